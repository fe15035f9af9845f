import type { Answer } from "../../model/generated/documents.ts";
import type { ItemAssessment } from "../../model/paper.ts";
import { visible } from "../../render/plain-text.ts";
import { askLine } from "./ask-line.ts";
import { type Desk, frameOf } from "./desk.ts";
import { EvidenceRefused } from "./evidence.ts";
import { SampleRefused, withSample } from "./sample.ts";

/** Asks for a sample document and how many of its samples have problems. Null: the person went back, or it cannot be used. */
export async function askSample(desk: Desk, one: ItemAssessment): Promise<Answer | null> {
  const t = desk.words.interview;
  const use = desk.words.cli.sample.use;
  if (one.item.answer_type !== "抽样") {
    desk.messages.push(use["not-sampled"]);
    return null;
  }
  const typed = await askLine(desk, { frame: frameOf(desk, one), label: use.path, most: 400 });
  const sample = (typed ?? "").trim().replace(/^["']|["']$/g, "");
  if (sample === "") return null;
  let answer: Answer;
  try {
    answer = await withSample(desk.session, one.item, { sample }, null, desk.io);
  } catch (error) {
    if (error instanceof SampleRefused) desk.messages.push(use[error.why]);
    else if (error instanceof EvidenceRefused)
      desk.messages.push(t.evidenceRefused({ name: visible(sample), why: t.evidenceWhy[error.why] }));
    else throw error;
    return null;
  }
  const n = answer.n ?? 0;
  const wrong = (text: string) => !/^\d{1,9}$/.test(text) || Number(text) > n;
  const count = await askLine(desk, {
    frame: frameOf(desk, one),
    label: use.wrong(n),
    problem: (text) => (wrong(text.normalize("NFKC").trim()) ? t.inputProblem.sample_range : null),
  });
  return count === null ? null : { ...answer, k: Number(count.normalize("NFKC").trim()) };
}
