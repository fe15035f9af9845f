import type { IsWorkday } from "../field/calendar.ts";
import { holds } from "../field/condition.ts";
import { judge } from "../field/pass-rule.ts";
import type { ItemId, RiskPoint } from "../model/generated/documents.ts";
import type {
  Applicability,
  AssessedFinding,
  Assessment,
  Counts,
  ItemAssessment,
  PaperState,
  Verdict,
} from "../model/paper.ts";
import { missingOf } from "./obligations.ts";

/**
 * What the answers amount to: item by item in checklist order, each under the conditions that the items before it decide.
 * An excluded item keeps its answer in the journal but shows none here, so it cannot reach a score, a finding or a report.
 */
export function assess(
  state: Pick<PaperState, "checklist" | "libraries" | "answers" | "carry">,
  isWorkday: IsWorkday,
): Assessment {
  const points = new Map(
    state.libraries.flatMap((library) => library.points.map((point) => [point.id, point] as const)),
  );
  const byId = new Map<ItemId, ItemAssessment>();
  const context = { answerOf: (id: ItemId) => byId.get(id)?.answer ?? null, isWorkday };
  for (const section of state.checklist.sections) {
    for (const item of section.items) {
      const applicability = applicabilityOf(
        item.applies_if ? holds(item.applies_if, (id) => referred(byId, id)) : true,
      );
      const answer = applicability === "applicable" ? (state.answers[item.id] ?? null) : null;
      const verdict: Verdict = answer ? judge(item, answer, context) : "未检查";
      const prior = state.carry?.items[item.id];
      byId.set(item.id, {
        item,
        section,
        place: byId.size + 1,
        applicability,
        answer,
        verdict,
        missing: applicability === "excluded" ? [] : missingOf(state.checklist, item, answer, verdict, prior),
        ...(prior ? { prior } : {}),
        riskPoints: item.risk_points.map((id) => points.get(id)).filter((point) => point !== undefined),
      });
    }
  }
  const items = [...byId.values()];
  return {
    items,
    byId,
    counts: countsOf(items),
    findings: items.flatMap(findingsOf),
    missing: items.flatMap((one) => one.missing),
  };
}

const applicabilityOf = (held: boolean | null): Applicability =>
  held === null ? "undecided" : held ? "applicable" : "excluded";

function referred(byId: ReadonlyMap<ItemId, ItemAssessment>, id: ItemId) {
  const found = byId.get(id);
  if (!found) return null;
  return { state: stateOf(found), item: found.item, answer: found.answer };
}

function stateOf(found: ItemAssessment): "answered" | "open" | "na" | "excluded" {
  if (found.applicability === "excluded") return "excluded";
  if (found.verdict === "不适用") return "na";
  return found.verdict === "未检查" ? "open" : "answered";
}

function findingsOf(one: ItemAssessment): readonly AssessedFinding[] {
  if (one.verdict === "不适用" || one.verdict === "未检查") return [];
  return (one.answer?.findings ?? []).map((finding) => ({
    finding: { ...finding, finding_id: finding.finding_id ?? "" },
    item: one,
    riskPoint: riskPointOf(one, finding.risk_point),
  }));
}

const riskPointOf = (one: ItemAssessment, id: string | undefined): RiskPoint | null =>
  one.riskPoints.find((point) => point.id === id) ?? one.riskPoints[0] ?? null;

/** domain.md §2.2 and §4.0: 已记录 and 待核实 count as answered; 未检查 and 不适用 stand on no side of a rate. */
function countsOf(items: readonly ItemAssessment[]): Counts {
  const inScope = items.filter((one) => one.applicability !== "excluded");
  const count = (verdict: Verdict) => inScope.filter((one) => one.verdict === verdict).length;
  const [pass, fail, na, pending] = [count("合格"), count("不合格"), count("不适用"), count("待核实")];
  const [recorded, unchecked] = [count("已记录"), count("未检查")];
  return {
    items: items.length,
    applicable: inScope.length - na,
    answered: pass + fail + pending + recorded,
    pass,
    fail,
    na,
    pending,
    recorded,
    unchecked,
    excluded: items.length - inScope.length,
  };
}
