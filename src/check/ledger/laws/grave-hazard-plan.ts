import type { LedgerLaw } from "../ledger-law.ts";
import { wordIn } from "../row-values.ts";

/** The six sections of a plan against a major hidden danger (data.md D15), each by words it is known by. */
const SECTIONS: readonly (readonly [string, RegExp])[] = [
  ["目标和任务", /目标|任务/u],
  ["方法和措施", /方法|措施/u],
  ["经费和物资", /经费|资金|物资/u],
  ["机构和人员", /机构|人员|责任/u],
  ["时限和要求", /时限|期限|要求/u],
  ["安全措施和应急预案", /应急/u],
];

/** A plan written into the ledger has all six sections (R-L12). One that is only named, or set out in no sections, is not read here. */
const law: LedgerLaw = () => ({
  row(row, tell) {
    if (wordIn(row, "severity") !== "重大") return;
    const plan = wordIn(row, "plan");
    const missing = SECTIONS.filter(([, words]) => !words.test(plan)).map(([name]) => name);
    // Half of the sections or more show that the plan itself stands here.
    if (missing.length === 0 || missing.length > SECTIONS.length / 2 || plan.length < 30) return;
    tell({ row: row.row, key: "plan", args: { missing: missing.join("、") }, value: plan });
  },
});
export default law;
