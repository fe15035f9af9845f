import { replaceFile, WriteRefused } from "../../io/atomic-file.ts";
import { type Io, KeyUnusable } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import { publicPem, type Signer } from "../../seal/signatures.ts";
import { SealRefused } from "./seal-refused.ts";

/** Bytes; a key is far smaller. */
const MOST_KEY_BYTES = 16 * 1024;
/** What a passphrase must have at least: whoever gets the file may try as long as they like. */
export const LEAST_PASSPHRASE = 12;

export interface KeyShown {
  /** As given, or where it was written. */
  readonly path: string;
  readonly name: string | null;
  readonly publicKey: Uint8Array;
  /** SHA-256 of the public key's SPKI DER. */
  readonly fingerprint: string;
}

/** Where a passphrase comes from: a file, a person at the terminal, or nowhere. Never from the command line, which others can see. */
export interface PassphraseSource {
  readonly file: string | null;
  /** Null where nobody can be asked. */
  readonly ask: (() => Promise<string | null>) | null;
}

export interface NewKey {
  /** Of the private key, as given. */
  readonly output: string;
  readonly name: string | null;
  /** Whether the key is locked with a passphrase. */
  readonly locked: boolean;
  readonly passphrase: PassphraseSource;
}

/**
 * Makes a key: the private one at `output` (0600), its public half beside it. Neither is ever written over another. What
 * fails leaves neither. @throws SealRefused, WriteRefused, the system's error
 */
export async function newKey(
  { output, name, locked, passphrase }: NewKey,
  io: Io,
): Promise<KeyShown & { readonly publicPath: string }> {
  if (name !== null && (name.trim() === "" || name.length > 80 || /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(name)))
    throw new SealRefused("key-name", name);
  const path = resolve(io.cwd, output);
  const publicPath = publicPathOf(output);
  for (const one of [output, publicPath])
    if (await io.files.stat(resolve(io.cwd, one))) throw new WriteRefused("exists", one);
  const word = locked || passphrase.file !== null ? await readPassphrase(passphrase, output, io) : null;
  if (word !== null && [...word].length < LEAST_PASSPHRASE) throw new SealRefused("passphrase-short", output);
  const signing = await io.signing();
  const { pem, publicKey } = signing.newKey(word);
  const files = [
    [path, head("private key", name) + pem],
    [resolve(io.cwd, publicPath), head("public key", name) + publicPem(publicKey)],
  ] as const;
  const mine: string[] = [];
  try {
    for (const [target, text] of files) {
      mine.push(target);
      await replaceFile(io, target, new TextEncoder().encode(text), { force: false });
    }
  } catch (error) {
    // What somebody else put there in the meantime is theirs.
    if (error instanceof WriteRefused) mine.pop();
    for (const target of mine) await io.files.remove(target).catch(() => undefined);
    throw error;
  }
  return { path: output, publicPath, name, publicKey, fingerprint: io.sha256(publicKey) };
}

/** `me.key.pem` and `me.key` have their public half in `me.pub.pem`. */
const publicPathOf = (output: string): string => `${output.replace(/(?:\.key)?(?:\.pem)?$/i, "")}.pub.pem`;

/** What stands above the key itself, where every reader of PEM passes over it. */
const head = (what: string, name: string | null): string =>
  `riskpaper ed25519 ${what}\n${name === null ? "" : `name: ${name}\n`}\n`;

const nameIn = (pem: string): string | null => {
  const above = pem.slice(0, Math.max(0, pem.indexOf("-----BEGIN")));
  return /^name: (.{1,80})$/mu.exec(above)?.[1]?.trim() ?? null;
};

/** A public key's file. @throws SealRefused */
export async function readKeyText(path: string, io: Io): Promise<KeyShown> {
  const pem = await pemAt(path, io);
  const { openPublic } = await io.signing();
  const publicKey = usable(() => openPublic(pem), path);
  return { path, name: nameIn(pem), publicKey, fingerprint: io.sha256(publicKey) };
}

/** A private key, opened. @throws SealRefused */
export async function openKey(path: string, passphrase: PassphraseSource, io: Io): Promise<KeyShown & Signer> {
  const pem = await pemAt(path, io);
  const locked = pem.includes("-----BEGIN ENCRYPTED PRIVATE KEY-----");
  const word = locked ? await readPassphrase(passphrase, path, io) : null;
  const { openPrivate } = await io.signing();
  const { publicKey, sign } = usable(() => openPrivate(pem, word), path);
  return { path, name: nameIn(pem), publicKey, fingerprint: io.sha256(publicKey), sign };
}

/** Either half of a key: what it is called, and its fingerprint. @throws SealRefused */
export async function showKey(path: string, passphrase: PassphraseSource, io: Io): Promise<KeyShown> {
  return (await pemAt(path, io)).includes("PRIVATE KEY-----") ? openKey(path, passphrase, io) : readKeyText(path, io);
}

const pemAt = (path: string, io: Io): Promise<string> => textAt(path, "not-a-key", io);

/** A small file; one that is larger is not even read. */
async function textAt(path: string, otherwise: "not-a-key" | "passphrase", io: Io): Promise<string> {
  const at = resolve(io.cwd, path);
  if (((await io.files.stat(at))?.size ?? 0) > MOST_KEY_BYTES) throw new SealRefused(otherwise, path);
  return new TextDecoder().decode(await io.files.read(at));
}

function usable<T>(open: () => T, path: string): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof KeyUnusable) throw new SealRefused(error.reason, path);
    throw error;
  }
}

/** The first line of the file, or what the person types. */
async function readPassphrase({ file, ask }: PassphraseSource, key: string, io: Io): Promise<string> {
  if (file !== null) {
    const text = await textAt(file, "passphrase", io);
    return (text.replace(/^\ufeff/, "").split(/\r?\n/)[0] ?? "").normalize("NFC");
  }
  const typed = await ask?.();
  if (typed === undefined || typed === null || typed === "") throw new SealRefused("passphrase-needed", key);
  return typed.normalize("NFC");
}
