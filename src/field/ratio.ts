import { percent } from "../model/decimal.ts";

/** A ratio that names its parts (domain.md §4.0). `percent` is "45.45%", or "—" where `den` is zero. */
export interface Ratio {
  readonly num: number;
  readonly den: number;
  readonly percent: string;
}

/** Half-up, two digits, from the counts themselves: rates are never averaged. */
export const ratio = (num: number, den: number): Ratio => ({ num, den, percent: percent(num, den) });
