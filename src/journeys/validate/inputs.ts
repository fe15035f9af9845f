import type { Io } from "../../io/io.ts";
import { JOURNAL } from "../../io/journal-file.ts";
import { basename, join, resolve, sep } from "../../io/paths.ts";
import { registerOf } from "../../model/register.ts";
import { withoutReturnSuffix } from "../../model/return-name.ts";
import type { Skipped } from "../../model/validation.ts";

/** Something to be judged. `named`: given outright; otherwise met in a folder, where it must show that it is ours. */
export interface Input {
  /** As given, with `/`. */
  readonly path: string;
  /** For the port. */
  readonly absolute: string;
  readonly sort: "text" | "paper" | "register" | "ledger" | "missing" | "stdin" | "strange";
  readonly named: boolean;
  /** Bytes, of a plain file. */
  readonly size?: number;
  /** Of stdin, which can be read only once. */
  readonly bytes?: Uint8Array;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly skipped: readonly Skipped[];
}

const TEXT = /\.(ya?ml|json)$/i;
/** Spreadsheets, and what people send instead of one: web pages, archives, files of WPS. Their content decides what they are. */
const LEDGER = /\.(xlsx|xlsm|xltx|xltm|xls|xlt|xlsb|csv|tsv|ods|fods|et|ett|html?|mht|mhtml|zip|7z|rar|tar|gz|tgz)$/i;
/** Texts of ours that are neither documents nor tables. */
const OTHER_TEXT = /\.(ndjson|jsonl|md)$/i;
/** Where answers files and papers have their evidence. */
const EVIDENCE = /(?:^|\/)evidence\//i;
const PAPER = /\.paper$/i;
const REGISTER = /\.register$/i;

/**
 * Finds what `paths` name: files, papers, and all that lies in folders. Nothing is read yet. A path met twice counts once.
 * `aside`: files and folders that options name; `outputs`: where results go. Met in a folder they are no inputs.
 */
export async function findInputs(
  paths: readonly string[],
  io: Io,
  { aside = [], outputs = [] }: { readonly aside?: readonly string[]; readonly outputs?: readonly string[] } = {},
): Promise<Inputs> {
  const elsewhere: Elsewhere = {
    aside: aside.map((path) => resolve(io.cwd, path)),
    outputs: outputs.map((path) => resolve(io.cwd, path)),
  };
  const inputs: Input[] = [];
  const skipped: Skipped[] = [];
  for (const given of paths) {
    const found = await findOne(given, elsewhere, io);
    inputs.push(...found.inputs);
    skipped.push(...found.skipped);
  }
  const seen = new Map<string, Input>();
  for (const input of inputs) {
    const before = seen.get(input.absolute);
    // Named outright wins over met in a folder.
    if (!before || (input.named && !before.named)) seen.set(input.absolute, input);
  }
  const known = new Set([...seen.values()].map((input) => input.path));
  return { inputs: [...seen.values()], skipped: skipped.filter((one) => !known.has(one.path)) };
}

/** Absolute paths. */
interface Elsewhere {
  readonly aside: readonly string[];
  readonly outputs: readonly string[];
}

async function findOne(given: string, elsewhere: Elsewhere, io: Io): Promise<Inputs> {
  const part = shown(given);
  // Of a register its journal counts, whichever of its files is named.
  const path = (await isJournalBeside(part, io)) ? registerOf(part) : part;
  if (given === "-") return one({ path, absolute: "-", sort: "stdin", named: true });
  const absolute = resolve(io.cwd, path === part ? given : path);
  let stat = await io.files.stat(absolute);
  if (stat?.kind === "link") {
    // A link named outright is followed once; what it leads to must be a file or folder.
    const target = await io.files.realPath(absolute).catch(() => null);
    stat = target === null ? null : await io.files.stat(target);
  }
  if (!stat) return one({ path, absolute, sort: "missing", named: true });
  // Named outright, whatever is no text of ours may be a table.
  if (stat.kind === "file") {
    const sort = TEXT.test(path) || OTHER_TEXT.test(path) ? "text" : "ledger";
    return one({ path, absolute, sort, named: true, size: stat.size });
  }
  if (stat.kind !== "folder") return one({ path, absolute, sort: "strange", named: true });
  if (REGISTER.test(path)) return one({ path, absolute, sort: "register", named: true });
  const isPaper = PAPER.test(path) || (await io.files.stat(join(absolute, JOURNAL)))?.kind === "file";
  return isPaper ? one({ path, absolute, sort: "paper", named: true }) : walk(path, absolute, elsewhere, io);
}

