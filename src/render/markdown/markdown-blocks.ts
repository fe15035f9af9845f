import type { Catalogue } from "../../text/catalogue.ts";
import type { BlockPrinters } from "./blocks.ts";
import { escapeMarkdown } from "./escape.ts";
import { findingColumns } from "./finding-columns.ts";

/** Lines of a pipe table; cells are escaped here. `numbers` holds the 0-based columns set to the right. */
export function pipeTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escapeMarkdown(cell) || " ").join(" | ")} |`;
  return [
    line(head),
    `| ${head.map((_, at) => (numbers.includes(at) ? "--:" : "---")).join(" | ")} |`,
    ...rows.map(line),
  ].join("\n");
}

/** Room for a pen. */
const PEN = "＿＿＿＿＿＿＿＿＿＿";

/** Blocks as tables and plain lines: Markdown that reads well on its own. */
export function markdownBlocks(words: Catalogue): BlockPrinters {
  const { papers, terms } = words;
  const severity = (level: string) => (terms.severity as Readonly<Record<string, string>>)[level] ?? level;
  const level = (one: string) => (terms.level as Readonly<Record<string, string>>)[one] ?? one;
  return {
    title: ({ title, subtitle, secrecy, number }) =>
      [
        `# ${escapeMarkdown(title)}`,
        ...(subtitle ? [escapeMarkdown(subtitle)] : []),
        [
          secrecy && papers.title.secrecy(escapeMarkdown(secrecy)),
          number && papers.title.number(escapeMarkdown(number)),
        ]
          .filter(Boolean)
          .join("　　"),
      ]
        .filter(Boolean)
        .join("\n\n"),
    fields: (fields) => pipeTable(papers.fields.head, fields),
    contents: () => "",
    kpis: (kpis) =>
      pipeTable(
        papers.kpiHead,
        kpis.map((one) => [
          papers.kpi[one.key].name,
          one.percent,
          `${one.num}`,
          `${one.den}`,
          papers.kpi[one.key].means,
        ]),
        [1, 2, 3],
      ),
    matrix: (matrix) => {
      const head = [papers.matrix.corner, ...[1, 2, 3, 4, 5].map((impact) => papers.matrix.impact(`${impact}`))];
      const rows = [5, 4, 3, 2, 1].map((likelihood) => [
        papers.matrix.likelihood(`${likelihood}`),
        ...matrix.cells
          .filter((cell) => cell.likelihood === likelihood)
          .map((cell) => `${level(cell.level)}${cell.covered ? ` ${cell.hit}/${cell.covered}` : ""}`),
      ]);
      return `${pipeTable(head, rows)}\n\n${papers.matrix.legend}`;
    },
    chart: (table) =>
      table.rows.length === 0
        ? ""
        : pipeTable(
            [
              papers.cross.category,
              ...table.severities.map(severity),
              ...(table.totals.unrated ? [papers.cross.unrated] : []),
              papers.cross.total,
            ],
            [...table.rows, { ...table.totals, category: papers.cross.total }].map((row) => [
              row.category ?? papers.cross.none,
              ...[...row.cells, ...(table.totals.unrated ? [row.unrated] : []), row.total].map(String),
            ]),
            [1, 2, 3, 4, 5, 6],
          ),
    "findings-table": (findings) => {
      const columns = findingColumns(words);
      const numbers = columns.flatMap((column, at) => (column.number ? [at] : []));
      return pipeTable(
        columns.map((column) => column.head),
        findings.map((one, index) => columns.map((column) => column.text(one, index))),
        numbers,
      );
    },
    signatures: (fields) =>
      fields
        .map(([label, name]) => `${escapeMarkdown(label)}${papers.colon}${name ? escapeMarkdown(name) : PEN}`)
        .join("\\\n"),
    opinion: ({ boxes, lines }) =>
      [
        boxes.map((box) => `□ ${escapeMarkdown(box)}`).join("　　"),
        ...lines.map((line) => `${escapeMarkdown(line)}${papers.colon}＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿`),
      ].join("\n\n"),
    "page-break": () => "---",
    letterhead: ({ issuer, number, secrecy, urgency, signer }) =>
      [
        [secrecy && papers.title.secrecy(escapeMarkdown(secrecy)), escapeMarkdown(urgency)]
          .filter(Boolean)
          .join("　　"),
        `**${escapeMarkdown(papers.official.letterhead(issuer || PEN))}**`,
        [
          escapeMarkdown(number || papers.official.numberBlank),
          signer && papers.official.signer(escapeMarkdown(signer)),
        ]
          .filter(Boolean)
          .join("　　"),
        "---",
      ]
        .filter(Boolean)
        .join("\n\n"),
    addressee: ({ to }) => `${to.map(escapeMarkdown).join(papers.comma) || PEN}${papers.colon}`,
    attachments: (names) =>
      names.length === 1
        ? `${papers.official.attachments}${papers.colon}${escapeMarkdown(names[0] ?? "")}`
        : names
            .map(
              (name, at) =>
                `${at === 0 ? `${papers.official.attachments}${papers.colon}` : "　　　"}${at + 1}.${escapeMarkdown(name)}`,
            )
            .join("\\\n"),
    closing: ({ issuer, date, seal }) =>
      [
        `${escapeMarkdown(issuer || PEN)}${seal ? papers.official.seal : ""}`,
        escapeMarkdown(date || papers.official.dateBlank),
      ].join("\\\n"),
    annex: ({ no, title }) => ["---", `**${papers.official.annex(no)}**`, `## ${escapeMarkdown(title)}`].join("\n\n"),
    imprint: ({ copies, issuer, date }) =>
      [
        "---",
        copies.length && papers.official.copies(copies.map(escapeMarkdown).join(papers.comma)),
        `${escapeMarkdown(issuer)}　　${papers.official.printed(escapeMarkdown(date || papers.official.dateBlank))}`,
      ]
        .filter(Boolean)
        .join("\n\n"),
    photos: (photos) =>
      photos.length === 0
        ? ""
        : pipeTable(
            papers.official.photoHead,
            photos.map(({ no, caption, sha256, role, pair }) => [
              no,
              [role && papers.official.role[role], pair !== caption && pair, caption]
                .filter(Boolean)
                .join(papers.comma),
              sha256.slice(0, 12),
            ]),
          ),
    table: ({ caption, head, rows, numbers }) =>
      [...(caption ? [escapeMarkdown(caption)] : []), pipeTable(head, rows, numbers)].join("\n\n"),
  };
}
