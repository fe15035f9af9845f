/** A stored number at the digits a spreadsheet program shows. */
export interface Digits {
  /** Plain decimal without needless zeros: "0.3", "-1234". */
  readonly text: string;
  /** It had more than 15 digits: the residue of a calculation is gone. */
  readonly cut: boolean;
  /** An integer part of 16 digits or more: what was typed is lost. */
  readonly lost: boolean;
}

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** The digits of a number as the file has them (`0.30000000000000004`, `1.1E+17`) → at most 15 of them, half-up; null for no number. */
export function fifteenDigits(raw: string): Digits | null {
  if (SHORT.test(raw) || SHORT_FRACTION.test(raw)) return { text: raw, cut: false, lost: false };
  const [, sign = "", whole = "", fraction = "", power = "0"] = NUMBER.exec(raw) ?? [];
  const all = whole + fraction;
  if (all === "") return null;
  const leading = /^0*/.exec(all)?.[0].length ?? 0;
  let digits = all.slice(leading);
  if (digits === "") return { text: "0", cut: false, lost: false };
  // Where the point stands, counted from the first digit that is not zero.
  let point = whole.length - leading + Number(power);
  if (point > 400 || point < -400) return null;
  digits = digits.replace(/0+$/, "");
  const cut = digits.length > 15;
  if (cut) {
    const rounded = BigInt(digits.slice(0, 15)) + (digits.charCodeAt(15) >= 53 ? 1n : 0n);
    const text = String(rounded);
    if (text.length > 15) point += 1;
    digits = text.replace(/0+$/, "");
  }
  const body =
    point <= 0
      ? `0.${"0".repeat(-point)}${digits}`
      : digits.length <= point
        ? digits + "0".repeat(point - digits.length)
        : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return { text: sign === "-" ? `-${body}` : body, cut, lost: point > 15 };
}

const SHORT_FRACTION = /^-?(?:0|[1-9]\d{0,8})\.\d{0,5}[1-9]$/;
const SHORT = /^-?(?:0|[1-9]\d{0,14})$/;

/** A long number that a spreadsheet program wrote shortened into a text file: 6.22202E+15. */
export const shortenedNumber = (text: string): boolean => /^[1-9](?:\.\d+)?[eE]\+(?:0?[89]|[1-9]\d)$/.test(text);
