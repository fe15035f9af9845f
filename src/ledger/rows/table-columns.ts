import type { LedgerColumn, PlainDate } from "../../model/generated/documents.ts";
import type { LedgerTable } from "../../model/ledger.ts";
import type { SheetRow } from "../../model/sheet.ts";
import type { Stated } from "../head/stated.ts";
import { nameless } from "../header/columns.ts";
import type { FoundHeader } from "../header/find-header.ts";
import { headerText } from "../header/header-text.ts";
import { unitOf } from "./money-units.ts";
import type { RowScene } from "./aside-role.ts";
import type { KeyedColumn } from "./row-values.ts";

/** The columns with a key, each with what its values are read with. */
export function keyedColumns(
  found: FoundHeader,
  table: LedgerTable,
  stated: Stated,
  around: { readonly epoch: 1900 | 1904; readonly period: { readonly from: PlainDate; readonly to: PlainDate } | null },
): readonly KeyedColumn[] {
  const period = table.period ?? around.period ?? { from: null, to: null };
  return table.profile.columns.flatMap((definition) => {
    const head = found.mapped.get(definition.key);
    if (!head) return [];
    const headerUnit = definition.type === "money" ? unitOf(head.unit ?? stated.money) : null;
    const scheme = table.schemes[definition.key] ?? null;
    const own = definition.list === undefined ? null : (table.profile.lists?.[definition.list] ?? null);
    // Where the header says another scheme, the profile's own words do not count.
    const list = scheme === null || scheme === (definition.scheme ?? scheme) ? own : null;
    return [
      {
        key: definition.key,
        column: head.column,
        definition,
        mapped: head.named?.via === "mapping",
        unitColumn: found.unitColumns?.get(definition.key),
        context: { epoch: around.epoch, headerUnit, list, scheme, period, foundDate: null, continuing: false },
      },
    ];
  });
}

/** Column → what its cells are kept under, for columns without a key. A header that stands twice gets its letters. */
export function extraHeaders(found: FoundHeader): ReadonlyMap<number, string> {
  const all = [...found.unknown, ...found.doubled.map(([second]) => second)];
  const names = new Map<number, string>();
  for (const { column, header } of all) {
    const taken = [...names.values()].includes(header);
    names.set(column, taken ? `${header}（${nameless(column)}）` : header);
  }
  return names;
}

/** Keys of the text that says what was found. */
export const FACTS: readonly string[] = ["fact", "hazard", "manifestation"];
const NUMBERS: readonly LedgerColumn["type"][] = ["integer", "money", "percent"];

/** What telling rows from other lines relies on, for one table. */
export function rowScene(
  found: FoundHeader,
  keyed: readonly KeyedColumn[],
  header: readonly SheetRow[],
  mergesAt: RowScene["mergesAt"],
): Omit<RowScene, "started" | "noted" | "covered"> {
  const all = [...found.mapped.values(), ...found.unknown, ...found.doubled.map(([second]) => second)].map(
    (one) => one.column,
  );
  const [left, right] = [Math.min(...all), Math.max(...all)];
  return {
    headers: header.map((row) => new Map(row.cells.map((cell) => [cell.column, headerText(cell.raw).name] as const))),
    seq: found.mapped.get("seq")?.column ?? null,
    fact: FACTS.map((key) => found.mapped.get(key)?.column).find((column) => column !== undefined) ?? null,
    numbers: new Set(keyed.filter((one) => NUMBERS.includes(one.definition.type)).map((one) => one.column)),
    left,
    right,
    isBand: (row) => {
      const [first] = row.cells;
      if (!first || row.cells.length > 1) return false;
      return mergesAt(row.number).some(
        (merge) => merge.left === first.column && (merge.right - merge.left + 1) * 2 > right - left + 1,
      );
    },
    mergesAt,
  };
}
