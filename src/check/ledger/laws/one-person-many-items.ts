import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankWord } from "../blank-words.ts";
import { isGroupName } from "../people-words.ts";
import { isCancelled, latest, namesIn } from "../row-values.ts";

const MOST = 30;

/** Nobody has more than 30 problems to put right by one day (R-X08). */
const law: LedgerLaw = () => {
  const counts = new Map<
    string,
    { readonly name: string; readonly deadline: string; readonly row: number; count: number }
  >();
  return {
    row(row) {
      const deadline = latest(row, "deadline");
      if (deadline === null || isCancelled(row)) return;
      for (const name of namesIn(row, "owner")) {
        const key = `${name}|${deadline}`;
        const known = counts.get(key);
        if (known) known.count += 1;
        else counts.set(key, { name, deadline, row: row.row, count: 1 });
      }
    },
    end(_aside, tell) {
      for (const { name, deadline, row, count } of counts.values())
        if (count > MOST && !isBlankWord(name) && !isGroupName(name))
          tell({ row, key: "owner", args: { name, deadline, n: count, most: MOST }, value: name });
    },
  };
};
export default law;
