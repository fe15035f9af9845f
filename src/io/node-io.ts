import { closeSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OpenBrowser } from "./browser.ts";
import { nodeChildren } from "./children.ts";
import { interruption } from "./interruption.ts";
import type { Io, Output } from "./io.ts";
import { nodeFiles } from "./node-files.ts";
import type { OpenTerminal } from "./terminal.ts";

// The other end is gone: a closed pipe, a closed terminal. Nobody is there to be told.
const GONE = new Set(["EPIPE", "EIO", "ECONNRESET", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);
// Clocks of the kernel and of the process differ by up to a tick and a second of rounding.
const CLOCK_SLACK_MS = 2_500;

/** The world itself. Making it touches nothing: every part is set up when it is first asked for. */
export function nodeIo(): Io {
  const stop = interruption();
  let terminal: Promise<OpenTerminal | null> | null = null;
  let opened: OpenTerminal | null = null;
  let browser: Promise<OpenBrowser> | null = null;
  const closing: (() => void)[] = [];

  const openTerminal = async (): Promise<OpenTerminal | null> => {
    if (!process.stdin.isTTY || !process.stdout.isTTY || process.env.TERM === "dumb") return null;
    stop.watch();
    stop.listen(() => {
      if (stop.signal() === "HUP") process.once("exit", closeStandardStreams);
    });
    const { nodeTerminal } = await import("./terminal.ts");
    opened = await nodeTerminal(process.stdin, process.stdout, stop);
    return opened;
  };
  // What stands on the screen only until the next frame goes before any other text comes.
  const flush = () => opened?.flush();
  const stdout = once(() => output(process.stdout, flush));
  const stderr = once(() => output(process.stderr, flush));
  const host = once(() => builtin("node:os").hostname());
  const files = once(() =>
    nodeFiles((writing) => {
      if (writing) stop.watch();
      stop.begin();
    }),
  );

  return {
    get cwd() {
      return process.cwd();
    },
    // dist/io/node-io.js or src/io/node-io.ts: two folders below the package.
    shipped: fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, ""),
    env: process.env,
    get systemLocale() {
      // Of all that knows the locale this comes up soonest: half a millisecond against fifteen.
      return new Intl.PluralRules().resolvedOptions().locale;
    },
    platform: process.platform,
    get host() {
      return host();
    },
    pid: process.pid,
    stdin: {
      get isTTY() {
        return process.stdin.isTTY === true;
      },
      async bytes() {
        const chunks: Uint8Array[] = [];
        for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
        return Buffer.concat(chunks);
      },
    },
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    get files() {
      return files();
    },
    now: () => new Date(),
    randomHex: (bytes) => builtin("node:crypto").randomBytes(bytes).toString("hex"),
    sha256: (content) => builtin("node:crypto").hash("sha256", content, "hex"),
    installed: (path) =>
      files().read(
        builtin("node:module")
          .createRequire(import.meta.url)
          .resolve(path),
      ),
    signing: async () => (await import("./signing.ts")).nodeSigning,
    isRunning,
    async glob(patterns, folder) {
      stop.begin();
      const { glob } = await import("tinyglobby");
      const found = await glob([...patterns], {
        cwd: folder,
        dot: false,
        followSymbolicLinks: false,
        expandDirectories: false,
      });
      return found.sort();
    },
    hire: (hiring) => {
      const hired = nodeChildren(hiring, stop);
      closing.push(() => hired.close());
      return hired;
    },
    browser: () => {
      const opening = { platform: process.platform, env: process.env, stop };
      browser ??= import("./browser.ts").then(({ openBrowser }) => openBrowser(opening));
      return browser;
    },
    get processors() {
      return builtin("node:os").availableParallelism();
    },
    terminal: () => {
      terminal ??= openTerminal();
      return terminal;
    },
    interrupted: stop.signal,
    async close() {
      for (const close of closing) close();
      // One that did not start has said so to whoever asked for it.
      await browser?.then((one) => one.close()).catch(() => undefined);
      opened?.close();
      stop.close();
    },
  };
}

/**
 * At its end Node sets the terminal back as it found it, and aborts where that fails; what is closed it leaves alone. A
 * terminal that is still there stays open: letting go of it would bring a second HUP, with nobody left to hear it.
 */
function closeStandardStreams(): void {
  for (const descriptor of [0, 1, 2]) {
    try {
      if (!builtin("node:tty").isatty(descriptor)) closeSync(descriptor);
    } catch {
      // Closed already.
    }
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A built-in module on first use; these two cost every start some milliseconds otherwise. */
function builtin<K extends "node:os" | "node:crypto" | "node:tty" | "node:module">(name: K) {
  return process.getBuiltinModule(name);
}

function output(stream: NodeJS.WriteStream, flush: () => void): Output {
  let gone = false;
  // Without a listener a closed pipe would end the process; the write's own callback says it too.
  stream.on("error", () => undefined);
  return {
    get isTTY() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns || 80;
    },
    write(text) {
      if (gone || text.length === 0) return Promise.resolve();
      flush();
      return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) return resolve();
          gone = true;
          const code = (error as NodeJS.ErrnoException).code ?? "";
          return GONE.has(code) ? resolve() : reject(error);
        });
      });
    },
  };
}

/**
 * Whether process `pid` is there and, with `since`, was there at that time: numbers are used again after a restart of
 * the machine, and in containers at every start.
 */
function isRunning(pid: number, since?: Date): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const started = since ? startOf(pid) : null;
  return !since || started === null || started <= since.getTime() + CLOCK_SLACK_MS;
}

/** When the process began, in ms since 1970; where the system does not say, when the machine did. */
function startOf(pid: number): number | null {
  if (pid === process.pid) return Date.now() - process.uptime() * 1000;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const ticks = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]);
    const boot = Number(/^btime (\d+)$/m.exec(readFileSync("/proc/stat", "utf8"))?.[1]);
    const started = boot * 1000 + ticks * 10;
    if (Number.isFinite(started)) return started;
  } catch {
    // No /proc here.
  }
  return Date.now() - builtin("node:os").uptime() * 1000;
}
