import type { Answer, ItemId, PaperHeader } from "../../model/generated/documents.ts";
import type { MergeBody, Settlement } from "../../model/merge.ts";
import type { ItemTogether, Together } from "./merge.ts";
import type { Voice } from "./voices.ts";

type Said = Answer | null;

/** What somebody decided where the sources part. `take`: head of a source; `answer`: one of their own, null for none. */
export type Decision =
  | { readonly item: ItemId; readonly take: string; readonly reason?: string }
  | { readonly item: ItemId; readonly answer: Said; readonly reason: string }
  | { readonly header: string; readonly take: string; readonly reason?: string };

/** A place where the sources part and nobody has decided: what each says there, since when and by whom. */
export interface Conflict {
  /** Null: in the header. */
  readonly item: ItemId | null;
  readonly question: string | null;
  readonly fields: readonly {
    /** A field of the header; `answer`, `note`, `findings/ID/fact` … of an item; "" for the whole answer. */
    readonly at: string;
    /** One side has had it confirmed by the inspected unit. */
    readonly confirmed: boolean;
    readonly sides: readonly {
      readonly source: number;
      readonly value: unknown;
      readonly by: string;
      readonly at: string;
    }[];
  }[];
}

/** What was decided, in the form of the record. */
export interface Settled {
  readonly header: PaperHeader;
  readonly headerBy: NonNullable<MergeBody["headers_settled"]>;
  readonly items: ReadonlyMap<
    ItemId,
    {
      readonly answer: Said;
      readonly settlement: Settlement;
      /** Sources whose words it holds; null: nobody's before. */
      readonly from: readonly number[] | null;
    }
  >;
  /** What nobody has decided. */
  readonly conflicts: readonly Conflict[];
  /** Decisions about places where nobody parts. */
  readonly unused: readonly Decision[];
}

/** Puts decisions where the sources part. The later of two decisions about one place counts. */
export function decide(together: Together, decisions: readonly Decision[]): Settled {
  const used = new Set<Decision>();
  const decisionFor = (matches: (one: Decision) => boolean): Decision | undefined => {
    const found = decisions.filter(matches);
    for (const one of found) used.add(one);
    return found.at(-1);
  };
  const headers = together.header.parted.map(({ at, part }) => ({
    at,
    part,
    decision: decisionFor((one) => "header" in one && one.header === at),
  }));
  const header = { ...together.header.header } as Record<string, unknown>;
  const headerBy: Settled["headerBy"][number][] = [];
  for (const { at, part, decision } of headers) {
    if (!decision || !("take" in decision)) continue;
    const { source } = sourceWith(together, decision.take);
    header[at] = part(together.header.voices[source]?.value ?? null);
    headerBy.push({ field: at, ...settlementOf(decision) });
  }
  const items = new Map<ItemId, NonNullable<ReturnType<Settled["items"]["get"]>>>();
  const open: ItemTogether[] = [];
  for (const one of together.items.filter(({ parted }) => parted.length > 0)) {
    const decision = decisionFor((made) => "item" in made && made.item === one.item);
    if (decision) items.set(one.item, decided(one, decision, together));
    else open.push(one);
  }
  const openHeaders = headers.filter(({ decision }) => !decision);
  return {
    header: Object.fromEntries(
      Object.entries(header).filter(([, value]) => value !== undefined),
    ) as unknown as PaperHeader,
    headerBy,
    items,
    conflicts: [
      ...(openHeaders.length > 0 ? [headerConflict(openHeaders, together)] : []),
      ...open.map((one) => itemConflict(one, together)),
    ],
    unused: decisions.filter((one) => !used.has(one)),
  };
}

function sourceWith({ sources }: Together, head: string): { readonly source: number } {
  return { source: sources.findIndex(({ state }) => state.journal.head === head) };
}

const settlementOf = (decision: Decision): Settlement => ({
  ...("take" in decision ? { take: decision.take } : {}),
  ...(decision.reason === undefined ? {} : { reason: decision.reason }),
});

/**
 * For a source: its words in the parted fields, beside what all of them agree on; where they part in what they answer, its
 * whole answer, since one's remarks and findings say nothing about the other's answer.
 */
function decided(one: ItemTogether, decision: Decision, together: Together) {
  const settlement = settlementOf(decision);
  if ("answer" in decision) return { answer: decision.answer, settlement, from: null };
  const { source } = sourceWith(together, decision.take);
  const taken = one.voices.find((voice) => voice.source === source)?.value ?? null;
  const whole = one.parted.some(({ at }) => at === "" || at === "answer");
  if (whole || taken === null) return { answer: taken, settlement, from: [source] };
  const answer = one.parted.reduce((sum, { at }) => withPart(sum, at, taken), one.answer ?? {});
  return { answer, settlement, from: [...new Set([...one.from, source])] };
}

/** The answer with this field as `taken` has it. */
function withPart(answer: Answer, at: string, taken: Answer): Answer {
  const [field = "", id, name] = at.split("/");
  if (field !== "findings") {
    const { [field as keyof Answer]: _, ...rest } = answer;
    const value = taken[field as keyof Answer];
    return value === undefined ? rest : { ...rest, [field]: value };
  }
  const theirs = taken.findings?.find(({ finding_id }) => finding_id === id);
  const findings = (answer.findings ?? []).flatMap((finding) => {
    if (finding.finding_id !== id) return [finding];
    if (name === undefined) return theirs ? [theirs] : [];
    const { [name as keyof typeof finding]: _, ...rest } = finding;
    const value = theirs?.[name as keyof typeof finding];
    return [value === undefined ? rest : { ...rest, [name]: value }];
  });
  const { findings: _, ...rest } = answer;
  return findings.length > 0 ? { ...rest, findings } : rest;
}

function headerConflict(parted: Together["header"]["parted"], { header }: Together): Conflict {
  return {
    item: null,
    question: null,
    fields: parted.map(({ at, part }) => ({ at, confirmed: false, sides: sidesOf(header.voices, part) })),
  };
}

function itemConflict({ item, voices, parted }: ItemTogether, { sources }: Together): Conflict {
  const sections = sources[0]?.state.checklist.sections ?? [];
  const question = sections.flatMap(({ items }) => items).find(({ id }) => id === item)?.question ?? null;
  return {
    item,
    question,
    fields: parted.map(({ at, part, confirmed }) => ({
      at,
      confirmed,
      sides: sidesOf(
        voices.filter(({ past }) => past.length > 0),
        part,
      ),
    })),
  };
}

const sidesOf = <T>(voices: readonly Voice<T>[], part: (value: T) => unknown): Conflict["fields"][number]["sides"] =>
  voices.map(({ source, value, past }) => {
    const last = past.at(-1);
    return { source, value: part(value) ?? null, by: last?.by ?? "", at: last?.at ?? "" };
  });
