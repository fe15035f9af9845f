import type { Io } from "../../io/io.ts";
import { basename, dirname, resolve } from "../../io/paths.ts";
import type { ArchiveIndex, SealManifest } from "../../model/generated/documents.ts";
import type { SealProblem } from "../../model/seal-problem.ts";
import { checkIndex, INDEX_FILE, readIndex } from "../../seal/archive.ts";
import { type Checking, checkSeals, MOST_MANIFEST_BYTES, type SealSeen } from "../../seal/check.ts";
import { sealFile, sealFileOf } from "../../seal/paths.ts";
import { below, type Tree, within } from "../../seal/tree.ts";
import { checkJournals } from "./check-journals.ts";
import { indexReading, sealChecking } from "./checking.ts";
import { folderTree, type Walked } from "./folder-tree.ts";
import { readKeyText } from "./keys.ts";
import { SealRefused } from "./seal-refused.ts";
import { ARCHIVE_LIMITS, looksLikeZip, zipTree } from "./zip-tree.ts";

export interface VerifyOptions {
  /** A folder, a zip, or one manifest; as given. */
  readonly path: string;
  /** PEM files, as given. */
  readonly publicKeys: readonly string[];
  readonly requireSignature: boolean;
  /** What somebody read out: hex SHA-256 of the manifest; null where nobody did. */
  readonly fingerprint: string | null;
}

export interface VerifiedSignature {
  readonly role: "preparer" | "reviewer";
  readonly by: string;
  /** SHA-256 of the public key. */
  readonly key: string;
  /** Whether the key is one of those given; null where none were: then only the fingerprint can tell whose it is. */
  readonly trusted: boolean | null;
}

/** One sealed folder, as its seal states it. */
export interface VerifiedSeal
  extends Pick<SealManifest, "release" | "sealed_at" | "clock" | "by" | "reason" | "tool" | "papers"> {
  /** From what was verified; "" for that itself. */
  readonly root: string;
  readonly files: number;
  readonly fingerprint: string;
  readonly signatures: readonly VerifiedSignature[];
}

/**
 * What is worth knowing and no fault. `unsigned`: nobody signed, so it only shows damage, not who sealed; `key-not-given`;
 * `outside`: so many files lie beside the sealed folders; `archived-unsealed`: papers the archive says are not sealed;
 * `repacked`: the zip's own fields are not as they were written, though all files are.
 */
export interface VerifyNote {
  readonly code: "unsigned" | "key-not-given" | "outside" | "archived-unsealed" | "repacked";
  readonly path: string;
  readonly count?: number;
}

export interface Verification {
  readonly kind: "Verification";
  readonly path: string;
  readonly intact: boolean;
  readonly archive: Pick<ArchiveIndex, "made_at" | "clock" | "by" | "tool"> | null;
  readonly seals: readonly VerifiedSeal[];
  readonly problems: readonly SealProblem[];
  readonly notes: readonly VerifyNote[];
}

/** What is verified, opened: where it lies, and the one release that was asked for. */
interface Target extends Walked {
  readonly release: number | null;
  readonly zip: Uint8Array | null;
}

/** Verifies a sealed folder, a manifest in one, or an archive. Reads only. @throws SealRefused, the system's error */
export async function verify(options: VerifyOptions, io: Io): Promise<Verification> {
  const trusted = await Promise.all(options.publicKeys.map(async (path) => (await readKeyText(path, io)).fingerprint));
  const target = await openTarget(options.path, io);
  const how = await sealChecking(io);
  const { tree, problems: walking } = target;
  const archived = await archiveOf(target, io);
  const roots = target.release === null ? rootsIn(tree) : [""];
  const problems: SealProblem[] = [...walking, ...archived.problems];
  const seals: VerifiedSeal[] = [];
  const notes: VerifyNote[] = [...archived.notes];
  for (const root of roots) {
    const one = await verifyRoot(root, tree, target.release, how, io);
    problems.push(...one.problems);
    if (!one.seal) continue;
    const seal = sealedAs(root, one.seal, trusted, options.publicKeys.length > 0);
    seals.push(seal);
    const judged = judgeTrust(seal, one.seal.manifest.signer !== undefined, options);
    problems.push(...judged.problems);
    notes.push(...judged.notes);
  }
  if (roots.length === 0 && walking.length === 0 && !archived.index && archived.problems.length === 0)
    problems.push({ code: "unsealed", path: "" });
  if (options.fingerprint !== null && !seals.some((seal) => seal.fingerprint === options.fingerprint))
    problems.push({ code: "fingerprint-other", path: "" });
  if (options.requireSignature && archived.index)
    for (const { path } of archived.index.papers.filter(({ seal }) => seal === null))
      problems.push({ code: "signature-missing", path });
  const outside = archived.index
    ? 0
    : tree.entries.filter(({ path }) => !roots.some((root) => isIn(path, root))).length;
  if (outside > 0 && roots.length > 0) notes.push({ code: "outside", path: "", count: outside });
  const each = distinct(problems);
  const { made_at, clock, by, tool } = archived.index ?? {};
  return {
    kind: "Verification",
    path: options.path.replaceAll("\\", "/"),
    intact: each.length === 0,
    archive: made_at && by && tool ? { made_at, ...(clock ? { clock } : {}), by, tool } : null,
    seals,
    problems: each,
    notes,
  };
}

