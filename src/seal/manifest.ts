import { canonical } from "../model/canonical.ts";
import type { SealManifest } from "../model/generated/documents.ts";
import type { Hash } from "../model/journal.ts";
import { collisionKey, inOrder, pathProblem } from "./paths.ts";

/** What a seal states, before its digest. */
export type Sealing = Omit<SealManifest, "kind" | "schemaVersion" | "hash" | "files" | "papers" | "templates"> &
  Pick<SealManifest, "files" | "papers" | "templates">;

/** A document that states its own digest, so that damage to it is told from damage to what it speaks of. */
export function selfHashed<T extends object>(document: T, hash: Hash): T & { readonly hash: string } {
  return { ...document, hash: hash(canonical(document)) };
}

/** The manifest of a seal, everything in order. Its canonical text is the file, byte by byte. */
export function makeManifest(sealing: Sealing, hash: Hash): SealManifest {
  const byPath = (a: { readonly path: string }, b: { readonly path: string }) => inOrder(a.path, b.path);
  const { files, papers, templates, ...rest } = sealing;
  return selfHashed(
    {
      kind: "SealManifest" as const,
      schemaVersion: "1" as const,
      ...rest,
      papers: [...papers].sort(byPath),
      templates: [...templates].sort(byPath),
      files: [...files].sort(byPath),
    },
    hash,
  );
}

/** Why a text of ours is not to be believed: not JSON we read, not of its form, not written as we write, digest wrong. */
export type DamagedReason = "json" | "form" | "bytes" | "digest" | "release" | "path" | "order" | "collision";

/** How a text that states its own digest is read: parsing and the test of its form come from outside. */
export interface Reading {
  /** The value of a JSON text; undefined where it is none that is safely read. */
  readonly json: (text: string) => unknown;
  readonly isForm: (value: unknown) => boolean;
  readonly hash: Hash;
}

/** A document whose bytes are exactly its canonical text, and whose digest is right; or why it is not. */
export function readSelfHashed<T extends { readonly hash: string }>(
  bytes: Uint8Array,
  how: Reading,
): T | DamagedReason {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "json";
  }
  const value = how.json(text);
  if (value === undefined) return "json";
  if (!how.isForm(value)) return "form";
  const document = value as T;
  const { hash, ...open } = document;
  if (canonical(document) !== text) return "bytes";
  return how.hash(canonical(open)) === hash ? document : "digest";
}

/** The same for a manifest, which must also be of this release and name only paths that every system understands alike. */
export function readManifest(bytes: Uint8Array, release: number, how: Reading): SealManifest | DamagedReason {
  const manifest = readSelfHashed<SealManifest>(bytes, how);
  if (typeof manifest === "string") return manifest;
  const { previous } = manifest;
  if (manifest.release !== release || (previous?.release ?? 0) !== release - 1) return "release";
  return filesProblem(manifest.files) ?? manifest;
}

/** What is wrong with a list of files: an unsafe path, two that are one somewhere, or not in order. */
export function filesProblem(files: readonly { readonly path: string }[]): "path" | "collision" | "order" | null {
  const keys = new Set<string>();
  for (const [index, { path }] of files.entries()) {
    if (pathProblem(path) !== null) return "path";
    if (keys.has(collisionKey(path))) return "collision";
    keys.add(collisionKey(path));
    if (index > 0 && inOrder(files[index - 1]?.path ?? "", path) >= 0) return "order";
  }
  return null;
}

/** A document of ours as the file it goes into. */
export const documentBytes = (document: object): Uint8Array => new TextEncoder().encode(canonical(document));
