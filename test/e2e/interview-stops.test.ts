import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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

describe.concurrent("an interview of 60 items, stopped after each answer", () => {
  it.each<Way>(["SIGKILL", "SIGINT", "SIGHUP"])(
    "by %s loses no confirmed answer and goes on at the next open item",
    async (way) => {
      const paper = join(folder, `${way}.paper`);
      let stops = 0;
      for (const [index, given] of made.answers.entries()) {
        const pty = startInspect(folder, paper);
        if (index === 0) await acceptHeader(pty);
        await seeQuestion(pty, given.id);
        await typeAnswer(pty, given);
        const next = made.answers[index + 1];
        if (next) await seeQuestion(pty, next.id);
        else await pty.see("1 完成底稿");
        await stop(pty, way, paper);
        stops += 1;

        const state = await paperState(paper);
        const kept = made.answers.slice(0, index + 1);
        expect(Object.keys(state.answers)).toHaveLength(kept.length);
        for (const one of kept) {
          const expected = { ...one.answer, ...(one.fails ? { note: noteOf(one) } : {}), findings: one.fails ? 1 : 0 };
          expect(confirmed(state.answers[one.id])).toEqual(expected);
        }
        expect(state.lastItem).toBe(given.id);
      }
      expect(stops).toBe(60);

      const pty = startInspect(folder, paper);
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
    },
    220_000,
  );
});
