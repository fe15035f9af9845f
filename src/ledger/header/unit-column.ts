import type { SheetRow } from "../../model/sheet.ts";
import type { HeadColumn } from "./columns.ts";
import type { FoundHeader } from "./find-header.ts";
import { headerText } from "./header-text.ts";
import { moneyUnit } from "./money-unit.ts";

const NAMES: ReadonlySet<string> = new Set(["单位", "金额单位", "货币单位", "计量单位"]);

/** The unit of money that a cell states and nothing else: 万元; null for any other text. */
export function unitInCell(raw: string): string | null {
  const said = moneyUnit(raw.normalize("NFKC").replace(/[\s\p{Cf}()]/gu, ""));
  return said?.rest === "" ? said.unit : null;
}

/**
 * A column of units beside one of amounts (金额 | 单位): 单位 or 金额单位 whose cells are units of money. It belongs to the
 * column of money nearest on its left, else on its right; each row is read by its own cell. A column that the profile took for
 * a unit that reports is given back.
 */
export function withUnitColumn(found: FoundHeader, rows: readonly SheetRow[]): FoundHeader {
  const { profile } = found.names;
  const money = profile.columns.flatMap(({ key, type }) => {
    const column = type === "money" ? found.mapped.get(key)?.column : undefined;
    return column === undefined ? [] : [{ key, column }];
  });
  if (money.length === 0) return found;
  const doubled = found.doubled.map(([second]) => second);
  const taken = [...found.mapped].flatMap(([key, head]) => (money.some((one) => one.key === key) ? [] : head));
  const units = [...found.unknown, ...doubled, ...taken].filter((head) => isUnitColumn(head, rows));
  if (units.length === 0) return found;
  const unitColumns = new Map<string, number>();
  for (const { column } of units) {
    const distance = (one: { readonly column: number }) =>
      one.column < column ? column - one.column : 1000 + one.column - column;
    const nearest = [...money].sort((a, b) => distance(a) - distance(b))[0];
    if (nearest && !unitColumns.has(nearest.key)) unitColumns.set(nearest.key, column);
  }
  const columns = new Set(unitColumns.values());
  const given = taken.filter((head) => columns.has(head.column));
  return {
    ...found,
    mapped: new Map([...found.mapped].filter(([, head]) => !columns.has(head.column))),
    doubled: found.doubled.filter(([second]) => !columns.has(second.column)),
    unknown: [...found.unknown, ...doubled.filter((head) => columns.has(head.column)), ...given],
    unitColumns,
  };
}

function isUnitColumn({ column, header }: HeadColumn, rows: readonly SheetRow[]): boolean {
  if (!NAMES.has(headerText(header).bare)) return false;
  const said = rows.flatMap(({ cells }) => cells.find((cell) => cell.column === column)?.raw.trim() || []);
  const units = said.filter((text) => unitInCell(text) !== null).length;
  // A total or a signature below the rows may stand in the column too.
  return units > 0 && units * 5 >= said.length * 4;
}
