/** Kinds of pictures by their first bytes. Only the first two can be drawn. */
export type PictureType = "jpeg" | "png" | "other";

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

const STARTS = ["GIF87a", "GIF89a", "BM", "II*\0", "MM\0*", "8BPS", "\0\0\x01\0"];
const BOXES = /^ftyp(?:heic|heix|hevc|heim|heis|mif1|msf1|avif|avis|crx )/;

/** What the bytes are, whatever the file is called; null: no picture anybody knows. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (text(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  const start = text(bytes, 0, 16);
  if (STARTS.some((one) => start.startsWith(one))) return "other";
  if (BOXES.test(start.slice(4)) || /^RIFF[\s\S]{4}WEBP/.test(start)) return "other";
  return null;
}

/** Whether a name says picture. */
export const namedPicture = (name: string): boolean =>
  /\.(?:jpe?g|jfif|png|gif|bmp|tiff?|webp|hei[cf]|avif|dng|cr[23]|nef|arw)$/i.test(name);
