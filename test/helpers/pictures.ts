import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";
import { encode } from "fast-png";
import { CODEC_FILES, encodeJpeg, type JpegCodecs } from "../../src/render/pictures/jpeg-codec.ts";
import type { Pixels } from "../../src/render/pictures/pixels.ts";

const installed = (path: string) => new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(path)));

export const CODECS: JpegCodecs = {
  decoder: installed(CODEC_FILES.decoder),
  encoder: installed(CODEC_FILES.encoder),
};

type Colour = readonly [number, number, number];
export const RED: Colour = [220, 30, 30];
export const GREEN: Colour = [30, 170, 60];
export const BLUE: Colour = [30, 60, 220];
export const YELLOW: Colour = [230, 210, 30];

/** A picture whose quarters are, from the top left, red, green, blue and yellow: which way is up can be seen. */
export function quarters(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [left, top] = [x < width / 2, y < height / 2];
      const colour = top ? (left ? RED : GREEN) : left ? BLUE : YELLOW;
      data.set([...colour, 255], (y * width + x) * 4);
    }
  return { width, height, data };
}

/** The colours of its quarters, by name. */
export function seen({ width, height, data }: Pixels): string {
  const names = { R: RED, G: GREEN, B: BLUE, Y: YELLOW };
  const at = (x: number, y: number) => {
    const from = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
    const near = ([r, g, b]: Colour) =>
      Math.abs((data[from] ?? 0) - r) + Math.abs((data[from + 1] ?? 0) - g) + Math.abs((data[from + 2] ?? 0) - b);
    return Object.entries(names).sort(([, a], [, b]) => near(a) - near(b))[0]?.[0] ?? "?";
  };
  return at(0.25, 0.25) + at(0.75, 0.25) + at(0.25, 0.75) + at(0.75, 0.75);
}

/** What no document may hold: the camera, its number, and where it stood. */
export const SECRETS = ["SecretCam 9000", "SN-4711-0815", "GPS-PLANTED", "留底备注"] as const;

/** An EXIF segment: orientation, camera, time, place (with a thumbnail's worth of text). */
export function exifSegment(orientation: number, taken = "2024:01:12 15:30:00"): Uint8Array {
  const texts = [SECRETS[0], taken, `${SECRETS[1]}`].map((one) => Buffer.from(`${one}\0`, "latin1"));
  const [make = Buffer.alloc(0), time = Buffer.alloc(0), serial = Buffer.alloc(0)] = texts;
  const place = Buffer.from(`${SECRETS[2]}\0`, "latin1");
  const entry = (tag: number, type: number, count: number, value: number) => {
    const out = Buffer.alloc(12);
    out.writeUInt16LE(tag, 0);
    out.writeUInt16LE(type, 2);
    out.writeUInt32LE(count, 4);
    if (type === 3) out.writeUInt16LE(value, 8);
    else out.writeUInt32LE(value, 8);
    return out;
  };
  const ifd = (...entries: readonly Buffer[]) => {
    const count = Buffer.alloc(2);
    count.writeUInt16LE(entries.length, 0);
    return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
  };
  const [first, inner] = [8, 8 + 2 + 4 * 12 + 4];
  const gps = inner + 2 + 2 * 12 + 4;
  const texts0 = gps + 2 + 2 * 12 + 4;
  const [at1, at2, at3] = [texts0 + make.length, texts0 + make.length + time.length, 0];
  const tiff = Buffer.concat([
    Buffer.from("II*\0", "latin1"),
    Buffer.from([first, 0, 0, 0]),
    ifd(
      entry(0x010f, 2, make.length, texts0),
      entry(0x0112, 3, 1, orientation),
      entry(0x8769, 4, 1, inner),
      entry(0x8825, 4, 1, gps),
    ),
    ifd(entry(0x9003, 2, time.length, at1), entry(0xa431, 2, serial.length, at2)),
    ifd(entry(0x001d, 2, place.length, at2 + serial.length + at3), entry(0x0001, 2, 2, 0x4e)),
    make,
    time,
    serial,
    place,
    Buffer.from(SECRETS[3], "utf8"),
  ]);
  return segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]));
}

export function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), content]);
}

/** A photograph as a phone makes it: pixels as the sensor lies, and a word on how to turn them. */
export async function photograph(pixels: Pixels, orientation = 1, taken?: string): Promise<Uint8Array> {
  const bytes = await encodeJpeg(pixels, CODECS);
  const comment = segment(0xfe, Buffer.from(SECRETS[3], "utf8"));
  return Buffer.concat([bytes.subarray(0, 2), exifSegment(orientation, taken), comment, bytes.subarray(2)]);
}

export const pngOf = ({ width, height, data }: Pixels): Uint8Array =>
  encode({ width, height, data: new Uint8Array(data), channels: 4, depth: 8 });

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** A chunk of a PNG with its right check sum. */
export function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const crc = body.reduce((c, byte) => (CRC[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff;
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc >>> 0);
  return Buffer.concat([length, body, sum]);
}

/** A PNG by hand: whatever its head says, and whatever it inflates to. */
export function rawPng(
  width: number,
  height: number,
  depth: number,
  colour: number,
  data: Uint8Array,
  more: readonly Uint8Array[] = [],
): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    ...more,
    chunk("IDAT", deflateSync(data)),
    chunk("IEND", new Uint8Array()),
  ]);
}
