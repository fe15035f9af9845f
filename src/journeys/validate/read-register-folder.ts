import { DOCUMENT_LAWS } from "../../check/document-laws.ts";
import { severityUnder } from "../../check/severity.ts";
import type { Io } from "../../io/io.ts";
import { JOURNAL } from "../../io/journal-file.ts";
import { join } from "../../io/paths.ts";
import { same } from "../../model/canonical.ts";
import type { DocumentCode } from "../../model/diagnostic-codes.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { Project, Register } from "../../model/generated/documents.ts";
import type { RegisterRecord, RegisterState } from "../../model/register.ts";
import { readJournal } from "../../paper/journal.ts";
import { JournalContradiction } from "../../paper/telling.ts";
import { parseAs } from "../../parse/document.ts";
import { loadIsRecord } from "../../parse/validators.ts";
import { fold } from "../../register/fold.ts";
import { registerDocument } from "../../register/register-document.ts";
import { yamlText } from "../../render/yaml.ts";
import { JOURNAL_LIMIT } from "../load-paper.ts";
import { REGISTER_FILE } from "../register/load-register.ts";
import type { Input } from "./inputs.ts";

export interface JudgedRegister {
  readonly sha256: string | null;
  readonly refused: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a `NAME.register` folder as it is, damaged or not; nothing in it is changed. `rules`: the project's own severities. */
export async function readRegisterFolder(input: Input, io: Io, rules: Project["rules"] = {}): Promise<JudgedRegister> {
  const judged = await judgeRegisterFolder(input, io);
  const diagnostics = judged.diagnostics.flatMap((one): readonly Diagnostic[] => {
    const severity = severityUnder(one.code, DOCUMENT_LAWS[one.code], rules);
    return severity === "off" ? [] : [{ ...one, severity }];
  });
  return { ...judged, diagnostics };
}

async function judgeRegisterFolder(
  input: Input,
  io: Io,
): Promise<Omit<JudgedRegister, "diagnostics"> & { readonly diagnostics: readonly Told[] }> {
  const path = join(input.absolute, JOURNAL);
  const stat = await io.files.stat(path);
  if (stat?.kind !== "file") return { sha256: null, refused: true, diagnostics: [told("journal-missing")] };
  if (stat.size > JOURNAL_LIMIT) {
    const args = { size: stat.size, limit: JOURNAL_LIMIT };
    return { sha256: null, refused: true, diagnostics: [told("file-too-large", args)] };
  }
  const bytes = await io.files.read(path);
  const sha256 = io.sha256(bytes);
  const reading = readJournal<RegisterRecord>(bytes, io.sha256, await loadIsRecord("RegisterRecord"));
  if (reading.records[0]?.kind !== "open") {
    const args = { reason: reading.broken?.reason ?? "json" };
    return { sha256, refused: true, diagnostics: [told("journal-unreadable", args)] };
  }
  const { state, contradiction } = foldFar(reading.records);
  const broken = reading.broken ?? (contradiction === null ? null : { record: contradiction, reason: "contradiction" });
  const at = (record: number) => [{ path: `${input.path}/${JOURNAL}`, location: { line: record }, role: "record" }];
  const diagnostics: Told[] = [];
  if (broken) diagnostics.push({ ...told("journal-broken", { ...broken }), related: at(broken.record) });
  if (reading.tornBytes > 0) {
    const record = reading.records.length + 1;
    diagnostics.push({
      ...told("journal-torn", { bytes: reading.tornBytes, record }),
      related: at(record),
    });
  }
  diagnostics.push(...(await judgeWritten(input.absolute, broken ? null : state, reading.records, io)));
  return { sha256, refused: false, diagnostics };
}

const told = (code: DocumentCode, args: Diagnostic["args"] = {}, at: Diagnostic["at"] = {}): Told => ({
  code,
  severity: DOCUMENT_LAWS[code].severity,
  at,
  args,
});

/** As the table of laws has it, whatever the project says. */
type Told = Diagnostic & { readonly code: DocumentCode };

/** The state that the records tell, up to the first that contradicts those before. */
function foldFar(records: readonly RegisterRecord[]): {
  readonly state: RegisterState | null;
  readonly contradiction: number | null;
} {
  try {
    return { state: fold(records), contradiction: null };
  } catch (error) {
    if (error instanceof JournalContradiction) return { state: null, contradiction: error.record };
    throw error;
  }
}

/** register.yaml against the journal, which counts. Beside a broken journal nobody can tell which of the two is right. */
async function judgeWritten(
  folder: string,
  state: RegisterState | null,
  records: readonly RegisterRecord[],
  io: Io,
): Promise<readonly Told[]> {
  const file = REGISTER_FILE;
  const path = join(folder, file);
  if ((await io.files.stat(path))?.kind !== "file") return [told("paper-missing", { file })];
  if (state === null) return [];
  const bytes = await io.files.read(path);
  const written = sameText(bytes, state, records);
  if (written !== null) {
    const args: Diagnostic["args"] = { file, records: written, now: state.journal.records };
    return written === state.journal.records ? [] : [told("paper-behind", args)];
  }
  const { document, places } = await parseAs(bytes, path, "Register");
  if (!document) return [told("paper-differs", { file, part: "" })];
  const { head, records: count } = document.journal;
  if (head !== state.journal.head) {
    const behind = records.some((record) => record.hash === head && record.seq === count);
    const pointer = behind ? "/journal/records" : "/journal/head";
    const args: Diagnostic["args"] = behind
      ? { file, records: count, now: state.journal.records }
      : { file, part: "journal" };
    const code = behind ? "paper-behind" : "paper-differs";
    return [told(code, args, places.at(pointer))];
  }
  return differences(document, registerDocument(state)).map(({ pointer, part }) =>
    told("paper-differs", { file, part }, places.at(pointer)),
  );
}

const LAST = /^journal:\n {2}records: (\d{1,9})\n {2}head: \S+\n$/m;

/**
 * The number of the record that the text was written after, where it is to the letter what is written then; else null. Most
 * registers end here, and those of many thousand findings have to: what somebody else may have made is not read at that length.
 */
function sameText(bytes: Uint8Array, state: RegisterState, records: readonly RegisterRecord[]): number | null {
  const text = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
  const after = Number(LAST.exec(text.slice(-300))?.[1] ?? 0);
  if (after < 1 || after > records.length) return null;
  const then = after === records.length ? state : foldFar(records.slice(0, after)).state;
  return then !== null && text === yamlText(registerDocument(then)) ? after : null;
}

interface Differing {
  readonly pointer: string;
  readonly part: string;
}

function differences(written: Register, real: Register): readonly Differing[] {
  const parts = (["schemes", "imports"] as const)
    .filter((part) => !same(written[part], real[part]))
    .map((part) => ({ pointer: `/${part}`, part }));
  const length = Math.max(written.findings.length, real.findings.length);
  const findings = Array.from({ length }, (_, index) => index).flatMap((index): readonly Differing[] => {
    const [one, other] = [written.findings[index], real.findings[index]];
    if (same(one, other)) return [];
    const part = one?.finding_id ?? other?.finding_id ?? "findings";
    return [{ pointer: one ? `/findings/${index}` : "/findings", part }];
  });
  return [...parts, ...findings];
}
