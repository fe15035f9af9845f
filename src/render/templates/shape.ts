/**
 * What a value of a view is, as templates need to know it. `text` names a text of a certain form (Money, PlainDate …); `ref`
 * a record of the table `SHAPES`; `index` is the running number of a loop, which is no figure.
 */
export type Shape =
  | "any"
  | "text"
  | "number"
  | "truth"
  | "null"
  | "index"
  | { readonly text: string }
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly either: readonly Shape[] }
  | { readonly record: Fields }
  | { readonly ref: string };

export interface Field {
  readonly is: Shape;
  readonly optional?: boolean;
  /** What it means, in the words of the code. */
  readonly doc?: string;
}

export type Fields = Readonly<Record<string, Field>>;

export interface NamedShape {
  readonly doc?: string;
  readonly fields: Fields;
}

/** One shape or several, the same ones once, "any" swallowing the others. */
export function either(shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((one) => (typeof one === "object" && "either" in one ? one.either : [one]));
  if (flat.length === 0 || flat.includes("any")) return "any";
  const distinct = [...new Map(flat.map((one) => [JSON.stringify(one), one])).values()];
  return distinct.length === 1 ? (distinct[0] ?? "any") : { either: distinct };
}

/** The shapes a value may have, one by one. */
export const members = (shape: Shape): readonly Shape[] =>
  typeof shape === "object" && "either" in shape ? shape.either : [shape];

/** One word for what a value is: text, number, truth, list, record, null, any. */
export function kindOf(shape: Shape): string {
  if (shape === "index") return "number";
  if (typeof shape === "string") return shape;
  if ("text" in shape || "oneOf" in shape) return "text";
  if ("list" in shape) return "list";
  if ("either" in shape) return [...new Set(shape.either.map(kindOf))].join("|");
  return "record";
}
