import type { SetLaw } from "../ledger-law.ts";
import { rowMatcher } from "../matching.ts";
import { baselineRows, nameOf, placeOf, setRows, text } from "../set-rows.ts";

/**
 * A unit may claim at most 已整改 (待验收); who closes is the inspecting department (domain.md §2.6). A 已销号 that head
 * office's own last ledgers do not have yet is a doubt; told where the rectification is, else in the problem ledger.
 */
const law: SetLaw = function* (set, around) {
  const closed = rowMatcher(
    (baselineRows(around)?.findings ?? []).filter(({ row }) => text(row, "status") === "已销号"),
  );
  const { findings } = setRows(set, around);
  const rectified = rowMatcher(findings.filter(({ side }) => side === "rectification"));
  for (const row of findings) {
    if (text(row.row, "status") !== "已销号" || closed(row) || (row.side === "problem" && rectified(row))) continue;
    yield { path: row.path, at: placeOf(row, "status"), args: { name: nameOf(row.row) }, value: "已销号" };
  }
};
export default law;
