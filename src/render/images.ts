/** A picture as it may stand in a document: upright, without anything in it but its pixels. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: "png" | "jpeg";
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pictures by the SHA-256 of the evidence they were made of (64 hex digits, lower case), which is all a view says of them. */
export type Images = ReadonlyMap<string, Picture>;

/** For documents without pictures. */
export const NO_IMAGES: Images = new Map();
