/** The words a ledger's 整改状态 column knows (domain.md §2.6). A machine state never stands on a sheet. */
export const LEDGER_STATUSES = ["未整改", "整改中", "已整改", "已销号", "持续整改", "已撤销"] as const;
export type LedgerStatus = (typeof LEDGER_STATUSES)[number];

/** Rectified as far as the unit reports it: 已整改 is 待验收, 已销号 is verified. Needs a completion date that has come. */
export const DONE_STATUSES: readonly LedgerStatus[] = ["已整改", "已销号"];
/** Verified and closed. */
export const CLOSED_STATUS: LedgerStatus = "已销号";
/** Out of every count of findings. */
export const CANCELLED_STATUS: LedgerStatus = "已撤销";
/** What stands in 问题描述 of a ledger that declares that there is nothing to report (R-S12). */
export const ZERO_REPORT = "零报告";
