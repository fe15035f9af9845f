import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { parse } from "yaml";
import { openLedger } from "../../src/journeys/validate/open-ledger.ts";
import type { LedgerProfile } from "../../src/model/generated/documents.ts";
import type { LedgerRow, LedgerTable, Told } from "../../src/model/ledger.ts";
import { SheetRefusal } from "../../src/model/sheet-refusal.ts";
import { SHEET_LIMITS } from "../../src/sheet/limits.ts";

const ROOT = join(import.meta.dirname ?? "", "..", "..");
const FOLDER = join(ROOT, "templates", "ledgers");
const profiles = readdirSync(FOLDER).map((name) => parse(readFileSync(join(FOLDER, name), "utf8")) as LedgerProfile);

/** Everything a document comes to: tables, rows, and what is told with its place. */
async function read(text: string, path = "a.yaml") {
  const tables: LedgerTable[] = [];
  const rows: LedgerRow[] = [];
  const told: Told[] = [];
  const opened = await openLedger(new TextEncoder().encode(text), path, SHEET_LIMITS);
  if (opened.refused) return { tables, rows, told: opened.refused, refused: true };
  try {
    await opened.read(
      { profiles, mapping: null, period: null, asOf: "2024-03-31" },
      {
        begin: (table) => tables.push(table),
        row: (row) => rows.push(row),
        end: () => undefined,
        tell: (problem) => told.push(problem),
      },
    );
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error;
    return { tables, rows, told: [...told, error.problem], refused: true };
  }
  return { tables, rows, told, refused: false };
}

const document = (rows: string, more = "") =>
  `kind: Ledger\nschemaVersion: "1"\nprofile: rectification\nunit: 第一支行\nfiller: 李十一\nperson_in_charge: 刘十二\n${more}rows:\n${rows}`;
const ROW = `  - seq: 1
    org: 第一支行
    found_date: 2024-01-08
    fact: 抽查30户，3户先签空白合同
    category: 操作风险
    severity: 高
    amount: "450000.00"
    owner_unit: 信贷部
    owner: [赵一, 钱二]
    status: 整改中
`;

it("reads rows in stored form, money in 元", async () => {
  const { tables, rows, told } = await read(document(ROW, "period: {from: 2024-01-01, to: 2024-03-31}\n"));
  expect(told).toEqual([]);
  expect(tables[0]).toMatchObject({
    unit: "第一支行",
    filler: "李十一",
    personInCharge: "刘十二",
    period: { from: "2024-01-01", to: "2024-03-31" },
    schemes: { severity: "G3" },
  });
  expect(Object.keys(tables[0]?.columns ?? {})).toContain("owner_unit");
  expect(rows.map(({ row, values }) => [row, values.amount?.value, values.owner?.value])).toEqual([
    [1, "450000.00", ["赵一", "钱二"]],
  ]);
});

it("places what it tells at line, column and pointer", async () => {
  const { told } = await read(document(ROW.replace("2024-01-08", "2024-02-30")));
  expect(told).toEqual([
    expect.objectContaining({ code: "unreal-date", at: { line: 10, col: 17, pointer: "/rows/0/found_date" } }),
  ]);
});

it("takes the state a program wrote, and reads again what could not be read", async () => {
  const row = `${ROW}    _state: 退回\n    deadline: null\n    _raw: {deadline: 待定}\n    _extra: {领导批示: 阅}\n`;
  const { rows, told } = await read(document(row));
  expect(rows[0]).toMatchObject({
    state: "退回",
    extra: { 领导批示: "阅" },
    values: { deadline: { unreadable: true } },
  });
  expect(told.map((one) => one.code)).toEqual(["unreadable-date"]);
});

it("tells unknown keys once and columns that are not there", async () => {
  const rows = `${ROW}    onwer: 甲\n`.replace(/ {4}category: .*\n/, "");
  const { told } = await read(document(rows + rows.replace("seq: 1", "seq: 2")));
  expect(told.map(({ code, args }) => [code, args.near ?? ""])).toEqual([
    ["unknown-header", "owner"],
    ["required-column-missing", ""],
  ]);
});

test("a percentage is never a fraction, and an id keeps its zeros", async () => {
  const summary = `kind: Ledger\nschemaVersion: "1"\nprofile: rectification-summary\nrows:\n  - org: 007\n    opening: 3\n    added: 1\n    closed: 2\n    cancelled: 0\n    ending: 2\n    overdue: 0\n    completion_rate: "0.95"\n`;
  const { rows, told } = await read(summary);
  expect([told, rows[0]?.values.completion_rate?.value, rows[0]?.values.org?.value]).toEqual([[], "0.95", "007"]);
});

test.each([
  ["rows: []", "no-rows"],
  [document("  - {fact: 零报告}\n"), "zero-report"],
  [document("  - {fact: 抽查贷款合同30户，3户先签空白合同, note: 零报告}\n"), "zero-report-contradicted"],
  [document(ROW).replace("profile: rectification", "profile: rectifcation"), "unknown-profile"],
  ["kind: Project\nschemaVersion: '1'\n", "kind-unexpected"],
  ["{", "yaml-syntax"],
])("%j tells %s", async (text, code) => {
  const whole = text.startsWith("rows") ? document("").replace("rows:\n", `${text}\n`) : text;
  expect((await read(whole)).told.map((one) => one.code)).toContain(code);
});

it("has the columns that an import says its file had", async () => {
  const rows = `${ROW}    note: null\n    finding_id: null\n`;
  const { tables } = await read(document(rows, "source: {columns: {note: 备注}}\n"));
  expect(Object.keys(tables[0]?.columns ?? {})).toContain("note");
  expect(Object.keys(tables[0]?.columns ?? {})).not.toContain("finding_id");
  expect(Object.keys((await read(document(rows))).tables[0]?.columns ?? {})).toContain("finding_id");
});

it("reads json alike", async () => {
  const { rows, told } = await read(JSON.stringify(parse(document(ROW))), "a.json");
  expect([told, rows.length, rows[0]?.values.amount?.value]).toEqual([[], 1, "450000.00"]);
});

test("the sample ledger reads without a word", async () => {
  const { rows, told } = await read(readFileSync(join(ROOT, "examples", "ledgers", "E1.yaml"), "utf8"));
  expect([told, rows.length]).toEqual([[], 15]);
  expect(rows.flatMap((row) => (row.state === null ? [] : [row.state])).sort()).toEqual(
    [...Array(8).fill("已销号"), "已撤销", "待验收", "退回"].sort(),
  );
});
