import { MACHINE_STATES, type MachineState as State } from "../model/ledger.ts";
import type { GuardName } from "../model/register.ts";

/** One step of the machine: one journalled transition. */
export interface Transition {
  readonly from: State;
  readonly to: State;
  /** Who may take it: `unit` steps may be claimed by a unit's own ledger, the others are head office's alone. */
  readonly who: "office" | "unit";
  /** What has to hold; all that does not is told. `in-order`, which every step asks for, is the first. */
  readonly guards: readonly GuardName[];
}

/** 任意未销号 of the machine: a cancelled item does not come back, an accepted risk is no longer worked on. */
const OPEN: readonly State[] = MACHINE_STATES.filter((one) => !["已销号", "已撤销", "风险接受"].includes(one));

const step = (from: State, to: State, who: Transition["who"], ...guards: readonly GuardName[]): Transition => ({
  from,
  to,
  who,
  guards: ["in-order", ...guards],
});
const fromAny = (states: readonly State[], to: State, ...guards: readonly GuardName[]): readonly Transition[] =>
  states.filter((from) => from !== to).map((from) => step(from, to, "office", ...guards));

/**
 * The moves between the states of a rectification item (domain.md §2.6): every pair that is not here is refused. No direct jump
 * 整改中 → 已销号; out of 已销号 leads a rebound alone, so neither 已撤销 nor 持续整改 is a way round one. 任意 → 持续整改 and
 * 任意 → 已撤销 are therefore read as any state that is not closed, 任意未销号 → 延期 as any that is worked on.
 */
export const TRANSITIONS: readonly Transition[] = [
  step("待确认", "已确认", "office", "confirmed"),
  step("已确认", "已下发", "office", "issued"),
  step("已下发", "方案已定", "unit", "plan"),
  step("已下发", "风险接受", "office", "commitment", "reported"),
  step("方案已定", "整改中", "unit", "plan"),
  step("整改中", "待验收", "unit", "plan", "evidence", "done"),
  step("待验收", "退回", "office", "reason"),
  step("待验收", "已销号", "office", "evidence", "done", "verified", "verifier"),
  step("退回", "整改中", "unit", "plan"),
  step("延期", "整改中", "unit", "plan"),
  step("反弹", "整改中", "unit", "plan"),
  // Without it what was put off as long-term work could end only by way of an extension.
  step("持续整改", "整改中", "unit", "plan"),
  step("已销号", "反弹", "office", "failed-recheck"),
  ...fromAny(OPEN, "延期", "later-deadline", "reason", "approval"),
  ...fromAny([...OPEN, "风险接受"], "持续整改", "approval", "goals"),
  ...fromAny([...OPEN, "风险接受"], "已撤销", "reason", "ground", "approval"),
];

const BY_STATE: ReadonlyMap<State, readonly Transition[]> = new Map(
  MACHINE_STATES.map((state) => [state, TRANSITIONS.filter(({ from }) => from === state)]),
);

export const transitionsFrom = (state: State): readonly Transition[] => BY_STATE.get(state) ?? [];

/** The transition between two states; null where the machine has none. */
export const transition = (from: State, to: State): Transition | null =>
  transitionsFrom(from).find((one) => one.to === to) ?? null;

/** The states one step away. */
export const stepsFrom = (state: State): readonly State[] => transitionsFrom(state).map(({ to }) => to);

/** The shortest way that a unit may claim by itself, or null: the states behind `from`, `to` the last. */
export function unitWay(from: State, to: State): readonly State[] | null {
  const ways = new Map<State, readonly State[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const next of transitionsFrom(at))
      if (next.who === "unit" && !ways.has(next.to)) ways.set(next.to, [...way, next.to]);
  }
  return null;
}

/** The states a ledger word stands for; a word that is a state by itself stands for that alone. 已整改 is 待验收. */
const WORDS: Readonly<Record<string, readonly State[]>> = {
  未整改: ["待确认", "已确认", "已下发", "方案已定"],
  整改中: ["整改中", "退回", "延期", "反弹"],
  已整改: ["待验收"],
  持续整改: ["持续整改", "风险接受"],
};

/** The states that a row may be in, from its state where it is known, else from its ledger word; empty for an unknown word. */
export function statesOf(state: string | null, word: string): readonly State[] {
  if (state !== null && isState(state)) return [state];
  if (Object.hasOwn(WORDS, word)) return WORDS[word] ?? [];
  return isState(word) ? [word] : [];
}

const isState = (word: string): word is State => (MACHINE_STATES as readonly string[]).includes(word);

/** The word ledgers use for a state. */
export const wordOf = (state: State): string =>
  Object.keys(WORDS).find((word) => WORDS[word]?.includes(state)) ?? state;

/** Whether the finding still has to be worked on: neither closed nor cancelled. */
export const isOpenState = (state: string | null, word: string): boolean =>
  !["已销号", "已撤销"].includes(state ?? word);

/**
 * How an item can have come from one ledger's status to the next one's.
 * possible: without leaving 已销号. rebound: only by way of 已销号 → 反弹, so a rebound has to be on record. impossible: not at all.
 *
 * Two ledgers are snapshots a period apart, so steps in between count as passed: 整改中 → 已销号 is no error (待验收 may lie
 * between; that it was verified is judged by the row's own laws), 整改中 → 方案已定 is, for nothing leads back.
 */
export function moveBetween(from: readonly State[], to: readonly State[]): "possible" | "rebound" | "impossible" {
  if (from.length === 0 || to.length === 0) return "possible";
  if (reaches(from, to, false)) return "possible";
  return reaches(from, to, true) ? "rebound" : "impossible";
}

function reaches(from: readonly State[], to: readonly State[], rebound: boolean): boolean {
  const seen = new Set<State>(from);
  for (const at of seen) {
    if (to.includes(at)) return true;
    for (const next of stepsFrom(at)) if (rebound || !(at === "已销号" && next === "反弹")) seen.add(next);
  }
  return false;
}
