import type {
  Answer,
  Checklist,
  Evidence,
  ItemId,
  PaperHeader,
  PaperOrigin,
  Recheck,
  RiskLibrary,
} from "./generated/documents.ts";

/** What one item's answer was and became; `null` is "no answer". */
export interface Change {
  readonly item: ItemId;
  readonly old: Answer | null;
  readonly new: Answer | null;
}

/** How a change came about: one key, an answers file, a whole section at once, or taking back and redoing a change. */
export type Via = "key" | "file" | "bulk" | "undo" | "redo";

/** Last time's answer to an item that was called `was` then. Without `recheck` it stands; with it, it is only shown. */
export interface CarriedItem {
  readonly item: ItemId;
  readonly was: ItemId;
  readonly answer: Answer;
  readonly recheck?: Recheck;
}

/** What a record says, before it has its number, time, author and place in the chain. */
export type RecordBody =
  | {
      readonly kind: "open";
      readonly tool: { readonly name: string; readonly version: string };
      readonly checklist: Checklist;
      readonly libraries: readonly RiskLibrary[];
      readonly header: PaperHeader;
    }
  | { readonly kind: "header"; readonly old: PaperHeader; readonly new: PaperHeader }
  | { readonly kind: "answer"; readonly changes: readonly Change[]; readonly via: Via; readonly of?: number }
  | { readonly kind: "evidence"; readonly evidence: Evidence }
  | {
      readonly kind: "carry";
      readonly from: PaperOrigin;
      readonly items: readonly CarriedItem[];
      /** Answered last time, and asked no more. */
      readonly dropped: readonly ItemId[];
    }
  | { readonly kind: "finish" }
  | { readonly kind: "recover"; readonly dropped_bytes: number; readonly kept_as?: string }
  | { readonly kind: "takeover"; readonly holder: string };

/** When and by whom a record is made. `at` is UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`; `clock` says that it is not the system's. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
  readonly clock?: "SOURCE_DATE_EPOCH";
}

/** One line of `journal.ndjson`. `hash` covers the whole record but itself; `prev` is the hash of the line before. */
export type JournalRecord = RecordBody & Stamp & { readonly seq: number; readonly prev: string; readonly hash: string };

/** Hex SHA-256 of a text's UTF-8 bytes. */
export type Hash = (text: string) => string;
