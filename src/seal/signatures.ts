import type { SealManifest, SealSignatures } from "../model/generated/documents.ts";
import type { Hash } from "../model/journal.ts";
import type { SealProblem } from "../model/seal-problem.ts";
import { documentBytes, type Reading, readSelfHashed, selfHashed } from "./manifest.ts";
import { type SealPart, sealFile } from "./paths.ts";

/** What is signed begins with its purpose, so that a signature can never be taken for one on something else. */
export const SEAL_DOMAIN = "riskpaper-seal-v1\n";
export const COUNTERSIGN_DOMAIN = "riskpaper-countersign-v1\n";

/** A key that can sign: its public half as SPKI DER. */
export interface Signer {
  readonly publicKey: Uint8Array;
  sign(payload: Uint8Array): Uint8Array;
}

/** Whether `signature` is this key's on `payload`. False also where the key is none. */
export type Verify = (publicKey: Uint8Array, payload: Uint8Array, signature: Uint8Array) => boolean;

/** Hex SHA-256 of bytes. */
export type Digest = (bytes: Uint8Array) => string;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));

const payload = (domain: string, bytes: Uint8Array): Uint8Array =>
  new Uint8Array(Buffer.concat([new TextEncoder().encode(domain), bytes]));

/** A public key as the PEM file that OpenSSL reads. */
export const publicPem = (publicKey: Uint8Array): string =>
  `-----BEGIN PUBLIC KEY-----\n${base64(publicKey)}\n-----END PUBLIC KEY-----\n`;

/** The preparer's signature over a manifest's bytes. */
export function signManifest(
  manifest: SealManifest,
  bytes: Uint8Array,
  signer: Signer,
  digest: Digest,
): SealSignatures {
  const open = {
    kind: "SealSignatures" as const,
    schemaVersion: "1" as const,
    release: manifest.release,
    manifest: digest(bytes),
    preparer: {
      by: manifest.by,
      key: base64(signer.publicKey),
      signature: base64(signer.sign(payload(SEAL_DOMAIN, bytes))),
    },
  };
  return selfHashed(open, textHash(digest));
}

/** Who countersigns, when and why. */
export type Countersigning = Pick<NonNullable<SealSignatures["reviewer"]>, "by" | "at" | "clock" | "reason">;

/** The reviewer's signature: over the manifest's digest, the preparer's signature, and what the reviewer says. */
export function countersign(
  { hash: _, reviewer: __, ...open }: SealSignatures,
  said: Countersigning,
  signer: Signer,
  digest: Digest,
): SealSignatures {
  const reviewer = { ...said, key: base64(signer.publicKey), signature: "" };
  const statement = statementBytes({ ...open, hash: "", reviewer }, reviewer);
  reviewer.signature = base64(signer.sign(payload(COUNTERSIGN_DOMAIN, statement)));
  return selfHashed({ ...open, reviewer }, textHash(digest));
}

type Reviewer = NonNullable<SealSignatures["reviewer"]>;

/** What a reviewer signs, as a file that OpenSSL can be given. */
function statementBytes({ release, manifest, preparer }: SealSignatures, reviewer: Reviewer): Uint8Array {
  const { signature: _, ...said } = reviewer;
  return documentBytes({ ...said, release, manifest, preparer_signature: preparer.signature });
}

const textHash =
  (digest: Digest): Hash =>
  (text) =>
    digest(new TextEncoder().encode(text));

/** The same signatures as plain files: raw signatures, public keys, and the reviewer's statement. */
export function openSslFiles(signatures: SealSignatures): ReadonlyMap<string, Uint8Array> {
  const { release, preparer, reviewer } = signatures;
  const file = (part: SealPart, bytes: Uint8Array) => [sealFile(release, part), bytes] as const;
  const pem = (key: string) => new TextEncoder().encode(publicPem(fromBase64(key)));
  return new Map([
    file("preparer.sig", fromBase64(preparer.signature)),
    file("preparer.pem", pem(preparer.key)),
    ...(reviewer
      ? [
          file("reviewer.json", statementBytes(signatures, reviewer)),
          file("reviewer.sig", fromBase64(reviewer.signature)),
          file("reviewer.pem", pem(reviewer.key)),
        ]
      : []),
  ]);
}

/** The bytes of `NNNN.sig.json` read; a reason where they are not to be believed. */
export const readSignatures = (bytes: Uint8Array, how: Reading) => readSelfHashed<SealSignatures>(bytes, how);

export interface SignatureFound {
  readonly role: "preparer" | "reviewer";
  readonly by: string;
  /** SHA-256 of the public key. */
  readonly key: string;
}

/** What holds these signatures together with their manifest, and what does not. */
export function checkSignatures(
  signatures: SealSignatures,
  manifest: SealManifest,
  manifestBytes: Uint8Array,
  { digest, verify, samePerson }: SignatureRules,
): { readonly found: readonly SignatureFound[]; readonly problems: readonly SealProblem[] } {
  const path = sealFile(manifest.release, "sig.json");
  const { preparer, reviewer } = signatures;
  const wrong = (why: string): SealProblem => ({ code: "signature-wrong", path, why });
  const problems: SealProblem[] = [];
  const keyOf = (key: string) => digest(fromBase64(key));
  const signed = (domain: string, bytes: Uint8Array, one: { readonly key: string; readonly signature: string }) =>
    verify(fromBase64(one.key), payload(domain, bytes), fromBase64(one.signature));
  if (
    signatures.release !== manifest.release ||
    signatures.manifest !== digest(manifestBytes) ||
    preparer.by !== manifest.by ||
    keyOf(preparer.key) !== manifest.signer?.key
  )
    problems.push(wrong("other"));
  else if (!signed(SEAL_DOMAIN, manifestBytes, preparer)) problems.push(wrong("preparer"));
  if (reviewer) {
    if (!signed(COUNTERSIGN_DOMAIN, statementBytes(signatures, reviewer), reviewer)) problems.push(wrong("reviewer"));
    if (keyOf(reviewer.key) === keyOf(preparer.key)) problems.push({ code: "self-signed", path, why: "key" });
    else if (samePerson(preparer.by, reviewer.by)) problems.push({ code: "self-signed", path, why: "person" });
  }
  const roles = [["preparer", preparer] as const, ...(reviewer ? [["reviewer", reviewer] as const] : [])];
  return { found: roles.map(([role, { by, key }]) => ({ role, by, key: keyOf(key) })), problems };
}

export interface SignatureRules {
  readonly digest: Digest;
  readonly verify: Verify;
  /** Whether two names or ids are one person's. */
  readonly samePerson: (a: string, b: string) => boolean;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
