import type { LedgerListener, Told } from "../model/ledger.ts";
import type { Sheet, SheetOutline, SheetRow } from "../model/sheet.ts";
import { statedIn } from "./head/stated.ts";
import { findHeader, type FoundHeader } from "./header/find-header.ts";
import { isKnown, type Vocabulary } from "./header/profile-names.ts";
import { withUnitColumn } from "./header/unit-column.ts";
import { withProgress } from "./header/progress-column.ts";
import { ledgerTable } from "./ledger-table.ts";
import { lostCharacters } from "./lost-characters.ts";
import { lacksUnit, readByUnitBelow } from "./read-by-unit-below.ts";
import { readTable, type TableEnd, type TableReading, type TableScene } from "./read-table.ts";
import { isReturnSheet } from "./return-sheet.ts";
import { tellHeader } from "./rows/told-of-table.ts";

/** What the sheets of a book are read with. */
export interface BookScene extends Pick<TableScene, "vocabulary" | "epoch" | "period"> {
  /** The profile that the file itself names, and the columns its version did not have. */
  readonly stated: string | null;
  readonly without: readonly string[];
}

/** What was found in a sheet. */
export interface SheetReading {
  readonly tables: readonly TableEnd[];
  /** Blank, or one of our own. */
  readonly passed: boolean;
  /** The list of problems that a return begins with. */
  readonly returned: boolean;
  /** The row that most looks like a header, where there was no table; null where none does. */
  readonly nearest: { readonly row: number; readonly known: readonly string[] } | null;
  /** How many cells each of the first rows has. */
  readonly widths: readonly number[];
  /** The names of columns stand below each other. */
  readonly transposed: boolean;
  /** Characters that are lost in it; null where none are. */
  readonly lost: Told | null;
}

/** So many rows are looked through at once for a header, and so many kept when there was none. */
const WINDOW = 60;
const KEPT = 5;

/** Reads one sheet: its tables one below another. `first`: how many tables came before. Rows go by once. */
export async function readSheet(
  sheet: Sheet,
  first: number,
  scene: BookScene,
  listener: LedgerListener,
): Promise<SheetReading> {
  const outline = await sheet.outline();
  const tables: TableEnd[] = [];
  let head: SheetRow[] = [];
  const top: SheetRow[] = [];
  const lost = lostCharacters();
  let reading: TableReading | null = null;
  const search = (): void => {
    const found = findHeader(head, outline.merges, scene.vocabulary, { stated: scene.stated, sheet: sheet.name });
    if (!found) {
      head = head.slice(-KEPT);
      return;
    }
    const rows = head.slice(found.to + 1);
    reading = begin(sheet, found, head, outline, first + tables.length, scene, listener);
    head = [];
    rows.forEach(feed);
  };
  const feed = (row: SheetRow): void => {
    if (reading) {
      if (reading.take(row)) return;
      const end = reading.end(true);
      tables.push(end);
      reading = null;
      head = [...end.titles, row];
      return;
    }
    head.push(row);
    if (head.length >= WINDOW) search();
  };
  for await (const batch of sheet.rows())
    for (const row of batch) {
      if (top.length < WINDOW) top.push(row);
      lost.see(row);
      feed(row);
    }
  // What is left may hold several small tables.
  for (let before = -1; !reading && head.length > 0 && head.length !== before; ) {
    before = head.length;
    search();
  }
  const last = reading as TableReading | null;
  if (last) tables.push(last.end(false));
  const told = lost.told(sheet.name);
  if (tables.length > 0)
    return { tables, passed: false, returned: false, widths: [], nearest: null, transposed: false, lost: told };
  const returned = isReturnSheet(top);
  const widths = top.map(({ cells }) => cells.length);
  const passed = top.length === 0 || returned;
  return { tables, passed, returned, widths, lost: told, ...nearMiss(top, scene.vocabulary) };
}

function begin(
  sheet: Sheet,
  header: FoundHeader,
  head: readonly SheetRow[],
  outline: SheetOutline,
  index: number,
  scene: BookScene,
  listener: LedgerListener,
): TableReading {
  const above = head.slice(0, header.from);
  const stated = statedIn(above);
  const below = head.slice(header.to + 1);
  const { found, prose } = withProgress(withUnitColumn(header, below), below);
  const headerRow = head[header.to]?.number ?? 0;
  const table = ledgerTable(found, stated, { index, sheet: sheet.name, headerRow });
  listener.begin(table);
  tellHeader(found, table, stated, outline, scene.without, listener.tell);
  if (prose !== null)
    listener.tell({
      code: "status-prose",
      at: table.place(null, "note"),
      args: { header: prose },
      value: prose,
    });
  const read = lacksUnit(found, stated) ? readByUnitBelow : readTable;
  return read(
    { ...scene, found, table, stated, head: head.slice(header.from, header.to + 1), above, outline },
    listener,
  );
}

/** Why there may be no table: the row with most known names, and whether the names stand below each other. */
function nearMiss(top: readonly SheetRow[], vocabulary: Vocabulary): Pick<SheetReading, "nearest" | "transposed"> {
  const known = top.map((row) => ({
    row: row.number,
    known: row.cells
      .filter((cell) => cell.kind === "text" && isKnown(vocabulary, cell.raw))
      .map((cell) => cell.raw.trim()),
  }));
  const best = known.reduce<(typeof known)[number] | null>(
    (most, one) => (one.known.length > (most?.known.length ?? 0) ? one : most),
    null,
  );
  const down = new Map<number, Set<string>>();
  for (const row of top)
    for (const cell of row.cells)
      if (cell.kind === "text" && isKnown(vocabulary, cell.raw))
        down.set(cell.column, (down.get(cell.column) ?? new Set()).add(cell.raw.trim()));
  const most = Math.max(0, ...[...down.values()].map((names) => names.size));
  return { nearest: best, transposed: most >= 5 && (best?.known.length ?? 0) < 3 };
}
