import { nameKey } from "../../../field/name-key.ts";
import { unitKey } from "../../../field/roster.ts";
import { isOpenState, moveBetween, statesOf } from "../../../field/transitions.ts";
import type { Project } from "../../../model/generated/documents.ts";
import type { ChangeKind } from "../../../model/ledger-changes.ts";
import { isRecorded } from "../laws/immutable-changed.ts";
import { saysRebound } from "../laws/impossible-move.ts";
import { amountsDiffer, daysDiffer, factsDiffer, levelsDiffer } from "../same-fields.ts";
import { text } from "../set-rows.ts";
import type { PeriodPair } from "./pair-rows.ts";
import type { PeriodRow } from "./period-rows.ts";

/** One thing that changed in a pair of rows. */
export interface RowChange {
  readonly kind: ChangeKind;
  readonly key: string;
  readonly approved?: boolean;
  readonly unitMistaken?: boolean;
}

const OWNERS = ["owner", "owner_unit"] as const;
/** Where a row stands in its ledger, and what has words of its own. */
const TOLD_APART: ReadonlySet<string> = new Set(
  "seq finding_id org status fact severity amount deadline extended_deadline found_date owner owner_unit".split(" "),
);

/** Everything that changed between two rows of one finding. */
export function rowChanges({ before, after, by }: PeriodPair, project: Project | null): readonly RowChange[] {
  const changes: RowChange[] = [];
  const differs = (key: string) => text(before.row, key) !== text(after.row, key);
  const status = statusChange(before, after);
  if (status) changes.push({ kind: status, key: "status" });
  changes.push(...deadlineChanges(before, after));
  // A level that was stated or taken away is a change too, which the law leaves to others.
  const [level, now] = [text(before.row, "severity"), text(after.row, "severity")];
  if (levelsDiffer(before, after, project) || (level !== now && (level === "" || now === "")))
    changes.push({ kind: "level", key: "severity" });
  const amount = amountsDiffer(before, after);
  if (amount) changes.push({ kind: "amount", key: "amount", unitMistaken: amount.sort === "unit" });
  else if ((text(before.row, "amount") === "") !== (text(after.row, "amount") === ""))
    changes.push({ kind: "amount", key: "amount" });
  if (factsDiffer(before, after, false)) changes.push({ kind: "reworded", key: "fact" });
  for (const key of OWNERS) if (namesOf(before, key) !== namesOf(after, key)) changes.push({ kind: "owner", key });
  if (daysDiffer(before, after, "found_date")) changes.push({ kind: "found_date", key: "found_date" });
  if (before.unit !== after.unit) changes.push({ kind: "unit", key: "org" });
  if (before.id !== after.id && by !== "id") changes.push({ kind: "renumbered", key: "finding_id" });
  const keys = new Set([...Object.keys(before.row.values), ...Object.keys(after.row.values)]);
  for (const key of [...keys].sort()) if (!TOLD_APART.has(key) && differs(key)) changes.push({ kind: "other", key });
  return changes;
}

const namesOf = ({ row }: PeriodRow, key: string): string => {
  const value = row.values[key] ?? null;
  if (value === null) return "";
  return typeof value === "object" ? value.map(nameKey).sort().join("、") : unitKey(String(value));
};

const wordOf = ({ row }: PeriodRow): string => text(row, "status");
const shownState = (row: PeriodRow): string => row.row.state ?? wordOf(row);
export const isOpen = (row: PeriodRow): boolean => isOpenState(row.row.state, wordOf(row));

/** States that a ledger names where they hold, beside the plain word for them. */
const NAMED: readonly string[] = ["退回", "延期", "反弹", "风险接受"];

/** By the machine of states: two ledgers are snapshots a period apart, so steps in between count as passed. */
function statusChange(before: PeriodRow, after: PeriodRow): ChangeKind | null {
  if (shownState(before) === shownState(after)) return null;
  const move = moveBetween(statesOf(before.row.state, wordOf(before)), statesOf(after.row.state, wordOf(after)));
  if (move === "impossible" || (move === "rebound" && !saysRebound(after))) return "reversed";
  if (move === "rebound" || after.row.state === "反弹") return "rebound";
  // The same word, and only one of the two says which of its states it is: nothing moved, unless that one is worth a word of its own.
  if (wordOf(before) === wordOf(after) && (before.row.state === null || after.row.state === null))
    return [before, after].some(({ row }) => NAMED.includes(row.state ?? "")) ? "status" : null;
  return wordOf(after) === "已销号" ? "closed" : wordOf(after) === "已撤销" ? "cancelled" : "status";
}

/**
 * The original deadline stays (R-C05): a later one that nobody approved is postponed quietly. A new day in 延期后期限 is an
 * extension, said openly, approved or not.
 */
function deadlineChanges(before: PeriodRow, after: PeriodRow): readonly RowChange[] {
  const approved = after.granted || isRecorded(after, "deadline");
  const moved = (key: string) => text(before.row, key) !== text(after.row, key);
  const later = (daysDiffer(before, after, "deadline")?.now ?? "") > text(before.row, "deadline");
  return [
    ...(moved("deadline")
      ? [{ kind: later && !approved ? "postponed" : "deadline", key: "deadline", approved } as const]
      : []),
    ...(moved("extended_deadline") ? [{ kind: "deadline", key: "extended_deadline", approved } as const] : []),
  ];
}
