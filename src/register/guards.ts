import { nameKey } from "../field/name-key.ts";
import type { PlainDate } from "../model/generated/documents.ts";
import { type Entry, type GuardName, idKey, type RefusalCode, type RegisterItem } from "../model/register.ts";
import { namesIn, type Row, says, textIn } from "./values.ts";

/** What a guard may know beside the entry. */
export interface Around {
  readonly asOf: PlainDate;
  /** Who records it: the id or name the record claims, and the name it stands for. */
  readonly by: readonly string[];
  /** Names of the units that a person belongs to, by the project's roster; empty without one. */
  unitsOf(person: string): readonly string[];
  /** Whether the register has a finding with this id, or gets it by the same file. */
  exists(id: string): boolean;
}

/** An entry about to be taken. */
export interface Case {
  readonly entry: Entry;
  /** As it was; null where it is opened. */
  readonly before: RegisterItem | null;
  /** The columns as they will be. */
  readonly row: Row;
  readonly around: Around;
}

/** One thing that does not hold: its code, the column it is about, and what a sentence names. */
export interface Fault {
  readonly code: RefusalCode;
  readonly key: string | null;
  readonly args?: Readonly<Record<string, string>>;
}

type Guard = (one: Case) => Iterable<Fault>;

const fault = (code: RefusalCode, key: string | null = null, args: Fault["args"] = {}): Fault => ({ code, key, args });

const needed = (row: Row, key: string, code: RefusalCode): readonly Fault[] =>
  textIn(row, key) === "" ? [fault(code, key)] : [];

/** A name, and each of the people in it: 周五、赵一 are two. */
const eachOf = (name: string): readonly string[] => [name, ...name.split(/[、,，;；/／\\|｜&＆\s]+/u)].filter(says);

/** Whether somebody answers for the finding: one of its owners, now or before, or of the unit that has to put it right. */
function* notOwner(
  given: readonly string[],
  { row, before, around }: Pick<Case, "row" | "before" | "around">,
  codes: { readonly owner: RefusalCode; readonly unit: RefusalCode | null },
  key: string | null,
): Iterable<Fault> {
  const names = given.flatMap(eachOf);
  const owners = [...namesIn(row, "owner"), ...(before?.owners ?? [])];
  const self = names.find((name) => owners.some((owner) => nameKey(owner) === nameKey(name)));
  if (self !== undefined) yield fault(codes.owner, key, { name: self });
  const unit = textIn(row, "owner_unit");
  if (codes.unit === null || nameKey(unit).length < 2) return;
  const colleague = names.find(
    (name) =>
      nameKey(name).includes(nameKey(unit)) ||
      nameKey(name) === nameKey(unit) ||
      around.unitsOf(name).some((one) => nameKey(one) === nameKey(unit)),
  );
  if (colleague !== undefined) yield fault(codes.unit, key, { name: colleague, unit });
}

/** Who verifies or looks again answers neither for the finding nor for its unit (R-L05). */
export const independent = (names: readonly string[], one: Case, key: string | null): Iterable<Fault> =>
  notOwner(names, one, { owner: "verifier-is-owner", unit: "verifier-of-owner-unit" }, key);

