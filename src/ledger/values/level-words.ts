import { levelsOf, mapLevel } from "../../field/level-schemes.ts";

const SYNONYMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  L4: {
    高: ["红", "红色", "重大"],
    较高: ["橙", "橙色", "较大"],
    中: ["黄", "黄色", "中等", "一般"],
    低: ["蓝", "蓝色", "较低"],
  },
  G3: { 高: ["重", "H", "high"], 中: ["中等", "M", "medium"], 低: ["较低", "L", "low"] },
  P4: { 严重: ["特别严重", "重大"], 较重: ["较严重", "较大"], 一般: [], 轻微: ["较轻", "轻"] },
  H2: { 重大: ["重大事故隐患"], 一般: ["一般事故隐患"] },
  I3: {
    一级: ["1级", "Ⅰ级", "I级", "一", "1", "I", "Ⅰ"],
    二级: ["2级", "Ⅱ级", "II级", "二", "2", "II", "Ⅱ"],
    三级: ["3级", "Ⅲ级", "III级", "三", "3", "III", "Ⅲ"],
  },
  COUNT: { 一级: ["1级", "I级", "一", "1"], 二级: ["2级", "II级", "二", "2"], 三级: ["3级", "III级", "三", "3"] },
};
const TAIL = /(?:风险|问题|隐患|等级|程度|级别)$/;
const OTHERS = ["P4", "L4", "G3"];

/** A level as the scheme names it. */
export interface LevelWord {
  readonly word: string;
  /** The scheme it was a word of, where it was turned into this one by the table of domain.md §2.9. */
  readonly from: string | null;
}

/**
 * A word (`compact`) → a level of the scheme: itself, a usual other spelling (高风险, 中等, Ⅱ级), or the word of a scheme that has
 * a table into this one (较重 → 高 on a ledger of G3). Integrity levels and hidden dangers are never turned into another scheme.
 */
export function levelWord(plain: string, scheme: string): LevelWord | null {
  const levels = levelsOf(scheme) ?? [];
  const short = plain.replace(/^(?:风险|问题)?(?:等级)?[:：]/, "");
  for (const word of [short, short.replace(TAIL, "")]) {
    if (levels.includes(word)) return { word, from: null };
    const own = Object.hasOwn(SYNONYMS, scheme) ? SYNONYMS[scheme] : undefined;
    const known = Object.entries(own ?? {}).find(([, others]) => others.includes(word));
    if (known) return { word: known[0], from: null };
    for (const other of OTHERS) {
      const level = other === scheme ? null : mapLevel(other, scheme, word);
      if (level !== null) return { word: level, from: other };
    }
  }
  return null;
}
