import type { Checklist, PaperHeader, RiskLibrary } from "../../src/model/generated/documents.ts";

/** A small library and a checklist with every answer type and three conditions, for tests of the pure rooms. */
export const LIBRARY: RiskLibrary = {
  kind: "RiskLibrary",
  schemaVersion: "1",
  key: "TST",
  title: "测试库",
  version: "1.0",
  status: "active",
  level_scheme: "L4",
  basis: [
    {
      id: "TST-B01",
      title: "某办法（旧）",
      basis_status: "read",
      effective_from: "2020-01-01",
      effective_to: "2023-12-31",
      superseded_by: "TST-B02",
    },
    { id: "TST-B02", title: "某办法（新）", basis_status: "read", effective_from: "2024-01-01" },
  ],
  points: [
    {
      id: "TST-01",
      name: "授权管理不严",
      category: "操作风险",
      line: ["信贷"],
      manifestation: "授权密码交他人保管",
      cause: "实名意识差",
      effect: "责任无法认定",
      recommendation: "收回并重设密码",
      controls: [{ text: "一人一号" }],
      posts: ["主任"],
      likelihood: 4,
      impact: 4,
      level: "高",
      basis: [{ ref: "TST-B01", clause: "第三条" }],
    },
  ],
};

const item = (
  n: number,
  answer_type: Checklist["sections"][0]["items"][0]["answer_type"],
  rule: string,
  more: object = {},
) => ({
  id: `CK-TST-${String(n).padStart(2, "0")}`,
  question: `第${n}项是否符合要求`,
  answer_type,
  pass: { rule },
  risk_points: ["TST-01"],
  default_severity: "较重" as const,
  ...more,
});

export const CHECKLIST: Checklist = {
  kind: "Checklist",
  schemaVersion: "1",
  id: "CK-TST",
  title: "测试检查表",
  version: "1.0",
  libraries: ["TST"],
  sections: [
    {
      title: "甲",
      items: [
        item(1, "是否", "eq:yes"),
        item(2, "是否", "eq:no"),
        item(3, "计数", "num:=0", { applies_if: { item: "CK-TST-02", rule: "eq:yes" } }),
        item(4, "是否", "eq:yes", { is_key: true }),
      ],
    },
    {
      title: "乙",
      items: [
        item(5, "抽样", "err_pct:<=5"),
        item(6, "比率", "pct:>=90", {
          applies_if: { all: [{ item: "CK-TST-01", rule: "eq:yes" }, { not: { item: "CK-TST-03", rule: "num:>3" } }] },
        }),
        item(7, "清单", "set:complete", { required_set: ["锁", "灯"] }),
        item(8, "金额", "num:=0"),
        item(9, "文本", "none", { default_severity: undefined }),
        item(10, "是否", "eq:yes", { applies_if: { item: "CK-TST-06", rule: "pct:<50" } }),
      ],
    },
  ],
};

export const HEADER: PaperHeader = {
  nature: "检查",
  project: { no: "JC1", name: "测试项目" },
  unit: { code: "D001", name: "第一支行" },
  subject: "测试事项",
  period: { from: "2024-01-01", to: "2024-03-31" },
  index_no: "D001TST01",
  preparers: [{ id: "P1", name: "甲某" }],
  date: "2024-04-02",
};
