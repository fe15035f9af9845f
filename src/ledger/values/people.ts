import { tidyText } from "./plain-text.ts";
import { remembered } from "./remembered.ts";

const BETWEEN = /[、,，;；/／\\|｜]/u;

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
  return names.flatMap((one) => bySpaces(one.trim())).filter((one) => /[\p{L}\p{N}*×]/u.test(one));
});

/** 张三 李四 are two people, 张 三 is one, and so is John Smith. */
function bySpaces(text: string): readonly string[] {
  const parts = text.split(" ").filter((part) => part !== "");
  if (parts.length < 2 || /^[\x20-\x7e]*$/.test(text)) return [text];
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
