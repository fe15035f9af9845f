import type { IsWorkday } from "../../field/calendar.ts";
import { changeAnswer } from "../../interview/change.ts";
import { choicesOf } from "../../interview/choices.ts";
import { criteriaOf, type DraftContext } from "../../interview/finding.ts";
import { progressOf, sectionNumber } from "../../interview/next.ts";
import type { Io, Terminal } from "../../io/io.ts";
import type { Answer, Criterion, ItemId, Project } from "../../model/generated/documents.ts";
import type { Via } from "../../model/journal.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import type { Paint } from "../../render/chalk.ts";
import { questionFrame } from "../../render/terminal/question-frame.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { StepRefused } from "../paper/step-refused.ts";
import { RecordUnfit } from "../sound-journal.ts";
import type { Session } from "./session.ts";

/** Where an inspector sits: the open paper, the terminal, the words, and what is to be said on the next screen. */
export interface Desk {
  readonly session: Session;
  readonly terminal: Terminal;
  readonly words: Catalogue;
  readonly paint: Paint;
  readonly draft: DraftContext;
  readonly isWorkday: IsWorkday;
  readonly io: Io;
  readonly project: Project | null;
  /** The papers of other units are open too. */
  readonly several?: boolean;
  /** Only earlier problems are asked about. */
  readonly recheckOnly?: boolean;
  /** Shown once, on the next frame. */
  messages: string[];
  /** The last note typed, for "=". */
  lastNote: string;
}

/** The item as it is now; every id on a desk is one of the checklist's. */
export function itemAt(desk: Desk, id: ItemId): ItemAssessment {
  const one = desk.session.assessment().byId.get(id);
  if (!one) throw new Error(`the checklist has no item ${id}`);
  return one;
}

/** Lines below a frame: nothing but the cursor; a typed line, folded, with what is wrong with it; a list to choose from. */
export const BELOW = { key: 1, text: 5, list: 15 } as const;

/** The frame of an item with what there is to say; saying it empties the list. */
export function frameOf(
  desk: Desk,
  one: ItemAssessment,
  asking: "answer" | "detail" = "detail",
  below: keyof typeof BELOW = "text",
): string {
  const assessment = desk.session.assessment();
  const { checklist, header } = desk.session.state();
  const criteria = criteriaAt(desk, one);
  const messages = desk.messages.slice(-4);
  desk.messages = [];
  return questionFrame(
    {
      checklist,
      header,
      one,
      sectionNumber: sectionNumber(assessment, one.section),
      choices: choicesOf(one, assessment, desk.isWorkday),
      progress: progressOf(assessment),
      criteria,
      messages,
      earlier: earlierAt(desk, one),
      columns: desk.terminal.columns,
      rows: desk.terminal.rows - BELOW[below],
      asking,
    },
    desk.words,
    desk.paint,
  );
}

/** The bases of the item's risk points on the day of the inspection. */
export function criteriaAt(desk: Desk, one: ItemAssessment): readonly Criterion[] {
  const state = desk.session.state();
  return criteriaOf(state, one.riskPoints, state.header.date);
}

/** Earlier problems of the unit under the item's risk points. */
function earlierAt(desk: Desk, { item }: ItemAssessment) {
  const { lookBack } = desk.session.state();
  return (lookBack?.items ?? [])
    .filter(({ risk_point }) => risk_point !== undefined && item.risk_points.includes(risk_point))
    .map((one) => ({ item: one, found: lookBack?.found[one.finding_id]?.found ?? null }));
}

/** Journals the item's answer as it shall be from now on; nothing happens where it is that already. False: it was not saved, and the next frame says why. */
export async function save(desk: Desk, id: ItemId, answer: Answer | null, via: Via = "key"): Promise<boolean> {
  const body = changeAnswer(desk.session.state(), id, answer, via);
  try {
    if (body) await desk.session.record(body);
    return true;
  } catch (error) {
    sayRefused(desk, error);
    return false;
  }
}

/** Says on the next frame why something was not saved; an error of another kind is thrown on. */
export function sayRefused(desk: Desk, error: unknown): void {
  if (error instanceof StepRefused && error.refusal.why === "look-settled")
    desk.messages.push(desk.words.interview.lookBackSettled);
  else if (error instanceof StepRefused)
    desk.messages.push(desk.words.interview.frozen((error.refusal.findings ?? []).join("、")));
  else if (error instanceof RecordUnfit) desk.messages.push(desk.words.interview.notSaved);
  else throw error;
}
