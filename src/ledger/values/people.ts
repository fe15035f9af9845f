import { tidyText } from "./plain-text.ts";
import { remembered } from "./remembered.ts";

const BETWEEN = /[、,，;；/／\\|｜&＆]/u;
const AND = /\s*(?:以及|[和及与])\s*/u;
const NAME = /^\p{Script=Han}{2,4}(?:[（(][^（()）]*[)）])?$/u;
// Ends of a unit's name: 示范和平支行 is one.
const UNIT = /[行部社司局室处科会组心所队厅]$/u;
const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|夏侯|端木|南宫|宇文|长孙|申屠|呼延|闻人|西门|百里|太史|淳于|赫连|澹台|濮阳|钟离)$/u;

/** Several people or units in one text → each; what stands in brackets stays with the name before it. */
export const splitNames: (text: string) => readonly string[] = remembered((text) => {
  // A break between two names is not one that a narrow column made.
  const tidy = tidyText(text.replace(/[\r\n\u2028\u2029]+/g, "、"));
  const names: string[] = [];
  let [name, depth] = ["", 0];
  for (const sign of tidy) {
    if ("（(【[".includes(sign)) depth += 1;
    if ("）)】]".includes(sign)) depth -= 1;
    if (depth <= 0 && BETWEEN.test(sign)) {
      names.push(name);
      name = "";
    } else name += sign;
  }
  names.push(name);
  return names
    .flatMap((one) => byWords(one.trim()))
    .flatMap(bySpaces)
    .filter((one) => /[\p{L}\p{N}*×]/u.test(one));
});

/** 张三和李四 are two people; 张和平 is one, and so is a unit such as 示范和平支行. */
function byWords(text: string): readonly string[] {
  if (!AND.test(text)) return [text];
  const parts = text.split(AND);
  return parts.every((part) => NAME.test(part) && !UNIT.test(part)) ? parts : [text];
}

/** 张三 李四 are two people, 张 三 is one, and so are 欧阳 修, 张 三丰 and John Smith. */
function bySpaces(text: string): readonly string[] {
  const parts = text.split(" ").filter((part) => part !== "");
  if (parts.length < 2 || /^[\x20-\x7e]*$/.test(text)) return [text];
  const [family = "", given = ""] = parts;
  if (parts.length === 2 && /^\p{Script=Han}{3,4}$/u.test(family + given))
    if (family.length === 1 || given.length === 1 || COMPOUND.test(family)) return [family + given];
  const names: string[] = [];
  let single: string[] = [];
  const flush = () => {
    // Two single signs, or three, are a name set wide; four are two of them.
    if (single.length === 4) names.push(single.slice(0, 2).join(""), single.slice(2).join(""));
    else if (single.length > 0) names.push(single.join(""));
    single = [];
  };
  for (const part of parts) {
    if ([...part].length === 1) {
      single.push(part);
      continue;
    }
    flush();
    // 张三 （信贷部）: the bracket belongs to the name.
    const last = names.length - 1;
    if (/^[（(]/.test(part) && last >= 0) names[last] += part;
    else names.push(part);
  }
  flush();
  return names;
}
