import type { LedgerLaw } from "../ledger-law.ts";

const KEYS = ["opening", "added", "closed", "cancelled", "ending"] as const;

/** 期初 + 新增 − 销号 − 撤销 = 期末, in each row of a summary (R-C03, domain.md §3.5). Blank rows are another law's. */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const numbers = KEYS.map((key) => row.values[key]?.value);
    if (!numbers.every((one) => typeof one === "number")) return;
    const [opening = 0, added = 0, closed = 0, cancelled = 0, ending = 0] = numbers;
    const expected = opening + added - closed - cancelled;
    if (expected === ending) return;
    const args = { opening, added, closed, cancelled, ending, expected };
    tell({ row: row.row, key: "ending", args, value: String(ending) });
  },
});
export default law;
