import { type UnitFinder, unitKey } from "../../../field/roster.ts";
import type { Project } from "../../../model/generated/documents.ts";
import {
  CHANGE_KINDS,
  type ChangeBalance,
  type ChangeKind,
  type ChangePlace,
  type LedgerChange,
  type LedgerChanges,
  type UnclearNumber,
} from "../../../model/ledger-changes.ts";
import type { Merged } from "../../../model/merged-ledger.ts";
import { cellAddress } from "../../../model/sheet.ts";
import { text } from "../set-rows.ts";
import { type PairedRows, type PeriodPair, pairRows } from "./pair-rows.ts";
import { type PeriodRow, type PeriodRows, periodRows } from "./period-rows.ts";
import { isOpen, type RowChange, rowChanges } from "./row-changes.ts";

/** What comparing must know of the surroundings. */
export interface ChangesAround {
  /** Null where nobody says who is who. */
  readonly finder: UnitFinder | null;
  readonly project: Project | null;
  /** A column as its profile calls it. */
  readonly header: (profile: string, key: string) => string;
}

/**
 * What became of every finding from one period to the next, in the field's words. Numbers that say different things within a
 * period are compared with nothing, and listed. Nothing depends on the order of the files.
 */
export function ledgerChanges(before: Merged, after: Merged, around: ChangesAround): LedgerChanges {
  const [last, now] = [before, after].map((one) => periodRows(one, around.header, around.finder)) as [
    PeriodRows,
    PeriodRows,
  ];
  const clear = ({ side, id }: PeriodRow) =>
    id === "" || !(last.unclear.has(`${side} ${id}`) || now.unclear.has(`${side} ${id}`));
  const paired = pairRows(last.rows.filter(clear), now.rows.filter(clear));
  const names = new Map((around.finder?.units ?? []).map(({ code, name }) => [code, name]));
  const told = (change: Told) => changeOf(change, names);
  const moved = paired.pairs.flatMap((pair) =>
    rowChanges(pair, around.project).map((change) => told({ ...change, ...pair })),
  );
  const gone = paired.gone.map((row) => told({ kind: goneAs(row, now), before: row, after: null }));
  const come = paired.come.map((row) => told({ kind: "added", before: null, after: row }));
  const changes = [...moved, ...gone, ...come].sort(inOrder);
  return {
    changes,
    counts: Object.fromEntries(
      CHANGE_KINDS.map((kind) => [kind, changes.filter((one) => one.kind === kind).length]),
    ) as Record<ChangeKind, number>,
    balance: balances(paired, now),
    unclear: [...unclearOf(before, "before"), ...unclearOf(after, "after")],
  };
}

/** A row that this period's ledgers do not have: only whoever reported can have lost it. */
const goneAs = (row: PeriodRow, { reported }: PeriodRows): ChangeKind =>
  !isOpen(row) ? "settled" : reported.has(`${row.side} ${row.unit}`) ? "vanished" : "not_reported";

interface Told extends Partial<RowChange>, Partial<Pick<PeriodPair, "by" | "likeness">> {
  readonly kind: ChangeKind;
  readonly before: PeriodRow | null;
  readonly after: PeriodRow | null;
}

function changeOf(told: Told, names: ReadonlyMap<string, string>): LedgerChange {
  const { kind, before, after, key = null, by = null, likeness = null } = told;
  const one = after ?? before;
  const written = (name: string) => (after && text(after.row, name)) || (before && text(before.row, name)) || "";
  return {
    kind,
    profile: one?.profile ?? "",
    id: written("finding_id"),
    unit: names.get(one?.unit ?? "") ?? written("org"),
    fact: written("fact"),
    key,
    by,
    likeness,
    before: before && placeOf(before, key),
    after: after && placeOf(after, key),
    approved: told.approved ?? null,
    unit_mistaken: told.unitMistaken ?? false,
  };
}

function placeOf(row: PeriodRow, key: string | null): ChangePlace {
  const column = row.table.columns[key ?? "finding_id"]?.column;
  const value = key === "status" && row.row.state !== null ? row.row.state : (row.merged.values[key ?? ""] ?? null);
  const cell = column === undefined ? null : cellAddress(row.row.row, column);
  return { path: row.path, sheet: row.table.sheet, row: row.row.row, cell, value };
}

function balances({ pairs, gone, come }: PairedRows, now: PeriodRows): LedgerChanges["balance"] {
  const profiles = [...pairs.map(({ after }) => after), ...gone, ...come].map(({ profile }) => profile);
  return [...new Set(profiles)].sort().map((profile) => {
    const own = pairs.filter(({ after }) => after.profile === profile);
    const lost = gone.filter((row) => row.profile === profile && isOpen(row));
    const added = come.filter((row) => row.profile === profile);
    const settling = own.filter(({ before, after }) => isOpen(before) && !isOpen(after));
    const cancelled = settling.filter(
      ({ after }) => (after.row.state ?? text(after.row, "status")) === "已撤销",
    ).length;
    const reopened = own.filter(({ before, after }) => !isOpen(before) && isOpen(after)).length;
    const vanished = lost.filter((row) => goneAs(row, now) === "vanished").length;
    const balance: ChangeBalance = {
      opening: own.filter(({ before }) => isOpen(before)).length + lost.length,
      added: added.length,
      added_settled: added.filter((row) => !isOpen(row)).length,
      reopened,
      closed: settling.length - cancelled,
      cancelled,
      vanished,
      not_reported: lost.length - vanished,
      ending: own.filter(({ after }) => isOpen(after)).length + added.filter(isOpen).length,
    };
    return { profile, ...balance };
  });
}

const unclearOf = ({ conflicts, sources }: Merged, period: UnclearNumber["period"]): readonly UnclearNumber[] =>
  conflicts.map(({ id, versions }) => ({
    period,
    id,
    places: versions.flatMap(({ origins }) =>
      origins.map(({ source, row }) => {
        const { path = "", sheet = "", columns = {} } = sources[source] ?? {};
        const column = columns.finding_id;
        return { path, sheet, row, cell: column === undefined ? null : cellAddress(row, column) };
      }),
    ),
  }));

function inOrder(a: LedgerChange, b: LedgerChange): number {
  const keys = (one: LedgerChange) => [
    String(CHANGE_KINDS.indexOf(one.kind)).padStart(2, "0"),
    unitKey(one.unit),
    one.id,
    one.fact,
    one.key ?? "",
    JSON.stringify([one.before, one.after]),
  ];
  const [one, other] = [keys(a), keys(b)];
  const at = one.findIndex((key, place) => key !== other[place]);
  return at < 0 ? 0 : (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}
