import { canonical, same } from "../../model/canonical.ts";
import type { Answer, ItemId, PaperHeader } from "../../model/generated/documents.ts";
import type { MergedEvidence, MergedItem } from "../../model/merge.ts";
import type { PaperState } from "../../model/paper.ts";
import { mergeAnswers } from "./answers.ts";
import { mergeHeaders } from "./headers.ts";
import { type LooksTogether, mergeLookBacks } from "./look-backs.ts";
import type { Parted, PartedHeader } from "./merged.ts";
import type { Source } from "./source.ts";
import type { Voice } from "./voices.ts";

type Said = Answer | null;

/** What several sources make of one item. */
export interface ItemTogether {
  readonly item: ItemId;
  /** Those that ever answered it, or all of them where nobody did, in canonical order. */
  readonly voices: readonly Voice<Said>[];
  /** Without the parted fields. */
  readonly answer: Said;
  readonly parted: readonly (Parted & { readonly confirmed: boolean })[];
  /** Sources whose words it holds. */
  readonly from: readonly number[];
  /** It is made of parts of several answers. */
  readonly united: boolean;
  readonly renumbered: MergedItem["renumbered"];
}

/** Several papers as one, as far as they go together. */
export interface Together {
  /** In the order of their heads, each paper once. */
  readonly sources: readonly Source[];
  readonly header: {
    readonly voices: readonly Voice<PaperHeader>[];
    readonly header: PaperHeader;
    readonly parted: readonly PartedHeader[];
  };
  /** In checklist order, only what somebody answered. */
  readonly items: readonly ItemTogether[];
  readonly evidence: readonly MergedEvidence[];
  /** What was found of earlier problems. */
  readonly looks: LooksTogether;
}

/**
 * Unites papers that `disagreement` has nothing against. What comes out depends neither on the order in which they are given
 * nor, where nobody parts, on which are united first. `base`: a paper they all go back to without sharing its journal; what
 * still stands as it stood there counts as untouched.
 */
export function mergePapers(given: readonly Source[], base: PaperState | null): Together {
  const inOrder = given.toSorted((a, b) => compare(headOf(a), headOf(b)) || compare(pathOf(a), pathOf(b)));
  const sources = inOrder.filter((one, index) => headOf(one) !== headOf(inOrder[index - 1]));
  const headers = sources.map(
    ({ state, header }, source): Voice<PaperHeader> => ({ source, value: state.header, past: header }),
  );
  const [first] = sources;
  const ids = (first?.state.checklist.sections ?? []).flatMap(({ items }) => items.map(({ id }) => id));
  return {
    sources,
    header: { voices: headers, ...mergeHeaders(headers, base?.header ?? null) },
    items: ids.filter((id) => sources.some(({ items }) => items.has(id))).map((id) => together(id, sources, base)),
    evidence: mergeEvidence(sources.flatMap(({ evidence }) => evidence)),
    looks: mergeLookBacks(sources),
  };
}

const headOf = (source: Source | undefined) => source?.state.journal.head ?? "";
const pathOf = ({ sources: [own] }: Source) => own?.path ?? "";
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function together(item: ItemId, sources: readonly Source[], base: PaperState | null): ItemTogether {
  const voices = sources.map(
    ({ state, items }, source): Voice<Said> => ({
      source,
      value: state.answers[item] ?? null,
      past: items.get(item) ?? [],
    }),
  );
  const { parted, ...merged } = mergeAnswers(voices, base?.answers[item] ?? null);
  const known = new Set(parted.map(({ at }) => at.split("/")[1]));
  const overruled = confirmedIn(item, sources)
    .filter(({ id }) => !known.has(id) && !known.has(undefined))
    .filter(({ id, finding }) => !same(finding, findingWith(merged.answer, id)));
  return {
    item,
    voices,
    ...merged,
    parted: [
      ...parted.map((one) => ({ ...one, confirmed: false })),
      ...overruled.map(({ id }) => ({
        at: `findings/${id}`,
        part: (said: Said) => findingWith(said, id),
        confirmed: true,
      })),
    ],
  };
}

const findingWith = (answer: Said, id: string) => answer?.findings?.find(({ finding_id }) => finding_id === id) ?? null;

/** What a unit signed in one source is not written over by another one in silence, however much later it was said. */
const confirmedIn = (item: ItemId, sources: readonly Source[]) =>
  sources.flatMap(({ state }) =>
    state.facts.frozen
      .filter((one) => one.item === item && !state.facts.changed.includes(one.finding_id))
      .map(({ finding_id: id }) => ({ id, finding: findingWith(state.answers[item] ?? null, id) })),
  );

/** Each content once, under the least of its registrations and with whoever was first; by hash. */
function mergeEvidence(all: readonly MergedEvidence[]): readonly MergedEvidence[] {
  const byHash = new Map<string, MergedEvidence[]>();
  for (const one of all) byHash.set(one.evidence.sha256, [...(byHash.get(one.evidence.sha256) ?? []), one]);
  return [...byHash]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, alike]) => {
      const [evidence] = alike.map((one) => one.evidence).sort(byText);
      const [first] = [...alike].sort((a, b) => (a.at === b.at ? byText(a.by, b.by) : a.at < b.at ? -1 : 1));
      return evidence && first ? [{ evidence, by: first.by, at: first.at }] : [];
    });
}

const byText = (one: unknown, other: unknown) => (canonical(one) < canonical(other) ? -1 : 1);