/** The guards of `TRANSITIONS`, by name. Each tells all that it misses. */
export const GUARDS: Readonly<Record<GuardName, Guard>> = {
  // What a file tells happened before it came in, on days that it claims; what somebody records here follows the last act.
  *"in-order"({ entry, before, row }) {
    if (!before || entry.at || entry.on < textIn(row, "found_date")) return;
    // Closing before the verification is told by the guard `verified`.
    const verified = entry.to === "已销号" ? "" : (before.verification?.on ?? "");
    const last = [before.since, verified, before.recheck?.on ?? ""].sort().at(-1) ?? "";
    if (entry.on < last) yield fault("before-last-act", null, { date: entry.on, last });
  },
  *confirmed({ entry }) {
    if (!says(entry.proof?.document)) yield fault("confirmation-missing");
  },
  *issued({ entry }) {
    if (!says(entry.proof?.document)) yield fault("document-missing");
  },
  *plan({ row }) {
    yield* needed(row, "measures", "measures-missing");
    yield* needed(row, "owner", "owner-missing");
    yield* needed(row, "deadline", "deadline-missing");
    const [deadline, found] = [textIn(row, "deadline"), textIn(row, "found_date")];
    if (deadline !== "" && found !== "" && deadline < found) yield fault("deadline-before-found", "deadline");
  },
  *evidence({ row }) {
    yield* needed(row, "evidence", "evidence-missing");
  },
  *done({ row, around }) {
    const [done, found] = [textIn(row, "done_date"), textIn(row, "found_date")];
    if (done === "") yield fault("done-missing", "done_date");
    else if (done < found) yield fault("done-before-found", "done_date", { date: done, found });
    if (done > around.asOf) yield fault("done-in-future", "done_date", { date: done, asOf: around.asOf });
  },
  *verified(one) {
    const { entry, before, row, around } = one;
    const verification = entry.proof?.verification ?? before?.verification ?? null;
    if (verification?.result !== "通过") {
      yield fault("not-verified", "verify_result");
      return;
    }
    const { on } = verification;
    yield* dayOf(on, textIn(row, "done_date"), around.asOf);
    if (entry.on < on && on <= around.asOf)
      yield fault("closed-before-verified", null, { date: entry.on, verified: on });
  },
  *verifier(one) {
    const { entry, before, around } = one;
    const verification = entry.proof?.verification ?? before?.verification ?? null;
    // Without one the guard `verified` has spoken.
    if (verification === null) return;
    if (!verification.verifier.some(says)) yield fault("verifier-missing", "verifier");
    yield* independent(verification.verifier, one, "verifier");
    // Who closes is not who had to put it right either.
    yield* notOwner(around.by, one, { owner: "closer-is-owner", unit: null }, null);
  },
  *reason({ entry }) {
    if (!says(entry.reason)) yield fault("reason-missing");
  },
  *"later-deadline"({ entry, before, row }) {
    const next = entry.proof?.deadline?.new;
    const old = before?.extensions.at(-1)?.new ?? textIn(row, "deadline");
    if (next === undefined) yield fault("deadline-missing", "extended_deadline");
    else if (old === "") yield fault("deadline-missing", "deadline");
    else if (next <= old) yield fault("deadline-not-later", "extended_deadline", { date: next, old });
    else if (entry.does === "step" && next < entry.on)
      yield fault("deadline-lapsed", "extended_deadline", { date: next, on: entry.on });
  },
  *approval(one) {
    const { approver, approved_on: on } = one.entry.proof ?? {};
    if (!says(approver)) yield fault("approver-missing");
    else yield* notOwner([approver ?? ""], one, { owner: "approver-is-owner", unit: null }, null);
    if (on !== undefined && on > one.around.asOf)
      yield fault("approved-in-future", null, { date: on, asOf: one.around.asOf });
    else if (on !== undefined && one.entry.does === "step" && on > one.entry.on)
      yield fault("approved-after-act", null, { date: on, on: one.entry.on });
  },
  *goals({ entry }) {
    if (!says(entry.proof?.goals)) yield fault("goals-missing");
  },
  *ground({ entry, row, around }) {
    const into = textIn(row, "merged_into");
    if (into === "" && entry.proof?.invalid !== true) yield fault("ground-missing", "merged_into");
    if (into !== "" && (idKey(into) === idKey(entry.id) || !around.exists(into)))
      yield fault("merged-into-nothing", "merged_into", { into });
  },
  *commitment({ entry }) {
    if (!says(entry.proof?.commitment)) yield fault("commitment-missing");
  },
  *reported({ entry }) {
    if (entry.proof?.reported_to === undefined) yield fault("report-missing");
  },
  *"failed-recheck"({ before }) {
    if (before?.recheck?.result !== "反弹") yield fault("recheck-missing");
  },
};

/** A verification's day: not before the work was done, not later than today. */
export function* dayOf(on: PlainDate, done: string, asOf: PlainDate): Iterable<Fault> {
  if (done !== "" && on < done) yield fault("verified-before-done", "verify_date", { date: on, done });
  if (on > asOf) yield fault("verified-in-future", "verify_date", { date: on, asOf });
}
