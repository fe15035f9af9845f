import { type PdfObjects, pdfObjects, reference } from "./pdf-objects.ts";

/** Page trees are shallow; a file that goes round in circles is none. */
const DEEPEST = 12;

/** On which page (from 1) the anchors lie that something in the document leads to; empty where the file does not tell. */
export function anchorPages(pdf: Uint8Array): ReadonlyMap<string, number> {
  const objects = pdfObjects(pdf);
  const catalogue = textOf(objects, reference("Root", objects?.trailer ?? ""));
  const pages = [...leaves(objects, reference("Pages", catalogue), 0)];
  const places = textOf(objects, reference("Dests", catalogue));
  return new Map(
    [...places.matchAll(/\/(\w+) \[(\d+) 0 R/g)].flatMap(([, name, page]) => {
      const at = pages.indexOf(Number(page));
      return name === undefined || at < 0 ? [] : [[name, at + 1] as const];
    }),
  );
}

const textOf = (objects: PdfObjects | null, number: number | null): string =>
  number === null ? "" : (objects?.object(number)?.text ?? "");

/** The pages below a node of the page tree, in order. */
function* leaves(objects: PdfObjects | null, number: number | null, depth: number): Iterable<number> {
  const node = textOf(objects, number);
  const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1];
  if (number === null || node === "" || depth > DEEPEST) return;
  if (kids === undefined) yield number;
  else for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) yield* leaves(objects, Number(kid), depth + 1);
}
