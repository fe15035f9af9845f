import { replaceFile, WriteRefused } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { basename, join, resolve } from "../../io/paths.ts";
import type { ArchiveIndex, SealSignatures } from "../../model/generated/documents.ts";
import type { PaperState } from "../../model/paper.ts";
import { VERSION } from "../../model/version.ts";
import type { ArchiveFile } from "../../render/archive/pack.ts";
import { INDEX_FILE, INDEX_PAGE, makeIndex } from "../../seal/archive.ts";
import { checkSeals, type SealSeen } from "../../seal/check.ts";
import { documentBytes } from "../../seal/manifest.ts";
import { collisionKey, inOrder } from "../../seal/paths.ts";
import { lockTest, type Tree } from "../../seal/tree.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { believe, JOURNAL_LIMIT } from "../load-paper.ts";
import { findProject } from "../project.ts";
import { checkJournals } from "./check-journals.ts";
import { sealChecking } from "./checking.ts";
import { folderTree } from "./folder-tree.ts";
import { isInside, outputFiles } from "./outputs.ts";
import { sealRoot } from "./seal.ts";
import { SealRefused } from "./seal-refused.ts";
import { refuseUnsealable } from "./sealable.ts";
import { sealTime, whoSeals } from "./who.ts";
import { ARCHIVE_LIMITS } from "./zip-tree.ts";

export interface ArchiveOptions {
  /** Papers, as given. */
  readonly papers: readonly string[];
  readonly output: string;
  readonly force: boolean;
  /** Documents that go along, as given. */
  readonly with: readonly string[];
  /** Papers that are not sealed or not approved are taken too, and the index says so. */
  readonly unsealed: boolean;
  readonly by: string | null;
  readonly config: string | null;
}

export interface Archived {
  readonly output: string;
  readonly size: number;
  /** SHA-256 of the zip. */
  readonly sha256: string;
  readonly index: ArchiveIndex;
}

/** A paper read once: what is verified is what is packed. */
interface PaperRead {
  readonly name: string;
  readonly state: PaperState;
  readonly seal: SealSeen | null;
  readonly files: readonly ArchiveFile[];
}

/** Where outputs lie in an archive. */
const OUTPUTS = "outputs";

/**
 * One zip with papers, their evidence and seals, and finished documents, behind an index a person can read. `words` are
 * those of the index. @throws SealRefused, PaperRefused, WriteRefused
 */
export async function archivePapers(options: ArchiveOptions, words: Catalogue["seal"], io: Io): Promise<Archived> {
  const target = resolve(io.cwd, options.output);
  const standing = await io.files.stat(target);
  if (standing && !options.force) throw new WriteRefused("exists", options.output);
  const found = await findProject(options.config ?? undefined, io);
  const by = whoSeals(options.by, null, found?.project ?? null);
  const papers: PaperRead[] = [];
  for (const given of options.papers) {
    const paper = await readSealed(given, options, target, io);
    if (papers.some(({ name }) => collisionKey(name) === collisionKey(paper.name)))
      throw new SealRefused("same-name", paper.name);
    papers.push(paper);
  }
  const outputs = (await outputFiles(options.with, null, io)).map(({ path, bytes }) => ({
    path: `${OUTPUTS}/${path}`,
    bytes,
  }));
  const contents = [...papers.flatMap(({ files }) => files), ...outputs].sort((a, b) => inOrder(a.path, b.path));
  const total = contents.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > ARCHIVE_LIMITS.fileBytes || contents.length > ARCHIVE_LIMITS.zipEntries - 2)
    throw new SealRefused("archive-large", options.output);

  const { at, clock } = sealTime(io);
  const listed = (files: readonly ArchiveFile[]) =>
    files.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: io.sha256(bytes) }));
  const open = {
    made_at: at,
    ...(clock ? { clock } : {}),
    by,
    tool: { name: "riskpaper", version: VERSION },
    papers: papers.map(paperLine).sort((a, b) => inOrder(a.path, b.path)),
    files: listed(contents),
  };
  const { indexPage } = await import("../../render/archive/index-page.ts");
  const page = { path: INDEX_PAGE, bytes: indexPage(open, contents, words.page) };
  const index = makeIndex({ ...open, files: [...open.files, ...listed([page])] }, io.sha256);
  const { packArchive } = await import("../../render/archive/pack.ts");
  const zip = packArchive([page, { path: INDEX_FILE, bytes: documentBytes(index) }, ...contents], new Date(at));
  await replaceFile(io, target, zip, { force: options.force, expected: standing });
  return { output: options.output, size: zip.length, sha256: io.sha256(zip), index };
}

