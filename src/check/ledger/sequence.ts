import type { LedgerJudge } from "./ledger-law.ts";
import { numberIn, textOfNote } from "./row-values.ts";

/** Registers: their numbers are given out once and never reused. */
export const REGISTERS: readonly string[] = ["large-transactions"];

const EXPLAINED = /缺号|跳号|空号|断号|作废|废号|注销|撤销|删除|合并|并入|重号|补录|补登/u;

interface Numbered {
  readonly number: number;
  readonly row: number;
  readonly explained: boolean;
  /** Rows just before it whose number is blank or cannot be read: each may hold one that seems left out. */
  readonly unread: number;
}

/**
 * Running numbers as rows go by; `say` hears of each that is broken. A list that starts at 1 again, as one does that numbers
 * each unit by itself, is several runs; rows may be sorted by something else. Remarks such as 作废 or 缺号 explain a break.
 */
function numbers(
  judge: (run: readonly Numbered[], tell: Parameters<NonNullable<LedgerJudge["end"]>>[1]) => void,
  runs: boolean,
): LedgerJudge {
  const all: Numbered[] = [];
  let unread = 0;
  return {
    row(row) {
      const number = numberIn(row, "seq");
      if (number === null || !Number.isInteger(number)) {
        unread += 1;
        return;
      }
      all.push({ number, row: row.row, explained: EXPLAINED.test(textOfNote(row)), unread });
      unread = 0;
    },
    end(_aside, tell) {
      let from = 0;
      for (let at = 1; at <= all.length; at += 1) {
        if (at < all.length && !(runs && all[at]?.number === 1)) continue;
        judge(all.slice(from, at), tell);
        from = at;
      }
    },
  };
}

/** Tells every number after a gap. */
export const skippedNumbers = (runs: boolean): LedgerJudge =>
  numbers((run, tell) => {
    const sorted = [...run].sort((a, b) => a.number - b.number);
    let unread = run.reduce((sum, one) => sum + one.unread, 0);
    sorted.forEach(({ number, row, explained }, index) => {
      const before = sorted[index - 1];
      if (!before || number - before.number <= 1 || explained || before.explained) return;
      const missing = number - before.number - 1;
      if (missing <= unread) {
        unread -= missing;
        return;
      }
      const args = { from: before.number + 1, to: number - 1, before: before.number, number };
      tell({ row, key: "seq", args, value: String(number) });
    });
  }, runs);

/** Tells every number that stood before. */
export const repeatedNumbers = (runs: boolean): LedgerJudge =>
  numbers((run, tell) => {
    const first = new Map<number, number>();
    for (const { number, row, explained } of run) {
      const before = first.get(number);
      if (before === undefined) first.set(number, row);
      else if (!explained) tell({ row, key: "seq", args: { number, first: before }, value: String(number) });
    }
  }, runs);
