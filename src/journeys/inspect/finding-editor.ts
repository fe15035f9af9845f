import { judge } from "../../field/pass-rule.ts";
import { withFindings } from "../../interview/finding.ts";
import { repeatable, repeatsOf } from "../../interview/repeats.ts";
import type { Answer, Criterion, Finding, ItemId } from "../../model/generated/documents.ts";
import { parseMoney } from "../../model/money.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import { parseDate } from "../../model/plain-date.ts";
import { repeatOf } from "../../paper/repeat.ts";
import { visible } from "../../render/plain-text.ts";
import { findingFrame, findingHead } from "../../render/terminal/finding-frame.ts";
import { askLine } from "./ask-line.ts";
import type { Desk } from "./desk.ts";
import { BELOW, itemAt } from "./desk.ts";

/** Fields of a finding that an inspector states, in the order of the statement of facts. */
const FIELDS = [
  "title",
  "fact",
  "criteria",
  "cause",
  "effect",
  "recommendation",
  "severity",
  "amount",
  "count",
  "owner_unit",
  "owner",
  "deadline",
  "measures",
  "fixed_on_spot",
  "fixed_date",
  "self_reported",
  "found_date",
  "risk_point",
  "category",
  "repeat_of",
] as const;
type Field = (typeof FIELDS)[number];

const SEVERITIES = ["严重", "较重", "一般", "轻微"] as const;

/**
 * Findings of an item as they are being written. `stated`: what the person said, a field stated as undefined being blank on
 * purpose; everything else follows from the risk point and the paper, anew whenever one of them changes.
 */
export interface Draft {
  readonly stated: readonly Finding[];
  /** 0-based: the one on the screen. */
  readonly at: number;
}

/** The findings of a draft with everything that follows. */
export function completed(desk: Desk, one: ItemAssessment, stated: readonly Finding[]): readonly Finding[] {
  const answer: Answer = { ...one.answer, no_finding_reason: undefined };
  const context = { answerOf: (other: ItemId) => itemAt(desk, other).answer, isWorkday: desk.isWorkday };
  const verdict = judge(one.item, answer, context);
  return (
    withFindings(desk.session.state(), one, { ...answer, findings: [...stated] }, verdict, desk.draft).findings ?? []
  );
}

/** What was recorded is stated, the blanks too: nothing is filled in a second time. */
export const asStated = (finding: Finding, kept: ReadonlySet<string>): Finding => ({
  ...(Object.fromEntries([...FIELDS, "severity_reason"].map((field) => [field, finding[field as Field]])) as Finding),
  ...(kept.has(finding.finding_id ?? "") ? { finding_id: finding.finding_id } : {}),
});

/** What a screen about the draft shows, but for messages and keys. */
export function findingScreen(desk: Desk, one: ItemAssessment, { stated, at }: Draft, below: keyof typeof BELOW) {
  const findings = completed(desk, one, stated);
  return {
    one,
    finding: findings[at] ?? {},
    repeats: repeatText(desk, findings[at] ?? {}),
    place: at + 1,
    count: findings.length,
    columns: desk.terminal.columns,
    rows: desk.terminal.rows - BELOW[below],
  };
}

/** Lets the inspector change the finding on the screen field by field until done. Nothing is journalled here. */
export async function editFinding(desk: Desk, one: ItemAssessment, draft: Draft): Promise<Draft> {
  const t = desk.words.interview;
  let edited = draft;
  for (;;) {
    const screen = findingScreen(desk, one, edited, "list");
    const field = await desk.terminal.choose({
      // The list itself shows the fields.
      frame: findingHead(screen, desk.words, desk.paint).join("\n"),
      label: t.findingEdit,
      choices: [
        { value: "done", name: t.done },
        ...FIELDS.map((key) => ({
          value: key,
          name: `${t.field[key]}：${visible(shown(desk, screen.finding, key)).slice(0, 30)}`,
        })),
      ],
    });
    if (field === null || field === "done") return edited;
    const changes = await change(desk, one, edited, screen.finding, field as Field);
    edited = {
      ...edited,
      stated: edited.stated.map((each, index) => (index === edited.at ? { ...each, ...changes } : each)),
    };
  }
}

