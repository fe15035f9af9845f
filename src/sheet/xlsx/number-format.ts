import type { NumberFormat } from "../../model/sheet.ts";

/** Formats that files name by number only (ECMA-376 §18.8.30, with the Chinese ones 27–36 and 50–58). */
export function builtInFormat(id: number): NumberFormat | null {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36) return "date";
  if ((id >= 50 && id <= 54) || id === 57 || id === 58) return "date";
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56)
    return "time";
  if (id === 9 || id === 10) return "percent";
  return null;
}

/**
 * What a format code makes of a number: `yyyy"年"m"月"d"日"` a date, `[h]:mm` a time, `0.00%` a percent. Judged by the section for
 * positive numbers. A code with days or years is a date even when it shows a time as well.
 */
export function formatOfCode(code: string): NumberFormat | null {
  const [first = ""] = withoutLiterals(code.slice(0, 1000)).split(";");
  const bare = first
    .replace(/general|g\/通用格式/gi, "")
    .replace(/a(m)?\/p(m)?|上午\/下午/gi, "h")
    .replace(/[0#?][.,0#?]*e[+-]/gi, "0");
  const letters = bare.toLowerCase();
  if (/[ydeg]|aaa|b[12]/.test(letters.replace(/\[[hms]+\]/g, ""))) return "date";
  if (/[hs]/.test(letters)) return "time";
  if (/m/.test(letters)) return /\[m/.test(letters) ? "time" : "date";
  return bare.includes("%") ? "percent" : null;
}

/** Quoted and escaped text, padding, colours, conditions and locales say nothing about the kind; elapsed hours do. */
const withoutLiterals = (code: string): string =>
  code.replace(/"[^"]*("|$)|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "");
