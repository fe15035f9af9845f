import type { IsWorkday } from "../../field/calendar.ts";
import { replaceFile, temporaryBeside, WriteRefused } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { createJournal } from "../../io/journal-file.ts";
import { dirname, join, resolve } from "../../io/paths.ts";
import type { Evidence, PaperHeader } from "../../model/generated/documents.ts";
import type { JournalRecord, RecordBody } from "../../model/journal.ts";
import type { MergeBody } from "../../model/merge.ts";
import { VERSION } from "../../model/version.ts";
import { assess } from "../../paper/assess.ts";
import { fold } from "../../paper/fold.ts";
import { recordLine, sealRecord } from "../../paper/journal.ts";
import type { Together } from "../../paper/merge/merge.ts";
import { paperDocument } from "../../paper/paper-document.ts";
import { loadIsRecord } from "../../parse/validators.ts";
import { yamlText } from "../../render/yaml.ts";
import { readRegistered, store } from "../inspect/evidence.ts";
import { PAPER_FILE } from "../inspect/session.ts";
import { RecordUnfit, sourceDateEpoch } from "../sound-journal.ts";

export interface Writing {
  /** The new paper's folder. */
  readonly output: string;
  readonly by: string;
  readonly at: string;
  readonly isWorkday: IsWorkday;
}

/** No paper has the file with this name any more as it was registered. */
export class EvidenceLost extends Error {
  constructor(
    readonly path: string,
    readonly evidence: string,
  ) {
    super(`${path}: ${evidence}`);
  }
}

/**
 * Writes a paper of two records, what it opened with and what was merged, and its evidence. It is made in a folder beside its
 * place and then renamed: half of it is never there. @throws WriteRefused, EvidenceLost, RecordUnfit
 */
export async function writeMerged(
  together: Together,
  header: PaperHeader,
  merge: MergeBody,
  { output, by, at, isWorkday }: Writing,
  io: Io,
): Promise<void> {
  const target = resolve(io.cwd, output);
  if (await io.files.stat(target)) throw new WriteRefused("exists", target);
  const [first] = together.sources;
  if (!first) return;
  const { checklist, libraries } = first.state;
  const tool = { name: "riskpaper", version: VERSION };
  const records = await sealed([{ kind: "open", tool, checklist, libraries, header }, merge], { by, at }, io);
  const temporary = temporaryBeside(target, io);
  await io.files.makeFolder(temporary);
  try {
    for (const { evidence } of merge.files) await copyEvidence(evidence, together, temporary, io);
    const journal = await createJournal(io, temporary, ...records.map((record) => recordLine(record).trimEnd()));
    await journal.close();
    const state = fold(records);
    const text = yamlText(paperDocument(state, assess(state, isWorkday)));
    await replaceFile(io, join(temporary, PAPER_FILE), new TextEncoder().encode(text), { force: false });
    if (await io.files.stat(target)) throw new WriteRefused("exists", target);
    await io.files.rename(temporary, target);
  } catch (error) {
    await removeTree(temporary, io).catch(() => undefined);
    throw error;
  }
  await io.files.syncFolder(dirname(target));
}

async function sealed(
  bodies: readonly RecordBody[],
  stamp: { readonly by: string; readonly at: string },
  io: Io,
): Promise<readonly JournalRecord[]> {
  const isRecord = await loadIsRecord();
  const clock = sourceDateEpoch(io) ? ({ clock: "SOURCE_DATE_EPOCH" } as const) : {};
  const records: JournalRecord[] = [];
  for (const body of bodies) {
    const record = sealRecord(body, { ...stamp, ...clock }, records.at(-1) ?? null, io.sha256);
    if (!isRecord(record)) throw new RecordUnfit(body.kind);
    records.push(record);
  }
  return records;
}

/** From whichever source still has it as it was registered. */
async function copyEvidence(evidence: Evidence, { sources }: Together, folder: string, io: Io): Promise<void> {
  const { sha256 } = evidence;
  let lost: string | null = null;
  for (const { sources: made, state } of sources) {
    const registered = state.evidence.find((one) => one.sha256 === sha256);
    if (!registered) continue;
    const from = resolve(io.cwd, made[0]?.path ?? "");
    const bytes = await readRegistered(from, registered, io);
    if (bytes) return store(join(folder, evidence.file), bytes, io);
    lost ??= join(from, registered.file);
  }
  throw new EvidenceLost(lost ?? evidence.file, evidence.name);
}

async function removeTree(folder: string, io: Io): Promise<void> {
  for (const name of await io.files.list(folder)) {
    const path = join(folder, name);
    if ((await io.files.stat(path))?.kind === "folder") await removeTree(path, io);
    else await io.files.remove(path);
  }
  await io.files.removeFolder(folder);
}
