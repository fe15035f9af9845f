import type { Place } from "../model/diagnostics.ts";
import { BASIS, CONTROL, HISTORY, LIBRARY, POINT, WORDS } from "./library-forms.ts";
import { type PlainBook, readSheets } from "./read-book.ts";
import { byOwner, COMMENT_KEY, type DocumentRead, exactBook, markPlaces, readHead, without } from "./read-document.ts";
import type { FormBook, Plain } from "./sheet-form.ts";
import { showRow } from "./show-row.ts";

const FORMS = [LIBRARY, WORDS, POINT, CONTROL, BASIS, HISTORY];

/** A library as the workbook a risk department edits; `readLibrary` gives it back exactly. */
export const libraryBook = (library: Plain, comment = ""): FormBook =>
  exactBook(library, (part) => draw(part, comment), readLibrary);

function draw(library: Plain, comment: string): FormBook {
  const list = <T>(key: string): readonly T[] => (Array.isArray(library[key]) ? (library[key] as readonly T[]) : []);
  const [categories, posts] = [list<string>("categories"), list<string>("posts")];
  const [basis, points] = [list<Plain>("basis"), list<Plain>("points")];
  const head = without(library, "kind", "schemaVersion", "categories", "posts", "basis", "history", "points");
  const words = Array.from({ length: Math.max(categories.length, posts.length) }, (_, at) =>
    showRow(WORDS.fields, { category: categories[at], post: posts[at] }),
  );
  const controls = points.flatMap((point) =>
    (Array.isArray(point.controls) ? (point.controls as readonly Plain[]) : []).map((control) =>
      showRow(CONTROL.fields, { ...control, point: point.id }),
    ),
  );
  return {
    kind: "RiskLibrary",
    title: String(library.title ?? ""),
    sheets: [
      { form: LIBRARY, rows: [showRow(LIBRARY.fields, { ...head, ...(comment ? { [COMMENT_KEY]: comment } : {}) })] },
      { form: WORDS, rows: words },
      { form: POINT, rows: points.map((point) => showRow(POINT.fields, without(point, "controls"))) },
      { form: CONTROL, rows: controls },
      { form: BASIS, rows: basis.map((record) => showRow(BASIS.fields, record)) },
      { form: HISTORY, rows: list<Plain>("history").map((one) => showRow(HISTORY.fields, one)) },
    ],
    marks: { form: "RiskLibrary", key: String(library.key ?? ""), version: String(library.version ?? "") },
  };
}

/** The library a workbook holds. */
export function readLibrary(book: PlainBook): DocumentRead {
  const { rows, problems: told } = readSheets(book, FORMS);
  const problems = [...told];
  const places = new Map<string, Place>();
  const at = (key: string) => rows.get(key) ?? [];
  const head = readHead(rows.get("library"));
  for (const row of at("library")) markPlaces(places, "", row);
  const words = (key: "category" | "post", list: string): Plain => {
    const found = at("words").filter((row) => row.value[key] !== undefined);
    found.forEach((row, index) => {
      places.set(`/${list}/${index}`, row.cells.get(key) ?? row.at);
    });
    return found.length === 0 ? {} : { [list]: found.map((row) => row.value[key]) };
  };
  const points = at("points");
  const ids = new Set(points.map(({ value }) => String(value.id ?? "")));
  const controls = byOwner(at("controls"), "point", ids, problems);
  const basis = at("basis");
  const history = at("history");
  for (const [list, found] of [
    ["basis", basis],
    ["history", history],
  ] as const)
    found.forEach((row, index) => {
      markPlaces(places, `/${list}/${index}`, row);
    });
  const read = points.map((row, index) => {
    const pointer = `/points/${index}`;
    markPlaces(places, pointer, row);
    const own = controls.get(String(row.value.id ?? "")) ?? [];
    own.forEach((control, which) => {
      markPlaces(places, `${pointer}/controls/${which}`, control);
    });
    return own.length === 0 ? row.value : { ...row.value, controls: own.map(({ value }) => without(value, "point")) };
  });
  const value = {
    kind: "RiskLibrary",
    schemaVersion: "1",
    ...head.value,
    ...words("category", "categories"),
    ...words("post", "posts"),
    ...(history.length === 0 ? {} : { history: history.map((row) => row.value) }),
    ...(basis.length === 0 ? {} : { basis: basis.map((row) => row.value) }),
    ...(read.length === 0 ? {} : { points: read }),
  };
  return { value: inOrder(value, ORDER), places, problems, comment: head.comment };
}

/** Keys as documents have them; those not in `order` stand before the long lists at the end. */
export function inOrder(value: Plain, order: readonly string[]): Plain {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length - 2.5);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)));
}

const ORDER = [
  "kind",
  "schemaVersion",
  ...LIBRARY.fields.map(({ key }) => key),
  "history",
  "categories",
  "posts",
  "basis",
  "points",
];
