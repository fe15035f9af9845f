import { isRealDate } from "../model/plain-date.ts";

const USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * The check character a unified social credit code must end in, from its first 17 characters (GB 32100-2015: weights 3^i mod
 * 31 over an alphabet without I, O, S, V, Z). Null where they are not such characters.
 */
export function usccCheckCharacter(code: string): string | null {
  if (code.length < 17) return null;
  let sum = 0;
  let weight = 1;
  for (let at = 0; at < 17; at += 1) {
    const value = USCC.indexOf(code.charAt(at));
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return USCC.charAt((31 - (sum % 31)) % 31);
}

/** Whether it is a unified social credit code: 18 characters with the right last one. */
export const isUscc = (code: string): boolean =>
  code.length === 18 && usccCheckCharacter(code) === code.charAt(17) && /^[0-9A-Z]{2}\d{6}/.test(code);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of an 18-place identity number from its first 17 digits (GB 11643-1999); null where they are no digits. */
export function identityCheckCharacter(number: string): string | null {
  if (!/^\d{17}/.test(number)) return null;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return "10X98765432".charAt(sum % 11);
}

/** Whether it is an identity number: 17 digits with a real day of birth at places 7 to 14, and the right check character. */
export function isIdentityNumber(number: string): boolean {
  return (
    /^[1-9]\d{16}[\dXx]$/.test(number) &&
    isRealDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`) &&
    identityCheckCharacter(number) === number.charAt(17).toUpperCase()
  );
}

/** Whether digits end in the right check digit of the Luhn formula (ISO/IEC 7812-1, annex B), as bank card numbers do. */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, second = false; at >= 0; at -= 1, second = !second) {
    const digit = digits.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += second ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return digits.length > 1 && sum % 10 === 0;
}
