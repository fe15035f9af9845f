import { STANDINGS } from "../../field/due.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { DueCounts, DueItem, DueList } from "../../view/ledger/due-list.ts";
import type { Paint } from "../chalk.ts";
import { visible } from "../plain-text.ts";
import { clip } from "../width.ts";
import { flow } from "./fit.ts";
import { indented, type Sheet, table } from "./library/page.ts";

type Words = Catalogue["ledgerDue"];

/** So many findings of a group are listed, the most urgent; JSON has them all. */
const SHOWN = 20;
/** So many groups stand in the table and are listed. */
const GROUPS = 200;
/** A terminal too narrow for the table of counts gets them as lines. */
const NARROW = 72;
const INDENT = "  ";
/** Parts of a line side by side. */
const PARTS = { gap: "  ", cut: true } as const;
const COLUMNS = ["overdue", "today", "soon", "later", "undated", "awaiting", "open"] as const;

/** What is overdue, falls due and lacks a deadline: counts by group with their total, then the findings of each group. */
export function dueText(list: DueList, sheet: Sheet): string {
  const t = sheet.words.ledgerDue;
  const { counts } = list;
  const states = STANDINGS.filter((one) => counts[one] > 0).map((one) => `${t.standings[one]} ${counts[one]}`);
  const shown = list.groups.slice(0, GROUPS);
  const shared = list.groups.reduce((sum, group) => sum + group.counts.total, 0) > counts.total;
  const extended = counts.overdue_original !== counts.overdue;
  const items = shown.filter((group) => group.items.length > 0);
  return [
    ...told(t.title({ asOf: list.as_of, until: list.until, ...list.within }), sheet, sheet.paint.bold),
    ...told(
      t.sources({ tables: list.tables, total: counts.total, superseded: list.superseded }),
      sheet,
      sheet.paint.dim,
    ),
    ...flow(states, sheet.columns, PARTS),
    ...(extended ? told(t.original({ overdue: counts.overdue_original, open: counts.overdue }), sheet) : []),
    "",
    ...countsTable(list, t, sheet),
    ...(list.groups.length > GROUPS ? [t.more(list.groups.length - GROUPS)] : []),
    ...(shared ? told(t.shared, sheet, sheet.paint.dim) : []),
    ...(items.length === 0 ? ["", t.nothing] : []),
    ...items.flatMap((group) => [
      "",
      ...told(group.key ?? t.unnamed, sheet, sheet.paint.bold),
      ...group.items.slice(0, SHOWN).flatMap((item) => itemLines(item, list, t, sheet)),
      ...(group.items.length > SHOWN ? [INDENT + t.more(group.items.length - SHOWN)] : []),
    ]),
  ].join("\n");
}

/** A text on its own, folded. */
const told = (text: string, sheet: Sheet, paint: Paint = sheet.paint): readonly string[] =>
  indented(text, 0, sheet).map((line) => paint(line));

function countsTable(list: DueList, t: Words, sheet: Sheet): readonly string[] {
  const rows: readonly (readonly [string, DueCounts])[] = [
    ...list.groups.slice(0, GROUPS).map(({ key, counts }) => [key ?? t.unnamed, counts] as const),
    [t.standings.total, list.counts],
  ];
  if (sheet.columns < NARROW)
    return rows.flatMap(([name, counts]) => [
      ...told(name, sheet),
      ...flow(
        COLUMNS.map((key) => `${t.standings[key]} ${counts[key]}`),
        sheet.columns,
        { ...PARTS, indent: INDENT },
      ),
    ]);
  return table(
    [{ title: t.groups[list.by], least: 10 }, ...COLUMNS.map((key) => ({ title: t.standings[key], right: true }))],
    rows.map(([name, counts]) => [name, ...COLUMNS.map((key) => String(counts[key]))]),
    sheet,
  );
}

/** What must be known of it on as few lines as the terminal allows, then the fact on one. */
function itemLines(item: DueItem, list: DueList, t: Words, sheet: Sheet): readonly string[] {
  const { paint, columns } = sheet;
  const light = item.light === null ? "" : t.lights[item.light];
  const parts = [
    [light, timeLeft(item, t)].filter(Boolean).join(" "),
    item.limit === null ? "" : item.limit + (item.day_off === true ? t.dayOff : ""),
    item.extended !== null && item.deadline !== null ? t.was(item.deadline) : "",
    item.finding_id ?? "",
    item.severity ?? "",
    list.by === "unit" ? "" : (item.unit ?? ""),
    item.owner_unit ?? "",
    list.by === "owner" ? "" : item.owner.join("、"),
    item.status ?? "",
  ]
    .filter((one) => one !== "")
    .map(visible);
  const [first = "", ...others] = flow(parts, columns, { ...PARTS, indent: INDENT });
  return [
    colourOf(item, paint)(first),
    ...others,
    INDENT + INDENT + clip(visible(item.fact ?? t.unnamed), Math.max(10, columns - 2 * INDENT.length)),
  ];
}

function timeLeft({ standing, days_left, workdays_left }: DueItem, t: Words): string {
  if (days_left === null) return t.undated;
  if (standing === "today") return t.today;
  if (standing === "overdue") return t.late(-days_left);
  return workdays_left === null ? t.left(days_left) : t.workdays(workdays_left);
}

const colourOf = ({ light }: DueItem, paint: Paint): Paint =>
  light === "red" ? paint.red : light === "yellow" ? paint.yellow : light === "green" ? paint.green : paint.dim;
