/** The first and the last day of a span as a message names them: 2024-03-01 where all is there, else as they are written. */
export interface DateSpan {
  readonly from: string;
  /** "" for what has no end: 3月5日起, 3月5日至今. */
  readonly to: string;
}

const BETWEEN = /至|到|~|、|和|及|与|,|;|-{1,2}/g;
const PLAIN = /^(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^(?:(\d{4})[-/.年])?(\d{1,2})月?$/;
const QUARTER = /^(?:\d{4}年)?第?[一二三四1-4]季度?$/;

/**
 * Several days in one text, without its spaces: 2024年3月1日至3月5日, 3.1-3.5, 3月1日-5日, 2024年1-3月, 3月1日、3月5日, 3月5日起.
 * Null where it is something else; months and days need not exist.
 */
export function dateSpan(plain: string): DateSpan | null {
  const [, start] = /^自?(.+?)(?:起|开始|以来|至今|到今)$/.exec(plain) ?? [];
  if (start !== undefined) {
    const from = part(start, null);
    return from && { from: from.shown, to: "" };
  }
  for (const { 0: sign, index } of plain.matchAll(BETWEEN)) {
    const [left, right] = [plain.slice(0, index), plain.slice(index + sign.length)];
    const first = part(left.replace(/^自/, ""), null) ?? quarter(left);
    const last = first && (part(right.replace(/(?:止|为止|前|期间)$/, ""), first) ?? quarter(right));
    if (first && last && first.sort === last.sort) return { from: first.shown, to: last.shown };
  }
  // 2024年1-3月, 2024年3月1-5日: only the last one says what they are.
  const [, year = "", month = "", a = "", b = "", unit] =
    /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})(?:至|到|~|-|、)(\d{1,2})([月日号])$/.exec(plain) ?? [];
  if (unit === undefined || (month === "") !== (unit === "月")) return null;
  const shown = (text: string) => (month === "" ? monthText(year, text) : dayText(year, month, text));
  return { from: shown(a), to: shown(b) };
}

interface Part {
  readonly sort: "day" | "month" | "quarter";
  readonly year: string;
  readonly month: string;
  readonly shown: string;
}

/** One end; what the last leaves out is the first's. */
function part(text: string, first: Part | null): Part | null {
  const compact = COMPACT.exec(text);
  const day = compact ?? (text.includes("月") && text.endsWith("月") ? null : PLAIN.exec(text));
  if (day && (first !== null || day[2] !== undefined)) {
    const [, year = first?.year ?? "", month = first?.month ?? "", date = ""] = day;
    if (month !== "" && first?.sort !== "month") return { sort: "day", year, month, shown: dayText(year, month, date) };
  }
  const one = MONTH.exec(text);
  if (!one || (first === null ? !text.endsWith("月") : first.sort !== "month")) return null;
  const [, year = first?.year ?? "", month = ""] = one;
  return { sort: "month", year, month, shown: monthText(year, month) };
}

const quarter = (text: string): Part | null =>
  QUARTER.test(text) ? { sort: "quarter", year: "", month: "", shown: text } : null;

const two = (text: string): string => text.padStart(2, "0");
const dayText = (year: string, month: string, day: string): string =>
  year === "" ? `${Number(month)}月${Number(day)}日` : `${year}-${two(month)}-${two(day)}`;
const monthText = (year: string, month: string): string =>
  year === "" ? `${Number(month)}月` : `${year}-${two(month)}`;
