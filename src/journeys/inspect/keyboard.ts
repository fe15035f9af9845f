import { CalendarGap } from "../../field/calendar.ts";
import { judge } from "../../field/pass-rule.ts";
import { reanswer } from "../../interview/change.ts";
import { isTyped } from "../../interview/choices.ts";
import { readInput } from "../../interview/input.ts";
import { effectsOf, nextOpen } from "../../interview/next.ts";
import { readingOf } from "../../interview/reading.ts";
import type { Answer, ChecklistItem, ItemId } from "../../model/generated/documents.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import { visible } from "../../render/plain-text.ts";
import { flow } from "../../render/terminal/fit.ts";
import { readingText } from "../../render/terminal/reading-text.ts";
import { type Command, COMMANDS, commandOf, obey, type Step } from "./commands.ts";
import { askLine } from "./ask-line.ts";
import type { Desk } from "./desk.ts";
import { endScreen } from "./end-screen.ts";
import { frameOf, itemAt, save } from "./desk.ts";
import { askSample } from "./ask-sample.ts";
import { askWhatIsOwed } from "./failing.ts";
import { lookBack } from "./look-back.ts";
import { sameAsLast } from "./prior.ts";
import { withSecondValue } from "./second-value.ts";

const NA_CODES = ["无此业务", "本期未发生", "不属本机构职责", "已由其他项目检查", "其他"] as const;

/**
 * Asks question after question until the inspector pauses, finishes, or goes to another unit's paper. Every confirmed answer is on the disk before the
 * next question is shown.
 */
export async function interview(desk: Desk): Promise<"paused" | "finished" | "switch"> {
  let current = nextOpen(desk.session.assessment(), desk.session.state().lastItem)?.item.id ?? null;
  let before = desk.session.state().lastItem;
  // What was left open last time comes first.
  if ((await lookBack(desk)) === "pause" || desk.recheckOnly) return "paused";
  for (;;) {
    const step: Step | "finished" =
      current === null ? await endScreen(desk, before) : await ask(desk, itemAt(desk, current));
    if (step === "finished") {
      if ((await lookBack(desk)) === "pause") return "paused";
      await desk.session.record({ kind: "finish" });
      return "finished";
    }
    if (step === "pause") return "paused";
    if (step === "switch") return "switch";
    before = current ?? before;
    current = step === "finish" ? null : applicable(desk, step.to);
  }
}

/** The item, or the next open one where an answer has just put it out of the inspection. */
function applicable(desk: Desk, id: ItemId): ItemId | null {
  if (itemAt(desk, id).applicability === "applicable") return id;
  return nextOpen(desk.session.assessment(), id)?.item.id ?? null;
}

type Given =
  | { readonly command: Command }
  | { readonly answer: Answer }
  | { readonly choose: "不适用" | "待核实" }
  | null;

async function ask(desk: Desk, one: ItemAssessment): Promise<Step> {
  const given = isTyped(one.item) ? await typed(desk, one) : await pressed(desk, one);
  if (given === null) return obey(desk, "b", one);
  if ("command" in given && given.command !== "p" && given.command !== "=") return obey(desk, given.command, one);
  const answer =
    "command" in given
      ? given.command === "p"
        ? await askSample(desk, one)
        : sameAsLast(desk, one)
      : "choose" in given
        ? await explained(desk, one, given.choose)
        : await withSecondValue(desk, one, given.answer);
  if (answer === null) return { to: one.item.id };
  return confirm(desk, one, answer);
}

async function pressed(desk: Desk, one: ItemAssessment): Promise<Given> {
  const key = await desk.terminal.askKey(frameOf(desk, one, "answer", "key"), [
    "1",
    "2",
    "3",
    "4",
    "escape",
    ...COMMANDS,
  ]);
  if (key === "escape") return null;
  if (key === "3" || key === "4") return { choose: key === "3" ? "不适用" : "待核实" };
  if (key === "1" || key === "2") return { answer: { answer: key === "1" ? "是" : "否" } };
  const command = COMMANDS.find((candidate) => candidate === key);
  return command ? { command } : null;
}

