import type { Cell, SheetRow } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { ownCopy } from "../own-copy.ts";
import { refuse } from "../refuse.ts";

const BATCH = 1000;

/**
 * The rows of a csv as a spreadsheet program would number them: a line break in quotes begins no row, a blank line is one.
 * RFC 4180, and as Excel reads: a quote inside an unquoted field is itself; text after a closing quote belongs to the field;
 * `="007"` is the text 007. Nothing is a number yet.
 */
export function* csvRows(text: string, delimiter: string, limits: SheetLimits): Generator<readonly SheetRow[]> {
  const mark = delimiter.charCodeAt(0);
  const length = text.length;
  let batch: SheetRow[] = [];
  let used = 0;
  let number = /^sep=.\r?(?:\n|$)/i.test(text) ? 1 : 0;
  let i = number === 1 ? text.indexOf("\n") + 1 || length : 0;
  let cells: Cell[] = [];
  let column = 1;

  const add = (raw: string): void => {
    if (raw.length > limits.cellCharacters)
      refuse("sheet-too-large", { what: "cell", count: raw.length, limit: limits.cellCharacters }, { row: number + 1 });
    if (column > limits.columns) {
      if (raw.trim() === "") return;
      refuse("sheet-too-large", { what: "columns", count: column, limit: limits.columns }, { row: number + 1 });
    }
    cells.push({ column, kind: "text", raw: ownCopy(raw), format: null, formula: null });
  };

  while (i < length) {
    // One field.
    let code = text.charCodeAt(i);
    if (code === 34) {
      let raw = "";
      let from = i + 1;
      for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1) refuse("csv-quote-open", {}, { row: number + 1 });
        raw += text.slice(from, quote);
        i = quote + 1;
        if (text.charCodeAt(i) !== 34) break;
        raw += '"';
        from = i + 1;
      }
      const end = fieldEnd(text, i, mark);
      if (end > i) raw += text.slice(i, end);
      i = end;
      if (raw !== "") add(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
    } else if (code !== mark && code !== 10 && code !== 13) {
      const end = fieldEnd(text, i, mark);
      const raw = text.slice(i, end);
      i = end;
      add(code === 61 && raw.length > 3 ? withoutArmour(raw) : raw);
    }
    // What ended it.
    code = text.charCodeAt(i);
    if (code === mark) {
      column += 1;
      i += 1;
      continue;
    }
    if (i < length) i += code === 13 && text.charCodeAt(i + 1) === 10 ? 2 : 1;
    number += 1;
    column = 1;
    if (cells.length === 0) continue;
    if (++used > limits.rows)
      refuse("sheet-too-large", { what: "rows", count: used, limit: limits.rows }, { row: number });
    batch.push({ number, hidden: false, cells });
    cells = [];
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (cells.length > 0) batch.push({ number: number + 1, hidden: false, cells });
  if (batch.length > 0) yield batch;
}

function fieldEnd(text: string, from: number, mark: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === mark || code === 10 || code === 13) break;
  }
  return i;
}

/** Programs write `="0012"` so that Excel keeps the zeros. */
const withoutArmour = (raw: string): string => /^="([^"]*)"$/.exec(raw)?.[1] ?? raw;
