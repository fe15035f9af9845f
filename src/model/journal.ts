import type {
  Answer,
  Checklist,
  Evidence,
  FactOpinion,
  Finding,
  ItemId,
  LookBack,
  PaperHeader,
  PaperOrigin,
  Party,
  PlainDate,
  Recheck,
  RiskLibrary,
} from "./generated/documents.ts";
import type { OutstandingItem, OutstandingSource } from "./look-back.ts";
import type { MergeBody } from "./merge.ts";

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

/** What the inspected unit says of one finding. Whatever is not 属实 has its reason, and evidence or why there is none (R-L13). */
export interface Statement {
  readonly finding_id: string;
  readonly opinion: FactOpinion;
  readonly reason?: string;
  /** SHA-256 of registered files. */
  readonly evidence?: readonly string[];
  readonly no_evidence?: string;
}

/** The answer of a confirmed finding's item, changed together with the finding: the numbers of both must agree. */
export interface AnswerAmended {
  readonly old: Answer;
  readonly new: Answer;
}

/** What happens to a paper after the interview. `basis`: hash of the last record its author saw. `person`: who that is, by name. */
export type WorkflowBody =
  | {
      readonly kind: "review";
      readonly person: Party;
      readonly result: "agree" | "comment";
      readonly opinion: string;
      /** 复核层级, from 1. */
      readonly level: number;
      /** Only of these items; absent: of the paper. */
      readonly items?: readonly ItemId[];
      readonly basis: string;
    }
  | { readonly kind: "return"; readonly person: Party; readonly reason: string; readonly items?: readonly ItemId[] }
  | { readonly kind: "approve"; readonly person: Party; readonly opinion: string; readonly basis: string };

/** What happens to the statement of facts. */
export type FactsBody =
  | {
      readonly kind: "confirm";
      readonly version: number;
      /** Hash of the canonical text of the facts as confirmed: `paper/facts.ts`. */
      readonly facts: string;
      readonly unit: Party;
      readonly signer?: string;
      /** Of the inspectors who were there; of a refusal at least two (domain.md §2.5). */
      readonly collectors?: readonly Party[];
      readonly on: PlainDate;
      readonly copies?: number;
      /** Of every finding not confirmed yet as it stands; the others keep theirs. */
      readonly statements: readonly Statement[];
    }
  /** An objection is settled and the fact stands. One that is accepted is amended or withdrawn instead. */
  | {
      readonly kind: "resolve";
      readonly finding_id: string;
      readonly item: ItemId;
      readonly outcome: "维持";
      readonly reason: string;
    }
  | {
      readonly kind: "amend";
      readonly finding_id: string;
      readonly item: ItemId;
      readonly old: Finding;
      readonly new: Finding;
      readonly answered?: AnswerAmended;
      readonly reason: string;
    }
  | { readonly kind: "withdraw"; readonly finding_id: string; readonly item: ItemId; readonly reason: string };

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
  | { readonly kind: "takeover"; readonly holder: string }
  /** The unit's earlier problems, as they stood when the paper began to ask about them. */
  | { readonly kind: "outstanding"; readonly source: OutstandingSource; readonly items: readonly OutstandingItem[] }
  /** What was found of one of them: `id` is its number there. */
  | {
      readonly kind: "lookback";
      readonly id: string;
      readonly found: LookBack;
      readonly on: PlainDate;
      readonly note?: string;
      /** What shows it: SHA-256 of registered files. */
      readonly files?: readonly string[];
    }
  | MergeBody
  | WorkflowBody
  | FactsBody;

/** When and by whom a record is made. `at` is UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`; `clock` says that it is not the system's. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
  readonly clock?: "SOURCE_DATE_EPOCH";
}

/** A record's place in its chain. `hash` covers the whole record but itself; `prev` is the hash of the line before. */
export interface Link {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}

/** One line of a paper's `journal.ndjson`. */
export type JournalRecord = RecordBody & Stamp & Link;

/** Hex SHA-256 of a text's UTF-8 bytes. */
export type Hash = (text: string) => string;
