import type { Checklist, ChecklistItem } from "../model/generated/documents.ts";
import { parseRule } from "../field/pass-rule.ts";
import { SEVERITIES } from "./checklist-forms.ts";
import type { Field, SheetForm } from "./sheet-form.ts";

const NA = ["无此业务", "本期未发生", "不属本机构职责", "已由其他项目检查", "其他"];
const YES_NO = ["是", "否"];

export const HEADER: SheetForm = {
  key: "header",
  name: "表头",
  layout: "fields",
  fields: [
    { key: "checklist", header: "检查表", codec: "shown", width: 60 },
    { key: "nature", header: "性质", codec: "text", width: 60, choices: ["自查", "检查"] },
    { key: "project.no", header: "检查项目编号", codec: "id", width: 60 },
    { key: "project.name", header: "检查项目", codec: "text", width: 60 },
    { key: "unit.code", header: "被检查单位代码", codec: "id", width: 60 },
    { key: "unit.name", header: "被检查单位", codec: "text", width: 60 },
    { key: "subject", header: "检查事项", codec: "text", width: 60 },
    { key: "period.from", header: "检查期间起", codec: "date", width: 60 },
    { key: "period.to", header: "检查期间止", codec: "date", width: 60 },
    { key: "index_no", header: "索引号", codec: "id", width: 60 },
    { key: "preparers", header: "检查人员", codec: "parties", width: 60 },
    { key: "date", header: "检查日期", codec: "date", width: 60 },
    { key: "secrecy", header: "密级", codec: "text", width: 60, choices: ["公开", "内部", "秘密"] },
    { key: "basis_document", header: "检查依据文件", codec: "text", width: 60 },
    { key: "scope", header: "检查范围", codec: "text", width: 60 },
    { key: "procedure", header: "检查程序", codec: "text", width: 60 },
    { key: "result", header: "检查结果", codec: "text", width: 60 },
    { key: "conclusion", header: "检查结论", codec: "text", width: 60 },
  ],
};

export const FINDING: SheetForm = {
  key: "findings",
  name: "问题",
  layout: "rows",
  fields: [
    { key: "item", header: "检查项编号", codec: "id", width: 13, required: true, list: "answers.id" },
    { key: "title", header: "问题标题", codec: "text", width: 20 },
    { key: "fact", header: "事实", codec: "text", width: 44 },
    { key: "criteria", header: "依据", codec: "criteria", width: 22 },
    { key: "cause", header: "原因", codec: "text", width: 24 },
    { key: "effect", header: "影响", codec: "text", width: 22 },
    { key: "recommendation", header: "建议", codec: "text", width: 24 },
    { key: "severity", header: "等级", codec: "text", width: 8, choices: SEVERITIES },
    { key: "severity_reason", header: "改变等级的理由", codec: "text", width: 20 },
    { key: "count", header: "笔数", codec: "integer", width: 7 },
    { key: "amount", header: "金额（元）", codec: "text", width: 12 },
    { key: "owner_unit", header: "责任部门", codec: "text", width: 12 },
    { key: "owner", header: "责任人", codec: "text", width: 10 },
    { key: "measures", header: "整改措施", codec: "text", width: 24 },
    { key: "deadline", header: "整改期限", codec: "date", width: 12 },
    { key: "fixed_on_spot", header: "立行立改", codec: "boolean", width: 7, choices: YES_NO },
    { key: "fixed_date", header: "立改日期", codec: "date", width: 12 },
    { key: "self_reported", header: "自查自报", codec: "boolean", width: 7, choices: YES_NO },
    { key: "found_date", header: "发现日期", codec: "date", width: 12 },
    { key: "category", header: "问题类别", codec: "text", width: 10 },
    { key: "risk_point", header: "风险点", codec: "id", width: 10 },
    { key: "finding_id", header: "问题编号", codec: "id", width: 18 },
  ],
};

