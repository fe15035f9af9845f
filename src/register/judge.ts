import { transition, transitionsFrom } from "../field/transitions.ts";
import type { MachineState } from "../model/ledger.ts";
import { same } from "../model/canonical.ts";
import {
  COLUMNS,
  type Entry,
  type GuardName,
  idKey,
  type RegisterItem,
  type RegisterRefusal,
  type RegisterState,
} from "../model/register.ts";
import { changedItem } from "./change.ts";
import { type Around, type Case, dayOf, type Fault, GUARDS, independent } from "./guards.ts";
import { says, textIn } from "./values.ts";

/** What a state as a ledger states it has to show for itself: the guards of the way to it that a ledger can meet. */
export const PROOF_OF_STATE: Readonly<Record<MachineState, readonly GuardName[]>> = {
  待确认: [],
  已确认: [],
  已下发: [],
  方案已定: ["plan"],
  整改中: ["plan"],
  待验收: ["plan", "evidence", "done"],
  退回: ["plan", "reason"],
  延期: ["plan", "later-deadline", "reason", "approval"],
  持续整改: ["approval", "goals"],
  已撤销: ["reason", "ground", "approval"],
  风险接受: ["commitment", "reported"],
  反弹: ["plan", "failed-recheck"],
  已销号: ["plan", "evidence", "done", "verified", "verifier"],
};

/** The guards that look at columns alone, which an update may change. */
const OF_COLUMNS: readonly GuardName[] = ["plan", "evidence", "done"];

/** Everything against one entry, given the findings as they are before it. Empty: it may be taken. */
export function entryRefusals(
  items: RegisterState["items"],
  entry: Entry,
  around: Omit<Around, "exists">,
): readonly RegisterRefusal[] {
  const exists = (id: string) => items.has(idKey(id));
  return refusalsOf(items.get(idKey(entry.id)) ?? null, entry, { ...around, exists });
}

function refusalsOf(before: RegisterItem | null, entry: Entry, around: Around): readonly RegisterRefusal[] {
  const row = { ...before?.row, ...entry.set };
  return [...faultsOf({ entry, before, row, around })].map(({ code, key, args = {} }) => ({
    code,
    id: entry.id,
    key,
    args,
  }));
}

function* faultsOf(one: Case): Iterable<Fault> {
  const { entry, before, around, row } = one;
  if (entry.does === "open") {
    if (before) yield { code: "id-twice", key: "finding_id" };
    else {
      yield* days(one);
      for (const guard of PROOF_OF_STATE[entry.to]) yield* GUARDS[guard](one);
    }
    return;
  }
  if (!before) {
    yield { code: "unknown-id", key: "finding_id" };
    return;
  }
  yield* days(one);
  yield* fixedChanged(one);
  if (entry.from !== before.state || (entry.does !== "step" && entry.to !== before.state)) {
    yield noStep(before.state, entry.to);
    return;
  }
  switch (entry.does) {
    case "step": {
      const move = transition(before.state, entry.to);
      if (!move) yield noStep(before.state, entry.to);
      for (const guard of move?.guards ?? []) yield* GUARDS[guard](one);
      return;
    }
    case "verify": {
      const verification = entry.proof?.verification;
      yield* GUARDS["in-order"](one);
      if (before.state !== "待验收") yield noStep(before.state, "已销号");
      else if (before.verification?.result === "通过" && verification?.result === "通过")
        yield {
          code: "already-verified",
          key: "verify_result",
          args: { name: before.verification.verifier.join("、"), date: before.verification.on },
        };
      else if (!verification?.verifier.some(says)) yield { code: "verifier-missing", key: "verifier" };
      else {
        yield* dayOf(verification.on, textIn(row, "done_date"), around.asOf);
        yield* independent(verification.verifier, one, "verifier");
        if (verification.result === "不通过" && !says(verification.reason)) yield { code: "reason-missing", key: null };
      }
      return;
    }
    case "recheck": {
      const recheck = entry.proof?.recheck;
      if (before.state !== "已销号") yield noStep(before.state, "反弹");
      else if (!recheck) yield { code: "recheck-missing", key: null };
      else {
        const closed = before.verification?.on ?? before.since;
        if (recheck.on < closed) yield { code: "recheck-before-closed", key: null, args: { date: recheck.on, closed } };
        else yield* GUARDS["in-order"](one);
        if (recheck.result === "反弹" && !says(entry.reason)) yield { code: "reason-missing", key: null };
        yield* independent(around.by, one, null);
      }
      return;
    }
    case "update":
      // A passed verification is of what was shown then; what is closed stays as it was closed.
      if (["已销号", "已撤销", "风险接受"].includes(before.state) || before.verification?.result === "通过")
        yield { code: "closed-changed", key: Object.keys(entry.set ?? {})[0] ?? null, args: { state: before.state } };
      // What a state rests on in the columns must go on holding.
      for (const guard of PROOF_OF_STATE[before.state]) if (OF_COLUMNS.includes(guard)) yield* GUARDS[guard](one);
  }
}

function* days({ entry, row, around, before }: Case): Iterable<Fault> {
  if (entry.on > around.asOf) yield { code: "future-date", key: null, args: { date: entry.on, asOf: around.asOf } };
  const found = textIn(row, "found_date");
  if (before && found !== "" && entry.on < found)
    yield { code: "before-found", key: null, args: { date: entry.on, found } };
}

/** Nobody rewrites what was found once it is confirmed (R-C05), whatever wrote the entry. */
function* fixedChanged({ entry, before }: Case): Iterable<Fault> {
  if (!before || before.state === "待确认") return;
  const key = COLUMNS.fixed.find(
    (one) => entry.set?.[one] !== undefined && textIn(before.row, one) !== "" && !same(entry.set[one], before.row[one]),
  );
  if (key !== undefined)
    yield {
      code: "immutable-changed",
      key,
      args: { key, before: textIn(before.row, key), now: textIn(entry.set ?? {}, key) },
    };
}

const noStep = (from: MachineState, to: MachineState): Fault => ({
  code: from === to ? "already-there" : "no-such-step",
  key: "status",
  args: {
    from,
    to,
    allowed: transitionsFrom(from)
      .map((one) => one.to)
      .join("、"),
  },
});

/**
 * Entries one after the other, each on what those before it leave. `changed`: the findings they lead to where nothing is refused.
 * `coming`: findings that the same file opens, by `idKey`.
 */
export function judgeEntries(
  start: RegisterState["items"],
  entries: readonly Entry[],
  around: Omit<Around, "exists">,
  record: number,
  coming: ReadonlySet<string> = openedBy(entries),
): { readonly changed: ReadonlyMap<string, RegisterItem>; readonly refusals: readonly RegisterRefusal[] } {
  const changed = new Map<string, RegisterItem>();
  const known: Around = { ...around, exists: (id) => start.has(idKey(id)) || coming.has(idKey(id)) };
  const refusals: RegisterRefusal[] = [];
  const broken = new Set<string>();
  for (const entry of entries) {
    const key = idKey(entry.id);
    // What follows a refused entry of the same finding would be refused for that alone.
    if (broken.has(key)) continue;
    const before = changed.get(key) ?? start.get(key) ?? null;
    const against = refusalsOf(before, entry, known);
    refusals.push(...against);
    if (against.length > 0) broken.add(key);
    else changed.set(key, changedItem(before, entry, record));
  }
  return { changed, refusals };
}

/** The findings that entries open, by `idKey`. */
export const openedBy = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ does, id }) => (does === "open" ? [idKey(id)] : [])));
