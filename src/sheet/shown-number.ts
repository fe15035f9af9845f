import type { NumberFormat } from "../model/sheet.ts";
import { FOREIGN } from "./xlsx/number-format.ts";

const MOST_POWER = 12;
const NUMBER = /^(\d+)(?:\.(\d+))?(%|[百千]?[万亿]?元?)$/;

/**
 * What a format makes of a number, told by what the file says is shown of it: 0.95 shown as 95% a percent, 1234500 shown as
 * 123.45 a number shown in ten thousands, 12 shown as F2024-012 a text. Undefined where the two have nothing in common.
 */
export function formatOfShown(value: string, shown: string): NumberFormat | null | undefined {
  if (/^#/.test(shown.trim())) return undefined;
  const number = Number(value);
  const plain = shown.normalize("NFKC").replace(/[\s\p{Cf}]/gu, "");
  const foreign = FOREIGN.exec(plain)?.[0];
  const bare = plain.replace(/,(?=\d{3})|人民币|RMB|CNY|¥|^[-−+(]+|\)+$|整$|!(?=\.)/giu, "");
  const [, whole, fraction = "", unit = ""] = NUMBER.exec(bare) ?? [];
  if (whole === undefined)
    return foreign && /\d/.test(plain) ? { unit: foreign, power: 0 } : asText(value, shown, plain);
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  const isRounded = (power: number): boolean =>
    Math.abs(Math.abs(number) / 10 ** power - Number(text)) <= 0.5 / 10 ** fraction.length + Math.abs(number) * 1e-14;
  if (unit === "%") return isRounded(-2) ? "percent" : undefined;
  if (isRounded(0)) {
    if (unit !== "") return { unit, power: 0 };
    return /^0\d/.test(whole) ? { places: plain } : null;
  }
  for (let power = 1; power <= MOST_POWER; power++) if (isRounded(power)) return { unit, power };
  return undefined;
}

/** 1.38E+10 is a number that found no room; 第12号 is a text around one. */
function asText(value: string, shown: string, plain: string): NumberFormat | null | undefined {
  const [, digits = "", power] = /^[-−]?(\d(?:\.\d+)?)E\+?(-?\d+)$/i.exec(plain) ?? [];
  if (power !== undefined) {
    const near = Number(`${digits}E${power}`);
    return Math.abs(Math.abs(Number(value)) - near) <= near * 10 ** -(digits.length - 2 || 1) ? null : undefined;
  }
  return /^\d+$/.test(value) && plain.includes(value) ? { places: shown.trim() } : undefined;
}
