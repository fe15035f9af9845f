import { createHash } from "node:crypto";
import type {
  Answer,
  Checklist,
  ChecklistItem,
  Evidence,
  Finding,
  PaperHeader,
  RiskLibrary,
  RiskPoint,
} from "../../src/model/generated/documents.ts";
import type { PaperInput, PaperState } from "../../src/model/paper.ts";
import { assess } from "../../src/paper/assess.ts";
import { NOTHING_SAID } from "./nothing-said.ts";

/** A paper of 12 items with four findings, made by hand so that every figure below can be counted on one's fingers. */

const point = (id: string, category: string, likelihood: number, impact: number, level: string): RiskPoint => ({
  id,
  name: `风险点${id}`,
  category,
  line: ["信贷"],
  manifestation: "合同签字后再填要素",
  controls: [{ text: "放款前逐要素核对" }],
  posts: ["客户经理"],
  basis: [{ ref: "SAM-B01", clause: "第十二条" }, { ref: "SAM-B02" }],
  likelihood,
  impact,
  level,
});

export const sampleLibrary: RiskLibrary = {
  kind: "RiskLibrary",
  schemaVersion: "1",
  key: "SAM",
  title: "示例风险点库",
  version: "1.0.0",
  status: "active",
  level_scheme: "L4",
  basis: [
    {
      id: "SAM-B01",
      title: "贷款管理办法",
      doc_no: "示农发〔2020〕1号",
      basis_status: "read",
      effective_from: "2020-01-01",
    },
    { id: "SAM-B02", title: "档案管理办法", basis_status: "named" },
  ],
  points: [
    point("SAM-01", "操作风险", 3, 4, "较高"),
    point("SAM-02", "操作风险", 4, 4, "高"),
    point("SAM-03", "法律风险", 2, 3, "中"),
    { ...point("SAM-04", "廉政风险", 3, 3, "一级"), level_scheme: "I3" },
    point("SAM-05", "科技风险", 1, 2, "低"),
  ],
};

const item = (no: number, question: string, rest: Partial<ChecklistItem>): ChecklistItem => ({
  id: `CK-SAM-${String(no).padStart(2, "0")}`,
  question,
  answer_type: "是否",
  pass: { rule: "eq:yes", text: "是" },
  method: ["调阅"],
  risk_points: ["SAM-01"],
  default_severity: "一般",
  ...rest,
});

export const sampleChecklist: Checklist = {
  kind: "Checklist",
  schemaVersion: "1",
  id: "CK-SAM",
  title: "信贷业务示例检查表",
  version: "1.0.0",
  objective: "核实放款审查与档案保管是否落实",
  libraries: ["SAM"],
  sections: [
    {
      title: "放款审查",
      items: [
        item(1, "是否实行审贷分离", {}),
        item(2, "合同要素是否齐全", {
          answer_type: "抽样",
          pass: { rule: "err_pct:=0", text: "问题率=0%" },
          sampling: { method: "分层", population: "四季度新发放贷款412笔", min_n: 25 },
          method: ["抽样"],
          risk_points: ["SAM-02"],
          default_severity: "较重",
        }),
        item(3, "授权书是否与用途相符", {
          answer_type: "抽样",
          pass: { rule: "err_pct:<=5", text: "问题率<=5%" },
          method: ["抽样", "核对"],
        }),
        item(4, "是否存在借名贷款", { pass: { rule: "eq:no", text: "否" }, risk_points: ["SAM-04"] }),
        item(5, "违规放款金额", {
          answer_type: "金额",
          pass: { rule: "num:=0", text: "=0" },
          unit: "元",
          risk_points: ["SAM-02"],
          default_severity: "严重",
          is_key: true,
        }),
      ],
    },
    {
      title: "档案与系统",
      items: [
        item(6, "档案目录与实物是否一致", { risk_points: ["SAM-03"], default_severity: "轻微" }),
        item(7, "贷后检查覆盖率", { answer_type: "比率", pass: { rule: "pct:>=90", text: ">=90%" }, tunable: true }),
        item(8, "是否开办票据贴现业务", { answer_type: "是否", pass: { rule: "none" } }),
        item(9, "贴现查复是否齐全", { applies_if: { item: "CK-SAM-08", rule: "eq:yes" } }),
        item(10, "系统权限是否按季清理", { risk_points: ["SAM-05"] }),
        item(11, "抵押登记是否有效", {}),
        item(12, "印章是否分人保管", { risk_points: ["SAM-99"] }),
      ],
    },
  ],
};

export const sampleHeader: PaperHeader = {
  nature: "自查",
  project: { no: "JC2024-01", name: "2024年一季度信贷自查" },
  unit: { code: "D001", name: "示范农商行第一支行" },
  subject: "放款审查与档案管理",
  period: { from: "2023-10-01", to: "2023-12-31" },
  index_no: "D001SAM01",
  preparers: [
    { id: "P001", name: "李华" },
    { id: "P002", name: "王芳" },
  ],
  date: "2024-01-12",
  secrecy: "内部",
  basis_document: "关于开展信贷业务自查的通知",
};

