import type { FileResult, Validation } from "../model/validation.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { plainSight, told } from "./diagnostics/json.ts";

/** What is known of an import, as far as its form goes. */
interface Imported {
  readonly file: FileResult | null;
  readonly validation: Pick<Validation, "diagnostics">;
  readonly tables: readonly { readonly profile: string; readonly source: object; readonly schemes: object }[];
}

/**
 * An imported ledger for programs (product.md): one table at the top level, several under `ledgers`; every problem of the
 * file beside them, and under `across_files` what is about no single one: who did not report, what an earlier period said.
 */
export function importedJson({ file, tables, validation }: Imported, words: Catalogue["diagnostics"]): string {
  const diagnostics = (file?.diagnostics ?? []).map((one) => told(one, words));
  const across = validation.diagnostics.map((one) => told(one, words));
  const said = { diagnostics, ...(across.length > 0 ? { across_files: across } : {}) };
  const head = { kind: "Ledger", schemaVersion: "1" };
  const source = { path: file?.path ?? "", sha256: file?.sha256 ?? null };
  const [table] = tables;
  const document =
    table && tables.length === 1
      ? { ...head, ...table, ...said }
      : table
        ? { ...head, profile: table.profile, source, ledgers: tables, ...said }
        : { ...head, profile: null, source, schemes: {}, rows: [], ...said };
  return `${plainSight(JSON.stringify(document, null, 2))}\n`;
}
