import { MACHINE_STATES, type MachineState as State } from "../model/ledger.ts";

/**
 * The moves between the states of a rectification item (domain.md §2.6). One step is one journalled transition; its guards
 * (佐证, 审批, 验收 …) are judged where the step is taken.
 */
/** 任意未销号 of the machine: a cancelled item does not come back, an accepted risk is no longer worked on. */
const OPEN: readonly State[] = MACHINE_STATES.filter((one) => !["已销号", "已撤销", "风险接受"].includes(one));

const OWN_STEPS: Readonly<Record<State, readonly State[]>> = {
  待确认: ["已确认"],
  已确认: ["已下发"],
  已下发: ["方案已定", "风险接受"],
  方案已定: ["整改中"],
  整改中: ["待验收"],
  待验收: ["已销号", "退回"],
  退回: ["整改中"],
  延期: ["整改中"],
  持续整改: [],
  已撤销: [],
  风险接受: [],
  反弹: ["整改中"],
  已销号: ["反弹"],
};

/**
 * The states one step away. 任意未销号 → 延期 and 任意 → 持续整改 are read as any open state, an accepted risk for the second
 * too: else a closed item could go on without a rebound, by way of 持续整改. 任意 → 已撤销 is read as it stands. No direct jump
 * 整改中 → 已销号.
 */
export function stepsFrom(state: State): readonly State[] {
  const later: readonly State[] = OPEN.includes(state)
    ? ["延期", "持续整改"]
    : state === "风险接受"
      ? ["持续整改"]
      : [];
  const cancelled: readonly State[] = state === "已撤销" ? [] : ["已撤销"];
  return [...new Set([...OWN_STEPS[state], ...later, ...cancelled])].filter((one) => one !== state);
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
  if (state !== null && Object.hasOwn(OWN_STEPS, state)) return [state as State];
  if (Object.hasOwn(WORDS, word)) return WORDS[word] ?? [];
  return Object.hasOwn(OWN_STEPS, word) ? [word as State] : [];
}

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
