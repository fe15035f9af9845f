import { BrowserProblem } from "../io/io.ts";
import { CannotRender } from "../journeys/document-output.ts";
import { ChecklistMissing, LibraryMissing } from "../journeys/find-checklist.ts";
import { LibraryUnknown } from "../journeys/find-library.ts";
import { LibraryNotShipped } from "../journeys/init.ts";
import { EvidenceRefused } from "../journeys/inspect/evidence.ts";
import { CannotFollow } from "../journeys/inspect/from.ts";
import { HeaderIncomplete } from "../journeys/inspect/header.ts";
import { CannotInspect } from "../journeys/inspect/open-paper.ts";
import { NothingOutstanding } from "../journeys/inspect/outstanding.ts";
import { SampleRefused } from "../journeys/inspect/sample.ts";
import { CannotMerge } from "../journeys/library/cannot-merge.ts";
import { PaperRefused } from "../journeys/load-paper.ts";
import { LeakFound } from "../journeys/masking.ts";
import { CannotWriteMerged } from "../journeys/merge/cannot-write-merged.ts";
import { DocumentRefused } from "../journeys/project.ts";
import { RecordsRefused } from "../journeys/render-records.ts";
import { CannotSample } from "../journeys/sample/population-problem.ts";
import { FigureDiffers, FigureUntraced } from "../journeys/true-figures.ts";
import { nearest } from "../model/nearest.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { batchProblem } from "./batch-problem.ts";
import { EXIT, type ExitCode, type JourneyProblem } from "./exit.ts";
import { paperProblem } from "./paper-problem.ts";
import { registerProblem } from "./register-problem.ts";
import { shellWord } from "./shell-word.ts";

/** The errors that journeys throw on purpose; null for any other. */
export function journeyProblem(
  error: unknown,
  words: Catalogue["cli"],
  problems: Catalogue["problems"],
): JourneyProblem | null {
  const t = problems.journey;
  const says = (what: string, where: string | null, todo: readonly string[], code: ExitCode): JourneyProblem => ({
    what,
    where,
    todo,
    code,
  });
  if (error instanceof PaperRefused) return says(paperText(error, t.paper), error.path, [t.paper.todo], EXIT.refused);
  if (error instanceof DocumentRefused) {
    const code = error.handedIn ? EXIT.refused : EXIT.failed;
    const form = /\.(?:xlsx|xlsm|xls|ods)$/i.test(error.path);
    const other = error.diagnostics.find((one) => one.code === "book-other")?.args;
    const what =
      other?.reason === "key"
        ? t.otherForm(visible(String(other.found)))
        : other
          ? t.otherVersion(visible(String(other.found)))
          : t.document;
    return says(what, error.path, [(form ? t.formTodo : t.documentTodo)(shellWord(error.path))], code);
  }
  if (error instanceof ChecklistMissing || error instanceof LibraryUnknown || error instanceof LibraryNotShipped) {
    const near = nearest(error.given.toUpperCase(), error.known);
    const todo = [near === null ? "" : words.problem.nearest(near), words.problem.known(error.known.join("、"))];
    const missing = error instanceof ChecklistMissing ? t.checklistMissing : t.libraryUnknown;
    return says(missing(visible(error.given)), null, todo, EXIT.failed);
  }
  if (error instanceof NothingOutstanding)
    return says(t.noOutstanding, error.path, [t.noOutstandingTodo(shellWord(error.path))], EXIT.refused);
  if (error instanceof CannotMerge) return says(t.cannotMerge, error.path, [t.cannotMergeTodo], EXIT.refused);
  if (error instanceof LibraryMissing) {
    const what = t.libraryMissing({ checklist: visible(error.checklist), key: error.key });
    return says(what, null, [t.libraryTodo(error.looked.map(visible).join("；"))], EXIT.failed);
  }
  if (error instanceof HeaderIncomplete) {
    const fields = error.fields.map((field) => t.headerField[field as keyof typeof t.headerField]).join("、");
    return says(t.headerIncomplete(fields), null, [t.headerTodo], EXIT.failed);
  }
  if (error instanceof RecordsRefused) {
    const named = error.wanted.join("、");
    const todo = error.reason === "errors" ? t.records.errorsTodo(shellWord(error.path)) : t.records.profileTodo(named);
    return says(t.records[error.reason], visible(error.path), [todo], EXIT.refused);
  }
  if (error instanceof CannotWriteMerged) {
    const { mergedLedger } = t;
    const todo = mergedLedger[`${error.reason}Todo`];
    return says(mergedLedger[error.reason](visible(error.given)), null, [todo], EXIT.failed);
  }
  if (error instanceof CannotRender) {
    const known = error.known.length > 0 ? words.problem.known(error.known.join("、")) : "";
    return says(
      t.cannotRender[error.reason](visible(error.given)),
      null,
      [t.cannotRender.todo[error.reason], known],
      EXIT.failed,
    );
  }
  if (error instanceof BrowserProblem) {
    const { problem, todo } = problems.print;
    const first = { missing: todo.install, old: todo.install, "not-there": todo.named, start: todo.named };
    const what = `${problem[error.reason]} (browser-${error.reason})`;
    const then = error.reason in first ? first[error.reason as keyof typeof first] : todo.again;
    return says(what, error.at, [then, todo.other], EXIT.failed);
  }
  if (error instanceof LeakFound) return leakProblem(error, problems.masking);
  if (error instanceof FigureDiffers) {
    const { length: count, 0: first } = error.differences;
    const value = (one: unknown) => visible(String(one ?? "—"));
    const [stated, computed] = [value(first?.stated), value(first?.computed)];
    const what = t.figures.what({
      document: first?.document ?? "",
      count,
      field: first?.field ?? "",
      stated,
      computed,
    });
    return says(what, null, [t.figures.todo], EXIT.refused);
  }
  if (error instanceof FigureUntraced) {
    const { document, found } = error;
    const [number, text] = [visible(found[0]?.number ?? ""), visible(found[0]?.text ?? "")];
    return says(
      t.figures.untraced({ document, count: found.length, number, text }),
      null,
      [t.figures.untracedTodo],
      EXIT.refused,
    );
  }
  if (error instanceof CannotFollow)
    return says(t.follow[error.reason](visible(error.detail)), error.path, [t.followTodo[error.reason]], EXIT.refused);
  if (error instanceof SampleRefused)
    return says(words.sample.use[error.why], error.given, [words.sample.use.todo], EXIT.refused);
  if (error instanceof CannotSample)
    return says(words.sample.cannot[error.reason](visible(error.given)), null, [words.sample.cannot.todo], EXIT.failed);
  if (error instanceof CannotInspect) return cannotInspect(error, t, says);
  if (error instanceof EvidenceRefused) return says(t.evidence[error.why], error.given, [t.evidenceTodo], EXIT.refused);
  return registerProblem(error, problems) ?? paperProblem(error, problems) ?? batchProblem(error, words);
}

