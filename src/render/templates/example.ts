import type { Shape } from "./shape.ts";
import { fieldsOf } from "./shape-lookup.ts";

/**
 * Which example: `full` has everything; in `bare` whatever may be empty is, and yes is no; in `empty` lists are empty too.
 */
export type Variant = "full" | "bare" | "empty";
export const VARIANTS: readonly Variant[] = ["full", "bare", "empty"];

/** Shapes refer to each other; beyond this an example says nothing more. */
const DEEPEST = 12;
/** Elements of a list, unless its elements come in more kinds than that. */
const LENGTH = 2;
const MOST = 12;

/** A value of this shape, the same every time. It is plain JSON. */
export function example(shape: Shape, variant: Variant = "full"): unknown {
  return value(shape, variant, { name: "", nth: 0, depth: 0 });
}

interface At {
  /** Of the field, for texts that look like what they are. */
  readonly name: string;
  /** Which element of a list. */
  readonly nth: number;
  readonly depth: number;
}

function value(shape: Shape, variant: Variant, at: At): unknown {
  if (shape === "null" || shape === "any") return null;
  if (shape === "text") return textOf(at);
  if (shape === "number" || shape === "index") return variant === "full" ? at.nth + 3 : 0;
  if (shape === "truth") return variant === "full";
  if ("text" in shape) return FORMS[shape.text]?.(at) ?? textOf(at);
  if ("oneOf" in shape) return shape.oneOf[at.nth % shape.oneOf.length] ?? "";
  if ("either" in shape) return oneOf(shape.either, variant, at);
  if ("map" in shape) return variant === "empty" ? {} : { [at.name || "key"]: value(shape.map, variant, deeper(at)) };
  if ("list" in shape) {
    if (variant === "empty" || at.depth > DEEPEST) return [];
    return [...Array(lengthOf(shape.list)).keys()].map((nth) => value(shape.list, variant, { ...deeper(at), nth }));
  }
  const fields = fieldsOf(shape);
  if (fields === null || at.depth > DEEPEST) return null;
  const told = Object.entries(fields).filter(([, { optional }]) => optional !== true || variant === "full");
  return Object.fromEntries(told.map(([name, { is }]) => [name, value(is, variant, { ...deeper(at), name })]));
}

const deeper = (at: At): At => ({ ...at, depth: at.depth + 1 });

/** Of several shapes the next in turn; nothing only where there must not be anything. */
function oneOf(shapes: readonly Shape[], variant: Variant, at: At): unknown {
  if (variant !== "full" && shapes.includes("null")) return null;
  const told = shapes.filter((one) => one !== "null");
  return value(told[at.nth % told.length] ?? "null", variant, at);
}

/** So many that each shape, and each of a few fixed texts, stands in it. */
function lengthOf(shape: Shape): number {
  const kinds = typeof shape === "object" && "either" in shape ? shape.either.length : 1;
  const texts = Object.values(fieldsOf(shape) ?? {}).map(({ is }) =>
    typeof is === "object" && "oneOf" in is ? is.oneOf.length : 0,
  );
  return Math.min(MOST, Math.max(LENGTH, kinds, ...texts));
}

const two = (n: number): string => String(n).padStart(2, "0");

/** Texts of a certain form, by the name of their type. */
const FORMS: Readonly<Record<string, (at: At) => string>> = {
  Money: ({ nth }) => `${450000 + nth * 1000}.00`,
  PlainDate: ({ nth }) => `2024-03-${two(nth + 1)}`,
  FindingId: ({ nth }) => `F2024-D001SEC01-${two(nth + 1).padStart(3, "0")}`,
  ItemId: ({ nth }) => `CK-SEC-${two(nth + 1)}`,
  Sha256: ({ nth }) =>
    String(nth + 1)
      .repeat(64)
      .slice(0, 64),
};

/** What a text under this name looks like; any other is its own name. */
const LOOKS: readonly (readonly [RegExp, (at: At) => string])[] = [
  [/^(percent|.*_?rate)$/, () => "45.45%"],
  [
    /sha256|fingerprint/,
    ({ nth }) =>
      String(nth + 1)
        .repeat(64)
        .slice(0, 64),
  ],
  [
    /^short$/,
    ({ nth }) =>
      String(nth + 1)
        .repeat(12)
        .slice(0, 12),
  ],
  [/^(finding_id|findings)$/, (at) => FORMS.FindingId?.(at) ?? ""],
  [/^(item_id|items|excluded)$/, (at) => FORMS.ItemId?.(at) ?? ""],
  [/^(asOf|generated|date|from|to|due|.*_date|deadline)$/, (at) => FORMS.PlainDate?.(at) ?? ""],
  [/^version$/, () => "A"],
  [/^month$/, ({ nth }) => `2024-${two(nth + 1)}`],
  [/^(amount|loss|weight|score|full|num|den|confirmed|pool|refunded)$/, ({ nth }) => `${nth + 1}.00`],
];

function textOf(at: At): string {
  const look = LOOKS.find(([pattern]) => pattern.test(at.name));
  return look ? look[1](at) : at.name || "text";
}
