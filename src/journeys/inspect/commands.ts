import { bulkPass, redo, undo } from "../../interview/change.ts";
import { nextOpen, previous } from "../../interview/next.ts";
import { same } from "../../model/canonical.ts";
import type { ItemId } from "../../model/generated/documents.ts";
import type { RecordBody } from "../../model/journal.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import { visible } from "../../render/plain-text.ts";
import { pagesOf } from "../../render/terminal/fit.ts";
import { sideLines } from "../../render/terminal/question-frame.ts";
import { askLine } from "./ask-line.ts";
import type { Desk } from "./desk.ts";
import { criteriaAt, frameOf, itemAt, save, sayRefused } from "./desk.ts";
import { askEvidence, askFinding, askNote } from "./failing.ts";
import { changeHeader } from "./header-questions.ts";
import { targetsOf } from "./jump-targets.ts";
import { reviewLooks } from "./look-back.ts";
import { showPrior } from "./prior.ts";

/** Letters that do something other than answer. The same letters work at every question. */
export const COMMANDS = [
  "b",
  "j",
  "f",
  "u",
  "r",
  "a",
  "s",
  "m",
  "n",
  "e",
  "d",
  "h",
  "q",
  "g",
  "p",
  "o",
  "c",
  "l",
  "=",
  "?",
  "0",
] as const;
export type Command = (typeof COMMANDS)[number];

/** Where the interview goes after a command. */
export type Step = { readonly to: ItemId } | "pause" | "finish" | "switch";

/** The command that a typed text is, or null; a Chinese input method may have made it full-width. */
export function commandOf(text: string): Command | null {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  // 0 is an answer where one is typed.
  if (plain === "/") return "0";
  return COMMANDS.find((one) => one === plain && plain !== "0") ?? null;
}

/** Does what the letter says, at the item where it was pressed. */
export async function obey(desk: Desk, command: Command, one: ItemAssessment): Promise<Step> {
  const { session, words } = desk;
  const here: Step = { to: one.item.id };
  switch (command) {
    case "b":
      return { to: previous(session.assessment(), one.item.id)?.item.id ?? one.item.id };
    case "s":
      return { to: following(desk, one) };
    case "j":
      return { to: (await jump(desk, one)) ?? one.item.id };
    case "f":
      await save(desk, one.item.id, { ...one.answer, flag: !one.answer?.flag });
      return one.answer?.flag ? here : { to: following(desk, one) };
    case "u":
      return takeBack(desk, undo(session.state()), words.interview.undone, words.interview.nothingToUndo, here);
    case "r":
      return takeBack(desk, redo(session.state()), words.interview.redone, words.interview.nothingToRedo, here);
    case "a":
      return bulk(desk, one);
    case "n":
      await askNote(desk, one.item.id);
      return here;
    case "e":
      await askEvidence(desk, one.item.id);
      return here;
    case "d":
      await askFinding(desk, one.item.id);
      return here;
    case "h":
      await header(desk);
      return here;
    case "?":
      await help(desk, one);
      return here;
    case "0":
      return more(desk, one);
    case "m":
    case "g":
      return "finish";
    case "o":
      await showPrior(desk, one);
      return here;
    case "c":
      if (desk.several) return "switch";
      desk.messages.push(words.interview.unitOnly);
      return here;
    case "l":
      if (session.state().lookBack !== undefined) return (await reviewLooks(desk)) === "pause" ? "pause" : here;
      desk.messages.push(words.interview.lookBackNone);
      return here;
    // The interview asks for these answers, where it can take them.
    case "p":
    case "=":
      return here;
    case "q":
      return "pause";
  }
}

/** The next item in the checklist that can be asked, answered or not; the same at the end. */
function following(desk: Desk, one: ItemAssessment): ItemId {
  const assessment = desk.session.assessment();
  const open = nextOpen(assessment, one.item.id);
  return open && open.item.id !== one.item.id ? open.item.id : (assessment.items[one.place]?.item.id ?? one.item.id);
}

async function takeBack(
  desk: Desk,
  body: RecordBody | null,
  said: (id: string) => string,
  nothing: string,
  here: Step,
): Promise<Step> {
  if (body?.kind !== "answer") {
    desk.messages.push(nothing);
    return here;
  }
  if (!(await recorded(desk, body))) return here;
  const id = body.changes[0]?.item ?? "";
  desk.messages.push(said(body.changes.map((change) => change.item).join("、")));
  return { to: id };
}

