import type { Io } from "../io/io.ts";
import { extname } from "../io/paths.ts";
import type { PlainDate } from "../model/generated/documents.ts";
import { blankForm } from "../render/xlsx/blank-form.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { ledgerProfiles } from "./ledger-profiles.ts";
import { CannotRender, deliver, isFolder, type Rendered, stampOf } from "./document-output.ts";

export interface BlankOptions {
  /** Key of a shipped profile, or a profile file of one's own. */
  readonly profile: string;
  /** A file, a folder (ends with a separator, or is one), or "-" for stdout. */
  readonly output: string;
  readonly force: boolean;
  readonly asOf: PlainDate;
}

/**
 * A profile, or `roster` → its empty form as .xlsx. The only times in the bytes are `asOf` and SOURCE_DATE_EPOCH. Throws UnknownProfile,
 * DocumentRefused, CannotRender, WriteRefused, or the system's error.
 */
export async function renderBlank(options: BlankOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { output, force, asOf } = options;
  const stamp = stampOf(io) ?? new Date(`${asOf}T00:00:00Z`);
  const folder = output !== "-" && (await isFolder(output, io));
  if (output !== "-" && !folder && extname(output).toLowerCase() !== ".xlsx")
    throw new CannotRender("extension", output, ["xlsx"]);
  const { name, bytes } = await blank(options.profile, stamp, io, words);
  const made = { view: {}, name: `${name}.xlsx`, bytes };
  return deliver([made], { output, force }, { folder, format: "xlsx" }, io);
}

/** The roster of units and people is no ledger: it is read by `--roster` and `init --roster`. */
const ROSTER = "roster";

async function blank(given: string, stamp: Date, io: Io, words: Catalogue) {
  if (given === ROSTER) {
    const { editBook } = await import("../render/xlsx/books/edit-book.ts");
    const { rosterBook } = await import("../form/roster-book.ts");
    return { name: ROSTER, bytes: await editBook(rosterBook({ units: [], people: [] }), stamp, words) };
  }
  const [profile] = await ledgerProfiles(given, io);
  if (!profile) throw new Error("a form needs a profile");
  return { name: profile.key, bytes: await blankForm(profile, stamp, words) };
}
