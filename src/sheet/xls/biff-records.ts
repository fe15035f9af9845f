import { refuse } from "../refuse.ts";

/** What a walk over the records of an old workbook tells before anything is understood. */
export interface BiffFacts {
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

/** Proves that the records follow on one another to the end and that none is encrypted ([MS-XLS] 2.1.4). */
export function walkBiff(stream: Uint8Array): BiffFacts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const formulas = new Map<number, Set<number>>();
  const sheets: number[] = [];
  let version = 0;
  let depth = 0;
  let current = new Set<number>();
  let at = 0;
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
      version ||= type === 0x0809 ? (length >= 2 && view.getUint16(at + 4, true) === 0x0600 ? 8 : 5) : type >> 8 || 2;
      if (depth === 1) {
        current = new Set();
        formulas.set(at, current);
      }
    } else if (type === EOF) depth -= 1;
    else if (type === FILEPASS) refuse("workbook-encrypted");
    else if (type === BOUNDSHEET && length >= 4) sheets.push(view.getUint32(at + 4, true));
    else if (FORMULAS.has(type) && length >= 4)
      current.add(view.getUint16(at + 4, true) * 65_536 + view.getUint16(at + 6, true));
    at += 4 + length;
  }
  if (version === 0 || depth > 0) refuse("workbook-truncated");
  return { version, formulas, sheets };
}
