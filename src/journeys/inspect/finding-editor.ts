import type { Finding } from "../../model/generated/documents.ts";
import { parseMoney } from "../../model/money.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import { parseDate } from "../../model/plain-date.ts";
import { visible } from "../../render/plain-text.ts";
import { findingFrame } from "../../render/terminal/finding-frame.ts";
import type { Desk } from "./desk.ts";

/** Fields of a finding that an inspector states, in the order of the statement of facts. */
const FIELDS = [
  "title",
  "fact",
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
  "self_reported",
  "risk_point",
] as const;
type Field = (typeof FIELDS)[number];

const SEVERITIES = ["严重", "较重", "一般", "轻微"] as const;

/** Lets the inspector change the finding field by field until done. Nothing is journalled here. */
export async function editFinding(desk: Desk, one: ItemAssessment, finding: Finding): Promise<Finding> {
  const t = desk.words.interview;
  let edited = finding;
  for (;;) {
    const field = await desk.terminal.choose({
      frame: findingFrame(one, edited, [], desk.words, desk.paint, desk.terminal.columns),
      label: t.findingEdit,
      choices: [
        { value: "done", name: t.done },
        ...FIELDS.map((key) => ({ value: key, name: `${t.field[key]}：${visible(shown(edited[key])).slice(0, 40)}` })),
      ],
    });
    if (field === null || field === "done") return edited;
    edited = { ...edited, ...(await change(desk, one, edited, field as Field)) };
  }
}

const shown = (value: unknown): string =>
  value === undefined || value === null ? "" : value === true ? "✓" : String(value);

async function change(desk: Desk, one: ItemAssessment, finding: Finding, field: Field): Promise<Partial<Finding>> {
  switch (field) {
    case "severity":
      return severity(desk, one, finding);
    case "fixed_on_spot":
      return finding.fixed_on_spot
        ? { fixed_on_spot: undefined, fixed_date: undefined }
        : { fixed_on_spot: true, fixed_date: desk.session.state().header.date };
    case "self_reported":
      return { self_reported: !finding.self_reported };
    case "risk_point": {
      const point = await pick(
        desk,
        one,
        finding,
        field,
        one.riskPoints.map((candidate) => ({ value: candidate.id, name: `${candidate.id} ${candidate.name}` })),
      );
      return point ? { risk_point: point } : {};
    }
    default:
      return typed(desk, one, finding, field);
  }
}

async function severity(desk: Desk, one: ItemAssessment, finding: Finding): Promise<Partial<Finding>> {
  const { terms, interview } = desk.words;
  const chosen = await pick(
    desk,
    one,
    finding,
    "severity",
    SEVERITIES.map((level) => ({ value: level, name: terms.severity[level] })),
  );
  const level = SEVERITIES.find((candidate) => candidate === chosen);
  if (!level) return {};
  const usual = one.item.default_severity;
  if (!usual || level === usual) return { severity: level, severity_reason: undefined };
  const reason = await desk.terminal.askText({
    frame: findingFrame(one, finding, [], desk.words, desk.paint, desk.terminal.columns),
    label: interview.severityReasonNeeded({ item: terms.severity[usual], given: terms.severity[level] }),
    initial: finding.severity_reason,
    problem: (text) => (text.trim() === "" ? interview.headerProblem.blank : null),
  });
  return reason === null ? {} : { severity: level, severity_reason: reason.trim() };
}

async function pick(
  desk: Desk,
  one: ItemAssessment,
  finding: Finding,
  field: Field,
  choices: readonly { value: string; name: string }[],
) {
  const frame = findingFrame(one, finding, [], desk.words, desk.paint, desk.terminal.columns);
  return desk.terminal.choose({ frame, label: desk.words.interview.field[field], choices });
}

type Typed = Exclude<Field, "severity" | "fixed_on_spot" | "self_reported" | "risk_point">;

async function typed(desk: Desk, one: ItemAssessment, finding: Finding, field: Typed): Promise<Partial<Finding>> {
  const text = await desk.terminal.askText({
    frame: findingFrame(one, finding, [], desk.words, desk.paint, desk.terminal.columns),
    label: desk.words.interview.field[field],
    initial: shown(finding[field]),
    problem: (given) => problemOf(desk, field, given.trim()),
  });
  if (text === null) return {};
  const given = text.trim();
  if (given === "") return { [field]: undefined };
  if (field === "amount") return { amount: parseMoney(given) };
  if (field === "count") return { count: Number(given.normalize("NFKC")) };
  return { [field]: field === "deadline" ? (parseDate(given) ?? undefined) : given };
}

function problemOf(desk: Desk, field: Typed, given: string): string | null {
  const problems = desk.words.interview.inputProblem;
  if (given === "") return field === "fact" ? problems.blank : null;
  if (field === "amount" && parseMoney(given) === null) return problems.money;
  if (field === "count" && !/^\d{1,9}$/.test(given.normalize("NFKC"))) return problems.number;
  return field === "deadline" && parseDate(given) === null ? problems.date : null;
}