function shown(desk: Desk, finding: Finding, field: Field): string {
  if (field === "criteria") return (finding.criteria ?? []).map(criterionText).join("；");
  if (field === "severity") return finding.severity ? desk.words.terms.severity[finding.severity] : "";
  const value = finding[field];
  if (typeof value === "boolean") return value ? desk.words.interview.yes : desk.words.interview.no;
  return value === undefined || value === null ? "" : String(value);
}

async function change(
  desk: Desk,
  one: ItemAssessment,
  draft: Draft,
  finding: Finding,
  field: Field,
): Promise<Partial<Finding>> {
  switch (field) {
    case "severity":
      return severity(desk, one, draft, finding);
    case "fixed_on_spot":
      return finding.fixed_on_spot
        ? { fixed_on_spot: undefined, fixed_date: undefined }
        : { fixed_on_spot: true, fixed_date: finding.found_date };
    case "self_reported":
      return { self_reported: !finding.self_reported };
    case "repeat_of":
      return repeated(desk, one, draft, finding);
    case "risk_point": {
      const points = one.riskPoints.map(({ id, name }) => ({ value: id, name: `${id} ${visible(name)}` }));
      const point = await pick(desk, one, draft, desk.words.interview.field[field], points);
      return point ? { risk_point: point } : {};
    }
    default:
      return typed(desk, one, draft, finding, field);
  }
}

async function severity(desk: Desk, one: ItemAssessment, draft: Draft, finding: Finding): Promise<Partial<Finding>> {
  const { terms, interview } = desk.words;
  const levels = SEVERITIES.map((level) => ({ value: level, name: terms.severity[level] }));
  const chosen = await pick(desk, one, draft, interview.field.severity, levels);
  const level = SEVERITIES.find((candidate) => candidate === chosen);
  if (!level) return {};
  const usual = one.item.default_severity;
  if (!usual || level === usual) return { severity: level, severity_reason: undefined };
  const reason = await askLine(desk, {
    frame: frame(desk, one, draft),
    label: interview.severityReasonNeeded({ item: terms.severity[usual], given: terms.severity[level] }),
    initial: finding.severity_reason,
    problem: (text) => (text.trim() === "" ? interview.headerProblem.blank : null),
  });
  return reason === null ? {} : { severity: level, severity_reason: reason.trim() };
}

/** Any of the earlier problems that go on or came back, those most alike first, or none. */
async function repeated(desk: Desk, one: ItemAssessment, draft: Draft, finding: Finding): Promise<Partial<Finding>> {
  const t = desk.words.interview;
  const state = desk.session.state();
  const alike = repeatsOf(state, finding)?.repeated ?? [];
  const others = repeatable(state.lookBack).filter((item) => !alike.some((each) => each.item === item));
  const choices = [...alike, ...others.map((item) => ({ item, likeness: null }))].map(({ item, likeness }) => ({
    value: item.finding_id,
    name: visible(
      t.repeatChoice({ id: item.finding_id, percent: likeness === null ? "" : shareText(likeness), fact: item.fact }),
    ),
  }));
  if (choices.length === 0) return typed(desk, one, draft, finding, "repeat_of");
  const chosen = await pick(desk, one, draft, t.field.repeat_of, [...choices, { value: NONE, name: t.repeatNone }]);
  if (chosen === null) return {};
  return { repeat_of: chosen === NONE ? undefined : chosen };
}

/** No finding's number. */
const NONE = "-";

const shareText = (likeness: number): string => `${Math.round(likeness * 100)}%`;

