import { comparable } from "../../field/comparable-text.ts";
export { comparable };

const CUT = /#[0-9a-f]{16}$/;

/** Texts longer than `most` characters cut, ending in # and a hash of the whole in its comparable form. */
export function cutText(text: string, most: number): string {
  const characters = text.length <= most ? null : [...text];
  if (characters === null || characters.length <= most) return text;
  return `${characters.slice(0, most).join("")}#${textHash(comparable(text))}`;
}

/** Comparable form of a digest's text. Of a cut one it is the hash: equal for equal wholes, like to nothing else. */
export function comparableDigest(text: string): string {
  return CUT.test(text) ? text.slice(-17) : comparable(text);
}

/** What is left to look at of a digest's text: without the mark of a cut. */
export const shownDigest = (text: string): string => (CUT.test(text) ? `${text.slice(0, -17)}…` : text);

/** Whether two texts of digests say the same, cut or not. */
export function sameText(a: string, b: string): boolean {
  if (CUT.test(a) === CUT.test(b)) return comparableDigest(a) === comparableDigest(b);
  const [cut, whole] = CUT.test(a) ? [a, b] : [b, a];
  return cut.slice(-16) === textHash(comparable(whole));
}

/** 64 bits as 16 hex digits: FNV-1a over UTF-16 units, twice from different starts. Not for secrets. */
export function textHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + at), 0x01000193);
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, "0");
  return hex(high) + hex(low);
}
