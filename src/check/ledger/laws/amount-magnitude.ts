import type { LedgerLaw, Tell } from "../ledger-law.ts";
import { headerOf, numberIn, wordIn } from "../row-values.ts";

/** 10 亿 元: more than one finding of a branch is about, where nothing else in the ledger comes near. */
const HUGE = 1_000_000_000;
const JUMP = 10_000;
const STATED = /(\d[\d,]*(?:\.\d+)?)\s*([万亿]?)元/gu;

/**
 * An amount is not ten thousand times out (R-F07): 元 written under 万元 or the other way round. Suspected where the problem's
 * own words state ten thousand times more or less, where the amount is ten thousand times the ledger's median, or, in a ledger of
 * few amounts, where it reaches 10 亿 under a header in 万元. Not for registers of transactions, whose amounts do differ so.
 */
const law: LedgerLaw = (table) => {
  if (table.profile.key === "large-transactions") return {};
  const inWan = /[万亿]元/u.test(headerOf(table, "amount")) || /[万亿]元/u.test(table.unit ?? "");
  const amounts: number[] = [];
  const rows: number[] = [];
  const shown: string[] = [];
  const toldRows = new Set<number>();
  const say = (tell: Tell, row: number, value: string, args: Readonly<Record<string, string | number>>) => {
    toldRows.add(row);
    tell({ row, key: "amount", args: { shown: value, header: headerOf(table, "amount"), ...args }, value });
  };
  return {
    row(row, tell) {
      const amount = numberIn(row, "amount");
      if (amount === null || amount <= 0) return;
      const cell = row.values.amount?.shown ?? "";
      const stated = statedOutBy(wordIn(row, "fact"), amount);
      if (stated !== null) say(tell, row.row, cell, { by: "fact", stated });
      amounts.push(amount);
      rows.push(row.row);
      // Only what may be told later is kept as text.
      shown.push(amount >= JUMP * 100 ? cell : "");
    },
    end(_aside, tell) {
      const sorted = Float64Array.from(amounts).sort();
      const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
      const enough = amounts.length >= 5;
      amounts.forEach((amount, index) => {
        const row = rows[index] ?? 0;
        const jump = enough ? amount >= median * JUMP && amount >= JUMP * 100 : inWan && amount >= HUGE;
        if (jump && !toldRows.has(row))
          say(tell, row, shown[index] ?? "", { by: enough ? "median" : "size", stated: "" });
      });
    },
  };
};
export default law;

/** An amount in the text that is the row's times or divided by 10,000, where none there is the row's. */
function statedOutBy(text: string, amount: number): string | null {
  if (!text.includes("元")) return null;
  let out: string | null = null;
  for (const [whole, digits, unit] of text.matchAll(STATED)) {
    const stated = Number((digits ?? "").replaceAll(",", "")) * (unit === "亿" ? 1e8 : unit === "万" ? 1e4 : 1);
    if (near(stated, amount)) return null;
    if (near(stated * JUMP, amount) || near(stated, amount * JUMP)) out ??= whole;
  }
  return out;
}

const near = (a: number, b: number): boolean => a > 0 && Math.abs(a - b) <= Math.max(a, b) * 0.001;
