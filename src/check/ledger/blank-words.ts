import type { LedgerRow, LedgerTable } from "../../model/ledger.ts";
import { wordIn } from "./row-values.ts";

/** Words that stand in a cell and say nothing (domain.md R-F01). */
const BLANK =
  /^(?:[/\\|—–\-_~·.。…*#×?？]+|无|没有|暂无|暂缺|同上|同前|见上|[Xx]+|[某XxＸ×]{2,}|待定|待补|待填|待确定|略|空|空白|未填|[Nn]\/?[Aa]|[Nn]one|[Nn]ull|[Nn]il)$/u;

/** Whether a text is a word that stands for nothing: /, —, 无, 同上, XX. */
export const isBlankWord = (text: string): boolean => {
  if (text.length > 24) return false;
  const first = text.charCodeAt(0);
  // Most cells begin with a character that no such word begins with.
  if (first >= 0x4e00 && first <= 0x9fff && !HEADS.includes(text.charAt(0))) return false;
  const plain = text.trim();
  return plain === "" || BLANK.test(plain);
};

const HEADS = "无没暂同见某待略空未";

/**
 * Whether nothing of use stands under a key. What could not be read is not blank: its code has been told. A key the table has
 * no column for counts as not blank, since no law may complain of it.
 */
export function isBlankAt(row: Pick<LedgerRow, "values">, key: string): boolean {
  const cell = row.values[key];
  if (cell === undefined || cell.unreadable === true) return false;
  const { value } = cell;
  if (value === null) return true;
  if (typeof value === "string") return isBlankWord(value);
  return typeof value === "object" && value.every(isBlankWord);
}

/** Columns that a closed row lacks by R-L03, which says so in its own words; `closed-*` laws tell them. */
const OF_CLOSURE: readonly string[] = ["done_date", "evidence", "verifier", "verify_date", "verify_result"];

/** For each column that may be required: whether it is so in a row with that status. R-L03 has the columns of closing. */
export interface Requirement {
  readonly key: string;
  readonly always: boolean;
  readonly when: readonly string[];
}

export function requirements(table: LedgerTable): readonly Requirement[] {
  return table.profile.columns
    .filter((one) => table.columns[one.key] && (one.required === true || (one.required_when ?? []).length > 0))
    .map((one) => ({
      key: one.key,
      always: one.required === true,
      when: (one.required_when ?? []).filter((status) => status !== "已销号" || !OF_CLOSURE.includes(one.key)),
    }));
}

/** Whether a column is required in this row, so that `required-blank` tells it and no other law repeats it. */
export function requiredIn(table: LedgerTable): (row: LedgerRow, key: string) => boolean {
  const by = new Map(requirements(table).map((one) => [one.key, one]));
  return (row, key) => {
    const one = by.get(key);
    return one !== undefined && (one.always || one.when.includes(wordIn(row, "status")));
  };
}
