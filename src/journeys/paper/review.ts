import { nameKey } from "../../field/name-key.ts";
import type { Io } from "../../io/io.ts";
import type { ItemId } from "../../model/generated/documents.ts";
import type { PaperState } from "../../model/paper.ts";
import { approveRefusal, returnRefusal, reviewRefusal } from "../../paper/guards.ts";
import { unconfirmed } from "../../paper/keep-frozen.ts";
import { guarded } from "../../paper/telling.ts";
import { onPaper, ownWorkOf, type StepOptions } from "./open.ts";

/** Hands the paper in: nothing may be missing. */
export const submitPaper = (options: StepOptions, io: Io) =>
  onPaper(options, io, async (desk) => {
    const { missing } = desk.session.assessment();
    if (desk.session.state().finished) desk.refuse({ why: "finished-already" });
    if (missing.length > 0) desk.refuse({ why: "not-complete", items: [...new Set(missing.map(({ item }) => item))] });
    await desk.record({ kind: "finish" });
  });

export interface ReviewStep extends StepOptions {
  readonly opinion: string;
  /** Something is to be put right; else the reviewer agrees. */
  readonly comment: boolean;
  readonly level: number;
  /** Empty: the whole paper. */
  readonly items: readonly ItemId[];
  /** Beginning of the hash of the journal the reviewer saw; null: as it is now. */
  readonly seen: string | null;
}

export const reviewPaper = (options: ReviewStep, io: Io) =>
  onPaper(options, io, async (desk) => {
    const { by, person } = desk;
    const state = desk.session.state();
    const { opinion, level, items } = options;
    const body = {
      kind: "review",
      person,
      result: options.comment ? "comment" : "agree",
      opinion,
      level,
      ...(items.length > 0 ? { items } : {}),
      basis: basisOf(state, options.seen),
    } as const;
    desk.refuse(ownWorkOf(desk) ?? reviewRefusal(guarded(state), { ...body, by }));
    await desk.record(body);
  });

export const returnPaper = (
  options: StepOptions & { readonly reason: string; readonly items: readonly ItemId[] },
  io: Io,
) =>
  onPaper(options, io, async (desk) => {
    const { by, person } = desk;
    const { reason, items } = options;
    const body = { kind: "return", person, reason, ...(items.length > 0 ? { items } : {}) } as const;
    desk.refuse(ownWorkOf(desk) ?? returnRefusal(guarded(desk.session.state()), { ...body, by }));
    await desk.record(body);
  });

/** `sameAsReviewer`: the approver has reviewed the paper too, which is allowed and worth a word. */
export async function approvePaper(
  options: StepOptions & { readonly opinion: string; readonly seen: string | null },
  io: Io,
) {
  const told = await onPaper(options, io, async (desk) => {
    const { by, person } = desk;
    const state = desk.session.state();
    const body = { kind: "approve", person, opinion: options.opinion, basis: basisOf(state, options.seen) } as const;
    desk.refuse(ownWorkOf(desk) ?? approveRefusal(guarded(state), { ...body, by }));
    const open = unconfirmed(state, desk.session.assessment());
    // The facts of a self-inspection are the unit's own: nobody else has to confirm them.
    if (open.length > 0 && (state.header.nature === "检查" || state.facts.confirmations.length > 0))
      desk.refuse({ why: "facts-open", findings: open });
    await desk.record(body);
  });
  return { ...told, sameAsReviewer: sameAsReviewer(told.state) };
}

function sameAsReviewer({ review }: PaperState): boolean {
  const standing = review.opinions.filter(({ stands }) => stands);
  const approver = standing.find(({ kind }) => kind === "approve");
  return standing.some(
    ({ kind, person, by }) =>
      kind === "review" && approver && (by === approver.by || nameKey(person.name) === nameKey(approver.person.name)),
  );
}

/** The last record that somebody who looks now has seen, or the one said to be; that may be of a paper which changed since. */
function basisOf({ review, journal }: PaperState, seen: string | null): string {
  const last = review.heads.at(-1) ?? journal.head;
  if (seen === null || journal.head.startsWith(seen)) return last;
  return review.heads.find((head) => head.startsWith(seen)) ?? "0".repeat(64);
}
