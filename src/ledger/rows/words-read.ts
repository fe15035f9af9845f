import { shortened } from "../values/reading.ts";
import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import type { LedgerTable, LedgerValue, Told } from "../../model/ledger.ts";

/** So many words of a table are kept apart; lists are short, and so are their synonyms. */
const MOST = 200;

interface Seen {
  readonly row: number;
  readonly word: string;
  count: number;
}

/** Gathers words of list columns that were read as others: each is told once for its column, however many rows have it. */
export interface WordsRead {
  /** A value whose steps hold "synonym". */
  see(row: number, key: string, value: LedgerValue): void;
  /** Whether something said of a value is said for the first time: a word that stands for a level of another scheme is told once, a format once for its column. */
  isNews(code: DiagnosticCode, key: string, shown: string): boolean;
  tell(table: LedgerTable, tell: (problem: Told) => void): void;
}

export function wordsRead(): WordsRead {
  const once = new Set<string>();
  const columns = new Map<string, Map<string, Seen>>();
  return {
    see(row, key, { shown, value }) {
      const words = columns.get(key) ?? new Map<string, Seen>();
      columns.set(key, words);
      const seen = words.get(shown);
      if (seen) seen.count += 1;
      else if (words.size < MOST) words.set(shown, { row, word: String(value), count: 1 });
    },
    isNews(code, key, shown) {
      if (code !== "level-mapped" && code !== "text-from-format") return true;
      const before = once.size;
      return once.add(code === "level-mapped" ? `${key} ${shown}` : `${code} ${key}`).size > before;
    },
    tell(table, tell) {
      for (const [key, words] of columns)
        for (const [shown, { row, word, count }] of words)
          tell({
            code: "words-read",
            at: table.place(row, key),
            args: { header: table.columns[key]?.header ?? key, value: shortened(shown.trim()), word, count },
            value: shown,
          });
    },
  };
}
