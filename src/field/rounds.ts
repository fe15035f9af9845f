import { isRealDate } from "../model/plain-date.ts";
import type { Round } from "../model/submission.ts";

/** One input of this run, as the register keeps it. */
export type RoundInput = Omit<Round, "round" | "received">;

/** The first line of a register of rounds. */
const HEAD = JSON.stringify({ kind: "Rounds", schemaVersion: "1" });

/** Why a register cannot be read: not one, a line that is no round, or a last line without its end. `line` from 1. */
export type RoundsReading =
  | { readonly rounds: readonly Round[] }
  | { readonly line: number; readonly reason: "head" | "json" | "form" | "order" | "torn" };

/** Text of a register → its rounds. A damaged one gives the first line that is wrong: nothing may be added to it. */
export function parseRounds(text: string): RoundsReading {
  if (text === "") return { rounds: [] };
  const lines = text.split("\n");
  if (lines[0] !== HEAD) return { line: 1, reason: "head" };
  if (lines.at(-1) !== "") return { line: lines.length, reason: "torn" };
  const rounds: Round[] = [];
  const last = new Map<string, number>();
  for (const [index, line] of lines.slice(1, -1).entries()) {
    const place = index + 2;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return { line: place, reason: "json" };
    }
    if (!isRound(value)) return { line: place, reason: "form" };
    const group = groupOf(value);
    // Rounds count up in steps of one: a line taken out or put in twice shows.
    if (value.round !== (last.get(group) ?? 0) + 1) return { line: place, reason: "order" };
    last.set(group, value.round);
    rounds.push(value);
  }
  return { rounds };
}

function isRound(value: unknown): value is Round {
  if (value === null || typeof value !== "object") return false;
  const one = value as Readonly<Record<string, unknown>>;
  const textOrNull = (key: string) => one[key] === null || typeof one[key] === "string";
  return (
    typeof one.sha256 === "string" &&
    /^[0-9a-f]{64}$/.test(one.sha256) &&
    typeof one.path === "string" &&
    ["unit", "profile", "period"].every(textOrNull) &&
    Number.isSafeInteger(one.round) &&
    typeof one.received === "string" &&
    isRealDate(one.received) &&
    ["accepted", "rejected", "refused"].includes(String(one.verdict))
  );
}

const groupOf = ({ unit, profile, period, path }: RoundInput): string =>
  // Of a file that nobody can place, the rounds are those of its path.
  JSON.stringify(unit === null ? [null, profile, period, path] : [unit, profile, period]);

/**
 * What a run adds to a register, in the order of `inputs`. Bytes that are there already for the same unit, profile and
 * period add nothing, so that doing it again changes nothing.
 */
export function newRounds(rounds: readonly Round[], inputs: readonly RoundInput[], received: string): readonly Round[] {
  const known = new Set(rounds.map((one) => `${groupOf(one)} ${one.sha256}`));
  const last = new Map<string, number>();
  for (const one of rounds) last.set(groupOf(one), one.round);
  return inputs.flatMap(({ sha256, path, unit, profile, period, verdict }) => {
    const group = groupOf({ sha256, path, unit, profile, period, verdict });
    if (known.has(`${group} ${sha256}`)) return [];
    known.add(`${group} ${sha256}`);
    const round = (last.get(group) ?? 0) + 1;
    last.set(group, round);
    return [{ sha256, path, unit, profile, period, round, received, verdict }];
  });
}

/** The register as text: one line each, ended. */
export const roundsText = (rounds: readonly Round[]): string =>
  `${[HEAD, ...rounds.map((one) => JSON.stringify(one))].join("\n")}\n`;

interface Index {
  readonly bySha: ReadonlyMap<string, readonly Round[]>;
  readonly byUnit: ReadonlyMap<string, readonly Round[]>;
}

// Thousands of files ask thousands of rounds: each register is sorted once.
const INDEXES = new WeakMap<readonly Round[], Index>();

function indexOf(rounds: readonly Round[]): Index {
  const known = INDEXES.get(rounds);
  if (known) return known;
  const [bySha, byUnit] = [new Map<string, Round[]>(), new Map<string, Round[]>()];
  const put = (map: Map<string, Round[]>, key: string, round: Round) => {
    const list = map.get(key);
    if (list) list.push(round);
    else map.set(key, [round]);
  };
  for (const round of rounds) {
    put(bySha, round.sha256, round);
    if (round.unit !== null) put(byUnit, JSON.stringify([round.unit, round.period]), round);
  }
  const index = { bySha, byUnit };
  INDEXES.set(rounds, index);
  return index;
}

/** The rounds of one unit for one period, in order: those of any of `profiles` and of files whose ledger nobody could tell; null: all. */
export function roundsFor(
  rounds: readonly Round[],
  unit: string,
  profiles: string | readonly string[] | null,
  period: string | null,
): readonly Round[] {
  const own = indexOf(rounds).byUnit.get(JSON.stringify([unit, period])) ?? [];
  return profiles === null ? own : own.filter(({ profile }) => profile === null || isAnyOf(profile, profiles));
}

const isAnyOf = (profile: string, profiles: string | readonly string[]): boolean =>
  typeof profiles === "string" ? profile === profiles : profiles.includes(profile);

/** The rounds in which these very bytes came in. */
export const roundsOfBytes = (rounds: readonly Round[], sha256: string): readonly Round[] =>
  indexOf(rounds).bySha.get(sha256) ?? [];
