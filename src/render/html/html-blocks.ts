import type { Catalogue } from "../../text/catalogue.ts";
import { categorySvg } from "../charts/category-svg.ts";
import { matrixSvg } from "../charts/matrix-svg.ts";
import type { Images } from "../images.ts";
import type { BlockPrinters, Field } from "../markdown/blocks.ts";
import { escapeHtml, escapeHtmlLines } from "./escape.ts";
import { findingsTable } from "./findings-table.ts";
import { officialBlocks } from "./official-blocks.ts";
import { phrased } from "./phrased.ts";

/** Where the contents go: the headings are known only when the whole document is. */
export const CONTENTS_MARK = "<!--contents-->";

/** A plain table as HTML; cells are escaped here. The first cell of a row heads it. */
export function htmlTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row
      .map((cell, at) =>
        at === 0 ? `<th scope="row">${escapeHtmlLines(cell)}</th>` : `<td>${escapeHtmlLines(cell)}</td>`,
      )
      .join("");
  return `<table class="figures"><thead><tr>${head.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join("")}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join("")}</tbody></table>`;
}

/** Blocks as components of the page. */
export function htmlBlocks(words: Catalogue, images: Images): BlockPrinters {
  const { papers, terms } = words;
  const level = (one: string) => (terms.level as Readonly<Record<string, string>>)[one] ?? one;
  let titles = 0;
  return {
    title: ({ title, subtitle, secrecy, number }) => {
      // A document has one first heading; the title of a later sheet is a second one.
      const tag = titles++ === 0 ? "h1" : "h2";
      return `<div class="title"><p class="marks"><span>${secrecy && escapeHtml(papers.title.secrecy(secrecy))}</span><span>${number && escapeHtml(papers.title.number(number))}</span></p><${tag} class="paper">${phrased(title)}</${tag}>${subtitle && `<p class="subtitle">${escapeHtml(subtitle)}</p>`}</div>`;
    },
    fields: (fields) => `<table class="fields"><tbody>${inPairs(fields).map(fieldRow).join("")}</tbody></table>`,
    contents: () => CONTENTS_MARK,
    kpis: (kpis) =>
      `<dl class="kpis">${kpis
        .map((one) => {
          const { name, means } = papers.kpi[one.key];
          return `<div><dt>${escapeHtml(name)}</dt><dd class="value">${escapeHtml(one.percent)}</dd><dd class="parts">${one.num} / ${one.den}</dd><dd class="means">${escapeHtml(means)}</dd></div>`;
        })
        .join("")}</dl>`,
    matrix: (matrix) => {
      const head = [papers.matrix.corner, ...[1, 2, 3, 4, 5].map((impact) => papers.matrix.impact(`${impact}`))];
      const rows = [5, 4, 3, 2, 1].map((likelihood) => [
        papers.matrix.likelihood(`${likelihood}`),
        ...matrix.cells
          .filter((cell) => cell.likelihood === likelihood)
          .map((cell) =>
            [
              `${level(cell.level)}${cell.covered ? ` ${cell.hit}/${cell.covered}` : ""}`,
              ...cell.points.map(pointText),
            ].join("\n"),
          ),
      ]);
      return figure(
        matrixSvg(matrix, words),
        papers.matrix.title,
        papers.matrix.legend,
        htmlTable(head, rows),
        papers.matrix.asTable,
      );
    },
    chart: (table) => {
      if (table.rows.length === 0) return "";
      const unrated = table.totals.unrated > 0;
      const head = [
        papers.cross.category,
        ...table.severities.map((one) => terms.severity[one]),
        ...(unrated ? [papers.cross.unrated] : []),
        papers.cross.total,
      ];
      const rows = [...table.rows, { ...table.totals, category: papers.cross.total }].map((row) => [
        row.category ?? papers.cross.none,
        ...[...row.cells, ...(unrated ? [row.unrated] : []), row.total].map(String),
      ]);
      const chart = `<figure>${categorySvg(table, words)}<figcaption>${escapeHtml(papers.chart.title)}</figcaption></figure>`;
      return `<div class="cross">${htmlTable(head, rows)}${chart}</div>`;
    },
    "findings-table": (findings) => findingsTable(findings, words),
    signatures: (fields) =>
      `<table class="signatures"><tbody>${inPairs(fields).map(signatureRow).join("")}</tbody></table>`,
    opinion: ({ boxes, lines }) =>
      `<div class="opinion">${boxes.length ? `<p class="boxes">${boxes.map((box) => `<span>□ ${escapeHtml(box)}</span>`).join("")}</p>` : ""}${lines
        .map((line) => `<p class="write">${escapeHtml(line)}${escapeHtml(papers.colon)}</p>`)
        .join("")}</div>`,
    "page-break": () => '<hr class="page-break">',
    ...officialBlocks(words, images),
  };
}

const pointText = (point: { readonly id: string; readonly name: string; readonly findings: number }) =>
  `${point.id} ${point.name}${point.findings ? ` ×${point.findings}` : ""}`;

function figure(svg: string, caption: string, legend: string, table: string, asTable: string): string {
  return `<figure>${svg}<figcaption>${escapeHtml(caption)}</figcaption></figure><p class="note">${escapeHtml(legend)}</p><details><summary>${escapeHtml(asTable)}</summary>${table}</details>`;
}

function inPairs(fields: readonly Field[]): readonly (readonly Field[])[] {
  return fields.flatMap((_, at) => (at % 2 === 0 ? [fields.slice(at, at + 2)] : []));
}

/** Where somebody sets a seal there is room for it. */
const signatureRow = (pair: readonly Field[]): string =>
  pair.some(([label]) => /章|\b(?:seal|stamp)\b/i.test(label))
    ? fieldRow(pair).replace("<tr>", '<tr class="seal">')
    : fieldRow(pair);

const fieldRow = (pair: readonly Field[]): string =>
  `<tr>${pair
    .map(([label, value], at) => {
      const wide = pair.length === 1 && at === 0 ? ' colspan="3"' : "";
      return `<th scope="row">${escapeHtml(label)}</th><td${wide}>${escapeHtmlLines(value)}</td>`;
    })
    .join("")}</tr>`;
