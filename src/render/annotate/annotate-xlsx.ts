import type { ReturnExplanation } from "../../ledger/return-sheet.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import { jumpTo, listPart } from "./list-part.ts";
import { noteSheet } from "./mark.ts";
import { bothChanges, markedRows, unmarkedRows } from "./mark-rows.ts";
import { declarePart, freePart, openPackage, type Package } from "./package.ts";
import { findOwnSheet } from "./own-sheet.ts";
import { flavourOf } from "./part-names.ts";
import { type ReturnLine, type ReturnList, type ReturnWords, returnList } from "./return-list.ts";
import { unselected } from "./sheet-part.ts";
import { strip } from "./strip.ts";
import { emptyStyles } from "./style-lists.ts";
import { stylePart } from "./style-part.ts";
import { Unpatchable } from "./unpatchable.ts";
import { freeSheetName, sheetsIn, withSheet } from "./workbook-part.ts";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * The return: the sender's own workbook (xlsx, xlsm) with a first sheet 问题清单, and colour and notes on the cells named. Only the
 * parts that must change are changed, and in them only what must; all else stays as it was packed. Ours from an earlier return
 * is replaced, explanations stay. Null where the workbook cannot be patched with certainty: then a workbook that explains must do.
 */
export function annotateXlsx(
  original: Uint8Array,
  diagnostics: readonly Diagnostic[],
  words: ReturnWords,
): Uint8Array | null {
  try {
    return annotated(openPackage(original), returnList(diagnostics, words), words);
  } catch (error) {
    if (error instanceof Unpatchable || error instanceof RangeError) return null;
    throw error;
  }
}

/** What the unit wrote into a return of ours; null for a file that is none. */
export function explanationsOfReturn(bytes: Uint8Array): readonly ReturnExplanation[] | null {
  try {
    const book = openPackage(bytes);
    const workbook = book.relations("").find((one) => one.type === "officeDocument")?.target;
    return workbook ? (findOwnSheet(book, workbook, book.relations(workbook))?.explanations ?? null) : null;
  } catch (error) {
    if (error instanceof Unpatchable || error instanceof RangeError) return null;
    throw error;
  }
}

function annotated(book: Package, found: ReturnList, words: ReturnWords): Uint8Array {
  const workbook = book.relations("").find((one) => one.type === "officeDocument")?.target;
  if (!workbook) throw new Unpatchable("no workbook");
  const { flavour } = flavourOf(book.text(workbook));
  const stylesName = stylesOf(book, workbook);
  const styles = stylePart(book.text(stylesName));
  const stripped = strip(book, workbook, styles);
  const lines = explained(found.lines, stripped.explanations);

  const sheets = sheetsIn(book.text(workbook));
  const relations = book.relations(workbook);
  const parts = new Map<string, string>();
  for (const sheet of sheets) {
    const relation = relations.find((one) => one.id === sheet.relation);
    if (relation?.target && relation.type === "worksheet") parts.set(sheet.name, relation.target);
    if (relation?.target && /^(work|chart|dialog)sheet$/.test(relation.type))
      book.set(relation.target, unselected(book.text(relation.target)));
  }
  const targets = new Map<ReturnLine, string>();
  const hidden = new Set(sheets.filter((sheet) => sheet.hidden).map(({ name }) => name));
  const colourless = new Set(stripped.was.size === 0 ? [] : stripped.sheets);
  for (const [name, part] of parts) {
    const about = lines.filter((line) => line.sheet === name);
    if (about.length === 0) continue;
    const { marks, cells } = noteSheet(book, part, about, words);
    // No program jumps to a sheet that nobody sees.
    if (!hidden.has(name)) for (const line of about) targets.set(line, jumpTo(name, cells.get(line) ?? "A1"));
    const marked = markedRows(book.text(part), marks, (style, kind) => styles.mark(style, kind));
    const { was } = stripped;
    book.rewrite(part, was.size === 0 ? marked : bothChanges(unmarkedRows(book.text(part), was), marked));
    colourless.delete(part);
  }
  // Where nothing is to be said any more, what was said before goes all the same.
  for (const part of colourless) book.rewrite(part, unmarkedRows(book.text(part), stripped.was));

  const part = freePart(book, "xl/worksheets/sheet", ".xml");
  const head = {
    main: flavour.main,
    words,
    counts: found.counts,
    styles: styles.sheetStyles(),
    target: (line: ReturnLine) => targets.get(line) ?? null,
    kept: styles.originals().map(([shade, fill]) => `${shade} ${fill}`),
  };
  book.set(part, listPart(lines, head));
  declarePart(book, part, SHEET_TYPE);
  const relation = book.relate(workbook, "worksheet", part, flavour);
  const name = freeSheetName(sheets.map((sheet) => sheet.name));
  const sheetId = Math.max(0, ...sheets.map((sheet) => sheet.sheetId)) + 1;
  book.set(workbook, withSheet(book.text(workbook), { name, relation, sheetId }));
  book.set(stylesName, styles.text());
  return book.bytes();
}

/** Name of the styles part; a workbook without one gets the least there can be. */
function stylesOf(book: Package, workbook: string): string {
  const known = book.relations(workbook).find((one) => one.type === "styles")?.target;
  if (known) return known;
  const { flavour } = flavourOf(book.text(workbook));
  const part = freePart(book, "xl/styles", ".xml");
  book.set(part, emptyStyles(flavour.main));
  declarePart(book, part, STYLES_TYPE);
  book.relate(workbook, "styles", part, flavour);
  return part;
}

/** Keeps what the unit wrote: at the same place, else, since rows move, with the same value on the same sheet. */
function explained(lines: readonly ReturnLine[], before: readonly ReturnExplanation[]): readonly ReturnLine[] {
  const left = [...before];
  const take = (fits: (one: ReturnExplanation) => boolean): string | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0]?.text;
  };
  const placed = lines.map((line) =>
    line.explanation !== ""
      ? line
      : {
          ...line,
          explanation:
            take(
              (one) =>
                one.code === line.code && one.sheet === line.sheet && one.cell === line.cell && one.row === line.row,
            ) ?? "",
        },
  );
  return placed.map((line) =>
    line.explanation !== "" || line.value === ""
      ? line
      : {
          ...line,
          explanation:
            take((one) => one.code === line.code && one.sheet === line.sheet && one.value === line.value) ?? "",
        },
  );
}
