import { readdirSync, readFileSync } from "node:fs";
import type { DocumentByKind } from "../../src/model/documents.ts";
import { parseAs } from "../../src/parse/document.ts";

/** The documents of a kind that lie in one folder of `examples/`. */
export async function shippedDocuments<K extends "RiskLibrary" | "Checklist">(
  folder: string,
  kind: K,
): Promise<readonly DocumentByKind[K][]> {
  const at = new URL(`../../examples/${folder}/`, import.meta.url);
  const names = readdirSync(at).filter((name) => name.endsWith(".yaml"));
  const parsed = await Promise.all(names.map((name) => parseAs(readFileSync(new URL(name, at)), name, kind)));
  return parsed.flatMap(({ document }) => (document ? [document] : []));
}
