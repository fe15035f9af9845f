import type { PlainDate } from "../model/generated/documents.ts";
import type { PaperInput } from "../model/paper.ts";
import { ledgerWorkbook } from "../render/xlsx/ledger-workbook.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { rectificationLedger } from "../view/ledger/rectification-ledger.ts";
import type { LedgerView } from "../view/ledger/ledger-view.ts";
import { shippedProfile } from "./ledger-profiles.ts";

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

/** papers → one ledger as .xlsx. `words` are those of the document's language. Throws `UnknownProfile`. */
export async function renderLedger(
  papers: readonly PaperInput[],
  options: LedgerOptions,
  words: Catalogue,
): Promise<Uint8Array> {
  return ledgerWorkbook(viewLedger(papers, options), options.stamp, words);
}

/** What `renderLedger` draws, as plain JSON for `--json`. Throws `UnknownProfile`. */
export function viewLedger(
  papers: readonly PaperInput[],
  options: Pick<LedgerOptions, "asOf" | "profile">,
): LedgerView {
  return rectificationLedger(papers, shippedProfile(options.profile ?? USUAL_PROFILE), options.asOf);
}
