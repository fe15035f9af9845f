import type { Catalogue } from "../../text/catalogue.ts";
import type { CrossRow, CrossTable } from "../../view/self-inspection/cross-table.ts";
import { escapeHtml } from "../html/escape.ts";
import { clip, width as cellsOf } from "../width.ts";
import { SEVERITY_INK, UNRATED_INK } from "./ink.ts";

const BAR = { left: 150, width: 400, height: 22, step: 32, top: 34 };
/** Bars drawn; the table below the chart has every category. */
const DRAWN = 20;

/** Findings by category as stacked bars, most first, each part with its number where it fits. */
export function categorySvg(table: CrossTable, words: Catalogue): string {
  const { papers } = words;
  const rows = table.rows.slice(0, DRAWN);
  // With a handful of findings a single one must not fill the whole width.
  const top = Math.max(5, ...rows.map((row) => row.total));
  const [width, height] = [BAR.left + BAR.width + 50, BAR.top + rows.length * BAR.step + 6];
  return [
    `<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="chart-title chart-desc">`,
    `<title id="chart-title">${escapeHtml(papers.chart.title)}</title>`,
    `<desc id="chart-desc">${escapeHtml(papers.chart.desc(`${table.totals.total}`))}</desc>`,
    ...legend(table, words),
    ...rows.map((row, at) => bar(row, BAR.top + at * BAR.step, top, table, words)),
    "</svg>",
  ].join("");
}

const partsOf = (row: CrossRow, table: CrossTable) => [
  ...table.severities.map((severity, at) => ({
    count: row.cells[at] ?? 0,
    ink: SEVERITY_INK[severity] ?? UNRATED_INK,
  })),
  { count: row.unrated, ink: UNRATED_INK },
];

function bar(row: CrossRow, y: number, top: number, table: CrossTable, words: Catalogue): string {
  const label = row.category ?? words.papers.cross.none;
  const out = [
    `<text x="${BAR.left - 10}" y="${y + 16}" font-size="14" text-anchor="end" fill="#222">${escapeHtml(clip(label, 18))}</text>`,
  ];
  let x = BAR.left;
  for (const { count, ink } of partsOf(row, table)) {
    if (count === 0) continue;
    const length = Math.round((count / top) * BAR.width * 100) / 100;
    out.push(`<rect x="${x}" y="${y}" width="${length}" height="${BAR.height}" fill="${ink.fill}" stroke="#fff"/>`);
    if (length > cellsOf(`${count}`) * 9) {
      out.push(
        `<text x="${x + length / 2}" y="${y + 16}" font-size="13" text-anchor="middle" fill="${ink.text}">${count}</text>`,
      );
    }
    x = Math.round((x + length) * 100) / 100;
  }
  out.push(`<text x="${x + 8}" y="${y + 16}" font-size="14" font-weight="700" fill="#222">${row.total}</text>`);
  return out.join("");
}

function legend(table: CrossTable, { papers, terms }: Catalogue): readonly string[] {
  const names = [
    ...table.severities.map((severity) => ({
      name: terms.severity[severity],
      ink: SEVERITY_INK[severity] ?? UNRATED_INK,
    })),
    ...(table.totals.unrated ? [{ name: papers.cross.unrated, ink: UNRATED_INK }] : []),
  ];
  let x = BAR.left;
  return names.map(({ name, ink }) => {
    const at = x;
    x += 34 + cellsOf(name) * 8;
    return `<rect x="${at}" y="6" width="14" height="14" fill="${ink.fill}"/><text x="${at + 20}" y="18" font-size="13" fill="#222">${escapeHtml(name)}</text>`;
  });
}
