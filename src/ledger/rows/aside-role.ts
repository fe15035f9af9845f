import type { AsideRow } from "../../model/ledger.ts";
import type { Cell, Merge, SheetRow } from "../../model/sheet.ts";
import { isStatement } from "../head/stated.ts";
import { headerText } from "../header/header-text.ts";

/** What classifying a row relies on. */
export interface RowScene {
  /** Columns of the table → what its header says, a map for each row of the header, in compared form. */
  readonly headers: readonly ReadonlyMap<number, string>[];
  readonly seq: number | null;
  /** The column of the long text, such as 问题描述. */
  readonly fact: number | null;
  /** The columns of numbers: what stands in the others tells a row from a total. */
  readonly numbers: ReadonlySet<number>;
  /** First and last column of the table. */
  readonly left: number;
  readonly right: number;
  /** Whether some row came before; lines of numbers stand right below a header. */
  readonly started: boolean;
  /** Whether a note has begun: its further lines have no mark of their own. */
  readonly noted: boolean;
  /** Whether a merge from above reaches into the row. */
  readonly covered: boolean;
  /** Whether the row is one merge over most of the table. */
  isBand(row: SheetRow): boolean;
  /** Merges that begin in a row. */
  mergesAt(row: number): readonly Merge[];
}

const SUM = /^(?:合计|总计|共计|累计|(?:以上|全部|本表)?合计数?|总合计)(?:[:(].{0,20})?$/u;
const PART_SUM = /^.{0,20}(?:小计|本页合计|分计)(?:[:(].{0,20})?$/u;
const SIGNATURE =
  /^(?:填表人|填报人|制表人|制表|审核人|审核|复核人|复核|负责人|单位负责人|部门负责人|分管领导|主管领导|经办人|签字|签章|盖章|(?:填报|填表|报送|制表)?日期|单位(?:公章|盖章|签章)|\(?(?:公章|盖章|签章)\)?)(?:\([^)]{0,8}\))?(?::|$)/u;
const NOTE = /^[(【[]?(?:注|备注|附注|说明|(?:填表|填报|编制|特别)说明|填写要求|温馨提示)[)】\]]?(?:\d{0,2}[:.、]|$)/u;
const ORDINAL = /^(?:\(?(\d{1,3})\)?|([甲乙丙丁戊己庚辛]))$/u;

// 支行长签字：, 支行行长（签字）：李四, 联系电话：.
const SIGNED =
  /^(?:[^,，。;；:]{0,8}(?:签字|签名|签章|盖章|(?:行长|主任|经理|主管|负责人|领导|部长|理事长|董事长|监事长)\((?:签字|签名|签章|盖章)\))|(?:支行|分管|主管)?(?:行长|副行长|主任|经办|联系电话)):.{0,24}$/u;
const DAY = /^(?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|([-./])\d{1,2}\1\d{1,2})$/u;
// Where a page or the sheet ends: 第1页共2页, 以下空白, —以下无正文—.
const FOOT =
  /^[-—–_(*.…]*(?:第\d{1,4}页(?:[,、/]?共\d{1,4}页)?|共\d{1,4}页(?:[,、/]?第\d{1,4}页)?|(?:本页|此页)?以下(?:空白|无正文|无内容)|[本此]页无正文|page\d{1,4}of\d{1,4})[-—–_)*.…]*$/iu;

/** What a row is, where it is no row of the ledger: null for a row. */
export function asideRole(row: SheetRow, scene: RowScene): AsideRow["role"] | null {
  const [first, second] = row.cells;
  if (!first) return null;
  const begins = first.raw.charCodeAt(0);
  const numeric = first.kind === "number" || (begins >= 48 && begins <= 57);
  if (numeric) {
    if (row.cells.length === 1 && first.column === scene.seq) return "numbering";
    if (!scene.started && isNumbering(row)) return "numbering";
    if (row.cells.length === 1 && isLoneDay(first, scene)) return "signature";
    return second && second.raw.length <= 12 && second.raw.includes("计") ? sumRole(row, scene) : null;
  }
  const text = compact(first.raw);
  if (row.cells.length <= 3 && row.cells.every((cell) => cell.raw.length <= 20 && FOOT.test(compact(cell.raw))))
    return "note";
  if (isHeaderAgain(row, scene)) return "header-again";
  if (!scene.started && isNumbering(row)) return "numbering";
  const sum = sumRole(row, scene);
  if (sum) return sum;
  if (row.cells.length > 8) return null;
  const alone = row.cells.length <= 2 || scene.isBand(row);
  if (SIGNATURE.test(text) || (isStatement(first.raw) && first.column !== scene.fact)) return "signature";
  if (row.cells.length <= 6 && text.length <= 40 && SIGNED.test(text)) return "signature";
  if (alone && NOTE.test(text) && first.column !== scene.fact) return "note";
  const group = groupRole(row, text, scene);
  if (group) return group;
  if (row.cells.length > 1 && !scene.isBand(row)) return null;
  if (scene.noted && first.column === scene.left) return "note";
  if (scene.isBand(row) || (first.column === scene.seq && !/\d$/u.test(text)))
    return text.length > 40 ? "note" : "title";
  return null;
}

const compact = (text: string): string =>
  text
    .slice(0, 300)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "");