export const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

const files = ["合同抽查表.csv", "放款凭证.pdf", "档案盘点.jpg"];
export const sampleEvidence: readonly Evidence[] = files.map((name, index) => ({
  sha256: sha(name),
  name,
  size: 1536 * (index + 1),
  file: `evidence/${sha(name)}`,
}));

const finding = (place: number, m: number, rest: Finding): Finding => ({
  finding_id: `F2024-D001SAM01-${String(place).padStart(3, "0")}${m > 1 ? `-${m}` : ""}`,
  found_date: "2024-01-09",
  criteria: [
    { ref: "SAM-B01", title: "贷款管理办法", doc_no: "示农发〔2020〕1号", clause: "第十二条", basis_status: "read" },
  ],
  cause: "放款审核岗只核对签字页",
  effect: "债权主张缺少完整证据",
  recommendation: "放款审核改为逐要素勾对",
  owner_unit: "信贷部",
  owner: "张伟",
  deadline: "2024-02-29",
  self_reported: true,
  ...rest,
});

/** 8 items answered of 10 applicable; pass 4, fail 3, pending 1, recorded 1, n/a 1, excluded 1, unchecked 1. */
export const sampleAnswers: Readonly<Record<string, Answer>> = {
  "CK-SAM-01": { answer: "是", bulk: true },
  "CK-SAM-02": {
    n: 30,
    k: 3,
    note: "3份合同要素空白",
    evidence: [sha("合同抽查表.csv"), sha("放款凭证.pdf")],
    findings: [
      finding(2, 1, {
        title: "放款时合同要素不全",
        fact: "2024年1月9日抽查30份合同，3份在放款日借款用途栏空白，涉及贷款450,000.00元。",
        severity: "较重",
        amount: "450000.00",
        count: 3,
      }),
      finding(2, 2, {
        fact: "上述3份合同的审核表均签注“要素齐全”。",
        severity: "一般",
        amount: "0.00",
        count: 3,
        criteria: [{ ref: "SAM-B02", title: "档案管理办法", basis_status: "named" }],
        cause: "系统未设校验，复核流于形式",
        deadline: undefined,
      }),
    ],
  },
  "CK-SAM-03": { n: 40, k: 1 },
  "CK-SAM-04": { answer: "否" },
  "CK-SAM-05": {
    value: "123456.78",
    note: "1笔超权限放款",
    evidence: [sha("放款凭证.pdf")],
    findings: [
      finding(5, 1, {
        title: "超权限放款",
        fact: "2023年11月3日向1户发放贷款123,456.78元，超过支行审批权限。",
        severity: "严重",
        amount: "123456.78",
        count: 1,
        cause: undefined,
        measures: "收回超权限部分并重新报批",
        deadline: "2024-01-31",
      }),
    ],
  },
  "CK-SAM-06": {
    answer: "否",
    note: "缺2份",
    evidence: [sha("档案盘点.jpg")],
    findings: [
      finding(6, 1, {
        title: "档案缺失",
        fact: "目录412份，实存410份，相差2份，当日找回。",
        severity: "轻微",
        count: 2,
        fixed_on_spot: true,
        fixed_date: "2024-01-09",
        deadline: undefined,
        cause: "交接流程缺少签收规定",
      }),
    ],
  },
  "CK-SAM-07": { num: "57", den: "60" },
  "CK-SAM-08": { answer: "否" },
  "CK-SAM-10": { answer: "待核实", pending: "科技部尚未提供清单" },
  "CK-SAM-11": { answer: "不适用", na: { code: "本期未发生", reason: "四季度无抵押贷款" } },
};

/** What items of the sample count, where they are made to say so. */
const COUNTED: Readonly<Record<string, string>> = { "CK-SAM-02": "户", "CK-SAM-06": "台" };

/** The sample, with parts of it otherwise. */
export function samplePaper(
  changes: Partial<Pick<PaperState, "header" | "checklist" | "answers" | "finished">> = {},
): PaperInput {
  const state: PaperState = {
    header: sampleHeader,
    checklist: sampleChecklist,
    libraries: [sampleLibrary],
    answers: sampleAnswers,
    evidence: sampleEvidence,
    finished: false,
    lastItem: "CK-SAM-11",
    undo: [],
    redo: [],
    ...NOTHING_SAID,
    journal: {
      records: 14,
      head: sha("head"),
      opened_at: "2024-01-09T01:00:00.000Z",
      last_at: "2024-01-12T09:30:00.000Z",
    },
    ...changes,
  };
  return { path: `${state.header.index_no}.paper`, state, assessment: assess(state, () => true) };
}

/** The sample with findings counted in 户, in 台 and in nothing that is named. */
export const countedPaper = samplePaper({
  checklist: {
    ...sampleChecklist,
    sections: sampleChecklist.sections.map((section) => ({
      ...section,
      items: section.items.map((one) => ({ ...one, unit: COUNTED[one.id] ?? one.unit })),
    })),
  },
});
