// The package's own types speak of a browser. These are the parts in use: each call of a factory makes a codec of its own.
declare module "@jsquash/jpeg/codec/dec/mozjpeg_dec.js" {
  import type { CodecOptions } from "./jpeg-codec.ts";

  const factory: (options: CodecOptions) => Promise<{
    decode(
      bytes: ArrayBuffer,
      preserveOrientation: boolean,
    ): { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray } | null;
  }>;
  export default factory;
}
declare module "@jsquash/jpeg/codec/enc/mozjpeg_enc.js" {
  import type { CodecOptions } from "./jpeg-codec.ts";

  const factory: (options: CodecOptions) => Promise<{
    encode(data: Uint8ClampedArray, width: number, height: number, options: object): Uint8Array;
  }>;
  export default factory;
}
