import { describe, expect, it } from "vitest";
import { MACHINE_STATES, type MachineState } from "../../src/model/ledger.ts";
import { TRANSITIONS } from "../../src/field/transitions.ts";
import type { Entry, RefusalCode, RegisterItem } from "../../src/model/register.ts";
import { SHIPPED_PROFILES } from "../../src/journeys/generated/shipped-profiles.ts";
import { COLUMNS } from "../../src/model/register.ts";
import { entryRefusals } from "../../src/register/judge.ts";
import { AROUND, itemIn, ROW, stepTo } from "./helpers.ts";

/** domain.md §2.6 once more, by hand: from each state the ways that lead on. */
const LEADS: Readonly<Record<MachineState, string>> = {
  待确认: "已确认 延期 持续整改 已撤销",
  已确认: "已下发 延期 持续整改 已撤销",
  已下发: "方案已定 风险接受 延期 持续整改 已撤销",
  方案已定: "整改中 延期 持续整改 已撤销",
  整改中: "待验收 延期 持续整改 已撤销",
  待验收: "已销号 退回 延期 持续整改 已撤销",
  退回: "整改中 延期 持续整改 已撤销",
  延期: "整改中 持续整改 已撤销",
  持续整改: "整改中 延期 已撤销",
  反弹: "整改中 延期 持续整改 已撤销",
  风险接受: "持续整改 已撤销",
  已撤销: "",
  已销号: "反弹",
};
const PAIRS = MACHINE_STATES.flatMap((from) => MACHINE_STATES.map((to) => [from, to] as const));

const against = (item: RegisterItem, entry: Entry): readonly RefusalCode[] =>
  entryRefusals(new Map([["F2024-001", item]]), entry, AROUND).map(({ code }) => code);

describe("the machine", () => {
  it("has 13 states and judges all 169 pairs: what the table does not have is refused, with all proofs at hand", () => {
    expect(PAIRS).toHaveLength(169);
    for (const [from, to] of PAIRS) {
      const allowed = LEADS[from].split(" ").includes(to);
      const codes = against(itemIn(from), stepTo(from, to));
      const expected = allowed ? [] : from === to ? ["already-there"] : ["no-such-step"];
      expect([from, to, codes]).toEqual([from, to, expected]);
    }
  });

  it("lets nobody say it came from another state than it has", () => {
    for (const [from, to] of PAIRS) {
      const other = from === "整改中" ? "方案已定" : "整改中";
      expect(against(itemIn(other), stepTo(from, to))).toHaveLength(1);
    }
  });

  it("refuses every step but those back to work and out of closing where nothing is shown for it", () => {
    const bare = (from: MachineState) =>
      itemIn(from, { row: { found_date: "2024-01-08" }, verification: null, recheck: null });
    const open = PAIRS.filter(([from, to]) => LEADS[from].split(" ").includes(to)).filter(
      ([from, to]) => against(bare(from), { does: "step", id: "F2024-001", from, to, on: "2024-05-08" }).length === 0,
    );
    expect(open).toEqual([]);
  });
});

const row = (more: object) => ({ row: { ...ROW, ...more } as RegisterItem["row"] });
const proof = (more: object) => ({ proof: { ...stepTo("整改中", "延期").proof, ...more } });
const gone = (...keys: readonly string[]) => row(Object.fromEntries(keys.map((key) => [key, null])));

