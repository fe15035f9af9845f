import type { SheetRow } from "../../model/sheet.ts";
import { oneLine } from "../header/header-text.ts";
import { MONEY, moneyUnit } from "../header/money-unit.ts";
import { type Period, periodIn } from "./period-text.ts";

/** What the lines around a table state. */
export interface Stated {
  readonly unit: string | null;
  readonly filler: string | null;
  readonly personInCharge: string | null;
  readonly period: Period | null;
  /** 万元 of 单位：万元; of no column, so of every money column whose header says nothing. */
  readonly money: string | null;
}

type Field = "unit" | "filler" | "personInCharge" | "period" | "money" | "other";

/** Labels by what they introduce; the longest that fits wins. */
const LABELS: Readonly<Record<Field, readonly string[]>> = {
  unit: [
    "填报单位",
    "报送单位",
    "报送机构",
    "填报机构",
    "填报部门",
    "编制单位",
    "单位名称",
    "机构名称",
    "被检查单位",
    "单位",
  ],
  filler: ["填报人", "填表人", "制表人", "填报人员"],
  personInCharge: ["单位负责人", "部门负责人", "机构负责人", "负责人", "主要负责人", "主管领导"],
  period: [
    "填报期间",
    "报送期间",
    "检查期间",
    "统计期间",
    "报告期间",
    "报告期",
    "所属期间",
    "所属期",
    "期间",
    "时间范围",
  ],
  money: ["金额单位", "计量单位", "货币单位"],
  other: [
    "填报日期",
    "报送日期",
    "填表日期",
    "制表日期",
    "数据截止日",
    "日期",
    "审核人",
    "复核人",
    "联系人",
    "联系电话",
    "电话",
    "经办人",
    "版本",
    "签字",
    "盖章",
    "签章",
  ],
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.entries(LABELS) as [Field, readonly string[]][]).flatMap(([field, labels]) =>
    labels.map((label) => [label, field] as const),
  ),
);
const LABEL = new RegExp(
  `(${[...FIELD_OF.keys()]
    .sort((a, b) => b.length - a.length)
    .map((label) => [...label].join("\\s*"))
    .join("|")})\\s*(?:[(（][^)）]{0,8}[)）])?\\s*[:：]`,
  "gu",
);
/** What else 单位 counts in: 单位：笔、万元. No unit that reports is called so. */
const COUNTED = /^(?:[笔户件个人次项家条起张份%,、;/]|保留|[两二2]位小数)+$/u;

/** A day or a number in the cell behind a blank 填报人： is that of another label; nobody is called so. */
const NOBODY = /^[\d\s.,:/-]+$/u;

/** Reads lines such as 填报单位：第一支行　期间：2024年一季度　单位：万元, in one cell or spread over several. */
export function statedIn(rows: readonly SheetRow[]): Stated {
  const found: Partial<Record<keyof Stated, string>> = {};
  let period: Period | null = null;
  for (const row of rows) {
    const said = pairsIn(row.cells.map((cell) => cell.raw.normalize("NFKC")));
    for (const [field, value] of said) {
      if (field === "other" || value === "") continue;
      const money = moneyIn(value);
      if (field === "money" || (field === "unit" && money)) found.money ??= money ?? value;
      else if (field === "unit" && COUNTED.test(value)) continue;
      else if (field === "period") period ??= periodIn(value);
      else if (field !== "unit" && NOBODY.test(value)) continue;
      else found[field] ??= value;
    }
  }
  period ??= rows.reduce<Period | null>((known, row) => known ?? periodOfTitle(row), null);
  found.money ??= moneyInProse(rows) ?? undefined;
  const { unit = null, filler = null, personInCharge = null, money = null } = found;
  return { unit, filler, personInCharge, period, money };
}

const PROSE = new RegExp(
  `(?:^|[\\s,;:.()。、\\d])(?:注|说明|以上|上述|本表|表中|表内|全部|所有|各项|涉及|的)*(?:金额|货币|计量|数据)?单位(?:均|都|统一)*(?:为|是|:)?(${MONEY})(?![\\p{L}\\d])|金额(?:均|都|统一)*以(${MONEY})(?:为单位|计)`,
  "gu",
);

/** 万元 of a note such as 以上金额单位均为万元; null where none says one, or several say different ones. */
function moneyInProse(rows: readonly SheetRow[]): string | null {
  const said = rows.flatMap(({ cells }) =>
    cells.flatMap(({ raw }) =>
      /单位|金额/u.test(raw)
        ? [...raw.slice(0, 1000).normalize("NFKC").matchAll(PROSE)].flatMap(([, a, b]) => a ?? b ?? [])
        : [],
    ),
  );
  const units = new Set(said);
  return units.size === 1 ? (said[0] ?? null) : null;
}

/** 万元 of 笔、万元; null where the words are no units, such as 亿元集团 of 单位：亿元集团. */
function moneyIn(value: string): string | null {
  const said = moneyUnit(value.replace(/[()\s]/gu, ""));
  return said && (said.rest === "" || COUNTED.test(said.rest)) ? said.unit : null;
}

/** Whether a text introduces something: 填报人：, 单位：万元. */
export function isStatement(text: string): boolean {
  // `search` leaves no mark behind in the expression, as `exec` would: the next `matchAll` begins where that points.
  return (
    text
      .normalize("NFKC")
      .replace(/^\s*\(/u, "")
      .search(LABEL) === 0
  );
}

const periodOfTitle = (row: SheetRow): Period | null =>
  row.cells.length === 1 ? periodIn(row.cells[0]?.raw ?? "") : null;

/** Labels with what follows each, up to the next label; a label alone in its cell takes the next cell without one. */
function pairsIn(texts: readonly string[]): readonly (readonly [Field, string])[] {
  const pairs: (readonly [Field, string])[] = [];
  let open: Field | null = null;
  for (const text of texts) {
    const labels = [...text.matchAll(LABEL)];
    if (open !== null && labels.length === 0) pairs.push([open, saidIn(text)]);
    open = null;
    labels.forEach((match, at) => {
      const field = FIELD_OF.get((match[1] ?? "").replace(/\s/gu, "")) ?? "other";
      const value = saidIn(text.slice(match.index + match[0].length, labels[at + 1]?.index));
      if (value === "" && at === labels.length - 1) open = field;
      else pairs.push([field, value]);
    });
  }
  return pairs;
}

const saidIn = (text: string): string =>
  oneLine(text)
    // The line as a whole may stand in brackets: （单位：万元）.
    .replace(/^([^(]*)\)$/u, "$1")
    .replace(/^[_＿]+|[_＿,;，；。]+$/gu, "")
    .trim();