/** What a finding repeats, as its screen says it: of which sort it is, and which others it might be as well. */
function repeatText({ session, words }: Desk, finding: Finding): string {
  const { interview: t } = words;
  const state = session.state();
  const named = repeatOf(finding, state.lookBack);
  const repeats = repeatsOf(state, finding);
  const others = (repeats?.repeated ?? []).map(({ item }) => item.finding_id).filter((id) => id !== finding.repeat_of);
  const tied = (repeats?.tied ?? []).map(({ item }) => item.finding_id).filter((id) => id !== finding.repeat_of);
  const also =
    tied.length > 0 ? t.repeatTied(tied.join("、")) : others.length > 0 ? t.repeatOthers(others.join("、")) : "";
  return named === null ? also : `${named.finding_id} ${t.repeatKind[named.kind]}${also}`;
}

const frame = (desk: Desk, one: ItemAssessment, draft: Draft): string =>
  findingFrame({ ...findingScreen(desk, one, draft, "text"), messages: [], keys: [] }, desk.words, desk.paint);

const pick = (
  desk: Desk,
  one: ItemAssessment,
  draft: Draft,
  label: string,
  choices: readonly { readonly value: string; readonly name: string }[],
) =>
  desk.terminal.choose({
    frame: findingHead(findingScreen(desk, one, draft, "list"), desk.words, desk.paint).join("\n"),
    label,
    choices,
  });

type Typed = Exclude<Field, "severity" | "fixed_on_spot" | "self_reported" | "risk_point">;

async function typed(
  desk: Desk,
  one: ItemAssessment,
  draft: Draft,
  finding: Finding,
  field: Typed,
): Promise<Partial<Finding>> {
  const t = desk.words.interview;
  const text = await askLine(desk, {
    frame: frame(desk, one, draft),
    label: field === "criteria" ? t.criteriaHint : t.field[field],
    initial: shown(desk, finding, field),
    most: LONGEST[field],
    problem: (given) => problemOf(desk, field, given.trim()),
  });
  if (text === null || text === shown(desk, finding, field)) return {};
  const given = text.trim();
  if (given === "") return { [field]: undefined };
  if (field === "criteria") return { criteria: criteriaFrom(given, finding.criteria ?? []) };
  if (field === "amount") return { amount: parseMoney(given) };
  if (field === "count") return { count: Number(given.normalize("NFKC")) };
  return { [field]: isDate(field) ? (parseDate(given) ?? undefined) : given };
}

const isDate = (field: Typed) => field === "deadline" || field === "fixed_date" || field === "found_date";

/** The most that schemas/common allows. */
const LONGEST: Partial<Record<Typed, number>> = {
  title: 60,
  fact: 4000,
  category: 40,
  owner_unit: 60,
  owner: 60,
  cause: 2000,
  effect: 2000,
  recommendation: 2000,
  measures: 2000,
  repeat_of: 80,
};

function problemOf(desk: Desk, field: Typed, given: string): string | null {
  const problems = desk.words.interview.inputProblem;
  if (given === "") return field === "fact" ? problems.blank : null;
  if (field === "amount" && parseMoney(given) === null) return problems.money;
  if (field === "count" && !/^\d{1,9}$/.test(given.normalize("NFKC"))) return problems.number;
  if (isDate(field) && parseDate(given) === null) return problems.date;
  return null;
}

const criterionText = ({ title, doc_no, clause }: Criterion): string =>
  [title, doc_no ?? "", clause ?? ""].join("|").replace(/\|+$/, "");

/** 名称|文号|条款, several separated by ；. One that stands there already keeps where it comes from; a new one is as yet unread. */
function criteriaFrom(given: string, before: readonly Criterion[]): Criterion[] {
  return given
    .split(/[；;]/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => {
      const known = before.find((criterion) => criterionText(criterion) === one);
      const [title = "", doc_no = "", clause = ""] = one.split(/[|｜]/).map((part) => part.trim());
      return (
        known ?? { title, ...(doc_no ? { doc_no } : {}), ...(clause ? { clause } : {}), basis_status: "named" as const }
      );
    });
}
