import { PictureRefused } from "./picture-refusal.ts";
import { onWhite, type Pixels } from "./pixels.ts";

/** Draws a plain PNG. Throws PictureRefused. */
export async function decodePng(bytes: Uint8Array): Promise<Pixels> {
  const { decode, convertIndexedToRgb } = await import("fast-png");
  try {
    const png = decode(bytes, { checkCrc: true });
    const { width, height, depth, palette, transparency } = png;
    const channels = palette ? (palette[0]?.length ?? 3) : png.channels;
    const samples = palette
      ? convertIndexedToRgb(png)
      : depth < 8
        ? unpacked(png.data, width, height, depth)
        : png.data;
    const most = palette ? 255 : 2 ** depth - 1;
    const clear = palette ? undefined : transparency;
    const data = new Uint8ClampedArray(width * height * 4);
    for (let at = 0; at < width * height; at++) {
      const sample = (channel: number) => samples[at * channels + channel] ?? 0;
      const grey = channels < 3;
      for (let channel = 0; channel < 3; channel++) data[at * 4 + channel] = eight(sample(grey ? 0 : channel), most);
      const opacity = channels === 2 || channels === 4 ? eight(sample(channels - 1), most) : 255;
      data[at * 4 + 3] = clear && isClear(clear, sample, grey ? 1 : 3) ? 0 : opacity;
    }
    return { width, height, data };
  } catch (error) {
    throw error instanceof PictureRefused ? error : new PictureRefused("damaged");
  }
}

const eight = (sample: number, most: number) => (most === 255 ? sample : Math.round((sample * 255) / most));

/** One colour may be declared clear. */
const isClear = (clear: ArrayLike<number>, sample: (channel: number) => number, channels: number) =>
  Array.from({ length: channels }, (_, at) => sample(at) === clear[at]).every(Boolean);

/** Grey pixels of one, two or four bits, each row beginning with a byte of its own. */
function unpacked(data: ArrayLike<number>, width: number, height: number, depth: number): Uint8Array {
  const samples = new Uint8Array(width * height);
  const row = Math.ceil((width * depth) / 8);
  const each = 8 / depth;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const byte = data[y * row + Math.floor(x / each)] ?? 0;
      samples[y * width + x] = (byte >> (8 - depth * ((x % each) + 1))) & (2 ** depth - 1);
    }
  return samples;
}

/** A PNG of nothing but pixels, on white. */
export async function encodePng(pixels: Pixels): Promise<Uint8Array> {
  const { encode } = await import("fast-png");
  const { width, height, data } = onWhite(pixels);
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++)
    for (let channel = 0; channel < 3; channel++) rgb[at * 3 + channel] = data[at * 4 + channel] ?? 0;
  return encode({ width, height, data: rgb, channels: 3, depth: 8 });
}
