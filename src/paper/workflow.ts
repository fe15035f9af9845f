import type { ItemId } from "../model/generated/documents.ts";
import type { JournalRecord } from "../model/journal.ts";
import type { DroppedReview, Opinion, ReviewState, Stage } from "../model/paper.ts";
import { approveRefusal, returnRefusal, reviewRefusal } from "./guards.ts";
import { JournalContradiction, type Telling } from "./telling.ts";

type Of<Kind extends JournalRecord["kind"]> = Extract<JournalRecord, { kind: Kind }>;

export const nobodyYet = (head: string): Omit<ReviewState, "stage"> => ({
  opinions: [],
  dropped: [],
  authors: [],
  heads: [head],
});

export function tellReview(paper: Telling, record: Of<"review">): void {
  if (reviewRefusal(paper, record)) throw new JournalContradiction(record.seq);
  const items = record.items ?? [];
  const settled = (one: Opinion) =>
    record.result === "agree" &&
    one.kind === "review" &&
    one.result === "comment" &&
    (one.level ?? 1) <= record.level &&
    covers(items, one.items);
  say(paper, record, { opinion: record.opinion, result: record.result, level: record.level, items }, settled);
}

/** Whether an agreement to these items (none: to the paper) answers a comment on those. */
const covers = (agreed: readonly ItemId[], commented: readonly ItemId[]): boolean =>
  agreed.length === 0 || (commented.length > 0 && commented.every((item) => agreed.includes(item)));

/** Back to its author: agreements given before end, comments stay open. */
export function tellReturn(paper: Telling, record: Of<"return">): void {
  if (returnRefusal(paper, record)) throw new JournalContradiction(record.seq);
  say(paper, record, { opinion: record.reason, items: record.items ?? [] }, isAgreement);
  paper.finished = false;
}

export function tellApprove(paper: Telling, record: Of<"approve">): void {
  if (approveRefusal(paper, record)) throw new JournalContradiction(record.seq);
  say(paper, record, { opinion: record.opinion, items: [] }, () => false);
}

const isAgreement = (one: Opinion): boolean => one.kind === "approve" || one.result === "agree";

/** Finished again: what it was returned for is for the reviewer to look at. */
export function tellFinish(paper: Telling): void {
  paper.finished = true;
  if (paper.review.opinions.some(({ kind, stands }) => stands && kind === "return"))
    paper.review = { ...paper.review, opinions: ended(paper.review.opinions, ({ kind }) => kind === "return") };
}

function say(
  paper: Telling,
  record: Of<"review" | "return" | "approve">,
  said: Pick<Opinion, "opinion" | "items"> & Partial<Pick<Opinion, "result" | "level">>,
  ends: (one: Opinion) => boolean,
): void {
  const { seq, at, by, kind, person } = record;
  const opinion: Opinion = { seq, at, by, kind, person, result: null, level: null, ...said, stands: true };
  paper.review = { ...paper.review, opinions: [...ended(paper.review.opinions, ends), opinion] };
}

const ended = (opinions: readonly Opinion[], ends: (one: Opinion) => boolean): readonly Opinion[] =>
  opinions.map((one) => (one.stands && ends(one) ? { ...one, stands: false } : one));

type What = Partial<DroppedReview["what"]>;

/**
 * The content is another from this record on: its author is one of the paper's, nobody has seen it yet, and what was agreed
 * to before ends. `was`: the stage before the record.
 */
export function changed(paper: Telling, record: JournalRecord, was: Stage, what: What): void {
  const { authors } = paper.review;
  paper.review = {
    ...paper.review,
    authors: authors.includes(record.by) ? authors : [...authors, record.by],
    heads: [record.hash],
  };
  drop(paper, record, was, what, isAgreement);
}

/** The unit said something new of the facts: the review stands, the approval does not. */
export const restated = (paper: Telling, record: JournalRecord, was: Stage, findings: readonly string[]): void =>
  drop(paper, record, was, { findings }, ({ kind }) => kind === "approve");

function drop(paper: Telling, record: JournalRecord, was: Stage, what: What, ends: (one: Opinion) => boolean): void {
  const { opinions, dropped } = paper.review;
  if (!opinions.some((one) => one.stands && ends(one))) return;
  const { seq, at, by, kind } = record;
  const nothing = { items: [], header: [], findings: [], evidence: [] };
  paper.review = {
    ...paper.review,
    opinions: ended(opinions, ends),
    dropped: [...dropped, { seq, at, by, kind, was, what: { ...nothing, ...what } }],
  };
}

/** The content is what it was: whoever saw an earlier record has seen it. */
export function unchanged(paper: Telling, record: JournalRecord): void {
  paper.review = { ...paper.review, heads: [...paper.review.heads, record.hash] };
}
