import { canonical, same } from "../model/canonical.ts";
import type { Answer, ItemId } from "../model/generated/documents.ts";
import type { Change, Hash, JournalRecord, Statement } from "../model/journal.ts";
import type { FactsState, FrozenFact, PaperState, Stage, Step } from "../model/paper.ts";
import { factsOf, MEASURED, measured } from "./fact-fields.ts";
import { amendRefusal, confirmRefusal, resolveRefusal, withdrawRefusal } from "./guards.ts";
import { findingOf, JournalContradiction, type Telling } from "./telling.ts";
import { changed, restated } from "./workflow.ts";

type Of<Kind extends JournalRecord["kind"]> = Extract<JournalRecord, { kind: Kind }>;

export const NO_FACTS: Omit<FactsState, "state" | "version"> = {
  frozen: [],
  changed: [],
  amended: [],
  withdrawn: [],
  confirmations: [],
};

/** The text that a confirmation's hash is of: id, item and facts of every finding, in the order of ids. */
export const factsText = (frozen: readonly Pick<FrozenFact, "finding_id" | "item" | "finding">[]): string =>
  canonical(inOrder(frozen).map(({ finding_id, item, finding }) => ({ finding_id, item, ...factsOf(finding) })));

const inOrder = <T extends { readonly finding_id: string }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => (a.finding_id < b.finding_id ? -1 : 1));

/** Number of the first confirmation whose stated hash is not that of its facts; null: all are sound. */
export const unsoundConfirmation = (state: PaperState, hash: Hash): number | null =>
  state.facts.confirmations.find(({ frozen, facts }) => hash(factsText(frozen)) !== facts)?.seq ?? null;

/** All facts as they stand after these statements, the unit's word on each. */
export function frozenAfter(
  answers: ReadonlyMap<ItemId, Answer>,
  frozen: readonly FrozenFact[],
  statements: readonly Statement[],
  { on, version }: { readonly on: string; readonly version: number },
): readonly FrozenFact[] {
  const stated = statements.flatMap(({ finding_id, opinion, reason, evidence, no_evidence }) => {
    const found = findingOf(answers, finding_id);
    const said = { opinion, reason: reason ?? null, evidence: evidence ?? [], no_evidence: no_evidence ?? null };
    return found ? [{ finding_id, ...found, ...said, on, version, resolved: null }] : [];
  });
  const ids = new Set(stated.map(({ finding_id }) => finding_id));
  return inOrder([...frozen.filter(({ finding_id }) => !ids.has(finding_id)), ...stated]);
}

export function tellConfirm(paper: Telling, record: Of<"confirm">, was: Stage): void {
  if (confirmRefusal(paper, record)) throw new JournalContradiction(record.seq);
  const { seq, at, by, version, facts, unit, on, statements } = record;
  const frozen = frozenAfter(paper.answers, paper.facts.frozen, statements, record);
  const stated = statements.map(({ finding_id }) => finding_id);
  const { signer = null, collectors = [], copies = null } = record;
  const confirmation = { seq, at, by, version, facts, unit, signer, collectors, on, copies, frozen, stated };
  paper.facts = {
    ...paper.facts,
    frozen,
    changed: [],
    confirmations: [...paper.facts.confirmations, confirmation],
  };
  restated(paper, record, was, stated);
}

export function tellResolve(paper: Telling, record: Of<"resolve">, was: Stage): void {
  if (resolveRefusal(paper, record)) throw new JournalContradiction(record.seq);
  const { seq, at, by, outcome, reason } = record;
  paper.facts = {
    ...paper.facts,
    frozen: paper.facts.frozen.map((one) =>
      one.finding_id === record.finding_id ? { ...one, resolved: { seq, at, by, outcome, reason } } : one,
    ),
  };
  restated(paper, record, was, [record.finding_id]);
}

