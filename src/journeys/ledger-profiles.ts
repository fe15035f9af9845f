import type { Io } from "../io/io.ts";
import { resolve } from "../io/paths.ts";
import type { LedgerProfile } from "../model/generated/documents.ts";
import { parseAs } from "../parse/document.ts";
import { SHIPPED_PROFILES } from "./generated/shipped-profiles.ts";
import { DocumentRefused } from "./project.ts";

/** No shipped profile has this key. */
export class UnknownProfile extends Error {
  readonly profile: string;
  readonly known: readonly string[];
  constructor(profile: string, known: readonly string[]) {
    super(`no ledger profile ${profile}`);
    this.profile = profile;
    this.known = known;
  }
}

/** The keys of the shipped profiles. */
export const SHIPPED_KEYS: readonly string[] = SHIPPED_PROFILES.map(({ key }) => key).sort();

/** @throws UnknownProfile */
export function shippedProfile(key: string): LedgerProfile {
  const profile = SHIPPED_PROFILES.find((one) => one.key === key);
  if (!profile) throw new UnknownProfile(key, SHIPPED_KEYS);
  return profile;
}

/**
 * The profiles ledgers are read by: all shipped ones, or the one `given` as a shipped key or as a file of one's own.
 * @throws UnknownProfile where nothing goes by that name, DocumentRefused where the file is no profile
 */
export async function ledgerProfiles(given: string | null, io: Io): Promise<readonly LedgerProfile[]> {
  if (given === null) return SHIPPED_PROFILES;
  if (SHIPPED_KEYS.includes(given)) return [shippedProfile(given)];
  const own = resolve(io.cwd, given);
  if ((await io.files.stat(own))?.kind !== "file") throw new UnknownProfile(given, SHIPPED_KEYS);
  const { document, diagnostics } = await parseAs(await io.files.read(own), own, "LedgerProfile");
  if (!document) throw new DocumentRefused(own, diagnostics);
  return [document];
}
