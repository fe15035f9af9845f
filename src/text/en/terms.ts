import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/terms.ts";

const words: Words<typeof zh> = {
  verdict: {
    合格: "pass",
    不合格: "fail",
    不适用: "n/a",
    待核实: "pending",
    已记录: "recorded",
    未检查: "not checked",
  },
  answer: { 是: "yes", 否: "no", 不适用: "not applicable", 待核实: "pending" },
  severity: { 严重: "grave", 较重: "serious", 一般: "moderate", 轻微: "minor" },
  level: {
    高: "high",
    较高: "elevated",
    中: "medium",
    低: "low",
    一级: "level 1 (highest)",
    二级: "level 2",
    三级: "level 3",
    重大: "major",
    一般: "ordinary",
  },
  nature: { 自查: "self-inspection", 检查: "inspection" },
  answerType: {
    是否: "yes/no",
    抽样: "sample",
    计数: "count",
    金额: "amount",
    比率: "ratio",
    日期: "date",
    枚举: "choice",
    清单: "list",
    文本: "text",
  },
  naCode: {
    无此业务: "no such business",
    本期未发生: "did not occur in the period",
    不属本机构职责: "not this unit's duty",
    已由其他项目检查: "covered by another inspection",
    其他: "other",
  },
};
export default words;
