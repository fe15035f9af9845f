import { chineseNumber } from "./chinese-number.ts";
import { isRealDate } from "../../model/plain-date.ts";
import { dateSpan } from "./date-span.ts";

/** What a text says about a date, before it is held against a calendar. Years may be missing. */
export type DateForm =
  | { readonly is: "day"; readonly year: number | null; readonly month: number; readonly day: number }
  /** 3月底, 一季度末: the end of a span; `day` null is the last of the month. */
  | {
      readonly is: "end";
      readonly year: number | null;
      readonly month: number;
      readonly day: number | null;
      readonly precision: "month" | "quarter" | "year";
    }
  /** Several readings as year, month, day; what is no real day among them is no reading. */
  | { readonly is: "either"; readonly readings: readonly Ymd[] }
  /** 24年3月5日 */
  | { readonly is: "short-year"; readonly year: number; readonly month: number; readonly day: number }
  /** 3/5, 3.5: no year, and no words that say which is the month. */
  | { readonly is: "bare-day"; readonly month: number; readonly day: number }
  /** 3月1日至3月5日, 3.1-3.5, or two days: the first and the last of them as they can be told. */
  | { readonly is: "span"; readonly from: string; readonly to: string }
  | { readonly is: "serial"; readonly serial: number }
  | { readonly is: "found" }
  | { readonly is: "open" };

export type Ymd = readonly [year: number, month: number, day: number];

const PART = "上午|中午|下午|傍晚|凌晨|清晨|早上?|晚上?|[AP]M";
const TIME = new RegExp(
  `[\\sT]*(?:(?:${PART})?(?<=[\\sT日号]|${PART})\\d{1,2}(?::\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?|[时点](?:\\d{1,2}分?(?:\\d{1,2}秒)?)?)` +
    `\\s*(?:[AP]M)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?|(?:${PART}))(?:[之以]?前)?$`,
  "i",
);
const WEEKDAY = /[\s(（,，]*(?:星期|周|礼拜)[一二三四五六日天][)）]?/;
const BEFORE = /^(?:预计|计划|拟|力争|争取|确保|原则上|最迟|不晚于|不迟于|截至|截止|于|在|到|至)+/;
const BEHIND = /(?:前|之前|以前)?(?:完成整改|整改完成|整改完毕|整改到位|落实到位|完成|完毕)$/;
const WORDS = /[零〇○一二三四五六七八九壹贰叁肆伍陆柒捌玖十拾]+(?=[年月日号])/g;
// Blanks where a sign would stand: without them 2024 3 5 would be six digits.
const SPACED = /^(\d{4})\s+(\d{1,2})\s+(\d{1,2})$/;
const APART = /\d\s+\d|[\d十]\s*[\r\n]\s*[\d一二三四五六七八九十]/;
// 2024 0331: eight digits, however they are grouped.
const IN_GROUPS = /^(?:\d{4} +\d{4}|\d{6} +\d{2})$/;

/** Text of a cell → what it says; null where it says no date that is known here. */
export function dateForm(raw: string): DateForm | null {
  if (raw.length > 60) return null;
  const text = raw.normalize("NFKC").trim().replace(WEEKDAY, "").replace(TIME, "");
  const spaced = text.replace(SPACED, "$1-$2-$3");
  return APART.test(spaced) && !IN_GROUPS.test(spaced) ? apart(spaced) : unspaced(spaced);
}

/** A blank between digits: 2024-1-1 5 is the 1st or the 15th, 2024.3.31⏎2024.6.30 two days. */
function apart(text: string): DateForm | null {
  const gap = /(?<=\d)\s+(?=\d)/.exec(text);
  if (!gap) return null;
  const first = unspaced(text.slice(0, gap.index));
  if (first?.is !== "day" || first.year === null) return null;
  const last = unspaced(text.slice(gap.index + gap[0].length));
  if (last?.is === "day" && last.year !== null) return { is: "span", from: iso(first), to: iso(last) };
  const whole = unspaced(text);
  if (whole?.is !== "day" || whole.year === null || !isRealDate(iso(whole))) return null;
  return {
    is: "either",
    readings: [
      [first.year, first.month, first.day],
      [whole.year, whole.month, whole.day],
    ],
  };
}

