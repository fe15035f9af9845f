import type { PaperHeader, Period, PlainDate } from "../model/generated/documents.ts";
import type { PaperInput } from "../model/paper.ts";
import { stated } from "./stated.ts";

/** What a document is true for and when it was made. `generated` is a day or an ISO time; it never comes from a hidden clock. */
export interface Timing {
  readonly asOf: PlainDate;
  readonly generated: string;
}

/** The head of a paper; `complete` tells whether it was finished. The reviewer is nobody yet. */
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
  };
}
