import { cellAddress } from "../../../src/model/sheet.ts";
import { csvText, htmlPage, otherFormat, xlsx, type XlsxOptions } from "../layouts/encode.ts";
import type { Drawn, Grid, Style } from "../layouts/grid.ts";
import { KEYS } from "../layouts/records.ts";
import { gb18030, utf16 } from "../layouts/texts.ts";
import { type Draft, keyOf, recordOf, type Spot } from "./draft.ts";

/** A ledger laid out on sheets, and where on them each place is: `整改台账!C5`, `整改台账!row5`; in files without sheets `!C5`. */
export interface Laid {
  readonly grids: readonly Grid[];
  /** Of a header every one there is. */
  readonly at: (spot: Spot | "0") => readonly string[];
}

/** One way to write a ledger. */
export interface Frame {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly style: Style;
  readonly lay: (draft: Draft) => Laid;
  readonly bytes: (grids: readonly Grid[]) => Uint8Array;
  /** own: a workbook of ours, which holds errors and formulas; typed: numbers are numbers; text: all is text. */
  readonly cells: "own" | "typed" | "text";
  readonly hasTotal: boolean;
  /** What is said where nothing is wrong: `code place`. */
  readonly told: readonly string[];
}

/** Key of the first free column behind the last. */
export const FREE = "+";

const SHEET = "整改台账";
const day = (iso: string): Drawn => ({ day: iso });
const part = (iso: string, at: number): number => Number(iso.split("-")[at]);
const blank = (count: number): readonly Drawn[] => Array.from({ length: count }, () => null);

interface Shape {
  readonly sheet?: string;
  /** Rows above the header and columns beside the table. */
  readonly above?: readonly (readonly Drawn[])[];
  readonly left?: number;
  /** The header; by default one row. */
  readonly head?: (draft: Draft) => readonly (readonly Drawn[])[];
  readonly below?: (draft: Draft, first: number) => readonly (readonly Drawn[])[];
  readonly more?: (draft: Draft, top: number) => Partial<Grid>;
}

/** One table on one sheet. `from`, `to`: which records. */
function table(draft: Draft, shape: Shape, from = 1, to = 8): { readonly grid: Grid; readonly at: Laid["at"] } {
  const { sheet = SHEET, above = [], left = 0, head = ({ header }) => [header], below = () => [], more } = shape;
  const heads = head(draft);
  const top = above.length + heads.length;
  const body = [...heads, ...draft.rows.slice(from - 1, to)];
  const rows = [...above, ...body, ...below(draft, top + 1)];
  return {
    grid: { name: sheet, rows: rows.map((row) => [...blank(left), ...row]), ...more?.(draft, top) },
    at: (spot) => {
      const record = recordOf(spot);
      const key = keyOf(spot);
      // A new column is headed where its header begins.
      const header = key === FREE ? above.length + 1 : top;
      const row = record === 0 ? header : top + record - from + 1;
      const column = key === FREE ? draft.keys.length + 1 : draft.keys.indexOf(key) + 1;
      return [`${sheet}!${column === 0 ? `row${row}` : cellAddress(row, left + column)}`];
    },
  };
}

const own = (id: string, name: string, shape: Shape, more: Partial<Frame> = {}, options: XlsxOptions = {}): Frame => ({
  id,
  name,
  file: "台账.xlsx",
  style: {},
  lay: (draft) => {
    const { grid, at } = table(draft, shape);
    return { grids: [grid], at };
  },
  bytes: (grids) => xlsx(grids, options),
  cells: "own",
  hasTotal: false,
  told: [],
  ...more,
});

const other = (
  id: string,
  name: string,
  file: string,
  bytes: Frame["bytes"],
  cells: Frame["cells"],
  more: Partial<Frame> = {},
): Frame => own(id, name, { sheet: cells === "text" ? "" : SHEET }, { file, bytes, cells, ...more });

/** Groups over neighbouring columns, in a row above; a column of no group has its header there, merged downward. */
const GROUPS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["org", "found_date", "fact", "category", "severity", "amount"].map((key) => [key, "检查情况"]),
  ),
  ...Object.fromEntries(
    ["owner_unit", "owner", "measures", "deadline", "status", "done_date", "evidence"].map((key) => [key, "整改落实"]),
  ),
};
const groupOf = (key: string | undefined): string | undefined => (key === undefined ? undefined : GROUPS[key]);
const grouped = ({ keys, header }: Draft): readonly (readonly Drawn[])[] => [
  keys.map((key, at) => {
    const group = groupOf(key);
    if (group === undefined) return header[at] ?? null;
    return groupOf(keys[at - 1]) === group ? null : group;
  }),
  keys.map((key, at) => (groupOf(key) === undefined ? null : (header[at] ?? null))),
];
function groupMerges({ keys }: Draft, row: number): NonNullable<Grid["merges"]> {
  const merges: { top: number; bottom: number; left: number; right: number }[] = [];
  keys.forEach((key, at) => {
    const group = groupOf(key);
    const last = merges.at(-1);
    if (group === undefined) merges.push({ top: row, bottom: row + 1, left: at + 1, right: at + 1 });
    else if (last && groupOf(keys[at - 1]) === group) last.right = at + 1;
    else merges.push({ top: row, bottom: row, left: at + 1, right: at + 1 });
  });
  return merges;
}

