import { nameKey } from "../../field/name-key.ts";
import type { Io } from "../../io/io.ts";
import { readJson } from "../../parse/json.ts";
import { loadValidator } from "../../parse/validators.ts";
import type { Checking } from "../../seal/check.ts";
import type { Reading } from "../../seal/manifest.ts";

/** One id or name as it is compared: case, width, spaces and forms of address make no other person. */
export const identityKey = (text: string): string => nameKey(text) || text.normalize("NFKC").trim().toLowerCase();

const json = (text: string): unknown => {
  const { value, diagnostics } = readJson(text);
  return diagnostics.length > 0 ? undefined : value;
};

const readingOf = async (kind: "SealManifest" | "SealSignatures" | "ArchiveIndex", io: Io): Promise<Reading> => {
  const { validate } = await loadValidator(kind);
  return { json, isForm: (value) => validate(value), hash: io.sha256 };
};

/** How the seals of a folder are read and checked in this world. */
export async function sealChecking(io: Io): Promise<Checking> {
  const { verify } = await io.signing();
  return {
    manifest: await readingOf("SealManifest", io),
    signatures: await readingOf("SealSignatures", io),
    rules: { digest: io.sha256, verify, samePerson: (a, b) => identityKey(a) === identityKey(b) },
  };
}

/** How the index of an archive is read. */
export const indexReading = (io: Io): Promise<Reading> => readingOf("ArchiveIndex", io);