/** The day below a signature, right of an otherwise blank row. */
const isLoneDay = (cell: Cell, { started, covered, seq, fact }: RowScene): boolean =>
  started &&
  !covered &&
  cell.column !== seq &&
  cell.column !== fact &&
  (cell.kind === "number" ? cell.format === "date" : DAY.test(compact(cell.raw)));

/** The title of a group with what all its rows have: its numbers, or cells merged down over them. */
function groupRole(row: SheetRow, text: string, scene: RowScene): "group" | "title" | null {
  const [first, ...others] = row.cells;
  if (!first || others.length === 0 || text.length > 40 || /^\d|\d$/u.test(text)) return null;
  const merges = scene.mergesAt(row.number);
  const wide = merges.some((one) => one.left === first.column && one.right - one.left >= 2);
  if (first.column !== scene.seq && !(wide && first.column === scene.left)) return null;
  const down = others.filter((cell) => merges.some((one) => one.left === cell.column && one.bottom > row.number));
  const numbers = others.filter((cell) => scene.numbers.has(cell.column) && isNumber(cell));
  if (new Set([...down, ...numbers]).size < others.length || down.some((cell) => cell.column === scene.fact))
    return null;
  return numbers.length > 0 ? "group" : "title";
}

const isNumber = ({ kind, raw }: Cell): boolean => kind === "number" || /^[\d.,]+$/u.test(raw.trim());

/** 合计 or 小计 in a cell of its own, where hardly anything else but numbers stands in the row. */
function sumRole(row: SheetRow, scene: RowScene): "total" | "subtotal" | null {
  for (const cell of row.cells.slice(0, 4)) {
    if (cell.kind !== "text" || cell.raw.length > 40 || !cell.raw.includes("计")) continue;
    const text = compact(cell.raw);
    const role = SUM.test(text) ? "total" : PART_SUM.test(text) ? "subtotal" : null;
    if (role === null) continue;
    const others = row.cells.filter(
      (one) =>
        one !== cell && one.column !== scene.seq && !scene.numbers.has(one.column) && !/^[\s\d.,%/—-]*$/u.test(one.raw),
    );
    // No row of a ledger is numbered 合计, whatever its other cells say of the total.
    if (cell.column === scene.seq && others.length <= 2) return role;
    if (others.length <= 1 && !others.some((one) => one.column === scene.fact)) return role;
  }
  return null;
}

/** 1 2 3 … or 甲 1 2 … right below a header. */
function isNumbering(row: SheetRow): boolean {
  if (row.cells.length < 3) return false;
  let last: number | null = null;
  return row.cells.every((cell) => {
    const [, digits, letter] = ORDINAL.exec(compact(cell.raw)) ?? [];
    if (letter !== undefined) return last === null;
    if (digits === undefined) return compact(cell.raw) === "栏次";
    const follows = last === null ? Number(digits) <= 2 : Number(digits) === last + 1;
    last = Number(digits);
    return follows;
  });
}

function isHeaderAgain(row: SheetRow, { headers }: RowScene): boolean {
  const [first] = row.cells;
  if (row.cells.length < 2 || !first || first.raw.length > 40) return false;
  const name = headerText(first.raw).name;
  if (name === "" || !headers.some((header) => header.get(first.column) === name)) return false;
  return headers.some((header) => {
    const same = row.cells.filter(
      (cell) => cell.raw.length <= 80 && header.get(cell.column) === headerText(cell.raw).name,
    );
    return same.length * 5 >= row.cells.length * 4;
  });
}
