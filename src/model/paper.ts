import type {
  Answer,
  Checklist,
  ChecklistItem,
  Evidence,
  Finding,
  ItemId,
  PaperHeader,
  PaperOrigin,
  Recheck,
  RiskLibrary,
  RiskPoint,
  Section,
} from "./generated/documents.ts";
import type { Change } from "./journal.ts";

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
  /** The item changed last; the interview goes on behind it. */
  readonly lastItem: ItemId | null;
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
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
