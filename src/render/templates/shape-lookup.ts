import { SHAPES } from "../generated/view-shapes.ts";
import { either, type Field, type Fields, members, type Shape } from "./shape.ts";

/** The fields of a record, or null of anything else. */
export function fieldsOf(shape: Shape): Fields | null {
  if (typeof shape === "string") return null;
  if ("record" in shape) return shape.record;
  return "ref" in shape ? (Object.hasOwn(SHAPES, shape.ref) ? (SHAPES[shape.ref]?.fields ?? null) : null) : null;
}

/** What lies under `name`: null where no shape the value may have knows it. A list has a length and places. */
export function member(shape: Shape, name: string): Shape | null {
  const found = members(shape).flatMap((one): readonly Shape[] => {
    if (one === "any") return ["any"];
    if (typeof one === "object" && "list" in one)
      return name === "length" ? ["number"] : /^\d+$/.test(name) ? [either([one.list, "null"])] : [];
    if (typeof one === "object" && "map" in one) return [one.map];
    const field = ownField(fieldsOf(one), name);
    return field ? [field.is] : [];
  });
  return found.length === 0 ? null : either(found);
}

const ownField = (fields: Fields | null, name: string): Field | null =>
  fields !== null && Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;

/** Names that lie directly in the value. */
export const namesIn = (shape: Shape): readonly string[] =>
  members(shape).flatMap((one) => Object.keys(fieldsOf(one) ?? {}));

/** What the elements of a list are; null where it is none. */
export function elementOf(shape: Shape): Shape | null {
  const found = members(shape).flatMap((one): readonly Shape[] =>
    one === "any" ? ["any"] : typeof one === "object" && "list" in one ? [one.list] : [],
  );
  return found.length === 0 ? null : either(found);
}

/** The texts a value is one of, or null where it may be any. */
export function choices(shape: Shape): readonly string[] | null {
  const texts: string[] = [];
  for (const one of members(shape)) {
    if (typeof one === "object" && "oneOf" in one) texts.push(...one.oneOf);
    else if (one !== "null") return null;
  }
  return texts.length > 0 ? texts : null;
}

/**
 * Whether a value of the one shape may stand where the other is needed. Null may stand anywhere but alone: templates ask
 * before they use what may be null, which is not followed here; rendering with generated data is.
 */
export function fits(given: Shape, needed: Shape, depth = 0): boolean {
  const told = members(given).filter((one) => one !== "null");
  if (told.length === 0) return members(needed).some((one) => one === "null" || one === "any" || one === "text");
  return told.every((one) => members(needed).some((other) => fitsOne(one, other, depth)));
}

function fitsOne(given: Shape, needed: Shape, depth: number): boolean {
  if (given === "any" || needed === "any" || depth > 6) return true;
  if (needed === "index") return given === "index";
  if (needed === "number") return given === "number" || given === "index";
  if (needed === "truth" || needed === "null") return given === needed;
  if (needed === "text") return isText(given);
  if ("text" in needed) return isText(given);
  if ("oneOf" in needed) return isText(given);
  if ("list" in needed) return typeof given === "object" && "list" in given && fits(given.list, needed.list, depth + 1);
  if ("map" in needed) return typeof given === "object" && ("map" in given || fieldsOf(given) !== null);
  if ("either" in needed) return needed.either.some((one) => fitsOne(given, one, depth));
  const [have, want] = [fieldsOf(given), fieldsOf(needed)];
  if (have === null || want === null) return want === null && typeof given === "object";
  if (
    typeof given === "object" &&
    "ref" in given &&
    typeof needed === "object" &&
    "ref" in needed &&
    given.ref === needed.ref
  )
    return true;
  return Object.entries(want).every(([name, field]) => {
    const own = ownField(have, name);
    return own === null ? field.optional === true : fits(own.is, field.is, depth + 1);
  });
}

/** A number is printed as it is. */
const isText = (shape: Shape): boolean =>
  shape === "text" ||
  shape === "number" ||
  shape === "index" ||
  (typeof shape === "object" && ("text" in shape || "oneOf" in shape));
