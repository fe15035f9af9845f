import type { Told } from "../../model/ledger.ts";
import type { Delimiter } from "./delimiter.ts";

const MOST = 20;

/**
 * Rows that stray quotes made part of one field. Either its closing quote stands in the middle of a text, which no program
 * writes, and there are delimiters and a line break before it; or one of its lines holds half as many delimiters as the widest
 * of the first rows, four at least: a text of several lines holds hardly any.
 */
export function swallowedRows(text: string, delimiter: Delimiter): Told[] {
  if (!text.includes('"')) return [];
  const told: Told[] = [];
  const width = Math.max(
    ...text
      .slice(0, 20_000)
      .split("\n", 30)
      .map((line) => line.split(delimiter).length - 1),
  );
  const least = Math.max(4, Math.ceil(width / 2));
  // A field counts as one line, and a row is numbered as a spreadsheet program does.
  let [row, counted] = [1, 0];
  for (const { from, to } of quotedFields(text, delimiter)) {
    row += linesIn(text, counted, from);
    counted = to;
    const lines = text.slice(from, to).split("\n");
    if (lines.length === 1) continue;
    const most = Math.max(...lines.map((line) => line.split(delimiter).length - 1));
    const next = text.charAt(to + 1);
    const torn = most > 0 && ![delimiter, "\n", "\r", ""].includes(next);
    const rows = torn || most >= least ? lines.length - 1 : 0;
    if (rows > 0 && told.length < MOST) told.push({ code: "csv-rows-swallowed", at: { row }, args: { rows } });
  }
  return told;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** Where quoted fields begin and end; a quote inside an unquoted field is itself (see `csvRows`). */
function* quotedFields(text: string, delimiter: Delimiter): Generator<{ readonly from: number; readonly to: number }> {
  let at = text.indexOf('"');
  while (at !== -1) {
    const before = at === 0 ? "\n" : text.charAt(at - 1);
    if (before !== delimiter && before !== "\n" && before !== "\r") {
      at = text.indexOf('"', at + 1);
      continue;
    }
    let end = text.indexOf('"', at + 1);
    while (end !== -1 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
    if (end === -1) return;
    yield { from: at + 1, to: end };
    at = text.indexOf('"', end + 1);
  }
}
