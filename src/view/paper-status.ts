import type { Evidence, FactOpinion, ItemId, PaperHeader } from "../model/generated/documents.ts";
import type { DroppedReview, Missing, Opinion, PaperInput, PaperState, Stage } from "../model/paper.ts";
import { openObjections } from "../paper/guards.ts";
import { unconfirmed } from "../paper/keep-frozen.ts";

/** What may be done next. `other`: by somebody who has no part in the paper. */
export interface NextStep {
  readonly step:
    | "inspect"
    | "submit"
    | "confirm"
    | "settle"
    | "revise"
    | "review"
    | "answer"
    | "return"
    | "approve"
    | "render";
  readonly by: "anyone" | "other";
}

/** Where a paper stands, and what keeps it from going on. */
export interface PaperStatus {
  readonly paper: string;
  readonly unit: PaperHeader["unit"];
  readonly index_no: string;
  readonly subject: string;
  readonly nature: PaperHeader["nature"];
  readonly stage: Stage;
  readonly finished: boolean;
  readonly missing: readonly Missing[];
  readonly facts: {
    readonly state: PaperState["facts"]["state"];
    /** In force, or to be signed next. */
    readonly version: number;
    readonly findings: readonly {
      readonly finding_id: string;
      readonly item: ItemId;
      /** Null: the unit has not said anything of it. */
      readonly opinion: FactOpinion | null;
      readonly reason: string | null;
      readonly evidence: readonly Evidence["sha256"][];
      readonly on: string | null;
      /** Confirmed as it stands. */
      readonly confirmed: boolean;
      readonly settled: string | null;
    }[];
    readonly unconfirmed: readonly string[];
    readonly objections: readonly string[];
    readonly withdrawn: readonly string[];
  };
  readonly opinions: readonly Opinion[];
  /** Comments that nobody has agreed to be settled. */
  readonly comments: readonly Opinion[];
  readonly dropped: readonly DroppedReview[];
  /** Preparers, and whoever changed the paper: they neither review nor approve it. */
  readonly makers: readonly string[];
  readonly next: readonly NextStep[];
  /** Hash of the last record: what a reviewer names as seen. */
  readonly head: string;
}

export function paperStatus({ path, state, assessment }: PaperInput): PaperStatus {
  const { header, review, facts, finished, journal } = state;
  const open = unconfirmed(state, assessment);
  const frozen = new Map(facts.frozen.map((one) => [one.finding_id, one]));
  const comments = review.opinions.filter((one) => one.stands && one.result === "comment");
  const objections = openObjections(state);
  return {
    paper: path,
    unit: header.unit,
    index_no: header.index_no,
    subject: header.subject,
    nature: header.nature,
    stage: review.stage,
    finished,
    missing: assessment.missing,
    facts: {
      state: facts.state,
      version: facts.version,
      findings: assessment.findings.map(({ finding: { finding_id }, item }) => {
        const fact = frozen.get(finding_id);
        return {
          finding_id,
          item: item.item.id,
          opinion: fact?.opinion ?? null,
          reason: fact?.reason ?? null,
          evidence: fact?.evidence ?? [],
          on: fact?.on ?? null,
          confirmed: !open.includes(finding_id),
          settled: fact?.resolved?.reason ?? null,
        };
      }),
      unconfirmed: open,
      objections,
      withdrawn: facts.withdrawn.map(({ finding_id }) => finding_id),
    },
    opinions: review.opinions,
    comments,
    dropped: review.dropped,
    makers: makersOf(state),
    next: nextOf(state, { missing: assessment.missing.length, unconfirmed: open, objections, comments }),
    head: journal.head,
  };
}

/** Preparers by name, then whoever changed the paper and is none of them. */
function makersOf({ header, review }: PaperState): readonly string[] {
  const known = header.preparers.flatMap(({ id, name }) => [id, name]);
  return [...header.preparers.map(({ name }) => name), ...review.authors.filter((author) => !known.includes(author))];
}

interface Open {
  readonly missing: number;
  readonly unconfirmed: readonly string[];
  readonly objections: readonly string[];
  readonly comments: readonly Opinion[];
}

function nextOf({ header, finished, facts, review }: PaperState, open: Open): readonly NextStep[] {
  const anyone = (...steps: readonly NextStep["step"][]) => steps.map((step): NextStep => ({ step, by: "anyone" }));
  const other = (...steps: readonly NextStep["step"][]) => steps.map((step): NextStep => ({ step, by: "other" }));
  if (!finished) return anyone(open.missing > 0 ? "inspect" : review.stage === "已退回" ? "revise" : "submit");
  if (review.stage === "已批准") return anyone("render");
  const asked = header.nature === "检查" || facts.confirmations.length > 0;
  const confirm = (asked && open.unconfirmed.length > 0) || facts.state === "待再确认";
  const steps = [...(confirm ? anyone("confirm") : []), ...(open.objections.length > 0 ? anyone("settle") : [])];
  if (open.comments.length > 0) return [...steps, ...anyone("revise"), ...other("answer", "return")];
  if (review.stage === "待复核") return [...steps, ...other("review", "return")];
  return [...steps, ...other(...(steps.length === 0 ? (["approve"] as const) : []), "return")];
}
