import type {
  Answer,
  Checklist,
  ChecklistItem,
  Finding,
  Obligation,
  Obligations,
} from "../model/generated/documents.ts";
import type { Missing, Prior, Verdict } from "../model/paper.ts";

/** What holds where a checklist declares no answer set: domain.md §2.2, a failing item needs a note, a finding and a proof. */
const STANDARD: Obligations = {
  fail: { note: true, finding: true, evidence: 1 },
  na: { reason: true },
  pending: { reason: true },
};

const KEY: Partial<Record<Verdict, keyof Obligations>> = {
  合格: "pass",
  不合格: "fail",
  不适用: "na",
  待核实: "pending",
};

/** The obligations of one item: its answer set's, overridden verdict by verdict by its own. */
export function obligationsOf(checklist: Checklist, item: ChecklistItem): Obligations {
  const sets = checklist.answer_sets ?? {};
  const set = sets[item.answer_set ?? "standard"]?.obligations ?? Object.values(sets)[0]?.obligations ?? STANDARD;
  return { ...set, ...item.obligations };
}

const blank = (text: string | undefined) => (text ?? "").trim() === "";

/** What an applicable item still owes, in the order in which it is asked for. */
export function missingOf(
  checklist: Checklist,
  item: ChecklistItem,
  answer: Answer | null,
  verdict: Verdict,
  prior?: Prior,
): readonly Missing[] {
  if (verdict === "未检查" || !answer) {
    const why = prior?.recheck;
    return [why ? { item: item.id, what: "recheck", why } : { item: item.id, what: "answer" }];
  }
  const key = KEY[verdict];
  const owed: Obligation = (key && obligationsOf(checklist, item)[key]) ?? {};
  const have = new Set(answer.evidence ?? []).size;
  const missing: Missing[] = [];
  const add = (what: Missing["what"], when: boolean) => when && missing.push({ item: item.id, what });
  add("note", owed.note === true && blank(answer.note));
  add("finding", owed.finding === true && !answer.findings?.length && blank(answer.no_finding_reason));
  for (const finding of answer.findings ?? []) {
    add("fact", blank(finding.fact));
    add("severity_reason", overridden(item, finding) && blank(finding.severity_reason));
  }
  if (have < (owed.evidence ?? 0)) missing.push({ item: item.id, what: "evidence", have, need: owed.evidence ?? 0 });
  add("reason", verdict === "不适用" && (owed.reason ?? true) && naUnexplained(answer));
  add("pending", verdict === "待核实" && owed.reason === true && blank(answer.pending));
  add("verdict_reason", item.pass?.rule === "manual" && answer.verdict !== undefined && blank(answer.verdict_reason));
  return missing;
}

const overridden = (item: ChecklistItem, finding: Finding) =>
  finding.severity !== undefined && item.default_severity !== undefined && finding.severity !== item.default_severity;

/** 其他 is a code that explains nothing by itself. */
const naUnexplained = (answer: Answer) => !answer.na || (answer.na.code === "其他" && blank(answer.na.reason));
