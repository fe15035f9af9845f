import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { SHIPPED_PROFILES } from "../../../src/journeys/generated/shipped-profiles.ts";
import type { FlatTable } from "../../../src/model/flat-table.ts";
import type { RectificationTable, StoredRow } from "../../../src/model/rectification-table.ts";
import { FINDINGS, findingRows } from "../../../src/view/ledger/flat-findings.ts";
import { TRANSITIONS, transitionRows } from "../../../src/view/ledger/flat-transitions.ts";
import { ROOT } from "../../helpers/built.ts";

const TABLE: RectificationTable = {
  path: "a.xlsx",
  sheet: "整改台账",
  sha256: "ab",
  profile: "rectification-full",
  unit: "一支行",
  period: { from: "2024-01-01", to: "2024-03-31" },
  filler: null,
  schemes: { severity: "P4" },
  columns: {},
  rows: [],
};
const CODES = (name: string | null) => (name === "一支行" ? "S001" : null);
const named = (table: FlatTable, row: readonly unknown[]) =>
  Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at]]));

describe("flat tables", () => {
  test.each(["export.md", "export.zh-CN.md"])("stand in docs/%s column by column, with their types", (page) => {
    const text = readFileSync(join(ROOT, "docs", page), "utf8");
    for (const table of [FINDINGS, TRANSITIONS]) {
      const [, part = ""] = text.split(new RegExp(`^### ${table.name}\\b`, "m"));
      const [own = ""] = part.split(/^###? /m);
      const lines = [...own.matchAll(/^\| (\w+) \| (\w+) \| .+ \| .+ \|$/gm)].map(([, name, type]) => ({ name, type }));
      if (lines[0]?.name === "column") lines.shift();
      expect(lines).toEqual(table.columns);
      expect(text).toMatch(new RegExp(`^## (?:Version|版本) ${table.version}$`, "m"));
    }
  });

  it("have a column for every column of the shipped ledgers of rectification, of its type", () => {
    const own = new Map(FINDINGS.columns.map(({ name, type }) => [name, type]));
    const types = { people: "texts", yesno: "boolean", id: "text", enum: "text" } as Readonly<Record<string, string>>;
    for (const { key, columns } of SHIPPED_PROFILES)
      if (["problem", "rectification", "rectification-full"].includes(key))
        for (const column of columns)
          expect([column.key, own.get(column.key)]).toEqual([column.key, types[column.type] ?? column.type]);
  });

  it("keep what does not fit its column in unread_json, whatever it is", () => {
    const row = {
      _row: 5,
      _state: "退回",
      org: "",
      amount: "12.345",
      count: 1.5,
      found_date: "2024-02-30",
      is_repeat: "或许",
      owner: [],
      deadline: "2024-03-31",
      _raw: { done_date: "月底" },
    };
    const [only] = [...findingRows({ ...TABLE, rows: [row] }, CODES)];
    const shown = named(FINDINGS, only ?? []);
    expect(shown).toMatchObject({
      unit_code: "S001",
      org_code: "S001",
      state: "退回",
      source_row: 5,
      deadline: "2024-03-31",
      amount: null,
      count: null,
      found_date: null,
      is_repeat: null,
      owner: null,
    });
    expect(JSON.parse(String(shown.unread_json))).toEqual({
      amount: "12.345",
      count: 1.5,
      found_date: "2024-02-30",
      is_repeat: "或许",
      done_date: "月底",
    });
  });

  it("say in what file a row first came, where that is remembered", () => {
    const origin = { file: "一月.xlsx", sheet: "台账", row: 7, record: 3 };
    const merged = [{ path: "二月.xlsx", sheet: "台账", row: 8 }, { path: "三月.xlsx" }];
    const rows: StoredRow[] = [{ _row: 1, _source: origin }, { _row: 2, _source: merged as never }, { _row: 3 }];
    const shown = [...findingRows({ ...TABLE, rows }, CODES)].map((one) => named(FINDINGS, one));
    expect(shown.map((one) => [one.origin_path, one.origin_sheet, one.origin_row])).toEqual([
      ["一月.xlsx", "台账", 7],
      ["二月.xlsx", "台账", 8],
      [null, null, null],
    ]);
  });

  it("give the history of a register step by step, and none of a ledger", () => {
    const history = [
      { id: "F1", from: null, to: "已下发", on: "2024-01-02", by: "甲", reason: null, record: 2 },
      {
        id: "F1",
        from: "整改中",
        to: "延期",
        on: "2024-02-01",
        by: "乙",
        reason: "设备未到",
        record: 4,
        deadline: { old: "2024-02-10", new: "2024-03-10", approver: "丙" },
      },
    ] as const;
    const rows = transitionRows({ ...TABLE, path: "台账.register", history }, CODES);
    expect(rows.map((one) => named(TRANSITIONS, one))).toMatchObject([
      { record: 2, finding_id: "F1", from_state: null, to_state: "已下发", by_person: "甲", unit_code: "S001" },
      {
        old_deadline: "2024-02-10",
        new_deadline: "2024-03-10",
        approver: "丙",
        reason: "设备未到",
        recheck_result: null,
      },
    ]);
    expect(transitionRows(TABLE, CODES)).toEqual([]);
  });
});
