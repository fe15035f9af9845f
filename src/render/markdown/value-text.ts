import type { Money, PlainDate } from "../../model/generated/documents.ts";
import { compareDecimals, multiplyDecimals } from "../../model/decimal.ts";
import { toWan } from "../../model/money.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { AnswerShown } from "../../view/item-row.ts";

/** Shown for what nobody has said. */
export const NOTHING = "—";

/** 元 with thousands separators: "450,000.00". */
export function yuanText(amount: Money): string {
  const [whole = "", rest = ""] = amount.split(".");
  return `${grouped(whole)}.${rest.padEnd(2, "0")}`;
}

/** A number with thousands separators: "1,050,000,000.5". */
function grouped(number: string): string {
  const [whole = "", ...rest] = number.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}

/** 万元 without rounding, at least two digits behind the point: "45.00", "12.345678". */
export function wanText(amount: Money): string {
  const [whole = "", rest = ""] = amount.replace("-", "").split(".");
  // Moving the point four places is exact, and a table of problems has thousands of amounts.
  const digits = `${whole}${rest.padEnd(2, "0")}`.padStart(7, "0");
  const text = `${digits.slice(0, -6).replace(/^0+(?=\d)/, "")}.${digits.slice(-6)}`.replace(/0{1,4}$/, "");
  return amount.startsWith("-") ? `-${text}` : text;
}

/** An amount in a sentence: in 万元, and in 元 too below 1 万元 and where two digits of 万元 do not say all of it. */
export function amountText(amount: Money | null, words: Catalogue): string {
  if (amount === null) return NOTHING;
  if (compareDecimals(amount, 0) === 0) return words.papers.amount.zero;
  const wan = toWan(amount);
  const whole = compareDecimals(amount, 10000) >= 0 && compareDecimals(multiplyDecimals(wan, 10000), amount) === 0;
  return whole ? words.papers.amount.wan(wan) : words.papers.amount.both(wanText(amount), yuanText(amount));
}

/** 2024年3月31日, or what the language writes. A text that is no date stays as it is. */
export function dateText(date: PlainDate, words: Catalogue): string {
  const [year, month, day] = date.slice(0, 10).split("-").map(Number);
  if (!year || !month || !day) return date;
  const time = /T(\d\d:\d\d)/.exec(date)?.[1];
  return words.papers.date(year, month, day) + (time ? ` ${time} UTC` : "");
}

/**
 * The standard of an item as a person writes it: `>=70%（可配）` of a checklist is ≥70% in a paper, which shows the threshold
 * as the unit has set it.
 */
export function standardText(text: string): string {
  return text
    .replace(/（可配）|，可配(?=）)|(?<=（)可配，/g, "")
    .replace(/^=\s*/, "")
    .replaceAll(">=", "≥")
    .replaceAll("<=", "≤")
    .replaceAll("!=", "≠");
}

/** Size of a file. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, "KB"] : [bytes / 1024 / 1024, "MB"];
  return `${value.toFixed(1)} ${unit}`;
}

/** What was answered, in the words of its type. */
export function answerText(answer: AnswerShown | null, words: Catalogue): string {
  if (!answer) return NOTHING;
  const { papers, terms } = words;
  if (answer.answer) return (terms.answer as Readonly<Record<string, string>>)[answer.answer] ?? answer.answer;
  if (answer.sample)
    return papers.answer.sample(String(answer.sample.n), String(answer.sample.k), answer.sample.percent);
  if (answer.ratio) {
    const { percent, times } = answer.ratio;
    const [num, den] = [grouped(answer.ratio.num), grouped(answer.ratio.den)];
    const computed = times === null ? papers.answer.ratio(num, den, percent) : papers.answer.times(num, den, times);
    // Whoever judges a stated rate must see it beside the computed one.
    return answer.value === null ? computed : papers.answer.stated(computed, answer.value.replace(/[%％]$/, ""));
  }
  if (answer.set) {
    const have = answer.set.have.join(papers.comma);
    return answer.set.lacking.length
      ? papers.answer.lacking(have || NOTHING, answer.set.lacking.join(papers.comma))
      : have;
  }
  if (answer.value === null) return NOTHING;
  if (answer.type === "金额") return papers.amount.yuan(yuanText(answer.value));
  if (answer.type === "日期") {
    const date = dateText(answer.value, words);
    return answer.trigger === null ? date : papers.answer.since(date, dateText(answer.trigger, words));
  }
  return `${answer.value}${answer.unit ?? ""}`;
}
