import type { Finding } from "../../model/generated/documents.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Paint } from "../chalk.ts";
import { visible } from "../plain-text.ts";
import { width, wrap } from "../width.ts";
import { criteriaText } from "./question-frame.ts";

/** A finding before it is recorded: its elements one under the other, and the keys. Blank elements are shown as blank. */
export function findingFrame(
  one: ItemAssessment,
  finding: Finding,
  messages: readonly string[],
  words: Catalogue,
  paint: Paint,
  columns: number,
): string {
  const t = words.interview;
  const room = Math.max(40, columns - 1);
  const { field } = t;
  const level = finding.severity ? words.terms.severity[finding.severity] : "";
  const point = one.riskPoints.find((candidate) => candidate.id === finding.risk_point);
  const rows: readonly (readonly [string, string])[] = [
    [field.title, finding.title ?? ""],
    [field.fact, finding.fact ?? ""],
    [field.criteria, criteriaText(finding.criteria ?? [], words)],
    [field.cause, finding.cause ?? ""],
    [field.effect, finding.effect ?? ""],
    [field.recommendation, finding.recommendation ?? ""],
    [
      field.severity,
      `${level}${point ? `（${t.pointLevel(point.level)}）` : ""}${finding.severity_reason ? ` ${finding.severity_reason}` : ""}`,
    ],
    [field.amount, finding.amount ?? ""],
    [field.count, finding.count === undefined || finding.count === null ? "" : String(finding.count)],
    [field.owner_unit, finding.owner_unit ?? ""],
    [field.owner, finding.owner ?? ""],
    [field.deadline, finding.deadline ?? ""],
    [field.measures, finding.measures ?? ""],
    [field.fixed_on_spot, finding.fixed_on_spot ? `${t.yes} ${finding.fixed_date ?? ""}` : t.no],
    [field.self_reported, finding.self_reported ? t.yes : t.no],
  ];
  const indent = Math.max(...rows.map(([label]) => width(label))) + 2;
  const lines = rows.flatMap(([label, text]) =>
    wrap(visible(text), room - indent).map((line, index) =>
      index === 0 ? `${paint.dim(label)}${" ".repeat(indent - width(label))}${line}` : `${" ".repeat(indent)}${line}`,
    ),
  );
  const keys = [t.findingAccept, t.findingEdit, t.findingLater, t.findingNone, t.findingAnother].map(
    (label, index) => `${index + 1} ${label}`,
  );
  return [
    paint.bold(`${finding.finding_id ?? ""}  ${t.findingTitle}`),
    paint.dim("─".repeat(room)),
    ...lines,
    paint.dim("─".repeat(room)),
    ...messages.map((message) => paint.yellow(message)),
    ...wrap(keys.join("   "), room),
  ].join("\n");
}
