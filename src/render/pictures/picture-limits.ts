/** What is looked into; a phone of fifty million pixels makes files of about 25 MB. */
export const PICTURE_LIMITS = {
  bytes: 40 * 1024 * 1024,
  pixels: 50_400_000,
  /** PNG pixels take up to eight bytes while they are read. */
  pngPixels: 25_000_000,
  /** A progressive picture is drawn once for each scan; cameras and programs write ten. */
  scans: 64,
  /** The longer edge in a document: 200 dots to the inch over the width of a page. */
  edge: 1600,
  /** A drawing stays a PNG up to this size; a photograph in PNG becomes a JPEG. */
  pngBytes: 1024 * 1024,
} as const;
