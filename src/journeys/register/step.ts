import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import type { MachineState } from "../../model/ledger.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { RecheckResult } from "../../model/rectification-table.ts";
import {
  type DoubtCode,
  type Entry,
  idKey,
  type Proof,
  type RegisterItem,
  type RegisterRefusal,
  registerOf,
} from "../../model/register.ts";
import { nearest } from "../../model/nearest.ts";
import { doubtsOf } from "../../register/doubts.ts";
import { judgeEntries } from "../../register/judge.ts";
import { textIn } from "../../register/values.ts";
import { findProject } from "../project.ts";
import { NobodyNamed } from "../paper/step-refused.ts";
import type { Recovered } from "../sound-journal.ts";
import { judgingBy, nameOf } from "./people.ts";
import { openRegister } from "./register-session.ts";

/** What somebody decides or saw, with what it rests on. Dates are those of the decision. */
export type Action =
  | { readonly does: "issue"; readonly document: string }
  | {
      readonly does: "verify";
      readonly verifier: readonly string[];
      readonly result: "通过" | "不通过";
      readonly reason: string | null;
    }
  | { readonly does: "return"; readonly reason: string | null }
  | { readonly does: "close" }
  | { readonly does: "reopen"; readonly reason: string | null }
  | { readonly does: "extend"; readonly to: PlainDate; readonly reason: string; readonly approval: Approval }
  | { readonly does: "recheck"; readonly result: RecheckResult; readonly reason: string | null }
  | { readonly does: "accept-risk"; readonly commitment: string; readonly reportedTo: "高管" | "董事会" }
  | {
      readonly does: "cancel";
      readonly reason: string;
      /** The finding it is merged into; null: it does not stand. */
      readonly into: string | null;
      readonly approval: Approval;
    }
  | { readonly does: "keep-open"; readonly goals: string; readonly reason: string | null; readonly approval: Approval };

export interface Approval {
  readonly approver: string;
  readonly on: PlainDate | null;
}

export interface RegisterStepOptions {
  readonly register: string;
  readonly ids: readonly string[];
  readonly by: string | null;
  readonly takeOver: boolean;
  readonly config: string | null;
  readonly asOf: PlainDate;
  /** The day it happened; null: today. */
  readonly on: PlainDate | null;
}

/** A finding and where the step led it. */
export interface Moved {
  readonly id: string;
  readonly from: MachineState;
  readonly to: MachineState;
  readonly on: PlainDate;
  readonly doubts: readonly DoubtCode[];
}

export interface RegisterStep {
  readonly register: string;
  readonly action: Action["does"];
  /** Number of the journal's record; null where something is refused: then nothing is done to any of them. */
  readonly record: number | null;
  readonly findings: readonly Moved[];
  readonly refusals: readonly RegisterRefusal[];
  readonly recovered: Recovered | null;
}

/** One action on one or many findings: on all of them, in one record, or on none. @throws NobodyNamed, RegisterRefused, Held, NotSaved */
export async function stepInRegister(options: RegisterStepOptions, action: Action, io: Io): Promise<RegisterStep> {
  const project = (await findProject(options.config ?? undefined, io))?.project ?? null;
  const by = (options.by ?? project?.by ?? "").trim();
  if (by === "") throw new NobodyNamed();
  const person = (given: string) => nameOf(given, project);
  const named = withNames(action, person, person(by));
  const path = resolve(io.cwd, registerOf(options.register));
  const session = await openRegister({ path, by, takeOver: options.takeOver }, io);
  try {
    const { items, journal } = session.state();
    const ids = [...new Map(options.ids.map((id) => [idKey(id), id])).entries()];
    const found = ids.map(([key, given]) => ({ given, item: items.get(key) ?? null }));
    const on = options.on ?? options.asOf;
    const judging = judgingBy(by, options.asOf, project);
    const entries = found.flatMap(({ item }) =>
      item ? entriesOf(item, named, on).map((entry) => withDoubts(entry, item, judging.by)) : [],
    );
    const judged = judgeEntries(items, entries, judging, journal.records + 1);
    const known = [...items.values()].map(({ id }) => id);
    const refusals = [...found.flatMap(({ given, item }) => (item ? [] : [unknown(given, known)])), ...judged.refusals];
    const told = { register: options.register, action: action.does, refusals, recovered: session.recovered };
    if (refusals.length > 0) {
      // A torn record may have been put aside: the state that can be read follows the journal.
      if (session.recovered) await session.writeDocument();
      return { ...told, record: null, findings: [] };
    }
    await session.record({ kind: "step", as_of: options.asOf, action: action.does, entries });
    await session.writeDocument();
    const after = session.state();
    const findings = found.flatMap(({ item }) => {
      const now = item && after.items.get(idKey(item.id));
      const doubts = entries.flatMap((one) => (one.id === item?.id ? (one.doubts ?? []) : []));
      return item && now ? [{ id: item.id, from: item.state, to: now.state, on, doubts }] : [];
    });
    return { ...told, record: after.journal.records, findings };
  } finally {
    await session.close();
  }
}

