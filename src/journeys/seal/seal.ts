import type { Io } from "../../io/io.ts";
import { basename, join, resolve } from "../../io/paths.ts";
import type { SealedFile, SealManifest } from "../../model/generated/documents.ts";
import type { PaperState } from "../../model/paper.ts";
import { VERSION } from "../../model/version.ts";
import { checkSeals, MOST_MANIFEST_BYTES, releasesIn, type SealSeen } from "../../seal/check.ts";
import { documentBytes, makeManifest } from "../../seal/manifest.ts";
import { isLeftover, MOST_RELEASES, OUTPUT_FOLDER, sealFile, sealFileOf } from "../../seal/paths.ts";
import { openSslFiles, type SignatureFound, signManifest } from "../../seal/signatures.ts";
import { lockTest, paperFolders, type Tree } from "../../seal/tree.ts";
import { readPaper } from "../load-paper.ts";
import { findProject } from "../project.ts";
import { sealChecking } from "./checking.ts";
import { folderTree } from "./folder-tree.ts";
import { type KeyShown, openKey, type PassphraseSource } from "./keys.ts";
import { whileLocked } from "./locks.ts";
import { isInside, type OutputFile, outputFiles } from "./outputs.ts";
import { SealRefused } from "./seal-refused.ts";
import { refuseUnsealable } from "./sealable.ts";
import { templatesUsed } from "./templates-used.ts";
import { sealTime, whoSeals } from "./who.ts";
import { writeSet } from "./write-set.ts";

export interface SealOptions {
  /** A paper or any other folder, as given. */
  readonly folder: string;
  /** Files and folders to be kept with it, as given. What lies in the folder already is covered anyway. */
  readonly outputs: readonly string[];
  /** PEM file of a private key, as given; null leaves it unsigned. */
  readonly key: string | null;
  readonly passphrase: PassphraseSource;
  readonly by: string | null;
  readonly reason: string | null;
  readonly config: string | null;
}

export interface Sealed {
  readonly folder: string;
  readonly release: number;
  /** From the working folder as given, with `/`. */
  readonly manifest: string;
  /** SHA-256 of the manifest: what others compare. */
  readonly fingerprint: string;
  readonly sealed_at: string;
  readonly by: string;
  readonly files: number;
  readonly papers: SealManifest["papers"];
  readonly signatures: readonly SignatureFound[];
}

/** A folder on disk that is to be sealed. */
export async function sealRoot(given: string, io: Io): Promise<string> {
  const root = resolve(io.cwd, given);
  if ((await io.files.stat(root))?.kind !== "folder") throw new SealRefused("no-folder", given);
  return root;
}

/**
 * Seals a folder: a manifest of everything in it, chained to the seal before, signed where a key is given. Nothing else in
 * the folder changes, except that outputs from elsewhere are copied in. @throws SealRefused, PaperRefused, Held, WriteRefused
 */
export async function seal(options: SealOptions, io: Io): Promise<Sealed> {
  const root = await sealRoot(options.folder, io);
  const found = await findProject(options.config ?? undefined, io);
  const key = options.key === null ? null : await openKey(options.key, options.passphrase, io);
  const by = whoSeals(options.by, key, found?.project ?? null);
  const outputs = await outputFiles(options.outputs, root, io);
  if (key && isInside(resolve(io.cwd, key.path), root)) throw new SealRefused("private-key-inside", key.path);
  const papers = paperFolders((await folderTree(root, io)).tree.entries);
  return whileLocked(root, papers, io, () => sealLocked(options, root, by, key, outputs, io));
}

async function sealLocked(
  { folder, reason }: SealOptions,
  root: string,
  by: string,
  key: (KeyShown & { sign(payload: Uint8Array): Uint8Array }) | null,
  outputs: readonly OutputFile[],
  io: Io,
): Promise<Sealed> {
  const tree = await tidied(root, io);
  await refuseUnsealable(tree, folder);
  const previous = await lastSeal(tree, folder, io);
  const release = (previous?.manifest.release ?? 0) + 1;
  if (release > MOST_RELEASES) throw new SealRefused("no-more", folder);
  const papers = await papersIn(tree, root, io);
  refuseRewritten(previous, papers, folder);
  const copies = outputs.map(({ path, bytes }) => [`${OUTPUT_FOLDER}/${numbered(release)}/${path}`, bytes] as const);
  const manifest = makeManifest(
    {
      release,
      previous: previous && { release: previous.manifest.release, sha256: previous.fingerprint },
      ...timed(io),
      by,
      ...(key ? { signer: { key: key.fingerprint } } : {}),
      ...(reason === null ? {} : { reason }),
      tool: { name: "riskpaper", version: VERSION },
      papers: papers.map(({ sealed }) => sealed),
      templates: await templatesUsed(io),
      files: [
        ...(await digests(tree)),
        ...copies.map(([path, bytes]) => ({ path, size: bytes.length, sha256: io.sha256(bytes) })),
      ],
    },
    io.sha256,
  );
  const bytes = documentBytes(manifest);
  if (bytes.length > MOST_MANIFEST_BYTES) throw new SealRefused("manifest-large", folder);
  const signatures = key && signManifest(manifest, bytes, key, io.sha256);
  const signed = signatures
    ? [[sealFile(release, "sig.json"), documentBytes(signatures)] as const, ...openSslFiles(signatures)]
    : [];
  // The manifest comes last: without it the others are no seal.
  await writeSet(root, [...copies, ...signed, [sealFile(release, "manifest.json"), bytes]], null, io);
  return {
    folder,
    release,
    manifest: `${folder.replaceAll("\\", "/").replace(/\/$/, "")}/${sealFile(release, "manifest.json")}`,
    fingerprint: io.sha256(bytes),
    sealed_at: manifest.sealed_at,
    by,
    files: manifest.files.length,
    papers: manifest.papers,
    signatures: key ? [{ role: "preparer", by, key: key.fingerprint }] : [],
  };
}

