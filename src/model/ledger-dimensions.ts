/** By what the figures of rectification are grouped: keys of the ledger's columns, and the month of finding. */
export const DIMENSIONS = [
  "org",
  "line",
  "category",
  "severity",
  "rect_type",
  "risk_point",
  "owner_unit",
  "owner",
  "found_month",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
