import type { Subject } from "../../check/law.ts";
import type { EvidenceFile, PaperFolder } from "../../check/paper-folder.ts";
import { CalendarGap, type IsWorkday } from "../../field/calendar.ts";
import type { Io } from "../../io/io.ts";
import { JOURNAL } from "../../io/journal-file.ts";
import { join } from "../../io/paths.ts";
import { same } from "../../model/canonical.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { Evidence, Workpaper } from "../../model/generated/documents.ts";
import type { Hash, JournalRecord } from "../../model/journal.ts";
import type { PaperState } from "../../model/paper.ts";
import { assess } from "../../paper/assess.ts";
import { unsoundConfirmation } from "../../paper/facts.ts";
import { fold, JournalContradiction } from "../../paper/fold.ts";
import { readJournal } from "../../paper/journal.ts";
import { paperDocument } from "../../paper/paper-document.ts";
import { formProblems, parseAs } from "../../parse/document.ts";
import { NO_PLACES, type Places } from "../../parse/places.ts";
import { loadIsRecord } from "../../parse/validators.ts";
import type { Input } from "./inputs.ts";

/** A paper read: something to judge, or why there is nothing. */
export type ReadPaper =
  | { readonly subject: Subject<"Workpaper">; readonly sha256: string }
  | { readonly refused: Diagnostic; readonly sha256: string | null };

const JOURNAL_LIMIT = 200 * 1024 * 1024;

/** Reads a `NAME.paper` folder as it is, damaged or not; nothing in it is changed. */
export async function readPaperFolder(input: Input, isWorkday: IsWorkday, io: Io): Promise<ReadPaper> {
  const path = join(input.absolute, JOURNAL);
  const stat = await io.files.stat(path);
  const refuse = (code: Diagnostic["code"], args: Diagnostic["args"], sha256: string | null = null): ReadPaper => ({
    refused: { code, severity: "error", at: {}, args },
    sha256,
  });
  if (stat?.kind !== "file") return refuse("journal-missing", {});
  if (stat.size > JOURNAL_LIMIT) return refuse("file-too-large", { size: stat.size, limit: JOURNAL_LIMIT });
  const bytes = await io.files.read(path);
  const sha256 = io.sha256(bytes);
  const reading = readJournal(bytes, io.sha256, await loadIsRecord());
  const [opening] = reading.records;
  if (opening?.kind !== "open")
    return refuse("journal-unreadable", { reason: reading.broken?.reason ?? "json" }, sha256);

  const badSnapshot = await snapshotProblems(opening);
  const told = badSnapshot.length > 0 ? { state: null, contradiction: null } : foldFar(reading.records, io.sha256);
  const assessment = told.state ? assessed(told.state, isWorkday) : null;
  const { written, places } = await readWritten(input.absolute, io);
  const document =
    told.state && assessment
      ? paperDocument(told.state, assessment)
      : typeof written === "string"
        ? bare(opening)
        : written;
  const evidence = await listEvidence(input.absolute, document.evidence, io);
  const folder: PaperFolder = { reading, ...told, assessment, badSnapshot, written, evidence };
  // Lines of paper.yaml only help where it says what the journal says.
  const faithful = typeof written !== "string" && same(written, document);
  return {
    subject: { path: input.path, kind: "Workpaper", document, places: faithful ? places : NO_PLACES, folder },
    sha256,
  };
}

type Opening = Extract<JournalRecord, { kind: "open" }>;

async function snapshotProblems({ checklist, libraries }: Opening): Promise<readonly string[]> {
  const wrong = (await formProblems("Checklist", checklist, NO_PLACES)).map(
    (one) => `/checklist${one.at.pointer ?? ""}`,
  );
  for (const [index, library] of libraries.entries())
    wrong.push(
      ...(await formProblems("RiskLibrary", library, NO_PLACES)).map(
        (one) => `/libraries/${index}${one.at.pointer ?? ""}`,
      ),
    );
  return wrong;
}

/** The state that the records tell, up to the first that contradicts those before. */
function foldFar(
  records: readonly JournalRecord[],
  hash: Hash,
): { state: PaperState | null; contradiction: number | null } {
  try {
    const state = fold(records);
    const unsound = unsoundConfirmation(state, hash);
    if (unsound !== null) throw new JournalContradiction(unsound);
    return { state, contradiction: null };
  } catch (error) {
    if (!(error instanceof JournalContradiction)) throw error;
    const good = records.slice(0, error.record - 1);
    return { state: good.length > 0 ? fold(good) : null, contradiction: error.record };
  }
}

/** Null where a date lies in a year without calendar: then nobody can tell every verdict. */
function assessed(state: PaperState, isWorkday: IsWorkday) {
  try {
    return assess(state, isWorkday);
  } catch (error) {
    if (error instanceof CalendarGap) return null;
    throw error;
  }
}

async function readWritten(
  folder: string,
  io: Io,
): Promise<{ readonly written: PaperFolder["written"]; readonly places: Places }> {
  const path = join(folder, "paper.yaml");
  if ((await io.files.stat(path))?.kind !== "file") return { written: "missing", places: NO_PLACES };
  const { document, places } = await parseAs(await io.files.read(path), path, "Workpaper");
  return document ? { written: document, places } : { written: "unreadable", places: NO_PLACES };
}

/** What an opening record alone tells, for papers whose snapshot cannot be trusted. */
const bare = ({ header, hash }: Opening): Workpaper => ({
  kind: "Workpaper",
  schemaVersion: "1",
  checklist: { id: "", title: "", version: "" },
  header,
  state: "进行中",
  items: [],
  evidence: [],
  journal: { records: 1, head: hash },
});

async function listEvidence(folder: string, registered: readonly Evidence[], io: Io): Promise<readonly EvidenceFile[]> {
  const place = join(folder, "evidence");
  if ((await io.files.stat(place))?.kind !== "folder") return [];
  const sizes = new Map(registered.map((one) => [one.file, one.size]));
  const files: EvidenceFile[] = [];
  for (const name of await io.files.list(place)) {
    const stat = await io.files.stat(join(place, name));
    const size = sizes.get(`evidence/${name}`);
    // A file of another size is another file: no need to read gigabytes to know.
    const worth = stat?.kind === "file" && (size === undefined ? false : size === stat.size);
    files.push({ name, sha256: worth ? io.sha256(await io.files.read(join(place, name))) : null });
  }
  return files;
}