const numbered = (release: number): string => String(release).padStart(4, "0");

function timed(io: Io): Pick<SealManifest, "sealed_at" | "clock"> {
  const { at, clock } = sealTime(io);
  return { sealed_at: at, ...(clock ? { clock } : {}) };
}

/**
 * The folder as it is to be sealed. What a seal that was killed has left behind goes: its files without a manifest, and
 * temporary files where only somebody with our locks writes.
 */
async function tidied(root: string, io: Io): Promise<Tree> {
  const { tree, problems } = await folderTree(root, io);
  const [problem] = problems;
  if (problem) throw new SealRefused(problem.code === "too-many" ? "too-many" : "strange-file", problem.path);
  const last = Math.max(0, ...releasesIn(tree));
  const homes = [
    "seal/",
    `${OUTPUT_FOLDER}/`,
    ...paperFolders(tree.entries).map((one) => (one === "" ? "" : `${one}/`)),
  ];
  const gone = tree.entries.filter(
    ({ path, kind }) =>
      (kind === "file" && isLeftover(path) && homes.some((home) => path.startsWith(home))) ||
      (sealFileOf(path)?.release ?? 0) > last ||
      Number(/^outputs\/(\d{4})\//.exec(path)?.[1] ?? 0) > last,
  );
  for (const { path } of gone) await io.files.remove(join(root, path));
  const removed = new Set(gone.map(({ path }) => path));
  const isLock = lockTest(tree.entries);
  return { ...tree, entries: tree.entries.filter((entry) => !removed.has(entry.path) && !isLock(entry)) };
}

/** The seal this one follows; it must be believable, and so must all before it, or damage would be sealed over. */
async function lastSeal(tree: Tree, folder: string, io: Io): Promise<SealSeen | null> {
  if (releasesIn(tree).length === 0) return null;
  const { seal, problems } = await checkSeals(tree, null, await sealChecking(io));
  // That other files changed since is what a new seal is for; seals themselves never change.
  const damaged = problems.filter(({ path }) => sealFileOf(path) !== null);
  if (!seal || damaged.length > 0)
    throw new SealRefused(
      "previous-damaged",
      folder,
      damaged.map(({ path }) => path),
    );
  return seal;
}

interface PaperSealed {
  readonly sealed: SealManifest["papers"][number];
  readonly heads: readonly string[];
}

async function papersIn(tree: Tree, root: string, io: Io): Promise<readonly PaperSealed[]> {
  const papers: PaperSealed[] = [];
  for (const path of paperFolders(tree.entries)) {
    const { reading, state } = await readPaper(join(root, path), io);
    if (reading.tornBytes > 0 || reading.lacksLineEnd)
      throw new SealRefused("torn", path === "" ? basename(root) : path);
    await refuseMissingEvidence(path, state, tree);
    const { records, head } = state.journal;
    const sealed = {
      path,
      records,
      head,
      state: state.finished ? "已完成" : "进行中",
      stage: state.review.stage,
    } as const;
    papers.push({ sealed, heads: reading.records.map(({ hash }) => hash) });
  }
  return papers;
}

/** A paper whose evidence is gone would be sealed without what it rests on. */
async function refuseMissingEvidence(path: string, state: PaperState, tree: Tree): Promise<void> {
  const here = new Set(tree.entries.map((entry) => entry.path));
  const gone: string[] = [];
  for (const { file, name, sha256 } of state.evidence) {
    const at = path === "" ? file : `${path}/${file}`;
    if (!here.has(at) || (await tree.digest(at)) !== sha256) gone.push(name);
  }
  if (gone.length > 0) throw new SealRefused("evidence-missing", path, gone);
}

/** A journal only grows: what the last seal saw of it must still be its beginning. */
function refuseRewritten(previous: SealSeen | null, papers: readonly PaperSealed[], folder: string): void {
  for (const before of previous?.manifest.papers ?? []) {
    const now = papers.find(({ sealed }) => sealed.path === before.path);
    if (now && now.heads[before.records - 1] !== before.head)
      throw new SealRefused("previous-damaged", folder, [before.path === "" ? "journal.ndjson" : before.path]);
  }
}

async function digests(tree: Tree): Promise<readonly SealedFile[]> {
  const files: SealedFile[] = [];
  for (const { path, size } of tree.entries) files.push({ path, size, sha256: await tree.digest(path, size) });
  return files;
}
