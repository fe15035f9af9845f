import type { Catalogue } from "../../text/catalogue.ts";
import type { Field, Fields, NamedShape, Shape } from "../templates/shape.ts";
import { pad, wrap } from "../width.ts";
import { indented, type Sheet, table, widest } from "./library/page.ts";

/** A row of the list: texts as they are. */
export interface TemplateRow {
  readonly name: string;
  readonly title: string;
  readonly of: string;
  readonly from: string;
}

export function templateList(rows: readonly TemplateRow[], sheet: Sheet): readonly string[] {
  const { columns } = sheet.words.templates.list;
  return table(
    [{ title: columns.name }, { title: columns.title }, { title: columns.of, least: 8 }, { title: columns.from }],
    rows.map((row) => [row.name, row.title, row.of, row.from]),
    sheet,
  );
}

/** What a template may use. */
export interface TemplatePage {
  readonly name: string;
  readonly view: string;
  readonly fields: Fields;
  readonly records: Readonly<Record<string, NamedShape>>;
  readonly helpers: readonly { readonly name: string; readonly call: string }[];
  readonly partials: readonly { readonly name: string; readonly own: boolean }[];
  readonly blocks: Readonly<Record<string, Field>>;
}

export function templatePage(page: TemplatePage, sheet: Sheet): readonly string[] {
  const { words, paint } = sheet;
  const t = words.templates.show;
  const does = words.templates.helpers as Readonly<Record<string, string>>;
  const records = Object.entries(page.records).flatMap(([name, { doc, fields }]) => [
    "",
    paint.bold(name),
    ...(doc ? indented(doc, 2, sheet).map((line) => paint.dim(line)) : []),
    ...fieldLines(fields, sheet),
  ]);
  return [
    paint.bold(`${t.data}  ${page.view}`),
    ...fieldLines(page.fields, sheet),
    ...(records.length > 0 ? ["", paint.bold(t.records), ...records] : []),
    "",
    paint.bold(t.helpers),
    ...page.helpers.flatMap(({ name, call }) => [
      `  ${call}`,
      ...indented(does[name] ?? "", 6, sheet).map((line) => paint.dim(line)),
    ]),
    "",
    paint.bold(t.partials),
    ...indented(page.partials.map((one) => one.name).join(words.locale === "en" ? ", " : "、"), 2, sheet),
    "",
    paint.bold(t.blocks),
    ...fieldLines(page.blocks, sheet),
    "",
    t.example,
  ];
}

/** Names, what they are, and what they mean. */
function fieldLines(fields: Fields, { words, paint, columns }: Sheet): readonly string[] {
  const names = Object.keys(fields);
  const cells = Math.min(24, widest(names));
  return Object.entries(fields).flatMap(([name, { is, optional, doc }]) => {
    const kind = shapeText(is, words) + (optional ? ` (${words.templates.show.optional})` : "");
    const room = Math.max(20, columns - cells - 4);
    const lines = [...wrap(kind, room), ...(doc ? wrap(doc, room).map((line) => paint.dim(line)) : [])];
    return lines.map((line, at) => `  ${at === 0 ? pad(name, cells) : " ".repeat(cells)}  ${line}`);
  });
}

/** A shape in the reader's language; records by their names. */
export function shapeText(shape: Shape, words: Catalogue): string {
  const { kinds, or } = words.templates.show;
  if (shape === "index") return kinds.number;
  if (typeof shape === "string") return kinds[shape];
  if ("text" in shape) return Object.hasOwn(kinds, shape.text) ? String(kinds[shape.text as "Money"]) : kinds.text;
  if ("oneOf" in shape) return shape.oneOf.join(" | ");
  if ("list" in shape) return kinds.list(shapeText(shape.list, words));
  if ("map" in shape) return kinds.map(shapeText(shape.map, words));
  if ("either" in shape) return shape.either.map((one) => shapeText(one, words)).join(or);
  if ("ref" in shape) return shape.ref;
  return kinds.record(
    Object.entries(shape.record)
      .map(([name, { is }]) => `${name}: ${shapeText(is, words)}`)
      .join(", "),
  );
}
