import type { SealManifest } from "../model/generated/documents.ts";
import type { SealProblem } from "../model/seal-problem.ts";
import { compareFiles, isSystemError } from "./compare.ts";
import { type DamagedReason, type Reading, readManifest } from "./manifest.ts";
import { SEAL_PARTS, sealFile, sealFileOf } from "./paths.ts";
import {
  checkSignatures,
  openSslFiles,
  readSignatures,
  type SignatureFound,
  type SignatureRules,
  sameBytes,
} from "./signatures.ts";
import { lockTest, type Tree } from "./tree.ts";

/** Bytes; what the JSON reader takes at most. */
export const MOST_MANIFEST_BYTES = 20 * 1024 * 1024;
/** Signatures, keys and statements are small. */
const MOST_PART_BYTES = 64 * 1024;

/** A seal that could be read. */
export interface SealSeen {
  readonly manifest: SealManifest;
  /** SHA-256 of the manifest's bytes: what two people compare. */
  readonly fingerprint: string;
  readonly signatures: readonly SignatureFound[];
}

export interface SealsVerdict {
  /** The seal that was verified: the last, or the one asked for. Null where there is none that can be read. */
  readonly seal: SealSeen | null;
  /** Those before it, last first. */
  readonly earlier: readonly SealSeen[];
  readonly problems: readonly SealProblem[];
}

/** How seals are read: the form of each kind, and the crypto. */
export interface Checking {
  readonly manifest: Reading;
  readonly signatures: Reading;
  readonly rules: SignatureRules;
}

/** The seals of a tree, in their order, that have a manifest. */
export const releasesIn = (tree: Tree): readonly number[] =>
  tree.entries.flatMap(({ path }) => {
    const file = sealFileOf(path);
    return file?.part === "manifest.json" ? [file.release] : [];
  });

/** Holds a tree against its last seal, or against seal `asked`: manifest, signatures, the seals before, every file. */
export async function checkSeals(tree: Tree, asked: number | null, how: Checking): Promise<SealsVerdict> {
  const releases = releasesIn(tree);
  const last = Math.max(0, ...releases);
  const unfinished = tree.entries.filter(({ path }) => (sealFileOf(path)?.release ?? 0) > last);
  const problems: SealProblem[] = unfinished.map(({ path }) => ({ code: "unfinished", path }));
  const release = asked ?? last;
  if (release === 0) return { seal: null, earlier: [], problems: [{ code: "unsealed", path: "" }, ...problems] };
  const own = await readSeal(tree, release, how);
  problems.push(...own.problems);
  if (!own.seal) return { seal: null, earlier: [], problems };

  const earlier: SealSeen[] = [];
  let next = own.seal;
  for (let n = release - 1; n >= 1; n -= 1) {
    const before = await readSeal(tree, n, how);
    // That it is missing, the later manifest tells.
    if (before.missing) break;
    problems.push(...before.problems);
    if (!before.seal) break;
    if (before.seal.fingerprint !== next.manifest.previous?.sha256)
      problems.push({ code: "chain-broken", path: sealFile(n, "manifest.json") });
    earlier.push(before.seal);
    next = before.seal;
  }

  const isLock = lockTest(tree.entries);
  const files = await compareFiles(own.seal.manifest.files, tree, (entry) => {
    return isLock(entry) || (sealFileOf(entry.path)?.release ?? 0) >= release;
  });
  const named = new Set(problems.map(({ path }) => path));
  return {
    seal: own.seal,
    earlier,
    problems: [...problems, ...files.filter(({ path }) => sealFileOf(path) === null || !named.has(path))],
  };
}

/** A small file of ours; null where it is none, is too large, or cannot be read. */
async function readFrom(tree: Tree, path: string, most: number): Promise<Uint8Array | null> {
  try {
    return await tree.read(path, most);
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

interface SealReading {
  readonly missing: boolean;
  readonly seal: SealSeen | null;
  readonly problems: readonly SealProblem[];
}

async function readSeal(tree: Tree, release: number, how: Checking): Promise<SealReading> {
  const path = sealFile(release, "manifest.json");
  if (!tree.entries.some((entry) => entry.path === path)) return { missing: true, seal: null, problems: [] };
  const bytes = await readFrom(tree, path, MOST_MANIFEST_BYTES);
  const manifest: SealManifest | DamagedReason = bytes ? readManifest(bytes, release, how.manifest) : "json";
  if (!bytes || typeof manifest === "string")
    return { missing: false, seal: null, problems: [{ code: "manifest-damaged", path, why: String(manifest) }] };
  const { found, problems } = await readSigned(tree, manifest, bytes, how);
  return {
    missing: false,
    seal: { manifest, fingerprint: how.rules.digest(bytes), signatures: found },
    problems,
  };
}

/** The signatures of one seal, in our form and in OpenSSL's. */
async function readSigned(
  tree: Tree,
  manifest: SealManifest,
  manifestBytes: Uint8Array,
  how: Checking,
): Promise<{ readonly found: readonly SignatureFound[]; readonly problems: readonly SealProblem[] }> {
  const path = sealFile(manifest.release, "sig.json");
  const here = new Set(tree.entries.map((entry) => entry.path));
  const parts = SEAL_PARTS.slice(1).map((part) => sealFile(manifest.release, part));
  if (!manifest.signer) {
    const added = parts.filter((one) => here.has(one));
    return { found: [], problems: added.map((one) => ({ code: "added", path: one })) };
  }
  if (!here.has(path)) return { found: [], problems: [{ code: "signature-missing", path }] };
  const bytes = await readFrom(tree, path, MOST_PART_BYTES);
  const signatures = bytes ? readSignatures(bytes, how.signatures) : ("json" as const);
  if (typeof signatures === "string")
    return { found: [], problems: [{ code: "signature-damaged", path, why: signatures }] };
  const { found, problems } = checkSignatures(signatures, manifest, manifestBytes, how.rules);
  const copies = openSslFiles(signatures);
  const wrong: SealProblem[] = [];
  for (const part of parts.slice(1)) {
    const expected = copies.get(part);
    // A countersignature is whole once sig.json tells of it.
    if (!expected && here.has(part)) wrong.push({ code: "unfinished", path: part });
    if (!expected) continue;
    const given = here.has(part) ? await readFrom(tree, part, MOST_PART_BYTES) : null;
    if (!here.has(part)) wrong.push({ code: "missing", path: part });
    else if (!given || !sameBytes(given, expected)) wrong.push({ code: "signature-copy", path: part });
  }
  return { found, problems: [...problems, ...wrong] };
}
