import { loadLaws } from "../../check/judges.ts";
import type { Subject } from "../../check/law.ts";
import { type Judged, judgeBatch, judgeDocument } from "../../check/run-laws.ts";
import type { Io } from "../../io/io.ts";
import { basename } from "../../io/paths.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { Project } from "../../model/generated/documents.ts";
import type { FileResult, NotApplied, Skipped } from "../../model/validation.ts";
import { workdays } from "../workdays.ts";
import { PROJECT_FILE } from "../project.ts";
import type { Configuration } from "./configuration.ts";
import { failure } from "./failure.ts";
import type { Input } from "./inputs.ts";
import type { References } from "./ledger-references.ts";
import type { Examined } from "./part.ts";
import { type ReadText, readText } from "./read-text.ts";
import { lookAround, subjectOf } from "./surroundings.ts";

/** An input and its place among all. */
export interface Numbered {
  readonly input: Input;
  readonly order: number;
}

export interface ExaminedDocuments {
  readonly files: readonly Examined[];
  /** About no single file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly notRun: readonly NotApplied[];
  /** What was met in a folder and is not ours. */
  readonly foreign: readonly Skipped[];
  /** Libraries and checklists among the inputs. */
  readonly references: References;
}

/** One input on its way to a verdict. */
interface Work {
  readonly kind: FileResult["kind"];
  readonly sha256: string | null;
  readonly refused: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly subject: Subject | null;
}

/** Reads everything that is no ledger, judges each document by the laws of its kind and all of them together. */
export async function examineDocuments(
  inputs: readonly Numbered[],
  asOf: string,
  { found, unused }: Configuration,
  profile: string | null,
  io: Io,
): Promise<ExaminedDocuments> {
  const isWorkday = workdays(found?.project ?? null);
  const work: (Work & Numbered)[] = [];
  const foreign: Skipped[] = [];
  for (const { input, order } of inputs) {
    const one = await workOn(input, isWorkday, found?.project.rules, io).catch((error: unknown) =>
      refused(null, failure(error)),
    );
    if (one) work.push({ ...one, input, order });
    else foreign.push({ path: input.path, reason: "not-ours" });
  }

  const subjects = work.flatMap((one) => one.subject ?? []);
  const unusable = work.filter((one) => !one.subject).map((one) => one.input.path);
  const around = await lookAround(subjects, unusable, asOf, found, io, profile);
  const laws = await loadLaws([...new Set(subjects.map((subject) => subject.kind))]);
  const single = new Map(subjects.map((subject) => [subject, judgeDocument(subject, laws, around)]));
  const batch = judgeBatch(subjects, laws, around);
  const aside = subjects.filter(
    ({ path }) => !found && basename(path) === PROJECT_FILE && !unused.some((one) => one.path === path),
  );
  return {
    files: work.map((one) => examined(one, one.subject ? single.get(one.subject) : undefined, batch)),
    diagnostics: batch.diagnostics.filter((one) => one.path === "").map(withoutPath),
    notRun: [
      ...unused,
      ...aside.map(({ path }): NotApplied => ({ code: null, path, needs: "config" })),
      ...[...single.values(), batch].flatMap((one) => one.notRun),
    ],
    foreign,
    references: {
      libraries: subjects.flatMap(({ document }) => (document.kind === "RiskLibrary" ? [document] : [])),
      checklists: subjects.flatMap(({ document }) => (document.kind === "Checklist" ? [document] : [])),
      overlays: subjects.flatMap(({ document }) => (document.kind === "RiskOverlay" ? [document] : [])),
    },
  };
}

/** One input read; null for what lies in a folder and is not ours. */
async function workOn(
  input: Input,
  isWorkday: ReturnType<typeof workdays>,
  rules: Project["rules"],
  io: Io,
): Promise<Work | null> {
  if (input.sort === "paper") return paperWork(input, isWorkday, io);
  if (input.sort === "register") return registerWork(input, rules, io);
  const read = await readText(input, io);
  return read && textWork(input, read);
}

function textWork(input: Input, { parsed, sha256 }: ReadText): Work {
  const subject = parsed.document ? subjectOf(input.path, parsed.document, parsed.places) : null;
  return { kind: parsed.kind, sha256, refused: parsed.refused, diagnostics: parsed.diagnostics, subject };
}

const refused = (kind: FileResult["kind"], diagnostic: Diagnostic, sha256: string | null = null): Work => ({
  kind,
  sha256,
  refused: true,
  diagnostics: [diagnostic],
  subject: null,
});

async function paperWork(input: Input, isWorkday: ReturnType<typeof workdays>, io: Io): Promise<Work> {
  const { readPaperFolder } = await import("./read-paper-folder.ts");
  const read = await readPaperFolder(input, isWorkday, io);
  return "refused" in read
    ? refused("Workpaper", read.refused, read.sha256)
    : { kind: "Workpaper", sha256: read.sha256, refused: false, diagnostics: [], subject: read.subject };
}

/** A register has no laws of its own but those of its journal, told while it is read. */
async function registerWork(input: Input, rules: Project["rules"], io: Io): Promise<Work> {
  const { readRegisterFolder } = await import("./read-register-folder.ts");
  return { kind: "Register", subject: null, ...(await readRegisterFolder(input, io, rules)) };
}

function examined({ input, order, ...work }: Work & Numbered, own: Judged | undefined, batch: Judged): Examined {
  const judged = [...(own?.diagnostics ?? []), ...batch.diagnostics.filter((one) => one.path === input.path)];
  return {
    order,
    path: input.path,
    kind: work.kind,
    sha256: work.sha256,
    refused: work.refused,
    diagnostics: [...work.diagnostics, ...judged.map(withoutPath).sort(byPlace)],
    ledger: null,
  };
}

const withoutPath = ({ path: _, ...diagnostic }: Diagnostic & { readonly path: string }): Diagnostic => diagnostic;

/** By place; where several laws speak about one place, in the order of the table. */
const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.col ?? 0) - (b.at.col ?? 0);
