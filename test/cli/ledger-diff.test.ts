import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { LedgerChange } from "../../src/model/ledger-changes.ts";
import { width } from "../../src/render/width.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const HEAD =
  "序号,问题编号,被检查单位,检查日期,问题描述,问题类别,风险等级,涉及金额（万元）,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,验收日期,备注\n";
const FACTS = [
  "",
  "抽查放款合同30份，其中3份要素空白后补签字",
  "库房钥匙由一人保管，未执行双人分管",
  "授信审批单缺少有权人签字，涉及5笔贷款",
  "重要空白凭证领用后两天才登记入账",
  "离岗人员柜员号未及时停用，仍可登录",
  "反洗钱可疑交易人工甄别记录缺失8份",
  "贷后检查报告照抄上期，未见实地走访",
  "押品价值评估超过一年未重新认定",
] as const;
const FIELDS = {
  org: "一支行",
  found: "2023-11-15",
  level: "中",
  amount: "45",
  unit: "信贷部",
  owner: "赵一",
  measures: "逐户核对并补正",
  deadline: "2024-06-30",
  status: "整改中",
  done: "",
  evidence: "",
  verifier: "",
  verified: "",
  note: "",
};
type Row = Partial<typeof FIELDS> & { readonly no: number; readonly id?: string; readonly fact?: string };
const row = ({ no, id, fact, ...more }: Row): string => {
  const one = { ...FIELDS, ...more };
  return `${no},${id ?? `F2023-A-00${no}`},${one.org},${one.found},${fact ?? FACTS[no]},操作风险,${one.level},${one.amount},${one.unit},${one.owner},${one.measures},${one.deadline},${one.status},${one.done},${one.evidence},${one.verifier},${one.verified},${one.note}\n`;
};
const CLOSED = {
  status: "已销号",
  done: "2024-01-10",
  evidence: "照片1.jpg",
  verifier: "周五",
  verified: "2024-01-20",
};
const book = (...rows: readonly Row[]): string => HEAD + rows.map(row).join("");

interface Shown {
  readonly changes: readonly LedgerChange[];
  readonly counts: Readonly<Record<string, number>>;
  readonly balance: readonly Readonly<Record<string, number | string>>[];
  readonly unclear: readonly { readonly id: string; readonly period: string }[];
}
const diff = (io: MemoryIo, ...argv: string[]) =>
  run(["ledger", "diff", "--as-of", "2024-03-31", "--with-errors", ...argv], io);
async function changes(before: string, after: string): Promise<Shown> {
  const io = memoryIo({ files: { "old.csv": before, "new.csv": after } });
  await diff(io, "old.csv", "new.csv", "--json");
  return JSON.parse(io.out());
}
const told = ({ changes: all }: Shown) => all.map(({ kind, id, key }) => [kind, id, key]);

