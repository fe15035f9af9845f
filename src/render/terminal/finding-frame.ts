import type { Finding } from "../../model/generated/documents.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Paint } from "../chalk.ts";
import { visible } from "../plain-text.ts";
import { pad, width, wrap } from "../width.ts";
import { clipLines, flow } from "./fit.ts";
import { criteriaText } from "./question-frame.ts";

/** What one screen about a finding shows. */
export interface FindingScreen {
  readonly one: ItemAssessment;
  readonly finding: Finding;
  /** What earlier problem it repeats, and which others it might; "" for none. */
  readonly repeats: string;
  /** 1-based place among the item's findings, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly messages: readonly string[];
  /** What the keys do, each with its key; none where something is asked below. */
  readonly keys: readonly string[];
  readonly columns: number;
  /** Lines that the frame may take. */
  readonly rows: number;
}

/**
 * A finding before it is recorded: what is stated, one under the other, then the names of what is still blank, and the
 * keys. On a low terminal long elements are cut, never the keys.
 */
export function findingFrame(screen: FindingScreen, words: Catalogue, paint: Paint): string {
  const room = Math.max(40, screen.columns - 1);
  const keys = flow(screen.keys, room);
  const messages = screen.messages.flatMap((message) => wrap(visible(message), room)).slice(-4);
  const height = screen.rows - findingHead(screen, words, paint).length - messages.length - keys.length - 1;
  return [
    ...findingHead(screen, words, paint),
    ...elements(screen, words, paint, room, Math.max(3, height)),
    paint.dim("─".repeat(room)),
    ...messages.map((message) => paint.yellow(message)),
    ...keys,
  ].join("\n");
}

/** Which finding it is: its id, and its place where the item has several. */
export function findingHead(
  { finding, place, count, columns }: Pick<FindingScreen, "finding" | "place" | "count" | "columns">,
  words: Catalogue,
  paint: Paint,
): readonly string[] {
  const of = count > 1 ? ` (${place}/${count})` : "";
  return [
    paint.bold(`${finding.finding_id ?? ""}${of}  ${words.interview.findingTitle}`),
    paint.dim("─".repeat(Math.max(40, columns - 1))),
  ];
}

function elements(screen: FindingScreen, words: Catalogue, paint: Paint, room: number, height: number) {
  const rows = rowsOf(screen, words);
  const stated = rows.filter(([, text]) => text !== "");
  const blank = rows.filter(([, text]) => text === "").map(([label]) => label);
  const indent = Math.max(...rows.map(([label]) => width(label)), width(words.interview.blankFields)) + 2;
  const texts: (readonly [string, readonly string[]])[] = [
    ...stated.map(([label, text]) => [label, wrap(visible(text), room - indent)] as const),
    ...(blank.length > 0 ? [[words.interview.blankFields, wrap(blank.join("、"), room - indent)] as const] : []),
  ];
  // The highest element gives way first, line by line, so that each keeps its beginning.
  const heights = texts.map(([, lines]) => lines.length);
  const total = () => heights.reduce((sum, one) => sum + one, 0);
  while (total() > height && Math.max(...heights) > 1) {
    const highest = heights.indexOf(Math.max(...heights));
    heights[highest] = (heights[highest] ?? 1) - 1;
  }
  const lines = texts.flatMap(([label, all], index) =>
    cutTo(all, heights[index] ?? 1, room - indent).map((line, row) =>
      row === 0 ? `${paint.dim(pad(label, indent))}${line}` : `${" ".repeat(indent)}${line}`,
    ),
  );
  return clipLines(lines, height);
}

/** The first lines, the last of them ending in "…" where more follow. */
function cutTo(lines: readonly string[], height: number, room: number): readonly string[] {
  if (lines.length <= height) return lines;
  const last = lines[height - 1] ?? "";
  const shortened = width(last) < room ? last : [...last].slice(0, -1).join("");
  return [...lines.slice(0, height - 1), `${shortened}…`];
}

function rowsOf({ one, finding, repeats }: FindingScreen, words: Catalogue): readonly (readonly [string, string])[] {
  const t = words.interview;
  const { field } = t;
  const level = finding.severity ? words.terms.severity[finding.severity] : "";
  const point = one.riskPoints.find((candidate) => candidate.id === finding.risk_point);
  const beside = point ? `（${t.pointLevel(point.level)}）` : "";
  const reason = finding.severity_reason ? ` ${finding.severity_reason}` : "";
  return [
    [field.title, finding.title ?? ""],
    [field.fact, finding.fact ?? ""],
    [field.criteria, criteriaText(finding.criteria ?? [], words)],
    [field.cause, finding.cause ?? ""],
    [field.effect, finding.effect ?? ""],
    [field.recommendation, finding.recommendation ?? ""],
    [field.severity, `${level}${beside}${reason}`],
    [field.amount, finding.amount ?? ""],
    [field.count, finding.count === undefined || finding.count === null ? "" : String(finding.count)],
    [field.owner_unit, finding.owner_unit ?? ""],
    [field.owner, finding.owner ?? ""],
    [field.deadline, finding.deadline ?? ""],
    [field.measures, finding.measures ?? ""],
    [field.fixed_on_spot, finding.fixed_on_spot ? `${t.yes} ${finding.fixed_date ?? ""}`.trim() : t.no],
    [field.self_reported, finding.self_reported ? t.yes : t.no],
    ...(repeats === "" ? [] : [[field.repeat_of, repeats] as const]),
  ];
}
