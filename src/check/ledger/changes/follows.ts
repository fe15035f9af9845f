import { moveBetween, statesOf } from "../../../field/transitions.ts";
import type { Project } from "../../../model/generated/documents.ts";
import type { Stored } from "../../../model/ledger.ts";
import { isRecorded } from "../laws/immutable-changed.ts";
import { saysRebound } from "../laws/impossible-move.ts";
import { type Compared, daysDiffer, factsDiffer, levelsDiffer } from "../same-fields.ts";
import { text } from "../set-rows.ts";

/** A row of a ledger as merging knows it. */
export interface FollowedRow {
  readonly row: number;
  readonly values: Readonly<Record<string, Stored>>;
  readonly state: string | null;
  readonly schemes: Readonly<Record<string, string>>;
}

/**
 * Whether a row can be the same finding a period later, by the laws between periods: day found, facts, original deadline and
 * level as they were, or their change on record (R-C05), and a status the machine leads to (R-C06).
 */
export function followsOn(before: FollowedRow, after: FollowedRow, project: Project | null): boolean {
  const [last, now] = [compared(before), compared(after)];
  const changes = [
    daysDiffer(last, now, "found_date"),
    factsDiffer(last, now, false),
    daysDiffer(last, now, "deadline"),
    levelsDiffer(last, now, project),
  ];
  if (changes.some((change) => change !== null && !isRecorded(now, change.key))) return false;
  const states = ({ row }: Compared) => statesOf(row.state, text(row, "status"));
  const move = moveBetween(states(last), states(now));
  return move === "possible" || (move === "rebound" && saysRebound(now));
}

const compared = ({ row, values, state, schemes }: FollowedRow): Compared => ({
  row: { row, values, state },
  table: { schemes },
});
