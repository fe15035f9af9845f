import { type Exif, NO_EXIF, readExif } from "./exif.ts";
import { PICTURE_LIMITS } from "./picture-limits.ts";
import { PictureRefused } from "./picture-refusal.ts";

/** What a JPEG says of itself before it is drawn. */
export interface JpegHead extends Exif {
  readonly width: number;
  readonly height: number;
}

const SOF = [0xc0, 0xc1, 0xc2];
const OTHER_SOF = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const [EOI, SOS, APP1] = [0xd9, 0xda, 0xe1];

/**
 * Walks over all segments and scans, without drawing: so large, so many colours, so many scans, and a proper end. What
 * follows the end belongs to nobody and is not drawn either. Throws PictureRefused.
 */
export function jpegHead(bytes: Uint8Array): JpegHead {
  let frame: { readonly width: number; readonly height: number } | null = null;
  let exif = NO_EXIF;
  let scans = 0;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) throw new PictureRefused("damaged");
    while (bytes[at] === 0xff) at++;
    const marker = bytes[at++];
    if (marker === EOI) break;
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    if (marker === undefined || length < 2 || at + length > bytes.length) throw new PictureRefused("damaged");
    const segment = bytes.subarray(at + 2, at + length);
    if (OTHER_SOF.includes(marker)) throw new PictureRefused("format");
    if (SOF.includes(marker)) {
      if (frame) throw new PictureRefused("damaged");
      frame = frameOf(segment);
    }
    if (marker === APP1 && exif === NO_EXIF && isExif(segment)) exif = readExif(segment.subarray(6));
    at += length;
    if (marker !== SOS) continue;
    if (!frame || ++scans > PICTURE_LIMITS.scans) throw new PictureRefused("damaged");
    at = scanEnd(bytes, at);
  }
  if (!frame || scans === 0) throw new PictureRefused("damaged");
  return { ...frame, ...exif };
}

function frameOf(segment: Uint8Array): { readonly width: number; readonly height: number } {
  const [depth = 0, h1 = 0, h2 = 0, w1 = 0, w2 = 0, colours = 0] = segment;
  const [width, height] = [(w1 << 8) | w2, (h1 << 8) | h2];
  if (depth !== 8) throw new PictureRefused("format");
  if (width === 0 || height === 0) throw new PictureRefused("damaged");
  if (colours !== 1 && colours !== 3) throw new PictureRefused("colours");
  if (width * height > PICTURE_LIMITS.pixels) throw new PictureRefused("pixels");
  return { width, height };
}

const isExif = (segment: Uint8Array) => String.fromCharCode(...segment.subarray(0, 6)) === "Exif\0\0";

/** Where the next marker stands behind the data of a scan: FF 00 is data, FF D0–D7 keep the decoder in step. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new PictureRefused("damaged");
}
