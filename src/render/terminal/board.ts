import type { Stage } from "../../model/paper.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Paint } from "../chalk.ts";
import { visible } from "../plain-text.ts";
import { clip, pad, width, wrap } from "../width.ts";

/** What a board shows of one paper; null where a damaged paper cannot tell. */
export interface BoardLine {
  readonly path: string;
  readonly state: "进行中" | "已完成" | "损坏";
  /** Where it stands between author and release. */
  readonly stage: Stage | null;
  readonly unit: { readonly name: string } | null;
  readonly checklist: { readonly id: string } | null;
  readonly answered: number | null;
  readonly total: number | null;
  readonly fail: number | null;
  readonly findings: number | null;
  readonly missing: number | null;
  readonly last_at: string | null;
  /** Remarks below the line: who holds it, what is wrong with it. */
  readonly remarks: readonly string[];
}

interface Column {
  readonly key: keyof Catalogue["desk"]["status"]["columns"];
  readonly right: boolean;
  readonly of: (line: BoardLine) => string;
}

const GAP = "  ";
const UNIT_AT_LEAST = 12;

/** A finished paper shows how far its review is. */
const stateText = ({ state, stage }: BoardLine, words: Catalogue["desk"]["status"]): string =>
  stage === null || stage === "编制中" ? words.state[state] : words.stage[stage];

/**
 * The papers as a table at most `columns` cells wide, each with its path below it. The unit's name gives way when the width
 * does not do. `clock` words a UTC time for the reader.
 */
export function boardText(
  lines: readonly BoardLine[],
  columns: number,
  clock: (iso: string) => string,
  words: Catalogue["desk"]["status"],
  paint: Paint,
): string {
  const number = (value: number | null) => (value === null ? "" : String(value));
  const layout: readonly Column[] = [
    { key: "unit", right: false, of: (line) => visible(line.unit?.name ?? "") },
    { key: "checklist", right: false, of: (line) => visible(line.checklist?.id ?? "") },
    { key: "state", right: false, of: (line) => stateText(line, words) },
    { key: "answered", right: true, of: (line) => (line.answered === null ? "" : `${line.answered}/${line.total}`) },
    { key: "fail", right: true, of: (line) => number(line.fail) },
    { key: "findings", right: true, of: (line) => number(line.findings) },
    { key: "missing", right: true, of: (line) => number(line.missing) },
    { key: "last", right: false, of: (line) => (line.last_at === null ? "" : clock(line.last_at)) },
  ];
  const wanted = layout.map((column) => Math.max(...[words.columns[column.key], ...lines.map(column.of)].map(width)));
  const spare = columns - wanted.slice(1).reduce((sum, cells) => sum + cells + GAP.length, 0);
  const cells = [Math.min(wanted[0] ?? 0, Math.max(spare, UNIT_AT_LEAST)), ...wanted.slice(1)];
  const row = (texts: readonly string[]) =>
    layout
      .map((column, index) => {
        const text = clip(texts[index] ?? "", cells[index] ?? 0);
        return column.right
          ? " ".repeat(Math.max(0, (cells[index] ?? 0) - width(text))) + text
          : pad(text, cells[index] ?? 0);
      })
      .join(GAP)
      .trimEnd();
  const tint = { 进行中: paint.yellow, 已完成: paint.green, 损坏: paint.red };
  return [
    paint.bold(row(layout.map((column) => words.columns[column.key]))),
    ...lines.flatMap((line) => [
      ...(line.unit === null
        ? [tint[line.state](words.state[line.state] + GAP + visible(line.path))]
        : [tint[line.state](row(layout.map((column) => column.of(line)))), paint.dim(GAP + visible(line.path))]),
      ...line.remarks.flatMap((remark) => wrap(remark, columns - GAP.length).map((part) => GAP + part)),
    ]),
  ].join("\n");
}
