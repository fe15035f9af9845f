/** What a file is by its first bytes. */
export type FileType =
  | { readonly type: "zip" | "compound" | "biff" | "text" | "binary" | "pdf" | "rtf" | "random" }
  | { readonly type: "archive"; readonly kind: "rar" | "7z" | "gz" | "tar" | "bz2" | "xz" | "cab" }
  | { readonly type: "protected"; readonly product: string }
  | { readonly type: "other"; readonly looks: "image" | "program" | "database" | "mail" };

type Signature = readonly [string | readonly number[], FileType];

const of = (type: "zip" | "compound" | "pdf" | "rtf"): FileType => ({ type });
const archive = (kind: Extract<FileType, { type: "archive" }>["kind"]): FileType => ({ type: "archive", kind });
const other = (looks: Extract<FileType, { type: "other" }>["looks"]): FileType => ({ type: "other", looks });

/** Signatures at the very beginning. */
const SIGNATURES: readonly Signature[] = [
  [[0x50, 0x4b, 3, 4], of("zip")],
  [[0x50, 0x4b, 5, 6], of("zip")],
  [[0x50, 0x4b, 7, 8], archive("7z")],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], of("compound")],
  ["%PDF-", of("pdf")],
  ["{\\rtf", of("rtf")],
  ["Rar!\x1a\x07", archive("rar")],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], archive("7z")],
  [[0x1f, 0x8b, 8], archive("gz")],
  ["BZh", archive("bz2")],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], archive("xz")],
  ["MSCF", archive("cab")],
  ["%TSD-Header-###%", { type: "protected", product: "TSD" }],
  [".pfile", { type: "protected", product: "Microsoft RMS" }],
  [[0x89, 0x50, 0x4e, 0x47], other("image")],
  [[0xff, 0xd8, 0xff], other("image")],
  ["GIF8", other("image")],
  ["MZ", other("program")],
  [[0x7f, 0x45, 0x4c, 0x46], other("program")],
  ["SQLite format 3", other("database")],
  [[0, 1, 0, 0, 0x53, 0x74, 0x61, 0x6e, 0x64, 0x61, 0x72, 0x64, 0x20], other("database")],
];

const matches = (bytes: Uint8Array, signature: Signature[0]): boolean => {
  const codes = typeof signature === "string" ? [...signature].map((char) => char.charCodeAt(0)) : signature;
  return codes.every((code, index) => bytes[index] === code);
};

/** Type by content. Bytes that are no text and have no known signature are `random` where they look encrypted. */
export function fileType(bytes: Uint8Array): FileType {
  for (const [signature, type] of SIGNATURES) if (matches(bytes, signature)) return type;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  if (head.subarray(0, 512).includes("E-SafeNet")) return { type: "protected", product: "E-SafeNet" };
  if (head.subarray(257, 262).toString("latin1") === "ustar") return archive("tar");
  // A workbook of 1987 to 1995 without a wrapper begins with its BOF record.
  if (head[0] === 9 && [0, 2, 4, 8].includes(head[1] as number) && head[3] === 0 && (head[2] as number) <= 16)
    return { type: "biff" };
  if (looksLikeText(bytes)) return { type: "text" };
  return { type: looksRandom(bytes) ? "random" : "binary" };
}

/** No zero bytes but those of UTF-16, and next to no control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  const end = Math.min(bytes.length, 64 * 1024);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) return false;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 26 && byte !== 27) controls += 1;
  }
  return controls * 100 <= end && !(controls > 0 && end < 16);
}

/** UTF-16 by its mark, or by which of the two bytes of its line ends is zero, where nearly all else is text people write. */
export function isUtf16(bytes: Uint8Array): "le" | "be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "be";
  const head = bytes.subarray(0, 4096);
  if (!head.includes(0)) return null;
  return readsAs(head, 0, 1) ? "le" : readsAs(head, 1, 0) ? "be" : null;
}

/** Whether pairs of bytes, the lower one at `low`, have a tab, comma or line end among them and next to no strange character. */
function readsAs(bytes: Uint8Array, low: number, high: number): boolean {
  const pairs = bytes.length >> 1;
  let [marks, strange] = [0, 0];
  for (let i = 0; i < pairs * 2; i += 2) {
    const code = ((bytes[i + high] as number) << 8) | (bytes[i + low] as number);
    if (code === 9 || code === 10 || code === 13 || code === 44) marks += 1;
    else if (!isUsual(code)) strange += 1;
  }
  return marks > 0 && strange * 20 <= pairs;
}

/** Latin, punctuation, Chinese in the common block, forms in full width. */
const isUsual = (code: number): boolean =>
  (code >= 0x20 && code < 0x100) ||
  (code >= 0x2000 && code < 0x2700) ||
  (code >= 0x3000 && code < 0x3400) ||
  (code >= 0x4e00 && code < 0xa000) ||
  (code >= 0xff00 && code < 0xfff0);

/** Shannon's entropy above 7 bits a byte over the first pieces: encrypted or packed. Short pieces cannot reach 8. */
function looksRandom(bytes: Uint8Array): boolean {
  const piece = bytes.subarray(Math.min(512, bytes.length >> 1), 64 * 1024);
  if (piece.length < 256) return false;
  const counts = new Uint32Array(256);
  for (const byte of piece) counts[byte] = (counts[byte] as number) + 1;
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / piece.length) * Math.log2(count / piece.length);
  return bits > (piece.length < 2048 ? 6.8 : 7.2);
}
