import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, FileStat, Files, Io, OpenFile, Output, Terminal } from "../../src/io/io.ts";
import { BrowserProblem, Interrupted } from "../../src/io/io.ts";
import { nodeSigning } from "../../src/io/signing.ts";

/**
 * A world in memory for tests of journeys and of the command line.
 *
 *     const io = memoryIo({ files: { "a.checklist.yaml": "kind: …" }, keys: ["1", "some text", "return"] });
 *     const code = await run(["inspect", "a.checklist.yaml", "-o", "x.paper"], io);
 *     io.out()                  // all of stdout; io.err() all of stderr
 *     io.text("x.paper/paper.yaml")
 *     io.frames                 // what askKey, askText and choose showed, in order
 *
 * Relative paths lie in `/work`. Paths below the real package root (`io.shipped`) are read from the disk, so that
 * schemas, templates and examples are there; they cannot be written. `keys` are the answers to askKey, askText and
 * choose in the order they are asked (null = Escape); when they run out, the terminal is closed (Interrupted "HUP"). A
 * key the question does not offer, or a text its `problem` refuses, is an error of the test. Without `keys` there is no
 * terminal. The clock stands at `now` unless `io.setNow` moves it; random text counts up, so that runs are alike.
 */
export interface MemoryWorld {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly keys?: readonly (string | null)[];
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly systemLocale?: string | null;
  readonly columns?: number;
  readonly rows?: number;
  /** Whether stdout and stderr are terminals; follows `keys` unless given. */
  readonly tty?: boolean;
  /** What prints pages; without it there is none on this machine. */
  readonly browser?: () => Promise<Browser>;
  /** Processes that run on this machine besides our own (pid 1000). */
  readonly running?: readonly number[];
}

export interface MemoryIo extends Io {
  out(): string;
  err(): string;
  /** Bytes written to stdout, for results that are no text. */
  outBytes(): Uint8Array;
  /** Content of a file; fails where there is none. */
  text(path: string): string;
  /** The same as it was written, for files that are no text. */
  bytes(path: string): Uint8Array;
  has(path: string): boolean;
  put(path: string, content: string | Uint8Array): void;
  /** Absolute paths of all files, sorted. */
  paths(): readonly string[];
  readonly frames: readonly string[];
  /** What `Terminal.say` left above the frames. */
  readonly said: readonly string[];
  setNow(at: string): void;
}

interface Entry {
  bytes: Uint8Array;
  modified: Date;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
  .replaceAll("\\", "/")
  .replace(/\/$/, "");
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

export const failure = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code, path, syscall: "open" });

export function memoryIo(world: MemoryWorld = {}): MemoryIo {
  const cwd = "/work";
  const entries = new Map<string, Entry>();
  const folders = new Set<string>(["/", cwd]);
  let now = new Date(world.now ?? "2026-11-22T09:00:00.000Z");
  let random = 0;

  const at = (path: string) => posix.resolve(cwd, path);
  const put = (path: string, content: string | Uint8Array) => {
    for (let folder = posix.dirname(at(path)); !folders.has(folder); folder = posix.dirname(folder))
      folders.add(folder);
    entries.set(at(path), { bytes: bytesOf(content), modified: now });
  };
  for (const [path, content] of Object.entries(world.files ?? {})) put(path, content);

  const bytes = (path: string): Uint8Array => {
    const entry = entries.get(at(path));
    if (!entry) throw failure("ENOENT", at(path));
    return entry.bytes;
  };
  const text = (path: string): string => new TextDecoder().decode(bytes(path));
  const files = memoryFiles(entries, folders, at, () => now);
  const stdout = sink(world);
  const stderr = sink(world);
  const frames: string[] = [];
  const said: string[] = [];
  const terminal = world.keys ? scripted(world, frames, said) : null;

  return {
    cwd,
    shipped: ROOT,
    env: world.env ?? {},
    systemLocale: world.systemLocale === undefined ? "zh-CN" : world.systemLocale,
    platform: "linux",
    host: "desk",
    pid: 1000,
    stdin: { isTTY: world.keys !== undefined, bytes: async () => bytesOf(world.stdin ?? "") },
    stdout: stdout.output,
    stderr: stderr.output,
    files,
    now: () => now,
    randomHex(bytes) {
      random += 1;
      return random.toString(16).padStart(bytes * 2, "0");
    },
    sha256: (content) => createHash("sha256").update(content).digest("hex"),
    installed: async (path) => new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(path))),
    signing: async () => nodeSigning,
    isRunning: (pid) => pid === 1000 || (world.running ?? []).includes(pid),
    async glob(patterns, folder) {
      const base = at(folder);
      const all = base.startsWith(ROOT) ? diskPaths(base) : [...entries.keys()];
      const below = all
        .filter((path) => path.startsWith(base === "/" ? base : `${base}/`))
        .map((path) => posix.relative(base, path));
      const tests = patterns.map(globPattern);
      return below.filter((path) => tests.some((test) => test.test(path))).sort();
    },
    // No children here: the work of children is done in the test's own process.
    hire: () => null,
    browser: world.browser ?? (() => Promise.reject(new BrowserProblem("missing", null))),
    processors: 1,
    terminal: async () => terminal,
    interrupted: () => null,
    close: async () => undefined,
    out: () => new TextDecoder().decode(stdout.bytes()),
    err: () => new TextDecoder().decode(stderr.bytes()),
    outBytes: stdout.bytes,
    bytes,
    text,
    has: (path) => entries.has(at(path)),
    put,
    paths: () => [...entries.keys()].sort(),
    frames,
    said,
    setNow(value) {
      now = new Date(value);
    },
  };
}

