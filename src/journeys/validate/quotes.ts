import type { TableDigest } from "../../check/ledger/ledger-law.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { RowQuote } from "../../model/validation.ts";

/** What a person knows a row by, as far as it is there. */
const NAMING = ["seq", "finding_id", "point_id", "org", "place", "customer", "fact", "hazard", "manifestation"];
/** Characters of one value in a quote. */
const LONG = 24;
/** So many rows of a file are quoted. */
const MOST = 2_000;

/** The rows that diagnostics speak about, each in a few words. */
export function quotesOf(digests: readonly TableDigest[], diagnostics: readonly Diagnostic[]): readonly RowQuote[] {
  const wanted = new Set(
    diagnostics.flatMap(({ at }) => (at.row === undefined ? [] : [`${at.row} ${at.sheet ?? ""}`])),
  );
  if (wanted.size === 0) return [];
  const quotes: RowQuote[] = [];
  for (const { sheet, rows } of digests)
    for (const { row, values } of rows) {
      if (quotes.length >= MOST) return quotes;
      if (!wanted.has(`${row} ${sheet}`)) continue;
      const known = NAMING.flatMap((key) => values[key] ?? []);
      const shown = (known.length > 1 ? known : Object.values(values))
        .slice(0, 4)
        .flatMap((value) => (value === null ? [] : shorten(String(value))));
      quotes.push({ sheet, row, text: shown.join(" · ") });
    }
  return quotes;
}

/** Long numbers are of persons and accounts; a quote only has to be recognised. */
const masked = (number: string): string => {
  const head = number.slice(0, number.length < 15 ? 3 : 6);
  return head + "*".repeat(number.length - head.length - 4) + number.slice(-4);
};

const shorten = (text: string): string => {
  const characters = [...text.replace(/#[0-9a-f]{16}$/, "…").replace(/\d{10,}[\dXx]/g, masked)];
  return characters.length > LONG ? `${characters.slice(0, LONG - 1).join("")}…` : characters.join("");
};
