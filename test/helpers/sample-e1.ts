import type { RowLike, TableLike } from "./ledger-sets.ts";

const PERIOD = { from: "2024-01-01", to: "2024-03-31" };
const COLUMNS = ["is_repeat", "repeat_of", "note", "merged_into"];

const row = (
  [finding_id, org, risk_point, found_date, severity, amount]: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
  ],
  [rect_type, deadline, done_date, verify_date, status, repeat_of]: readonly [
    string,
    string,
    string | null,
    string | null,
    string,
    string?,
  ],
): RowLike => ({
  finding_id,
  org,
  risk_point,
  found_date,
  severity,
  amount,
  fact: `${org} ${risk_point} 的问题 ${finding_id}`,
  rect_type,
  deadline,
  done_date,
  verify_date,
  status,
  is_repeat: repeat_of ? "是" : "否",
  repeat_of: repeat_of ?? null,
});

/** Sample E1 of data.md: twelve findings of the first quarter of 2024. */
export const E1_ROWS: readonly RowLike[] = [
  row(
    ["F2024-001", "D001", "RCU-03", "2024-01-08", "严重", "450000.00"],
    ["立行立改", "2024-01-31", "2024-01-25", "2024-01-30", "已销号"],
  ),
  row(
    ["F2024-002", "D001", "RCU-05", "2024-01-08", "较重", "1200000.00"],
    ["限期整改", "2024-02-29", "2024-03-05", "2024-03-12", "已销号"],
  ),
  row(["F2024-003", "D001", "RCU-08", "2024-01-09", "严重", "0.00"], ["限期整改", "2024-03-31", null, null, "整改中"]),
  row(
    ["F2024-004", "D001", "RCU-02", "2024-01-09", "较重", "0.00"],
    ["立行立改", "2024-01-20", "2024-01-18", "2024-01-22", "已销号", "F2023-017"],
  ),
  row(
    ["F2024-005", "D002", "RCU-04", "2024-01-15", "一般", "0.00"],
    ["限期整改", "2024-02-28", "2024-02-27", null, "待验收"],
  ),
  row(
    ["F2024-006", "D002", "RCU-06", "2024-01-15", "一般", "800000.00"],
    ["限期整改", "2024-02-15", null, null, "整改中"],
  ),
  row(["F2024-007", "D002", "RCU-13", "2024-01-16", "较重", "0.00"], ["持续整改", "2024-06-30", null, null, "整改中"]),
  row(["F2024-008", "D003", "RCU-12", "2024-01-22", "较重", "0.00"], ["持续整改", "2024-12-31", null, null, "整改中"]),
  row(["F2024-009", "D003", "RCU-14", "2024-01-22", "严重", "0.00"], ["限期整改", "2024-03-15", null, null, "退回"]),
  row(
    ["F2024-010", "D003", "RCU-11", "2024-01-23", "轻微", "0.00"],
    ["立行立改", "2024-01-26", "2024-01-24", "2024-01-26", "已销号"],
  ),
  row(
    ["F2024-011", "D003", "RCU-07", "2024-01-23", "较重", "0.00"],
    ["限期整改", "2024-03-10", "2024-03-10", "2024-03-18", "已销号", "F2023-031"],
  ),
  row(["F2024-012", "D003", "RCU-10", "2024-01-23", "一般", "0.00"], ["立行立改", "2024-01-31", null, null, "已撤销"]),
];

/** The three findings of 2023 that are closed in the quarter (E3). */
export const OPENING_ROWS: readonly RowLike[] = [
  row(
    ["F2023-041", "D001", "RCU-09", "2023-11-06", "一般", "0.00"],
    ["限期整改", "2024-01-31", "2024-01-10", "2024-01-12", "已销号"],
  ),
  row(
    ["F2023-042", "D002", "RCU-10", "2023-11-07", "一般", "0.00"],
    ["限期整改", "2024-02-10", "2024-02-02", "2024-02-06", "已销号"],
  ),
  row(
    ["F2023-044", "D003", "RCU-01", "2023-11-08", "一般", "0.00"],
    ["限期整改", "2024-03-15", "2024-02-27", "2024-03-01", "已销号"],
  ),
];

/** What head office has of 2023: three closed priors and the three open ones (E3). */
export const PRIOR_ROWS: readonly RowLike[] = [
  row(
    ["F2023-017", "D001", "RCU-02", "2023-05-11", "一般", "0.00"],
    ["限期整改", "2023-08-31", "2023-08-20", "2023-08-30", "已销号"],
  ),
  row(
    ["F2023-020", "D001", "RCU-05", "2023-05-12", "一般", "0.00"],
    ["限期整改", "2023-09-30", "2023-09-10", "2023-09-15", "已销号"],
  ),
  row(
    ["F2023-031", "D003", "RCU-07", "2023-09-04", "一般", "0.00"],
    ["限期整改", "2023-12-31", "2023-12-10", "2023-12-20", "已销号"],
  ),
  ...OPENING_ROWS.map((one): RowLike => ({ ...one, done_date: null, verify_date: null, status: "整改中" })),
];

const SCHEMES = { severity: "P4" };

export const e1 = (rows: readonly RowLike[] = [...OPENING_ROWS, ...E1_ROWS]): TableLike => ({
  profile: "rectification-full",
  rows,
  period: PERIOD,
  columns: COLUMNS,
  schemes: SCHEMES,
});

export const e1Last = (rows: readonly RowLike[] = PRIOR_ROWS): TableLike => ({
  profile: "rectification-full",
  rows,
  period: { from: "2023-10-01", to: "2023-12-31" },
  columns: COLUMNS,
  schemes: SCHEMES,
});

/** E1's units as a project has them (E3). */
export const E3_PROJECT = {
  kind: "Project",
  schemaVersion: "1",
  organisation: { code: "D000", name: "示范农商行总行" },
  units: [
    { code: "D001", name: "示范农商行第一支行", parent: "D000" },
    { code: "D002", name: "示范农商行第二支行", parent: "D000" },
    { code: "D003", name: "示范农商行第三支行", parent: "D000" },
  ],
} as const;
