import type { NumberFormat, ShownAmount } from "../../model/sheet.ts";

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
  return bare.includes("%") ? "percent" : shownAmount(code);
}

const TOKENS = /"([^"]*)"?|[\\!](.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*].|(;)|([0#?.,])|(.)/gsu;
const FOREIGN = /(?:US|HK|AU|CA)?\$|[€£₩]|USD|HKD|EUR|GBP|JPY|[美欧港日韩澳加]元|英镑/;
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

/** Quoted and escaped text, padding, colours, conditions and locales say nothing about the kind; elapsed hours do. */
const withoutLiterals = (code: string): string =>
  code.replace(/"[^"]*("|$)|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "");
