import type { FactsState, Stage } from "../model/paper.ts";
import type { Telling } from "./telling.ts";

/** Where the paper stands: follows from what was said of it and still counts. */
export function stageOf({ finished, review: { opinions } }: Pick<Telling, "finished" | "review">): Stage {
  const standing = opinions.filter(({ stands }) => stands);
  if (standing.some(({ kind }) => kind === "approve")) return "已批准";
  if (standing.some(({ kind }) => kind === "return")) return "已退回";
  if (!finished) return "编制中";
  const reviews = standing.filter(({ kind }) => kind === "review");
  if (reviews.some(({ result }) => result === "comment")) return "待复核";
  return reviews.some(({ items }) => items.length === 0) ? "已复核" : "待复核";
}

/** State and version of the facts: both follow from what was confirmed and what changed since. */
export function factsStage(facts: Telling["facts"]): Pick<FactsState, "state" | "version"> {
  const last = facts.confirmations.at(-1)?.version;
  if (last === undefined) return { state: "未确认", version: 1 };
  return facts.changed.length > 0 ? { state: "待再确认", version: last + 1 } : { state: "已确认", version: last };
}

/** Version that a statement signed now has. */
export const nextVersion = (facts: Telling["facts"]): number => (facts.confirmations.at(-1)?.version ?? 0) + 1;
