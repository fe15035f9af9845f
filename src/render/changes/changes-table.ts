import type { PlainDate } from "../../model/generated/documents.ts";
import { CHANGE_KINDS, type LedgerChanges } from "../../model/ledger-changes.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { ResultColumn, ResultTable } from "../diagnostics/result-tables.ts";
import { drawTitle } from "../diagnostics/result-summary.ts";
import { escapeMarkdown } from "../markdown/escape.ts";
import { finishWorkbook } from "../xlsx/finish-workbook.ts";
import { RESULT_PROPERTY } from "../../ledger/own-sheets.ts";
import { addTableSheet, drawTable } from "../xlsx/table-sheet.ts";
import { workbookStyles } from "../xlsx/workbook-styles.ts";
import { type WordedChange, wordedChange } from "./change-words.ts";
import { balanceLines } from "./changes-text.ts";

/** A table of changes, and what it is called. */
export interface ChangesDocument {
  readonly changes: LedgerChanges;
  readonly before: string;
  readonly after: string;
  readonly asOf: PlainDate;
  readonly headers: (profile: string, key: string) => string;
}

const KEYS = ["kind", "id", "unit", "fact", "key", "before", "after", "beforePlace", "afterPlace", "remark"] as const;
const WIDTHS: Readonly<Record<(typeof KEYS)[number], number>> = {
  kind: 11,
  id: 15,
  unit: 15,
  fact: 32,
  key: 10,
  before: 16,
  after: 16,
  beforePlace: 22,
  afterPlace: 22,
  remark: 20,
};

const linesOf = ({ changes, headers }: ChangesDocument, t: Catalogue["ledgerDiff"]): readonly WordedChange[] =>
  changes.changes.map((change) => wordedChange(change, headers, t));

/** 变动表 as a workbook that prints on A4 across. Equal input gives equal bytes. */
export async function changesWorkbook(document: ChangesDocument, stamp: Date, words: Catalogue): Promise<Uint8Array> {
  const { default: Excel } = await import("exceljs/dist/exceljs.min.js");
  const t = words.ledgerDiff;
  const workbook = new Excel.Workbook();
  Object.assign(workbook, { creator: "riskpaper", lastModifiedBy: "riskpaper", created: stamp, modified: stamp });
  workbook.title = t.sheet;
  const styles = workbookStyles();
  const grave = (["vanished", "reversed", "postponed", "rebound"] as const).map((kind) => t.kinds[kind]);
  const columns: readonly ResultColumn[] = [
    { header: t.columns.number, width: 6, align: "center" },
    ...KEYS.map((key): ResultColumn => {
      const usual = { header: t.columns[key], width: WIDTHS[key], align: "left" } as const;
      return key === "kind" ? { ...usual, grave } : key.endsWith("Place") ? { ...usual, small: true } : usual;
    }),
  ];
  const table: ResultTable = {
    columns,
    rows: linesOf(document, t).map((line, at) => [at + 1, ...KEYS.map((key) => line[key])]),
  };
  const sheet = addTableSheet(workbook, t.sheet, words, "1:3", 3);
  drawTitle(sheet, t.sheet, columns.length, document.asOf, words, styles);
  drawTable(sheet, table, 3, words, styles);
  return finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), { [RESULT_PROPERTY]: "1" });
}

/** 变动表 as Markdown: the balance, the counts, one table. */
export function changesMarkdown(document: ChangesDocument, words: Catalogue): string {
  const t = words.ledgerDiff;
  const { changes } = document;
  const counts = CHANGE_KINDS.filter((kind) => changes.counts[kind] > 0).map((kind) =>
    t.count({ kind: t.kinds[kind], count: changes.counts[kind] }),
  );
  const cells = (texts: readonly string[]) => `| ${texts.map(escapeMarkdown).join(" | ")} |`;
  const lines = linesOf(document, t);
  return `${[
    `# ${escapeMarkdown(t.title(document))}`,
    "",
    ...balanceLines(changes, words).flatMap((line) => [escapeMarkdown(line), ""]),
    escapeMarkdown(counts.length === 0 ? t.nothing : counts.join("　")),
    ...(lines.length === 0
      ? []
      : [
          "",
          cells([t.columns.number, ...KEYS.map((key) => t.columns[key])]),
          cells(["---:", ...KEYS.map(() => "---")]).replaceAll("\\-", "-"),
          ...lines.map((line, at) => cells([String(at + 1), ...KEYS.map((key) => line[key])])),
        ]),
  ].join("\n")}\n`;
}
