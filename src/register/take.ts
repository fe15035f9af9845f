import { unitKey } from "../field/roster.ts";
import type { RectificationTable } from "../model/rectification-table.ts";
import {
  type Entry,
  idKey,
  type NotTaken,
  type RegisterItem,
  type RegisterRefusal,
  type RegisterState,
  type Taking,
} from "../model/register.ts";
import { itemsInOrder } from "./fold.ts";
import type { Around } from "./guards.ts";
import { judgeEntries, openedBy } from "./judge.ts";
import { openingOf } from "./opening.ts";
import { type Asked, isReported, type Kept, refused, refusing, statedRow, type TakingContext } from "./stated-row.ts";
import { submissionOf } from "./submission.ts";
import { textIn } from "./values.ts";

/** A row that asks for something, wherever it stands. */
export interface AskingRow {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly asked: Asked;
}

/** A refusal with its place in the file. */
export interface PlacedRefusal extends RegisterRefusal {
  readonly sheet: string;
  readonly row: number;
}

/** What one file comes to: what is taken, what is not and why, what the register keeps as it was. */
export interface Taken {
  readonly entries: readonly Entry[];
  readonly refusals: readonly PlacedRefusal[];
  readonly notTaken: readonly NotTaken[];
  readonly kept: readonly (Kept & { readonly sheet: string; readonly row: number })[];
  readonly rows: number;
  /** Rows that say what the register has already. */
  readonly unchanged: number;
}

export type Judging = Omit<Around, "exists">;

/** The rows of a ledger's tables, each with what it asks for. `only`: rows that are looked at; null for all. */
export function askingRows(
  state: RegisterState,
  tables: readonly RectificationTable[],
  as: Exclude<Taking, "paper">,
  context: TakingContext,
  only: ReadonlySet<string> | null,
): readonly AskingRow[] {
  const seen = new Set<string>();
  return tables.flatMap((table) =>
    table.rows.flatMap((stored): readonly AskingRow[] => {
      const one = statedRow(stored, table, context);
      if (only !== null && !only.has(rowKey(one))) return [];
      const key = idKey(one.id);
      const item = state.items.get(key) ?? null;
      const twice = one.id !== "" && seen.has(key);
      seen.add(key);
      const asked = twice
        ? refusing(refused(one.id, "id-twice", "finding_id"))
        : as === "opening" && item === null
          ? openingOf(one, context)
          : submissionOf(item, one, context);
      return [{ id: one.id, sheet: one.sheet, row: one.row, asked }];
    }),
  );
}

export const rowKey = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${sheet}\n${row}`;

/**
 * What of the rows may be taken. A row is taken whole or not at all; one that rests on another that is not taken (merged into
 * it) falls with it.
 */
export function takeRows(state: RegisterState, rows: readonly AskingRow[], judging: Judging): Taken {
  const against = new Map<AskingRow, readonly RegisterRefusal[]>(
    rows.filter(({ asked }) => asked.refusals.length > 0).map((one) => [one, one.asked.refusals]),
  );
  const isStanding = (row: AskingRow) => !against.has(row);
  const standing = rows.filter(isStanding);
  const owners = new Map(standing.map((one) => [idKey(one.id), one]));
  const coming = new Set(openedBy(standing.flatMap(({ asked }) => asked.entries)));
  const resting = restingOn(standing);
  // Judged again are only those that rest on what fell.
  for (let judged = standing; judged.length > 0; ) {
    const entries = judged.flatMap(({ asked }) => asked.entries);
    const fallen = new Set<AskingRow>();
    for (const refusal of judgeEntries(state.items, entries, judging, 0, coming).refusals) {
      const row = owners.get(idKey(refusal.id));
      if (row === undefined) continue;
      against.set(row, [...(against.get(row) ?? []), refusal]);
      fallen.add(row);
    }
    for (const { asked } of fallen) for (const key of openedBy(asked.entries)) coming.delete(key);
    judged = [...new Set([...fallen].flatMap(({ id }) => resting.get(idKey(id)) ?? []))].filter(isStanding);
  }
  return takenOf(rows, rows.filter(isStanding), against);
}

/** The rows that are merged into a finding, by its `idKey`. */
function restingOn(rows: readonly AskingRow[]): ReadonlyMap<string, readonly AskingRow[]> {
  const resting = new Map<string, AskingRow[]>();
  for (const row of rows)
    for (const { set = {} } of row.asked.entries) {
      const into = textIn(set, "merged_into");
      if (into === "") continue;
      const those = resting.get(idKey(into)) ?? [];
      those.push(row);
      resting.set(idKey(into), those);
    }
  return resting;
}

function takenOf(
  rows: readonly AskingRow[],
  standing: readonly AskingRow[],
  against: ReadonlyMap<AskingRow, readonly RegisterRefusal[]>,
): Taken {
  const refusedRows = rows.filter((one) => against.has(one));
  return {
    entries: standing.flatMap(({ asked }) => asked.entries),
    refusals: refusedRows.flatMap((one) =>
      (against.get(one) ?? []).map((refusal) => ({ ...refusal, sheet: one.sheet, row: one.row })),
    ),
    notTaken: refusedRows.map((one) => ({
      id: one.id,
      sheet: one.sheet,
      row: one.row,
      codes: [...new Set((against.get(one) ?? []).map(({ code }) => code))],
    })),
    kept: standing.flatMap(({ asked, sheet, row }) => asked.kept.map((one) => ({ ...one, sheet, row }))),
    rows: rows.length,
    unchanged: standing.filter(({ asked }) => asked.entries.length === 0).length,
  };
}

/**
 * Open findings of the units that a submission speaks for, and that it leaves out (R-C04). `sameUnit`: whether two names are one
 * unit's, by the roster where there is one.
 */
export function missingFrom(
  state: RegisterState,
  tables: readonly RectificationTable[],
  sameUnit: (a: string, b: string) => boolean,
): readonly RegisterItem[] {
  const present = new Set<string>();
  const units = new Set<string>();
  for (const { unit, rows } of tables) {
    if (unit !== null) units.add(unit);
    for (const row of rows) {
      const [id, org] = [row.finding_id, row.org];
      if (typeof id === "string") present.add(idKey(id));
      if (typeof org === "string") units.add(org);
    }
  }
  const speaksFor = (org: string): boolean =>
    [...units].some((unit) => unitKey(unit) === unitKey(org) || sameUnit(unit, org));
  const known = new Map<string, boolean>();
  const missing = [...state.items].filter(([key, item]) => {
    if (!isReported(item) || present.has(key) || item.state === "待确认" || item.state === "已确认") return false;
    const org = textIn(item.row, "org");
    const answer = known.get(org) ?? speaksFor(org);
    known.set(org, answer);
    return answer;
  });
  return itemsInOrder({ items: new Map(missing) });
}
