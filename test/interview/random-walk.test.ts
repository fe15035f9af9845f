import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bulkPass, changeAnswer, redo, undo } from "../../src/interview/change.ts";
import { nextOpen, previous } from "../../src/interview/next.ts";
import { fold } from "../../src/paper/fold.ts";
import { paperDocument } from "../../src/paper/paper-document.ts";
import type { Answer } from "../../src/model/generated/documents.ts";
import { assessed, type Desk, opened, recorded } from "../helpers/paper.ts";
import { CHECKLIST } from "../helpers/sample-checklist.ts";

const items = CHECKLIST.sections.flatMap((section) => section.items);

/** Some answer of each type, good or bad, and words that fit any item. */
const answerFor = (type: string): fc.Arbitrary<Answer> => {
  const words: fc.Arbitrary<Answer>[] = [
    fc.constant({ answer: "不适用" as const, na: { code: "无此业务" as const } }),
    fc.constant({ answer: "待核实" as const, pending: "待核" }),
  ];
  const usual: Record<string, fc.Arbitrary<Answer>> = {
    是否: fc.constantFrom({ answer: "是" as const }, { answer: "否" as const }),
    计数: fc.nat(9).map((n) => ({ value: String(n) })),
    抽样: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40)).map(([n, k]) => ({ n, k: Math.min(n, k) })),
    比率: fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 30 }))
      .map(([num, den]) => ({ num: String(num), den: String(den) })),
    清单: fc.subarray(["锁", "灯"]).map((set) => ({ set })),
    金额: fc.nat(500).map((n) => ({ value: `${n}.00` })),
    文本: fc.constantFrom("甲", "乙").map((value) => ({ value })),
  };
  return fc.oneof({ weight: 4, arbitrary: usual[type] ?? fc.constant({}) }, ...words);
};

type Move =
  | { readonly do: "answer"; readonly answers: Readonly<Record<string, Answer>> }
  | { readonly do: "clear" | "undo" | "redo" | "back" | "bulk" }
  | { readonly do: "jump"; readonly to: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("answer" as const),
      answers: fc.record(Object.fromEntries(items.map((item) => [item.id, answerFor(item.answer_type)]))),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        "clear" as const,
        "undo" as const,
        "undo" as const,
        "redo" as const,
        "back" as const,
        "bulk" as const,
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("jump" as const), to: fc.nat(items.length - 1) }) },
);

/** Walks as an inspector would, the cursor included, and returns the paper. */
function walk(moves: readonly Move[]): Desk {
  let desk = opened();
  let cursor = items[0]?.id ?? "";
  for (const step of moves) {
    const assessment = assessed(desk);
    if (step.do === "jump") cursor = items[step.to]?.id ?? cursor;
    else if (step.do === "back") cursor = previous(assessment, cursor)?.item.id ?? cursor;
    else if (step.do === "answer") {
      desk = recorded(desk, changeAnswer(desk.state, cursor, step.answers[cursor] ?? null, "key"));
      cursor = nextOpen(assessed(desk), cursor)?.item.id ?? cursor;
    } else if (step.do === "clear") desk = recorded(desk, changeAnswer(desk.state, cursor, null, "key"));
    else if (step.do === "bulk") {
      const section = assessment.byId.get(cursor)?.section;
      desk = recorded(desk, section ? bulkPass(assessment, section) : null);
    } else desk = recorded(desk, step.do === "undo" ? undo(desk.state) : redo(desk.state));
  }
  return desk;
}

/** Answers the same final values once, in order. */
function straight(answers: Readonly<Record<string, Answer>>): Desk {
  return items.reduce((desk, item) => {
    const answer = answers[item.id];
    return answer ? recorded(desk, changeAnswer(desk.state, item.id, answer, "file")) : desk;
  }, opened());
}

const readable = (desk: Desk) => {
  const { journal: _, ...document } = paperDocument(desk.state, assessed(desk));
  return document;
};

describe("an interview, whatever way it takes", () => {
  it("ends in the state of answering the same final values in order", () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 5, maxLength: 60 }), (moves) => {
        const desk = walk(moves);
        expect(readable(desk)).toEqual(readable(straight(desk.state.answers)));
        expect(fold(desk.records)).toEqual(desk.state);
      }),
      { numRuns: 1_500 },
    );
  }, 120_000);

  it("comes back to the empty paper when every step is undone, and to the full one when all are redone", () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 40 }), (moves) => {
        const desk = walk(moves);
        let back = desk;
        while (back.state.undo.length > 0) back = recorded(back, undo(back.state));
        expect(back.state.answers).toEqual({});
        let forth = back;
        while (forth.state.undo.length < desk.state.undo.length) forth = recorded(forth, redo(forth.state));
        expect(forth.state.answers).toEqual(desk.state.answers);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it("never counts an item twice, and asks only what applies", () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const assessment = assessed(walk(moves));
        const { counts } = assessment;
        expect(
          counts.pass + counts.fail + counts.na + counts.pending + counts.recorded + counts.unchecked + counts.excluded,
        ).toBe(items.length);
        expect(counts.answered + counts.unchecked).toBe(counts.applicable);
        const next = nextOpen(assessment, null);
        expect(next?.applicability ?? "applicable").toBe("applicable");
        for (const one of assessment.items.filter((each) => each.applicability === "excluded"))
          expect(one.answer).toBeNull();
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});
