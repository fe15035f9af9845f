import type { Repeats, ShownFinding, ShownPrior, ShownRepeat } from "../../view/ledger/repeats.ts";
import { fittingTable } from "../terminal/fitting-table.ts";
import { indented, type Sheet } from "../terminal/library/page.ts";
import { placeText, reasonText, suggestionText, likenessText } from "./repeat-words.ts";
import { wrap } from "../width.ts";
import { visible } from "../plain-text.ts";

const COUNTS = [
  "recurrences",
  "unresolved",
  "to_confirm",
  "escalations",
  "undeclared",
  "unexplained",
  "common",
] as const;
/** So many priors of a finding are listed, and so many units of a common problem; JSON has them all. */
const LISTED = 5;

/** What came back, unit by unit. */
export function repeatsText(repeats: Repeats, sheet: Sheet): string {
  const t = sheet.words.ledgerRepeats;
  const { months, likeness, escalateAt, commonUnits } = repeats.thresholds;
  const { paint } = sheet;
  const units = [...new Set(repeats.repeats.map(({ unit }) => unit))];
  return [
    paint.bold(t.title({ asOf: repeats.as_of })),
    ...folded(t.sources(repeats.rows), sheet).map((line) => paint.dim(line)),
    ...folded(t.thresholds({ months, likeness: String(likeness), escalateAt, commonUnits }), sheet).map((line) =>
      paint.dim(line),
    ),
    "",
    ...folded(COUNTS.map((key) => `${t.counts[key]} ${repeats.summary[key]}`).join("    "), sheet),
    ...(units.length === 0 ? ["", t.none] : ["", ...unitTable(repeats, units, sheet)]),
    ...units.flatMap((unit) => [
      "",
      paint.bold(visible(unit === "" ? t.unnamed : unit)),
      ...repeats.repeats.filter((one) => one.unit === unit).flatMap((one) => repeatLines(one, sheet)),
    ]),
    ...section(
      t.unexplained,
      repeats.unexplained.flatMap((one) => findingLines(one, sheet)),
      sheet,
    ),
    ...section(t.common, commonLines(repeats, sheet), sheet),
  ].join("\n");
}

const section = (title: string, lines: readonly string[], { paint }: Sheet): readonly string[] =>
  lines.length === 0 ? [] : ["", paint.bold(title), ...lines];

const folded = (text: string, { columns }: Sheet): readonly string[] => wrap(visible(text), Math.max(20, columns));

function unitTable({ repeats }: Repeats, units: readonly string[], sheet: Sheet): readonly string[] {
  const t = sheet.words.ledgerRepeats;
  const rows = units.map((unit) => {
    const own = repeats.filter((one) => one.unit === unit);
    const count = (is: (one: ShownRepeat) => boolean) => String(own.filter(is).length);
    return [
      unit === "" ? t.unnamed : unit,
      count(({ kind }) => kind === "recurrence"),
      count(({ kind }) => kind === "unresolved"),
      count(({ to_confirm }) => to_confirm),
      count(({ escalate }) => escalate !== null),
      count(({ declared }) => !declared),
    ];
  });
  const columns = [
    { title: t.unit, least: 12 },
    ...COUNTS.slice(0, 5).map((key) => ({ title: t.counts[key], right: true })),
  ];
  return fittingTable(columns, rows, [5, 3], sheet);
}

function repeatLines(one: ShownRepeat, sheet: Sheet): readonly string[] {
  const t = sheet.words.ledgerRepeats;
  const { paint } = sheet;
  const [kind, times] = [t.kind[one.kind], t.times(one.count)];
  const marks = [
    one.to_confirm ? t.confirm : "",
    suggestionText(one, t),
    one.declared ? (one.repeat_of ? t.declaredAs(one.repeat_of) : "") : t.notDeclared,
  ].filter((mark) => mark !== "");
  const more = one.priors.length - LISTED;
  return [
    ...indented(
      [one.finding_id ?? t.noNumber, one.found ?? "", one.level ?? "", kind, times].filter(Boolean).join("  "),
      2,
      sheet,
    ).map((line) => (one.kind === "recurrence" ? paint.red(line) : paint.yellow(line))),
    ...indented(one.fact, 4, sheet),
    ...indented(placeText(one), 4, sheet).map((line) => paint.dim(line)),
    ...indented([reasonText(one, t), ...marks].join("  "), 4, sheet),
    ...one.priors.slice(0, LISTED).flatMap((prior) => priorLines(prior, sheet)),
    ...(more > 0 ? indented(sheet.words.ledgerStats.more(more), 6, sheet) : []),
  ];
}

function priorLines(prior: ShownPrior, sheet: Sheet): readonly string[] {
  const t = sheet.words.ledgerRepeats;
  return [
    ...indented([t.prior, prior.finding_id ?? t.noNumber, prior.found ?? "", prior.status].join("  "), 6, sheet),
    ...indented(prior.fact, 8, sheet),
    ...indented(placeText(prior), 8, sheet).map((line) => sheet.paint.dim(line)),
    ...indented(likenessText(prior, t), 8, sheet).map((line) => sheet.paint.dim(line)),
  ];
}

const findingLines = (one: ShownFinding, sheet: Sheet): readonly string[] => [
  ...indented([one.finding_id ?? sheet.words.ledgerRepeats.noNumber, one.unit, one.fact].join("  "), 2, sheet),
  ...indented(placeText(one), 4, sheet).map((line) => sheet.paint.dim(line)),
];

function commonLines({ common }: Repeats, sheet: Sheet): readonly string[] {
  const t = sheet.words.ledgerRepeats;
  return common.flatMap(({ risk_point, period, units }) => {
    const findings = units.reduce((sum, one) => sum + one.findings.length, 0);
    const line = t.commonLine({ point: risk_point, units: units.length, findings });
    return [
      ...indented([line, period ? t.period(period) : ""].join("  ").trimEnd(), 2, sheet),
      ...units
        .slice(0, LISTED)
        .flatMap(({ unit, findings: [first] }) =>
          first ? indented(`${unit}  ${first.finding_id ?? t.noNumber}  ${placeText(first)}`, 4, sheet) : [],
        ),
      ...(units.length > LISTED ? indented(sheet.words.ledgerStats.more(units.length - LISTED), 4, sheet) : []),
    ];
  });
}
