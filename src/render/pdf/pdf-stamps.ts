const latin1 = { encode: (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0)) };

/** How far from its end a file says where its description stands; and how long that description may be. */
const TAIL = 2_048;
const LONGEST = 65_536;

/**
 * The PDF with `stamp` for its times and this program for its maker, where the browser wrote the time of day and the name
 * of the system. Nothing moves: what is new is as long as what was there, so that the table of places stays true. A
 * file whose description is not found where Chromium puts it is returned as it is.
 */
export function withStamps(pdf: Uint8Array, stamp: Date): Uint8Array {
  const info = infoOf(pdf);
  if (info === null) return pdf;
  const { from, dict } = info;
  const title = /\/Title\s*(<[0-9A-Fa-f\s]*>|\((?:[^\\()]|\\[\s\S])*\))/.exec(dict)?.[1];
  const time = `(D:${stamp.toISOString().slice(0, 19).replace(/[-T:]/g, "")}+00'00')`;
  const entries = [
    ...(title === undefined ? [] : [`/Title ${title}`]),
    "/Creator (riskpaper)",
    `/CreationDate ${time}`,
    `/ModDate ${time}`,
  ];
  const text = `<<${entries.join("\n")}`;
  if (text.length + 2 > dict.length) return pdf;
  const stamped = pdf.slice();
  stamped.set(latin1.encode(`${text.padEnd(dict.length - 2)}>>`), from);
  return stamped;
}

/** The dictionary that describes the document, and where it begins. */
function infoOf(pdf: Uint8Array): { readonly from: number; readonly dict: string } | null {
  const text = (from: number, to: number) => new TextDecoder("latin1").decode(pdf.subarray(Math.max(0, from), to));
  const tail = text(pdf.length - TAIL, pdf.length);
  const number = /\/Info (\d+) 0 R/.exec(tail)?.[1];
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]);
  if (number === undefined || !(table < pdf.length)) return null;
  // One section that begins with object 0, twenty bytes an entry.
  const head = /^xref\s+0 (\d+)\s+/.exec(text(table, table + 40));
  if (head === null || Number(number) >= Number(head[1])) return null;
  const entry = table + head[0].length + 20 * Number(number);
  const at = Number(text(entry, entry + 10));
  const object = text(at, at + LONGEST);
  const found = /^\d+ 0 obj\s*(<<[\s\S]*?>>)\s*endobj/.exec(object);
  if (found?.[1] === undefined) return null;
  return { from: at + found[0].indexOf(found[1]), dict: found[1] };
}
