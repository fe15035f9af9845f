import { describe, expect, it } from "vitest";
import type { LedgerAround } from "../../../../src/check/ledger/ledger-law.ts";
import { loadLedgerLaws, tableJudge } from "../../../../src/check/ledger/run-ledger-laws.ts";
import type { LedgerProfile, Project } from "../../../../src/model/generated/documents.ts";
import type { LedgerRow, LedgerTable, Stored } from "../../../../src/model/ledger.ts";

const profile = {
  key: "rectification",
  columns: [
    { key: "status", header: "整改状态", type: "enum" },
    { key: "amount", header: "涉及金额", type: "money" },
    { key: "owner", header: "责任人", type: "people" },
  ],
} as unknown as LedgerProfile;
const table: LedgerTable = {
  index: 0,
  sheet: "S",
  profile,
  headerRow: 1,
  columns: {
    status: { column: 1, header: "整改状态" },
    amount: { column: 2, header: "涉及金额" },
    owner: { column: 3, header: "责任人" },
  },
  unit: null,
  filler: null,
  personInCharge: null,
  period: null,
  schemes: {},
  place: (row, key) => ({ ...(row === null ? {} : { row }), ...(key === null ? {} : { column: key }) }),
};
const row = (number: number, values: Readonly<Record<string, Stored>>): LedgerRow => ({
  row: number,
  hidden: false,
  values: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, shown: String(value), steps: [] }]),
  ),
  extra: {},
  state: null,
});
const ROWS = [
  row(2, { status: "整改中", amount: "450000.00", owner: ["张伟"] }),
  row(3, { status: "已销号", amount: "0.50", owner: ["张伟", "刘强"] }),
  row(4, { status: "整改中", amount: null, owner: null }),
];
type Own = NonNullable<Project["laws"]>[number];
const own = (more: Partial<Own>): Own => ({
  code: "own-x",
  severity: "warning",
  over: "row",
  expr: "true",
  message: "说明",
  ...more,
});

async function judge(laws: readonly Own[], rules: Project["rules"] = {}) {
  const all = await loadLedgerLaws();
  const only = { table: all.table.filter(([code]) => code === "own-law"), set: [] };
  const around = {
    asOf: "2024-03-31",
    project: { laws: [...laws], rules } as unknown as Project,
    libraries: [],
    campaign: null,
    received: null,
    isWorkday: () => true,
  } satisfies LedgerAround;
  const judged = tableJudge(table, only, around);
  for (const one of ROWS) judged.row(one);
  const { diagnostics, notRun } = judged.end([]);
  return {
    told: diagnostics.map(({ code, severity, at, args }) => [
      code,
      severity,
      at.row ?? null,
      at.column ?? null,
      args.law,
      args.reason ?? null,
    ]),
    notRun,
  };
}

describe("the project's own laws", () => {
  it("are judged row by row, with their own severity, at their own column", async () => {
    const { told } = await judge([
      own({ severity: "error", column: "amount", expr: "blank(row['amount']) || row['amount'] < wan(45)" }),
    ]);
    expect(told).toEqual([["own-law", "error", 2, "amount", "own-x", null]]);
  });

  it("are judged over the whole table", async () => {
    const { told } = await judge([own({ over: "rows", expr: "rows.filter(r, r.status == '整改中').size() < 2" })]);
    expect(told).toEqual([["own-law", "warning", null, null, "own-x", null]]);
  });

  it("say once in a table that they cannot be judged, and leave the others alone", async () => {
    const { told } = await judge([
      own({ code: "own-a", expr: "row['amount'] > 0" }),
      own({ code: "own-b", expr: "row['status'] != '已销号'" }),
      own({ code: "own-c", expr: "row['status'" }),
    ]);
    expect(told).toEqual([
      ["own-law-failed", "warning", null, null, "own-c", "broken"],
      ["own-law", "warning", 3, null, "own-b", null],
      ["own-law-failed", "warning", 4, null, "own-a", "blank"],
    ]);
  });

  it("are for ledgers of their profile, with the columns they need", async () => {
    expect((await judge([own({ profile: "hazards", expr: "false" })])).told).toEqual([]);
    const { told, notRun } = await judge([own({ expr: "row['verifier'] != ''" })]);
    expect(told).toEqual([]);
    expect(notRun).toEqual([
      { code: "own-law", ownLaw: "own-x", needs: "columns", columns: ["verifier"], profile: "rectification" },
    ]);
  });

  it("can be silenced together", async () => {
    expect((await judge([own({ expr: "false" })], { "own-law": "off" })).told).toEqual([]);
  });
});
