import { loadLaws } from "../../check/judges.ts";
import type { Subject } from "../../check/law.ts";
import { type Judged, judgeBatch, judgeDocument } from "../../check/run-laws.ts";
import { Interrupted, type Io } from "../../io/io.ts";
import { basename } from "../../io/paths.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { FileResult, NotApplied, Skipped, Validation } from "../../model/validation.ts";
import { workdays } from "../load-paper.ts";
import { PROJECT_FILE } from "../project.ts";
import { findConfiguration } from "./configuration.ts";
import { findInputs, type Input } from "./inputs.ts";
import { readPaperFolder } from "./read-paper-folder.ts";
import { type ReadText, readText, refusedFor } from "./read-text.ts";
import { lookAround, subjectOf } from "./surroundings.ts";

export interface ValidateOptions {
  readonly paths: readonly string[];
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** `--config`, as given. */
  readonly config: string | null;
}

/** One input on its way to a verdict. */
interface Work {
  readonly path: string;
  readonly kind: FileResult["kind"];
  readonly sha256: string | null;
  readonly refused: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly subject: Subject | null;
}

/**
 * Reads everything `paths` name, judges each document by the laws of its kind and all of them together. One bad file never
 * stops the others. @throws DocumentRefused where the project's own configuration cannot be used
 */
export async function validate(options: ValidateOptions, io: Io): Promise<Validation> {
  const { inputs, skipped } = await findInputs(options.paths, io);
  const { found, unused } = await findConfiguration(options, io);
  const isWorkday = workdays(found?.project ?? null);
  const work: Work[] = [];
  const foreign: Skipped[] = [];
  for (const input of inputs) {
    const one = await workOn(input, isWorkday, io).catch((error: unknown) => crashed(input, error));
    if (one) work.push(one);
    else foreign.push({ path: input.path, reason: "not-ours" });
  }

  const subjects = work.flatMap((one) => one.subject ?? []);
  const unusable = work.filter((one) => !one.subject).map((one) => one.path);
  const around = await lookAround(subjects, unusable, options.asOf, found, io);
  const laws = await loadLaws([...new Set(subjects.map((subject) => subject.kind))]);
  const single = new Map(subjects.map((subject) => [subject, judgeDocument(subject, laws, around)]));
  const batch = judgeBatch(subjects, laws, around);
  const judged = [...single.values(), batch];
  const aside = subjects.filter(
    ({ path }) => !found && basename(path) === PROJECT_FILE && !unused.some((one) => one.path === path),
  );
  const configs = [...unused, ...aside.map(({ path }): NotApplied => ({ code: null, path, needs: "config" }))];
  return {
    asOf: options.asOf,
    files: work.map((one) => resultOf(one, one.subject ? single.get(one.subject) : undefined, batch)),
    diagnostics: batch.diagnostics.filter((one) => one.path === "").map(withoutPath),
    notRun: [...configs, ...judged.flatMap((one) => one.notRun)],
    skipped: [...skipped, ...foreign].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** One input read; null for what lies in a folder and is not ours. */
async function workOn(input: Input, isWorkday: ReturnType<typeof workdays>, io: Io): Promise<Work | null> {
  if (input.sort === "paper") return paperWork(input, isWorkday, io);
  if (input.sort === "ledger") return refused(input, "ledger-not-yet", "Ledger");
  const read = await readText(input, io);
  return read && textWork(input, read);
}

/** An error while reading ends that input, not the batch: the system's by its code, any other as the bug it is. */
function crashed(input: Input, error: unknown): Work {
  if (error instanceof Interrupted) throw error;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === "string"
    ? refused(input, "file-unreadable", null, { reason: code })
    : refused(input, "law-crashed", null, { law: "reading", error: String(message) });
}

function textWork(input: Input, { parsed, sha256 }: ReadText): Work {
  const subject = parsed.document ? subjectOf(input.path, parsed.document, parsed.places) : null;
  return {
    path: input.path,
    kind: parsed.kind,
    sha256,
    refused: parsed.refused,
    diagnostics: parsed.diagnostics,
    subject,
  };
}

const refused = (
  input: Input,
  code: Diagnostic["code"],
  kind: FileResult["kind"],
  args: Diagnostic["args"] = {},
): Work => ({
  path: input.path,
  kind,
  sha256: null,
  refused: true,
  diagnostics: refusedFor(input.path, { code, severity: "error", at: {}, args }).diagnostics,
  subject: null,
});

async function paperWork(input: Input, isWorkday: ReturnType<typeof workdays>, io: Io): Promise<Work> {
  const read = await readPaperFolder(input, isWorkday, io);
  const common = { path: input.path, kind: "Workpaper" as const, sha256: read.sha256 };
  return "refused" in read
    ? { ...common, refused: true, diagnostics: [read.refused], subject: null }
    : { ...common, refused: false, diagnostics: [], subject: read.subject };
}

function resultOf(work: Work, own: Judged | undefined, batch: Judged): FileResult {
  const judged = [...(own?.diagnostics ?? []), ...batch.diagnostics.filter((one) => one.path === work.path)];
  const diagnostics = [...work.diagnostics, ...judged.map(withoutPath).sort(byPlace)];
  const verdict = work.refused
    ? "refused"
    : diagnostics.some((one) => one.severity === "error")
      ? "rejected"
      : "accepted";
  return { path: work.path, kind: work.kind, verdict, sha256: work.sha256, diagnostics };
}

const withoutPath = ({ path: _, ...diagnostic }: Diagnostic & { readonly path: string }): Diagnostic => diagnostic;

/** By place; where several laws speak about one place, in the order of the table. */
const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.col ?? 0) - (b.at.col ?? 0);