/** False: it was refused, and the next frame says why. */
async function recorded(desk: Desk, body: RecordBody): Promise<boolean> {
  try {
    await desk.session.record(body);
    return true;
  } catch (error) {
    sayRefused(desk, error);
    return false;
  }
}

async function bulk(desk: Desk, one: ItemAssessment): Promise<Step> {
  const body = bulkPass(desk.session.assessment(), one.section);
  if (body?.kind !== "answer") {
    desk.messages.push(desk.words.interview.bulkNothing);
    return { to: one.item.id };
  }
  if (!(await recorded(desk, body))) return { to: one.item.id };
  desk.messages.push(desk.words.interview.bulkDone(body.changes.length));
  return { to: nextOpen(desk.session.assessment(), one.item.id)?.item.id ?? one.item.id };
}

async function jump(desk: Desk, one: ItemAssessment): Promise<ItemId | null> {
  const t = desk.words.interview;
  const typed = await askLine(desk, { frame: frameOf(desk, one), label: t.jumpLabel });
  if (typed === null) return null;
  const all = await targetsOf(desk.session.assessment(), typed);
  const targets = all.filter((target) => target.applicability === "applicable");
  const [idle] = all;
  if (targets.length === 0 && idle) desk.messages.push(t.jumpIdle[idle.applicability](idle.item.id));
  else if (targets.length === 0) desk.messages.push(t.jumpNone(visible(typed)));
  if (targets.length <= 1) return targets[0]?.item.id ?? null;
  return desk.terminal.choose({
    frame: frameOf(desk, one, "detail", "list"),
    label: t.jumpLabel,
    choices: targets
      .slice(0, 20)
      .map((target) => ({ value: target.item.id, name: `${target.item.id} ${visible(target.item.question)}` })),
  });
}

/** The keys, then what the library knows about the item; as many screens as it takes. */
async function help(desk: Desk, one: ItemAssessment): Promise<void> {
  const t = desk.words.interview;
  const room = Math.max(40, desk.terminal.columns - 1);
  const lines = [
    ...t.help.split("\n"),
    "",
    ...sideLines({ one, criteria: criteriaAt(desk, one) }, desk.words, desk.paint, room),
  ];
  const pages = pagesOf(lines, Math.max(5, desk.terminal.rows - 5));
  for (const [index, page] of pages.entries()) {
    const going = index < pages.length - 1 ? t.nextKey : t.anyKey;
    const frame = [desk.paint.bold(t.helpTitle), "", ...page, "", going].join("\n");
    const key = await desk.terminal.askKey(frame, ["1", "return", "escape", "space", "?"]);
    if (key === "escape") return;
  }
}

/** What the header left to be drafted can be stated at any time. */
async function header(desk: Desk): Promise<void> {
  const old = desk.session.state().header;
  const changed = await changeHeader(old, desk);
  if (changed === null || same(old, changed)) return;
  await desk.session.record({ kind: "header", old, new: changed });
  desk.messages.push(desk.words.interview.headerSaved);
}

async function more(desk: Desk, one: ItemAssessment): Promise<Step> {
  const { keys } = desk.words.interview;
  const named: readonly (readonly [Command, string])[] = [
    ["n", keys.note],
    ["e", keys.evidence],
    ["d", keys.finding],
    ["b", keys.back],
    ["j", keys.jump],
    ["f", keys.flag],
    ["u", keys.undo],
    ["r", keys.redo],
    ["a", keys.bulk],
    ["m", keys.list],
    ["h", keys.header],
    ["?", keys.help],
    ...(desk.several ? [["c", keys.unit] as const] : []),
    ...(desk.session.state().lookBack ? [["l", keys.lookBack] as const] : []),
    ["q", keys.pause],
    ["g", keys.finish],
  ];
  const chosen = await desk.terminal.choose({
    frame: frameOf(desk, one, "detail", "list"),
    label: desk.words.interview.moreTitle,
    choices: named.map(([value, name]) => ({ value, name: `${value}  ${name}` })),
  });
  const command = named.find(([value]) => value === chosen)?.[0];
  return command ? obey(desk, command, itemAt(desk, one.item.id)) : { to: one.item.id };
}
