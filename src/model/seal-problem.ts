/**
 * What can be wrong with a sealed folder.
 * - `unsealed` no seal here; `unfinished` files of a seal without its manifest: begun and not finished, or taken away
 * - `changed` `appended` (what was sealed is still its beginning) `missing` `added` `link` `not-a-file` `unreadable` `too-large`
 * - `collision` two names that are one on Windows
 * - `manifest-damaged` `chain-broken` the manifest itself, or its place behind the one before
 * - `signature-missing` `signature-damaged` `signature-wrong` `signature-copy` (OpenSSL's form says otherwise) `self-signed`
 * - `key-unknown` none of the keys given has signed; `fingerprint-other` not the seal that was asked for
 * - `journal-broken` `journal-differs` (not the records the manifest tells) `journal-rewritten` (an earlier seal's are gone)
 * - `archive-damaged` `archive-unsafe` `index-damaged` of a zip
 * - `too-many` more files than are looked at
 */
export const SEAL_PROBLEMS = [
  "unsealed",
  "unfinished",
  "changed",
  "appended",
  "missing",
  "added",
  "link",
  "not-a-file",
  "unreadable",
  "too-large",
  "collision",
  "manifest-damaged",
  "chain-broken",
  "signature-missing",
  "signature-damaged",
  "signature-wrong",
  "signature-copy",
  "self-signed",
  "key-unknown",
  "fingerprint-other",
  "journal-broken",
  "journal-differs",
  "journal-rewritten",
  "archive-damaged",
  "archive-unsafe",
  "index-damaged",
  "too-many",
] as const;
export type SealProblemCode = (typeof SEAL_PROBLEMS)[number];

/** One thing that is wrong. `path` from the folder or archive that is verified, with `/`; empty for that itself. */
export interface SealProblem {
  readonly code: SealProblemCode;
  readonly path: string;
  /** Why, where the code has several reasons. */
  readonly why?: string;
  /** Of journals: the record. */
  readonly record?: number;
}
