import { comparable } from "../check/ledger/comparable.ts";
import { setRows } from "../check/ledger/set-rows.ts";
import { findUnits } from "../check/ledger/submissions.ts";
import { unitKey } from "../field/roster.ts";
import { recurrenceThresholds } from "../field/recurrence/thresholds.ts";
import type { Io } from "../io/io.ts";
import type { Period, PlainDate } from "../model/generated/documents.ts";
import { daysInMonth } from "../model/plain-date.ts";
import type { RectificationTable, StoredRow } from "../model/rectification-table.ts";
import { type Repeats, type RepeatRow, repeatsView } from "../view/ledger/repeats.ts";

export type { Repeats };
import { dateOf, textOf } from "../view/records/record-table.ts";
import { columnLetters } from "../render/xlsx/sheet-address.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { type MaskOptions, maskInForce, type Shown, shownAs } from "./masking.ts";
import { type LeftOut, type Rectification, type RectificationOptions, readRectification } from "./rectification.ts";
import { countedOnce } from "./told-once.ts";

export interface RepeatsOptions extends RectificationOptions, MaskOptions {
  /** `--before`: ledgers and registers of earlier inspections; their findings are priors only. */
  readonly before: readonly string[];
  /** `--min-likeness`; null takes the project's. */
  readonly likeness: number | null;
}

export interface RepeatsFound {
  /** Null where no ledger was read. */
  readonly repeats: Shown<Repeats> | null;
  /** How many inputs there were. */
  readonly inputs: number;
  readonly left_out: readonly LeftOut[];
}

/** Ledgers and registers → findings that came back, with the earlier rows and the reasons. */
export async function ledgerRepeats(options: RepeatsOptions, io: Io, words: Catalogue): Promise<RepeatsFound> {
  const now = countedOnce(await readRectification(options, io), "registers");
  const old =
    options.before.length === 0
      ? null
      : countedOnce(
          await readRectification({ ...options, paths: options.before, campaign: null, baseline: null }, io),
          "registers",
        );
  const left_out = [...now.left_out, ...(old?.left_out ?? [])];
  const inputs = now.run.validation.files.length + (old?.run.validation.files.length ?? 0);
  if (now.tables.length === 0) return { repeats: null, inputs, left_out };
  const { around, set } = now.run;
  const usual = recurrenceThresholds(around.project);
  const thresholds = options.likeness === null ? usual : { ...usual, likeness: options.likeness };
  const { above } = setRows(set, around);
  const repeats = repeatsView(rowsOf(now, now), old ? rowsOf(old, now) : [], {
    asOf: options.asOf,
    thresholds,
    above,
    schemes: around.project ?? undefined,
  });
  const records = [...now.tables, ...(old?.tables ?? [])];
  return { repeats: shownAs(repeats, records, await maskInForce(options, io, words)), inputs, left_out };
}

/** All rows of what was read, units by what the first run knows of their names. */
function rowsOf({ tables }: Rectification, { run }: Rectification): readonly RepeatRow[] {
  const { unitOf } = setRows(run.set, run.around);
  const names = new Map((findUnits(run.around)?.units ?? []).map(({ code, name }) => [code, name]));
  return tables.flatMap((table) => table.rows.map((row) => repeatRow(row, table, unitOf, names)));
}

function repeatRow(
  row: StoredRow,
  table: RectificationTable,
  unitOf: (said: string) => string,
  names: ReadonlyMap<string, string>,
): RepeatRow {
  const said = textOf(row, "org") ?? table.unit ?? "";
  const unit = said === "" ? "" : unitOf(said);
  const found = dateOf(row, "found_date");
  const number = textOf(row, "finding_id");
  const pointName = textOf(row, "risk_point");
  const at = Number(row._row);
  const period = table.period ?? (found === null ? null : quarterOf(found));
  const column = table.columns.fact;
  return {
    unit,
    unitName: names.get(unit) ?? said,
    id: unitKey(number ?? ""),
    place: `${table.path}!${table.sheet}!${String(at).padStart(7, "0")}`,
    point: unitKey(pointName ?? ""),
    category: textOf(row, "category") ?? "",
    basis: comparable(textOf(row, "criteria") ?? ""),
    fact: textOf(row, "fact") ?? "",
    found,
    state: typeof row._state === "string" ? row._state : null,
    status: textOf(row, "status") ?? "",
    from: period?.from ?? null,
    at: { path: table.path, sheet: table.sheet, row: at, cell: column ? `${columnLetters(column)}${at}` : null },
    number,
    pointName,
    level: textOf(row, "severity"),
    scheme: table.schemes.severity ?? null,
    declared: textOf(row, "is_repeat") === "是" || textOf(row, "repeat_of") !== null,
    repeatOf: textOf(row, "repeat_of"),
    period,
  };
}

/** Where no period is stated the quarter of the finding stands for it: one inspection seldom goes on beyond. */
function quarterOf(date: PlainDate): Period {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const first = month - ((month - 1) % 3);
  const two = (part: number) => String(part).padStart(2, "0");
  return {
    from: `${date.slice(0, 4)}-${two(first)}-01`,
    to: `${date.slice(0, 4)}-${two(first + 2)}-${daysInMonth(year, first + 2)}`,
  };
}
