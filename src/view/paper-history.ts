import { same } from "../model/canonical.ts";
import type { Answer, Finding, ItemId } from "../model/generated/documents.ts";
import type { JournalRecord } from "../model/journal.ts";
import type { PaperState, Stage } from "../model/paper.ts";

/** One field that became another: of an item's answer, of a finding, or, with neither, of the header. Null is "nothing". */
export interface FieldChange {
  readonly item: ItemId | null;
  readonly finding: string | null;
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
  /** Why, where every change has its own reason. */
  readonly reason?: string;
}

/** One record of a paper's journal, its changes field by field. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly clock: string | null;
  readonly kind: JournalRecord["kind"];
  /** What the record says besides its changes. */
  readonly says: Readonly<Record<string, unknown>>;
  /** Items and findings it is about. */
  readonly items: readonly ItemId[];
  readonly findings: readonly string[];
  readonly changes: readonly FieldChange[];
  readonly reason: string | null;
  readonly opinion: string | null;
  /** The agreement or approval that ended with it. */
  readonly dropped: Stage | null;
}

export interface HistoryFilter {
  readonly item: ItemId | null;
  readonly finding: string | null;
}

/** What happened to a paper, in order. With a filter only what is about that item or finding. */
export function paperHistory(
  records: readonly JournalRecord[],
  state: PaperState,
  { item, finding }: HistoryFilter,
): readonly HistoryEntry[] {
  const dropped = new Map(state.review.dropped.map(({ seq, was }) => [seq, was]));
  const homes = homesOf(state);
  const looks = new Map<string, object>();
  const entries = records.flatMap((record): readonly HistoryEntry[] => {
    const told = tell(record, state, homes, looks);
    const { seq, at, by, clock, kind } = record;
    const base = { seq, at, by, clock: clock ?? null, kind, says: {}, items: [], findings: [], changes: [] };
    const before = record.kind === "merge" ? saidBefore(record, looks) : [];
    return [...before, { ...base, reason: null, opinion: null, ...told, dropped: dropped.get(seq) ?? null }];
  });
  return entries
    .filter((one) => item === null || one.items.includes(item))
    .filter((one) => finding === null || one.findings.includes(finding))
    .map((one) => ({
      ...one,
      changes: one.changes.filter(
        (change) => (item === null || change.item === item) && (finding === null || change.finding === finding),
      ),
    }));
}

