import { type Args, code } from "../../code-words.ts";

const because = (a: Args): string =>
  a.by === "risk-point" ? `风险点同为“${a.point}”` : a.by === "basis" ? "类别和依据相同" : "问题描述相近，请人工确认";

const repeated = (a: Args): string =>
  a.closed === "yes" ? "已经销号，又再发生（屡查屡犯）" : "当时的问题还没有销号（整改未到位）";

export default {
  "category-rewritten": code(
    "类别与风险点库一致",
    (a) => `风险点 ${a.point} 在库里的类别是“${a.expected}”，这里写的是“${a.stated}”`,
    "改成库里的类别；确需不同的，在备注里写明理由",
  ),
  "line-rewritten": code(
    "条线与风险点库一致",
    (a) => `风险点 ${a.point} 在库里的条线是“${a.expected}”，这里写了“${a.stated}”`,
    "改成库里的条线；确需不同的，在备注里写明理由",
  ),
  "posts-rewritten": code(
    "责任岗位与风险点库一致",
    (a) => `风险点 ${a.point} 在库里的责任岗位是“${a.expected}”，这里写了“${a.stated}”`,
    "改成库里的岗位名称；确需不同的，在备注里写明理由",
  ),
  "level-far-from-library": code(
    "风险点的等级与库里相差不超过一级",
    (a) => `风险点 ${a.point} 在库里是“${a.expected}”，这里是“${a.stated}”，相差一级以上`,
    "核对等级；确有理由的，在备注里写明",
  ),
  "severity-far-from-item": code(
    "问题等级与检查项的默认等级相差不超过一级",
    (a) => `检查项 ${a.item} 的默认等级是“${a.expected}”，这里是“${a.stated}”，相差一级以上`,
    "核对等级；确有理由的，在备注里写明",
  ),
  "finding-without-item": code(
    "问题写明在哪个检查项上发现",
    (a) => `检查表里有查风险点 ${a.point} 的检查项，这一行没有写检查项目`,
    "填上检查项编号",
  ),
  "conflicting-controls": code(
    "同一岗位的措施不互相矛盾",
    (a) =>
      `岗位“${a.post}”：这里的措施与${a.row ? `第 ${a.row} 行` : "风险点库的"}“${a.other}”在“${a.matter}”上要求相反`,
    "由总行决定按哪一种办，改成一致的措施",
  ),
  "risk-point-proposed": code(
    "库里没有的风险点列为新增建议",
    (a) => `风险点库里没有“${a.point}”，作为新增风险点的建议登记`,
    "库里其实已有的，改用库里的编号；否则用 riskpaper library propose 台账 --to 清单.proposals.yaml 列入建议清单，由总行研究入库（riskpaper library accept）",
  ),
  "repeat-not-declared": code(
    "重复发生的问题如实填报",
    (a) =>
      `“${a.prior}”（${a.date} 发现，${because(a)}）${repeated(a)}，这里没有填重复，加上本次共 ${a.count} 次${Number(a.count) >= 3 ? "，建议提高一级" : ""}`,
    "“是否重复”改为“是”并填前次编号；确实不是同一问题的，在情况说明里讲清区别",
  ),
} as const;
