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
  const told: Telling = {
    schemes: first.schemes,
    items: new Map(),
    history: [],
    imports: [],
    journal: { records: 1, head: first.hash, opened_at: first.at, last_at: first.at },
  };
  for (const record of rest) tell(told, record);
  return told;
}

/** The register after one more record. @throws JournalContradiction */
export function apply(state: RegisterState, record: RegisterRecord): RegisterState {
  const told: Telling = {
    ...state,
    items: new Map(state.items),
    history: [...state.history],
    imports: [...state.imports],
  };
  tell(told, record);
  return told;
}

/** A register while its journal is told: a register of many thousand records is not copied for each of them. */
interface Telling extends RegisterState {
  readonly items: Map<string, RegisterItem>;
  readonly history: HistoryStep[];
  readonly imports: ImportNote[];
  journal: RegisterState["journal"];
}

function tell(told: Telling, record: RegisterRecord): void {
  if (record.kind === "open") throw new JournalContradiction(record.seq);
  told.journal = { ...told.journal, records: record.seq, head: record.hash, last_at: record.at };
  if (record.kind !== "import" && record.kind !== "step") return;
  const around = { asOf: record.as_of, by: [record.by], unitsOf: () => [] };
  const { changed, refusals } = judgeEntries(told.items, record.entries, around, record.seq);
  if (refusals.length > 0) throw new JournalContradiction(record.seq);
  for (const [key, item] of changed) told.items.set(key, item);
  for (const entry of record.entries) if (entry.does !== "update") told.history.push(stepOf(entry, record));
  if (record.kind !== "import") return;
  told.imports.push(noteOf(record));
  nameOrigins(told.items, record);
}

const noteOf = ({ seq, file, refused }: Of<"import">): ImportNote => ({ ...file, record: seq, refused });

/** The files that spoke of a finding, each once. */
function nameOrigins(items: Telling["items"], { seq, file, entries }: Of<"import">): void {
  for (const [key, at] of new Map(entries.map((entry) => [idKey(entry.id), entry.at]))) {
    const item = items.get(key);
    if (item && at) items.set(key, { ...item, origins: [...item.origins, originOf(file, at, seq)] });
  }
}

const originOf = (file: ImportedFile, at: NonNullable<Entry["at"]>, record: number): Origin => ({
  record,
  file: file.name,
  sha256: file.sha256,
  ...at,
});

export function stepOf(entry: Entry, { seq, by }: RegisterRecord): HistoryStep {
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
