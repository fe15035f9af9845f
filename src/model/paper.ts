import type {
  Answer,
  Checklist,
  ChecklistItem,
  Evidence,
  FactOpinion,
  Finding,
  ItemId,
  PaperHeader,
  PaperOrigin,
  Party,
  PlainDate,
  Recheck,
  RiskLibrary,
  RiskPoint,
  Section,
} from "./generated/documents.ts";
import type { AnswerAmended, Change, JournalRecord } from "./journal.ts";
import type { LookBackState } from "./look-back.ts";

/** 结论。未检查 is neither 合格 nor 不适用; 已记录 belongs to items that only record. */
export type Verdict = "合格" | "不合格" | "不适用" | "待核实" | "已记录" | "未检查";

/** A change that can be taken back: the record that made it and what it changed. */
export interface Step {
  readonly seq: number;
  readonly changes: readonly Change[];
}

/** Last time's answer to an item, from the paper this one follows. `recheck` null: it was taken over. */
export interface Prior {
  readonly was: ItemId;
  readonly answer: Answer;
  readonly recheck: Recheck | null;
}

/** What a paper has from an earlier one. */
export interface Carry {
  readonly from: PaperOrigin;
  readonly items: Readonly<Record<ItemId, Prior>>;
  readonly dropped: readonly ItemId[];
}

/** Where a paper stands between its author and its release. */
export type Stage = "编制中" | "待复核" | "已退回" | "已复核" | "已批准";

/** What somebody said of the whole paper or of some items: a review, a return or an approval. */
export interface Opinion {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly kind: "review" | "return" | "approve";
  readonly person: Party;
  /** Of a review. */
  readonly result: "agree" | "comment" | null;
  /** The words: of a return its reason. */
  readonly opinion: string;
  /** 复核层级 of a review. */
  readonly level: number | null;
  /** Empty: the whole paper. */
  readonly items: readonly ItemId[];
  /**
   * Whether it still counts. An agreement and an approval count until the paper changes; a comment is open until somebody
   * of its level or above agrees to the paper or to all its items; a return until the paper is finished again.
   */
  readonly stands: boolean;
}

/** An agreement or approval that a change took away. */
export interface DroppedReview {
  /** The record that changed something. */
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly kind: JournalRecord["kind"];
  readonly was: Stage;
  /** What it changed: items, header fields, findings, files by SHA-256. */
  readonly what: {
    readonly items: readonly ItemId[];
    readonly header: readonly string[];
    readonly findings: readonly string[];
    readonly evidence: readonly string[];
  };
}

export interface ReviewState {
  readonly stage: Stage;
  readonly opinions: readonly Opinion[];
  readonly dropped: readonly DroppedReview[];
  /** Whoever changed its content, as the records claim: none of them may review or approve it. */
  readonly authors: readonly string[];
  /** Hashes of the records under which the content is what it is now, the latest last: a reviewer must have seen one of them. */
  readonly heads: readonly string[];
}

/** A finding as the unit confirmed it, with what it said. */
export interface FrozenFact {
  readonly finding_id: string;
  readonly item: ItemId;
  /** As confirmed; where it is amended since, the paper's answers hold the new one. */
  readonly finding: Finding;
  readonly opinion: FactOpinion;
  readonly reason: string | null;
  readonly evidence: readonly string[];
  readonly no_evidence: string | null;
  readonly on: PlainDate;
  /** The version it was confirmed in. */
  readonly version: number;
  /** The objection was looked into, and the fact stands. */
  readonly resolved: {
    readonly seq: number;
    readonly at: string;
    readonly by: string;
    readonly outcome: "维持";
    readonly reason: string;
  } | null;
}

/** One signed version of the statement of facts, as the record has it, with all facts it holds. */
export interface Confirmation {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly version: number;
  /** Hash of the canonical text of its facts, as stated. */
  readonly facts: string;
  readonly unit: Party;
  readonly signer: string | null;
  readonly collectors: readonly Party[];
  readonly on: PlainDate;
  readonly copies: number | null;
  /** In the order of their ids; those of an earlier version keep it. */
  readonly frozen: readonly FrozenFact[];
  /** What the unit was asked this time. */
  readonly stated: readonly string[];
}

