import type { AsideRow, LedgerTable, Told } from "../../model/ledger.ts";
import { cellAddress, columnLetters, type Merge, type SheetOutline } from "../../model/sheet.ts";
import { nearest } from "../../model/nearest.ts";
import { nameless } from "../header/columns.ts";
import type { FoundHeader } from "../header/find-header.ts";
import { headerText } from "../header/header-text.ts";
import type { Stated } from "../head/stated.ts";
import { rowList } from "./row-list.ts";
import { saysOther, unitOf } from "./money-units.ts";

type Tell = (problem: Told) => void;

const headerPlace = (table: LedgerTable, column: number, header: string): Told["at"] => ({
  ...(table.sheet === "" ? {} : { sheet: table.sheet }),
  cell: cellAddress(table.headerRow, column),
  row: table.headerRow,
  column: header,
});

/** What a header shows: columns that are missing, double, unknown, in strange writing. */
export function tellHeader(
  found: FoundHeader,
  table: LedgerTable,
  stated: Stated,
  outline: SheetOutline,
  without: readonly string[],
  tell: Tell,
): void {
  const { profile } = table;
  if (found.ties.length > 0)
    tell({
      code: "profile-ambiguous",
      at: table.place(null, null),
      args: { profile: profile.key, others: found.ties.join("、") },
    });
  for (const column of profile.columns) {
    if (!column.required || column.optional_column || table.columns[column.key] || without.includes(column.key))
      continue;
    tell({
      code: "required-column-missing",
      at: { ...table.place(null, null), row: table.headerRow },
      args: { header: column.header, profile: profile.title },
    });
  }
  for (const [second, first] of found.doubled)
    tell({
      code: "duplicate-column",
      at: headerPlace(table, second.column, second.header),
      args: { header: second.header, first: first.header, cell: cellAddress(table.headerRow, first.column) },
      value: second.header,
    });
  const units = [...(found.unitColumns?.values() ?? [])];
  for (const { column, header } of found.unknown)
    if (!units.includes(column)) tellUnknown(column, header, found, table, tell);
  const varied = [...found.mapped.values()].filter((one) => one.varied);
  if (varied.length > 0)
    tell({
      code: "header-variants",
      at: { ...table.place(null, null), row: table.headerRow },
      args: { headers: varied.map((one) => one.header).join("、") },
    });
  for (const [key, unit] of unknownUnits(found, profile, stated)) {
    const header = found.mapped.get(key)?.header ?? "";
    tell({ code: "header-unit", at: table.place(null, key), args: { unit, header }, value: header });
  }
  for (const { column, header, unit } of found.mapped.values()) {
    const read = unitOf(unit);
    if (read === null || stated.money === null || !saysOther(stated.money, read)) continue;
    const args = { header, unit: read, stated: stated.money };
    tell({ code: "money-units-differ", at: headerPlace(table, column, header), args, value: header });
  }
  tellBeside(found, table, tell);
  const hidden = outline.hiddenColumns.flatMap(
    (column) => [...found.mapped.values(), ...found.unknown].find((one) => one.column === column) ?? [],
  );
  if (hidden.length > 0)
    tell({
      code: "hidden-columns",
      at: table.place(null, null),
      args: { columns: hidden.map((one) => `${columnLetters(one.column)}（${one.header}）`).join("、") },
    });
}

/** Columns of money whose header states a unit nobody reads, with that unit. It is told of the header, not of each amount below. */
export function unknownUnits(
  found: FoundHeader,
  profile: LedgerTable["profile"],
  stated: Stated,
): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const [key, head] of found.mapped) {
    const unit = head.unit ?? stated.money;
    const isMoney = profile.columns.some((column) => column.key === key && column.type === "money");
    if (isMoney && unit !== null && unitOf(unit) === null) units.set(key, unit);
  }
  return units;
}

function tellUnknown(column: number, header: string, found: FoundHeader, table: LedgerTable, tell: Tell): void {
  const free = found.names.words.filter(([, key]) => !found.mapped.has(key));
  const near = nearest(headerText(header).bare, new Set(free.map(([word]) => word)));
  const key = free.find(([word]) => word === near)?.[1];
  const meant = table.profile.columns.find((one) => one.key === key);
  tell({
    code: "unknown-header",
    at: headerPlace(table, column, header),
    args: { header, near: meant?.header ?? "", key: key ?? "" },
    value: header,
  });
}

function tellBeside(found: FoundHeader, table: LedgerTable, tell: Tell): void {
  const columns = found.beside.map((one) => one.column);
  const [first] = columns;
  if (first === undefined) return;
  tell({
    code: found.besideIsLedger ? "tables-side-by-side" : "side-table",
    at: headerPlace(table, first, found.beside[0]?.header ?? ""),
    args: { from: columnLetters(first), to: columnLetters(columns.at(-1) ?? first) },
  });
}

/** A merge over rows of the ledger: each row reads its value. */
export function tellMerge(merge: Merge, table: LedgerTable, keys: ReadonlyMap<number, string>, tell: Tell): void {
  const { top, bottom, left, right } = merge;
  const key = Array.from({ length: right - left + 1 }, (_, at) => keys.get(left + at)).find((one) => one !== undefined);
  if (key === undefined) return;
  tell({
    code: "merged-values",
    at: { ...table.place(top, key), cell: cellAddress(top, left) },
    args: { range: `${cellAddress(top, left)}:${cellAddress(bottom, right)}`, across: right > left ? "yes" : "" },
  });
}

/** What the rows of a table came to. */
export interface RowsSeen {
  readonly aside: readonly AsideRow[];
  readonly hidden: readonly number[];
  /** Column without header → first row with something in it. */
  readonly headless: ReadonlyMap<number, number>;
  readonly after: readonly number[];
}

const ROLES: readonly AsideRow["role"][] = [
  "title",
  "note",
  "numbering",
  "header-again",
  "group",
  "subtotal",
  "total",
  "signature",
];

/** What is told once for a table, when all of it was read. */
export function tellRows({ aside, hidden, headless, after }: RowsSeen, table: LedgerTable, tell: Tell): void {
  if (hidden.length > 0)
    tell({
      code: "hidden-rows",
      at: table.place(hidden[0] ?? null, null),
      args: { rows: rowList(hidden), count: hidden.length },
    });
  for (const [column, row] of headless)
    tell({
      code: "column-without-header",
      // Where the header has to be written, not where something stands without one.
      at: headerPlace(table, column, nameless(column)),
      args: { column: columnLetters(column), row },
    });
  if (after.length > 0)
    tell({ code: "rows-after-end", at: table.place(after[0] ?? null, null), args: { rows: rowList(after) } });
  if (aside.length === 0) return;
  const rows = ROLES.map(
    (role) => [role, rowList(aside.filter((one) => one.role === role).map((one) => one.row))] as const,
  );
  tell({
    code: "rows-aside",
    at: table.place(null, null),
    args: Object.fromEntries(rows.filter(([, list]) => list !== "")),
  });
}
