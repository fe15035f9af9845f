import { same } from "../../model/canonical.ts";
import type { LookBackFound, LookBackState } from "../../model/look-back.ts";
import type { Look, MergedLook, MergedLookBack } from "../../model/merge.ts";
import type { Source } from "./source.ts";
import { different, type Entry, type Part, standing, type Voice } from "./voices.ts";
import { weave } from "./weave.ts";

type Looked = Look | null;

/**
 * What several papers found of the unit's earlier problems. `lists`: two papers ask about different problems, or about one as
 * it stood at different times; `looks`: they found different things of one problem, which is nobody's to weigh here.
 */
export type LooksTogether =
  | { readonly ok: true; readonly lookBack: MergedLookBack | null }
  | {
      readonly ok: false;
      readonly why: "lists" | "looks";
      readonly id: string;
      readonly between: readonly [string, string];
    };

/**
 * Unites look-backs, problem by problem: one said, or changed, by one paper only is that one's; found alike, it stands once.
 * Everything that was ever said of a problem comes along, what counts last. A paper that asks about none has no part in it.
 */
export function mergeLookBacks(sources: readonly Source[]): LooksTogether {
  const asking = sources.filter(({ state }) => state.lookBack !== undefined);
  const [first] = asking;
  if (!first?.state.lookBack) return { ok: true, lookBack: null };
  const { source, items } = first.state.lookBack;
  const other = asking.find(({ state }) => !same(state.lookBack?.items, items));
  if (other)
    return {
      ok: false,
      why: "lists",
      id: differing(first.state.lookBack, other.state.lookBack),
      between: [pathOf(first), pathOf(other)],
    };
  const looks: MergedLook[] = [];
  for (const { finding_id: id } of items) {
    const voices = asking.map(
      ({ state, looks: said }, index): Voice<Looked> => ({
        source: index,
        value: lookOf(state.lookBack?.found[id]),
        past: said.get(id) ?? [],
      }),
    );
    const left = standing<Looked>(voices, null, whatWasFound).filter(({ value }) => value !== null);
    if (different<Looked>(left, whatWasFound).length > 1) {
      const [one, another] = left.map((voice) => pathOf(asking[voice.source]));
      return { ok: false, why: "looks", id, between: [one ?? "", another ?? ""] };
    }
    looks.push(...told(id, voices, left));
  }
  return { ok: true, lookBack: { source, items, looks } };
}

/** All that was said of one problem, in order of time, with what counts at its end. */
function told(id: string, voices: readonly Voice<Looked>[], left: readonly Voice<Looked>[]): readonly MergedLook[] {
  const all = weave(voices.map(({ past }) => past));
  const counting = new Set(left.map(({ past }) => past.at(-1)?.record));
  // Of several that say the same, the one said last.
  const last = all.findLast(({ record }) => counting.has(record));
  return [...all.filter((one) => one !== last), ...(last ? [last] : [])].flatMap(
    ({ record, by, at, value }: Entry<Looked>) => (value === null ? [] : [{ id, ...value, record, by, at }]),
  );
}

const pathOf = (source: Source | undefined): string => source?.sources[0]?.path ?? "";

/** The day of looking is each paper's own: on two days two people may have seen the same. */
const whatWasFound: Part<Looked> = (look) =>
  look && { found: look.found, note: look.note ?? null, files: [...(look.files ?? [])].sort() };

function lookOf(found: LookBackFound | undefined): Looked {
  if (found === undefined) return null;
  const { note, evidence } = found;
  return {
    found: found.found,
    on: found.on,
    ...(note === null ? {} : { note }),
    ...(evidence.length > 0 ? { files: evidence } : {}),
  };
}

/** The first problem that is only in one list, or not the same in both. */
function differing(one: LookBackState, other: LookBackState | undefined): string {
  const items = new Map(other?.items.map((item) => [item.finding_id, item]));
  const mine = one.items.find((item) => !same(items.get(item.finding_id), item));
  const known = new Set(one.items.map(({ finding_id }) => finding_id));
  return mine?.finding_id ?? other?.items.find(({ finding_id }) => !known.has(finding_id))?.finding_id ?? "";
}
