import { simplifiedName } from "./variant-characters.ts";

const UNSEEN = /\p{Cf}+/gu;
// A masked name keeps its * and ×: 张* and 张** are not known to be one.
const SIGNS = /(?![*×])[\s\p{P}\p{S}]/gu;
const FORMS =
  /(?:同志|先生|女士|副?行长|副?总?经理|副?主任|副?科长|副?处长|副?部长|主管|老师|副?局长|副?所长|组长|队长|科员|干事|专员|柜员|检查员|审计员|客户经理)$/u;

/**
 * A person's name as it is compared: without spaces, width, marks nobody sees, brackets behind it and forms of address
 * (张 伟（信贷部）同志 → 张伟), in simplified characters (趙軍 → 赵军). Every guard that asks whether somebody is another person
 * compares by it. A name that is all bracket or all address is that: nobody gets by as no one.
 */
export function nameKey(name: string): string {
  const plain = simplifiedName(name.normalize("NFKC").replace(UNSEEN, "")).toLowerCase();
  const bare = plain.replace(/\(.*?\)|\[.*?\]|【.*?】/gu, "").replace(SIGNS, "");
  const known = bare === "" ? plain.replace(SIGNS, "") : bare;
  return known.replace(FORMS, "") || known;
}
