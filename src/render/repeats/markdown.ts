import type { Catalogue } from "../../text/catalogue.ts";
import type { Repeats } from "../../view/ledger/repeats.ts";
import { escapeMarkdown } from "../markdown/escape.ts";
import { repeatTables } from "./tables.ts";

/** What came back as Markdown: a table of the findings with their priors, and one of the common problems. */
export function repeatsMarkdown(repeats: Repeats, words: Catalogue): string {
  const t = words.ledgerRepeats;
  const { months, likeness, escalateAt, commonUnits } = repeats.thresholds;
  const cells = (texts: readonly (string | number | null)[]) =>
    `| ${texts.map((text) => escapeMarkdown(String(text ?? ""))).join(" | ")} |`;
  const tables = repeatTables(repeats, words).flatMap(({ title, columns, rows }) => [
    "",
    `## ${title}`,
    "",
    ...(rows.length === 0
      ? [t.none]
      : [
          cells(columns.map(({ header }) => header)),
          `|${columns.map(({ align }) => (align === "right" ? "---:|" : "---|")).join("")}`,
          ...rows.map(cells),
        ]),
  ]);
  return [
    `# ${t.title({ asOf: repeats.as_of })}`,
    "",
    escapeMarkdown(t.sources(repeats.rows)),
    "",
    escapeMarkdown(t.thresholds({ months, likeness: String(likeness), escalateAt, commonUnits })),
    ...tables,
    "",
  ].join("\n");
}
