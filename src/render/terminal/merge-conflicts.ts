import type { Catalogue } from "../../text/catalogue.ts";
import type { Paint } from "../chalk.ts";
import { visible } from "../plain-text.ts";
import { folded } from "./library/difference.ts";
import { valueShown } from "./library/value-shown.ts";

type Words = Catalogue["merge"];

/** Where papers part, as it is shown; see `paper/merge/decide.ts`. `item` null: in the header. */
export interface PartedShown {
  readonly item: string | null;
  readonly question: string | null;
  readonly fields: readonly {
    readonly at: string;
    readonly confirmed: boolean;
    readonly sides: readonly {
      readonly source: string;
      readonly value: unknown;
      readonly by: string;
      readonly at: string;
    }[];
  }[];
}

/** The conflicts of papers: item, field, and what each of them says, since when and by whom. */
export function partedText(conflicts: readonly PartedShown[], words: Words, columns: number, paint: Paint): string {
  const lines = conflicts.flatMap(({ item, question, fields }) => [
    "",
    ...folded(
      item === null ? words.header : words.place({ item: visible(item), question: visible(question ?? "") }),
      2,
      "",
      columns,
    ),
    ...fields.flatMap(({ at, confirmed, sides }) => [
      ...folded(`${fieldName(at, words)}${confirmed ? words.confirmed : ""}`, 4, "  ", columns),
      ...sides.flatMap(({ source, by, at: when, value }) =>
        folded(
          words.side({
            source,
            by: visible(by),
            at: `${when.slice(0, 10)} ${when.slice(11, 16)}`,
            value: valueShown(value) || words.nothing,
          }),
          8,
          "    ",
          columns,
        ),
      ),
    ]),
  ]);
  return [paint.bold(words.conflicts(conflicts.length)), ...lines].join("\n");
}

/** A field in words; of a finding its number and the name its file has for it. */
function fieldName(at: string, { field }: Words): string {
  const [first = "", id, name] = at.split("/");
  return [field[first] ?? first, id, name]
    .filter((one) => one !== undefined)
    .map(visible)
    .join(" ");
}
