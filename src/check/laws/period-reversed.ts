import { isRealDate } from "../../model/plain-date.ts";
import { step } from "../../parse/places.ts";
import type { Hit, Judge } from "../law.ts";

const PAIRS = [
  ["from", "to"],
  ["effective_from", "effective_to"],
] as const;

/** A period does not end before it begins. */
const judge: Judge = ({ document }) => periods(document, "");
export default judge;

function* periods(value: unknown, pointer: string): Generator<Hit> {
  if (value === null || typeof value !== "object") return;
  const map = value as Readonly<Record<string, unknown>>;
  for (const [first, last] of PAIRS) {
    const [from, to] = [map[first], map[last]];
    if (typeof from !== "string" || typeof to !== "string" || !isRealDate(from) || !isRealDate(to)) continue;
    if (from > to) yield { pointer: step(pointer, last), args: { from, to }, value: to };
  }
  for (const [key, one] of Object.entries(map)) yield* periods(one, step(pointer, key));
}
