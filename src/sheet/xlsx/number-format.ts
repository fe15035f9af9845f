import type { NumberFormat, ShownAmount, ShownText } from "../../model/sheet.ts";

/** Formats that files name by number only (ECMA-376 §18.8.30, with the Chinese ones 27–36 and 50–58). */
export function builtInFormat(id: number): NumberFormat | null {
  if (id === 17 || id === 27 || id === 36 || id === 50 || id === 52 || id === 57) return "month";
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 28 && id <= 31)) return "date";
  if (id === 51 || id === 53 || id === 54 || id === 58) return "date";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56)
    return "time";
  if (id === 9 || id === 10) return "percent";
  return null;
}

/**
 * What a format code makes of a number: `yyyy"年"m"月"d"日"` a date, `[h]:mm` a time, `0.00%` a percent, `0"元"` an amount in 元. Judged by the section for
 * positive numbers. A code with days or years is a date even when it shows a time as well.
 */
export function formatOfCode(code: string): NumberFormat | null {
  const [first = ""] = withoutLiterals(code.slice(0, 1000)).split(";");
  const bare = first
    .replace(/general|g\/通用格式/gi, "")
    .replace(/a(m)?\/p(m)?|上午\/下午/gi, "h")
    .replace(/[0#?][.,0#?]*e[+-]/gi, "0");
  const letters = bare.toLowerCase();
  const shows = letters.replace(/\[[hms]+\]/g, "");
  if (/d|aaa/.test(shows)) return "date";
  if (/[yeg]|b[12]/.test(shows)) return /[hs]/.test(shows) ? "date" : shows.includes("m") ? "month" : "year";
  if (/[hs]/.test(letters)) return "time";
  if (/m/.test(letters)) return /\[m/.test(letters) ? "time" : "month";
  return bare.includes("%") ? "percent" : (shownAmount(code) ?? shownText(code));
}

const TOKENS = /"([^"]*)"?|[\\!](.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*].|(;)|([0#?.,])|(.)/gsu;
/** Words for another money than ours. */
export const FOREIGN = /(?:US|HK|AU|CA)?\$|[€£₩]|USD|HKD|EUR|GBP|JPY|[美欧港日韩澳加]元|英镑/;
const UNIT = /^(?=.)[百千]?[万亿]?元?$/;

/** The unit that a code puts behind a number, and by how much it shows less of it; null where it shows the number itself. */
function shownAmount(code: string): ShownAmount | null {
  let [words, digits] = ["", ""];
  for (const [, quoted, escaped, currency, end, digit, bare] of code.slice(0, 1000).matchAll(TOKENS)) {
    if (end) break;
    const word = quoted ?? escaped ?? currency ?? bare ?? "";
    // A point that is only text stands between digits: 0!.0, shows ten thousands.
    digits += digit ?? (word === "." ? "!" : "");
    words += word;
  }
  const thousands = /[0#?](,+)(?=\.|$)/.exec(digits)?.[1]?.length ?? 0;
  const behind = digits.includes(".") ? "" : (/![0#?,]+$/.exec(digits)?.[0].replace(/[!,]/g, "") ?? "");
  const power = Math.min(3 * thousands + behind.length, 30);
  const named = words.replace(/general|g\/通用格式|人民币|rmb|cny|[¥￥\s.:：整()+-]/gi, "");
  const unit = FOREIGN.exec(words)?.[0] ?? (UNIT.test(named) ? named : "");
  return unit === "" && power === 0 ? null : { unit, power };
}

/** A code of nothing but places for whole digits and words beside them, or zeros in front; null for any other. */
function shownText(code: string): ShownText | null {
  let [places, zeros, others] = ["", 0, 0];
  for (const [token, quoted, escaped, currency, end, digit, bare] of code.slice(0, 200).matchAll(TOKENS)) {
    if (end) break;
    // Chinese numerals, colours and conditions; a code with points is no number of a document.
    if (/^\[DBNum/i.test(token) || (digit !== undefined && digit !== "0" && digit !== "#")) return null;
    if (digit === undefined) others += /[\p{L}\p{N}-]/u.test(quoted ?? escaped ?? bare ?? "") ? 1 : 0;
    else if (digit === "0") zeros += 1;
    places += digit === undefined ? (quoted ?? escaped ?? currency ?? bare ?? "") : digit === "0" ? "\u0001" : "\u0002";
  }
  const isNumber = /[\u0001\u0002]/.test(places) && !/general|通用/i.test(places);
  return isNumber && (others > 0 || zeros > 1) ? { places } : null;
}

/** Quoted and escaped text, padding, colours, conditions and locales say nothing about the kind; elapsed hours do. */
const withoutLiterals = (code: string): string =>
  code.replace(/"[^"]*("|$)|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "");
