import { pdfObjects, reference } from "./pdf-objects.ts";

const latin1 = { encode: (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0)) };

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
  const objects = pdfObjects(pdf);
  const number = reference("Info", objects?.trailer ?? "");
  const info = number === null ? null : (objects?.object(number) ?? null);
  return info && /^<<[\s\S]*>>$/.test(info.text) ? { from: info.from, dict: info.text } : null;
}
