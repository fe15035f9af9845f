import type { Picture } from "../images.ts";
import { decodeJpeg, encodeJpeg, type JpegCodecs } from "./jpeg-codec.ts";
import { jpegHead } from "./jpeg-head.ts";
import { PICTURE_LIMITS } from "./picture-limits.ts";
import { PictureRefused } from "./picture-refusal.ts";
import { pictureType } from "./picture-type.ts";
import { onWhite, type Pixels, shrunk, upright } from "./pixels.ts";
import { decodePng, encodePng } from "./png-codec.ts";
import { plainPng } from "./png-plain.ts";

/** A picture fit to be shown, and when its camera says it was taken. */
export interface CleanPicture {
  readonly picture: Picture;
  readonly taken: string | null;
}

/**
 * Bytes of a stranger's file → the same picture upright, of a sensible size, drawn anew from its pixels: of place, camera,
 * thumbnail and whatever else the file held nothing is left. Sizes are judged before anything is drawn. Throws PictureRefused.
 */
export async function cleanPicture(bytes: Uint8Array, codecs: JpegCodecs): Promise<CleanPicture> {
  if (bytes.length > PICTURE_LIMITS.bytes) throw new PictureRefused("size");
  const type = pictureType(bytes);
  if (type === null) throw new PictureRefused("type");
  if (type === "other") throw new PictureRefused("format");
  if (type === "jpeg") {
    const { orientation, taken } = jpegHead(bytes);
    const pixels = upright(shrunk(await decodeJpeg(bytes, codecs), PICTURE_LIMITS.edge), orientation);
    return { picture: await jpegOf(pixels, codecs), taken };
  }
  const plain = plainPng(bytes);
  const pixels = upright(shrunk(onWhite(await decodePng(plain.bytes)), PICTURE_LIMITS.edge), plain.orientation);
  return { picture: await smaller(pixels, codecs), taken: plain.taken };
}

async function jpegOf(pixels: Pixels, codecs: JpegCodecs): Promise<Picture> {
  const { width, height } = pixels;
  return { bytes: await encodeJpeg(pixels, codecs), type: "jpeg", width, height };
}

/** Letters and lines stay sharp in a PNG; of a photograph it makes megabytes. */
async function smaller(pixels: Pixels, codecs: JpegCodecs): Promise<Picture> {
  const bytes = await encodePng(pixels);
  if (bytes.length > PICTURE_LIMITS.pngBytes) return jpegOf(pixels, codecs);
  return { bytes, type: "png", width: pixels.width, height: pixels.height };
}
