import type { Obligation, Obligations } from "../model/generated/documents.ts";

const VERDICTS = { 合格: "pass", 不合格: "fail", 不适用: "na", 待核实: "pending" } as const;
const DUTIES = { 说明: "note", 问题: "finding", 理由: "reason" } as const;
const NONE = "无要求";

/** 说明、问题、证据≥1; what a set of answers asks for and an item takes back: 不须说明. */
export function obligationText(duties: Obligation): string {
  const words = Object.entries(DUTIES).flatMap(([word, key]) =>
    duties[key] === undefined ? [] : [duties[key] ? word : `不须${word}`],
  );
  if (duties.evidence !== undefined) words.splice(2, 0, `证据≥${duties.evidence}`);
  return words.length === 0 ? NONE : words.join("、");
}

/** Null where a word is none of the above. */
export function obligationOf(text: string): Obligation | null {
  const words = text.split(/[、，,；;\s]+/).filter((word) => word !== "" && word !== NONE);
  const duties: Record<string, boolean | number> = {};
  for (const word of words) {
    const count = /^证据(?:≥|>=|＞＝)?\s*(\d{1,2})\s*份?$/.exec(word)?.[1];
    const key = DUTIES[word.replace(/^(?:不须|须)/, "") as keyof typeof DUTIES];
    if (count !== undefined) duties.evidence = Number(count);
    else if (key !== undefined) duties[key] = !word.startsWith("不须");
    else return null;
  }
  return duties;
}

/** One line a verdict: 不合格：说明、问题、证据≥1. */
export const obligationsText = (all: Obligations): string =>
  Object.entries(VERDICTS)
    .flatMap(([word, key]) => (all[key] === undefined ? [] : [`${word}：${obligationText(all[key])}`]))
    .join("\n");

/** Null where it cannot be read, or says something about a verdict twice. */
export function obligationsOf(text: string): Obligations | null {
  const all: Record<string, Obligation> = {};
  for (const line of text.split(/[\n]+/).map((one) => one.trim())) {
    if (line === "") continue;
    const [, word = "", said = ""] = /^(\S+?)\s*[：:]\s*(.*)$/.exec(line) ?? [];
    const key = VERDICTS[word as keyof typeof VERDICTS];
    const duties = obligationOf(said);
    if (key === undefined || duties === null || key in all) return null;
    all[key] = duties;
  }
  return all;
}
