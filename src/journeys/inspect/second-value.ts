import { parseRule } from "../../field/pass-rule.ts";
import type { Answer } from "../../model/generated/documents.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import { parseDate } from "../../model/plain-date.ts";
import { askLine } from "./ask-line.ts";
import type { Desk } from "./desk.ts";
import { frameOf } from "./desk.ts";

/**
 * Asks for what a rule needs beside the answer itself: the first day for workdays, the number of months, quarters or
 * categories for num_per_*, the stated percentage for pp, the inspector's own verdict for manual. Null: the person went back.
 */
export async function withSecondValue(desk: Desk, one: ItemAssessment, answer: Answer): Promise<Answer | null> {
  const form = parseRule(one.item.pass?.rule ?? "")?.form;
  const t = desk.words.interview;
  switch (form) {
    case "workdays": {
      const typed = await ask(desk, one, t.second.trigger, (text) => (parseDate(text) ? null : t.inputProblem.date));
      return typed === null ? null : { ...answer, trigger: parseDate(typed) ?? undefined };
    }
    case "num_per_month":
    case "num_per_quarter":
    case "num_per_category": {
      const typed = await ask(desk, one, t.second.per[form], (text) =>
        /^[1-9]\d{0,5}$/.test(text) ? null : t.inputProblem.number,
      );
      return typed === null ? null : { ...answer, per: Number(typed) };
    }
    case "pp": {
      const stated = await ask(desk, one, t.second.stated, (text) =>
        /^\d{1,6}(\.\d{1,6})?%?$/.test(text) ? null : t.inputProblem.number,
      );
      return stated === null ? null : { ...answer, value: stated.replace("%", "") };
    }
    case "manual":
      return manual(desk, one, answer);
    default:
      return answer;
  }
}

async function manual(desk: Desk, one: ItemAssessment, answer: Answer): Promise<Answer | null> {
  const t = desk.words.interview;
  const key = await desk.terminal.askKey(`${frameOf(desk, one)}\n${t.second.manual}`, ["1", "2", "3", "escape"]);
  if (key === "escape") return null;
  if (key === "3") return { ...answer, answer: "待核实" };
  const verdict_reason = await ask(desk, one, t.second.verdict_reason, (text) =>
    text === "" ? t.inputProblem.blank : null,
  );
  return verdict_reason === null ? null : { ...answer, verdict: key === "1" ? "合格" : "不合格", verdict_reason };
}

/** Asks for one text; full-width digits count as digits. */
async function ask(
  desk: Desk,
  one: ItemAssessment,
  label: string,
  problem: (text: string) => string | null,
): Promise<string | null> {
  const plain = (text: string) => text.normalize("NFKC").trim();
  const typed = await askLine(desk, {
    frame: frameOf(desk, one),
    label,
    problem: (text) => problem(plain(text)),
  });
  return typed === null ? null : plain(typed);
}
