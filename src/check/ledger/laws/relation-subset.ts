import { compareDecimals, type Decimal } from "../../../model/decimal.ts";
import { comparable } from "../comparable.ts";
import { decimalIn, relationLaw, wordsIn } from "../relation-law.ts";
import { headerOf } from "../row-values.ts";

interface Named {
  readonly row: number;
  readonly numbers: readonly (Decimal | null)[];
}

/** A row that says it is part of another (其中) has no number larger than that row's (R-X06). Such rows may overlap: they are never added up. */
export default relationLaw("subset", ({ columns: [name = "", of = "", ...numbers] }, table) => {
  const wholes = new Map<string, Named>();
  const parts: (Named & { readonly of: string })[] = [];
  const wordAt = (words: readonly string[]) => words.join("、").trim();
  return {
    row(row) {
      const entry: Named = { row: row.row, numbers: numbers.map((key) => decimalIn(row, key)) };
      const own = comparable(wordAt(wordsIn(row, name)));
      if (own !== "" && !wholes.has(own)) wholes.set(own, entry);
      const whole = wordAt(wordsIn(row, of));
      if (whole !== "") parts.push({ ...entry, of: whole });
    },
    end(breach) {
      for (const part of parts) {
        const whole = wholes.get(comparable(part.of));
        if (!whole || whole.row === part.row) {
          breach({ row: part.row, key: of, args: { sort: "unknown", whole: part.of }, value: part.of });
          continue;
        }
        for (const [at, key] of numbers.entries()) {
          const [own, most] = [part.numbers[at] ?? null, whole.numbers[at] ?? null];
          if (own === null || most === null || compareDecimals(own, most) <= 0) continue;
          const args = {
            sort: "more",
            header: headerOf(table, key),
            part: own,
            whole: part.of,
            most,
            first: whole.row,
          };
          breach({ row: part.row, key, args, value: String(own) });
        }
      }
    },
  };
});
