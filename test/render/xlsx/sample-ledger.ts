import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { LedgerProfile } from "../../../src/model/generated/documents.ts";
import { ledgerStats } from "../../../src/view/ledger/ledger-stats.ts";
import type { LedgerRow, LedgerView } from "../../../src/view/ledger/ledger-view.ts";
import { LEDGER_STATUSES } from "../../../src/view/ledger/status-words.ts";
import { ROOT } from "../../helpers/built.ts";

export const AS_OF = "2024-03-31";
export const STAMP = new Date("2024-04-01T08:00:00Z");

/** The shipped profile, read without the parse room. */
export const rectificationProfile = (): LedgerProfile =>
  parse(readFileSync(join(ROOT, "templates", "ledgers", "rectification.profile.yaml"), "utf8")) as LedgerProfile;

const blank: LedgerRow = {
  seq: 0,
  org: "某县农村信用合作联社一支行",
  found_date: "2024-01-08",
  fact: "抽查2024年1月至3月新发放贷款30户，其中3户借款合同金额、期限、利率栏为空白即由客户签字盖章，涉及金额45.00万元。",
  category: "信贷业务",
  severity: "高",
  amount: "450000.00",
  owner_unit: "信贷部",
  owner: ["张伟"],
  measures: null,
  deadline: "2024-02-29",
  status: "未整改",
  done_date: null,
  evidence: ["借款合同扫描件（3份）.pdf", "抽查清单.xlsx"],
  verifier: null,
  note: ["严重（P4）"],
  finding_id: "F2024-D001RCU01-003",
  verify_date: null,
  extended_deadline: null,
};

/** Rows of every kind the figures tell apart: overdue, due on the day, done in time and late, closed, cancelled, no deadline. */
const KINDS: readonly Partial<Record<string, LedgerRow[string]>>[] = [
  {},
  {
    category: "柜面业务",
    severity: "中",
    status: "已整改",
    measures: "当日补齐签章，柜员与会计主管双人复核后归档。",
    done_date: "2024-01-10",
    deadline: "2024-01-31",
    note: ["立行立改", "一般（P4）"],
  },
  {
    category: "柜面业务",
    severity: "低",
    owner_unit: "会计部",
    amount: "0.00",
    deadline: "2024-03-31",
    status: "整改中",
  },
  {
    owner_unit: "会计部",
    amount: "1200000.01",
    status: "已销号",
    measures: "收回贷款并补办抵押登记。",
    done_date: "2024-03-05",
    verify_date: "2024-03-12",
    verifier: ["王芳"],
    extended_deadline: "2024-03-15",
  },
  { category: "安全保卫", severity: "中", amount: null, owner_unit: "办公室", owner: null, status: "已撤销" },
  {
    category: "安全保卫",
    severity: null,
    amount: "3333.33",
    owner_unit: null,
    owner: ["李强", "赵敏"],
    deadline: null,
  },
  { status: "已整改", done_date: "2024-04-15", deadline: "2024-03-15", amount: "0.01" },
];

/** `count` rows in turn of the kinds above, with their numbers. */
export const sampleRows = (count: number): readonly LedgerRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...blank,
    ...KINDS[index % KINDS.length],
    seq: index + 1,
    finding_id: `F2024-D001RCU01-${String(index + 1).padStart(3, "0")}`,
  }));

/** A ledger of hand-written rows. */
export function sampleLedger(rows: readonly LedgerRow[], more: Partial<LedgerView> = {}): LedgerView {
  const profile = rectificationProfile();
  const [levels, statuses] = [["高", "中", "低"], LEDGER_STATUSES];
  return {
    profile,
    head: {
      units: ["某县农村信用合作联社一支行"],
      period: { from: "2024-01-01", to: "2024-03-31" },
      fillers: ["王芳", "刘洋"],
      asOf: AS_OF,
      secrecy: "内部",
      numbers: ["D001RCU01"],
    },
    rows,
    lists: { category: ["信贷业务", "柜面业务", "安全保卫"], ...profile.lists },
    stats: ledgerStats(rows, { levels, statuses }, AS_OF),
    ...more,
  };
}
