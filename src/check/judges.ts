import type { DocumentCode } from "../model/diagnostic-codes.ts";
import type { Kind } from "../model/documents.ts";
import { DOCUMENT_LAWS } from "./document-laws.ts";
import type { BatchJudge, Judge } from "./law.ts";

/** The laws of the kinds at hand, loaded. A judge only ever sees documents of its own kinds. */
export interface Laws {
  readonly single: readonly (readonly [DocumentCode, Judge])[];
  readonly batch: readonly (readonly [DocumentCode, BatchJudge])[];
}

/**
 * Loads the laws that judge any of `kinds`, in the order of the table; the others stay on disk. `own`: whether any project
 * at hand has laws of its own, whose language takes long to load.
 */
export async function loadLaws(
  kinds: readonly Kind[],
  { own }: { readonly own: boolean } = { own: true },
): Promise<Laws> {
  const wanted = (code: string) =>
    (own || code !== "own-law-broken") &&
    kinds.some((kind) => DOCUMENT_LAWS[code as DocumentCode].kinds.includes(kind));
  const load = <J>(table: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>) =>
    Promise.all(
      Object.entries(table)
        .filter(([code]) => wanted(code))
        .map(async ([code, module]) => [code as DocumentCode, (await module()).default as J] as const),
    );
  return { single: await load<Judge>(SINGLE), batch: await load<BatchJudge>(BATCH) };
}

