import { placeText } from "../../ledger/return-sheet.ts";
import { storedAt } from "../../ledger/merge/merge-ledgers.ts";
import type { Merged, MergedTable, MergeOrigin, MergeSource, MergeTally } from "../../model/merged-ledger.ts";
import { cellAddress } from "../../model/sheet.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { LedgerView } from "../../view/ledger/ledger-view.ts";
import type { ResultColumn, ResultTable } from "../diagnostics/result-tables.ts";
import { headerOf } from "../xlsx/ledger-layout.ts";
import { stored } from "./merged-text.ts";
import { valuePlace } from "./merged-json.ts";

const column = (header: string, width: number, align: ResultColumn["align"] = "left"): ResultColumn => ({
  header,
  width,
  align,
});

/** Rows and amounts of each unit, then of each file, each with the line that adds them up. */
export function checkTable(merged: Merged, profile: string, { ledgerMerge: t }: Catalogue): ResultTable {
  const { sheets: s, columns: c } = t;
  const total = merged.totals.find((one) => one.profile === profile);
  // Of one period alone there is nothing that a later one took the place of.
  const several = (total?.superseded ?? 0) > 0;
  const counts = (one: MergeTally) => [
    one.rows_in,
    one.rows_out,
    one.duplicates,
    ...(several ? [one.superseded] : []),
    one.conflicts,
    Number(one.amount_in),
    Number(one.amount_out),
    Number(one.amount_duplicates),
    ...(several ? [Number(one.amount_superseded)] : []),
    Number(one.amount_conflicts),
  ];
  const rowHeads = [c.rowsIn, c.rowsOut, c.duplicates, ...(several ? [s.superseded] : []), c.conflicts];
  const sums = [
    s.amountIn,
    c.amountOut,
    s.amountDuplicates,
    ...(several ? [s.amountSuperseded] : []),
    s.amountConflicts,
  ];
  const sum = total ? [[s.total, "", ...counts(total)]] : [];
  const units = merged.by_unit.filter((one) => one.profile === profile);
  const files = merged.by_source.filter(({ source }) => merged.sources[source]?.profile === profile);
  return {
    columns: [
      column(`${c.unit} / ${s.file}`, 40),
      column(s.numbers, 14, "center"),
      ...rowHeads.map((header) => column(header, 9, "right")),
      ...sums.map((header) => ({
        ...column(header, 16, "right"),
        format: "#,##0.00",
      })),
    ],
    rows: [
      ...units.map((one) => [
        one.name === "" ? t.unnamed : one.name,
        one.numbers === null ? "" : `${one.numbers.first}–${one.numbers.last}`,
        ...counts(one),
      ]),
      ...sum,
      ...files.map((one) => [fileText(merged.sources[one.source]), "", ...counts(one)]),
      ...sum,
      [several ? s.noteSeveral : s.note, ...Array<null>(several ? 11 : 9).fill(null)],
    ],
  };
}

const fileText = (source: MergeSource | undefined): string =>
  source === undefined ? "" : source.sheet === "" ? source.path : `${source.path} ${source.sheet}`;

/** For each row and each place where it stood, the cell of every value; where earlier periods had it, behind those of the last. */
export function originTable(
  { sources }: Merged,
  { rows, keys }: MergedTable,
  { profile }: LedgerView,
  { ledgerMerge: t }: Catalogue,
): ResultTable {
  const { sheets: s } = t;
  const shown = profile.columns.filter(({ key }) => key !== "seq" && keys.includes(key));
  const several = rows.some(({ earlier }) => earlier !== undefined);
  const extras = rows.some(({ extra }) => Object.keys(extra).length > 0);
  return {
    columns: [
      column(s.number, 6, "right"),
      column(s.id, 15),
      column(s.file, 34),
      column(s.sheet, 11),
      column(s.line, 6, "right"),
      ...(several ? [column(s.standing, 9, "center")] : []),
      ...shown.map((one) => ({ ...column(headerOf(one), 7, "center"), small: true as const })),
      ...(extras ? [column(s.extra, 30)] : []),
    ],
    rows: rows.flatMap((row, at) =>
      [...row.origins, ...(row.earlier ?? [])].map((origin, place) => {
        const { path = "", sheet = "", columns = {} } = sources[origin.source] ?? {};
        return [
          at + 1,
          stored(row.values.finding_id ?? null, ""),
          path,
          sheet,
          origin.row,
          ...(several ? [place < row.origins.length ? s.latest : s.earlier] : []),
          ...shown.map(({ key }) => (columns[key] === undefined ? "" : cellAddress(origin.row, columns[key]))),
          ...(extras ? [extraText(row.extra)] : []),
        ];
      }),
    ),
  };
}

const extraText = (extra: Readonly<Record<string, string>>): string =>
  Object.entries(extra)
    .map(([header, text]) => `${header}：${text}`)
    .join("；");

/** Rows in conflict in full: what differs once for each place it was said in, then the rest of each row. */
export function conflictTable(
  { conflicts, sources }: Merged,
  profile: string,
  { profile: { columns } }: LedgerView,
  headers: (profile: string, key: string) => string,
  { ledgerMerge: t }: Catalogue,
): ResultTable {
  const { sheets: s } = t;
  const isOurs = (origin: MergeOrigin | undefined) => sources[origin?.source ?? 0]?.profile === profile;
  const lines = conflicts
    .filter(({ versions }) => isOurs(versions[0]?.origins[0]))
    .flatMap(({ id, why, keys, versions }) =>
      versions.flatMap((row) => {
        const all = [...keys, ...columns.map(({ key }) => key).filter((key) => key !== "seq" && !keys.includes(key))];
        const own = all.filter((key) => keys.includes(key) || storedAt(row, key) !== null);
        return row.origins.flatMap((origin) =>
          own.map((key) => {
            const { path, sheet, cell } = valuePlace(sources, origin, key);
            const place = cell === null ? placeText({ row: origin.row }) : cell;
            const header = key === "_state" ? t.state : headers(profile, key);
            const mark = keys.includes(key) ? t.why[why] : "";
            return [id, mark, header, stored(storedAt(row, key), t.blank), path, sheet, place];
          }),
        );
      }),
    );
  return {
    columns: [
      column(s.id, 16),
      { ...column(s.why, 22), grave: Object.values(t.why) },
      column(s.key, 14),
      column(s.value, 50),
      column(s.file, 34),
      column(s.sheet, 12),
      column(s.cell, 10, "center"),
    ],
    rows: lines,
  };
}
