import { ledgerChanges } from "../../check/ledger/changes/ledger-changes.ts";
import { findUnits } from "../../check/ledger/submissions.ts";
import type { Io } from "../../io/io.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { LedgerChanges } from "../../model/ledger-changes.ts";
import { type MaskOptions, maskInForce, type Shown, shownAs } from "../masking.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { LeftOut, RectificationOptions } from "../rectification.ts";
import { mergeSubmissions } from "./merge-submissions.ts";

export interface DiffOptions extends Omit<RectificationOptions, "paths" | "pardons">, MaskOptions {
  readonly before: string;
  readonly after: string;
}

/** What changed between two periods, and what could not be compared. */
export interface DiffedPeriods {
  readonly as_of: PlainDate;
  readonly before: string;
  readonly after: string;
  /** Null where a side holds no ledger of rectification. */
  readonly changes: LedgerChanges | null;
  /** The sides that hold none. */
  readonly empty: readonly string[];
  readonly left_out: readonly LeftOut[];
  readonly headers: (profile: string, key: string) => string;
  /** Looks through each form of it before it goes. */
  readonly check: Shown<object>["check"];
}

/** Two periods, each a ledger, a folder or a register → what became of every finding. */
export async function diffPeriods(options: DiffOptions, io: Io, words: Catalogue): Promise<DiffedPeriods> {
  const { before, after, ...rest } = options;
  const last = await mergeSubmissions({ ...rest, paths: [before] }, io);
  const now = await mergeSubmissions({ ...rest, paths: [after] }, io);
  const empty = [
    ...(last.merged.sources.length === 0 ? [before] : []),
    ...(now.merged.sources.length === 0 ? [after] : []),
  ];
  const { headers } = now;
  const around = { finder: findUnits(now.around), project: now.around.project, header: headers };
  const diffed = {
    before,
    after,
    changes: empty.length > 0 ? null : ledgerChanges(last.merged, now.merged, around),
    left_out: [...last.left_out, ...now.left_out],
  };
  const rows = [last, now].flatMap(({ merged }) => merged.tables.flatMap((table) => table.rows));
  const { view, check } = shownAs(diffed, rows, await maskInForce(options, io, words));
  return { as_of: options.asOf, ...view, empty, headers, check };
}
