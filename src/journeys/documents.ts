import type {
  DocumentName,
  EngagementDocument,
  LetterDocument,
  LibraryDocument,
  PaperDocument,
  RecordDocument,
  ScheduleDocument,
  SubmissionsDocument,
} from "../render/document-name.ts";

export type Format = "md" | "html" | "pdf" | "docx" | "xlsx";

/** Where a document comes from, and its formats, the usual one first. `profiles`: the ledgers it can be made of. */
export type DocumentKind =
  | { readonly of: "paper"; readonly formats: readonly Format[] }
  | { readonly of: "library"; readonly formats: readonly Format[] }
  | { readonly of: "reference"; readonly formats: readonly Format[] }
  | { readonly of: "engagement"; readonly formats: readonly Format[] }
  | { readonly of: "letter"; readonly formats: readonly Format[] }
  | { readonly of: "submissions"; readonly formats: readonly Format[] }
  | { readonly of: "ledger"; readonly formats: readonly Format[]; readonly profiles: readonly string[] };

const PAGE = ["html", "pdf", "docx", "md"] as const;
const ofLedger = (...profiles: readonly string[]) => ({ of: "ledger", formats: PAGE, profiles }) as const;

/** What `render` can make. */
export const DOCUMENTS: Readonly<Record<PaperDocument, DocumentKind & { readonly of: "paper" }>> &
  Readonly<Record<LibraryDocument, DocumentKind & { readonly of: "library" }>> &
  Readonly<Record<ScheduleDocument, DocumentKind & { readonly of: "reference" }>> &
  Readonly<Record<LetterDocument, DocumentKind & { readonly of: "letter" }>> &
  Readonly<Record<SubmissionsDocument, DocumentKind & { readonly of: "submissions" }>> &
  Readonly<Record<EngagementDocument, DocumentKind & { readonly of: "engagement" }>> &
  Readonly<Record<RecordDocument, DocumentKind & { readonly of: "ledger" }>> = {
  workpaper: { of: "paper", formats: PAGE },
  confirmation: { of: "paper", formats: PAGE },
  "evidence-sheet": { of: "paper", formats: PAGE },
  "self-inspection": { of: "paper", formats: PAGE },
  rectification: { of: "paper", formats: ["xlsx"] },
  "duty-cards": { of: "library", formats: PAGE },
  commitments: { of: "library", formats: PAGE },
  "library-report": { of: "library", formats: PAGE },
  "refund-plan": ofLedger("claims"),
  "disposal-report": ofLedger("cases"),
  "progress-board": ofLedger("tasks", "problem-matrix"),
  "indicator-alerts": ofLedger("indicators"),
  "evaluation-ranking": ofLedger("evaluation"),
  "version-report": ofLedger("open-items"),
  "event-report": ofLedger("fraud-events"),
  "compensation-summary": ofLedger("compensation"),
  "rectification-report": ofLedger("rectification", "rectification-full"),
  "publicity-summary": ofLedger("activities"),
  "report-calendar": { of: "reference", formats: ["xlsx"] },
  "phase-plan": { of: "reference", formats: ["xlsx"] },
  "inspection-report": { of: "letter", formats: PAGE },
  opinion: { of: "letter", formats: PAGE },
  "rectification-notice": { of: "letter", formats: PAGE },
  "zero-report": { of: "letter", formats: PAGE },
  "summary-analysis": { of: "submissions", formats: PAGE },
  notice: { of: "engagement", formats: PAGE },
  "request-list": { of: "engagement", formats: PAGE },
  "meeting-minutes": { of: "engagement", formats: PAGE },
};

export const isPaperDocument = (name: DocumentName): name is PaperDocument => DOCUMENTS[name].of === "paper";
export const isRecordDocument = (name: DocumentName): name is RecordDocument => DOCUMENTS[name].of === "ledger";
export const isLibraryDocument = (name: DocumentName): name is LibraryDocument => DOCUMENTS[name].of === "library";
export const isLetterDocument = (name: DocumentName): name is LetterDocument => DOCUMENTS[name].of === "letter";
export const isSubmissionsDocument = (name: DocumentName): name is SubmissionsDocument =>
  DOCUMENTS[name].of === "submissions";
export const isEngagementDocument = (name: DocumentName): name is EngagementDocument =>
  DOCUMENTS[name].of === "engagement";
