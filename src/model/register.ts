import type { Link, Stamp } from "./journal.ts";
import type { PlainDate } from "./generated/documents.ts";
import type { MachineState, Stored } from "./ledger.ts";
import type { HistoryStep, RecheckResult } from "./rectification-table.ts";

/** What has to hold before a step is taken: `register/guards.ts` judges each by its name. */
export type GuardName =
  | "in-order"
  | "confirmed"
  | "issued"
  | "plan"
  | "evidence"
  | "done"
  | "verified"
  | "verifier"
  | "reason"
  | "later-deadline"
  | "approval"
  | "goals"
  | "ground"
  | "commitment"
  | "reported"
  | "failed-recheck";

/** 验收 of what a unit reported as done. */
export interface Verification {
  readonly verifier: readonly string[];
  readonly on: PlainDate;
  readonly result: "通过" | "不通过";
  readonly reason?: string;
}

/** What a step shows for itself beside the columns of the ledger. */
export interface Proof {
  /** 确认书 or 意见书: its number. */
  readonly document?: string;
  readonly approver?: string;
  readonly approved_on?: PlainDate;
  /** 延期: the deadline that was in force, and the new one. */
  readonly deadline?: { readonly old: PlainDate | null; readonly new: PlainDate };
  /** 阶段目标 of what goes on. */
  readonly goals?: string;
  /** 撤销: the finding does not stand; else it is merged into another (`set.merged_into`). */
  readonly invalid?: true;
  /** 风险接受: the written commitment, and to whom it was reported. */
  readonly commitment?: string;
  readonly reported_to?: "高管" | "董事会";
  readonly verification?: Verification;
  /** `evidence`: names of the files a paper kept of it. */
  readonly recheck?: { readonly on: PlainDate; readonly result: RecheckResult; readonly evidence?: readonly string[] };
}

/**
 * One thing that happens to one finding. `open`: it comes into the register; `step`: it goes on along the machine; `verify`
 * and `recheck`: somebody looked, and the state stays; `update`: what the unit says of it changes, and the state stays.
 */
export interface Entry {
  readonly does: "open" | "step" | "verify" | "recheck" | "update";
  readonly id: string;
  /** Null where it is opened. */
  readonly from: MachineState | null;
  readonly to: MachineState;
  /** The day it happened, as claimed. */
  readonly on: PlainDate;
  readonly reason?: string;
  /** Columns of the ledger that become this. */
  readonly set?: Readonly<Record<string, Stored>>;
  readonly proof?: Proof;
  /** What is allowed and yet asks for an answer. */
  readonly doubts?: readonly DoubtCode[];
  /** Of an import: the sheet and row that say so. */
  readonly at?: { readonly sheet: string; readonly row: number };
}

/** How a file was taken: head office's opening ledger, a unit's submission, or a workpaper. */
export type Taking = "opening" | "submission" | "paper";

/** A row that was not taken. */
export interface NotTaken {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly codes: readonly RefusalCode[];
}

export interface ImportedFile {
  /** Its name, without a folder: where it lay on somebody's machine is nobody's business. */
  readonly name: string;
  readonly sha256: string;
  readonly as: Taking;
  /** Who hands it in, as it says. */
  readonly unit: string | null;
  readonly period: { readonly from: PlainDate; readonly to: PlainDate } | null;
}

/** What a record of a register says, before it has its number, time, author and place in the chain. */
export type RegisterBody =
  | {
      readonly kind: "open";
      readonly tool: { readonly name: string; readonly version: string };
      /** The level scheme all its findings are graded by. */
      readonly schemes: { readonly severity: string };
    }
  | {
      readonly kind: "import";
      readonly as_of: PlainDate;
      readonly file: ImportedFile;
      readonly entries: readonly Entry[];
      readonly refused: readonly NotTaken[];
    }
  | { readonly kind: "step"; readonly as_of: PlainDate; readonly action: string; readonly entries: readonly Entry[] }
  | { readonly kind: "recover"; readonly dropped_bytes: number; readonly kept_as?: string }
  | { readonly kind: "takeover"; readonly holder: string };

export type RegisterRecord = RegisterBody & Stamp & Link;

/** An extension that was granted: every old deadline is kept. */
export interface Extension {
  readonly old: PlainDate | null;
  readonly new: PlainDate;
  readonly reason: string;
  readonly approver: string;
  readonly approved_on: PlainDate | null;
  readonly record: number;
}

/** Where a finding came from. */
export interface Origin {
  readonly record: number;
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly row: number;
}