function withDoubts(entry: Entry, item: RegisterItem, by: readonly string[]): Entry {
  const doubts = doubtsOf(entry, item, by);
  return doubts.length === 0 ? entry : { ...entry, doubts };
}

const unknown = (id: string, known: readonly string[]): RegisterRefusal => ({
  code: "unknown-id",
  id,
  key: "finding_id",
  args: { near: nearest(id.toUpperCase(), known) ?? "" },
});

/** People by name: an id of the roster stands for its person, and who is not named is who records. */
function withNames(action: Action, person: (given: string) => string, by: string): Action {
  const approved = (approval: Approval): Approval => ({ ...approval, approver: person(approval.approver) });
  switch (action.does) {
    case "verify":
      return { ...action, verifier: action.verifier.length > 0 ? action.verifier.map(person) : [by] };
    case "extend":
    case "cancel":
    case "keep-open":
      return { ...action, approval: approved(action.approval) };
    default:
      return action;
  }
}

function entriesOf(item: RegisterItem, action: Action, on: PlainDate): readonly Entry[] {
  const step = (to: MachineState, more: Partial<Entry> = {}, from = item.state): Entry => ({
    does: "step",
    id: item.id,
    from,
    to,
    on,
    ...more,
  });
  const because = (reason: string | null) => (reason === null ? {} : { reason });
  switch (action.does) {
    case "issue":
      return [
        step("已下发", { proof: { document: action.document } }),
        ...waysOn(["已下发", ...doneAlready(item)]).map(([from, to]) => step(to, {}, from)),
      ];
    case "verify": {
      const { verifier, result, reason } = action;
      const verification = { verifier, on, result, ...because(reason) };
      const seen: Entry = { ...step(item.state, { proof: { verification } }), does: "verify" };
      // Work that did not pass goes back at once: left as 待验收 it would count as done.
      return result === "通过" ? [seen] : [seen, step("退回", because(reason))];
    }
    case "return":
      return [step("退回", because(action.reason ?? item.verification?.reason ?? null))];
    case "close":
      return [step("已销号", item.verification ? { proof: { verification: item.verification } } : {})];
    case "reopen":
      return [step(item.state === "已销号" ? "反弹" : "整改中", because(action.reason))];
    case "extend": {
      const old = item.extensions.at(-1)?.new ?? (item.row.deadline as PlainDate | undefined) ?? null;
      const proof: Proof = { deadline: { old, new: action.to }, ...approvalOf(action.approval, on) };
      const extended = { reason: action.reason, proof };
      // What was extended before is being worked on, and is extended again.
      return item.state === "延期" ? [step("整改中"), step("延期", extended, "整改中")] : [step("延期", extended)];
    }
    case "recheck": {
      const seen: Entry = {
        ...step(item.state, { proof: { recheck: { on, result: action.result } }, ...because(action.reason) }),
        does: "recheck",
      };
      // A rebound is what was seen, not something to be decided: left as 已销号 it would count as closed.
      return action.result === "反弹" ? [seen, step("反弹", because(action.reason))] : [seen];
    }
    case "accept-risk":
      return [step("风险接受", { proof: { commitment: action.commitment, reported_to: action.reportedTo } })];
    case "cancel": {
      const ground = action.into === null ? { invalid: true as const } : {};
      const set = action.into === null ? {} : { set: { merged_into: action.into } };
      return [
        step("已撤销", { reason: action.reason, ...set, proof: { ...ground, ...approvalOf(action.approval, on) } }),
      ];
    }
    case "keep-open":
      return [
        step("持续整改", {
          ...because(action.reason),
          proof: { goals: action.goals, ...approvalOf(action.approval, on) },
        }),
      ];
  }
}

/** What was put right before the inspectors left is not asked for again: it goes straight to be verified. */
const doneAlready = ({ row }: RegisterItem): readonly MachineState[] =>
  row.rect_type === "立行立改" &&
  ["measures", "owner", "deadline", "done_date", "evidence"].every((key) => textIn(row, key) !== "")
    ? ["方案已定", "整改中", "待验收"]
    : [];

/** Each state with the one behind it. */
const waysOn = (states: readonly MachineState[]): readonly (readonly [MachineState, MachineState])[] =>
  states.slice(1).flatMap((to, index) => {
    const from = states[index];
    return from === undefined ? [] : [[from, to] as const];
  });

const approvalOf = ({ approver, on }: Approval, day: PlainDate): Proof => ({ approver, approved_on: on ?? day });
