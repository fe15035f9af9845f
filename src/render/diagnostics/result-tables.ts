import type { Reporting, UnitReporting } from "../../field/reporting.ts";
import { placeText } from "../../ledger/return-sheet.ts";
import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import { LAW_OF } from "../../model/law-ids.ts";
import type { FileResult, Validation } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { visible } from "../plain-text.ts";
import { messageOf } from "./message.ts";

/** A table of the result workbook: texts from outside go through `cellText` when it is drawn. */
export interface ResultTable {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface ResultColumn {
  readonly header: string;
  /** Excel's unit. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

type Words = Pick<Catalogue, "diagnostics" | "returns">;

const column = (header: string, width: number, align: ResultColumn["align"] = "left"): ResultColumn => ({
  header,
  width,
  align,
});

/** One line per unit and ledger it owes. */
export function unitTable({ lines }: Reporting, { returns, diagnostics }: Words): ResultTable {
  const c = returns.results.columns;
  return {
    columns: [
      column(c.number, 6, "center"),
      column(c.unitCode, 12),
      column(c.unit, 24),
      column(c.ledger, 16),
      column(c.due, 7, "center"),
      column(c.reported, 7, "center"),
      column(c.received, 12, "center"),
      column(c.late, 7, "center"),
      column(c.verdict, 11, "center"),
      column(c.rounds, 9, "center"),
      column(c.firstPass, 9, "center"),
      column(c.errors, 7, "right"),
      column(c.doubts, 7, "right"),
      column(c.explained, 8, "right"),
      column(c.files, 36),
    ],
    rows: lines.map((line, index) => unitRow(line, index, returns.results, diagnostics)),
  };
}

function unitRow(
  line: UnitReporting,
  index: number,
  t: Catalogue["returns"]["results"],
  words: Catalogue["diagnostics"],
): readonly (string | number | null)[] {
  const said = (value: boolean | null) => (value === null ? t.unknown : value ? t.yes : t.no);
  const verdict = line.verdict === null ? (line.missing ? t.missing : t.unknown) : words.verdict[line.verdict];
  return [
    index + 1,
    line.unit?.code ?? "",
    line.unit?.name ?? t.nobody,
    line.profile ?? "",
    said(line.due),
    said(line.reported),
    line.received ?? "",
    said(line.late),
    line.zero ? `${verdict}（${t.zero}）` : verdict,
    line.rounds,
    said(line.firstPass),
    line.errors,
    line.doubts,
    line.explained,
    line.paths.map(visible).join("\n"),
  ];
}

const count = (file: FileResult, severity: Diagnostic["severity"]): number =>
  file.diagnostics.filter((one) => one.severity === severity && one.waived !== true).length;

/** One line per input; none is left out. */
export function fileTable({ files }: Validation, { returns, diagnostics }: Words): ResultTable {
  const c = returns.results.columns;
  return {
    columns: [
      column(c.number, 6, "center"),
      column(c.path, 60),
      column(c.ledger, 18),
      column(c.verdict, 11, "center"),
      column(c.rows, 8, "right"),
      column(c.errors, 8, "right"),
      column(c.doubts, 8, "right"),
      column(c.explained, 8, "right"),
    ],
    rows: files.map((file, index) => [
      index + 1,
      visible(file.path),
      file.profile ?? (file.kind === null ? "" : diagnostics.kinds[file.kind]),
      diagnostics.verdict[file.verdict],
      file.rows ?? null,
      count(file, "error"),
      count(file, "warning"),
      file.diagnostics.filter((one) => one.explanation !== undefined).length,
    ]),
  };
}

const GRAVITY: Readonly<Record<Diagnostic["severity"], number>> = { error: 0, warning: 1, info: 2 };

/** Which rules were met how often: the grave ones first, then the frequent. */
export function ruleTable(validation: Validation, { returns, diagnostics: words }: Words): ResultTable {
  const c = returns.results.columns;
  const met = new Map<DiagnosticCode, { severity: Diagnostic["severity"]; times: number; files: Set<string> }>();
  const all = [
    ...validation.files.flatMap(({ path, diagnostics }) => diagnostics.map((one) => ({ one, path }))),
    ...validation.diagnostics.map((one) => ({ one, path: "" })),
  ].filter(({ one }) => one.waived !== true);
  for (const { one, path } of all) {
    const known = met.get(one.code) ?? { severity: one.severity, times: 0, files: new Set<string>() };
    known.times += 1;
    if (path !== "") known.files.add(path);
    met.set(one.code, known);
  }
  // What rejects files comes first: a note on every file is no problem of anybody.
  const sorted = [...met].sort(
    ([a, x], [b, y]) => GRAVITY[x.severity] - GRAVITY[y.severity] || y.times - x.times || (a < b ? -1 : 1),
  );
  return {
    columns: [
      column(c.number, 6, "center"),
      column(c.code, 26),
      column(c.law, 10, "center"),
      column(c.severity, 8, "center"),
      column(c.title, 60),
      column(c.count, 8, "right"),
      column(c.inFiles, 10, "right"),
    ],
    rows: sorted.map(([code, { severity, times, files }], index) => [
      index + 1,
      code,
      LAW_OF[code] ?? "",
      words.severity[severity],
      words.codes[code].title,
      times,
      files.size,
    ]),
  };
}

/** Every problem, in the order of the result. Beyond `most` a last line says how many more there are. */
export function problemTable(
  validation: Validation,
  { returns, diagnostics: words }: Words,
  most: number,
): ResultTable {
  const t = returns.results;
  const all = [
    ...validation.files.flatMap(({ path, diagnostics }) => diagnostics.map((one) => ({ one, path: visible(path) }))),
    ...validation.diagnostics.map((one) => ({ one, path: words.report.acrossFiles })),
  ];
  const rows = all
    .slice(0, most)
    .map(({ one, path }, index) => [
      index + 1,
      path,
      words.severity[one.severity],
      one.code,
      one.at.line === undefined ? visible(placeText(one.at)) : `${one.at.line}:${one.at.col ?? 1}`,
      visible(one.at.column ?? ""),
      visible(one.value ?? ""),
      messageOf(one, words, visible),
      words.codes[one.code].remedy,
      one.waived === true ? t.waived : visible(one.explanation ?? ""),
    ]);
  const rest = all.length > most ? [[null, t.more(all.length - most), ...Array<null>(8).fill(null)]] : [];
  const c = t.columns;
  return {
    columns: [
      column(c.number, 6, "center"),
      column(c.path, 26),
      column(c.severity, 7, "center"),
      column(c.code, 18),
      column(c.place, 16),
      column(c.column, 12),
      column(c.value, 16),
      column(c.message, 38),
      column(c.remedy, 34),
      column(c.explanation, 20),
    ],
    rows: [...rows, ...rest],
  };
}

/** What could not be read, why, and what to do. */
export function refusedTable({ files }: Validation, { returns, diagnostics: words }: Words): ResultTable {
  const c = returns.results.columns;
  const rows = files
    .filter((file) => file.verdict === "refused")
    .flatMap(({ path, diagnostics }) => diagnostics.slice(0, 1).map((one) => ({ one, path })));
  return {
    columns: [
      column(c.number, 6, "center"),
      column(c.path, 40),
      column(c.code, 20),
      column(c.reason, 50),
      column(c.remedy, 50),
    ],
    rows: rows.map(({ one, path }, index) => [
      index + 1,
      visible(path),
      one.code,
      messageOf(one, words, visible),
      words.codes[one.code].remedy,
    ]),
  };
}

/** What was passed over in folders, and the laws that did not run. */
export function asideTable({ skipped, notRun }: Validation, { returns, diagnostics: words }: Words): ResultTable {
  const t = returns.results;
  const rows = [
    ...skipped.map(({ path, reason }) => [visible(path), words.skip[reason]]),
    ...notRun.map(({ code, path, needs, ownLaw }) => [
      [ownLaw ?? code ?? "riskpaper.yaml", path === null ? "" : visible(path)].filter(Boolean).join(" "),
      needs === "config" ? `--config ${visible(path ?? "")}` : t.notRun(words.needs[needs]),
    ]),
  ];
  return {
    columns: [column(t.columns.number, 6, "center"), column(t.columns.path, 60), column(t.columns.reason, 70)],
    rows: rows.map((row, index) => [index + 1, ...row]),
  };
}
