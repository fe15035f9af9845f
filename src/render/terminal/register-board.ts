import type { Catalogue } from "../../text/catalogue.ts";
import { visible } from "../plain-text.ts";
import { type Sheet, table } from "./library/page.ts";
import { wrap } from "../width.ts";

/** What a board shows of one register; null where a damaged one cannot tell. */
export interface RegisterLine {
  readonly path: string;
  readonly findings: number | null;
  readonly open: number | null;
  readonly overdue: number | null;
  readonly awaiting: number | null;
  readonly closed: number | null;
  readonly next_due: string | null;
  /** Remarks below the line: who holds it, what is wrong with it. */
  readonly remarks: readonly string[];
}

const KEYS = [
  "findings",
  "open",
  "overdue",
  "awaiting",
  "closed",
  "next_due",
] as const satisfies readonly (keyof Catalogue["desk"]["status"]["registers"])[];
const GAP = "  ";

/** The registers as a table; a path gives way where the line would be too long. */
export function registerBoardText(lines: readonly RegisterLine[], sheet: Sheet): string {
  const { paint, columns } = sheet;
  const t = sheet.words.desk.status.registers;
  const [head = "", ...rows] = table(
    [{ title: t.path, least: 16 }, ...KEYS.map((key) => ({ title: t[key], right: key !== "next_due" }))],
    lines.map((line) => [line.path, ...KEYS.map((key) => String(line[key] ?? ""))]),
    sheet,
  );
  return [
    head,
    ...lines.flatMap((line, index) => [
      colourOf(line, sheet)(rows[index] ?? visible(line.path)),
      ...line.remarks.flatMap((remark) => wrap(remark, columns - GAP.length).map((part) => paint.dim(GAP + part))),
    ]),
  ].join("\n");
}

const colourOf = ({ findings, overdue }: RegisterLine, { paint }: Sheet) =>
  findings === null || (overdue ?? 0) > 0 ? paint.red : paint;
