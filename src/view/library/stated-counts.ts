/** A number of points or categories that a library's own words state, held against what is there. */
export interface StatedCount {
  /** As it is written: 14个点, 十五类. */
  readonly text: string;
  readonly of: "points" | "categories";
  readonly stated: number;
  readonly counted: number;
  readonly agrees: boolean;
}

export interface Counted {
  readonly points: number;
  readonly categories: number;
}

/** Reads a number as people write it, 14 or 十四; null for what is none. */
export type NumberOf = (text: string) => string | null;

const NUMBER = "(?<![第\\d.])(\\d{1,4}|(?<![第零〇一二两三四五六七八九十百])[零〇一二两三四五六七八九十百]{1,5})";
const CLAIM = new RegExp(
  `${NUMBER}\\s*(?:(大?类|个类别)(\\s*(?:业务)?风险点)?|[个项]\\s*(?:(?:业务)?风险点|点(?!\\p{L})|(?=$|[）)，,、。；;])))`,
  "gu",
);

/**
 * What a text states of a library's size (domain.md §4.8). “十五类风险点” may count the points, each of a kind of its own, or
 * the categories: it agrees with either. “5个来源” counts something else.
 */
export function statedCounts(
  text: string,
  { points, categories }: Counted,
  numberOf: NumberOf,
): readonly StatedCount[] {
  return [...text.matchAll(CLAIM)].flatMap(([whole, number = "", kinds, ofPoints]) => {
    const stated = Number(numberOf(number) ?? Number.NaN);
    if (!Number.isSafeInteger(stated)) return [];
    const of = kinds === undefined || (ofPoints !== undefined && stated === points) ? "points" : "categories";
    const counted = of === "points" ? points : categories;
    return [{ text: whole.trim(), of, stated, counted, agrees: stated === counted }];
  });
}
