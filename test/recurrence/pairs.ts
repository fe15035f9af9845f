import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { recurrenceFinder } from "../../src/field/recurrence/recurrence.ts";
import type { RecurrenceRow } from "../../src/field/recurrence/recurrence-row.ts";
import { recurrenceThresholds } from "../../src/field/recurrence/thresholds.ts";

interface Said {
  readonly unit: string;
  readonly category?: string;
  readonly risk_point?: string;
  readonly criteria?: string;
  readonly fact: string;
}

/** Two findings of two years, and whether a supervisor would call the later one the same problem. */
export interface LabelledPair {
  readonly id: string;
  readonly same: boolean;
  readonly kind: string;
  readonly before: Said;
  readonly now: Said;
}

const pairsOf = (name: string): readonly LabelledPair[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledPair);

/** Hard ones: mostly rewordings, and near misses made of them. */
export const labelledPairs: readonly LabelledPair[] = pairsOf("pairs.ndjson");
/** As ledgers bring them. */
export const ledgerPairs: readonly LabelledPair[] = pairsOf("ledger-pairs.ndjson");

/** The half a pair belongs to: by a hash of its group, so that pairs which share a text are never parted. */
export function halfOf({ id }: LabelledPair): "tuning" | "held" {
  const [group = ""] = id.split("-");
  const hash = createHash("sha256").update(group).digest("hex");
  return Number.parseInt(hash.slice(0, 8), 16) % 2 === 0 ? "tuning" : "held";
}

const row = (said: Said, found: string, from: string, place: string): RecurrenceRow => ({
  unit: said.unit,
  id: "",
  place,
  point: said.risk_point ?? "",
  category: said.category ?? "",
  basis: said.criteria ?? "",
  fact: said.fact,
  found,
  from,
  state: "已销号",
  status: "已销号",
});

/** A pair without what its rows name besides the text. */
export const textOnly = ({ before, now, ...pair }: LabelledPair): LabelledPair => ({
  ...pair,
  before: { unit: before.unit, fact: before.fact },
  now: { unit: now.unit, fact: now.fact },
});

/** What the engine says of a pair, as rows of two ledgers of one bank; 临川分行 is above every unit. */
export function isFound({ before, now }: LabelledPair): boolean {
  const later = row(now, "2025-04-08", "2025-04-01", "now");
  const find = recurrenceFinder(
    [later],
    [row(before, "2024-05-10", "2024-04-01", "before")],
    (unit) => (unit === "临川分行" ? [] : ["临川分行"]),
    recurrenceThresholds(null),
  );
  return find(later) !== null;
}

export interface Score {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export function score(pairs: readonly LabelledPair[]): Score {
  const judged = pairs.map((pair) => ({ id: pair.id, same: pair.same, found: isFound(pair) }));
  const right = judged.filter(({ same, found }) => same && found).length;
  return {
    pairs: pairs.length,
    precision: right / judged.filter(({ found }) => found).length,
    recall: right / judged.filter(({ same }) => same).length,
    missed: judged.filter(({ same, found }) => same && !found).map(({ id }) => id),
    wrong: judged.filter(({ same, found }) => !same && found).map(({ id }) => id),
  };
}
