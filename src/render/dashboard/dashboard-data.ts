import type { Catalogue } from "../../text/catalogue.ts";
import type { DashboardView } from "../../view/ledger/dashboard.ts";
import { plainLines } from "../html/escape.ts";

/** What the page's script works on, as JSON that may stand in a script element: no text in it ends one, or begins a comment. */
export function dashboardData(view: DashboardView, words: Catalogue): string {
  const { ledgerDashboard: t } = words;
  const { stats: _, left_out: __, title: ___, organisation: ____, period: _____, ...shown } = view;
  const data = {
    ...(shownTexts(shown) as typeof shown),
    names: namesOf(view, words),
    words: t.script,
    trendParts: t.page.trendParts,
  };
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Characters that hide or turn text are shown by their numbers, as everywhere. */
function shownTexts(value: unknown): unknown {
  if (typeof value === "string") return plainLines(value);
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] === "number" ? value : value.map(shownTexts);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [plainLines(key), shownTexts(one)]));
}

/** What is said of each measure where its rows are listed. */
function namesOf(view: DashboardView, { ledgerStats, ledgerDashboard: t }: Catalogue): Record<string, string> {
  const [counts, rates]: readonly Readonly<Record<string, string>>[] = [ledgerStats.counts, ledgerStats.rates];
  const part = (words: Readonly<Record<string, string>>, key: string) => words[key] ?? key;
  const nameOf = (measure: string): string => {
    const [first = "", second] = measure.split(".");
    if (second === undefined) return part(counts ?? {}, first);
    if (first === "roll") return t.inRoll(part(t.page.rolled, second));
    if (first === "light") return t.inLight(part(t.page.light, second));
    const rate = part(rates ?? {}, first);
    return second === "num" ? t.numerator(rate) : t.denominator(rate);
  };
  return Object.fromEntries(view.shares.measures.map((measure) => [measure, nameOf(measure)]));
}