export function tellAmend(paper: Telling, record: Of<"amend">, was: Stage): void {
  if (amendRefusal(paper, record)) throw new JournalContradiction(record.seq);
  const { seq, at, by, finding_id, item, reason, answered = null } = record;
  const answer = paper.answers.get(item) ?? {};
  const base = answered === null ? answer : { ...without(answer, MEASURED), ...answered.new };
  paper.answers.set(item, {
    ...base,
    findings: (answer.findings ?? []).map((one) => (one.finding_id === finding_id ? record.new : one)),
  });
  const fact = answered !== null || !same(factsOf(record.old), factsOf(record.new));
  const amended = { seq, at, by, finding_id, item, old: record.old, new: record.new, answered, reason, fact };
  paper.facts = {
    ...paper.facts,
    amended: [...paper.facts.amended, amended],
    changed: fact ? added(paper.facts.changed, finding_id) : paper.facts.changed,
  };
  settle(paper, record, item, finding_id, was);
}

/** The finding goes; an item that fails without one says why it has none. */
export function tellWithdraw(paper: Telling, record: Of<"withdraw">, was: Stage): void {
  if (withdrawRefusal(paper, record)) throw new JournalContradiction(record.seq);
  const { seq, at, by, finding_id, item, reason } = record;
  const { findings = [], ...answer } = paper.answers.get(item) ?? {};
  const [finding = {}] = findings.filter((one) => one.finding_id === finding_id);
  const left = findings.filter((one) => one.finding_id !== finding_id);
  paper.answers.set(
    item,
    left.length > 0 ? { ...answer, findings: left } : { ...answer, no_finding_reason: reason.slice(0, LONGEST_REASON) },
  );
  paper.facts = {
    ...paper.facts,
    frozen: paper.facts.frozen.filter((one) => one.finding_id !== finding_id),
    withdrawn: [...paper.facts.withdrawn, { seq, at, by, finding_id, item, finding, reason }],
    changed: added(paper.facts.changed, finding_id),
  };
  settle(paper, record, item, finding_id, was);
}

/** Of an answer's reason for having no finding: schemas/common.schema.json. */
const LONGEST_REASON = 500;

/** Steps on this item can neither be taken back nor done again, for what they led to is no more. */
function settle(paper: Telling, record: JournalRecord, item: ItemId, finding: string, was: Stage): void {
  const elsewhere = (step: Step) => step.changes.every((change) => change.item !== item);
  paper.undo = paper.undo.filter(elsewhere);
  paper.redo = paper.redo.filter(elsewhere);
  changed(paper, record, was, { items: [item], findings: [finding] });
}

const added = (list: readonly string[], one: string): readonly string[] => (list.includes(one) ? list : [...list, one]);

function without<T extends object>(from: T, keys: readonly PropertyKey[]): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key))) as Partial<T>;
}

/** Confirmed findings that a change would alter, take away, or put under another answer. */
export function frozenBroken(frozen: readonly FrozenFact[], change: Change): readonly string[] {
  const mine = frozen.filter(({ item }) => item === change.item);
  if (mine.length === 0) return [];
  const kept = same(measured(change.old), measured(change.new));
  const in_ = (answer: Answer | null, id: string) => answer?.findings?.find(({ finding_id }) => finding_id === id);
  return mine
    .map(({ finding_id }) => finding_id)
    .filter((id) => !kept || !same(in_(change.old, id), in_(change.new, id)));
}

/** After an answer: findings that came or went since the last confirmation. @throws JournalContradiction for a frozen one */
export function followAnswer(paper: Telling, record: Of<"answer">): void {
  if (paper.facts.confirmations.length === 0) return;
  let open = paper.facts.changed;
  for (const change of record.changes) {
    if (frozenBroken(paper.facts.frozen, change).length > 0) throw new JournalContradiction(record.seq);
    const [old, now] = [idsOf(change.old), idsOf(change.new)];
    if (now.some((id) => !old.includes(id) && paper.facts.withdrawn.some((one) => one.finding_id === id)))
      throw new JournalContradiction(record.seq);
    open = open.filter((id) => !old.includes(id) || now.includes(id));
    for (const id of now) if (!old.includes(id)) open = added(open, id);
  }
  paper.facts = { ...paper.facts, changed: open };
}

const idsOf = (answer: Answer | null): readonly string[] =>
  (answer?.findings ?? []).flatMap(({ finding_id }) => finding_id ?? []);