async function typed(desk: Desk, one: ItemAssessment): Promise<Given> {
  const problems = desk.words.interview.inputProblem;
  const text = await askLine(desk, {
    frame: frameOf(desk, one, "answer"),
    label: hint(desk, one.item),
    most: 2000,
    problem: (line) => {
      if (commandOf(line) || wordFor(line)) return null;
      const input = readInput(one.item, line);
      return "problem" in input ? problems[input.problem] : null;
    },
  });
  if (text === null) return null;
  const command = commandOf(text);
  if (command) return { command };
  const word = wordFor(text);
  if (word) return { choose: word };
  const input = readInput(one.item, text);
  return "answer" in input ? { answer: input.answer } : null;
}

/** x and w, or the words themselves: an item that takes a value has no digits to spare for them. */
function wordFor(text: string): "不适用" | "待核实" | null {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  if (plain === "x" || plain === "不适用") return "不适用";
  return plain === "w" || plain === "待核实" ? "待核实" : null;
}

function hint(desk: Desk, item: ChecklistItem): string {
  const t = desk.words.interview;
  if (item.answer_type !== "清单" || item.pass?.rule !== "set:complete") return t.hint[item.answer_type];
  return item.required_set?.length ? t.hintMissing : t.hintRequired;
}

async function explained(desk: Desk, one: ItemAssessment, word: "不适用" | "待核实"): Promise<Answer | null> {
  const t = desk.words.interview;
  if (word === "待核实") {
    const pending = await askLine(desk, { frame: frameOf(desk, one), label: t.pendingReason });
    return pending === null ? null : { answer: word, pending: pending.trim() };
  }
  const listed = flow(
    NA_CODES.map((code, index) => `${index + 1} ${desk.words.terms.naCode[code]}`),
    Math.max(40, desk.terminal.columns - 1),
  );
  const frame = [frameOf(desk, one), t.naTitle, ...listed].join("\n");
  const key = await desk.terminal.askKey(frame, ["1", "2", "3", "4", "5", "escape"]);
  const code = NA_CODES[Number(key) - 1];
  if (!code) return null;
  const reason = await askLine(desk, {
    frame: frameOf(desk, one),
    label: t.naReason,
    problem: (text) => (code === "其他" && text.trim() === "" ? t.inputProblem.blank : null),
  });
  if (reason === null) return null;
  return { answer: word, na: reason.trim() === "" ? { code } : { code, reason: reason.trim() } };
}

/** Journals the answer, says what it changed elsewhere, and asks for what its verdict owes. */
async function confirm(desk: Desk, one: ItemAssessment, given: Answer): Promise<Step> {
  const { session, words } = desk;
  const before = session.assessment();
  const context = { answerOf: (id: ItemId) => before.byId.get(id)?.answer ?? null, isWorkday: desk.isWorkday };
  let verdict: string;
  try {
    verdict = judge(one.item, given, context);
  } catch (error) {
    // Better said now than found when the paper is opened: a year without calendar is never guessed.
    if (!(error instanceof CalendarGap)) throw error;
    desk.messages.push(error.message);
    return { to: one.item.id };
  }
  if (!(await save(desk, one.item.id, reanswer(one, given, verdict)))) return { to: one.item.id };
  const after = itemAt(desk, one.item.id);
  const said = readingText(one.item, readingOf(one.item, after.answer), words);
  desk.messages.push(
    words.interview.saved({ id: one.item.id, said: visible(said), verdict: words.terms.verdict[after.verdict] }),
  );
  const effects = effectsOf(before, session.assessment());
  for (const { one: other, answered } of effects.excluded) {
    desk.messages.push(
      words.interview.excluded({
        id: other.item.id,
        question: visible(other.item.question),
        answered: answered ? 1 : 0,
      }),
    );
  }
  for (const other of effects.included) {
    desk.messages.push(words.interview.included({ id: other.item.id, question: visible(other.item.question) }));
  }
  await askWhatIsOwed(desk, one.item.id);
  const next = nextOpen(session.assessment(), one.item.id);
  return next ? { to: next.item.id } : "finish";
}
