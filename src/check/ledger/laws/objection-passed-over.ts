import type { LedgerLaw } from "../ledger-law.ts";
import { isCancelled, isObjection, wordIn } from "../row-values.ts";

/** States up to 已确认, and the word that may stand for them. */
const BEFORE = ["待确认", "已确认", "未整改"];
const RESOLVED = /复议|复核|复查|协调|沟通一致|已解决|已澄清|维持|裁定|裁决|撤回异议|达成一致|同意认定|书面说明|见证/u;

/** A finding that is objected to goes no further than 已确认 until the remarks say how the objection was settled (R-L13). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const status = row.state ?? wordIn(row, "status");
    if (!isObjection(row) || isCancelled(row) || status === "" || BEFORE.includes(status)) return;
    if (RESOLVED.test(wordIn(row, "note"))) return;
    tell({ row: row.row, key: "status", args: { status, objection: wordIn(row, "confirm_status") }, value: status });
  },
});
export default law;
