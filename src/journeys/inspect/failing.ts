import { judge } from "../../field/pass-rule.ts";
import { withFindings } from "../../interview/finding.ts";
import type { Answer, Finding, ItemId } from "../../model/generated/documents.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import { visible } from "../../render/plain-text.ts";
import { findingFrame } from "../../render/terminal/finding-frame.ts";
import type { Desk } from "./desk.ts";
import { frameOf, itemAt, save } from "./desk.ts";
import { EvidenceRefused, registerEvidence } from "./evidence.ts";
import { editFinding } from "./finding-editor.ts";

/** What an answer owes by its obligations, asked for in order; whatever is skipped stays on the list before the end. */
export async function askWhatIsOwed(desk: Desk, id: ItemId): Promise<void> {
  const owes = (what: string) => itemAt(desk, id).missing.some((one) => one.what === what);
  if (owes("note")) await askNote(desk, id);
  if (owes("evidence")) await askEvidence(desk, id);
  if (owes("finding")) await askFinding(desk, id);
}

/** 情况说明. "=" repeats the last one; Escape and an empty line leave it as it is. */
export async function askNote(desk: Desk, id: ItemId): Promise<void> {
  const one = itemAt(desk, id);
  const t = desk.words.interview;
  const repeat = desk.lastNote ? t.noteRepeat(visible(desk.lastNote)) : t.skipByEnter;
  const typed = await desk.terminal.askText({
    frame: frameOf(desk, one),
    label: `${t.noteLabel}${repeat}`,
    initial: one.answer?.note ?? "",
  });
  const note = typed?.normalize("NFKC").trim() === "=" ? desk.lastNote : typed?.trim();
  if (!note) return;
  desk.lastNote = note;
  await save(desk, id, { ...one.answer, note });
}

/** Evidence by path or pattern; each file is copied, hashed and journalled before the answer refers to it. */
export async function askEvidence(desk: Desk, id: ItemId): Promise<void> {
  const t = desk.words.interview;
  const typed = await desk.terminal.askText({ frame: frameOf(desk, itemAt(desk, id)), label: t.evidenceLabel });
  const added: string[] = [];
  for (const pattern of (typed ?? "")
    .split(/[|｜]/)
    .map((one) => one.trim().replace(/^["']|["']$/g, ""))
    .filter(Boolean)) {
    for (const path of await matching(desk, pattern)) {
      const sha256 = await register(desk, path);
      if (sha256) added.push(sha256);
    }
  }
  if (added.length === 0) return;
  const { answer } = itemAt(desk, id);
  await save(desk, id, { ...answer, evidence: [...new Set([...(answer?.evidence ?? []), ...added])] });
}

async function matching(desk: Desk, pattern: string): Promise<readonly string[]> {
  if (!/[*?{[]/.test(pattern)) return [pattern];
  const found = await desk.io.glob([pattern.replaceAll("\\", "/")], desk.io.cwd);
  if (found.length === 0) desk.messages.push(desk.words.interview.evidenceNone(visible(pattern)));
  return found;
}

async function register(desk: Desk, path: string): Promise<string | null> {
  const t = desk.words.interview;
  try {
    const { evidence, first } = await registerEvidence(desk.session, path, null, desk.io);
    const name = visible(evidence.name);
    desk.messages.push(
      first
        ? t.evidenceAgain({ name: visible(path), first: visible(first) })
        : t.evidenceAdded({ name, size: evidence.size }),
    );
    return evidence.sha256;
  } catch (error) {
    if (!(error instanceof EvidenceRefused)) throw error;
    desk.messages.push(t.evidenceRefused({ name: visible(error.given), why: t.evidenceWhy[error.why] }));
    return null;
  }
}

/** The item's finding as it would be recorded: accept it, change it, leave it for later, or say why there is none. */
export async function askFinding(desk: Desk, id: ItemId): Promise<void> {
  const one = itemAt(desk, id);
  let draft = draftOf(desk, one);
  for (;;) {
    const finding = draft[draft.length - 1] ?? {};
    const frame = findingFrame(one, finding, desk.messages.splice(0), desk.words, desk.paint, desk.terminal.columns);
    const key = await desk.terminal.askKey(frame, ["1", "2", "3", "4", "5", "escape"]);
    if (key === "1") return save(desk, id, { ...one.answer, findings: draft, no_finding_reason: undefined });
    if (key === "2") draft = [...draft.slice(0, -1), await editFinding(desk, one, finding)];
    else if (key === "4") return explainNone(desk, one);
    else if (key === "5") draft = withAnother(desk, one, draft);
    else return;
  }
}

/** The findings as far as they are stated, completed; a fresh one where there is none yet. */
function draftOf(desk: Desk, one: ItemAssessment): Finding[] {
  const answer: Answer = { ...one.answer, no_finding_reason: undefined };
  return complete(desk, one, answer, answer.findings ?? [{}]);
}

function withAnother(desk: Desk, one: ItemAssessment, draft: readonly Finding[]): Finding[] {
  return complete(desk, one, { ...one.answer }, [...draft, {}]);
}

function complete(desk: Desk, one: ItemAssessment, answer: Answer, findings: Finding[]): Finding[] {
  const context = { answerOf: (other: ItemId) => itemAt(desk, other).answer, isWorkday: desk.isWorkday };
  const verdict = judge(one.item, answer, context);
  return withFindings(desk.session.state(), one, { ...answer, findings }, verdict, desk.draft).findings ?? [];
}

async function explainNone(desk: Desk, one: ItemAssessment): Promise<void> {
  const reason = await desk.terminal.askText({
    frame: frameOf(desk, one),
    label: desk.words.interview.findingNoReason,
  });
  if (reason?.trim())
    await save(desk, one.item.id, { ...one.answer, findings: undefined, no_finding_reason: reason.trim() });
}
