import type { Catalogue } from "../../text/catalogue.ts";
import type { ProblemRow } from "../markdown/blocks.ts";
import { type FindingColumn, sheetColumns } from "../markdown/finding-columns.ts";
import { escapeHtml, escapeHtmlLines } from "./escape.ts";

/**
 * T4 问题清单. All rows stand in the document: without script, and on paper, it is a plain table. The page's script shows
 * the tools above it and makes the column heads into buttons.
 */
export function findingsTable(findings: readonly ProblemRow[], words: Catalogue): string {
  const { table } = words.papers;
  const columns = sheetColumns(words);
  const levels = [...new Set(findings.map((one) => columnText(columns, "level", one)))];
  const options = levels.map((level) => `<option>${escapeHtml(level)}</option>`).join("");
  const tools = [
    `<label>${escapeHtml(table.filter)} <input type="search" data-filter placeholder="${escapeHtml(table.placeholder)}"></label>`,
    `<label>${escapeHtml(table.level)} <select data-level><option value="">${escapeHtml(table.allLevels)}</option>${options}</select></label>`,
    `<span role="status" data-shown="${escapeHtml(table.shown)}"></span>`,
  ];
  const heads = columns.map(
    (column) => `<th scope="col" class="c-${column.key}" data-key="${column.key}">${escapeHtml(column.head)}</th>`,
  );
  return [
    `<div class="findings" data-findings>`,
    `<div class="tools" hidden>${tools.join("")}</div>`,
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(table.caption)}">`,
    `<table class="problems" aria-label="${escapeHtml(table.caption)}"><thead><tr>${heads.join("")}</tr></thead><tbody>`,
    ...findings.map((one, index) => rowOf(one, index, columns)),
    "</tbody></table></div>",
    `<button type="button" class="more" data-more="${escapeHtml(table.more)}" hidden></button></div>`,
  ].join("");
}

const columnText = (columns: readonly FindingColumn[], key: string, one: ProblemRow) =>
  columns.find((column) => column.key === key)?.text(one, 0) ?? "";

function rowOf(one: ProblemRow, index: number, columns: readonly FindingColumn[]): string {
  const cells = columns.map((column) => {
    const sort = column.sort ? ` data-s="${escapeHtml(column.sort(one, index))}"` : "";
    const text = escapeHtmlLines(column.text(one, index));
    if (column.key === "id") return `<th scope="row"${sort}>${text}</th>`;
    // The title stands above the fact: eleven columns do not fit a sheet of paper.
    const content = column.key === "fact" ? `<strong>${escapeHtml(one.title)}</strong><br>${text}` : text;
    return `<td${column.number ? ' class="n"' : ""}${sort}>${content}</td>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}
