import { compact } from "./plain-text.ts";

const DASHES = /^[-—–−‐‑_/\\|~～·.。、×xX*#※○〇?？!]+$/;
const WORDS: ReadonlySet<string> = new Set([
  "无",
  "暂无",
  "没有",
  "空",
  "同上",
  "如上",
  "〃",
  '"',
  "''",
  "″",
  "待定",
  "待补",
  "待补充",
  "待填",
  "待确定",
  "未定",
  "未知",
  "不详",
  "略",
  "无内容",
  "不适用",
  "不涉及",
  "某某",
  "某",
  "n/a",
  "na",
  "none",
  "null",
  "nil",
  "tbd",
  "__",
]);

/** Whether a text only fills a cell: spaces, `/`, `—`, 无, 同上, XX and the like (R-F01). */
export function blankWord(text: string): boolean {
  if (text.length > 24) return false;
  const plain = compact(text);
  return plain === "" || DASHES.test(plain) || WORDS.has(plain.toLowerCase().replace(/^[(（](.*)[)）]$/, "$1"));
}

const NOTHING = /^(?:[-—–−‐‑/\\]+|无|暂无|没有|空|不适用|不涉及|n\/a|na|none|null|nil)$/i;
const NOT_YET = /^(?:尚?未(?:完成|整改|验收|销号|发生|到期)?)$/;

/** Whether a text says that there is no date, amount or number: a dash, 无, 不适用. 待定 and XX do not: something is owed. */
export const saysNothing = (plain: string): boolean =>
  plain.length <= 8 && (NOTHING.test(plain) || NOT_YET.test(plain));
