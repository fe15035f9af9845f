import { Unzlib } from "fflate";
import { joinedBytes } from "../joined-bytes.ts";
import { type Exif, NO_EXIF, readExif } from "./exif.ts";
import { PICTURE_LIMITS } from "./picture-limits.ts";
import { PictureRefused } from "./picture-refusal.ts";

/** A PNG of nothing but what its pixels need. */
export interface PlainPng extends Exif {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const KEPT = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * The picture without texts, profiles and whatever else programs put into a PNG, or behind it; its data inflates to no
 * more than its pixels need. Throws PictureRefused.
 */
export function plainPng(bytes: Uint8Array): PlainPng {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  const data: Uint8Array[] = [];
  let exif = NO_EXIF;
  let head: Head | null = null;
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) throw new PictureRefused("damaged");
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw new PictureRefused("damaged");
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (at === 8 ? type !== "IHDR" : type === "IHDR") throw new PictureRefused("damaged");
    if (type === "IHDR") head = headOf(view, at + 8, length);
    if (type === "eXIf") exif = readExif(content);
    if (type === "IDAT") data.push(content);
    if (KEPT.includes(type)) kept.push(bytes.subarray(at, end));
    at = end;
    if (type === "IEND") break;
  }
  if (!head || data.length === 0) throw new PictureRefused("damaged");
  mustInflateTo(data, head);
  return { width: head.width, height: head.height, bytes: joinedBytes(kept), ...exif };
}

interface Head {
  readonly width: number;
  readonly height: number;
  /** Most bytes that its data may inflate to. */
  readonly most: number;
}

function headOf(view: DataView, at: number, length: number): Head {
  if (length !== 13) throw new PictureRefused("damaged");
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)];
  const [depth, colour] = [view.getUint8(at + 8), view.getUint8(at + 9)];
  const channels = CHANNELS[colour];
  if (width === 0 || height === 0 || channels === undefined || ![1, 2, 4, 8, 16].includes(depth))
    throw new PictureRefused("damaged");
  if (width * height > PICTURE_LIMITS.pngPixels) throw new PictureRefused("pixels");
  // Interlaced pictures have up to seven rows, each with a filter byte and a half-used last byte, where others have one.
  const row = Math.ceil((width * channels * depth) / 8);
  return { width, height, most: row * height + height * 2 + width * 2 + 64 };
}

/** Inflates in small steps and throws away what comes, only to know that it is there and no more. */
function mustInflateTo(data: readonly Uint8Array[], { most }: Head): void {
  let total = 0;
  const inflate = new Unzlib((chunk) => {
    total += chunk.length;
    if (total > most) throw new PictureRefused("damaged");
  });
  const STEP = 16 * 1024;
  try {
    for (const part of data)
      for (let at = 0; at < part.length; at += STEP) inflate.push(part.subarray(at, at + STEP), false);
    inflate.push(new Uint8Array(0), true);
  } catch {
    throw new PictureRefused("damaged");
  }
}