async function openTarget(given: string, io: Io): Promise<Target> {
  let path = resolve(io.cwd, given);
  // A link named outright is followed; none inside is.
  if ((await io.files.stat(path))?.kind === "link") path = await io.files.realPath(path).catch(() => path);
  const stat = await io.files.stat(path);
  if (stat?.kind === "folder") return { ...(await folderTree(path, io)), release: null, zip: null };
  if (stat?.kind !== "file") throw new SealRefused("not-verifiable", given);
  const file = sealFileOf(`${basename(dirname(path))}/${basename(path)}`);
  if (file) return { ...(await folderTree(dirname(dirname(path)), io)), release: file.release, zip: null };
  if (stat.size > ARCHIVE_LIMITS.fileBytes) throw new SealRefused("archive-large", given);
  const bytes = await io.files.read(path);
  if (!looksLikeZip(bytes)) throw new SealRefused("not-verifiable", given);
  return { ...(await zipTree(bytes, io)), release: null, zip: bytes };
}

interface Archived {
  readonly index: ArchiveIndex | null;
  readonly problems: readonly SealProblem[];
  readonly notes: readonly VerifyNote[];
}

/** What the index of an archive says of it, packed or unpacked; nothing where there is no index. */
async function archiveOf({ tree, zip, release }: Target, io: Io): Promise<Archived> {
  const none = { index: null, problems: [], notes: [] };
  if (release !== null || !tree.entries.some(({ path }) => path === INDEX_FILE)) return none;
  const bytes = await tree.read(INDEX_FILE, MOST_MANIFEST_BYTES).catch(() => null);
  const how = await indexReading(io);
  const index = bytes ? readIndex(bytes, how) : "json";
  if (typeof index === "string") {
    // Any other program's index.json is none of ours, unless all that is an archive of ours.
    const ours = bytes && new TextDecoder().decode(bytes).includes("ArchiveIndex");
    return ours || zip ? { ...none, problems: [{ code: "index-damaged", path: INDEX_FILE, why: index }] } : none;
  }
  const unsealed = index.papers.filter(({ seal }) => seal === null);
  const notes: VerifyNote[] = unsealed.map(({ path }) => ({ code: "archived-unsealed", path }));
  if (zip) {
    const { isAsPacked } = await import("../../render/archive/pack.ts");
    if (!isAsPacked(zip, index.made_at)) notes.push({ code: "repacked", path: "" });
  }
  return { index, problems: await checkIndex(index, tree), notes };
}

/** The folders in a tree that are sealed, the outermost of each: what lies within is covered by it. */
function rootsIn(tree: Tree): readonly string[] {
  const roots = new Set<string>();
  for (const { path } of tree.entries) {
    const at = path.startsWith("seal/") ? 0 : path.lastIndexOf("/seal/") + 1;
    if ((at > 0 || path.startsWith("seal/")) && sealFileOf(path.slice(at)))
      roots.add(path.slice(0, Math.max(0, at - 1)));
  }
  const all = [...roots];
  return all.filter((root) => !all.some((other) => other !== root && isIn(root, other)));
}

const isIn = (path: string, folder: string): boolean =>
  folder === "" || path === folder || path.startsWith(`${folder}/`);

async function verifyRoot(
  root: string,
  whole: Tree,
  release: number | null,
  how: Checking,
  io: Io,
): Promise<{ readonly seal: SealSeen | null; readonly problems: readonly SealProblem[] }> {
  const tree = below(whole, root);
  const { seal, earlier, problems } = await checkSeals(tree, release, how);
  const journals = seal ? await checkJournals(seal, earlier, tree, io) : [];
  return {
    seal,
    problems: [...problems, ...journals].map((one) => ({ ...one, path: within(root, one.path) })),
  };
}

function sealedAs(
  root: string,
  { manifest, fingerprint, signatures }: SealSeen,
  trusted: readonly string[],
  given: boolean,
): VerifiedSeal {
  const { release, sealed_at, clock, by, reason, tool, papers, files } = manifest;
  return {
    root,
    release,
    sealed_at,
    ...(clock ? { clock } : {}),
    by,
    ...(reason === undefined ? {} : { reason }),
    tool,
    papers,
    files: files.length,
    fingerprint,
    signatures: signatures.map((one) => ({ ...one, trusted: given ? trusted.includes(one.key) : null })),
  };
}

/**
 * Whether the signatures are those that were asked for. Of several keys given, any one that signed is enough; with
 * `--require-signature` every signature must be by one of them.
 */
function judgeTrust(
  { root, release, signatures }: VerifiedSeal,
  signed: boolean,
  { publicKeys, requireSignature }: VerifyOptions,
): { readonly problems: readonly SealProblem[]; readonly notes: readonly VerifyNote[] } {
  const path = within(root, sealFile(release, signatures.length > 0 ? "sig.json" : "manifest.json"));
  const given = publicKeys.length > 0;
  // A signature that was promised and cannot be read is told already.
  if (signatures.length === 0 && signed) return { problems: [], notes: [] };
  if (signatures.length === 0)
    return given || requireSignature
      ? { problems: [{ code: "signature-missing", path }], notes: [] }
      : { problems: [], notes: [{ code: "unsigned", path: root }] };
  const strangers = signatures.filter(({ trusted }) => trusted === false);
  if (given && (strangers.length === signatures.length || (requireSignature && strangers.length > 0)))
    return { problems: [{ code: "key-unknown", path, why: strangers.map(({ by }) => by).join("、") }], notes: [] };
  return { problems: [], notes: given ? [] : [{ code: "key-not-given", path: root }] };
}

/** Each thing once, in the order of paths; several codes of one path in the order they were found. */
function distinct(problems: readonly SealProblem[]): readonly SealProblem[] {
  const seen = new Map(problems.map((one) => [`${one.path}\n${one.code}`, one]));
  return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
