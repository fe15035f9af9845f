import { placeText } from "../../ledger/return-sheet.ts";
import { storedAt } from "../../ledger/merge/merge-ledgers.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { Stored } from "../../model/ledger.ts";
import type { Merged, MergeConflict, MergeSource, UnitTally } from "../../model/merged-ledger.ts";
import { ledgerName } from "../diagnostics/lacking.ts";
import { visible } from "../plain-text.ts";
import { type Sheet, table } from "../terminal/library/page.ts";
import { clip, wrap } from "../width.ts";
import { valuePlace } from "./merged-json.ts";

/** Units of a balanced ledger that are listed, and numbers in conflict; JSON has them all. */
const UNITS = 40;
const CONFLICTS = 20;

/** The balance of a merge for a person: totals, units, conflicts cell by cell with their places. `headers`: a column as its profile calls it. */
export function mergedText(
  merged: Merged,
  asOf: PlainDate,
  headers: (profile: string, key: string) => string,
  sheet: Sheet,
): string {
  const { words, paint, columns } = sheet;
  const t = words.ledgerMerge;
  const lines = [paint.bold(t.title({ asOf }))];
  for (const one of merged.totals) {
    const units = merged.by_unit.filter(({ profile }) => profile === one.profile);
    lines.push(
      ...wrap(
        t.balance({
          ledger: ledgerName(one.profile, words.diagnostics),
          rowsIn: one.rows_in,
          rowsOut: one.rows_out,
          duplicates: one.duplicates,
          superseded: one.superseded,
          conflicts: one.conflicts,
        }),
        columns,
      ),
      ...wrap(
        t.amounts({
          amountIn: one.amount_in,
          amountOut: one.amount_out,
          duplicates: one.amount_duplicates,
          superseded: one.superseded > 0 ? one.amount_superseded : null,
          conflicts: one.amount_conflicts,
        }),
        columns,
      ).map((line) => paint.dim(line)),
      "",
      ...unitTable(units, sheet),
    );
  }
  return [...lines, ...conflictLines(merged, headers, sheet)].join("\n");
}

function unitTable(units: readonly UnitTally[], sheet: Sheet): readonly string[] {
  const t = sheet.words.ledgerMerge;
  const c = t.columns;
  const titles = [
    { title: c.unit, least: 12 },
    ...[c.rowsIn, c.rowsOut, c.duplicates, c.conflicts, c.amountOut].map((title) => ({ title, right: true })),
  ];
  const rows = units
    .slice(0, UNITS)
    .map((one) => [
      one.name === "" ? t.unnamed : one.name,
      ...[one.rows_in, one.rows_out, one.duplicates, one.conflicts].map(String),
      one.amount_out,
    ]);
  const more = units.length > UNITS ? [sheet.paint.dim(t.moreUnits(units.length - UNITS))] : [];
  return [...table(titles, rows, sheet), ...more];
}

function conflictLines(
  { conflicts, sources }: Merged,
  headers: (profile: string, key: string) => string,
  sheet: Sheet,
): readonly string[] {
  if (conflicts.length === 0) return [];
  const { words, paint, columns } = sheet;
  const t = words.ledgerMerge;
  const more = conflicts.length > CONFLICTS ? [paint.dim(t.moreConflicts(conflicts.length - CONFLICTS))] : [];
  return [
    "",
    ...wrap(t.conflicts(conflicts.length), columns).map((line) => paint.red(line)),
    ...conflicts.slice(0, CONFLICTS).flatMap((conflict) => oneConflict(conflict, sources, headers, sheet)),
    ...more,
  ];
}

function oneConflict(
  { id, why, keys, versions }: MergeConflict,
  sources: readonly MergeSource[],
  headers: (profile: string, key: string) => string,
  { words, paint, columns }: Sheet,
): readonly string[] {
  const t = words.ledgerMerge;
  const profile = sources[versions[0]?.origins[0]?.source ?? 0]?.profile ?? "";
  return [
    ...wrap(`${visible(id)}　${t.why[why]}`, columns - 2).map((line) => `  ${paint.bold(line)}`),
    ...keys.flatMap((key) => [
      `    ${paint.dim(key === "_state" ? t.state : visible(headers(profile, key)))}`,
      ...versions.flatMap((row) => [
        clip(`      ${stored(storedAt(row, key), t.blank)}`, columns),
        ...row.origins.map((origin) =>
          paint.dim(clip(`        ${visible(placeOf(sources, origin, key, words))}`, columns)),
        ),
      ]),
    ]),
  ];
}

function placeOf(
  sources: readonly MergeSource[],
  origin: Parameters<typeof valuePlace>[1],
  key: string,
  { ledgerMerge }: Sheet["words"],
): string {
  const { path, sheet, row, cell } = valuePlace(sources, origin, key);
  const place = cell === null ? ledgerMerge.row(row) : placeText({ cell, row });
  return `${path} ${sheet === "" ? "" : `${sheet}!`}${place}`;
}

/** A stored value on one line; blank ones are said to be. */
export function stored(value: Stored, blank: string): string {
  if (value === null || value === "") return blank;
  return visible((typeof value === "object" ? value.join("、") : String(value)).replaceAll("\n", " "));
}
