import type { Io } from "../../io/io.ts";
import { replaceFile } from "../../io/atomic-file.ts";
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from "../../io/paths.ts";
import type { Evidence, SampleUse } from "../../model/generated/documents.ts";
import { sourceDateEpoch } from "../sound-journal.ts";
import type { Session } from "./session.ts";

/** Why a file was not registered. */
export type EvidenceRefusal = "missing" | "not-a-file" | "link" | "outside" | "large";

export class EvidenceRefused extends Error {
  constructor(
    readonly why: EvidenceRefusal,
    readonly given: string,
  ) {
    super(`${given}: ${why}`);
  }
}

export interface Registered {
  readonly evidence: Evidence;
  /** The name under which the same content was registered before, or null when it is new. */
  readonly first: string | null;
}

const LIMIT = 500 * 1024 * 1024;

/**
 * Copies a file into the paper under its SHA-256 and journals it: size, name, time. Hash and copy come from the same open
 * file. The same content twice is registered once. `within`: a folder that the file may not lie outside of (answers files
 * are a stranger's); an inspector at the keyboard may name any file.
 *
 * `read`: what a sample document says, kept with its registration. Refused before anything is written if it throws.
 * @throws EvidenceRefused for what is no regular file, lies outside, or is too large
 */
export async function registerEvidence(
  session: Session,
  path: string,
  within: string | null,
  io: Io,
  read: ((bytes: Uint8Array) => Promise<SampleUse>) | null = null,
): Promise<Registered> {
  const { name, bytes, sha256, changed } = await evidenceAt(path, within, io);
  const sample = read && (await read(bytes));
  const known = session.state().evidence.find((one) => one.sha256 === sha256);
  const stored = known?.file ?? `evidence/${sha256}${safeExtension(name)}`;
  // A copy that was lost or never finished is made again, so that what the journal names is there.
  if (!(await io.files.stat(join(session.path, stored)))) await store(join(session.path, stored), bytes, io);
  if (known) return { evidence: known, first: known.name };
  const evidence: Evidence = { sha256, name, size: bytes.length, modified: modified(changed, io), file: stored };
  if (sample) evidence.sample = sample;
  await session.record({ kind: "evidence", evidence });
  return { evidence, first: null };
}

/** A file as it would be registered. @throws EvidenceRefused like `registerEvidence` */
export async function evidenceAt(path: string, within: string | null, io: Io) {
  const target = resolve(within ?? io.cwd, path);
  if (within !== null) await mustLieWithin(within, path, target, io);
  const stat = await io.files.stat(target);
  if (!stat) throw new EvidenceRefused("missing", path);
  if (stat.kind === "link") throw new EvidenceRefused("link", path);
  if (stat.kind !== "file") throw new EvidenceRefused("not-a-file", path);
  if (stat.size > LIMIT) throw new EvidenceRefused("large", path);
  const file = await io.files.open(target, "read");
  const bytes = await file.readAll().finally(() => file.close());
  return { name: basename(target), bytes, sha256: io.sha256(bytes), changed: stat.modified };
}

/** A registered file of the paper in `folder`, or null where it is not there, is no file, or not the one that was registered. */
export async function readRegistered(folder: string, { file, sha256 }: Evidence, io: Io): Promise<Uint8Array | null> {
  const path = join(folder, file);
  const stat = await io.files.stat(path);
  if (stat?.kind !== "file" || stat.size > LIMIT) return null;
  const bytes = await io.files.read(path);
  return io.sha256(bytes) === sha256 ? bytes : null;
}

/** Puts a registered file into a paper, whole or not at all. */
export async function store(target: string, bytes: Uint8Array, io: Io): Promise<void> {
  await io.files.makeFolder(dirname(target));
  await replaceFile(io, target, bytes, { force: true });
}

/** Every component is looked at: neither `..` nor a link may lead out of the folder. */
async function mustLieWithin(within: string, given: string, target: string, io: Io): Promise<void> {
  const inside = (base: string, path: string) => {
    const step = relative(base, path);
    return step !== "" && !step.startsWith("..") && !isAbsolute(step);
  };
  if (isAbsolute(given) || /^[\\/]|^[A-Za-z]:|%2e/i.test(given) || !inside(within, target))
    throw new EvidenceRefused("outside", given);
  if (!(await io.files.stat(target))) return;
  const name = basename(target);
  if (!inside(await io.files.realPath(within), join(await io.files.realPath(dirname(target)), name)))
    throw new EvidenceRefused("outside", given);
}

/** Only an ordinary short ending is kept; the rest of the name lives in the journal. */
const safeExtension = (name: string) =>
  /^\.[A-Za-z0-9]{1,10}$/.test(extname(name)) ? extname(name).toLowerCase() : "";

/** Whole seconds, UTC; never later than SOURCE_DATE_EPOCH, so that a fresh checkout gives the same paper. */
function modified(time: Date, io: Io): string {
  const epoch = sourceDateEpoch(io);
  const clamped = epoch && epoch < time ? epoch : time;
  return `${clamped.toISOString().slice(0, 19)}Z`;
}
