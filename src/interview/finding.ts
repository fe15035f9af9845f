import { missingEntries } from "../field/answer-value.ts";
import { basisInForce } from "../field/citation.ts";
import { findingId } from "../field/finding-id.ts";
import type {
  Answer,
  BasisRecord,
  Criterion,
  Finding,
  PaperHeader,
  Project,
  RiskPoint,
} from "../model/generated/documents.ts";
import type { ItemAssessment, PaperState } from "../model/paper.ts";
import { addDays } from "../model/plain-date.ts";
import { type Reading, readingOf } from "./reading.ts";
import { repeatedByPoint } from "./repeats.ts";

/** How the paper's language words the fact of a finding that nobody has worded yet. */
export type FactWords = (parts: {
  readonly header: PaperHeader;
  readonly question: string;
  readonly reading: Reading;
  readonly note: string;
}) => string;

export interface DraftContext {
  readonly factWords: FactWords;
  /** Proposed days for rectification by severity, calendar days; a severity without days gets no proposal. */
  readonly days: NonNullable<Project["rectification_days"]>;
}

/**
 * The answer with its findings complete: what was stated, and for the rest what follows from the item, its risk point and
 * the paper (five elements, severity, owner unit, deadline proposal, id). A failing answer without any finding, and
 * without a stated reason for having none, gets one. Measures are never proposed: somebody has to state them.
 */
export function withFindings(
  state: PaperState,
  one: ItemAssessment,
  answer: Answer,
  verdict: string,
  context: DraftContext,
): Answer {
  const stated = answer.findings ?? [];
  const due = stated.length === 0 && verdict === "不合格" && !answer.no_finding_reason ? [{}] : stated;
  if (due.length === 0) return answer;
  const number = numbersFor(state, one, due);
  return {
    ...answer,
    findings: due.map((finding, index) =>
      complete(state, one, answer, finding, index, number(finding, index), context),
    ),
  };
}

function complete(
  state: PaperState,
  one: ItemAssessment,
  answer: Answer,
  stated: Finding,
  index: number,
  finding_id: string,
  context: DraftContext,
): Finding {
  const { header } = state;
  const point = one.riskPoints.find((candidate) => candidate.id === stated.risk_point) ?? one.riskPoints[0];
  const severity = stated.severity ?? one.item.default_severity;
  const found = stated.found_date ?? header.date;
  const days = severity && context.days[severity];
  const draft: Finding = {
    title: point?.name,
    fact: context.factWords({
      header,
      question: one.item.question,
      reading: readingOf(one.item, answer),
      note: answer.note ?? "",
    }),
    criteria: point && [...criteriaOf(state, [point], found)],
    cause: point?.cause,
    effect: point?.effect,
    recommendation: point?.recommendation,
    severity,
    found_date: found,
    ...(index === 0 ? figuresOf(one, answer) : {}),
    category: point?.category,
    risk_point: point?.id,
    owner_unit: header.unit.name,
    deadline: days === undefined ? undefined : addDays(found, days),
    fixed_date: stated.fixed_on_spot ? found : undefined,
    self_reported: header.nature === "自查",
  };
  // A field stated as undefined or null is blank on purpose, and the same on every route.
  const whole = { ...draft, ...stated, fixed_on_spot: stated.fixed_on_spot || undefined, finding_id };
  return dropBlank("repeat_of" in stated ? whole : { ...whole, repeat_of: repeatedByPoint(state, dropBlank(whole)) });
}

/**
 * The number of each of an item's findings: its own where it came with one from an earlier paper or the unit confirmed it
 * under that number, else that of its place, unless a finding confirmed or withdrawn has it: no number is used again.
 */
function numbersFor(
  { header, facts }: PaperState,
  one: ItemAssessment,
  due: readonly Finding[],
): (stated: Finding, index: number) => string {
  const confirmed = facts.frozen.flatMap(({ item, finding_id }) => (item === one.item.id ? [finding_id] : []));
  const kept = new Set([...carriedIds(one), ...confirmed]);
  const used = new Set([
    ...facts.withdrawn.map(({ finding_id }) => finding_id),
    ...confirmed,
    ...due.flatMap(({ finding_id }) => (finding_id !== undefined && kept.has(finding_id) ? [finding_id] : [])),
  ]);
  return ({ finding_id: id }, index) => {
    if (id !== undefined && kept.has(id)) return id;
    for (let m = index + 1; ; m += 1) {
      const next = findingId(Number(header.date.slice(0, 4)), header.index_no, one.place, m);
      if (used.has(next)) continue;
      used.add(next);
      return next;
    }
  };
}

/** Numbers of the findings that the paper has from an earlier one: they stay, since the findings are the same. */
export const carriedIds = ({ prior }: ItemAssessment): ReadonlySet<string> =>
  new Set((prior?.recheck === null ? (prior.answer.findings ?? []) : []).flatMap(({ finding_id }) => finding_id ?? []));

const dropBlank = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined && member !== null)) as T;

const dropUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

/** Amount and count of the first finding, where the answer itself is one: 金额 in 元; 计数 and 抽样 as their number. */
function figuresOf(one: ItemAssessment, answer: Answer): Pick<Finding, "amount" | "count"> {
  if (one.item.answer_type === "金额") return { amount: answer.value };
  if (one.item.answer_type === "抽样") return { count: answer.k };
  if (one.item.answer_type === "清单") {
    return {
      count: one.item.pass?.rule === "set:complete" ? missingEntries(one.item, answer)?.length : answer.set?.length,
    };
  }
  const whole =
    one.item.answer_type === "计数" && /^\d{1,9}$/.test(answer.value ?? "") && one.item.pass?.rule === "num:=0";
  return whole ? { count: Number(answer.value) } : {};
}

/** 条款 of a criterion, in characters: schemas/common.schema.json. */
const LONGEST_CLAUSE = 60;

/**
 * The criteria behind risk points as they were in force on the day of the facts. A basis stands once with all clauses
 * cited of it (第十五条、第十六条); once more only where they do not fit into one.
 */
export function criteriaOf(
  state: Pick<PaperState, "libraries">,
  points: readonly RiskPoint[],
  date: string,
): readonly Criterion[] {
  const cited = new Map<string, { readonly record: BasisRecord; readonly clauses: string[] }>();
  for (const point of points) {
    const records = state.libraries.find((library) => library.points.includes(point))?.basis ?? [];
    for (const ref of point.basis ?? []) {
      const record = basisInForce(records, ref, date);
      if (!record) continue;
      const one = cited.get(record.id) ?? { record, clauses: [] };
      cited.set(record.id, one);
      // The clause belongs to the version it was read in.
      if (ref.clause && record.id === ref.ref && !one.clauses.includes(ref.clause)) one.clauses.push(ref.clause);
    }
  }
  return [...cited.values()].flatMap(({ record: { id, title, doc_no, basis_status }, clauses }) =>
    joinClauses(clauses).map((clause) => dropUndefined({ ref: id, title, doc_no, clause, basis_status })),
  );
}

/** One text, or as few as their length allows; one that says nothing where there is no clause. */
function joinClauses(clauses: readonly string[]): readonly (string | undefined)[] {
  const texts: string[] = [];
  for (const clause of clauses) {
    const longer = `${texts.at(-1)}、${clause}`;
    if (texts.length && longer.length <= LONGEST_CLAUSE) texts[texts.length - 1] = longer;
    else texts.push(clause);
  }
  return texts.length ? texts : [undefined];
}
