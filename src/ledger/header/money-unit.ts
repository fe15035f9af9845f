/** What may stand for a unit of money, read or not, as a part of an expression. */
export const MONEY = "(?:[亿万千百十]*元|[亿万千百]*美元)";
const LEAD = "(?:(?:金额|计量|货币)?单位(?:为|是)?:?|人民币:?|折合?|以|按)*";
/** One word that is a unit of money: 单位:万元, 人民币万元, 万元人民币, 以万元计. 万 alone is how many write 万元. */
const EXACT = new RegExp(`^${LEAD}(?:(${MONEY})|([万亿]))(?:人民币|为单位|计|整)*$`, "u");
const LOOSE = /[亿万千百]元|[美欧日港]元|元人民币/u;
const BETWEEN = /[,、;/·|]|或者?|及|和/u;

/**
 * The unit of money that words such as 万元,含利息 state, without what else they say. Several different ones come back as
 * they stand (元、万元), as does a unit among words nobody reads (港币万元): no amount can be converted by either.
 */
export function moneyUnit(words: string): { readonly unit: string; readonly rest: string } | null {
  const parts = words.split(BETWEEN).filter((part) => part !== "");
  const read = parts.map((part) => {
    const [, unit, short] = EXACT.exec(part) ?? [];
    return { part, unit: unit ?? (short === undefined ? null : `${short}元`) };
  });
  const units = [...new Set(read.flatMap(({ unit }) => unit ?? []))];
  const rest = read.filter(({ unit, part }) => unit === null && part !== "人民币").map(({ part }) => part);
  if (units.length === 0) {
    const unread = rest.filter((part) => LOOSE.test(part));
    return unread.length > 0 ? { unit: unread.join("、"), rest: rest.join(",") } : null;
  }
  return { unit: units.join("、"), rest: rest.join(",") };
}
