import type { Money } from "./generated/documents.ts";
import { isMoney } from "./money.ts";

const DIGITS = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"] as const;
const PLACES = ["仟", "佰", "拾", ""] as const;
/** Four digits each, from the left: 万亿, 亿, 万, 元. */
const GROUPS = ["万", "亿", "万", ""] as const;

/**
 * 大写金额 by 《支付结算办法》附件一 (正确填写票据和结算凭证的基本规定): 整 behind 元, none behind 分 and none needed behind 角;
 * any number of zeros between digits is one 零; 元 is followed by 零 where 角 is zero and 分 is not. Takes 元 with at most two
 * digits behind the point. Throws RangeError for what is no amount.
 */
export function capitalAmount(amount: Money): string {
  if (!isMoney(amount)) throw new RangeError(`not an amount: ${amount.slice(0, 40)}`);
  const [whole = "", rest = ""] = amount.replace("-", "").split(".");
  const [jiao = 0, fen = 0] = [...rest.padEnd(2, "0")].map(Number);
  const yuan = wholeText(whole);
  if (yuan === "" && jiao === 0 && fen === 0) return "人民币零元整";
  const cents =
    jiao === 0 && fen === 0 ? "整" : `${jiao ? `${DIGITS[jiao]}角` : yuan && "零"}${fen ? `${DIGITS[fen]}分` : "整"}`;
  return `人民币${amount.startsWith("-") ? "负" : ""}${yuan && `${yuan}元`}${cents}`;
}

/** The digits before the point, without 元; "" for zero. */
function wholeText(whole: string): string {
  const digits = whole.padStart(16, "0");
  let text = "";
  let gap = false;
  for (const [at, unit] of GROUPS.entries()) {
    const group = [...digits.slice(at * 4, at * 4 + 4)].map(Number);
    let own = "";
    for (const [place, digit] of group.entries()) {
      if (digit > 0) own += `${gap ? "零" : ""}${DIGITS[digit]}${PLACES[place]}`;
      // Zeros before the first digit are none.
      gap = digit === 0 && text + own !== "";
    }
    // 亿 closes 万亿 and 亿 alike: 1,0000,0000,0000 is 壹万亿.
    if (own !== "" || (at === 1 && text !== "")) text += own + unit;
  }
  return text;
}