/** Each guard with what breaks it: from, to, the finding, the step, and all that is told. */
const BREACHES: readonly (readonly [MachineState, MachineState, Partial<RegisterItem>, Partial<Entry>, string])[] = [
  ["待确认", "已确认", {}, proof({ document: undefined }), "confirmation-missing"],
  ["已确认", "已下发", {}, proof({ document: " " }), "document-missing"],
  ["已下发", "方案已定", gone("measures", "owner", "deadline"), {}, "measures-missing owner-missing deadline-missing"],
  ["已下发", "方案已定", row({ owner: ["无"] }), {}, "owner-missing"],
  ["方案已定", "整改中", row({ deadline: "2024-01-07" }), {}, "deadline-before-found"],
  ["整改中", "待验收", gone("evidence", "done_date"), {}, "evidence-missing done-missing"],
  ["整改中", "待验收", row({ evidence: "无" }), {}, "evidence-missing"],
  ["整改中", "待验收", row({ done_date: "2024-01-07" }), {}, "done-before-found"],
  ["整改中", "待验收", row({ done_date: "2024-07-01" }), {}, "done-in-future"],
  ["待验收", "已销号", { verification: null }, {}, "not-verified"],
  [
    "待验收",
    "已销号",
    { verification: { verifier: ["周五"], on: "2024-03-01", result: "不通过" } },
    {},
    "not-verified",
  ],
  ["待验收", "已销号", { verification: { verifier: [], on: "2024-03-01", result: "通过" } }, {}, "verifier-missing"],
  [
    "待验收",
    "已销号",
    { verification: { verifier: ["赵 一"], on: "2024-03-01", result: "通过" } },
    {},
    "verifier-is-owner",
  ],
  [
    "待验收",
    "已销号",
    { verification: { verifier: ["信贷部张伟"], on: "2024-03-01", result: "通过" } },
    {},
    "verifier-of-owner-unit",
  ],
  [
    "待验收",
    "已销号",
    { verification: { verifier: ["周五"], on: "2024-02-19", result: "通过" } },
    {},
    "verified-before-done",
  ],
  [
    "待验收",
    "已销号",
    { verification: { verifier: ["周五"], on: "2024-07-01", result: "通过" } },
    {},
    "verified-in-future",
  ],
  ...["（赵一）", "[赵一]", "【赵一】", "赵一、周五", "周五/赵一", "赵一，", "赵\u200d一"].map(
    (name) =>
      [
        "待验收",
        "已销号",
        { verification: { verifier: [name], on: "2024-03-01", result: "通过" } },
        {},
        "verifier-is-owner",
      ] as const,
  ),
  [
    "待验收",
    "已销号",
    { verification: { verifier: ["/", "无"], on: "2024-03-01", result: "通过" } },
    {},
    "verifier-missing",
  ],
  [
    "待验收",
    "已销号",
    { verification: { verifier: ["信 贷部张伟"], on: "2024-03-01", result: "通过" } },
    {},
    "verifier-of-owner-unit",
  ],
  ["待验收", "已销号", { owners: ["周五"] }, {}, "verifier-is-owner"],
  ["待验收", "已销号", { recheck: null }, { on: "2024-02-29" }, "closed-before-verified"],
  ["待验收", "退回", { recheck: null }, { on: "2024-02-29" }, "before-last-act"],
  ["整改中", "延期", {}, { on: "2024-05-05", ...proof({ approved_on: "2024-05-05" }) }, "before-last-act"],
  ["退回", "整改中", { since: "2024-05-09" }, {}, "before-last-act"],
  // The day that a ledger claims for what was done before it came in.
  ["整改中", "待验收", { since: "2024-05-09" }, { at: { sheet: "", row: 5 } }, ""],
  ["待验收", "已销号", row({ owner: ["王审"] }), {}, "closer-is-owner"],
  ["待验收", "退回", {}, { reason: "" }, "reason-missing"],
  [
    "整改中",
    "延期",
    {},
    { reason: " ", ...proof({ approver: "", deadline: undefined }) },
    "deadline-missing reason-missing approver-missing",
  ],
  ["整改中", "延期", {}, proof({ deadline: { old: "2024-03-15", new: "2024-03-15" } }), "deadline-not-later"],
  ["整改中", "延期", {}, proof({ deadline: { old: "2024-03-15", new: "2024-05-07" } }), "deadline-lapsed"],
  ["整改中", "延期", {}, proof({ approved_on: "2024-05-09" }), "approved-after-act"],
  ["整改中", "延期", {}, proof({ approver: "赵一同志" }), "approver-is-owner"],
  ["整改中", "延期", {}, proof({ approver: "（赵一）、刘十二" }), "approver-is-owner"],
  ["整改中", "延期", {}, proof({ approved_on: "2024-07-01" }), "approved-in-future"],
  ["整改中", "持续整改", {}, proof({ goals: "无", approver: "" }), "approver-missing goals-missing"],
  ["整改中", "已撤销", {}, { reason: "", ...proof({ invalid: undefined }) }, "reason-missing ground-missing"],
  ["整改中", "已撤销", row({ merged_into: "f2024-001" }), proof({ invalid: undefined }), "merged-into-nothing"],
  ["整改中", "已撤销", row({ merged_into: "F2024-999" }), proof({ invalid: undefined }), "merged-into-nothing"],
  ["已下发", "风险接受", {}, proof({ commitment: "", reported_to: undefined }), "commitment-missing report-missing"],
  ["已销号", "反弹", { recheck: { on: "2024-05-06", result: "部分有效" } }, {}, "recheck-missing"],
  ["已销号", "反弹", { recheck: null }, {}, "recheck-missing"],
  ["整改中", "待验收", {}, { on: "2024-07-01" }, "future-date"],
  ["整改中", "待验收", {}, { on: "2024-01-07" }, "before-found"],
  ["整改中", "待验收", {}, { set: { deadline: "2024-05-15" } }, "immutable-changed"],
];

