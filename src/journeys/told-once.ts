import { setRows } from "../check/ledger/set-rows.ts";
import { unitKey } from "../field/roster.ts";
import type { Io } from "../io/io.ts";
import type { RectificationTable } from "../model/rectification-table.ts";
import type { Validation } from "../model/validation.ts";
import { type ToldOnce, toldOnce } from "../view/ledger/told-once.ts";
import { figureLookup } from "./figures-of-run.ts";
import {
  type LeftOut,
  type LeftRows,
  type Rectification,
  type RectificationOptions,
  rectificationInputs,
} from "./rectification.ts";

/**
 * What was read, with each finding once, and the rows that do not count among what was left out, with what counts instead.
 * `registers`: ledgers of several periods stay apart.
 */
export function countedOnce(read: Rectification, which: "registers" | "newest"): Rectification {
  if (read.tables.length < 2) return read;
  const { unitOf } = setRows(read.run.set, read.run.around);
  const lookup = figureLookup(read.run);
  const { tables, twice } = toldOnce(read.tables, which, {
    unit: unitOf,
    period: ({ period, path, profile }) => period ?? lookup.period(path, profile),
  });
  return { ...read, tables, left_out: [...read.left_out, ...leftRows(twice)] };
}

/**
 * The same for whoever holds one input at a time: of each table the rows that no register among the inputs tells. Of the registers no more
 * is held than which findings they tell.
 */
export async function besideRegisters(
  validation: Validation,
  options: RectificationOptions,
  codeOf: (name: string) => string | null,
  io: Io,
): Promise<(table: RectificationTable) => { readonly table: RectificationTable; readonly left: readonly LeftOut[] }> {
  const registers: RectificationTable[] = [];
  const files = validation.files.filter(({ kind }) => kind === "Register");
  const others = validation.files.some(({ kind }) => kind === "Ledger");
  if (others)
    for await (const { tables } of rectificationInputs({ ...validation, files }, options, io))
      for (const table of tables)
        registers.push({
          ...table,
          rows: table.rows.map(({ finding_id = null, org = null }) => ({ finding_id, org })),
        });
  const around = { unit: (said: string) => codeOf(said) ?? unitKey(said), period: () => null };
  return (table) => {
    if (table.history !== undefined || registers.length === 0) return { table, left: [] };
    const { tables, twice } = toldOnce([...registers, table], "registers", around);
    return { table: tables.at(-1) ?? table, left: leftRows(twice.filter(({ path }) => path === table.path)) };
  };
}

const leftRows = (twice: ToldOnce["twice"]): readonly LeftRows[] => twice.map(({ sheet: _, ...one }) => one);
