import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rectificationKpis } from "../../src/field/rectification-kpi.ts";
import { rollForward } from "../../src/field/roll-forward.ts";
import { MACHINE_STATES, type MachineState, type Stored } from "../../src/model/ledger.ts";
import { canonical } from "../../src/model/canonical.ts";
import type { Entry, RegisterItem, RegisterRecord, RegisterState } from "../../src/model/register.ts";
import { apply, fold, itemsInOrder } from "../../src/register/fold.ts";
import { entryRefusals } from "../../src/register/judge.ts";
import { ledgerRow } from "../../src/register/ledger-row.ts";
import { rectificationFact } from "../../src/view/records/rectification-fact.ts";
import { AROUND, OPENING, ROW, recorded } from "./helpers.ts";

const IDS = ["F2024-001", "F2024-002", "F2024-003"];
const DAYS = ["2024-01-08", "2024-02-20", "2024-03-15", "2024-04-01", "2024-05-20", "2024-06-30", "2024-07-01"];
const day = fc.constantFrom(...DAYS);
const maybe = <T>(value: T) => fc.constantFrom(value, value, value, undefined);

/** Anything somebody may try: mostly sensible, often not. */
const attempt = fc.record({
  id: fc.constantFrom(...IDS),
  does: fc.constantFrom<Entry["does"]>("step", "step", "step", "step", "verify", "recheck", "update", "open"),
  to: fc.nat({ max: MACHINE_STATES.length - 1 }),
  follow: fc.boolean(),
  on: day,
  reason: maybe("理由"),
  owner: fc.constantFrom("赵一", "钱二"),
  verifier: fc.constantFrom("周五", "周五", "赵一", "信贷部张伟"),
  result: fc.constantFrom<"通过" | "不通过">("通过", "通过", "不通过"),
  recheck: fc.constantFrom<"有效" | "部分有效" | "反弹">("有效", "部分有效", "反弹"),
  approver: fc.constantFrom("刘十二", "刘十二", "赵一", ""),
  deadline: day,
  done: maybe("stated"),
  doneOn: day,
  evidence: maybe("材料一份"),
  plan: fc.boolean(),
  amount: fc.constantFrom("0.00", "12.34", "100.00"),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

/** Towards closing, so that random histories get anywhere. */
const NEXT: Readonly<Partial<Record<MachineState, MachineState>>> = {
  待确认: "已确认",
  已确认: "已下发",
  已下发: "方案已定",
  方案已定: "整改中",
  整改中: "待验收",
  待验收: "已销号",
  退回: "整改中",
  延期: "整改中",
  反弹: "整改中",
  持续整改: "整改中",
  已销号: "反弹",
};

/** What leads on from where a finding stands: somebody looks before it is closed, and before it rebounds. */
function nextDoing({ state, verification, recheck }: RegisterItem): Entry["does"] {
  if (state === "待验收" && verification?.result !== "通过") return "verify";
  return state === "已销号" && recheck?.result !== "反弹" ? "recheck" : "step";
}

function entryOf(one: Attempt, state: RegisterState): Entry {
  const item = state.items.get(one.id);
  const now = item?.state ?? null;
  const to = one.follow && now ? (NEXT[now] ?? now) : (MACHINE_STATES[one.to] ?? "整改中");
  const set: Record<string, Stored> = {
    ...(item
      ? {}
      : { ...ROW, done_date: null, evidence: null, measures: null, owner: [one.owner], amount: one.amount }),
    ...(one.plan ? { measures: "措施", owner: [one.owner] } : {}),
    ...(one.done === undefined ? {} : { done_date: one.doneOn }),
    ...(one.evidence === undefined ? {} : { evidence: one.evidence }),
  };
  // Who leads on does not go back behind what was done last.
  const days = [
    one.on,
    ...(one.follow && item ? [item.since, item.verification?.on ?? "", item.recheck?.on ?? ""] : []),
  ];
  const on = days.toSorted().at(-1) as string;
  const base = { id: one.id, on, ...(one.reason === undefined ? {} : { reason: one.reason }) };
  const proof = {
    document: "文号",
    approver: one.approver,
    approved_on: one.on,
    goals: "目标",
    invalid: true as const,
    commitment: "承诺",
    reported_to: "高管" as const,
    ...(to === "延期" ? { deadline: { old: null, new: one.deadline } } : {}),
  };
  const stays = { from: now, to: now ?? "整改中" };
  switch (!item ? "open" : one.follow ? nextDoing(item) : one.does) {
    case "open":
      return { ...base, does: "open", from: null, to, set, proof };
    case "verify": {
      const verification = {
        verifier: [one.verifier],
        on,
        result: one.result,
        ...(one.reason ? { reason: one.reason } : {}),
      };
      return { ...base, does: "verify", ...stays, proof: { verification } };
    }
    case "recheck":
      return { ...base, does: "recheck", ...stays, proof: { recheck: { on, result: one.recheck } } };
    case "update":
      return { ...base, does: "update", ...stays, set };
    default:
      return { ...base, does: "step", from: now, to, ...(to === "待验收" || to === "方案已定" ? { set } : {}), proof };
  }
}

/** The figures once more, from the log alone and in other words. */
function countedFromLog(records: readonly RegisterRecord[], asOf: string) {
  const known = new Map<
    string,
    { state: string; row: Record<string, Stored>; verified: string | null; extended: boolean }
  >();
  for (const record of records) {
    if (record.kind !== "step" && record.kind !== "import") continue;
    for (const entry of record.entries) {
      const one = known.get(entry.id) ?? { state: "", row: {}, verified: null, extended: false };
      Object.assign(one.row, entry.set);
      if (entry.does === "verify") one.verified = entry.proof?.verification?.on ?? null;
      if (entry.does === "open" && entry.proof?.verification) one.verified = entry.proof.verification.on;
      if (entry.does === "open" || entry.does === "step") {
        one.state = entry.to;
        if (entry.to === "退回" || entry.to === "反弹") one.row.done_date = null;
        if (entry.to === "延期") one.extended = true;
      }
      known.set(entry.id, one);
    }
  }
  const all = [...known.values()].filter(({ state }) => state !== "已撤销");
  const doneBy = ({ state, row }: (typeof all)[number]) =>
    ["待验收", "已销号"].includes(state) && typeof row.done_date === "string" && row.done_date <= asOf;
  const due = all.filter(({ row }) => typeof row.deadline === "string" && row.deadline <= asOf);
  return {
    total: all.length,
    cancelled: known.size - all.length,
    done: all.filter(doneBy).length,
    closed: all.filter(({ state, verified }) => state === "已销号" && verified !== null && verified <= asOf).length,
    due: due.length,
    on_time: due.filter((one) => doneBy(one) && String(one.row.done_date) <= String(one.row.deadline)).length,
    overdue_open: due.filter((one) => String(one.row.deadline) < asOf && !doneBy(one)).length,
    extended: all.filter(({ extended }) => extended).length,
  };
}

/** What each state must have in the log behind it; by the log, not by the guards. */
function lacksProof(records: readonly RegisterRecord[], state: RegisterState): readonly string[] {
  const entries = records.flatMap((one) => (one.kind === "step" || one.kind === "import" ? one.entries : []));
  return itemsInOrder(state).flatMap((item) => {
    const own = entries.filter(({ id }) => id === item.id);
    const last = own.findLast(({ does }) => does === "open" || does === "step");
    const says = (key: string) => String(item.row[key] ?? "") !== "";
    const { proof = {}, reason = "" } = last ?? {};
    const passed = own.findLast(({ proof: given }) => given?.verification !== undefined)?.proof?.verification;
    const ok: Readonly<Partial<Record<MachineState, boolean>>> = {
      方案已定: says("measures") && says("owner") && says("deadline"),
      整改中: says("measures") && says("owner") && says("deadline"),
      待验收: says("evidence") && String(item.row.done_date ?? "9") <= AROUND.asOf && says("measures"),
      已销号:
        says("evidence") &&
        passed?.result === "通过" &&
        passed.on >= String(item.row.done_date ?? "9") &&
        !passed.verifier.some(
          (name) => (item.row.owner as readonly string[]).includes(name) || name.includes("信贷部"),
        ),
      退回: reason !== "",
      延期: reason !== "" && (proof.approver ?? "") !== "" && (proof.deadline?.new ?? "") > String(item.row.deadline),
      持续整改: (proof.approver ?? "") !== "" && (proof.goals ?? "") !== "",
      已撤销: reason !== "" && (proof.approver ?? "") !== "" && proof.invalid === true,
      风险接受: (proof.commitment ?? "") !== "" && proof.reported_to !== undefined,
      反弹: own.findLast(({ does }) => does === "recheck")?.proof?.recheck?.result === "反弹",
    };
    return ok[item.state] === false ? [`${item.id} ${item.state}`] : [];
  });
}

const plain = (state: RegisterState) => ({ ...state, items: [...state.items] });

const factsOf = (state: RegisterState) =>
  itemsInOrder(state).map((item, index) =>
    rectificationFact(ledgerRow(item, index + 1) as Parameters<typeof rectificationFact>[0]),
  );

describe("random histories", () => {
  it("leave no state without its proof; the log, the fold and the ledger give the same figures", {
    timeout: 300_000,
  }, () => {
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 4, maxLength: 30 }), day, (attempts, asOf) => {
        const records: RegisterRecord[] = [OPENING];
        let state = fold(records);
        const lost: string[] = [];
        for (const one of attempts) {
          const entry = entryOf(one, state);
          if (entryRefusals(state.items, entry, AROUND).length > 0) continue;
          const record = recorded(
            { kind: "step", as_of: AROUND.asOf, action: "test", entries: [entry] },
            records.length + 1,
          );
          records.push(record);
          const before = state;
          state = apply(state, record);
          // Nothing but that finding is touched, and what was fixed stays.
          for (const [key, item] of before.items) {
            const now = state.items.get(key);
            const kept = item.extensions.every((extension, at) => now?.extensions[at] === extension);
            if (!kept || now?.row.deadline !== item.row.deadline || (key !== entry.id && now !== item)) lost.push(key);
          }
        }
        expect(lost).toEqual([]);
        expect(canonical(plain(fold(records)))).toBe(canonical(plain(state)));
        expect(lacksProof(records, state)).toEqual([]);
        const facts = factsOf(state);
        expect(rectificationKpis(facts, asOf)).toMatchObject(countedFromLog(records, asOf));
        const period = { from: "2024-02-01", to: "2024-05-31" };
        const { opening, added, closed, cancelled, ending } = rollForward(facts, period);
        expect(opening + added - closed - cancelled).toBe(ending);
        const next = rollForward(facts, { from: "2024-06-01", to: "2024-07-31" });
        const cancelledLater = facts.filter(({ status }) => status === "已撤销").length;
        expect(next.opening).toBe(ending + cancelledLater);
        for (const item of state.items.values()) reached.set(item.state, (reached.get(item.state) ?? 0) + 1);
      }),
      { numRuns: 10_000 },
    );
    // A property over states that no history reaches proves nothing.
    expect([...reached.keys()].sort()).toEqual([...MACHINE_STATES].sort());
  });
});
