import type { HistoryStep } from "../model/rectification-table.ts";
import {
  type Entry,
  idKey,
  type ImportedFile,
  type ImportNote,
  type Origin,
  type RegisterItem,
  type RegisterRecord,
  type RegisterState,
} from "../model/register.ts";
import { JournalContradiction } from "../paper/telling.ts";
import { judgeEntries } from "./judge.ts";

type Of<Kind extends RegisterRecord["kind"]> = Extract<RegisterRecord, { kind: Kind }>;

/**
 * The register that a journal tells. Every entry is judged again, but for what only the roster tells: a journal that somebody
 * made up has no state without its proof either.
 * @throws JournalContradiction with the number of the record that does not follow from those before
 */
export function fold(records: readonly RegisterRecord[]): RegisterState {
  const [first, ...rest] = records;
  if (first?.kind !== "open") throw new JournalContradiction(1);
  let state: RegisterState = {
    schemes: first.schemes,
    items: new Map(),
    history: [],
    imports: [],
    journal: { records: 1, head: first.hash, opened_at: first.at, last_at: first.at },
  };
  for (const record of rest) state = apply(state, record);
  return state;
}

/** The register after one more record. @throws JournalContradiction */
export function apply(state: RegisterState, record: RegisterRecord): RegisterState {
  const journal = { ...state.journal, records: record.seq, head: record.hash, last_at: record.at };
  if (record.kind === "open") throw new JournalContradiction(record.seq);
  if (record.kind !== "import" && record.kind !== "step") return { ...state, journal };
  const told = judgeEntries(
    state.items,
    record.entries,
    { asOf: record.as_of, by: [record.by], unitsOf: () => [] },
    record.seq,
  );
  if (told.refusals.length > 0) throw new JournalContradiction(record.seq);
  return {
    ...state,
    journal,
    items: record.kind === "import" ? withOrigins(told.items, record) : told.items,
    history: [
      ...state.history,
      ...record.entries.filter(({ does }) => does !== "update").map((one) => stepOf(one, record)),
    ],
    imports: record.kind === "import" ? [...state.imports, noteOf(record)] : state.imports,
  };
}

const noteOf = ({ seq, file, refused }: Of<"import">): ImportNote => ({ ...file, record: seq, refused });

/** The files that spoke of a finding, each once. */
function withOrigins(items: RegisterState["items"], { seq, file, entries }: Of<"import">): RegisterState["items"] {
  const with_ = new Map(items);
  for (const [key, at] of new Map(entries.map((entry) => [idKey(entry.id), entry.at]))) {
    const item = with_.get(key);
    if (item && at) with_.set(key, { ...item, origins: [...item.origins, originOf(file, at, seq)] });
  }
  return with_;
}

const originOf = (file: ImportedFile, at: NonNullable<Entry["at"]>, record: number): Origin => ({
  record,
  file: file.name,
  sha256: file.sha256,
  ...at,
});

function stepOf(entry: Entry, { seq, by }: RegisterRecord): HistoryStep {
  const { proof = {}, reason } = entry;
  const { deadline, approver = "", recheck, verification } = proof;
  return {
    id: entry.id,
    from: entry.from,
    to: entry.to,
    on: entry.on,
    by,
    reason: reason ?? verification?.reason ?? null,
    record: seq,
    ...(deadline ? { deadline: { ...deadline, approver } } : {}),
    ...(recheck ? { recheck: recheck.result } : {}),
  };
}

/** The findings in the order of their ids, as every list of them is. */
export const itemsInOrder = ({ items }: Pick<RegisterState, "items">): readonly RegisterItem[] =>
  [...items.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
