import type { PaperInput } from "../model/paper.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { visible } from "./plain-text.ts";

/** What can be made of papers. */
export type PaperDocument = "workpaper" | "confirmation" | "evidence-sheet" | "self-inspection" | "rectification";

/** What can be made of a risk library. */
export type LibraryDocument = "duty-cards" | "commitments" | "library-report";

/** What can be made of a ledger of the profile that goes with it. */
export type RecordDocument =
  | "refund-plan"
  | "disposal-report"
  | "progress-board"
  | "indicator-alerts"
  | "evaluation-ranking"
  | "version-report"
  | "event-report"
  | "compensation-summary"
  | "rectification-report"
  | "publicity-summary";

/** What can be made of reference tables: ledgers to work with. */
export type ScheduleDocument = "report-calendar" | "phase-plan";

/** What can be made of an inspection file, before and beside any paper. */
export type EngagementDocument = "notice" | "request-list" | "meeting-minutes";

/** What goes out after a visit: made of papers, with what their inspection file adds. */
export type LetterDocument = "inspection-report" | "opinion" | "rectification-notice" | "zero-report";

/** What can be made of everything that was submitted. */
export type SubmissionsDocument = "summary-analysis";

export type DocumentName =
  | PaperDocument
  | LetterDocument
  | LibraryDocument
  | RecordDocument
  | ScheduleDocument
  | EngagementDocument
  | SubmissionsDocument;

/** What Windows, or a shell, would not have in a name. */
const FORBIDDEN = /[\\/:*?"<>|%\s]+/g;
const LONGEST = 60;

const part = (text: string): string => {
  const clean = visible(text.replace(/[\r\n\t]+/g, " "))
    .replace(FORBIDDEN, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  return [...clean].slice(0, LONGEST).join("") || "-";
};

/** 机构_文书_期间_编号.ext, safe on every system, whatever the paper's texts hold. */
export function documentFileName(
  document: PaperDocument | LetterDocument,
  papers: readonly PaperInput[],
  extension: string,
  words: Catalogue,
  /** Of a document that has one of its own; else the papers' 索引号. */
  number: string | null = null,
): string {
  const headers = papers.map((paper) => paper.state.header);
  const distinct = (values: readonly string[]) => [...new Set(values)];
  const units = distinct(headers.map((header) => header.unit.name));
  const days = headers.flatMap((header) => [header.period.from, header.period.to]).sort();
  const numbers = distinct(headers.map((header) => header.index_no));
  const inspected = headers.some((header) => header.nature === "检查");
  const { documents, report } = words.papers;
  const name = document === "self-inspection" && inspected ? documents.inspection : documents[document];
  const compact = (day: string | undefined) => (day ?? "").replaceAll("-", "");
  const parts = [
    units.length > 1 ? report.units(units[0] ?? "", String(units.length)) : (units[0] ?? ""),
    name,
    `${compact(days[0])}-${compact(days.at(-1))}`,
    number ?? (numbers.length > 1 ? `${numbers[0]}-${numbers.length}` : (numbers[0] ?? "")),
  ];
  return fileName(parts, extension);
}

/** Parts joined into a name, each without what a system would not have in one; an empty part is a dash. */
export const fileName = (parts: readonly string[], extension: string): string =>
  `${parts.map(part).join("_")}.${extension}`;