const iso = ({ year, month, day }: { year: number | null; month: number; day: number }): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function unspaced(text: string): DateForm | null {
  const plain = text
    .replace(/\s+/g, "")
    .replace(/[‐‑–—−]+/g, "-")
    .replace(/(?<=\d)[.。,，;；]$/, "")
    .replace(WORDS, (word, at: number, all: string) =>
      all[at + word.length] === "年" && word.length > 1
        ? [...word].map(chineseNumber).join("")
        : (chineseNumber(word) ?? word),
    )
    .replace(BEFORE, "")
    .replace(/^[今本当]年(?=\d)/, "")
    .replace(BEHIND, (tail) => (/^(?:前|之前|以前)/.test(tail) ? "前" : ""));
  for (const form of FORMS) {
    const found = form(plain);
    if (found) return found;
  }
  return null;
}

type Form = (plain: string) => DateForm | null;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 首: 1 };

const fullDay: Form = (plain) => {
  const match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[日号]?前?$/.exec(plain) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?前?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})前?$/.exec(plain);
  return match && { is: "day", year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
};

const yearLast: Form = (plain) => {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (!match) return null;
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return {
    is: "either",
    readings: [
      [year, a, b],
      [year, b, a],
    ],
  };
};

const century = (year: number) => (year <= 68 ? 2000 : 1900) + year;

const shortYear: Form = (plain) => {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ?? /^(\d{2})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return null;
  const [a, b, c] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const six = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(plain);
  // 202403 is a month; 201105 may be one or a day of 2020.
  if (six) {
    const month: DateForm = { is: "end", year: Number(six[1]), month: Number(six[2]), day: null, precision: "month" };
    return b < 1 || b > 12 || c > 31
      ? month
      : {
          is: "either",
          readings: [
            [Number(six[1]), Number(six[2]), 0],
            [century(a), b, c],
          ],
        };
  }
  const first: Ymd[] = match[1]?.length === 2 ? [[century(a), b, c]] : [];
  const last: Ymd[] =
    match[3]?.length === 2
      ? [
          [century(c), a, b],
          [century(c), b, a],
        ]
      : [];
  const readings = [...first, ...last];
  return {
    is: "either",
    // A single reading still guesses the century.
    readings: readings
      .flatMap((one): Ymd[] => [one, [one[0] + (one[0] < 2000 ? 100 : -100), one[1], one[2]]])
      .sort(nearFirst),
  };
};

const nearFirst = (a: Ymd, b: Ymd): number => distance(a) - distance(b);
const distance = ([year]: Ymd): number => (year >= 1969 && year <= 2068 ? 0 : 1);

const shortYearWords: Form = (plain) => {
  const match = /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?前?$/.exec(plain);
  return match && { is: "short-year", year: century(Number(match[1])), month: Number(match[2]), day: Number(match[3]) };
};

const englishDay: Form = (plain) => {
  const a = /^(\d{1,2})[-/,.]?([a-z]{3,9})[-/,.]*(\d{4}|\d{2})$/i.exec(plain);
  const b = /^([a-z]{3,9})[-/,.]*(\d{1,2})(?:st|nd|rd|th)?[-/,.]+(\d{4})$/i.exec(plain);
  const [name, day, year] = a ? [a[2], a[1], a[3]] : b ? [b[1], b[2], b[3]] : [];
  if (name === undefined || day === undefined || year === undefined) return null;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  if (year.length === 4) return { is: "day", year: Number(year), month, day: Number(day) };
  return {
    is: "either",
    readings: [
      [century(Number(year)), month, Number(day)],
      [century(Number(day)), month, Number(year)],
    ],
  };
};

const MONTH_END = "(?:底|末|内|月底|月末|底前|末前|内完成|底之前|末之前|底以前)?";
const monthOnly: Form = (plain) => {
  const match =
    new RegExp(`^(\\d{4})年(\\d{1,2})月份?${MONTH_END}$`).exec(plain) ??
    new RegExp(`^(\\d{4})[-/.](\\d{1,2})${MONTH_END}$`).exec(plain) ??
    new RegExp(`^()(\\d{1,2})月份?${MONTH_END}$`).exec(plain);
  return match && { is: "end", year: yearOf(match[1]), month: Number(match[2]), day: null, precision: "month" };
};

/** Before a month: its eve or its end, nobody knows. */
const beforeMonth: Form = (plain) => {
  const match = /^(\d{4})年(\d{1,2})月份?(?:之|以)?前$/.exec(plain);
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const eve: Ymd = month === 1 ? [year - 1, 12, 31] : [year, month - 1, 0];
  return { is: "either", readings: [eve, [year, month, 0]] };
};

