import { FORM_PROPERTY } from "../ledger/own-sheets.ts";
import type { Sample } from "../model/generated/documents.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { csvLines } from "./flat/csv-cell.ts";
import { cellText } from "./xlsx/cell-text.ts";
import { finishWorkbook } from "./xlsx/finish-workbook.ts";
import { HEADER_FILL, titleStyle, workbookStyles } from "./xlsx/workbook-styles.ts";

type Words = Catalogue["cli"]["sample"];

/** A drawn sample with the rows of its population: what somebody takes along to look the files up. */
export interface SampleList {
  readonly sample: Sample;
  readonly listing: { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** The list as a table: number, row in the population, the population's own columns, then room for result and remark. */
function tableOf({ sample, listing }: SampleList, t: Words) {
  const headers = [t.columns.no, t.columns.row, ...listing.headers, t.columns.result, t.columns.note];
  const drawn = sample.rounds.flatMap((round) => round.drawn);
  const rows = drawn.map(({ row, certain }, index) => [
    String(index + 1),
    String(row),
    ...listing.headers.map((_, at) => listing.rows[index]?.[at] ?? ""),
    "",
    certain ? t.certainMark : "",
  ]);
  return { headers, rows };
}

/** What makes the drawing repeatable, as pairs of a name and what it is. */
function recordOf(
  { population, method, seed, n, rounds, algorithm }: Sample,
  t: Words,
): readonly (readonly [string, string])[] {
  const r = t.record;
  const reasons = rounds.flatMap(({ reason }) => reason ?? []);
  return [
    [r.file, population.file],
    [r.sha256, population.sha256],
    [r.sheet, population.sheet],
    [r.rows, String(population.rows)],
    ...(population.amount === undefined ? [] : [[r.amount, population.amount] as const]),
    [r.method, t.methods[method]],
    ...(seed === undefined ? [] : [[r.seed, seed] as const]),
    [r.n, String(n)],
    [r.rounds, rounds.length === 1 ? "1" : `${rounds.length} (${rounds.map((one) => one.n).join(" + ")})`],
    [r.algorithm, algorithm],
    ...(reasons.length === 0 ? [] : [[r.reason, reasons.join("；")] as const]),
  ];
}

/** UTF-8 with a mark at the front, as Excel and WPS want it. A text that begins like a formula gets an apostrophe before it. */
export function sampleCsv(list: SampleList, t: Words): Uint8Array {
  const { headers, rows } = tableOf(list, t);
  return new TextEncoder().encode(`\ufeff${csvLines([headers, ...rows])}`);
}

const HEADER_ROW = 2;

/** The list on one sheet, what makes it repeatable on another. Equal input gives equal bytes. */
export async function sampleWorkbook(list: SampleList, t: Words): Promise<Uint8Array> {
  const { default: Excel } = await import("exceljs/dist/exceljs.min.js");
  const workbook = new Excel.Workbook();
  const stamp = new Date(`${list.sample.rounds.at(-1)?.date}T00:00:00Z`);
  Object.assign(workbook, { creator: "riskpaper", lastModifiedBy: "riskpaper", created: stamp, modified: stamp });
  workbook.title = t.list.title;
  const styles = workbookStyles();
  const put = (cell: import("exceljs").Cell, text: string, bold = false) => {
    const safe = cellText(text, t.cut);
    cell.value = safe.text === "" ? null : safe.text;
    cell.style = styles({
      size: 10,
      horizontal: bold ? "center" : "left",
      wrap: true,
      ...(bold ? { bold, fill: HEADER_FILL } : {}),
      ...(safe.quoted ? { quoted: true } : {}),
    });
  };
  const { headers, rows } = tableOf(list, t);
  const sheet = workbook.addWorksheet(t.list.sheet, { views: [{ state: "frozen", ySplit: HEADER_ROW }] });
  sheet.pageSetup = { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.columns = headers.map((_, at) => ({ width: at < 2 ? 8 : 18 }));
  sheet.mergeCells(1, 1, 1, headers.length);
  sheet.getCell(1, 1).value = t.list.title;
  sheet.getCell(1, 1).style = titleStyle;
  for (const [at, header] of headers.entries()) put(sheet.getCell(HEADER_ROW, at + 1), header, true);
  for (const [index, row] of rows.entries())
    for (const [at, text] of row.entries()) put(sheet.getCell(HEADER_ROW + 1 + index, at + 1), text);
  const record = workbook.addWorksheet(t.list.record);
  record.columns = [{ width: 22 }, { width: 80 }];
  recordOf(list.sample, t).forEach(([name, value], index) => {
    put(record.getCell(index + 1, 1), name);
    put(record.getCell(index + 1, 2), value);
  });
  return finishWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), { [FORM_PROPERTY]: "Sample" });
}