describe("ledger diff", () => {
  it("tells new, closed, cancelled and vanished findings with their places, and the balance of open ones", async () => {
    const shown = await changes(
      book({ no: 1 }, { no: 2 }, { no: 3 }, { no: 4, ...CLOSED }),
      book(
        { no: 1, ...CLOSED },
        { no: 3, status: "已撤销", note: "不成立，行长办公会批准" },
        { no: 5, found: "2024-02-01" },
      ),
    );
    expect(told(shown).filter(([kind]) => kind !== "other")).toEqual([
      ["vanished", "F2023-A-002", null],
      ["added", "F2023-A-005", null],
      ["closed", "F2023-A-001", "status"],
      ["cancelled", "F2023-A-003", "status"],
      ["settled", "F2023-A-004", null],
    ]);
    const closed = shown.changes.find(({ kind }) => kind === "closed");
    expect(closed).toMatchObject({
      unit: "一支行",
      by: "id",
      before: { path: "old.csv", sheet: "", row: 2, cell: "M2" },
      after: { path: "new.csv", sheet: "", row: 2, cell: "M2", value: "已销号" },
    });
    expect(shown.changes.find(({ kind }) => kind === "vanished")).toMatchObject({
      before: { path: "old.csv", row: 3, cell: "B3" },
      after: null,
    });
    expect(shown.balance).toEqual([
      {
        profile: "rectification",
        opening: 3,
        added: 1,
        added_settled: 0,
        reopened: 0,
        closed: 1,
        cancelled: 1,
        vanished: 1,
        not_reported: 0,
        ending: 1,
      },
    ]);
  });

  it("calls a later original deadline quietly postponed unless reason and approval are on record", async () => {
    const before = book({ no: 1 }, { no: 2 }, { no: 3 });
    const after = book(
      { no: 1, deadline: "2024-09-30" },
      { no: 2, deadline: "2024-09-30", note: "整改期限变更，经行长审批同意" },
      { no: 3, deadline: "2024-05-31" },
    );
    const shown = await changes(before, after);
    expect(
      shown.changes.filter(({ key }) => key === "deadline").map(({ kind, id, approved }) => [kind, id, approved]),
    ).toEqual([
      ["postponed", "F2023-A-001", false],
      ["deadline", "F2023-A-002", true],
      ["deadline", "F2023-A-003", false],
    ]);
    const [first] = shown.changes;
    expect([first?.before?.value, first?.before?.cell, first?.after?.value, first?.after?.cell]).toEqual([
      "2024-06-30",
      "L2",
      "2024-09-30",
      "L2",
    ]);
  });

  it("tells a status against the machine from a move along it, and from a rebound on record", async () => {
    const shown = await changes(
      book({ no: 1, ...CLOSED }, { no: 2, ...CLOSED }, { no: 3 }, { no: 4 }, { no: 5, status: "已撤销" }),
      book(
        { no: 1, status: "整改中" },
        { no: 2, status: "反弹" },
        { no: 3, status: "已整改", done: "2024-03-01" },
        { no: 4, status: "未整改" },
        { no: 5, status: "整改中" },
      ),
    );
    expect(shown.changes.filter(({ key }) => key === "status").map(({ kind, id }) => [kind, id])).toEqual([
      ["reversed", "F2023-A-001"],
      ["reversed", "F2023-A-004"],
      ["reversed", "F2023-A-005"],
      ["rebound", "F2023-A-002"],
      ["status", "F2023-A-003"],
    ]);
    expect(shown.balance[0]).toMatchObject({ opening: 2, reopened: 3, ending: 5 });
  });

  it("tells other changes apart: words, level, amount, people, and nothing for width, case and titles", async () => {
    const shown = await changes(
      book({ no: 1 }, { no: 2 }, { no: 3 }, { no: 4 }, { no: 5 }, { no: 6 }),
      book(
        { no: 1, fact: "抽查放款合同，个别要素填写不完整" },
        { no: 2, level: "低" },
        { no: 3, amount: "450000" },
        { no: 4, owner: "钱二" },
        { no: 5, owner: "赵 一", fact: FACTS[5].replace("，", "，  ") },
        { no: 6, unit: "合规部" },
      ),
    );
    expect(told(shown)).toEqual([
      ["level", "F2023-A-002", "severity"],
      ["amount", "F2023-A-003", "amount"],
      ["reworded", "F2023-A-001", "fact"],
      ["owner", "F2023-A-004", "owner"],
      ["owner", "F2023-A-006", "owner_unit"],
    ]);
    expect(shown.changes.find(({ kind }) => kind === "amount")?.unit_mistaken).toBe(true);
  });

  it("finds a finding without its number by its text, then by a text much alike, and says so", async () => {
    const shown = await changes(
      book({ no: 1, id: "" }, { no: 2, id: "" }, { no: 3 }),
      book(
        { no: 1, id: "F2024-A-101" },
        { no: 2, id: "F2024-A-102", fact: `${FACTS[2]}制度` },
        { no: 3, id: "F2024-A-103", found: "2024-02-02" },
      ),
    );
    const pairs = shown.changes.filter(({ kind }) => kind === "renumbered");
    expect(pairs.map(({ id, by }) => [id, by])).toEqual([
      ["F2024-A-101", "text"],
      ["F2024-A-102", "similar"],
    ]);
    expect(pairs[1]?.likeness).toBeGreaterThanOrEqual(0.85);
    // Found on another day it is another finding: the old one is gone, and nothing hides it.
    expect(told(shown)).toContainEqual(["vanished", "F2023-A-003", null]);
    expect(told(shown)).toContainEqual(["added", "F2024-A-103", null]);
  });

  it("blames nobody for what a unit that handed in nothing does not say", async () => {
    const io = memoryIo({
      files: {
        "old/a.csv": book({ no: 1 }),
        "old/b.csv": book({ no: 2, org: "二支行" }),
        "new/a.csv": book({ no: 1 }),
      },
    });
    expect(await diff(io, "old", "new", "--json")).toBe(0);
    const shown: Shown = JSON.parse(io.out());
    expect(told(shown)).toEqual([["not_reported", "F2023-A-002", null]]);
    expect(shown.balance[0]).toMatchObject({ opening: 2, not_reported: 1, vanished: 0, ending: 1 });
  });

  it("compares nothing under a number that says two things within one period, and ends with 1", async () => {
    const io = memoryIo({
      files: {
        "old/a.csv": book({ no: 1 }, { no: 2 }),
        "old/b.csv": book({ no: 1, deadline: "2024-12-31" }),
        "new.csv": book({ no: 1 }, { no: 2 }),
      },
    });
    expect(await diff(io, "old", "new.csv", "--json")).toBe(1);
    const shown: Shown = JSON.parse(io.out());
    expect(shown.changes).toEqual([]);
    expect(shown.unclear).toMatchObject([{ period: "before", id: "F2023-A-001" }]);
  });

  it("makes the same of the same periods, fits the terminal, and writes a table as workbook and as Markdown", async () => {
    const [before, after] = [
      book({ no: 1 }, { no: 2, note: "a|b" }),
      book({ no: 1, deadline: "2024-09-30", fact: "=cmd|' /C calc'!A0<b>*x*" }, { no: 3 }),
    ];
    const files = { "old.csv": before, "new.csv": after };
    const made = [];
    for (const lang of ["zh-CN", "en", "zh-CN"]) {
      const io = memoryIo({ files, columns: 80, env: { NO_COLOR: "1" } });
      for (const output of ["o.xlsx", "o.md"]) {
        expect(await diff(io, "old.csv", "new.csv", "--lang", lang, "-o", output)).toBe(0);
        expect(await diff(io, "old.csv", "new.csv", "--lang", lang, "-o", output)).toBe(2);
      }
      for (const line of io.out().split("\n")) expect(width(line), line).toBeLessThanOrEqual(80);
      const markdown = io.text("o.md");
      expect(markdown).not.toMatch(/[^\\]<b>/);
      const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
      expect(new Set(rows.map((line) => line.replace(/\\./g, "").split("|").length)).size).toBe(1);
      made.push([...io.bytes("o.xlsx")].join() + markdown);
      expect(await run(["validate", "o.xlsx", "--as-of", "2024-03-31"], io)).toBe(1);
    }
    expect(made[2]).toBe(made[0]);
    expect(made[1]).not.toBe(made[0]);
  });

  it("refuses what holds no ledger, and a name that is no table", async () => {
    const io = memoryIo({ files: { "old.csv": book({ no: 1 }), "x.csv": "甲,乙\n1,2\n" } });
    expect(await diff(io, "old.csv", "x.csv")).toBe(1);
    expect(await diff(io, "old.csv", "old.csv", "-o", "o.doc")).toBe(2);
    expect(await diff(io, "old.csv", "old.csv", "--json")).toBe(0);
  });
});

describe("a ledger beside the register it opened", () => {
  const io = () => memoryIo({ files: { "old.csv": book({ no: 1 }, { no: 2, status: "未整改" }) } });
  const REGISTER = ["old.csv", "-o", "A.register", "--opening", "--by", "P001", "--as-of", "2024-03-31"];

  it("differs in nothing, and then in the extension that was approved", async () => {
    const desk = io();
    expect(await run(["ledger", "import", ...REGISTER], desk)).toBe(0);
    const shown = async () => {
      const before = desk.out().length;
      await diff(desk, "old.csv", "A.register", "--json");
      return JSON.parse(desk.out().slice(before)) as Shown;
    };
    expect(told(await shown()).filter(([kind]) => kind !== "other")).toEqual([]);
    const extend = ["extend", "A.register", "F2023-A-001", "--to", "2024-09-30", "--reason", "等待系统改造"];
    expect(await run(["ledger", ...extend, "--approver", "王芳", "--by", "P001", "--as-of", "2024-03-31"], desk)).toBe(
      0,
    );
    const { changes: all } = await shown();
    expect(all.find(({ key }) => key === "extended_deadline")).toMatchObject({ kind: "deadline", approved: true });
  });
});
