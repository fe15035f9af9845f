import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { extname, resolve } from "../../io/paths.ts";
import { type ChangesDocument, changesMarkdown, changesWorkbook } from "../../render/changes/changes-table.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { stampOf } from "../document-output.ts";

/** Writes a table of changes, by the name's extension a workbook or Markdown. @throws WriteRefused */
export async function writeChanges(
  document: ChangesDocument,
  { output, force }: { readonly output: string; readonly force: boolean },
  io: Io,
  words: Catalogue,
): Promise<void> {
  const stamp = stampOf(io) ?? new Date(`${document.asOf}T00:00:00Z`);
  const bytes =
    extname(output).toLowerCase() === ".xlsx"
      ? await changesWorkbook(document, stamp, words)
      : new TextEncoder().encode(changesMarkdown(document, words));
  await replaceFile(io, resolve(io.cwd, output), bytes, { force });
}
