/** How far from its end a file says where its table of places stands. */
const TAIL = 2_048;
const LONGEST = 65_536;

/** The objects of a PDF as Chromium writes it: one table of places, dictionaries in plain text. */
export interface PdfObjects {
  /** What the end of the file says. */
  readonly trailer: string;
  /** Text of object `number`, without what lies around it, and where it begins; null where there is none. */
  object(number: number): { readonly from: number; readonly text: string } | null;
}

/** Null for a file of another shape. */
export function pdfObjects(pdf: Uint8Array): PdfObjects | null {
  const text = (from: number, to: number) => new TextDecoder("latin1").decode(pdf.subarray(Math.max(0, from), to));
  const trailer = text(pdf.length - TAIL, pdf.length);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(trailer)?.[1]);
  if (!(table < pdf.length)) return null;
  // One section that begins with object 0, twenty bytes an entry.
  const head = /^xref\s+0 (\d+)\s+/.exec(text(table, table + 40));
  if (head === null) return null;
  return {
    trailer,
    object(number) {
      if (number >= Number(head[1])) return null;
      const entry = table + head[0].length + 20 * number;
      const at = Number(text(entry, entry + 10));
      const found = /^\d+ 0 obj\s*([\s\S]*?)\s*endobj/.exec(text(at, at + LONGEST));
      return found?.[1] === undefined ? null : { from: at + found[0].indexOf(found[1]), text: found[1] };
    },
  };
}

/** The number that `key` refers to in a dictionary. */
export const reference = (key: string, dict: string): number | null => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dict)?.[1];
  return found === undefined ? null : Number(found);
};
