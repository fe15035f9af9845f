/**
 * A seal, a countersignature, a key or an archive that is not made. `documents`: what is to be sealed says no (exit code 1);
 * the other reasons are circumstances of the call (2).
 */
export type SealRefusal =
  | "no-folder"
  | "strange-file"
  | "leftover"
  | "open-in-office"
  | "unsafe-name"
  | "collision"
  | "too-many"
  | "private-key-inside"
  | "torn"
  | "evidence-missing"
  | "previous-damaged"
  | "no-more"
  | "not-sealed"
  | "not-signed"
  | "not-intact"
  | "already-countersigned"
  | "same-key"
  | "same-person"
  | "author"
  | "key-of-another"
  | "unsealed"
  | "unapproved"
  | "same-name"
  | "output-inside"
  | "archive-large"
  | "manifest-large"
  | "output-missing"
  | "not-verifiable"
  | "who"
  | "not-a-key"
  | "not-ed25519"
  | "passphrase"
  | "passphrase-needed"
  | "passphrase-short"
  | "passphrase-differs"
  | "key-name"
  | "no-terminal";

/** What was asked for is not done; nothing was written. `path` as given or below the sealed folder; `detail` names what. */
export class SealRefused extends Error {
  constructor(
    readonly reason: SealRefusal,
    readonly path: string,
    readonly details: readonly string[] = [],
  ) {
    super(`${path}: ${reason}`);
  }
}
