import { addWorkdays } from "../../../field/calendar.ts";
import { ROWS } from "../../../field/generated/aml-window.ts";
import type { PlainDate } from "../../../model/generated/documents.ts";
import type { LedgerLaw } from "../ledger-law.ts";
import { earliest, numberIn, wordIn } from "../row-values.ts";

interface Movement {
  readonly row: number;
  readonly day: PlainDate;
  readonly way: string;
  /** In hundredths. */
  readonly amount: number;
}

const [{ workdays: DAYS, parties: PARTIES, share: SHARE }] = ROWS;

/**
 * Within ten business days, money of one customer that came in in many parts does not leave in one, nor the other way round
 * (分散转入集中转出, 集中转入分散转出): such rows are to be screened. How many parts, and how much of the sum the one has to
 * be, stands in the reference table `aml-window`.
 */
const law: LedgerLaw = (_table, { isWorkday }) => {
  const customers = new Map<string, Movement[]>();
  return {
    row(row) {
      const [day, amount, customer] = [earliest(row, "entry_date"), numberIn(row, "amount"), wordIn(row, "customer")];
      const way = wordIn(row, "direction");
      if (day === null || amount === null || amount <= 0 || customer === "" || way === "") return;
      const key = `${customer}|${wordIn(row, "id_number")}|${wordIn(row, "currency")}`;
      const moved = customers.get(key) ?? [];
      customers.set(key, moved);
      moved.push({ row: row.row, day, way, amount: Math.round(amount * 100) });
    },
    end(_aside, tell) {
      for (const moved of customers.values()) {
        if (moved.length <= PARTIES) continue;
        const inOrder = [...moved].sort((a, b) => (a.day === b.day ? a.row - b.row : a.day < b.day ? -1 : 1));
        for (const [at, one] of inOrder.entries()) {
          const out = one.way === "付";
          // What leaves in one was gathered before it; what came in as one is scattered after it.
          const others = (out ? inOrder.slice(0, at) : inOrder.slice(at + 1)).filter(
            (other) =>
              other.way !== one.way &&
              other.amount < one.amount &&
              (out
                ? one.day <= addWorkdays(other.day, DAYS, isWorkday)
                : other.day <= addWorkdays(one.day, DAYS, isWorkday)),
          );
          const sum = others.reduce((all, { amount }) => all + amount, 0);
          const [least, most] = [Math.min(sum, one.amount), Math.max(sum, one.amount)];
          if (others.length < PARTIES || least * 100 < most * SHARE) continue;
          const args = {
            sort: out ? "gathered" : "scattered",
            n: others.length,
            sum: (sum / 100).toFixed(2),
            amount: (one.amount / 100).toFixed(2),
            from: (out ? others[0]?.day : one.day) ?? one.day,
            to: (out ? one.day : others.at(-1)?.day) ?? one.day,
          };
          tell({ row: one.row, key: "amount", args, value: args.amount });
        }
      }
    },
  };
};
export default law;
