import { canonical } from "../../model/canonical.ts";
import type { MergeBody, MergedItem } from "../../model/merge.ts";
import type { Settled } from "./decide.ts";
import type { Together } from "./merge.ts";
import { weave } from "./weave.ts";

/** The record of what was merged, once nothing is open. `stamp`: who merged, and when. */
export function mergeRecord(
  { sources, header, items, evidence, looks }: Together,
  settled: Settled,
  stamp: { readonly by: string; readonly at: string },
): MergeBody {
  const all = sources.flatMap((one) => one.sources);
  const [first] = sources;
  return {
    kind: "merge",
    sources: [
      ...all.filter(({ into }) => into === undefined),
      ...inOrder(all.filter(({ into }) => into !== undefined)),
    ],
    headers: weave(header.voices.map(({ past }) => past)).map(({ value, ...rest }) => ({ ...rest, header: value })),
    ...(settled.headerBy.length > 0 ? { headers_settled: settled.headerBy } : {}),
    items: items.map(({ item, answer, voices, from, renumbered = [] }): MergedItem => {
      const decided = settled.items.get(item);
      const speakers = decided ? decided.from : from;
      return {
        item,
        answer: decided ? decided.answer : answer,
        by: speakers === null ? [stamp] : inOrder(speakers.flatMap((one) => sources[one]?.authors.get(item) ?? [])),
        past: weave(voices.map(({ past }) => past)).map(({ value, ...rest }) => ({ ...rest, answer: value })),
        ...(renumbered.length > 0 ? { renumbered } : {}),
        ...(decided ? { settled: decided.settlement } : {}),
      };
    }),
    files: evidence,
    ...(first?.carry ? { carry: first.carry } : {}),
    ...(looks.ok && looks.lookBack ? { look_back: looks.lookBack } : {}),
    lapsed: inOrder(sources.flatMap(({ lapsed }) => lapsed)),
  };
}

/** Each once, in an order that does not tell which source was named first. */
const inOrder = <T>(all: readonly T[]): readonly T[] =>
  [...new Map(all.map((one) => [canonical(one), one]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
