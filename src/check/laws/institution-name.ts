import type { Judge } from "../law.ts";

// 某某支行 with a name of its own before it. Words that only tell which sort of branch is meant are no name.
const BRANCH = /([\u4e00-\u9fff]{2,6}?)(?:支行|分行|分理处|储蓄所|营业所|农商行|联社)/u;
const GENERIC =
  /(?:各|本|某|该|县级|市级|省级|一级|二级|村镇|上级|下级|辖内|辖属|所辖|基层|城区|乡镇|异地|跨|对|由|经|向|在|银行|机构|业务|信用社|报|与|和|及|交|给|的)$/u;

/** A risk point's name names no institution: local cases are findings against the point, not the point (domain.md §2.1, S15). */
const judge: Judge<"RiskLibrary"> = function* ({ document }, { project }) {
  const own = project?.document;
  const units = [own?.organisation, ...(own?.units ?? [])].flatMap((unit) =>
    unit ? [unit.name, ...(unit.aliases ?? [])] : [],
  );
  for (const [index, { name }] of document.points.entries()) {
    const unit = units.filter((one) => [...one].length >= 4).find((one) => name.includes(one));
    const branch = BRANCH.exec(name);
    const found = unit ?? (branch?.[1] !== undefined && !GENERIC.test(branch[1]) ? branch[0] : null);
    if (found) yield { pointer: `/points/${index}/name`, args: { name: found }, value: name };
  }
};
export default judge;
