import { replaceFile } from "../io/atomic-file.ts";
import type { Io } from "../io/io.ts";
import { dirname, join, resolve } from "../io/paths.ts";
import { PROJECT_FILE } from "./project.ts";

export interface InitOptions {
  /** Folder to make; may be there already. */
  readonly folder: string;
  /** Replace files that are in the way, as long as they are ordinary files. */
  readonly force: boolean;
  /** project: to inspect with. submissions: what the branches of an invented bank sent, to try head office's work on. */
  readonly sample?: "project" | "submissions";
  /** Keys of shipped libraries to bring along besides the usual three, with the checklists that need no others; "all". */
  readonly with?: readonly string[];
}

/** There is no shipped library of this key. */
export class LibraryNotShipped extends Error {
  constructor(
    readonly given: string,
    readonly known: readonly string[],
  ) {
    super(`no shipped library ${given}`);
  }
}

/**
 * `made`: `written` were put there, the rest was there already, byte for byte; `in-the-way`: files of these names are there
 * with another content, or what is there is no file (`notFiles`, which `force` does not replace either); nothing was changed.
 * Paths are relative to the folder, with `/`, in the order of writing.
 */
export type Initialised =
  | { readonly state: "made"; readonly folder: string; readonly written: readonly string[]; readonly kept: number }
  | {
      readonly state: "in-the-way";
      readonly folder: string;
      readonly files: readonly string[];
      readonly notFiles: readonly string[];
    };