/** What the answers of a checklist may need columns for. */
type Need = "value" | "sample" | "ratio" | "set" | "required" | "trigger" | "per" | "manual";

/** What one item is answered with, besides 结论. */
export function needsOf(item: ChecklistItem): readonly Need[] {
  const rule = item.pass ? parseRule(item.pass.rule) : null;
  const form = rule?.form ?? "none";
  const { answer_type: type } = item;
  return [
    ...(["计数", "金额", "日期", "枚举", "文本"].includes(type) || form === "pp" ? (["value"] as const) : []),
    ...(type === "抽样" ? (["sample"] as const) : []),
    ...(type === "比率" ? (["ratio"] as const) : []),
    ...(type === "清单" ? (["set"] as const) : []),
    ...(type === "清单" && form === "set:complete" && !item.required_set?.length ? (["required"] as const) : []),
    ...(form === "workdays" ? (["trigger"] as const) : []),
    ...(form.startsWith("num_per_") ? (["per"] as const) : []),
    ...(form === "manual" ? (["manual"] as const) : []),
  ];
}

/** A column of the sheet of answers, and which items it is for; null for all of them. */
export interface AnswerField extends Field {
  readonly need: Need | null;
}

const column = (need: Need | null, field: Field): AnswerField => ({ ...field, need });

const ANSWER: readonly AnswerField[] = [
  column(null, { key: "id", header: "编号", codec: "id", width: 12, required: true }),
  column(null, { key: "_question", header: "检查内容", codec: "shown", width: 30 }),
  column(null, { key: "_standard", header: "合格标准与要求", codec: "shown", width: 30 }),
  column(null, {
    key: "answer",
    header: "结论",
    codec: "text",
    width: 9,
    choices: ["是", "否", "不适用", "待核实"],
  }),
  column("value", { key: "value", header: "数值或内容", codec: "text", width: 14 }),
  column("sample", { key: "n", header: "抽查份数", codec: "integer", width: 7 }),
  column("sample", { key: "k", header: "问题份数", codec: "integer", width: 7 }),
  column("ratio", { key: "num", header: "分子", codec: "text", width: 9 }),
  column("ratio", { key: "den", header: "分母", codec: "text", width: 9 }),
  column("set", { key: "set", header: "实有清单", codec: "list", width: 18 }),
  column("required", { key: "required", header: "应有清单", codec: "list", width: 18 }),
  column("trigger", { key: "trigger", header: "起算日期", codec: "date", width: 12 }),
  column("per", { key: "per", header: "期数", codec: "integer", width: 7 }),
  column("manual", { key: "verdict", header: "人工判定", codec: "text", width: 9, choices: ["合格", "不合格"] }),
  column("manual", { key: "verdict_reason", header: "判定理由", codec: "text", width: 18 }),
  column(null, { key: "_verdict", header: "判定", codec: "shown", width: 8 }),
  column(null, { key: "note", header: "情况说明", codec: "text", width: 28 }),
  column(null, { key: "evidence", header: "证据", codec: "lines", width: 20 }),
  column(null, { key: "na.code", header: "不适用原因", codec: "text", width: 12, choices: NA }),
  column(null, { key: "na.reason", header: "不适用说明", codec: "text", width: 16 }),
  column(null, { key: "pending", header: "待核实原因", codec: "text", width: 16 }),
  column(null, { key: "no_finding_reason", header: "不登记问题的理由", codec: "text", width: 16 }),
  column("sample", { key: "sample", header: "样本文件", codec: "text", width: 14 }),
];

/** The sheet of answers of a checklist, with the columns its items need. */
export function answerFields(checklist: Checklist): readonly AnswerField[] {
  const needed = new Set(checklist.sections.flatMap(({ items }) => items.flatMap(needsOf)));
  return ANSWER.filter(({ need }) => need === null || needed.has(need));
}

/** The whole of it, to read by: a column too many is no harm. */
export const ANSWERS: SheetForm = { key: "answers", name: "作答", layout: "rows", fields: ANSWER };
