import type { LedgerAround, LedgerSet, SetAround, TableDigest } from "./ledger-law.ts";
import type { LedgerLine, LedgerNeed } from "./ledger-line.ts";
import { findUnits } from "./submissions.ts";

/** What a law over files lacks. */
export interface SetLack {
  readonly needs: LedgerNeed | "columns";
  readonly columns?: readonly string[];
  readonly profile?: string;
}

/** Whether a law over files has anything to do with what came in: a ledger of one of its profiles. */
export const concernsSet = ({ profiles }: LedgerLine, set: LedgerSet): boolean =>
  profiles.length === 0 || tablesFor(profiles, set).length > 0;

/**
 * What a law over files would have needed and this run does not give; null where it can run. Its columns are there when one
 * table of its profiles has them all.
 */
export function lackingInSet(line: LedgerLine, set: LedgerSet, around: SetAround): SetLack | null {
  const tables = tablesFor(line.profiles, set);
  const missing = tables.map((table) => line.columns.filter((key) => !table.columns[key]));
  if (missing.length > 0 && missing.every((keys) => keys.length > 0)) {
    const least = missing.reduce((best, keys) => (keys.length < best.length ? keys : best));
    const profiles = [...new Set(tables.map(({ profile }) => profile))];
    return { needs: "columns", columns: least, ...(profiles.length === 1 ? { profile: profiles[0] ?? "" } : {}) };
  }
  const need = line.needs.find((one) => lacks(one, set, around));
  return need ? { needs: need } : null;
}

const tablesFor = (profiles: readonly string[], set: LedgerSet): readonly TableDigest[] =>
  set.ledgers.flatMap(({ tables }) =>
    tables.filter(({ profile }) => profiles.length === 0 || profiles.includes(profile)),
  );

/** What laws over a table and laws over files lack alike. */
export function lacksContext(need: LedgerNeed, around: Omit<LedgerAround, "received">): boolean {
  switch (need) {
    case "campaign":
      return around.campaign === null;
    case "project":
      return around.project === null;
    case "libraries":
      return around.libraries.length === 0;
    case "checklists":
      return (around.checklists ?? []).length === 0;
    default:
      return false;
  }
}

function lacks(need: LedgerNeed, set: LedgerSet, around: SetAround): boolean {
  const has = (...profiles: readonly string[]) => tablesFor(profiles, set).length > 0;
  switch (need) {
    case "roster":
      return around.roster === null;
    case "units":
      return findUnits(around) === null;
    case "rounds":
      return around.rounds === null;
    case "baseline":
      return around.baseline === null;
    case "evidence":
      return around.evidence === null;
    case "received":
      return Object.keys(around.received).length === 0;
    case "problem-ledger":
      return !has("problem") || !has("rectification", "rectification-full");
    case "summary":
      return !has("rectification-summary") || !has("rectification", "rectification-full");
    case "companion":
      return tablesFor(["large-transactions"], set).length < 2;
    default:
      return lacksContext(need, around);
  }
}