const tenDays: Form = (plain) => {
  const match = /^(?:(\d{4})年)?(\d{1,2})月([上中下])旬(?:末|底|内|之?前)?$/.exec(plain);
  if (!match) return null;
  const day = match[3] === "上" ? 10 : match[3] === "中" ? 20 : null;
  return { is: "end", year: yearOf(match[1]), month: Number(match[2]), day, precision: "month" };
};

const SPAN_END = "(?:末|底|内|结束|完)?(?:之|以)?前?";
const quarter: Form = (plain) => {
  const match =
    new RegExp(`^(?:(\\d{4})年?)?第?([一二三四1-4])季(?:度)?${SPAN_END}$`).exec(plain) ??
    /^(?:(\d{4})年?[-/]?)?[Qq]([1-4])末?$/.exec(plain) ??
    /^(?:(\d{4})年?)?([1-4])[Qq]末?$/.exec(plain);
  if (!match) return null;
  const number = QUARTERS[match[2] ?? ""] ?? Number(match[2]);
  return { is: "end", year: yearOf(match[1]), month: number * 3, day: null, precision: "quarter" };
};

const halfYear: Form = (plain) => {
  const match = new RegExp(`^(?:(\\d{4})年)?([上下])半年${SPAN_END}$`).exec(plain);
  return (
    match && { is: "end", year: yearOf(match[1]), month: match[2] === "上" ? 6 : 12, day: null, precision: "quarter" }
  );
};

const wholeYear: Form = (plain) => {
  const match =
    /^(\d{4})年(?:度)?(?:年?底|年?末|内|终)?(?:之|以)?前?$/.exec(plain) ??
    /^()(?:本|今|当)?年(?:度)?(?:底|末|内|终)(?:之|以)?前?$/.exec(plain);
  // 2024年前 may leave out 2024.
  if (!match || /^\d{4}年(?:之|以)?前$/.test(plain)) return null;
  return { is: "end", year: yearOf(match[1]), month: 12, day: null, precision: "year" };
};

const monthDay: Form = (plain) => {
  const match = /^(\d{1,2})月(\d{1,2})[日号]?前?$/.exec(plain);
  if (match) return { is: "day", year: null, month: Number(match[1]), day: Number(match[2]) };
  return null;
};

/** 2024.1-3: a day, or January to March. */
const dottedSpan: Form = (plain) => {
  const match = /^(\d{4})[./](\d{1,2})-(\d{1,2})$/.exec(plain);
  if (!match) return null;
  const [year, month, last] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return last <= month || last > 12
    ? { is: "day", year, month, day: last }
    : {
        is: "either",
        readings: [
          [year, month, last],
          [year, last, 0],
        ],
      };
};

const bareDay: Form = (plain) => {
  const match = /^(\d{1,2})[-/.](\d{1,2})[日号]?前?$/.exec(plain);
  const [month, day] = [Number(match?.[1]), Number(match?.[2])];
  return month <= 12 && day <= 31 ? { is: "bare-day", month, day } : null;
};

/** Several days, where one is wanted. */
const span: Form = (plain) => {
  const found = dateSpan(plain);
  return found && { is: "span", ...found };
};

const serial: Form = (plain) => {
  const match = /^([3-5]\d{4})(?:\.\d{1,12})?$/.exec(plain);
  return match && { is: "serial", serial: Number(match[1]) };
};

const IMMEDIATELY =
  /^(?:立即|即时|即刻|马上|当[日天场]|现场|立行立改|即[知查]即改|边[查检]边改|随[查检]随改)(?:整改|改正|纠正)?$/;
const OPEN =
  /^(?:长期|持续|常态化?|长效|不定期|永久|日常)(?:性|化|坚持|推进|整改|落实|执行|进行|开展|管理|有效|改进|保持|跟踪|关注|监测|地)*$/;
const words: Form = (plain) => (IMMEDIATELY.test(plain) ? { is: "found" } : OPEN.test(plain) ? { is: "open" } : null);

const yearOf = (text: string | undefined): number | null => (text ? Number(text) : null);

const FORMS: readonly Form[] = [
  dottedSpan,
  fullDay,
  shortYear,
  monthOnly,
  monthDay,
  yearLast,
  shortYearWords,
  englishDay,
  tenDays,
  quarter,
  halfYear,
  wholeYear,
  beforeMonth,
  bareDay,
  span,
  serial,
  words,
];
