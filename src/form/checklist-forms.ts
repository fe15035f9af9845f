import { COMMENT, STATUSES, SUGGESTED } from "./library-forms.ts";
import type { SheetForm } from "./sheet-form.ts";

const METHODS = ["调阅", "抽查", "抽样", "系统", "实地", "访谈", "核对", "测试", "函证", "穿行"];
export const ANSWER_TYPES = ["是否", "抽样", "计数", "金额", "比率", "日期", "枚举", "清单", "文本"];
export const SEVERITIES = ["严重", "较重", "一般", "轻微"];
const YES_NO = ["是", "否"];

export const CHECKLIST: SheetForm = {
  key: "checklist",
  name: "检查表",
  layout: "fields",
  fields: [
    { key: "id", header: "检查表编号", codec: "id", width: 60, required: true },
    { key: "title", header: "检查表名称", codec: "text", width: 60, required: true },
    { key: "version", header: "版本", codec: "id", width: 60, required: true },
    { key: "status", header: "状态", codec: "text", width: 60, choices: STATUSES },
    { key: "system", header: "适用制度", codec: "list", width: 60 },
    { key: "source", header: "来源", codec: "text", width: 60 },
    { key: "updated", header: "更新日期", codec: "date", width: 60 },
    { key: "use", header: "适用场合与频次", codec: "text", width: 60 },
    { key: "objective", header: "检查目标", codec: "text", width: 60 },
    { key: "libraries", header: "所用风险点库", codec: "list", width: 60, required: true },
    { key: "scored", header: "计分", codec: "boolean", width: 60, choices: YES_NO },
    COMMENT,
  ],
};

export const ANSWER_SET: SheetForm = {
  key: "answer_sets",
  name: "答案集",
  layout: "rows",
  fields: [
    { key: "name", header: "答案集名称", codec: "text", width: 16, required: true },
    { key: "obligations.pass", header: "合格时", codec: "obligation", width: 28 },
    { key: "obligations.fail", header: "不合格时", codec: "obligation", width: 28 },
    { key: "obligations.na", header: "不适用时", codec: "obligation", width: 28 },
    { key: "obligations.pending", header: "待核实时", codec: "obligation", width: 28 },
  ],
};

export const SECTION: SheetForm = {
  key: "sections",
  name: "章节",
  layout: "rows",
  fields: [
    { key: "no", header: "顺序", codec: "integer", width: 8, required: true },
    { key: "id", header: "章节编号", codec: "id", width: 12 },
    { key: "title", header: "章节名称", codec: "text", width: 36, required: true },
    { key: "intro", header: "章节说明", codec: "text", width: 70 },
  ],
};

export const ITEM: SheetForm = {
  key: "items",
  name: "检查项",
  layout: "rows",
  fields: [
    { key: "section", header: "章节顺序", codec: "integer", width: 7, required: true, list: "sections.no" },
    { key: "id", header: "编号", codec: "id", width: 13, required: true },
    { key: "question", header: "检查内容", codec: "text", width: 40, required: true },
    { key: "answer_type", header: "答案类型", codec: "text", width: 9, required: true, choices: ANSWER_TYPES },
    { key: "pass.rule", header: "合格判据", codec: "text", width: 14 },
    { key: "pass.text", header: "判据说明", codec: "text", width: 14 },
    { key: "tunable", header: "阈值可调", codec: "boolean", width: 7, choices: YES_NO },
    { key: "unit", header: "单位", codec: "text", width: 7 },
    { key: "method", header: "检查方法", codec: "list", width: 12, choices: METHODS, open: true },
    { key: "evidence_required", header: "证据要求", codec: "text", width: 20 },
    { key: "guidance", header: "填写提示", codec: "text", width: 40 },
    { key: "risk_points", header: "风险点", codec: "list", width: 12, required: true },
    { key: "default_severity", header: "默认等级", codec: "text", width: 9, choices: SEVERITIES },
    { key: "weight", header: "权重", codec: "number", width: 7 },
    { key: "is_key", header: "关键项", codec: "boolean", width: 7, choices: YES_NO },
    { key: "applies_if", header: "适用条件", codec: "condition", width: 24 },
    { key: "_condition", header: "适用条件（读法）", codec: "shown", width: 28 },
    { key: "answer_set", header: "答案集", codec: "text", width: 10, list: "answer_sets.name", open: true },
    { key: "obligations", header: "本项填写义务", codec: "obligations", width: 24 },
    {
      key: "sampling.method",
      header: "抽样方法",
      codec: "text",
      width: 9,
      choices: ["随机", "系统", "分层", "金额", "判断"],
    },
    { key: "sampling.min_n", header: "最少样本", codec: "integer", width: 8 },
    { key: "sampling.population", header: "抽样总体", codec: "text", width: 16 },
    { key: "options", header: "选项", codec: "list", width: 18 },
    { key: "required_set", header: "应有清单", codec: "list", width: 18 },
    { key: "frequency", header: "频次", codec: "text", width: 9 },
    { key: "roles", header: "适用岗位", codec: "list", width: 12 },
    SUGGESTED,
  ],
};
