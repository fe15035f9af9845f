import { same } from "../../model/canonical.ts";
import type { Answer, ItemId, PaperHeader } from "../../model/generated/documents.ts";
import type { JournalRecord } from "../../model/journal.ts";
import type { Lapsed, Look, MergeBody, MergedEvidence, MergedItem, MergeSource } from "../../model/merge.ts";
import type { PaperState } from "../../model/paper.ts";
import { fold } from "../fold.ts";
import type { Entry } from "./voices.ts";

type Said = Answer | null;
type Past<T> = readonly Entry<T>[];

/** A paper with all that was ever said in it, by whom and when. */
export interface Source {
  readonly state: PaperState;
  /** Itself first, then what it was made of. */
  readonly sources: readonly MergeSource[];
  readonly items: ReadonlyMap<ItemId, Past<Said>>;
  /** Whose words an item holds, the authors it had in the papers before it too. */
  readonly authors: ReadonlyMap<ItemId, MergedItem["by"]>;
  /** What was found of earlier problems, by their numbers. */
  readonly looks: ReadonlyMap<string, Past<Look>>;
  readonly header: Past<PaperHeader>;
  readonly evidence: readonly MergedEvidence[];
  readonly lapsed: readonly Lapsed[];
  readonly carry: MergeBody["carry"];
}

/** A paper to be merged, told by its records. @throws JournalContradiction */
export function sourceOf(path: string, records: readonly JournalRecord[]): Source {
  const items = new Map<ItemId, Entry<Said>[]>();
  const header: Entry<PaperHeader>[] = [];
  const evidence: MergedEvidence[] = [];
  const lapsed: Lapsed[] = [];
  let carry: MergeBody["carry"];
  const authors = new Map<ItemId, MergedItem["by"]>();
  const looks = new Map<string, Entry<Look>[]>();
  const saw = (id: string, entry: Entry<Look>) => looks.set(id, [...(looks.get(id) ?? []), entry]);
  const say = (item: ItemId, entry: Entry<Said>) => {
    items.set(item, [...(items.get(item) ?? []), entry]);
    authors.set(item, [{ by: entry.by, at: entry.at }]);
  };
  const state = fold(records, (record, { answers }) => {
    const { hash, by, at } = record;
    const said = <T>(value: T): Entry<T> => ({ record: hash, by, at, value });
    switch (record.kind) {
      case "open":
        header.push(said(record.header));
        break;
      case "header":
        header.push(said(record.new));
        break;
      case "answer":
        for (const { item } of record.changes) say(item, said(answers.get(item) ?? null));
        break;
      case "amend":
      case "withdraw":
        say(record.item, said(answers.get(record.item) ?? null));
        break;
      case "evidence":
        evidence.push({ evidence: record.evidence, by, at });
        break;
      case "carry":
        carry = { from: record.from, items: record.items, dropped: record.dropped };
        // Two papers that follow the same one began with the same answers, though each wrote that down for itself.
        for (const { item, answer, recheck } of record.items)
          if (recheck === undefined) say(item, { ...said(answer), record: record.from.head });
        break;
      case "lookback": {
        const { id, found, on, note, files } = record;
        saw(
          id,
          said({ found, on, ...(note === undefined ? {} : { note }), ...(files === undefined ? {} : { files }) }),
        );
        break;
      }
      case "merge":
        carry = record.carry;
        header.unshift(...record.headers.map(({ header: value, ...rest }) => ({ ...rest, value })));
        // The merged paper opened with the header that was said last: that is not said anew.
        if (same(header.at(-2)?.value, header.at(-1)?.value)) header.pop();
        for (const { item, answer, past, by: names } of record.items) {
          for (const { answer: value, ...rest } of past) say(item, { ...rest, value });
          if (!same(past.at(-1)?.answer ?? null, answer)) say(item, said(answer));
          authors.set(item, names);
        }
        for (const { id, record: told, by: who, at: when, ...value } of record.look_back?.looks ?? [])
          saw(id, { record: told, by: who, at: when, value });
        evidence.push(...record.files);
        lapsed.push(...record.lapsed);
        break;
      case "review":
      case "approve":
      case "confirm":
        lapsed.push({ source: "", kind: record.kind, by, at });
        break;
      default:
    }
  });
  const { head, opened_at, records: count } = state.journal;
  const here = lapsed.map((one) => (one.source === "" ? { ...one, source: head } : one));
  const by = [...new Set(records.map((record) => record.by))].sort();
  const sources = [{ path, head, records: count, opened_at, by }, ...madeOf(records, head)];
  return { state, sources, items, authors, looks, header, evidence, lapsed: here, carry };
}

function madeOf(records: readonly JournalRecord[], head: string): readonly MergeSource[] {
  const [, second] = records;
  if (second?.kind !== "merge") return [];
  return second.sources.map((one) => ({ ...one, into: one.into ?? head }));
}