describe("the guards", () => {
  it("tell all that is missing, each by its code", () => {
    const told = BREACHES.map(([from, to, item, step]) =>
      against(itemIn(from, item), stepTo(from, to, step)).join(" "),
    );
    expect(told).toEqual(BREACHES.map(([, , , , codes]) => codes));
  });

  it("know from the roster who is of the owner's unit", () => {
    const items = new Map([["F2024-001", itemIn("待验收")]]);
    const around = { ...AROUND, unitsOf: (name: string) => (name === "周五" ? ["D01", "信贷部"] : []) };
    expect(entryRefusals(items, stepTo("待验收", "已销号"), around).map(({ code }) => code)).toEqual([
      "verifier-of-owner-unit",
    ]);
  });

  it("let nobody verify what has passed once more, but find that it did not hold", () => {
    const looked = (result: "通过" | "不通过"): Entry => ({
      ...stepTo("待验收", "待验收"),
      does: "verify",
      proof: { verification: { verifier: ["吴六"], on: "2024-05-08", result, reason: "抽查两笔没有补签" } },
    });
    expect(against(itemIn("待验收"), looked("通过"))).toEqual(["already-verified"]);
    expect(against(itemIn("待验收"), looked("不通过"))).toEqual([]);
    expect(against(itemIn("待验收", { verification: null }), looked("通过"))).toEqual([]);
  });

  it("stand in the table at every step, that of the order of acts too", () => {
    expect(TRANSITIONS.filter(({ guards }) => !guards.includes("in-order"))).toEqual([]);
  });

  it("measure an extension by the deadline in force, not by the original", () => {
    const extended = itemIn("整改中", {
      extensions: [
        { old: "2024-03-15", new: "2024-06-15", reason: "r", approver: "刘十二", approved_on: null, record: 3 },
      ],
    });
    expect(against(extended, stepTo("整改中", "延期"))).toEqual(["deadline-not-later"]);
  });
});

describe("the columns of a register", () => {
  it("are those of the full ledger, each stated by somebody or following from the log", () => {
    const profile = SHIPPED_PROFILES.find(({ key }) => key === "rectification-full");
    const known = Object.values(COLUMNS).flat();
    expect([...known].sort()).toEqual((profile?.columns ?? []).map(({ key }) => key).sort());
    expect(new Set(known).size).toBe(known.length);
  });
});
