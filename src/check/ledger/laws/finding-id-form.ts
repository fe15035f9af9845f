import type { LedgerLaw } from "../ledger-law.ts";
import { wordIn } from "../row-values.ts";
import { isBlankWord } from "../blank-words.ts";

const USUAL = /^F\d{4}(?:-[\w\u4e00-\u9fff]+)+$/u;

/** A finding's number is written as the project says, else as F, the year and one or more parts: F2024-001 (R-F02). */
const law: LedgerLaw = (_table, { project }) => {
  const own = project?.finding_id_pattern;
  const pattern = own === undefined ? USUAL : new RegExp(`^(?:${own})$`, "u");
  return {
    row(row, tell) {
      const id = wordIn(row, "finding_id");
      if (isBlankWord(id) || pattern.test(id)) return;
      tell({ row: row.row, key: "finding_id", args: { id, pattern: own ?? "" }, value: id });
    },
  };
};
export default law;
