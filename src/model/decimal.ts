import Big from "big.js";

/** A number as a person or a document writes it: a count, or a decimal text such as "-12.50". Never a binary fraction. */
export type Decimal = string | number;

const PLAIN = /^-?\d{1,30}(\.\d{1,15})?$/;

/** What a ratio without a denominator shows (domain.md §4.0): not 0 %. */
export const NO_RATIO = "—";

function exact(value: Decimal): Big {
  const text = String(value);
  if (!PLAIN.test(text)) throw new RangeError(`not a plain decimal: ${text.slice(0, 40)}`);
  return new Big(text);
}

// big.js writes a rounded-away negative as "-0.00".
const unsigned = (text: string) => (/^-0(\.0*)?$/.test(text) ? text.slice(1) : text);

/** The sign of `a − b`, exactly: negative, 0 or positive. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return exact(a).cmp(exact(b));
}

/** Exact sum, as a plain decimal without needless zeros. */
export function addDecimals(a: Decimal, b: Decimal): string {
  return unsigned(exact(a).plus(exact(b)).toFixed());
}

/** Exact difference `a − b`. */
export function subtractDecimals(a: Decimal, b: Decimal): string {
  return unsigned(exact(a).minus(exact(b)).toFixed());
}

/** Exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): string {
  return unsigned(exact(a).times(exact(b)).toFixed());
}

/** Distance from zero. */
export function absolute(a: Decimal): string {
  return exact(a).abs().toFixed();
}

/** Half-up (away from zero on the half) to so many digits: 0.125 → "0.13". Always shows that many digits. */
export function roundHalfUp(value: Decimal, digits: number): string {
  return unsigned(exact(value).toFixed(digits, Big.roundHalfUp));
}

/** The sign of `num ÷ den − bound`, without dividing. `den` must be above zero; throws RangeError otherwise. */
export function compareRatio(num: Decimal, den: Decimal, bound: Decimal): number {
  const divisor = exact(den);
  if (divisor.lte(0)) throw new RangeError("a ratio needs a denominator above zero");
  return exact(num).cmp(exact(bound).times(divisor));
}

/** `num ÷ den` rounded once, half-up; null where `den` is zero. */
export function divideHalfUp(num: Decimal, den: Decimal, digits: number): string | null {
  const divisor = exact(den);
  if (divisor.eq(0)) return null;
  // A constructor of its own: the precision of big.js is a property of the constructor, and its division looks at the remainder.
  const Rounded = Big();
  Rounded.DP = digits;
  Rounded.RM = Big.roundHalfUp;
  return unsigned(new Rounded(exact(num).toFixed()).div(divisor.toFixed()).toFixed(digits));
}

/** `num ÷ den` as percent, half-up: "45.45%"; "—" where `den` is zero (domain.md §4.0). */
export function percent(num: Decimal, den: Decimal, digits = 2): string {
  const value = divideHalfUp(multiplyDecimals(num, 100), den, digits);
  return value === null ? NO_RATIO : `${value}%`;
}
