import type { Io } from "../../io/io.ts";
import { resolve } from "../../io/paths.ts";
import { readJson } from "../../parse/json.ts";
import { readYaml } from "../../parse/yaml.ts";
import { DocumentRefused } from "../project.ts";

/**
 * A mapping file (`--mapping`): header → column key, as a person once answered; flat, or under `columns`. yaml or json.
 * @throws DocumentRefused where it is not such a file
 */
export async function readMapping(given: string, io: Io): Promise<Readonly<Record<string, string>>> {
  const bytes = await io.files.read(resolve(io.cwd, given));
  const { value, diagnostics } = /\.json$/i.test(given) ? readJson(bytes) : readYaml(bytes);
  if (diagnostics.length > 0) throw new DocumentRefused(given, diagnostics);
  const { columns = value } = (value ?? {}) as { readonly columns?: unknown };
  if (columns === null || typeof columns !== "object" || Array.isArray(columns)) throw new DocumentRefused(given, []);
  const pairs = Object.entries(columns).flatMap(([header, key]) =>
    typeof key === "string" && header !== "kind" && header !== "schemaVersion" ? [[header, key] as const] : [],
  );
  return Object.fromEntries(pairs);
}
