import type { Catalogue } from "../../text/catalogue.ts";
import { dateText } from "../markdown/value-text.ts";
import type { Helper } from "./helpers.ts";

/** So much of a fingerprint is enough to tell two ledgers apart by eye; the JSON view has it whole. */
const SHORT = 12;

/** Wordings of the documents made of ledgers. All give raw text. */
export function recordHelpers(words: Catalogue): Readonly<Record<string, Helper>> {
  const { papers } = words;
  return {
    short: (hash) => (typeof hash === "string" ? hash.slice(0, SHORT) : ""),
    period_text: (period) => {
      const range = period as { readonly from: string; readonly to: string } | null;
      return range ? papers.range({ from: dateText(range.from, words), to: dateText(range.to, words) }) : null;
    },
    /** a date, or nothing at all */
    if_date: (date) => (typeof date === "string" ? dateText(date, words) : ""),
    alert_counts: (list) =>
      (list as readonly { readonly alert: string; readonly count: number }[])
        .map(({ alert, count }) => papers.records.indicators.alert({ alert, count: String(count) }))
        .join(papers.comma),
    gained: (places) => {
      if (typeof places !== "number") return "";
      const t = papers.records.ranking;
      const count = String(Math.abs(places));
      return places === 0 ? t.same : places > 0 ? t.up({ count }) : t.down({ count });
    },
  };
}