function sink(world: MemoryWorld): { readonly output: Output; bytes(): Uint8Array } {
  const parts: Uint8Array[] = [];
  return {
    bytes: () => Buffer.concat(parts),
    output: {
      isTTY: world.tty ?? world.keys !== undefined,
      columns: world.columns ?? 80,
      write: async (text) => {
        parts.push(bytesOf(text).slice());
      },
    },
  };
}

function scripted(world: MemoryWorld, frames: string[], said: string[]): Terminal {
  const script = [...(world.keys ?? [])];
  const next = (frame: string): string | null => {
    frames.push(frame);
    const key = script.shift();
    if (key === undefined) throw new Interrupted("HUP");
    return key;
  };
  return {
    columns: world.columns ?? 80,
    rows: world.rows ?? 24,
    async askKey(frame, keys) {
      const key = next(frame) ?? "escape";
      if (!keys.includes(key))
        throw new Error(`the test pressed "${key}"; offered were ${keys.join(" ")} on\n${frame}`);
      return key;
    },
    async askText({ frame, label, problem }) {
      const text = next(`${frame}\n${label}`);
      const refused = text === null ? null : (problem?.(text) ?? null);
      if (refused !== null) throw new Error(`the test typed "${text}", which is refused: ${refused}`);
      return text;
    },
    async choose({ frame, label, choices }) {
      const value = next(`${frame}\n${label}`);
      if (value !== null && !choices.some((choice) => choice.value === value)) {
        throw new Error(`the test chose "${value}"; offered were ${choices.map((choice) => choice.value).join(" ")}`);
      }
      return value;
    },
    say(text) {
      said.push(text);
    },
  };
}

