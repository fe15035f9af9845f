import { replaceFile, WriteRefused } from "../io/atomic-file.ts";
import type { Io } from "../io/io.ts";
import { extname, join, resolve } from "../io/paths.ts";
import type { PlainDate } from "../model/generated/documents.ts";
import { blankForm } from "../render/xlsx/blank-form.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { ledgerProfiles } from "./ledger-profiles.ts";
import { CannotRender, type Rendered, stampOf } from "./document-output.ts";

export interface BlankOptions {
  /** Key of a shipped profile, or a profile file of one's own. */
  readonly profile: string;
  /** A file, a folder (ends with a separator, or is one), or "-" for stdout. */
  readonly output: string;
  readonly force: boolean;
  readonly asOf: PlainDate;
}

/**
 * A profile → its empty form as .xlsx. The only times in the bytes are `asOf` and SOURCE_DATE_EPOCH. Throws UnknownProfile,
 * DocumentRefused, CannotRender, WriteRefused, or the system's error.
 */
export async function renderBlank(options: BlankOptions, io: Io, words: Catalogue): Promise<Rendered> {
  const { output, force, asOf } = options;
  const [profile] = await ledgerProfiles(options.profile, io);
  if (!profile) throw new Error("a form needs a profile");
  const at = resolve(io.cwd, output);
  const folder = output !== "-" && (/[\\/]$/.test(output) || (await io.files.stat(at))?.kind === "folder");
  if (output !== "-" && !folder && extname(output).toLowerCase() !== ".xlsx")
    throw new CannotRender("extension", output, ["xlsx"]);
  const bytes = await blankForm(profile, stampOf(io) ?? new Date(`${asOf}T00:00:00Z`), words);
  if (output === "-") return { views: [], written: [], stdout: bytes };
  const path = folder ? join(at, `${profile.key}.xlsx`) : at;
  if (!force && (await io.files.stat(path)) !== null) throw new WriteRefused("exists", path);
  if (folder) await io.files.makeFolder(at);
  await replaceFile(io, path, bytes, { force });
  return { views: [], written: [path], stdout: null };
}
