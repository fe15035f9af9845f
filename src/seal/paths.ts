/** The folder of a sealed folder in which its seals lie. */
export const SEAL_FOLDER = "seal";
/** Where outputs from elsewhere are kept, by release. */
export const OUTPUT_FOLDER = "outputs";

/** What belongs to one seal: `manifest.json` always, the rest where it is signed. Ours and OpenSSL's forms of the same. */
export const SEAL_PARTS = [
  "manifest.json",
  "sig.json",
  "preparer.sig",
  "preparer.pem",
  "reviewer.json",
  "reviewer.sig",
  "reviewer.pem",
] as const;
export type SealPart = (typeof SEAL_PARTS)[number];

/** No folder is sealed more often: four digits keep the names in order. */
export const MOST_RELEASES = 9_999;

export const sealFile = (release: number, part: SealPart): string =>
  `${SEAL_FOLDER}/${String(release).padStart(4, "0")}.${part}`;

/** Which seal's file a path is; null for any other path. */
export function sealFileOf(path: string): { readonly release: number; readonly part: SealPart } | null {
  const match = /^seal\/(\d{4})\.([a-z.]+)$/.exec(path);
  const part = SEAL_PARTS.find((one) => one === match?.[2]);
  const release = Number(match?.[1]);
  return part === undefined || release < 1 ? null : { release, part };
}

/** Names of temporary files of this program, left behind where it was killed. */
export const isLeftover = (path: string): boolean => /(?:^|\/)\.riskpaper-[0-9a-f]{16}\.tmp$/.test(path);

/** Office keeps such a file beside one that is open. */
export const isOfficeLock = (path: string): boolean => /(?:^|\/)(?:~\$|\.~lock\.)[^/]*$/.test(path);

/** Why a path cannot stand in a manifest, or null. A manifest must mean the same on every system, and lead nowhere. */
export function pathProblem(path: string): "absolute" | "dots" | "character" | "form" | "long" | null {
  if (path.length > 1_000) return "long";
  if (/[\u0000-\u001f\u007f\\\ufffd\p{Cs}]/u.test(path)) return "character";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "absolute";
  if (path.split("/").some((step) => step === "" || step === "." || step === "..")) return "dots";
  return path === path.normalize("NFC") ? null : "form";
}

/** Paths with one key are one file on some systems. */
export const collisionKey = (path: string): string => path.normalize("NFC").toLowerCase();

/** Code units, as canonical JSON orders keys. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