/** One finding as the register has it. */
export interface RegisterItem {
  readonly id: string;
  readonly state: MachineState;
  /** Since the day it claims. */
  readonly since: PlainDate;
  /** Columns of the profile `rectification-full` that somebody states; those that follow from the log are not among them. */
  readonly row: Readonly<Record<string, Stored>>;
  readonly extensions: readonly Extension[];
  /** Everybody who answered for it so far: who hands it on does not verify it either. */
  readonly owners: readonly string[];
  /** Of what was reported as done last; null before anybody looked. */
  readonly verification: Verification | null;
  readonly recheck: NonNullable<Proof["recheck"]> | null;
  /** What was reported as done and did not hold: the same again is no new report. */
  readonly failed: { readonly done_date: Stored; readonly evidence: Stored } | null;
  /** The proof of the step that led to its state. */
  readonly proof: Proof;
  readonly reason: string | null;
  /** The files that spoke of it, the first one first. */
  readonly origins: readonly Origin[];
}

export interface ImportNote extends ImportedFile {
  readonly record: number;
  readonly refused: readonly NotTaken[];
}

/** A register as its journal tells it. */
export interface RegisterState {
  readonly schemes: { readonly severity: string };
  /** By `idKey`, in the order they came. */
  readonly items: ReadonlyMap<string, RegisterItem>;
  readonly history: readonly HistoryStep[];
  readonly imports: readonly ImportNote[];
  readonly journal: {
    readonly records: number;
    readonly head: string;
    readonly opened_at: string;
    readonly last_at: string;
  };
}

/** Whether a path is meant to be a register: `NAME.register`, or a file of it that one may take for it. */
export const isRegisterPath = (path: string): boolean => /\.register[/\\]*$/i.test(registerOf(path));

/** The register that `NAME.register/register.yaml` or its journal is part of; any other path as it is. */
export const registerOf = (path: string): string =>
  path.replace(/(?<=\.register)[/\\]+(?:register\.yaml|journal\.ndjson)$/i, "");

/** F2024-001 and f2024-001 are one finding. */
export const idKey = (id: string): string => id.normalize("NFKC").trim().toUpperCase();

/** Why something is not taken into a register or not done in it. The sentences are `text/…/register.ts`'s. */
export const REFUSAL_CODES = [
  "no-such-step",
  "already-there",
  "unknown-id",
  "future-date",
  "before-found",
  "before-last-act",
  "confirmation-missing",
  "document-missing",
  "measures-missing",
  "owner-missing",
  "deadline-missing",
  "deadline-before-found",
  "evidence-missing",
  "done-missing",
  "done-before-found",
  "done-in-future",
  "not-verified",
  "already-verified",
  "verifier-missing",
  "verifier-is-owner",
  "verifier-of-owner-unit",
  "closer-is-owner",
  "closed-before-verified",
  "verified-before-done",
  "verified-in-future",
  "reason-missing",
  "deadline-not-later",
  "deadline-lapsed",
  "approver-missing",
  "approver-is-owner",
  "approved-in-future",
  "approved-after-act",
  "goals-missing",
  "ground-missing",
  "merged-into-nothing",
  "commitment-missing",
  "report-missing",
  "recheck-missing",
  "recheck-before-closed",
  "id-missing",
  "id-form",
  "id-twice",
  "row-incomplete",
  "level-unmapped",
  "state-unclear",
  "claims-too-much",
  "needs-office",
  "moves-back",
  "immutable-changed",
  "extension-not-granted",
  "self-verified",
  "closed-changed",
  "same-report",
  "withdrawn-in-paper",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What is done and recorded all the same. The sentences are `text/…/register-refusals.ts`'s. */
export const DOUBT_CODES = ["extended-after-lapse", "approver-records"] as const;
export type DoubtCode = (typeof DOUBT_CODES)[number];

/** One reason against one entry. `key`: the column it is about. */
export interface RegisterRefusal {
  readonly code: RefusalCode;
  readonly id: string;
  readonly key: string | null;
  readonly args: Readonly<Record<string, string>>;
}

/** Columns of `rectification-full` by who may say what: a test holds them against the profile. */
export const COLUMNS = {
  /** Never change once the finding is open; amount too, since sums are made of it. */
  fixed: ["org", "found_date", "fact", "severity", "amount", "deadline"],
  /** Head office's, as first stated. */
  office: ["risk_point", "category", "count", "rect_type", "owner_unit", "is_repeat", "repeat_of"],
  unit: ["owner", "measures", "done_date", "evidence", "amount_fixed", "note"],
  /** What follows from the log. */
  derived: [
    "seq",
    "finding_id",
    "extended_deadline",
    "status",
    "verifier",
    "verify_date",
    "verify_result",
    "merged_into",
  ],
} as const;
