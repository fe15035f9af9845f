import { divideHalfUp } from "../../model/decimal.ts";
import type { AsideRow, LedgerRow } from "../../model/ledger.ts";
import type { LedgerAround, LedgerJudge, LedgerLaw } from "./ledger-law.ts";
import { isCancelled, isClosed, isDone, latest, wordIn } from "./row-values.ts";

/** A ratio as stated, beside what it is made of. `off` in percentage points. */
interface StatedRatio {
  readonly name: string;
  readonly stated: string;
  readonly num: number;
  readonly den: number;
  readonly due: string;
  readonly off: number;
}

/** Up to here a stated ratio is right, beyond it rounded, beyond the second wrong (domain.md R-X09). */
const RIGHT = 0.01;
const ROUNDED = 0.5;

/** The law for ratios that are rounded (`false`) or wrong (`true`). */
export const ratioLaw =
  (wrong: boolean): LedgerLaw =>
  (table, around) => {
    const counts = countRatios(around);
    const texts = ["fact", "effect", "note"].filter((key) => table.columns[key]);
    const concerns = ({ off }: StatedRatio): boolean => (wrong ? off > ROUNDED : off > RIGHT && off <= ROUNDED);
    const argsOf = ({ name, stated, num, den, due }: StatedRatio) => ({ name, stated, num, den, due });
    const judge: LedgerJudge = {
      row(row, tell) {
        counts.add(row);
        for (const key of texts) {
          const text = wordIn(row, key);
          if (!text.includes("率") || !/[%％]/u.test(text)) continue;
          for (const ratio of ratiosInWords(text))
            if (concerns(ratio)) tell({ row: row.row, key, args: argsOf(ratio), value: `${ratio.stated}%` });
        }
      },
      end(aside, tell) {
        for (const { row, text } of aside)
          for (const ratio of [...ratiosInWords(text), ...counts.stated(text, aside)])
            if (concerns(ratio)) tell({ row, key: null, args: argsOf(ratio), value: `${ratio.stated}%` });
      },
    };
    return judge;
  };

const IN_WORDS =
  /(\d{1,9})\s*([^\d\s，,。；;：:%]{1,2})[^\d。；;%]{0,12}?[，,、；;]\s*(?:其中)?[^\d，,。；;%]{0,4}?(成功|完成|办结|整改|销号|合格|调处|化解|挽回|答复|核实)[^\d，,。；;%]{0,4}?(\d{1,9})\s*\2[^\d。；;%]{0,8}?\3率\s*(?:为|达到?|是)?[:：]?\s*(\d{1,3}(?:\.\d{1,4})?)\s*[%％]/gu;

/** Ratios a text states with both their numbers: 劝阻2940起，成功2653起，成功率96%. The same word has to name the part and the ratio. */
export function ratiosInWords(text: string): readonly StatedRatio[] {
  return [...text.matchAll(IN_WORDS)].flatMap(([, den, , word, num, stated]) =>
    ratio(`${word}率`, stated ?? "", Number(num), Number(den)),
  );
}

function ratio(name: string, stated: string, num: number, den: number): readonly StatedRatio[] {
  const due = divideHalfUp(num * 100, den, 2);
  if (due === null) return [];
  return [{ name, stated, num, den, due, off: Math.round(Math.abs(Number(stated) - Number(due)) * 10_000) / 10_000 }];
}

/** Names a title or note gives the ratios that rows can be counted for (domain.md §4.0). */
const NAMED =
  /(整改完成率|完成率|销号率|到期整改率|按期整改率|按期率|逾期未整改率|逾期率)\s*(?:为|达到?|是)?\s*[:：]?\s*(\d{1,3}(?:\.\d{1,4})?)\s*[%％]/gu;

function countRatios({ asOf }: LedgerAround) {
  let rows = 0;
  const count = { all: 0, done: 0, closed: 0, due: 0, dueDone: 0, onTime: 0, overdue: 0 };
  return {
    add(row: LedgerRow): void {
      rows += 1;
      if (isCancelled(row)) return;
      const deadline = latest(row, "deadline");
      const doneDate = latest(row, "done_date");
      const done = isDone(row) && (doneDate === null || doneDate <= asOf);
      count.all += 1;
      if (done) count.done += 1;
      if (isClosed(row)) count.closed += 1;
      if (deadline === null || deadline > asOf) return;
      count.due += 1;
      if (done) count.dueDone += 1;
      if (done && doneDate !== null && doneDate <= deadline) count.onTime += 1;
      if (!done && deadline < asOf) count.overdue += 1;
    },
    stated(text: string, aside: readonly AsideRow[]): readonly StatedRatio[] {
      // With subtotals a line may speak of its own part of the rows.
      const parted = aside.some(({ role }) => role === "subtotal" || role === "group");
      if (rows === 0 || parted || !/[%％]/u.test(text)) return [];
      return [...text.matchAll(NAMED)].flatMap(([, name = "", stated = ""]) => {
        const [num, den] = partsOf(name, count);
        return ratio(name, stated, num, den);
      });
    },
  };
}

type Counts = Readonly<Record<"all" | "done" | "closed" | "due" | "dueDone" | "onTime" | "overdue", number>>;

function partsOf(name: string, count: Counts): readonly [number, number] {
  if (name === "销号率") return [count.closed, count.all];
  if (name === "到期整改率") return [count.dueDone, count.due];
  if (name.startsWith("按期")) return [count.onTime, count.due];
  if (name.startsWith("逾期")) return [count.overdue, count.due];
  return [count.done, count.all];
}
