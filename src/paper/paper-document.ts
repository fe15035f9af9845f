import type { Answer, Evidence, Workpaper } from "../model/generated/documents.ts";
import type { LookBackState } from "../model/look-back.ts";
import type { Assessment, PaperState } from "../model/paper.ts";

/**
 * The content of `paper.yaml`: the paper as a person or a script reads it, in checklist order whatever the order of
 * answering. Answers to excluded items are shown with their mark, since they are in the journal and count for nothing.
 */
export function paperDocument(state: PaperState, assessment: Assessment): Workpaper {
  const { excluded, ...counts } = assessment.counts;
  return {
    kind: "Workpaper",
    schemaVersion: "1",
    checklist: { id: state.checklist.id, title: state.checklist.title, version: state.checklist.version },
    libraries: state.libraries.map((library) => ({ key: library.key, version: library.version })),
    header: state.header,
    state: state.finished ? "已完成" : "进行中",
    summary: { ...counts, excluded, findings: assessment.findings.length },
    ...(state.carry ? { from: state.carry.from } : {}),
    ...(state.lookBack ? { look_back: lookBackDocument(state.lookBack) } : {}),
    items: assessment.items.map((one) => {
      const recheck = one.missing.find(({ what }) => what === "recheck")?.why;
      const answer: Answer | undefined = state.answers[one.item.id];
      return {
        id: one.item.id,
        question: one.item.question,
        verdict: one.verdict,
        ...(one.applicability === "excluded" ? { excluded: true } : {}),
        ...(recheck ? { recheck } : {}),
        ...(answer ? { answer } : {}),
      };
    }),
    evidence: evidenceInOrder(state, assessment),
    ...(state.review.opinions.length > 0 ? { review: reviewDocument(state) } : {}),
    ...(state.facts.confirmations.length > 0 ? { facts: factsDocument(state) } : {}),
    journal: state.journal,
  };
}

const lookBackDocument = ({ items, found }: LookBackState): NonNullable<Workpaper["look_back"]> =>
  items.map(({ finding_id, fact, status }) => {
    const seen = found[finding_id];
    const { note = null, evidence = [] } = seen ?? {};
    const said = seen && {
      found: seen.found,
      on: seen.on,
      ...(note === null ? {} : { note }),
      ...listed({ evidence }),
    };
    return { finding_id, fact, status, ...said };
  });

/** What nobody said is left out, and so is where there is nothing to list. */
function reviewDocument({ review }: PaperState): NonNullable<Workpaper["review"]> {
  return {
    stage: review.stage,
    opinions: review.opinions.map(({ kind, person, at, result, level, items, opinion, stands }) => ({
      kind,
      person,
      at,
      ...(result ? { result } : {}),
      ...(level === null ? {} : { level }),
      ...listed({ items }),
      opinion,
      stands,
    })),
    ...listed({
      dropped: review.dropped.map(({ seq, at, by, was, what }) => ({ record: seq, at, by, was, ...listed(what) })),
    }),
  };
}

function factsDocument({ facts }: PaperState): NonNullable<Workpaper["facts"]> {
  const { version, state } = facts;
  const last = facts.confirmations.at(-1);
  const reasons = (list: readonly { finding_id: string; at: string; by: string; reason: string }[]) =>
    list.map(({ finding_id, at, by, reason }) => ({ finding_id, at, by, reason }));
  return {
    version,
    state: state === "已确认" ? state : "待再确认",
    ...(last ? { unit: last.unit, ...(last.signer === null ? {} : { signer: last.signer }), on: last.on } : {}),
    findings: facts.frozen.map(({ finding_id, opinion, reason, evidence, no_evidence, on, version: of, resolved }) => ({
      finding_id,
      opinion,
      ...(reason === null ? {} : { reason }),
      ...listed({ evidence }),
      ...(no_evidence === null ? {} : { no_evidence }),
      on,
      version: of,
      ...(resolved ? { resolved: { outcome: resolved.outcome, reason: resolved.reason } } : {}),
    })),
    ...listed({ changed: facts.changed, amended: reasons(facts.amended), withdrawn: reasons(facts.withdrawn) }),
  };
}

type Listed<T> = { readonly [Key in keyof T]?: T[Key] extends readonly (infer One)[] ? One[] : never };

/** Without the lists that are empty. */
const listed = <T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Listed<T> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Listed<T>;

/** Registered files in the order in which the checklist first uses them, then those of earlier problems; unused ones last, by hash. */
export function evidenceInOrder(state: PaperState, assessment: Assessment): Evidence[] {
  const { items = [], found = {} } = state.lookBack ?? {};
  const looked = items.flatMap(({ finding_id }) => found[finding_id]?.evidence ?? []);
  const used = [...new Set([...assessment.items.flatMap((one) => one.answer?.evidence ?? []), ...looked])];
  const rank = new Map(used.map((sha256, index) => [sha256, index]));
  return [...state.evidence].sort(
    (a, b) =>
      (rank.get(a.sha256) ?? used.length) - (rank.get(b.sha256) ?? used.length) || (a.sha256 < b.sha256 ? -1 : 1),
  );
}
