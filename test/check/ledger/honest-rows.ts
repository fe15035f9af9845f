import type { RowLike } from "../../helpers/ledger-rows.ts";

/** One row of each profile that breaks no law; as-of date 2024-03-31. Tests change what they are about. */
export const RECTIFIED: RowLike = {
  seq: 1,
  finding_id: "F2024-101",
  org: "示范农商行第一支行",
  found_date: "2024-01-08",
  risk_point: "RCU-03",
  fact: "抽查30户贷款档案，其中3户缺少面签记录，涉及金额45万元",
  category: "信贷管理",
  severity: "一般",
  amount: "450000.00",
  count: 3,
  rect_type: "限期整改",
  owner_unit: "信贷部",
  owner: ["张伟"],
  measures: "2月底前补做3户面签，系统增加放款前校验",
  deadline: "2024-02-29",
  status: "已销号",
  done_date: "2024-02-20",
  evidence: "面签影像3份",
  verifier: ["陈静"],
  verify_date: "2024-02-26",
  verify_result: "通过",
  is_repeat: "否",
};

export const PROBLEM: RowLike = {
  ...RECTIFIED,
  item_id: "CK-RCU-05",
  criteria: "贷款管理办法第十条",
  cause: "双人面签制度没有落实",
  effect: "3户借款人身份可能不实",
  confirm_status: "属实",
  leader: ["刘洋（分管副行长）"],
  accountability: "通报批评1人",
  sample_n: 30,
  sample_k: 3,
  uscc: "91350100M000100Y43",
  preparer: ["赵敏"],
  approver: ["周涛"],
  phase_goals: "6月底前完成存量清理，12月底前系统上线",
  note: "已与第一支行核对",
};

export const HAZARD: RowLike = {
  place: "营业厅东侧",
  hazard: "安全出口被办公柜遮挡",
  severity: "重大",
  found_date: "2024-02-01",
  inspector: ["孙悦"],
  measures: "当日移走办公柜并恢复出口标识",
  funds: "2000元",
  owner: ["吴刚"],
  deadline: "2024-02-05",
  plan: "疏散预案2024版",
  recheck_date: "2024-02-06",
  rechecker: ["郑洁"],
  result: "已消除",
};

export const POINT: RowLike = {
  point_id: "RCU-03",
  category: "信贷管理",
  line: "信贷",
  manifestation: "空白合同放款",
  measures: "放款前双人核对合同要素",
  posts: "放款审核岗",
  severity: "高",
  assessed: "2024-01-31",
  measures_status: "已落实",
};

export const TRANSACTION: RowLike = {
  seq: 1,
  entry_date: "2024-03-01",
  customer: "客户甲",
  customer_type: "自然人",
  id_type: "身份证",
  id_number: "110105********002X",
  account: "6222****1234",
  direction: "收",
  cash_or_transfer: "现金",
  cross_border: "境内",
  currency: "人民币",
  amount: "60000.00",
  day_total: "60000.00",
  purpose: "经营收入",
  handler: ["钱红"],
  approver: ["马丽"],
  reported: "是",
  report_date: "2024-03-06",
};

export const SUMMARY: RowLike = {
  seq: 1,
  org: "示范农商行第一支行",
  opening: 3,
  added: 12,
  closed: 8,
  cancelled: 1,
  ending: 6,
  overdue: 2,
};

export const HONEST: Readonly<Record<string, RowLike>> = {
  "rectification-full": RECTIFIED,
  rectification: RECTIFIED,
  problem: PROBLEM,
  hazards: HAZARD,
  "risk-points": POINT,
  "large-transactions": TRANSACTION,
  "rectification-summary": SUMMARY,
};
