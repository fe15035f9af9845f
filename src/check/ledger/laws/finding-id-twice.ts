import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankWord } from "../blank-words.ts";
import { wordIn } from "../row-values.ts";
import { textKey } from "../text-likeness.ts";

/** Ledgers of rectification, where one finding may have several measures, a row each. */
const SEVERAL_MEASURES = ["rectification", "rectification-full"];

const NONE: readonly number[] = [];

/** A finding's number stands once in a ledger (R-F02); in one of rectification again only for another measure of the same finding. */
const law: LedgerLaw = ({ profile }) => {
  const first = new Map<string, { readonly row: number; readonly fact: number; readonly measures: number; others: readonly number[] }>();
  const severalMeasures = SEVERAL_MEASURES.includes(profile.key);
  return {
    row(row, tell) {
      const id = wordIn(row, "finding_id");
      if (isBlankWord(id)) return;
      const before = first.get(id.toUpperCase());
      const fact = textKey(wordIn(row, "fact"));
      const measures = textKey(wordIn(row, "measures"));
      if (!before) {
        first.set(id.toUpperCase(), { row: row.row, fact, measures, others: NONE });
        return;
      }
      const another = wordIn(row, "measures") !== "" && before.measures !== measures && !before.others.includes(measures);
      before.others = [...before.others, measures];
      if (severalMeasures && another && fact === before.fact) return;
      tell({ row: row.row, key: "finding_id", args: { id, first: before.row }, value: id });
    },
  };
};
export default law;