const wide = (row: number, width: number) => ({ top: row, bottom: row, left: 1, right: width });
const onRow = (draft: Draft, cells: Readonly<Record<string, Drawn>>): readonly Drawn[] =>
  draft.keys.map((key) => cells[key] ?? null);

const PLAIN = own("plain", "one table and nothing else", {});

const SURROUNDED = own(
  "surrounded",
  "a title, statements and an offset above, a total, a note and signatures below",
  {
    above: [["2024年一季度问题整改台账"], ["填报单位：示范农商行", null, null, null, "单位：万元"], []],
    left: 1,
    below: (draft) => [
      onRow(draft, { seq: "合计", amount: draft.total }),
      ["注：金额按发现时的余额填列。"],
      ["填表人：王小明", null, null, "审核人：李小红"],
    ],
    more: (draft) => ({
      merges: [wide(1, draft.keys.length + 1)],
      widths: [3, 6, 20, 12, 40, 12, 8, 14, 12, 12, 36],
    }),
  },
  { hasTotal: true, told: ["rows-aside 整改台账!"] },
);

const TWO_ROWS = own(
  "two-rows",
  "a header of two rows, merged, below a title",
  {
    above: [["问题整改台账"]],
    head: grouped,
    more: (draft) => ({ merges: [wide(1, draft.keys.length), ...groupMerges(draft, 2)], widths: [5, 18, 12, 40] }),
  },
  { told: ["rows-aside 整改台账!"] },
  { inline: true },
);

const UNIT_BELOW = own(
  "unit-below",
  "the unit in a second row of the header, true dates since 1904",
  {
    head: ({ keys, header }) => [header, keys.map((key) => (key === "amount" ? "（万元）" : null))],
    more: ({ keys }) => ({
      merges: keys.flatMap((key, at) => (key === "amount" ? [] : [{ top: 1, bottom: 2, left: at + 1, right: at + 1 }])),
    }),
  },
  { style: { date: day, headers: { amount: "涉及金额" } } },
  { date1904: true },
);

const AMONG_SHEETS = own(
  "among-sheets",
  "the third of three sheets, one of them hidden, true dates",
  {},
  {
    style: { date: day },
    lay: (draft) => {
      const { grid, at } = table(draft, {});
      const told: Grid = { name: "填表说明", rows: [["填表说明"], ["一、每个问题一行。"]], widths: [60] };
      return { grids: [told, { name: "字典", rows: [["高"], ["中"], ["低"]], hidden: true }, grid], at };
    },
    told: ["hidden-sheet-unread 字典!"],
  },
);

const HIDDEN = own(
  "hidden",
  "元 said above, one column and one row hidden, a total that is a formula",
  {
    above: [["单位：元"]],
    below: (draft) => [onRow(draft, { seq: "合计", amount: totalInYuan(draft.total) })],
    more: ({ keys }) => ({ hiddenRows: [5], hiddenColumns: [keys.indexOf("category") + 1], widths: [6] }),
  },
  {
    style: { unit: "元", headers: { amount: "涉及金额" } },
    hasTotal: true,
    told: ["hidden-columns 整改台账!", "hidden-rows 整改台账!row5", "rows-aside 整改台账!"],
  },
);

function totalInYuan(total: Drawn): Drawn {
  return typeof total === "number" ? { formula: "SUM(G3:G10)", value: Math.round(total * 1_000_000) / 100 } : total;
}

const REVERSED = own(
  "reversed",
  "columns in another order under other names, dates in Chinese",
  {},
  {
    style: {
      keys: [...KEYS].reverse(),
      headers: { org: "受检单位", fact: "存在问题", severity: "问题等级", deadline: "完成时限", verifier: "验收人" },
      date: (iso) => `${part(iso, 0)}年${part(iso, 1)}月${part(iso, 2)}日`,
    },
  },
);

const HALVES = own(
  "halves",
  "half on each of two sheets",
  {},
  {
    lay: (draft) => {
      const first = table(draft, { sheet: "上半" }, 1, 4);
      const second = table(draft, { sheet: "下半" }, 5, 8);
      return {
        grids: [first.grid, second.grid],
        at: (spot) => {
          if (recordOf(spot) === 0) return [...first.at(spot), ...second.at(spot)];
          return (recordOf(spot) > 4 ? second : first).at(spot);
        },
      };
    },
  },
);

const only = (grids: readonly Grid[]): Grid => {
  const [grid] = grids;
  if (!grid) throw new Error("no grid");
  return grid;
};

export const FRAMES: readonly Frame[] = [
  PLAIN,
  SURROUNDED,
  TWO_ROWS,
  UNIT_BELOW,
  AMONG_SHEETS,
  HIDDEN,
  REVERSED,
  HALVES,
  other("gbk", "csv in GBK", "台账.csv", (grids) => gb18030(csvText(only(grids))), "text"),
  other("utf16", "tabs in UTF-16", "台账.txt", (grids) => utf16(csvText(only(grids), "\t")), "text"),
  other(
    "page",
    "a web page under the name of an xls",
    "台账.xls",
    (grids) => gb18030(htmlPage(only(grids), "gbk")),
    "text",
    {
      told: ["extension-differs !"],
    },
  ),
  other("xls", "xls of 97", "台账.xls", (grids) => otherFormat(grids, "biff8"), "typed", { style: { date: day } }),
  other("writer", "xlsx of another writer", "台账.xlsx", (grids) => otherFormat(grids, "xlsx"), "typed", {
    style: { date: day },
  }),
];