interface Planned {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Written for a new project only: what it says at once (templates/project). The configuration comes last. */
const OWN = ["README.md", ".vscode/extensions.json", ".vscode/settings.json"] as const;

/** The answers a newcomer can try the way with: an inspection of one unit, and what the engagement is about. */
const SAMPLES = ["CK-SEC.answers.yaml", "CK-RCU.answers.yaml"] as const;

/** A population to draw a sample from. */
const POPULATION = "贷款明细.csv";

/** What the letters of a visit need, to fill in one's own. */
const ENGAGEMENT = "JC2024-01.engagement.yaml";

/** To begin with: a whole branch, a holiday, a post. The others are found by their keys without being copied. */
const USUAL = ["AML", "RCU", "SEC"];
const [LIBRARY, CHECKLIST] = [".library.yaml", ".checklist.yaml"] as const;

/**
 * A project folder that works at once, from the shipped examples: configuration, libraries, checklists, a filled answers
 * file with its evidence, a population to draw a sample from, the data of a visit's letters, the schemas for the editor, a folder for papers. Looks at all there is before it writes anything.
 */
export async function init(options: InitOptions, io: Io): Promise<Initialised> {
  const folder = resolve(io.cwd, options.folder);
  const plan = options.sample === "submissions" ? await submissions(io) : await planned(options.with ?? [], io);
  const found = await Promise.all(
    plan.map(async (file) => ({ file, there: await lookAt(join(folder, file.path), file, io) })),
  );
  const those = (there: Awaited<ReturnType<typeof lookAt>>) =>
    found.filter((one) => one.there === there).map((one) => one.file);
  const [differing, notFiles] = [those("differs"), those("no-file")];
  if (notFiles.length > 0 || (differing.length > 0 && !options.force)) {
    return { state: "in-the-way", folder, files: differing.map(pathOf), notFiles: notFiles.map(pathOf) };
  }
  const due = found.filter((one) => one.there !== "same").map((one) => one.file);
  if (options.sample !== "submissions") await io.files.makeFolder(join(folder, "papers"));
  for (const file of due) {
    await io.files.makeFolder(dirname(join(folder, file.path)));
    await replaceFile(io, join(folder, file.path), file.bytes, { force: options.force });
  }
  return { state: "made", folder, written: due.map(pathOf), kept: plan.length - due.length };
}

const pathOf = (file: Planned) => file.path;

async function lookAt(path: string, file: Planned, io: Io): Promise<"nothing" | "same" | "differs" | "no-file"> {
  const stat = await io.files.stat(path);
  if (stat === null) return "nothing";
  if (stat.kind !== "file") return "no-file";
  return stat.size === file.bytes.length && io.sha256(await io.files.read(path)) === io.sha256(file.bytes)
    ? "same"
    : "differs";
}

async function planned(more: readonly string[], io: Io): Promise<readonly Planned[]> {
  const shipped = (...parts: string[]) => join(io.shipped, ...parts);
  const copy = async (from: string, to: string): Promise<Planned> => ({ path: to, bytes: await io.files.read(from) });
  const namesIn = async (name: string, suffix: string) =>
    (await io.files.list(shipped("examples", name))).filter((file) => file.endsWith(suffix));
  const documents = (name: string, files: readonly string[]) =>
    Promise.all(files.map((file) => copy(shipped("examples", name, file), `${name}/${file}`)));
  const keys = chosen(
    more,
    (await namesIn("libraries", LIBRARY)).map((file) => file.slice(0, -LIBRARY.length)),
  );
  const libraries = await documents(
    "libraries",
    keys.map((key) => key + LIBRARY),
  );
  const checklists = await documents("checklists", await namesIn("checklists", CHECKLIST));
  const schemas = (await io.files.list(shipped("schemas"))).filter((file) => file.endsWith(".schema.json"));
  return [
    ...(await Promise.all(schemas.map((file) => copy(shipped("schemas", file), `schemas/${file}`)))),
    ...libraries.map(nearSchemas),
    ...checklists.filter((file) => librariesOf(file).every((key) => keys.includes(key))).map(nearSchemas),
    ...(await sampleAnswers(io)),
    await copy(shipped("examples", "samples", POPULATION), `answers/evidence/${POPULATION}`),
    nearSchemas(await copy(shipped("examples", "engagements", ENGAGEMENT), `engagements/${ENGAGEMENT}`)),
    ...(await Promise.all(OWN.map((file) => copy(shipped("templates", "project", ...file.split("/")), file)))),
    await copy(shipped("templates", "project", PROJECT_FILE), PROJECT_FILE),
  ];
}

/** Throws LibraryNotShipped. */
function chosen(more: readonly string[], known: readonly string[]): readonly string[] {
  const wanted = more.map((key) => key.toUpperCase());
  const unknown = wanted.find((key) => key !== "ALL" && !known.includes(key));
  if (unknown !== undefined) throw new LibraryNotShipped(unknown, known);
  return wanted.includes("ALL") ? known : known.filter((key) => USUAL.includes(key) || wanted.includes(key));
}

/** `libraries: [RCU, SEC]`, as shipped checklists write it. */
function librariesOf({ bytes }: Planned): readonly string[] {
  const [, list = ""] = /^libraries: \[(.*)\]$/m.exec(new TextDecoder().decode(bytes)) ?? [];
  return list.split(",").map((key) => key.trim());
}

/** examples/submissions as it lies there, with the schemas for the editor. */
async function submissions(io: Io): Promise<readonly Planned[]> {
  const from = join(io.shipped, "examples", "submissions");
  const files = await io.glob(["**/*"], from);
  const copied = files.map(async (path) => ({ path, bytes: await io.files.read(join(from, path)) }));
  return Promise.all(copied);
}

/** The sample answers and the evidence they name, wherever in `evidence: [a, b]` it stands. */
async function sampleAnswers(io: Io): Promise<readonly Planned[]> {
  const folder = join(io.shipped, "examples", "papers");
  const answers = await Promise.all(
    SAMPLES.map(async (name) =>
      nearSchemas({ path: `answers/${name}`, bytes: await io.files.read(join(folder, name)) }),
    ),
  );
  const text = answers.map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n");
  const names = (await io.files.list(join(folder, "evidence"))).filter((name) => text.includes(`evidence/${name}`));
  const evidence = names.map(async (name) => ({
    path: `answers/evidence/${name}`,
    bytes: await io.files.read(join(folder, "evidence", name)),
  }));
  return [...answers, ...(await Promise.all(evidence))];
}

/** The first line tells the editor where the schema is: two folders up in the package, one in a project. */
function nearSchemas(file: Planned): Planned {
  const text = new TextDecoder().decode(file.bytes);
  const moved = text.replace(/^(# yaml-language-server: \$schema=)\.\.\/\.\.\/schemas\//, "$1../schemas/");
  return { path: file.path, bytes: new TextEncoder().encode(moved) };
}
