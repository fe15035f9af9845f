import type { IsWorkday } from "../../field/calendar.ts";
import { judge } from "../../field/pass-rule.ts";
import { changeAnswer } from "../../interview/change.ts";
import { type DraftContext, withFindings } from "../../interview/finding.ts";
import type { Io } from "../../io/io.ts";
import type { Answer, Answers, ItemId } from "../../model/generated/documents.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import { changeLook, type LookBackFault, lookBackFault } from "../../paper/look-back.ts";
import { evidenceAt, registerEvidence } from "./evidence.ts";
import { withSample } from "./sample.ts";
import type { Session } from "./session.ts";

/**
 * Answers the checklist from a file, in checklist order, each item under the conditions that the answers before it decide;
 * the same steps as at the keyboard. An answer to an item whose condition fails is journalled too, and counts for nothing.
 *
 * @param within folder of the answers file, which its evidence may not lie outside of
 * @throws EvidenceRefused, SampleRefused with what came before already saved
 */
export async function answerFromFile(
  session: Session,
  answers: Answers["answers"],
  within: string,
  draft: DraftContext,
  isWorkday: IsWorkday,
  io: Io,
): Promise<void> {
  const order = session.state().checklist.sections.flatMap((section) => section.items.map((item) => item.id));
  for (const id of order) {
    const given = answers[id];
    const one = session.assessment().byId.get(id);
    if (!given || !one) continue;
    const evidence: string[] = [];
    for (const path of given.evidence ?? []) {
      evidence.push((await registerEvidence(session, path, within, io)).evidence.sha256);
    }
    const { sample } = given;
    const whole = sample === undefined ? given : await withSample(session, one.item, { ...given, sample }, within, io);
    await answer(session, one, { ...whole, evidence: [...new Set(evidence)] }, draft, isWorkday);
  }
}

/** What an answers file says of an earlier problem and could not be taken. */
export interface UnfitLookBack {
  readonly id: string;
  readonly why: LookBackFault;
}

/**
 * Says of earlier problems what the file says of them, where they may be looked at so and are not already told the same.
 * Where the file names no evidence, what is there stays. @throws EvidenceRefused with what came before already saved
 */
export async function lookBackFromFile(
  session: Session,
  lookbacks: NonNullable<Answers["lookbacks"]>,
  within: string,
  io: Io,
): Promise<readonly UnfitLookBack[]> {
  const unfit: UnfitLookBack[] = [];
  for (const [id, { evidence: paths, ...said }] of Object.entries(lookbacks)) {
    const before = lookBackFault(session.state(), id, said);
    if (before !== null && before !== "confirmed") {
      unfit.push({ id, why: before });
      continue;
    }
    const evidence: string[] = [];
    for (const path of paths ?? []) {
      // What is confirmed takes in no more files; the same ones are no news.
      const { sha256 } =
        before === null
          ? (await registerEvidence(session, path, within, io)).evidence
          : await evidenceAt(path, within, io);
      evidence.push(sha256);
    }
    const body = changeLook(session.state(), id, paths === undefined ? said : { ...said, evidence });
    if (body === null) continue;
    if (before === null) await session.record(body);
    else unfit.push({ id, why: before });
  }
  return unfit;
}

async function answer(
  session: Session,
  one: ItemAssessment,
  given: Answer,
  draft: DraftContext,
  isWorkday: IsWorkday,
): Promise<void> {
  const context = { answerOf: (id: ItemId) => session.assessment().byId.get(id)?.answer ?? null, isWorkday };
  const verdict = judge(one.item, given, context);
  const body = changeAnswer(
    session.state(),
    one.item.id,
    withFindings(session.state(), one, given, verdict, draft),
    "file",
  );
  if (body) await session.record(body);
}

/** Ids answered in the file that the checklist does not have. */
export const unknownItems = (session: Session, answers: Answers["answers"]): readonly ItemId[] =>
  Object.keys(answers).filter((id) => !session.assessment().byId.has(id));