const SINGLE = {
  "hidden-character": () => import("./laws/hidden-character.ts"),
  "unreal-date": () => import("./laws/unreal-date.ts"),
  "period-reversed": () => import("./laws/period-reversed.ts"),
  "duplicate-id": () => import("./laws/duplicate-id.ts"),
  "content-changed": () => import("./laws/content-changed.ts"),
  "version-unrecorded": () => import("./laws/version-unrecorded.ts"),
  "overlay-base-missing": () => import("./laws/overlay-base-missing.ts"),
  "overlay-base-moved": () => import("./laws/overlay-base-moved.ts"),
  "overlay-unknown-point": () => import("./laws/overlay-unknown-point.ts"),
  "overlay-id-taken": () => import("./laws/overlay-id-taken.ts"),
  "overlay-no-effect": () => import("./laws/overlay-no-effect.ts"),
  "reused-id": () => import("./laws/reused-id.ts"),
  "unknown-basis": () => import("./laws/unknown-basis.ts"),
  "unknown-successor": () => import("./laws/unknown-successor.ts"),
  "unknown-category": () => import("./laws/unknown-category.ts"),
  "unknown-post": () => import("./laws/unknown-post.ts"),
  "unknown-scheme": () => import("./laws/unknown-scheme.ts"),
  "level-outside-scheme": () => import("./laws/level-outside-scheme.ts"),
  "matrix-level": () => import("./laws/matrix-level.ts"),
  "integrity-by-matrix": () => import("./laws/integrity-by-matrix.ts"),
  "integrity-grounds": () => import("./laws/integrity-grounds.ts"),
  "integrity-level": () => import("./laws/integrity-level.ts"),
  "residual-above-inherent": () => import("./laws/residual-above-inherent.ts"),
  "basis-read-undated": () => import("./laws/basis-read-undated.ts"),
  "basis-expired": () => import("./laws/basis-expired.ts"),
  "basis-superseded": () => import("./laws/basis-superseded.ts"),
  "basis-not-yet": () => import("./laws/basis-not-yet.ts"),
  "basis-unverified": () => import("./laws/basis-unverified.ts"),
  "person-name": () => import("./laws/person-name.ts"),
  "person-number": () => import("./laws/person-number.ts"),
  "institution-name": () => import("./laws/institution-name.ts"),
  "library-missing": () => import("./laws/library-missing.ts"),
  "library-historical": () => import("./laws/library-historical.ts"),
  "unknown-risk-point": () => import("./laws/unknown-risk-point.ts"),
  "retired-risk-point": () => import("./laws/retired-risk-point.ts"),
  "unknown-answer-set": () => import("./laws/unknown-answer-set.ts"),
  "pass-missing": () => import("./laws/pass-missing.ts"),
  "rule-unparsable": () => import("./laws/rule-unparsable.ts"),
  "rule-misfit": () => import("./laws/rule-misfit.ts"),
  "yes-taken-for-pass": () => import("./laws/yes-taken-for-pass.ts"),
  "polarity-doubt": () => import("./laws/polarity-doubt.ts"),
  "record-only-grave": () => import("./laws/record-only-grave.ts"),
  "duplicate-question": () => import("./laws/duplicate-question.ts"),
  "condition-unknown-item": () => import("./laws/condition-unknown-item.ts"),
  "condition-later-item": () => import("./laws/condition-later-item.ts"),
  "condition-rule-misfit": () => import("./laws/condition-rule-misfit.ts"),
  "condition-never-holds": () => import("./laws/condition-never-holds.ts"),
  "weights-sum": () => import("./laws/weights-sum.ts"),
  "options-missing": () => import("./laws/options-missing.ts"),
  "required-set-missing": () => import("./laws/required-set-missing.ts"),
  "sampling-misplaced": () => import("./laws/sampling-misplaced.ts"),
  "unknown-item": () => import("./laws/unknown-item.ts"),
  "sample-impossible": () => import("./laws/sample-impossible.ts"),
  "sample-too-small": () => import("./laws/sample-too-small.ts"),
  "deadline-before-found": () => import("./laws/deadline-before-found.ts"),
  "done-before-found": () => import("./laws/done-before-found.ts"),
  "basis-out-of-force": () => import("./laws/basis-out-of-force.ts"),
  "unknown-unit": () => import("./laws/unknown-unit.ts"),
  "unknown-ledger": () => import("./laws/unknown-ledger.ts"),
  "unknown-project": () => import("./laws/unknown-project.ts"),
  "unit-cycle": () => import("./laws/unit-cycle.ts"),
  "unknown-person": () => import("./laws/unknown-person.ts"),
  "calendar-year": () => import("./laws/calendar-year.ts"),
  "unknown-rule": () => import("./laws/unknown-rule.ts"),
  "waiver-expired": () => import("./laws/waiver-expired.ts"),
  "own-law-broken": () => import("./laws/own-law-broken.ts"),
  "unknown-list": () => import("./laws/unknown-list.ts"),
  "enum-list-missing": () => import("./laws/enum-list-missing.ts"),
  "unknown-column": () => import("./laws/unknown-column.ts"),
  "relation-broken": () => import("./laws/relation-broken.ts"),
  "money-unit-missing": () => import("./laws/money-unit-missing.ts"),
  "duplicate-header": () => import("./laws/duplicate-header.ts"),
  "widths-beyond-page": () => import("./laws/widths-beyond-page.ts"),
  "journal-broken": () => import("./laws/journal-broken.ts"),
  "journal-torn": () => import("./laws/journal-torn.ts"),
  "snapshot-invalid": () => import("./laws/snapshot-invalid.ts"),
  "paper-missing": () => import("./laws/paper-missing.ts"),
  "paper-behind": () => import("./laws/paper-behind.ts"),
  "paper-differs": () => import("./laws/paper-differs.ts"),
  "evidence-missing": () => import("./laws/evidence-missing.ts"),
  "evidence-changed": () => import("./laws/evidence-changed.ts"),
  "evidence-unregistered": () => import("./laws/evidence-unregistered.ts"),
  "evidence-unknown": () => import("./laws/evidence-unknown.ts"),
  "obligations-open": () => import("./laws/obligations-open.ts"),
  "facts-unconfirmed": () => import("./laws/facts-unconfirmed.ts"),
};

const BATCH = {
  "same-version-differs": () => import("./laws/same-version-differs.ts"),
  "duplicate-document": () => import("./laws/duplicate-document.ts"),
  "point-uncovered": () => import("./laws/point-uncovered.ts"),
};