/** What was answered and looked at in the papers that were merged, by whom and when, and what somebody decided where they parted. */
function saidBefore(
  record: Extract<JournalRecord, { kind: "merge" }>,
  looks: Map<string, object>,
): readonly HistoryEntry[] {
  const { seq, items, look_back: looked } = record;
  const empty = { clock: null, says: {}, items: [], findings: [], changes: [], reason: null, opinion: null };
  const entries = items.flatMap(({ item, past }) =>
    past.map(({ by, at, answer }, index): HistoryEntry => {
      const changes = answerChanged(item, past[index - 1]?.answer ?? null, answer);
      const told = about({ changes, says: { via: "merge", of: null } }, [item]);
      return { seq, at, by, kind: "answer", ...empty, ...told, dropped: null };
    }),
  );
  for (const look of looked?.looks ?? []) {
    const { at, by } = look;
    entries.push({ seq, at, by, kind: "lookback", ...empty, ...lookedAt(look, looks), dropped: null });
  }
  return entries.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** Items by the findings they have or had. */
function homesOf({ answers, facts }: PaperState): ReadonlyMap<string, ItemId> {
  const now = Object.entries(answers).flatMap(([item, { findings = [] }]) =>
    findings.flatMap(({ finding_id }) => (finding_id === undefined ? [] : [[finding_id, item] as const])),
  );
  return new Map([...now, ...facts.withdrawn.map(({ finding_id, item }) => [finding_id, item] as const)]);
}

type Told = Partial<Omit<HistoryEntry, "seq" | "at" | "by" | "kind" | "clock" | "dropped">>;

function tell(
  record: JournalRecord,
  state: PaperState,
  homes: ReadonlyMap<string, ItemId>,
  looks: Map<string, object>,
): Told {
  switch (record.kind) {
    case "open": {
      const items = record.checklist.sections.flatMap((section) => section.items).length;
      return { says: { checklist: record.checklist.title, version: record.checklist.version, items } };
    }
    case "header":
      return { changes: membersChanged(record.old, record.new, { item: null, finding: null }) };
    case "answer": {
      const changes = record.changes.flatMap((change) => answerChanged(change.item, change.old, change.new));
      return about(
        { says: { via: record.via, of: record.of ?? null }, changes },
        record.changes.map(({ item }) => item),
      );
    }
    case "evidence":
      return { says: { name: record.evidence.name, sha256: record.evidence.sha256 } };
    case "carry": {
      const { from, items, dropped } = record;
      return about(
        { says: { index_no: from.index_no, items: items.length, dropped: dropped.length } },
        items.map(({ item }) => item),
      );
    }
    case "merge": {
      const { sources, items } = record;
      const settled = items.flatMap(({ item, past, answer, settled: how }): readonly FieldChange[] => {
        if (how === undefined) return [];
        const changes = answerChanged(item, past.at(-1)?.answer ?? null, answer);
        return changes.map((one) => ({ ...one, ...(how.reason === undefined ? {} : { reason: how.reason }) }));
      });
      const direct = sources.filter(({ into }) => into === undefined);
      const says = { papers: direct.map(({ path }) => path), items: items.length };
      return about(
        { says, changes: settled },
        items.map(({ item }) => item),
      );
    }
    case "recover":
      return { says: { bytes: record.dropped_bytes, kept_as: record.kept_as ?? null } };
    case "takeover":
      return { says: { holder: record.holder } };
    case "review": {
      const { person, result, level, items = [], opinion } = record;
      return about({ says: { person, result, level, items }, opinion }, items);
    }
    case "return":
      return about(
        { says: { person: record.person, items: record.items ?? [] }, reason: record.reason },
        record.items ?? [],
      );
    case "approve":
      return { says: { person: record.person }, opinion: record.opinion };
    case "confirm":
      return confirmed(record, state, homes);
    case "amend": {
      const { finding_id: finding, item, reason } = record;
      const numbers = membersChanged(record.answered?.old ?? {}, record.answered?.new ?? {}, { item, finding });
      const changes = [...membersChanged(record.old, record.new, { item, finding }), ...numbers];
      return { says: { finding_id: finding }, items: [item], findings: [finding], changes, reason };
    }
    case "withdraw":
    case "resolve": {
      const { finding_id: finding, item, reason } = record;
      const gone = state.facts.withdrawn.find(({ seq }) => seq === record.seq)?.finding;
      const changes: readonly FieldChange[] = gone
        ? [{ item, finding, field: "findings", old: gone.title ?? finding, new: null }]
        : [];
      return { says: { finding_id: finding }, items: [item], findings: [finding], changes, reason };
    }
    case "outstanding":
      return { says: { source: record.source.name, items: record.items.length } };
    case "lookback":
      return lookedAt(record, looks);
    default:
      return {};
  }
}

/** What was found of an earlier problem, and what it was before where somebody had said so; `looks` goes on with it. */
function lookedAt(
  record: Pick<Extract<JournalRecord, { kind: "lookback" }>, "id" | "found" | "on" | "note" | "files">,
  looks: Map<string, object>,
): Told {
  const { id, found, on, note, files: evidence } = record;
  const now = { found, ...(note === undefined ? {} : { note }), ...(evidence === undefined ? {} : { evidence }) };
  const changes = membersChanged(looks.get(id) ?? {}, now, { item: null, finding: id });
  looks.set(id, now);
  return { says: { finding_id: id, found, on }, findings: [id], changes };
}

/** With the items it is about, and the findings among its changes. */
const about = (told: Told, items: readonly ItemId[]): Told => ({
  ...told,
  items,
  findings: [...new Set((told.changes ?? []).flatMap(({ finding }) => finding ?? []))],
});

function confirmed(
  record: Extract<JournalRecord, { kind: "confirm" }>,
  state: PaperState,
  homes: ReadonlyMap<string, ItemId>,
): Told {
  const { version, unit, signer = null, on, collectors = [], copies = null, facts, statements } = record;
  const before = state.facts.confirmations.filter(({ seq }) => seq < record.seq).at(-1);
  const changes = statements.map((one): FieldChange => {
    const old = before?.frozen.find(({ finding_id }) => finding_id === one.finding_id)?.opinion ?? null;
    const item = homes.get(one.finding_id) ?? null;
    const reason = one.reason === undefined ? {} : { reason: one.reason };
    return { item, finding: one.finding_id, field: "opinion", old, new: one.opinion, ...reason };
  });
  return {
    says: { version, unit, signer, on, collectors, copies, facts },
    items: [...new Set(changes.flatMap(({ item }) => item ?? []))],
    findings: statements.map(({ finding_id }) => finding_id),
    changes,
  };
}

function answerChanged(item: ItemId, old: Answer | null, now: Answer | null): readonly FieldChange[] {
  const { findings: before = [], ...was } = old ?? {};
  const { findings: after = [], ...is } = now ?? {};
  const ids = new Set([...before, ...after].map(({ finding_id }) => finding_id ?? ""));
  const of = (list: readonly Finding[], id: string) => list.find((one) => (one.finding_id ?? "") === id);
  return [
    ...membersChanged(was, is, { item, finding: null }),
    ...[...ids].flatMap((finding): readonly FieldChange[] => {
      const [one, other] = [of(before, finding), of(after, finding)];
      if (one && other) return membersChanged(one, other, { item, finding });
      return [
        {
          item,
          finding,
          field: "findings",
          old: one && (one.title ?? finding),
          new: other && (other.title ?? finding),
        },
      ];
    }),
  ].map((change) => ({ ...change, old: change.old ?? null, new: change.new ?? null }));
}

function membersChanged(old: object, now: object, at: Pick<FieldChange, "item" | "finding">): readonly FieldChange[] {
  const [was, is] = [new Map(Object.entries(old)), new Map(Object.entries(now))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => !same(was.get(field), is.get(field)))
    .map((field) => ({ ...at, field, old: was.get(field) ?? null, new: is.get(field) ?? null }));
}
