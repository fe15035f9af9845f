import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Answer, Workpaper } from "../../src/model/generated/documents.ts";
import { build } from "../helpers/built.ts";
import { generatedChecklist, writeGenerated } from "../helpers/generated-checklist.ts";
import { acceptHeader, noteOf, paperState, seeQuestion, startInspect, typeAnswer } from "../helpers/inspector.ts";
import type { Pty } from "../helpers/pty.ts";

// Every seventh item fails where its type can, so that stops also fall behind findings.
const made = generatedChecklist(60, (index) => index % 7 === 3);
const folder = mkdtempSync(join(tmpdir(), "riskpaper 中文 stops-"));

beforeAll(() => {
  build();
  writeGenerated(folder, made);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Way = "SIGKILL" | "SIGINT" | "SIGHUP";
/**
 * A terminal that is closed is told of twice, and the second time may find the program on its way out, when nobody listens
 * any more: a shell reports both ends as 129. Put away is what it had in hand in either: it lets go of the paper.
 */
const END: Record<Way, readonly { readonly exitCode: number; readonly signal: number }[]> = {
  SIGKILL: [{ exitCode: 0, signal: 9 }],
  SIGINT: [{ exitCode: 130, signal: 0 }],
  SIGHUP: [
    { exitCode: 129, signal: 0 },
    { exitCode: 0, signal: 1 },
  ],
};

async function stop(pty: Pty, way: Way, paper: string): Promise<void> {
  if (way === "SIGKILL") pty.kill("SIGKILL");
  else if (way === "SIGINT") pty.write("\x03");
  else pty.hangUp();
  const { exitCode, signal = 0 } = await pty.exit;
  expect(END[way]).toContainEqual({ exitCode, signal });
  expect(existsSync(join(paper, "lock"))).toBe(way === "SIGKILL");
}

/** What the paper must hold of an answer that was confirmed. */
const confirmed = (answer: Answer | undefined) => {
  const { findings, ...rest } = answer ?? {};
  return { ...rest, findings: findings?.length ?? 0 };
};

/** What the paper must hold once so many answers are confirmed: these and no others, and where it goes on. */
async function holds(paper: string, count: number): Promise<void> {
  const state = await paperState(paper);
  const kept = made.answers.slice(0, count);
  expect(Object.keys(state.answers)).toHaveLength(kept.length);
  for (const one of kept) {
    const expected = { ...one.answer, ...(one.fails ? { note: noteOf(one) } : {}), findings: one.fails ? 1 : 0 };
    expect(confirmed(state.answers[one.id])).toEqual(expected);
  }
  expect(state.lastItem).toBe(kept.at(-1)?.id);
}

/** Types an answer and waits until the program has confirmed it: it asks the next question. */
async function answerAt(pty: Pty, index: number): Promise<void> {
  const given = made.answers[index];
  if (!given) return;
  await seeQuestion(pty, given.id);
  await typeAnswer(pty, given);
  const next = made.answers[index + 1];
  if (next) await seeQuestion(pty, next.id);
  else await pty.see("1 完成底稿");
}

async function finishes(pty: Pty, paper: string): Promise<void> {
  await pty.see("1 完成底稿");
  pty.write("1");
  expect(await pty.exit).toMatchObject({ exitCode: 0, signal: 0 });
  const document = parse(readFileSync(join(paper, "paper.yaml"), "utf8")) as Workpaper;
  expect(document.state).toBe("已完成");
  expect(document.summary).toMatchObject({
    items: 60,
    unchecked: 0,
    fail: made.answers.filter((one) => one.fails).length,
  });
  expect(existsSync(join(paper, "lock"))).toBe(false);
}

/** Every type of answer, passing and failing, where it is first given: 18 of the 60, the first and the last among them. */
const KINDS = made.answers.flatMap((_given, index) => {
  const kind = (at: number) => `${at % 10} ${made.answers[at]?.fails}`;
  const first = made.answers.findIndex((_, at) => kind(at) === kind(index)) === index;
  return first || index === made.answers.length - 1 ? [index] : [];
});

describe.concurrent("an interview of 60 items, stopped after each answer", () => {
  // A process that is killed writes no more: what lies in the folder when the next question stands there is what SIGKILL
  // leaves, at any of the 60 answers. So all 60 moments are looked at in one run, without starting the program 60 times.
  it("has every confirmed answer in its folder before it asks on, so that a kill at that moment loses none", async () => {
    const paper = join(folder, "whole.paper");
    const pty = startInspect(folder, paper);
    await acceptHeader(pty);
    for (let index = 0; index < made.answers.length; index += 1) {
      await answerAt(pty, index);
      const moment = join(folder, `moment-${index}.paper`);
      cpSync(paper, moment, { recursive: true });
      await holds(moment, index + 1);
    }
    await finishes(pty, paper);
  }, 220_000);

  // What a signal interrupts is one of these kinds of question, wherever in the checklist it stands.
  it.each<Way>(["SIGKILL", "SIGINT", "SIGHUP"])(
    "by %s after each kind of answer loses no confirmed answer and goes on at the next open item",
    async (way) => {
      const paper = join(folder, `${way}.paper`);
      expect(KINDS.length).toBeGreaterThanOrEqual(18);
      let from = 0;
      for (const stopped of KINDS) {
        const pty = startInspect(folder, paper);
        if (from === 0) await acceptHeader(pty);
        for (let index = from; index <= stopped; index += 1) await answerAt(pty, index);
        await stop(pty, way, paper);
        await holds(paper, stopped + 1);
        from = stopped + 1;
      }
      await finishes(startInspect(folder, paper), paper);
    },
    220_000,
  );
});
