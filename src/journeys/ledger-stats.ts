import { periodOf } from "../field/period.ts";
import type { Io } from "../io/io.ts";
import type { Period } from "../model/generated/documents.ts";
import { type RectificationStats, rectificationStats } from "../view/ledger/rectification-stats.ts";
import { CannotRender } from "./document-output.ts";
import { type Rectification, type RectificationOptions, readRectification } from "./rectification.ts";

export interface StatsOptions extends RectificationOptions {
  /** `--period`: 2024, 2024Q1, 2024-03; null takes what the ledgers state. */
  readonly period: string | null;
}

export interface Stats extends Rectification {
  /** Of the ledgers that were counted; null where none was. */
  readonly stats: RectificationStats | null;
}

/** Ledgers of rectification → their figures. Throws CannotRender for a period not understood. */
export async function ledgerStats(options: StatsOptions, io: Io): Promise<Stats> {
  const period = wantedPeriod(options.period);
  const read = await readRectification(options, io);
  const stats = read.tables.length > 0 ? rectificationStats(read.tables, options.asOf, period) : null;
  return { ...read, stats };
}

function wantedPeriod(given: string | null): Period | null {
  const period = given === null ? null : periodOf(given);
  if (given !== null && period === null) throw new CannotRender("period", given, ["2026", "2026Q1", "2026-03"]);
  return period;
}
