import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { basename, extname, resolve } from "../../io/paths.ts";
import { type ChangesDocument, changesMarkdown, changesWorkbook } from "../../render/changes/changes-table.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { stampOf } from "../document-output.ts";
import type { Shown } from "../masking.ts";

/** Writes a table of changes, by the name's extension a workbook or Markdown. @throws WriteRefused, LeakFound */
export async function writeChanges(
  document: ChangesDocument,
  {
    output,
    force,
    check,
  }: { readonly output: string; readonly force: boolean; readonly check: Shown<object>["check"] },
  io: Io,
  words: Catalogue,
): Promise<void> {
  const stamp = stampOf(io) ?? new Date(`${document.asOf}T00:00:00Z`);
  const form = extname(output).toLowerCase() === ".xlsx" ? "xlsx" : "md";
  const bytes =
    form === "xlsx"
      ? await changesWorkbook(document, stamp, words)
      : new TextEncoder().encode(changesMarkdown(document, words));
  await check(basename(output), form, bytes);
  await replaceFile(io, resolve(io.cwd, output), bytes, { force });
}