export interface AmendedFact {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly finding_id: string;
  readonly item: ItemId;
  readonly old: Finding;
  readonly new: Finding;
  readonly answered: AnswerAmended | null;
  readonly reason: string;
  /** Whether it changed a fact, so that the unit has to confirm it again, or only how it is judged. */
  readonly fact: boolean;
}

export interface WithdrawnFact {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly finding_id: string;
  readonly item: ItemId;
  readonly finding: Finding;
  readonly reason: string;
}

export interface FactsState {
  /** The version in force, or, where the facts are not confirmed as they stand, the one to be confirmed next. */
  readonly version: number;
  readonly state: "未确认" | "已确认" | "待再确认";
  /** What the unit last confirmed and is still a finding, in the order of ids. */
  readonly frozen: readonly FrozenFact[];
  /** Findings that changed, came or went since the last confirmation. */
  readonly changed: readonly string[];
  readonly amended: readonly AmendedFact[];
  readonly withdrawn: readonly WithdrawnFact[];
  readonly confirmations: readonly Confirmation[];
}

/** A paper as its journal tells it. */
export interface PaperState {
  readonly header: PaperHeader;
  readonly checklist: Checklist;
  readonly libraries: readonly RiskLibrary[];
  readonly answers: Readonly<Record<ItemId, Answer>>;
  /** Registered files, in order of registration. */
  readonly evidence: readonly Evidence[];
  readonly finished: boolean;
  /** Only of a paper that follows another. */
  readonly carry?: Carry;
  /** Only of a paper that asks about earlier problems. */
  readonly lookBack?: LookBackState;
  /** The item changed last; the interview goes on behind it. */
  readonly lastItem: ItemId | null;
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  readonly review: ReviewState;
  readonly facts: FactsState;
  readonly journal: {
    readonly records: number;
    readonly head: string;
    readonly opened_at: string;
    readonly last_at: string;
  };
}

/** applicable: its condition holds or it has none; excluded: the condition fails; undecided: an item it asks about is open. */
export type Applicability = "applicable" | "excluded" | "undecided";

/** What an item still owes before the paper can be finished. `evidence` counts files. */
export interface Missing {
  readonly item: ItemId;
  readonly what:
    | "answer"
    /** Answered last time, and not to be taken over. */
    | "recheck"
    | "note"
    | "finding"
    | "fact"
    | "evidence"
    | "reason"
    | "pending"
    | "severity_reason"
    | "verdict_reason";
  /** Of `recheck`. */
  readonly why?: Recheck;
  readonly have?: number;
  readonly need?: number;
}

export interface ItemAssessment {
  readonly item: ChecklistItem;
  readonly section: Section;
  /** 1-based place in the whole checklist; the `nnn` of finding ids. */
  readonly place: number;
  readonly applicability: Applicability;
  /** Excluded items keep their answer in the journal, and show none here. */
  readonly answer: Answer | null;
  readonly verdict: Verdict;
  readonly missing: readonly Missing[];
  /** Last time's answer, where the paper follows another. */
  readonly prior?: Prior;
  readonly riskPoints: readonly RiskPoint[];
}

/** A finding with what it belongs to; `finding` has its id. */
export interface AssessedFinding {
  readonly finding: Finding & { readonly finding_id: string };
  readonly item: ItemAssessment;
  readonly riskPoint: RiskPoint | null;
}

/** Counts of items. applicable = items − excluded − na; answered = pass + fail + pending + recorded. */
export interface Counts {
  readonly items: number;
  readonly applicable: number;
  readonly answered: number;
  readonly pass: number;
  readonly fail: number;
  readonly na: number;
  readonly pending: number;
  readonly recorded: number;
  readonly unchecked: number;
  readonly excluded: number;
}

/** What a paper's answers amount to. Pure function of the state: `paper/assess.ts`. */
export interface Assessment {
  readonly items: readonly ItemAssessment[];
  readonly byId: ReadonlyMap<ItemId, ItemAssessment>;
  readonly counts: Counts;
  readonly findings: readonly AssessedFinding[];
  readonly missing: readonly Missing[];
}

/** A paper as it was read: where from, as given, with `/`; what its journal tells; what that amounts to. */
export interface PaperInput {
  readonly path: string;
  readonly state: PaperState;
  readonly assessment: Assessment;
}
