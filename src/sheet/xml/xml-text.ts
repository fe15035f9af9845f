import { refuse } from "../refuse.ts";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character references resolved, line ends made LF. An entity that XML does not define needs a DTD, and there is none here. */
export function xmlText(raw: string, part: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,10})|([^;&<\s]{1,64}));|&/g, (whole, hex, decimal, name) => {
    if (name !== undefined) {
      const known = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
      return known ?? refuse("xml-unsafe", { part, what: whole.slice(0, 40) });
    }
    if (hex === undefined && decimal === undefined) return refuse("xml-broken", { part, reason: "junk" });
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    // XML 1.0 allows no other characters; Excel writes those as _xHHHH_.
    if (
      point > 0x10ffff ||
      (point >= 0xd800 && point <= 0xdfff) ||
      (point < 32 && point !== 9 && point !== 10 && point !== 13)
    )
      return refuse("xml-broken", { part, reason: "junk" });
    return String.fromCodePoint(point);
  });
}

/** Office's own way to keep characters that XML cannot hold: `_x000D_` is a return, `_x005F_` an underscore (ECMA-376, ST_Xstring). */
export const officeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
