import type { PaperHeader, Period, PlainDate } from "../model/generated/documents.ts";
import type { PaperInput, Stage } from "../model/paper.ts";
import { stated } from "./stated.ts";

/** What a document is true for and when it was made. `generated` is a day or an ISO time; it never comes from a hidden clock. */
export interface Timing {
  readonly asOf: PlainDate;
  readonly generated: string;
}

/** What a reviewer said that still counts; of the whole paper where no items are named. */
export interface ReviewShown {
  readonly reviewer: string;
  readonly level: number;
  readonly opinion: string;
  readonly date: PlainDate;
  readonly items: readonly string[];
  /** A comment that nobody has put right yet. */
  readonly open: boolean;
}

/** Review and approval as they stand; null is blank, for the pen. Days are those of UTC, as the journal has them. */
export interface PaperReview {
  readonly stage: Stage;
  /** Of the highest level that agreed to the whole paper. */
  readonly reviewer: string | null;
  readonly opinion: string | null;
  readonly date: PlainDate | null;
  readonly approver: string | null;
  readonly approval: string | null;
  readonly approved: PlainDate | null;
  readonly opinions: readonly ReviewShown[];
}

/** The head of a paper; `complete` tells whether it was finished. */
export interface PaperHead {
  readonly nature: PaperHeader["nature"];
  readonly project: { readonly no: string | null; readonly name: string };
  readonly unit: { readonly code: string; readonly name: string };
  readonly subject: string;
  readonly period: Period;
  readonly index_no: string;
  readonly date: PlainDate;
  readonly secrecy: string | null;
  readonly basis_document: string | null;
  readonly scope: string | null;
  readonly preparers: readonly string[];
  readonly checklist: { readonly id: string; readonly title: string; readonly version: string };
  readonly complete: boolean;
  readonly review: PaperReview;
}

export function paperHead({ state }: PaperInput): PaperHead {
  const { header, checklist } = state;
  return {
    nature: header.nature,
    project: { no: header.project.no ?? null, name: header.project.name },
    unit: { code: header.unit.code, name: header.unit.name },
    subject: header.subject,
    period: { from: header.period.from, to: header.period.to },
    index_no: header.index_no,
    date: header.date,
    secrecy: header.secrecy ?? null,
    basis_document: stated(header.basis_document),
    scope: stated(header.scope),
    preparers: header.preparers.map((one) => one.name),
    checklist: { id: checklist.id, title: checklist.title, version: checklist.version },
    complete: state.finished,
    review: paperReview(state.review),
  };
}

function paperReview({ stage, opinions }: PaperInput["state"]["review"]): PaperReview {
  const standing = opinions.filter(({ stands }) => stands);
  const reviews = standing
    .filter(({ kind }) => kind === "review")
    .map(
      ({ person, level, opinion, at, items, result }): ReviewShown => ({
        reviewer: person.name,
        level: level ?? 1,
        opinion,
        date: at.slice(0, 10),
        items,
        open: result === "comment",
      }),
    );
  const agreed = reviews.filter(({ items, open }) => items.length === 0 && !open);
  const last = agreed.toSorted((a, b) => a.level - b.level).at(-1);
  const approval = standing.find(({ kind }) => kind === "approve");
  return {
    stage,
    reviewer: last?.reviewer ?? null,
    opinion: last?.opinion ?? null,
    date: last?.date ?? null,
    approver: approval?.person.name ?? null,
    approval: approval?.opinion ?? null,
    approved: approval?.at.slice(0, 10) ?? null,
    opinions: reviews,
  };
}