function memoryFiles(
  entries: Map<string, Entry>,
  folders: Set<string>,
  at: (path: string) => string,
  now: () => Date,
): Files {
  const onDisk = (path: string) => path === ROOT || path.startsWith(`${ROOT}/`);
  const entryAt = (path: string): Entry => {
    const entry = entries.get(path);
    if (entry) return entry;
    if (folders.has(path)) throw failure("EISDIR", path);
    throw failure("ENOENT", path);
  };
  const renameFolder = (from: string, to: string): void => {
    if (entries.has(to) || folders.has(to)) throw failure("ENOTEMPTY", to);
    const moved = (path: string) => to + path.slice(from.length);
    const within = (path: string) => path === from || path.startsWith(`${from}/`);
    for (const path of [...folders].filter(within)) {
      folders.delete(path);
      folders.add(moved(path));
    }
    for (const [path, entry] of [...entries].filter(([one]) => within(one))) {
      entries.delete(path);
      entries.set(moved(path), entry);
    }
  };
  return {
    async open(given, how) {
      const path = at(given);
      if (how === "read" && onDisk(path)) return diskFile(path);
      if (how === "create") {
        if (entries.has(path) || folders.has(path)) throw failure("EEXIST", path);
        if (!folders.has(posix.dirname(path))) throw failure("ENOENT", path);
        entries.set(path, { bytes: new Uint8Array(), modified: now() });
      }
      return memoryFile(entryAt(path), now);
    },
    async read(given) {
      const path = at(given);
      return onDisk(path) && !entries.has(path) ? new Uint8Array(readFileSync(path)) : entryAt(path).bytes;
    },
    async digest(given, upTo = Number.POSITIVE_INFINITY) {
      const path = at(given);
      const bytes = onDisk(path) && !entries.has(path) ? readFileSync(path) : entryAt(path).bytes;
      return createHash("sha256").update(bytes.subarray(0, upTo)).digest("hex");
    },
    async stat(given) {
      const path = at(given);
      const entry = entries.get(path);
      if (entry) return { kind: "file", size: entry.bytes.length, modified: entry.modified };
      if (folders.has(path)) return { kind: "folder", size: 0, modified: now() };
      return onDisk(path) ? diskStat(path) : null;
    },
    async list(given) {
      const path = at(given);
      if (onDisk(path)) return readdirSync(path).sort();
      if (!folders.has(path)) throw failure(entries.has(path) ? "ENOTDIR" : "ENOENT", path);
      const names = [...entries.keys(), ...folders].filter((one) => posix.dirname(one) === path && one !== path);
      return names.map((one) => posix.basename(one)).sort();
    },
    async makeFolder(given) {
      const path = at(given);
      for (let folder = path; !folders.has(folder); folder = posix.dirname(folder)) {
        if (entries.has(folder)) throw failure("EEXIST", folder);
        folders.add(folder);
      }
    },
    async rename(from, to) {
      if (folders.has(at(from))) return renameFolder(at(from), at(to));
      const entry = entryAt(at(from));
      if (folders.has(at(to))) throw failure("EISDIR", at(to));
      entries.delete(at(from));
      entries.set(at(to), entry);
    },
    async removeFolder(given) {
      const path = at(given);
      if (!folders.has(path)) throw failure("ENOENT", path);
      if ([...entries.keys(), ...folders].some((one) => one.startsWith(`${path}/`))) throw failure("ENOTEMPTY", path);
      folders.delete(path);
    },
    async remove(given) {
      entryAt(at(given));
      entries.delete(at(given));
    },
    syncFolder: async () => undefined,
    realPath: async (given) => at(given),
  };
}

function memoryFile(entry: Entry, now: () => Date): OpenFile {
  return {
    async write(bytes) {
      entry.bytes = Buffer.concat([entry.bytes, bytes]);
      entry.modified = now();
      return bytes.length;
    },
    readAll: async () => entry.bytes.slice(),
    stat: async () => ({ kind: "file", size: entry.bytes.length, modified: entry.modified }),
    sync: async () => undefined,
    async truncate(size) {
      entry.bytes = entry.bytes.slice(0, size);
    },
    close: async () => undefined,
  };
}

function diskStat(path: string): FileStat | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? { kind: stats.isFile() ? "file" : "folder", size: stats.size, modified: stats.mtime } : null;
}

function diskFile(path: string): OpenFile {
  const bytes = new Uint8Array(readFileSync(path));
  const refuse = async (): Promise<never> => {
    throw failure("EBADF", path);
  };
  return {
    write: refuse,
    truncate: refuse,
    sync: refuse,
    readAll: async () => bytes,
    stat: async () => diskStat(path) ?? { kind: "file", size: bytes.length, modified: new Date(0) },
    close: async () => undefined,
  };
}

const diskPaths = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => posix.join(one.parentPath.replaceAll("\\", "/"), one.name));

/** `**` any folders, `*` and `?` within a name, `{a,b}` either. */
function globPattern(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|[{},]|[.+^$()|[\]\\]/g, (part) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part === "{") return "(?:";
    if (part === "}") return ")";
    if (part === ",") return "|";
    return `\\${part}`;
  });
  return new RegExp(`^${source}$`, "u");
}
