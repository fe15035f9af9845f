import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankWord } from "../blank-words.ts";
import { wordIn } from "../row-values.ts";
import { textKey } from "../text-likeness.ts";

/** Ledgers of rectification, where one finding may have several measures, a row each. */
const SEVERAL_MEASURES = ["rectification", "rectification-full"];

/** What is kept of the first row of a number; `others` are measures of further rows, as keys of their texts. */
interface First {
  readonly row: number;
  readonly fact: string;
  readonly measures: string;
  others: readonly number[];
}

const NONE: readonly number[] = [];

/** A finding's number stands once in a ledger (R-F02); in one of rectification again only for another measure of the same finding. */
const law: LedgerLaw = ({ profile }) => {
  const first = new Map<string, First>();
  const severalMeasures = SEVERAL_MEASURES.includes(profile.key);
  return {
    row(row, tell) {
      const id = wordIn(row, "finding_id");
      if (isBlankWord(id)) return;
      const key = id.toUpperCase();
      const before = first.get(key);
      const fact = wordIn(row, "fact");
      const measures = wordIn(row, "measures");
      if (!before) {
        first.set(key, { row: row.row, fact, measures, others: NONE });
        return;
      }
      const by = textKey(measures);
      const another = measures !== "" && textKey(before.measures) !== by && !before.others.includes(by);
      before.others = [...before.others, by];
      if (severalMeasures && another && textKey(fact) === textKey(before.fact)) return;
      tell({ row: row.row, key: "finding_id", args: { id, first: before.row }, value: id });
    },
  };
};
export default law;
