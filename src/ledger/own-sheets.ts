/** Names of sheets beside the ledger that our own writer makes. */
export const STATS_TITLE = /^统计2?$/u;
