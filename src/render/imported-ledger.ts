import type { FileResult } from "../model/validation.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { plainSight, told } from "./diagnostics/json.ts";

/** What is known of an import, as far as its form goes. */
interface Imported {
  readonly file: FileResult | null;
  readonly tables: readonly { readonly profile: string; readonly source: object; readonly schemes: object }[];
}

/**
 * An imported ledger for programs (product.md): one table at the top level, several under `ledgers`; every problem of the
 * file beside them.
 */
export function importedJson({ file, tables }: Imported, words: Catalogue["diagnostics"]): string {
  const diagnostics = (file?.diagnostics ?? []).map((one) => told(one, words));
  const head = { kind: "Ledger", schemaVersion: "1" };
  const source = { path: file?.path ?? "", sha256: file?.sha256 ?? null };
  const [table] = tables;
  const document =
    table && tables.length === 1
      ? { ...head, ...table, diagnostics }
      : table
        ? { ...head, profile: table.profile, source, ledgers: tables, diagnostics }
        : { ...head, profile: null, source, schemes: {}, rows: [], diagnostics };
  return `${plainSight(JSON.stringify(document, null, 2))}\n`;
}
