import { same } from "../model/canonical.ts";
import type { LookBack } from "../model/generated/documents.ts";
import type { JournalRecord, RecordBody } from "../model/journal.ts";
import { type LookBackState, looksOf } from "../model/look-back.ts";
import type { PaperState } from "../model/paper.ts";
import { JournalContradiction, type Telling } from "./telling.ts";

/** What somebody says of an earlier problem. `evidence`: SHA-256 of registered files; left out, what is there stays while the same is found. */
export interface LookSaid {
  readonly found: LookBack;
  readonly note?: string;
  readonly evidence?: readonly string[];
}

/**
 * Why what somebody says of an earlier problem cannot be taken: `unknown` – the paper does not ask about it; `not-so` – a closed one
 * is not 未整改, an open one no 反弹; `unseen` – a rebound without what was seen, which no register takes; `confirmed` – the unit
 * has confirmed the paper, and what was found by then stays.
 */
export type LookBackFault = "unknown" | "not-so" | "unseen" | "confirmed";

type Looked = Pick<PaperState, "lookBack" | "header"> & { readonly facts: Pick<PaperState["facts"], "confirmations"> };

export function lookBackFault(
  { lookBack, facts }: Pick<Looked, "lookBack" | "facts">,
  id: string,
  { found, note = "" }: LookSaid,
): LookBackFault | null {
  const item = lookBack?.items.find(({ finding_id }) => finding_id === id);
  if (item === undefined) return "unknown";
  if (!looksOf(item).includes(found)) return "not-so";
  if (found === "反弹" && note.trim() === "") return "unseen";
  return isSettled({ lookBack, facts }, id) ? "confirmed" : null;
}

/** Whether what was found of a problem stays as it is: the unit has confirmed the paper since. What nobody has looked at yet may still be said. */
export const isSettled = ({ lookBack, facts }: Pick<Looked, "lookBack" | "facts">, id: string): boolean =>
  facts.confirmations.length > 0 && seenOf(lookBack, id) !== undefined;

const seenOf = (lookBack: LookBackState | undefined, id: string) =>
  lookBack !== undefined && Object.hasOwn(lookBack.found, id) ? lookBack.found[id] : undefined;

/** The record that says this of an earlier problem; null where it says nothing new. What proved something else proves this no longer. */
export function changeLook(
  state: Looked,
  id: string,
  said: LookSaid,
): Extract<RecordBody, { kind: "lookback" }> | null {
  const before = seenOf(state.lookBack, id);
  const note = (said.note ?? "").trim();
  const kept = before?.found === said.found ? before.evidence : [];
  const evidence = [...new Set(said.evidence ?? kept)];
  if (before?.found === said.found && (before.note ?? "") === note && same(before.evidence, evidence)) return null;
  const optional = { ...(note === "" ? {} : { note }), ...(evidence.length > 0 ? { files: evidence } : {}) };
  return { kind: "lookback", id, found: said.found, on: state.header.date, ...optional };
}

/**
 * Earlier problems are taken in once; what is found of one must be of those, and possible: 反弹 is said of what was closed, 未整改
 * of what was not; its evidence is registered. Looking again is another record, and the latest counts, until the unit confirms
 * the paper. docs/decisions/0020-looking-back.md
 */
export function tellLookBack(
  paper: Telling,
  record: Extract<JournalRecord, { kind: "outstanding" | "lookback" }>,
): void {
  paper.finished = false;
  if (record.kind === "outstanding") takeIn(paper, record);
  else lookAt(paper, record);
}

type Told<K extends JournalRecord["kind"], F extends string> = Pick<
  Extract<JournalRecord, { kind: K }>,
  F & keyof Extract<JournalRecord, { kind: K }>
>;

/** The earlier problems the paper asks about, once. @throws JournalContradiction */
export function takeIn(paper: Telling, { seq, source, items }: Told<"outstanding", "seq" | "source" | "items">): void {
  const ids = new Set(items.map(({ finding_id }) => finding_id));
  if (paper.lookBack || ids.size < items.length) throw new JournalContradiction(seq);
  paper.lookBack = { source, items, found: {} };
}

/** What was found of one of them. @throws JournalContradiction */
export function lookAt(
  paper: Telling,
  record: Told<"lookback", "seq" | "id" | "found" | "on" | "note" | "files" | "at" | "by">,
): void {
  const { id, found, on, note = null, files: evidence = [], at, by } = record;
  const item = paper.lookBack?.items.find(({ finding_id }) => finding_id === id);
  const registered = evidence.every((one) => paper.evidence.some(({ sha256 }) => sha256 === one));
  if (!paper.lookBack || !item || !looksOf(item).includes(found) || !registered || isSettled(paper, id))
    throw new JournalContradiction(record.seq);
  const all = { ...paper.lookBack.found, [id]: { found, on, note, evidence, at, by } };
  paper.lookBack = { ...paper.lookBack, found: all };
}
