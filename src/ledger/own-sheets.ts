/** Names of sheets beside the ledger that our own writer makes. */
export const STATS_TITLE = /^(?:统计|填表说明)2?$/u;
