import type { Cell, Sheet } from "../../model/sheet.ts";
import type { SheetLimits } from "../limits.ts";
import { refuse } from "../refuse.ts";
import { formatOfShown } from "../shown-number.ts";
import { rowCollector } from "../xml/row-collector.ts";
import { htmlNumber, htmlSpan, htmlText, textClasses } from "./html-text.ts";

const BLOCK = /^\/?(?:p|div|h[1-6]|li|ul|ol|table|center|caption|body|hr)$/;
const UNSEEN = new Set(["script", "style", "title", "noscript", "template", "textarea", "select"]);
const TALLEST = 1_048_576;

/**
 * All tables of a page, one below the other, with the lines of text between them as rows of one cell: so a spreadsheet program
 * shows it. Everything is text but what stands beside the exact number it shows (`x:num` of Excel, `sdval` of LibreOffice). A table within a cell is text of that cell.
 */
export function htmlSheet(text: string, limits: SheetLimits): Sheet {
  const sheet = rowCollector(sheetName(text), () => "visible", limits);
  /** Column → the last row that a cell above reaches down to. */
  const widest = Math.max(limits.columns, 1024) + 1;
  const taken = new Int32Array(widest + 2);
  let row = 0;
  let column = 0;
  let tables = 0;
  let shown = "";
  let inCell = false;

  const flush = (): void => {
    if (shown === "") return;
    const line = tidy(shown);
    shown = "";
    if (inCell || line === "") return;
    row += 1;
    sheet.row(row, false);
    sheet.cell({ column: 1, kind: "text", raw: line, format: null, formula: null });
  };
  const closeCell = (): void => {
    if (!inCell) return;
    inCell = false;
    const raw = shown === "" ? "" : tidy(shown);
    shown = "";
    if (raw !== "") sheet.cell({ column, ...contentOf(raw), formula: null });
    column = nextColumn;
  };
  const texts = textClasses(text);
  let exact: string | null = null;
  const contentOf = (raw: string): Pick<Cell, "kind" | "raw" | "format"> => {
    const format = exact === null ? undefined : formatOfShown(exact, raw);
    return exact === null || format === undefined
      ? { kind: "text", raw, format: null }
      : { kind: "number", raw: exact, format };
  };
  let nextColumn = 1;
  const openCell = (tag: string): void => {
    closeCell();
    shown = "";
    while (column <= widest && (taken[column] as number) >= row) column += 1;
    const right = htmlSpan(tag, "colspan", widest);
    const down = htmlSpan(tag, "rowspan", TALLEST);
    nextColumn = Math.min(column + right, widest + 1);
    if (down > 1) taken.fill(row + down - 1, column, nextColumn);
    if (right > 1 || down > 1)
      sheet.merge({ top: row, left: column, bottom: row + down - 1, right: Math.max(column, nextColumn - 1) });
    inCell = true;
    exact = htmlNumber(tag, texts);
  };
  const openRow = (tag: string): void => {
    closeCell();
    flush();
    row += 1;
    if (row > TALLEST) refuse("sheet-too-large", { what: "rows", count: row, limit: TALLEST });
    column = 1;
    sheet.row(row, /display\s*:\s*none/i.test(tag));
  };

  for (const { name, tag, before } of tokens(text)) {
    if (before !== "" && (inCell || tables === 0)) shown += htmlText(before.replace(/[ \t\r\n]+/g, " "));
    if (name === "br") shown += "\n";
    else if (name === "table") {
      if (tables++ === 0) flush();
    } else if (name === "/table") {
      if (tables === 1) closeCell();
      tables = Math.max(0, tables - 1);
    } else if (tables === 1 && name === "tr") openRow(tag);
    else if (tables === 1 && name === "/tr") closeCell();
    else if (tables === 1 && (name === "td" || name === "th")) openCell(tag);
    else if (tables === 1 && (name === "/td" || name === "/th")) closeCell();
    else if (tables > 1 && (name === "td" || name === "th" || name === "tr")) shown += " ";
    else if (tables === 0 && BLOCK.test(name)) flush();
    else if (inCell && (name === "/p" || name === "/div" || name === "/li")) shown += "\n";
  }
  closeCell();
  flush();
  return sheet.sheet();
}

interface Token {
  /** Lower case, `/` before a closing one; "" at the end of the page. */
  readonly name: string;
  /** What stands between `<` and `>`. */
  readonly tag: string;
  /** Text before it. */
  readonly before: string;
}

/** Tags with the text before them. Scripts, styles and comments are no text. */
function* tokens(text: string): Generator<Token> {
  let from = 0;
  // What is never closed is searched for once only.
  const unclosed = new Set<string>();
  for (;;) {
    const lt = text.indexOf("<", from);
    if (lt === -1) break;
    const before = text.slice(from, lt);
    if (text.startsWith("<!--", lt)) {
      const end = text.indexOf("-->", lt + 4);
      if (before !== "") yield { name: "!", tag: "", before };
      if (end === -1) return;
      from = end + 3;
      continue;
    }
    const end = text.indexOf(">", lt + 1);
    if (end === -1) break;
    const tag = text.slice(lt + 1, Math.min(end, lt + 4096));
    const name = /^\/?[a-z][a-z0-9]*/i.exec(tag)?.[0].toLowerCase() ?? "!";
    yield { name, tag, before };
    from = end + 1;
    if (!UNSEEN.has(name) || unclosed.has(name)) continue;
    const close = closing(text, name, from);
    if (close !== -1) from = close;
    else if (name === "script" || name === "style") return;
    else unclosed.add(name);
  }
  yield { name: "", tag: "", before: text.slice(from) };
}

function closing(text: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[\\s>]`, "gi");
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** Spaces and line breaks of the source are one space; breaks that were meant stay. */
const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/[ \t\r]+/g, " ").replace(/^ | $/g, ""))
    .join("\n")
    .replace(/^\n+|\n+$/g, "");

/** Excel keeps the name of the sheet in a comment only it reads. */
const sheetName = (text: string): string =>
  htmlText(/<x:Name>([^<]{1,100})<\/x:Name>/.exec(text.slice(0, 16_384))?.[1] ?? "");
