import ExcelJS from "exceljs";
import { cellAddress } from "../../src/model/sheet.ts";
import { blankForm } from "../../src/render/xlsx/blank-form.ts";
import zh from "../../src/text/zh-CN/catalogue.ts";
import { shippedProfile } from "../helpers/read-rows.ts";
import { AS_OF } from "../ledger/defects/examine-each.ts";
import { CLEAN, seed, type Seeded, seeded } from "../ledger/defects/corpus.ts";
import { keyOf, type Spot } from "../ledger/defects/draft.ts";
import { FREE } from "../ledger/defects/frames.ts";
import { LAYOUTS } from "../ledger/layouts/layouts.ts";
import { xlsx } from "../ledger/layouts/encode.ts";
import { type Drawn, drawRecord, type Grid, HEADERS, plain } from "../ledger/layouts/grid.ts";
import { type Key, KEYS, RECORDS } from "../ledger/layouts/records.ts";

/** Cells by place, as the list of a return writes them: `整改台账!C5`. */
export type Cells = Readonly<Record<string, Drawn>>;

/** A ledger of the corpus on the day it is judged. */
export interface Sent {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly asOf: string;
  /** What puts right what is listed there. */
  readonly mends: (code: string, place: string) => Drawn | undefined;
  /** What has to be written where nothing is: a column that is missing. */
  readonly beside: Cells;
}

/** A day before two of the eight problems were done: there every layout has two errors. */
const TOO_EARLY = "2024-02-10";
const DONE = "2024-02-09";

export const CORPUS: readonly Sent[] = [
  ...seeded().map(sentDefect),
  await filledForm(),
  ...LAYOUTS.map(
    ({ file, bytes }, index): Sent => ({
      path: `layouts/${String(index).padStart(2, "0")}-${file}`,
      bytes: bytes(),
      asOf: TOO_EARLY,
      mends: (code) => (code === "date-in-future" ? DONE : undefined),
      beside: {},
    }),
  ),
  ...Object.entries({
    "a pdf": new TextEncoder().encode("%PDF-1.7\n1 0 obj\n"),
    "nothing at all": new Uint8Array(),
    "half a workbook": xlsx([plain()]).slice(0, 1_500),
  }).map(
    ([name, bytes]): Sent => ({ path: `refused/${name}.xlsx`, bytes, asOf: AS_OF, mends: () => undefined, beside: {} }),
  ),
];

function sentDefect({ path, bytes, defect, frame, laid }: Seeded): Sent {
  const good = seed(CLEAN, frame, "").laid;
  const headerOf = (key: string): Drawn => frame.style.headers?.[key as Key] ?? HEADERS[key as Key] ?? null;
  const { mend = {}, expect, without = [] } = defect;
  const own: Record<string, Drawn> = {};
  for (const spot of expect.map((one) => one.split(" ")[1] as Spot).filter((one) => one.startsWith("0.")))
    for (const place of laid.at(spot)) own[place] = headerOf(keyOf(spot));
  if (mend !== "explained")
    for (const spot of Object.keys(mend) as Spot[]) for (const place of laid.at(spot)) own[place] = mend[spot] ?? null;
  const mends = (_code: string, place: string): Drawn | undefined => {
    if (mend === "explained") return undefined;
    return place in own ? own[place] : cellAt(good.grids, place);
  };
  const beside: Record<string, Drawn> = {};
  for (const key of without)
    for (const record of [0, 1, 2, 3, 4, 5, 6, 7, 8])
      for (const place of laid.at(`${record}.${FREE}`))
        beside[place] =
          record === 0 ? headerOf(key) : (cellAt(good.grids, good.at(`${record}.${key}`)[0] ?? "") ?? null);
  return { path, bytes, asOf: AS_OF, mends, beside };
}

/** What stands at a place of a workbook as it was drawn; undefined where the place is no cell. */
function cellAt(grids: readonly Grid[], place: string): Drawn | undefined {
  const [, sheet, letters = "", row] = /^(.*)!([A-Z]+)(\d+)$/.exec(place) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const cells = grids.find(({ name }) => name === sheet)?.rows[Number(row) - 1];
  return cells === undefined ? undefined : (cells[column - 1] ?? null);
}

/** The form that head office hands out, with hints, lists, protection and its version, filled in with three defects. */
async function filledForm(): Promise<Sent> {
  const book = new ExcelJS.Workbook();
  const form = await blankForm(await shippedProfile("rectification"), new Date(`${AS_OF}T00:00:00Z`), zh);
  await book.xlsx.load(form.buffer as ArrayBuffer);
  const sheet = book.getWorksheet("整改台账");
  if (!sheet) throw new Error("the form has no sheet 整改台账");
  // Title, statements, header; the columns of the profile are those of the records, two more behind them.
  const placeOf = (record: number, key: Key) => cellAddress(3 + record, KEYS.indexOf(key) + 1);
  if (sheet.getCell(placeOf(0, "amount")).value !== HEADERS.amount) throw new Error("the form is another by now");
  const wrong: Readonly<Record<string, string | null>> = {
    [placeOf(2, "found_date")]: "2024-13-05",
    [placeOf(1, "verifier")]: null,
  };
  // The form asks for the day of verification as well, which the records leave out.
  const mends: Record<string, Drawn> = { [`整改台账!${cellAddress(4, KEYS.length + 1)}`]: "2024-01-26" };
  RECORDS.forEach((record, index) => {
    drawRecord(record).forEach((drawn, at) => {
      const place = placeOf(index + 1, KEYS[at] as Key);
      sheet.getCell(place).value = place in wrong ? (wrong[place] ?? null) : (drawn as string | number | null);
      if (place in wrong) mends[`整改台账!${place}`] = drawn;
    });
  });
  return {
    path: "form/整改台账.xlsx",
    bytes: new Uint8Array(await book.xlsx.writeBuffer()),
    asOf: AS_OF,
    mends: (_code, place) => mends[place],
    beside: {},
  };
}
