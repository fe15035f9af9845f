import { COMMENT_KEY } from "./read-document.ts";
import type { Field, SheetForm } from "./sheet-form.ts";

// Headers are the format of these workbooks, as column names are of ledgers: they are read, whatever language is spoken.

export const STATUSES = ["draft", "active", "historical"];
const SCHEMES = ["L4", "I3", "COUNT", "H2", "P4", "G3"];
export const SUGGESTED: Field = { key: "suggested", header: "建议栏目", codec: "list", width: 36 };
export const COMMENT: Field = { key: COMMENT_KEY, header: "文件注释", codec: "text", width: 60 };

export const LIBRARY: SheetForm = {
  key: "library",
  name: "库",
  layout: "fields",
  fields: [
    { key: "key", header: "库编号", codec: "text", width: 60, required: true },
    { key: "title", header: "库名称", codec: "text", width: 60, required: true },
    { key: "version", header: "版本", codec: "id", width: 60, required: true },
    { key: "status", header: "状态", codec: "text", width: 60, required: true, choices: STATUSES },
    { key: "system", header: "适用制度", codec: "list", width: 60 },
    { key: "source", header: "来源", codec: "text", width: 60 },
    { key: "updated", header: "更新日期", codec: "date", width: 60 },
    { key: "level_scheme", header: "等级方案", codec: "text", width: 60, required: true, choices: SCHEMES, open: true },
    { key: "level_origin", header: "等级来源", codec: "text", width: 60, choices: ["suggested", "assessed"] },
    { key: "retired_ids", header: "已停用编号", codec: "list", width: 60 },
    COMMENT,
  ],
};

export const HISTORY: SheetForm = {
  key: "history",
  name: "版本沿革",
  layout: "rows",
  fields: [
    { key: "version", header: "版本", codec: "id", width: 10, required: true },
    { key: "date", header: "日期", codec: "date", width: 12, required: true },
    { key: "note", header: "改了什么", codec: "text", width: 60, required: true },
    { key: "digest", header: "内容指纹", codec: "text", width: 30, required: true },
  ],
};

export const WORDS: SheetForm = {
  key: "words",
  name: "类别和岗位",
  layout: "rows",
  fields: [
    { key: "category", header: "风险类别", codec: "text", width: 30 },
    { key: "post", header: "岗位", codec: "text", width: 30 },
  ],
};

const SHARES = { likelihood: ["1", "2", "3", "4", "5"] };

export const POINT: SheetForm = {
  key: "points",
  name: "风险点",
  layout: "rows",
  fields: [
    { key: "id", header: "编号", codec: "id", width: 10, required: true },
    { key: "name", header: "风险点名称", codec: "text", width: 22, required: true },
    { key: "category", header: "类别", codec: "text", width: 12, required: true, list: "words.category", open: true },
    { key: "line", header: "业务条线", codec: "list", width: 12, required: true },
    { key: "stage", header: "环节", codec: "text", width: 12 },
    { key: "manifestation", header: "风险表现", codec: "text", width: 36, required: true },
    { key: "cause", header: "成因", codec: "text", width: 24 },
    { key: "consequence", header: "后果", codec: "text", width: 24 },
    { key: "effect", header: "影响", codec: "text", width: 30 },
    { key: "recommendation", header: "建议", codec: "text", width: 36 },
    { key: "basis", header: "依据（编号 条款）", codec: "basis", width: 20 },
    { key: "posts", header: "责任岗位", codec: "list", width: 18, required: true },
    {
      key: "event_type",
      header: "事件类型",
      codec: "text",
      width: 9,
      choices: ["IF", "EF", "EPWS", "CPBP", "DPA", "BDSF", "EDPM"],
    },
    { key: "likelihood", header: "可能性", codec: "integer", width: 8, choices: SHARES.likelihood },
    { key: "impact", header: "影响度", codec: "integer", width: 8, choices: SHARES.likelihood },
    { key: "probability", header: "发生概率", codec: "text", width: 9, choices: ["高", "较高", "一般", "低"] },
    { key: "consequence_class", header: "后果类别", codec: "text", width: 9, choices: ["涉罪", "违纪", "轻微"] },
    { key: "level", header: "等级", codec: "text", width: 8, required: true },
    { key: "level_scheme", header: "本点等级方案", codec: "text", width: 10, choices: SCHEMES, open: true },
    { key: "level_reason", header: "定级理由", codec: "text", width: 20 },
    { key: "inherent", header: "固有等级", codec: "text", width: 8 },
    { key: "residual", header: "剩余等级", codec: "text", width: 8 },
    { key: "treatment", header: "应对策略", codec: "text", width: 9, choices: ["规避", "降低", "转移", "接受"] },
    { key: "kri", header: "关键指标", codec: "text", width: 18 },
    { key: "status", header: "状态", codec: "text", width: 9, choices: ["draft", "active", "retired"] },
    SUGGESTED,
  ],
};

export const CONTROL: SheetForm = {
  key: "controls",
  name: "控制措施",
  layout: "rows",
  fields: [
    { key: "point", header: "风险点编号", codec: "id", width: 12, required: true, list: "points.id" },
    { key: "text", header: "措施", codec: "text", width: 60, required: true },
    { key: "post", header: "执行岗位", codec: "text", width: 18, list: "words.post", open: true },
    { key: "frequency", header: "频次", codec: "text", width: 12 },
    { key: "evidence", header: "留痕", codec: "text", width: 24 },
    { key: "control_type", header: "控制类型", codec: "text", width: 10, choices: ["预防", "发现", "纠正"] },
    { key: "mode", header: "控制方式", codec: "text", width: 10, choices: ["手工", "系统"] },
  ],
};

export const BASIS: SheetForm = {
  key: "basis",
  name: "依据",
  layout: "rows",
  fields: [
    { key: "id", header: "依据编号", codec: "id", width: 14, required: true },
    { key: "title", header: "名称", codec: "text", width: 44, required: true },
    { key: "doc_no", header: "文号", codec: "text", width: 24 },
    { key: "issuer", header: "发文机关", codec: "text", width: 18 },
    { key: "basis_status", header: "核对情况", codec: "text", width: 10, required: true, choices: ["read", "named"] },
    { key: "effective_from", header: "生效日期", codec: "date", width: 12 },
    { key: "effective_to", header: "失效日期", codec: "date", width: 12 },
    { key: "superseded_by", header: "替代依据编号", codec: "id", width: 14, list: "basis.id", open: true },
    { key: "note", header: "备注", codec: "text", width: 30 },
  ],
};