const isJournalBeside = async (path: string, io: Io): Promise<boolean> =>
  registerOf(path) !== path && (await io.files.stat(join(resolve(io.cwd, registerOf(path)), JOURNAL)))?.kind === "file";

const one = (input: Input): Inputs => ({ inputs: [input], skipped: [] });

/** A path as it is shown: with `/`, without a closing one and without `./` in front. */
const shown = (given: string): string => {
  const plain = given
    .replaceAll("\\", "/")
    .replace(/(?<=.)\/+$/, "")
    .replace(/^(?:\.\/)+(?=.)/, "");
  return plain === "" ? given : plain;
};

async function walk(folder: string, absolute: string, elsewhere: Elsewhere, io: Io): Promise<Inputs> {
  // Where results go beside the inputs themselves, nobody can tell by the place which is which.
  const outputs = elsewhere.outputs.filter((one) => one !== absolute && isIn(one, absolute));
  const inputs: Input[] = [];
  const skipped: Skipped[] = [];
  const papers = new Set<string>();
  for (const name of await io.glob(["**/*"], absolute)) {
    const path = folder === "." ? name : `${folder}/${name}`.replace(/^\/\//, "/");
    const paper = paperAround(name);
    if (paper !== null) {
      if (papers.has(paper)) continue;
      papers.add(paper);
      const at = folder === "." ? paper : `${folder}/${paper}`;
      const sort = REGISTER.test(paper) ? "register" : "paper";
      inputs.push({ path: at, absolute: join(absolute, paper), sort, named: false });
      continue;
    }
    const file = join(absolute, name);
    const met = elsewhere.aside.some((one) => file === one || isIn(file, one))
      ? "option"
      : outputs.some((one) => file === one || (isIn(file, one) && isReturnName(name)))
        ? "output"
        : await meet(name, file, io);
    if (typeof met === "string") skipped.push({ path, reason: met });
    else inputs.push({ path, absolute: file, sort: LEDGER.test(name) ? "ledger" : "text", named: false, ...met });
  }
  return { inputs, skipped };
}

const isIn = (path: string, folder: string): boolean => path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Another file in the folder of returns is none of ours. */
const isReturnName = (name: string): boolean => withoutReturnSuffix(name) !== name;

/** The folder of a paper or register that a file lies in, relative to the folder walked. */
function paperAround(name: string): string | null {
  const parts = name.split("/");
  const at = parts.slice(0, -1).findIndex((part) => PAPER.test(part) || REGISTER.test(part));
  return at < 0 ? null : parts.slice(0, at + 1).join("/");
}

/** A file met in a folder: its size, or why it is no input. */
async function meet(name: string, absolute: string, io: Io): Promise<Skipped["reason"] | { readonly size: number }> {
  const last = basename(name);
  if (last.startsWith("~$") || last.startsWith(".~lock.")) return "office-lock";
  if (!TEXT.test(last) && !LEDGER.test(last)) return "not-a-document";
  if (LEDGER.test(last) && EVIDENCE.test(name)) return "evidence";
  const stat = await io.files.stat(absolute);
  if (!stat) return "unreadable";
  if (stat.kind !== "file") return stat.kind === "link" ? "link" : "not-a-document";
  return (await isOwnReport(absolute, stat.size, io)) ? "own-report" : { size: stat.size };
}

const OWN_PAGE = /<meta name="generator" content="riskpaper">/;

/** Web pages may be tables that somebody saved as such; ours say who made them. */
async function isOwnReport(path: string, size: number, io: Io): Promise<boolean> {
  if (!/\.html?$/i.test(path) || size > 20 * 1024 * 1024) return false;
  const bytes = await io.files.read(path).catch(() => new Uint8Array());
  return OWN_PAGE.test(new TextDecoder().decode(bytes.subarray(0, 2048)));
}
