import type { Io } from "../io/io.ts";
import { join, resolve } from "../io/paths.ts";
import type { LedgerProfile } from "../model/generated/documents.ts";
import { parseAs } from "../parse/document.ts";
import { DocumentRefused } from "./project.ts";
import { UnknownProfile } from "./render-ledger.ts";

const SUFFIX = ".profile.yaml";

/**
 * The profiles ledgers are read by: all shipped ones, or the one `given` as a shipped key or as a file of one's own.
 * @throws UnknownProfile where nothing goes by that name, DocumentRefused where the file is no profile
 */
export async function ledgerProfiles(given: string | null, io: Io): Promise<readonly LedgerProfile[]> {
  const folder = join(io.shipped, "templates", "ledgers");
  const names = (await io.files.list(folder)).filter((name) => name.endsWith(SUFFIX));
  if (given === null) return Promise.all(names.map((name) => readProfile(join(folder, name), io)));
  const known = names.map((name) => name.slice(0, -SUFFIX.length));
  if (known.includes(given)) return [await readProfile(join(folder, given + SUFFIX), io)];
  const own = resolve(io.cwd, given);
  if ((await io.files.stat(own))?.kind !== "file") throw new UnknownProfile(given, known);
  return [await readProfile(own, io)];
}

/** The keys of the shipped profiles. */
export const shippedProfileKeys = async (io: Io): Promise<readonly string[]> =>
  (await io.files.list(join(io.shipped, "templates", "ledgers")))
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
    .sort();

async function readProfile(path: string, io: Io): Promise<LedgerProfile> {
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "LedgerProfile");
  if (!document) throw new DocumentRefused(path, diagnostics);
  return document;
}
