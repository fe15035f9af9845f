import type { Io } from "../io/io.ts";
import { join } from "../io/paths.ts";
import type { LedgerProfile, PlainDate } from "../model/generated/documents.ts";
import type { PaperInput } from "../model/paper.ts";
import { parseAs } from "../parse/document.ts";
import { ledgerWorkbook } from "../render/xlsx/ledger-workbook.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { rectificationLedger } from "../view/ledger/rectification-ledger.ts";
import type { LedgerView } from "../view/ledger/ledger-view.ts";

/** The ledger of the commands without `--profile`. */
export const USUAL_PROFILE = "rectification";

export interface LedgerOptions {
  /** The day all states and overdue marks are true for. */
  readonly asOf: PlainDate;
  /** Key of a shipped profile; `USUAL_PROFILE` unless given. */
  readonly profile?: string;
  /** The only time in the file; SOURCE_DATE_EPOCH where that is set. */
  readonly stamp: Date;
}

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

/** papers → one ledger as .xlsx. `words` are those of the document's language. Throws `UnknownProfile`. */
export async function renderLedger(
  papers: readonly PaperInput[],
  options: LedgerOptions,
  io: Io,
  words: Catalogue,
): Promise<Uint8Array> {
  return ledgerWorkbook(await viewLedger(papers, options, io), options.stamp, words);
}

/** What `renderLedger` draws, as plain JSON for `--json`. Throws `UnknownProfile`. */
export async function viewLedger(
  papers: readonly PaperInput[],
  options: Pick<LedgerOptions, "asOf" | "profile">,
  io: Io,
): Promise<LedgerView> {
  return rectificationLedger(papers, await shippedProfile(options.profile ?? USUAL_PROFILE, io), options.asOf);
}

async function shippedProfile(key: string, io: Io): Promise<LedgerProfile> {
  const folder = join(io.shipped, "templates", "ledgers");
  const suffix = ".profile.yaml";
  const known = (await io.files.list(folder))
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length));
  if (!known.includes(key)) throw new UnknownProfile(key, known);
  const path = join(folder, key + suffix);
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "LedgerProfile");
  if (!document)
    throw new Error(`the shipped profile ${key} is broken: ${diagnostics.map((one) => one.code).join(", ")}`);
  return document;
}