async function readSealed(given: string, { unsealed }: ArchiveOptions, target: string, io: Io): Promise<PaperRead> {
  const root = await sealRoot(given, io);
  if (isInside(target, root)) throw new SealRefused("output-inside", given);
  const name = basename(root).normalize("NFC");
  const tree = await inMemory(root, given, io);
  const { state } = await believe(given, (await tree.read("journal.ndjson", JOURNAL_LIMIT)) ?? new Uint8Array(), io);
  const { seal, earlier, problems } = await checkSeals(tree, null, await sealChecking(io));
  const bare = problems.length === 1 && problems[0]?.code === "unsealed";
  const wrong = [...(bare ? [] : problems), ...(seal ? await checkJournals(seal, earlier, tree, io) : [])];
  if (wrong.length > 0)
    throw new SealRefused(
      "not-intact",
      given,
      wrong.map(({ path }) => path),
    );
  if (!seal && !unsealed) throw new SealRefused("unsealed", given);
  if (state.review.stage !== "已批准" && !unsealed) throw new SealRefused("unapproved", given, [state.review.stage]);
  const files: ArchiveFile[] = [];
  for (const { path } of tree.entries) {
    const bytes = await tree.read(path, Number.POSITIVE_INFINITY);
    const title = state.evidence.find(({ file }) => file === path)?.name;
    if (bytes) files.push({ path: `${name}/${path}`, bytes, ...(title === undefined ? {} : { title }) });
  }
  return { name, state, seal, files };
}

/** The folder read once and for all, so that nothing changes between looking and packing. Locks stay where they are. */
async function inMemory(root: string, given: string, io: Io): Promise<Tree> {
  const { tree, problems } = await folderTree(root, io);
  if (problems[0]) throw new SealRefused("strange-file", problems[0].path);
  const isLock = lockTest(tree.entries);
  const entries = tree.entries.filter((entry) => !isLock(entry));
  if (entries.reduce((sum, { size }) => sum + size, 0) > ARCHIVE_LIMITS.fileBytes)
    throw new SealRefused("archive-large", given);
  await refuseUnsealable({ ...tree, entries }, given);
  const held = new Map<string, Uint8Array>();
  for (const { path } of entries) {
    const bytes = await tree.read(path, ARCHIVE_LIMITS.partBytes);
    if (!bytes) throw new SealRefused("archive-large", join(given, path));
    held.set(path, bytes);
  }
  const at = (path: string) => held.get(path) ?? null;
  return {
    entries: entries.map((entry) => ({ ...entry, size: at(entry.path)?.length ?? 0 })),
    read: async (path) => at(path),
    digest: async (path, upTo) => io.sha256(at(path)?.subarray(0, upTo) ?? new Uint8Array()),
  };
}

type PaperLine = ArchiveIndex["papers"][number];

const paperLine = ({ name, state, seal }: PaperRead): PaperLine => ({
  path: name,
  unit: state.header.unit.name,
  subject: state.header.subject,
  index_no: state.header.index_no ?? "",
  checklist: `${state.checklist.id} ${state.checklist.title} ${state.checklist.version}`,
  date: state.header.date,
  state: state.finished ? "已完成" : "进行中",
  stage: state.review.stage,
  records: state.journal.records,
  head: state.journal.head,
  seal: seal && sealLine(seal),
});

function sealLine({ manifest, fingerprint, signatures }: SealSeen): NonNullable<PaperLine["seal"]> {
  const { release, sealed_at, by } = manifest;
  const of = (role: keyof Pick<SealSignatures, "preparer" | "reviewer">) => signatures.find((one) => one.role === role);
  const [preparer, reviewer] = [of("preparer"), of("reviewer")];
  return {
    release,
    sealed_at,
    by,
    fingerprint,
    ...(preparer ? { preparer_key: preparer.key } : {}),
    ...(reviewer ? { reviewer: reviewer.by, reviewer_key: reviewer.key } : {}),
  };
}
