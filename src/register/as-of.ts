import type { MachineState } from "../model/ledger.ts";
import type { PlainDate } from "../model/generated/documents.ts";
import { type Entry, idKey, type RegisterItem, type RegisterRecord, type RegisterState } from "../model/register.ts";
import { changedItem } from "./change.ts";
import { stepOf } from "./fold.ts";
import { textIn } from "./values.ts";

/**
 * A register as it was at the end of a day: what happened later, by the days the log claims, has not happened. The records were judged when
 * the whole was folded. Of a finding that came in later, with its opening ledger, only the days of that ledger tell how it stood: it
 * counts from the day it was found, and what was done or verified later was not done or verified yet.
 */
export function registerAsOf(whole: RegisterState, records: readonly RegisterRecord[], day: PlainDate): RegisterState {
  if (whole.history.every(({ on }) => on <= day) && [...whole.items.values()].every((item) => foundBy(item.row, day)))
    return whole;
  const items = new Map<string, RegisterItem>();
  const history: RegisterState["history"][number][] = [];
  /** Findings of which something was left out: what follows did not happen either. */
  const later = new Set<string>();
  for (const record of records) {
    if (record.kind !== "import" && record.kind !== "step") continue;
    for (const entry of record.entries) {
      const key = idKey(entry.id);
      if (later.has(key)) continue;
      const before = items.get(key) ?? null;
      if (entry.on > day) later.add(key);
      const taken = entry.on <= day ? entry : entry.does === "open" ? openedEarlier(entry, day) : null;
      if (taken === null || !foundBy({ ...before?.row, ...taken.set }, day)) continue;
      items.set(key, changedItem(before, taken, record.seq));
      if (entry.on <= day && entry.does !== "update") history.push(stepOf(entry, record));
    }
  }
  for (const [key, item] of items) items.set(key, { ...item, origins: whole.items.get(key)?.origins ?? [] });
  return { ...whole, items, history };
}

const foundBy = (row: RegisterItem["row"], day: PlainDate): boolean => textIn(row, "found_date") <= day;

/** An opening row as it would have been taken on an earlier day. */
function openedEarlier(entry: Entry, day: PlainDate): Entry {
  const { verification: _, recheck: __, ...proof } = entry.proof ?? {};
  const done = textIn(entry.set ?? {}, "done_date");
  const isDone = done !== "" && done <= day;
  const { done_date: ___, evidence: ____, ...begun } = entry.set ?? {};
  const to: MachineState = ENDED.includes(entry.to) ? (isDone ? "待验收" : "整改中") : entry.to;
  return { ...entry, to, proof, ...(entry.set ? { set: isDone ? entry.set : begun } : {}) };
}

/** What a finding cannot be on a day before it came to be so. */
const ENDED: readonly MachineState[] = ["待验收", "已销号", "反弹"];
