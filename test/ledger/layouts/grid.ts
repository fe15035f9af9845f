import type { SheetLike } from "../../helpers/book.ts";
import { type Key, KEYS, RECORDS, type Record8 } from "./records.ts";

/** A cell as it is drawn: a text, a number, a day (drawn as the format's own date), a formula, an error, or nothing. */
export type Drawn = string | number | Special | null;
export type Special =
  | { readonly day: string }
  /** `value`: what the program that wrote it had computed; without it, none did. */
  | { readonly formula: string; readonly value?: number }
  | { readonly error: string };

export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly Drawn[])[];
  readonly merges?: NonNullable<SheetLike["merges"]>;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Of the first columns. */
  readonly widths?: readonly number[];
}

export const HEADERS: Readonly<Record<Key, string>> = {
  seq: "序号",
  org: "被检查单位",
  found_date: "检查日期",
  fact: "问题描述",
  category: "问题类别",
  severity: "风险等级",
  amount: "涉及金额（万元）",
  owner_unit: "责任部门",
  owner: "责任人",
  measures: "整改措施",
  deadline: "整改期限",
  status: "整改状态",
  done_date: "整改完成日期",
  evidence: "佐证材料",
  verifier: "复核人",
  note: "备注",
  finding_id: "问题编号",
};

export interface Style {
  readonly keys?: readonly Key[];
  readonly headers?: Partial<Record<Key, string>>;
  /** Exact digits of money in this unit. */
  readonly unit?: "元" | "万元" | "亿元";
  readonly date?: (iso: string) => Drawn;
  readonly draw?: Partial<Record<Key, (shown: Drawn, record: Record8) => Drawn>>;
}

const SHIFT = { 元: 0, 万元: 4, 亿元: 8 } as const;

/** 450000.00 元 in a larger unit, exactly: 45. */
export function moneyIn(unit: "元" | "万元" | "亿元", yuan: string): string {
  const digits = yuan.replace(".", "").padStart(SHIFT[unit] + 3, "0");
  const at = digits.length - 2 - SHIFT[unit];
  return `${digits.slice(0, at)}.${digits.slice(at)}`.replace(/\.?0+$/, "");
}

/** One record as a row of cells. */
export function drawRecord(record: Record8, style: Style = {}): readonly Drawn[] {
  const { keys = KEYS, unit = "万元", date = (iso: string) => iso, draw = {} } = style;
  return keys.map((key) => {
    const value = record[key] ?? null;
    let shown: Drawn = Array.isArray(value) ? value.join("、") : (value as string | number | null);
    if (value !== null && /_date$|^deadline$/.test(key)) shown = date(String(value));
    if (value !== null && key === "amount") shown = Number(moneyIn(unit, String(value)));
    return draw[key]?.(shown, record) ?? shown;
  });
}

export const headerRow = ({ keys = KEYS, headers = {} }: Style = {}): readonly string[] =>
  keys.map((key) => headers[key] ?? HEADERS[key]);

export const recordRows = (style: Style = {}): (readonly Drawn[])[] => RECORDS.map((one) => drawRecord(one, style));

/** Header and the eight records. */
export const plain = (style: Style = {}, name = "整改台账"): Grid => ({
  name,
  rows: [headerRow(style), ...recordRows(style)],
});
