/** Custom property of a result table for head office (汇总表): whatever it is called, it is no ledger anybody sent. */
export const RESULT_PROPERTY = "riskpaper.result";

/** Custom property of the workbooks in which libraries, checklists, answers, rosters and samples go out: its value is what they hold. */
export const FORM_PROPERTY = "riskpaper.form";

/** Names of sheets beside the ledger that our own writer makes. */
export const STATS_TITLE = /^(?:统计|填表说明|合并核对|合并来源|合并冲突)2?$/u;
