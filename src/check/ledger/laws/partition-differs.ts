import { levelsOf, schemeNames } from "../../../field/level-schemes.ts";
import type { LedgerRow } from "../../../model/ledger.ts";
import type { LedgerLaw } from "../ledger-law.ts";

const WHOLE = /^(?:合计|总计|共计|总数|(?:问题|风险点|隐患)(?:总数|合计|数))$/u;
const TAIL = /(?:风险|问题|隐患|等级)?(?:点)?(?:个数|件数|数量|数)?$/u;
const TOLERANCE = 0.01;

/**
 * Columns that count by level add up to the column of the whole beside them (R-X05): 合计 | 高 | 中 | 低. Every level of one
 * scheme has to be there, for only then nothing else can be part of the whole.
 */
const law: LedgerLaw = () => {
  const schemes = schemeNames().map((name) => levelsOf(name) ?? []);
  const known = new Map<string, readonly (readonly string[])[]>();
  return {
    row(row, tell) {
      const headers = Object.keys(row.extra);
      if (headers.length < 3) return;
      const key = headers.join("\n");
      const parts = known.get(key) ?? partitions(headers, schemes);
      known.set(key, parts);
      for (const [whole = "", ...levels] of parts) {
        const stated = numberAt(row, whole);
        const numbers = levels.map((header) => numberAt(row, header));
        if (stated === null || numbers.includes(null)) continue;
        const sum = numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
        if (Math.abs(sum - stated) <= TOLERANCE) continue;
        const args = { header: whole, parts: levels.join("＋"), stated, sum: Number(sum.toFixed(2)) };
        tell({ row: row.row, key: null, args, value: String(stated) });
      }
    },
  };
};
export default law;

/** Whole and parts, as headers, of every partition among these. */
function partitions(
  headers: readonly string[],
  schemes: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const names = headers.map((header) => header.normalize("NFKC").replace(/\s|其中:?/gu, ""));
  return schemes.flatMap((levels) => {
    const at = levels.map((level) => names.findIndex((name) => name.replace(TAIL, "") === level));
    const [first, last] = [Math.min(...at), Math.max(...at)];
    // They stand side by side, the whole on their left or their right.
    if (first < 0 || last - first + 1 !== levels.length) return [];
    const whole = [first - 1, last + 1].find((place) => WHOLE.test(names[place] ?? ""));
    return whole === undefined ? [] : [[headers[whole] ?? "", ...at.map((place) => headers[place] ?? "")]];
  });
}

function numberAt(row: LedgerRow, header: string): number | null {
  const text = row.extra[header]?.trim().replaceAll(",", "") ?? "";
  return /^\d{1,15}(?:\.\d{1,4})?$/.test(text) ? Number(text) : null;
}
