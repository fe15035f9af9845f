import { PictureRefused } from "./picture-refusal.ts";
import type { Pixels } from "./pixels.ts";

/** What a codec of WebAssembly is started with. */
export interface CodecOptions {
  readonly noInitialRun: true;
  readonly wasmBinary: Uint8Array;
  print(line: string): void;
  printErr(line: string): void;
}

/** The compiled codecs, as bytes. */
export interface JpegCodecs {
  readonly decoder: Uint8Array;
  readonly encoder: Uint8Array;
}

/** Where they lie among the installed libraries. */
export const CODEC_FILES = {
  decoder: "@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm",
  encoder: "@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm",
} as const;

const optionsOf = (wasmBinary: Uint8Array, heard: string[]): CodecOptions => ({
  noInitialRun: true,
  wasmBinary,
  print: (line) => heard.push(line),
  printErr: (line) => heard.push(line),
});

/** Draws a JPEG with a codec of its own, which a bad one takes down with it. Throws PictureRefused. */
export async function decodeJpeg(bytes: Uint8Array, { decoder }: JpegCodecs): Promise<Pixels> {
  const { default: factory } = await import("@jsquash/jpeg/codec/dec/mozjpeg_dec.js");
  const heard: string[] = [];
  const codec = await factory(optionsOf(decoder, heard));
  // The codec takes the whole buffer, and what Node reads may be a part of one.
  const own = new Uint8Array(bytes);
  let pixels: Pixels | null;
  try {
    pixels = codec.decode(own.buffer, false);
  } catch {
    throw new PictureRefused("damaged");
  }
  // A part that is missing is drawn grey, with no more than a word about it.
  if (!pixels || heard.some((line) => /premature/i.test(line))) throw new PictureRefused("damaged");
  return { width: pixels.width, height: pixels.height, data: pixels.data };
}

/** Baseline, since not every word processor draws progressive ones; the tables made for people's eyes. */
const ENCODING = {
  quality: 82,
  baseline: true,
  arithmetic: false,
  progressive: false,
  optimize_coding: true,
  smoothing: 0,
  /** YCbCr */
  color_space: 3,
  quant_table: 3,
  trellis_multipass: false,
  trellis_opt_zero: false,
  trellis_opt_table: false,
  trellis_loops: 1,
  auto_subsample: true,
  chroma_subsample: 2,
  separate_chroma_quality: false,
  chroma_quality: 75,
} as const;

/** A JPEG of nothing but pixels. */
export async function encodeJpeg({ width, height, data }: Pixels, { encoder }: JpegCodecs): Promise<Uint8Array> {
  const { default: factory } = await import("@jsquash/jpeg/codec/enc/mozjpeg_enc.js");
  const codec = await factory(optionsOf(encoder, []));
  return codec.encode(data, width, height, ENCODING).slice();
}
