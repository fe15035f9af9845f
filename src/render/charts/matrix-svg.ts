import type { Catalogue } from "../../text/catalogue.ts";
import type { RiskMatrix } from "../../view/self-inspection/risk-matrix.ts";
import { escapeHtml } from "../html/escape.ts";
import { LEVEL_INK } from "./ink.ts";

const CELL = { width: 92, height: 46 };
const LEFT = 84;
const BOTTOM = 30;

/** The 5×5 risk matrix; every field carries its level as a word and its counts, so that it also reads in grey. */
export function matrixSvg(matrix: RiskMatrix, words: Catalogue): string {
  const { papers, terms } = words;
  const level = (one: string) => (terms.level as Readonly<Record<string, string>>)[one] ?? one;
  const [width, height] = [LEFT + CELL.width * 5, CELL.height * 5 + BOTTOM];
  const cells = matrix.cells.map((cell, at) => {
    const [x, y] = [LEFT + (at % 5) * CELL.width, Math.floor(at / 5) * CELL.height];
    const ink = LEVEL_INK[cell.level] ?? { fill: "#fff", text: "#000" };
    const figures = cell.covered ? `${cell.hit}/${cell.covered}` : "";
    return [
      `<rect x="${x + 1}" y="${y + 1}" width="${CELL.width - 2}" height="${CELL.height - 2}" fill="${ink.fill}"/>`,
      `<text x="${x + 8}" y="${y + 17}" font-size="11" fill="${ink.text}">${escapeHtml(level(cell.level))}</text>`,
      figures &&
        `<text x="${x + CELL.width / 2}" y="${y + 34}" font-size="19" font-weight="700" text-anchor="middle" fill="${ink.text}">${figures}</text>`,
    ].join("");
  });
  const rows = [5, 4, 3, 2, 1].map(
    (score, at) =>
      `<text x="${LEFT - 8}" y="${at * CELL.height + CELL.height / 2 + 5}" font-size="13" text-anchor="end" fill="#222">${escapeHtml(papers.matrix.likelihood(`${score}`))}</text>`,
  );
  const columns = [1, 2, 3, 4, 5].map(
    (score, at) =>
      `<text x="${LEFT + (at + 0.5) * CELL.width}" y="${CELL.height * 5 + 20}" font-size="13" text-anchor="middle" fill="#222">${escapeHtml(papers.matrix.impact(`${score}`))}</text>`,
  );
  return [
    `<svg class="matrix" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="matrix-title matrix-desc">`,
    `<title id="matrix-title">${escapeHtml(papers.matrix.title)}</title>`,
    `<desc id="matrix-desc">${escapeHtml(papers.matrix.desc(`${matrix.covered}`, `${matrix.hit}`))}</desc>`,
    ...cells,
    ...rows,
    ...columns,
    "</svg>",
  ].join("");
}
