import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cellValue } from "../../src/render/xlsx/cell-value.ts";
import { ledgerWorkbook } from "../../src/render/xlsx/ledger-workbook.ts";
import zh from "../../src/text/zh-CN/catalogue.ts";
import type { LedgerView } from "../../src/view/ledger/ledger-view.ts";
import { rectificationProfile, STAMP, sampleLedger, sampleRows } from "../render/xlsx/sample-ledger.ts";
import { openpyxl, withClients, workFolder } from "./ledger-clients.ts";

const SCRIPT = `
import json, sys, datetime, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
isdate = lambda c: isinstance(c.value, datetime.datetime)
plain = lambda v: v.strftime("%Y-%m-%d") if isinstance(v, datetime.datetime) else v
print(json.dumps({
  "sheets": [[s.title, s.sheet_state] for s in book],
  "active": book.active.title,
  "rows": [[plain(c.value) for c in r] for r in sheet.iter_rows()],
  "dates": sorted({c.column_letter for r in sheet.iter_rows(min_row=4) for c in r if isdate(c)}),
  "types": sorted({c.data_type for r in sheet.iter_rows() for c in r}),
  "quoted": [c.coordinate for r in sheet.iter_rows() for c in r if getattr(c, "quotePrefix", False)],
  "lists": {d.sqref.__str__(): [plain(c.value) for r in book[d.formula1.split("!")[0].strip("'")][d.formula1.split("!")[1].replace("$", "")] for c in r]
            for d in sheet.data_validations.dataValidation if d.type == "list"},
  "rules": {str(d.sqref): [d.type, d.operator, d.errorStyle or "stop"] for d in sheet.data_validations.dataValidation},
  "frozen": sheet.freeze_panes, "filter": sheet.auto_filter.ref, "titles": sheet.print_title_rows,
  "print": [sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight],
  "header": [sheet.oddHeader.left.text, sheet.oddHeader.right.text], "footer": sheet.oddFooter.center.text,
  "asOf": [c.coordinate for c in sheet[2] if isdate(c)],
  "properties": [book.properties.creator, str(book.properties.created), str(book.properties.modified)],
}))`;

interface Seen {
  readonly sheets: readonly unknown[];
  readonly active: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly dates: readonly string[];
  readonly types: readonly string[];
  readonly quoted: readonly string[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly rules: Readonly<Record<string, readonly unknown[]>>;
  readonly [key: string]: unknown;
}

withClients("openpyxl reads the ledger", ["openpyxl"], () => {
  const folder = workFolder();
  const read = async (view: LedgerView): Promise<Seen> => {
    const file = join(folder, "ledger.xlsx");
    writeFileSync(file, await ledgerWorkbook(view, STAMP, zh));
    return (await openpyxl(file, SCRIPT)) as Seen;
  };
  const shown = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

  it("with the same rows, below the profile's headers", async () => {
    const rows = sampleRows(14);
    const seen = await read(sampleLedger(rows));
    const { columns } = rectificationProfile();
    expect(seen.rows[2]).toEqual(columns.map((column) => column.header));
    expect(seen.rows.slice(3, 17)).toEqual(
      rows.map((row) => columns.map((column) => shown(cellValue(row[column.key], column)))),
    );
    expect(seen.rows[3]?.[6]).toBe(45);
    expect(seen.rows[6]?.[6]).toBe(120.000001);
    expect(seen.dates).toEqual(["C", "K", "M", "R", "S"]);
    expect(seen.rows[0]?.[0]).toBe("问题整改台账");
    expect(seen.rows[1]?.filter(Boolean)).toEqual([
      "单位：某县农村信用合作联社一支行",
      "检查期间：2024-01-01 至 2024-03-31",
      "填报人：王芳、刘洋",
      "2024-03-31",
    ]);
    expect(seen.rows[18]?.filter(Boolean)).toEqual(["填表人：", "审核人：", "负责人：", "日期："]);
    expect(seen.rows).toHaveLength(19);
  });

  it("with drop-downs, print settings and properties", async () => {
    const seen = await read(sampleLedger(sampleRows(3)));
    expect(seen).toMatchObject({
      sheets: [
        ["整改台账", "visible"],
        ["统计", "visible"],
        ["字典", "veryHidden"],
      ],
      active: "整改台账",
      lists: {
        "E4:E7": ["信贷业务", "柜面业务", "安全保卫"],
        "F4:F7": ["高", "中", "低"],
        "L4:L7": ["未整改", "整改中", "已整改", "已销号", "持续整改", "已撤销"],
      },
      frozen: "A4",
      filter: "A3:S6",
      titles: "$3:$3",
      print: ["landscape", 9, true, 1, 0],
      header: ["密级：内部", "编号：D001RCU01"],
      footer: "第 &P 页 共 &N 页",
      properties: ["riskpaper", "2024-04-01 08:00:00", "2024-04-01 08:00:00"],
    });
    expect(seen.rules).toMatchObject({
      "C4:C7": ["date", null, "stop"],
      "E4:E7": ["list", null, "warning"],
      "G4:G7": ["decimal", "greaterThanOrEqual", "stop"],
      "L4:L7": ["list", null, "stop"],
    });
  });

  it("as text where text begins like a formula, and with every odd character visible", async () => {
    const odd = ["=1+1", "+1", "-1", "@A1", "a\u0000b\uffff\u202ec", "_x000D_", "\t=1", "长".repeat(40_000)];
    const rows = sampleRows(odd.length).map((row, index) => ({ ...row, fact: odd[index] ?? null, owner: ["=2"] }));
    const seen = await read(sampleLedger(rows));
    const facts = seen.rows.slice(3, 3 + odd.length).map((row) => String(row[3]));
    expect(facts.slice(0, 5)).toEqual(["=1+1", "+1", "-1", "@A1", "a‹U+0000›b‹U+FFFF›‹U+202E›c"]);
    expect(facts[5]).toMatch(/^(_x005F)?_x000D_$/);
    expect(facts[7]).toHaveLength(32_767);
    expect(facts[7]).toContain("40000");
    expect(seen.types).not.toContain("f");
    expect(seen.quoted).toEqual(expect.arrayContaining(["D4", "D5", "D6", "D7", "D10", "I4"]));
    expect(seen.quoted).not.toContain("D8");
  });

  it("with a declared zero report where nothing was found", async () => {
    const zero = sampleLedger([], { rows: [{ seq: 1, org: "一支行", found_date: "2024-03-31", fact: "零报告" }] });
    const seen = await read(zero);
    expect(seen.rows[3]?.filter((cell) => cell !== null)).toEqual([1, "一支行", "2024-03-31", "零报告"]);
    expect(seen.rows[1]).toContain("填报人：王芳、刘洋");
  });
});
