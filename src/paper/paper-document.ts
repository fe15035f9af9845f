import type { Answer, Evidence, Workpaper } from "../model/generated/documents.ts";
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
    journal: state.journal,
  };
}

/** Registered files in the order in which the checklist first uses them; unused ones last, by hash. */
export function evidenceInOrder(state: PaperState, assessment: Assessment): Evidence[] {
  const used = [...new Set(assessment.items.flatMap((one) => one.answer?.evidence ?? []))];
  const rank = new Map(used.map((sha256, index) => [sha256, index]));
  return [...state.evidence].sort(
    (a, b) =>
      (rank.get(a.sha256) ?? used.length) - (rank.get(b.sha256) ?? used.length) || (a.sha256 < b.sha256 ? -1 : 1),
  );
}
