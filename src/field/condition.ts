import type { Answer, Checklist, ChecklistItem, Condition, ItemId } from "../model/generated/documents.ts";
import { type IsWorkday, workdayCalendar } from "./calendar.ts";
import { calendarYears } from "./calendar-years.ts";
import { type JudgeContext, meets, parseRule } from "./pass-rule.ts";
import { leavesOf, truthOf } from "./three-valued.ts";
import { type Outcome, outcomesOf } from "./value-domain.ts";

/** An item a condition asks about. na: answered 不适用; excluded: its own condition fails; open: no answer yet. */
export interface Referred {
  readonly state: "answered" | "open" | "na" | "excluded";
  readonly item: ChecklistItem;
  readonly answer: Answer | null;
}

/**
 * Whether a condition holds; null while answers are missing that could decide it. A leaf tests the value, not the verdict:
 * num:>0 on an item that passes at 0 is true exactly when it failed. An item that is 不适用 or excluded makes its leaf false;
 * 待核实 without a value, an unknown item and an unreadable rule leave it open. Throws CalendarGap for working-day rules in
 * years the calendar (by default the shipped one) does not cover.
 */
export function holds(
  condition: Condition,
  lookup: (id: ItemId) => Referred | null,
  isWorkday: IsWorkday = shippedWorkday,
): boolean | null {
  const context: JudgeContext = {
    answerOf: (id) => {
      const found = lookup(id);
      return found?.state === "answered" ? found.answer : null;
    },
    isWorkday,
  };
  return truthOf(condition, (id, text) => {
    const found = lookup(id);
    if (found === null || found.state === "open") return null;
    if (found.state !== "answered" || found.answer?.answer === "不适用") return false;
    const rule = parseRule(text);
    return rule === null || found.answer === null ? null : meets(rule, found.item, found.answer, context);
  });
}

let shipped: IsWorkday | null = null;
const shippedWorkday: IsWorkday = (date) => {
  shipped ??= workdayCalendar(calendarYears()).isWorkday;
  return shipped(date);
};

/** The items a condition asks about, each once, in reading order. */
export function itemsOf(condition: Condition): readonly ItemId[] {
  return [...new Set(leavesOf(condition).map((leaf) => leaf.item))];
}

/** So many partial answers are tried before the question is left open. */
const PATIENCE = 20_000;

/**
 * Whether no answers whatever can make the condition hold, also counting the conditions of the items it asks about, and
 * theirs. Sound: true only when that is certain. Says false where it is not known: unknown or twice-used items, rules nobody
 * can read or that compare two items, and puzzles too large to try.
 */
export function neverHolds(condition: Condition, checklist: Checklist): boolean {
  const known = new Map<ItemId, ChecklistItem | null>();
  for (const item of checklist.sections.flatMap((section) => section.items)) {
    known.set(item.id, known.has(item.id) ? null : item);
  }
  const conditions = new Map<ItemId, Condition>();
  const rules = new Map<ItemId, Set<string>>();
  const pending = [condition];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const leaf of leavesOf(at)) {
      const seen = rules.get(leaf.item);
      rules.set(leaf.item, (seen ?? new Set()).add(leaf.rule));
      const own = known.get(leaf.item)?.applies_if;
      if (seen !== undefined || own === undefined) continue;
      conditions.set(leaf.item, own);
      pending.push(own);
    }
  }
  const choices = new Map<ItemId, readonly Outcome[]>();
  for (const [id, texts] of rules) {
    const outcomes = outcomesOf(known.get(id) ?? null, [...texts]);
    if (outcomes === null) return false;
    choices.set(id, outcomes);
  }
  return !possible(condition, conditions, choices);
}

/** "blank": 不适用 or excluded, which is open to every item and makes its leaves false. */
type Choice = Outcome | "blank";

function possible(
  target: Condition,
  conditions: ReadonlyMap<ItemId, Condition>,
  outcomes: ReadonlyMap<ItemId, readonly Outcome[]>,
): boolean {
  let patience = PATIENCE;
  const chosen = new Map<ItemId, Choice>();
  const leaf = (id: ItemId, rule: string) => {
    const choice = chosen.get(id);
    return choice === "blank" ? false : (choice?.get(rule) ?? null);
  };
  const search = (): boolean => {
    patience -= 1;
    if (patience < 0) return true;
    // An item can only hold a value where its own condition holds.
    const valued = [...chosen].filter(([, choice]) => choice !== "blank").map(([id]) => conditions.get(id));
    const open: Condition[] = [];
    for (const one of [target, ...valued]) {
      const truth = one === undefined ? true : truthOf(one, leaf);
      if (truth === false) return false;
      if (one !== undefined && truth === null) open.push(one);
    }
    if (open.length === 0) return true;
    const next = open.flatMap(itemsOf).find((id) => !chosen.has(id));
    if (next === undefined) return false;
    for (const choice of ["blank" as const, ...(outcomes.get(next) ?? [])]) {
      chosen.set(next, choice);
      if (search()) return true;
    }
    chosen.delete(next);
    return false;
  };
  return search();
}
