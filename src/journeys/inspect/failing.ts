import type { ItemId } from "../../model/generated/documents.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import { visible } from "../../render/plain-text.ts";
import { findingFrame } from "../../render/terminal/finding-frame.ts";
import { askLine } from "./ask-line.ts";
import type { Desk } from "./desk.ts";
import { frameOf, itemAt, save } from "./desk.ts";
import { carriedIds } from "../../interview/finding.ts";
import { EvidenceRefused, registerEvidence } from "./evidence.ts";
import { asStated, completed, type Draft, editFinding, findingScreen } from "./finding-editor.ts";

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
  const typed = await askLine(desk, {
    frame: frameOf(desk, one),
    label: `${t.noteLabel}${repeat}`,
    initial: one.answer?.note ?? "",
    most: 2000,
  });
  const note = typed?.normalize("NFKC").trim() === "=" ? desk.lastNote : typed?.trim();
  if (!note) return;
  desk.lastNote = note;
  await save(desk, id, { ...one.answer, note });
}

/** Evidence by path or pattern; each file is copied, hashed and journalled before the answer refers to it. */
export async function askEvidence(desk: Desk, id: ItemId): Promise<void> {
  const added = await registeredFiles(desk, frameOf(desk, itemAt(desk, id)));
  if (added.length === 0) return;
  const { answer } = itemAt(desk, id);
  await save(desk, id, { ...answer, evidence: [...new Set([...(answer?.evidence ?? []), ...added])] });
}

/** Asks for files and registers them; by SHA-256. What was refused is said on the next frame. */
export async function registeredFiles(desk: Desk, frame: string): Promise<readonly string[]> {
  const typed = await askLine(desk, { frame, label: desk.words.interview.evidenceLabel, most: 10_000 });
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
  return added;
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

/** The item's findings as they would be recorded: accept them, change one, leave them for later, or say why there is none. */
export async function askFinding(desk: Desk, id: ItemId): Promise<void> {
  const t = desk.words.interview;
  const one = itemAt(desk, id);
  const recorded = (one.answer?.findings ?? []).map((finding) => asStated(finding, carriedIds(one)));
  let draft: Draft = { stated: recorded.length > 0 ? recorded : [{}], at: Math.max(0, recorded.length - 1) };
  for (;;) {
    const keys = keysFor(desk, draft.stated.length > 1);
    const frame = findingFrame(
      { ...findingScreen(desk, one, draft, "key"), messages: desk.messages.splice(0), keys },
      desk.words,
      desk.paint,
    );
    const key = await desk.terminal.askKey(frame, [...keys.map((label) => label[0] ?? ""), "escape"]);
    if (key === "1") {
      const findings = [...completed(desk, one, draft.stated)];
      const saved = await save(desk, id, { ...one.answer, findings, no_finding_reason: undefined });
      if (saved) desk.messages.push(t.findingSaved(findings.map((finding) => finding.finding_id).join("、")));
      return;
    }
    if (key === "2") draft = await editFinding(desk, one, draft);
    else if (key === "4") return explainNone(desk, one);
    else if (key === "5") draft = { stated: [...draft.stated, {}], at: draft.stated.length };
    else if (key === "6") draft = { ...draft, at: (draft.at + 1) % draft.stated.length };
    else if (key === "7") draft = { stated: draft.stated.filter((_, index) => index !== draft.at), at: 0 };
    else return;
  }
}

function keysFor(desk: Desk, several: boolean): readonly string[] {
  const t = desk.words.interview;
  const single = [t.findingAccept, t.findingEdit, t.findingLater, t.findingNone, t.findingAnother];
  return [...single, ...(several ? [t.findingOther, t.findingDrop] : [])].map(
    (label, index) => `${index + 1} ${label}`,
  );
}

async function explainNone(desk: Desk, one: ItemAssessment): Promise<void> {
  const reason = await askLine(desk, {
    frame: frameOf(desk, one),
    label: desk.words.interview.findingNoReason,
  });
  if (reason?.trim())
    await save(desk, one.item.id, { ...one.answer, findings: undefined, no_finding_reason: reason.trim() });
}
