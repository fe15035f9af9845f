import { refuse } from "../refuse.ts";

/** What a walk over the records of an old workbook tells before anything is understood. */
export interface BiffFacts {
  /** The stream with everything taken out that no cell needs: what a formula says, names, pictures, links, macros. */
  readonly plain: Uint8Array;
  /** 2 to 5 (Excel 2 to 95), or 8 (97 to 2003). */
  readonly version: number;
  /** Cells with a formula, as row × 65,536 + column from 0, by where their sheet begins in the stream. */
  readonly formulas: ReadonlyMap<number, ReadonlySet<number>>;
  /** Where each listed sheet begins, in the order of the list. */
  readonly sheets: readonly number[];
}

const BOF = new Set([0x0009, 0x0209, 0x0409, 0x0809]);
const EOF = 0x000a;
const FILEPASS = 0x002f;
const BOUNDSHEET = 0x0085;
const FORMULAS = new Set([0x0006, 0x0206, 0x0406]);
const CONTINUE = 0x003c;

/** Records that hold cells or what cells rely on, of Excel 5 and later ([MS-XLS] 2.3.2). */
const KEPT: ReadonlySet<number> = new Set([
  ...BOF,
  0x0006,
  ...[EOF, BOUNDSHEET, CONTINUE],
  // Code page, epoch, texts, formats, styles.
  ...[0x0042, 0x0022, 0x00fc, 0x041e, 0x00e0],
  // Sizes, rows, columns, merges.
  ...[0x0200, 0x0208, 0x007d, 0x00e5],
  // Cells: whole number, number, packed numbers, texts, truth values and errors, what a formula's text was.
  ...[0x0203, 0x027e, 0x00bd, 0x0204, 0x00d6, 0x00fd, 0x0205, 0x0207],
]);
/** No version has a record of this number. */
const NOTHING = 0x0fff;

/** Says of a formula that it has no tokens, wherever its version keeps their number: only its place, style and value stay. */
const emptyFormula = (record: Uint8Array, version: number): void => {
  record.fill(0, version === 2 ? 15 : 14);
};

/** Where a text's length stands in its record, and whether it has one byte only before 1997. */
const TEXT_AT: ReadonlyMap<number, { readonly at: number; readonly byte: boolean; readonly byteIn8: boolean }> =
  new Map([
    [0x0204, { at: 6, byte: false, byteIn8: false }],
    [0x00d6, { at: 6, byte: false, byteIn8: false }],
    [0x0207, { at: 0, byte: false, byteIn8: false }],
    [0x0085, { at: 6, byte: true, byteIn8: true }],
    [0x041e, { at: 2, byte: true, byteIn8: false }],
  ]);

/** Whether the text a record announces lies within it. Of those that other records go on with only the beginning counts. */
function textFits(record: DataView, type: number, version: number, goesOn: boolean): boolean {
  const text = TEXT_AT.get(type);
  if (!text) return type !== 0x00fc || record.byteLength >= 8;
  const byte = version === 8 ? text.byteIn8 : text.byte;
  const from = text.at + (byte ? 1 : 2) + (version === 8 ? 1 : 0);
  if (record.byteLength < from) return goesOn;
  const count = byte ? record.getUint8(text.at) : record.getUint16(text.at, true);
  const wide = version === 8 && (record.getUint8(from - 1) & 1) === 1;
  return goesOn || from + count * (wide ? 2 : 1) <= record.byteLength;
}

/** Proves that the records follow on one another to the end and that none is encrypted ([MS-XLS] 2.1.4). */
export function walkBiff(stream: Uint8Array): BiffFacts {
  const plain = Uint8Array.from(stream);
  const view = new DataView(plain.buffer);
  const formulas = new Map<number, Set<number>>();
  const sheets: number[] = [];
  let version = 0;
  let depth = 0;
  let current = new Set<number>();
  let at = 0;
  let kept = false;
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // Behind the last end there is only padding.
    if (depth === 0 && version > 0 && !BOF.has(type)) break;
    if (depth === 0 && !BOF.has(type)) refuse("workbook-damaged", { reason: "records" });
    if (at + 4 + length > stream.length) refuse("workbook-truncated");
    if (BOF.has(type)) {
      depth += 1;
      if (depth > 16) refuse("workbook-damaged", { reason: "records" });
      const own = type === 0x0809 ? (length >= 2 && view.getUint16(at + 4, true) === 0x0600 ? 8 : 5) : type >> 8 || 2;
      version ||= own;
      // Before 1993 there were no workbooks but single sheets, whose records the library does not guard.
      if (own < 5) refuse("not-a-workbook", { looks: "compound" });
      if (own !== version) refuse("workbook-damaged", { reason: "records" });
      if (depth === 1) {
        current = new Set();
        formulas.set(at, current);
      }
    } else if (type === EOF) depth -= 1;
    else if (type === FILEPASS) refuse("workbook-encrypted");
    else if (type === BOUNDSHEET && length >= 4) sheets.push(view.getUint32(at + 4, true));
    else if (FORMULAS.has(type) && length >= 4)
      current.add(view.getUint16(at + 4, true) * 65_536 + view.getUint16(at + 6, true));
    const after = at + 4 + length;
    const goesOn = after + 2 <= plain.length && view.getUint16(after, true) === CONTINUE;
    if (version >= 5 && !textFits(new DataView(plain.buffer, at + 4, length), type, version, goesOn))
      refuse("workbook-damaged", { reason: "records" });
    // Lengths stay, since sheets are found by their place. A chart within a sheet is left out whole.
    if (type !== CONTINUE) kept = KEPT.has(type) && (depth < 2 || BOF.has(type));
    if (!kept) view.setUint16(at, NOTHING, true);
    else if (FORMULAS.has(type) && length < (version >= 5 ? 22 : 17))
      // The library would read past its end, for ever.
      refuse("workbook-damaged", { reason: "records" });
    else if (FORMULAS.has(type)) emptyFormula(plain.subarray(at + 4, at + 4 + length), version);
    at += 4 + length;
  }
  if (version === 0 || depth > 0) refuse("workbook-truncated");
  return { plain, version, formulas, sheets };
}
