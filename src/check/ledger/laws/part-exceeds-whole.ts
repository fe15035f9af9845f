import type { LedgerRow } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { headerOf, numberIn, wordIn } from "../row-values.ts";

/** [part, whole]: what is part of what among the columns profiles know. Amounts put right may exceed what was due where it is explained. */
const PARTS: readonly (readonly [string, readonly string[], boolean])[] = [
  ["overdue", ["ending"], false],
  ["closed", ["opening", "added"], false],
  ["amount_fixed", ["amount_due"], true],
];

const OF_IT = /^\s*(?:其中|其 中)\s*[:：]?/u;
const WHOLE = /^(?:合计|总计|总数|共计|总额|总量|总户数|总笔数)/u;

/**
 * A part is not larger than what it is part of (R-X06). Parts are the columns known to be such, and columns headed 其中, whose
 * whole is the column headed 合计 or else the one on their left. Parts may overlap: they are never added up.
 */
const law: LedgerLaw = (table) => {
  const known = PARTS.filter(([part, wholes]) => [part, ...wholes].every((key) => table.columns[key]));
  return {
    row(row, tell) {
      for (const [key, wholes, explainable] of known) {
        const part = numberIn(row, key);
        const numbers = wholes.map((whole) => numberIn(row, whole));
        if (part === null || numbers.includes(null)) continue;
        const whole = numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);
        if (part <= whole || (explainable && wordIn(row, "note") !== "")) continue;
        const names = wholes.map((one) => headerOf(table, one)).join(" + ");
        const args = { header: headerOf(table, key), whole: names, part: row.values[key]?.shown ?? part, most: whole };
        tell({ row: row.row, key, args, value: row.values[key]?.shown ?? String(part) });
      }
      for (const { header, part, whole, most } of overflows(row))
        tell({ row: row.row, key: null, args: { header, whole, part, most }, value: String(part) });
    },
  };
};
export default law;

function* overflows(row: LedgerRow) {
  let left: { readonly header: string; readonly number: number } | null = null;
  let whole: { readonly header: string; readonly number: number } | null = null;
  for (const [header, text] of Object.entries(row.extra)) {
    const number = /^\d[\d,]*(?:\.\d+)?$/.test(text.trim()) ? Number(text.replaceAll(",", "")) : null;
    const isPart = OF_IT.test(header);
    if (number === null) continue;
    if (WHOLE.test(header)) whole = { header, number };
    const of = isPart ? (whole ?? left) : null;
    if (of !== null && number > of.number) yield { header, part: number, whole: of.header, most: of.number };
    if (!isPart) left = { header, number };
  }
}