/** So many are named; the others are counted. */
const NAMED = 20;

function leakProblem({ mask, leaks }: LeakFound, t: Catalogue["problems"]["masking"]): JourneyProblem {
  const told = leaks
    .slice(0, NAMED)
    .map(({ sort, what, where }) => t.one({ sort: t.sorts[sort], what: visible(what), where: visible(where) }));
  const more = leaks.length > NAMED ? [t.more(String(leaks.length - NAMED))] : [];
  const todo = mask === null ? t.unaskedTodo : [t.foundTodo];
  return {
    what: mask === null ? t.unasked : t.found(mask),
    where: null,
    todo: [...told, ...more, ...todo],
    code: EXIT.refused,
  };
}

function paperText(error: PaperRefused, t: Catalogue["problems"]["journey"]["paper"]): string {
  if (error.reason === "broken" || error.reason === "contradiction") return t[error.reason](error.record ?? 0);
  return t[error.reason];
}

function cannotInspect(
  error: CannotInspect,
  t: Catalogue["problems"]["journey"],
  says: (what: string, where: string | null, todo: readonly string[], code: ExitCode) => JourneyProblem,
): JourneyProblem {
  switch (error.reason) {
    case "no-terminal":
      return says(t.noTerminal, null, [t.noTerminalTodo], EXIT.failed);
    case "nothing-to-resume":
      return says(t.nothingToResume, error.path, [t.nothingToResumeTodo], EXIT.failed);
    case "no-folder":
      return says(t.noFolder, error.path, [t.noFolderTodo], EXIT.failed);
    case "historical":
      return says(t.historical(visible(error.checklist)), error.path, [t.historicalTodo], EXIT.failed);
    case "other-checklist":
      return says(t.otherChecklist(visible(error.checklist)), error.path, [t.otherChecklistTodo], EXIT.failed);
  }
}
