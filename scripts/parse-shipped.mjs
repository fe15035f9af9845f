// Parses the shipped libraries and checklists into one JSON file by the SHA-256 of each, since reading them as YAML takes a
// second whenever somebody looks something up. Who reads it compares hashes: it can be missing, never wrong.
//
//     node scripts/parse-shipped.mjs DIST
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [dist = ""] = process.argv.slice(2);
const { parseAs } = await import(pathToFileURL(join(dist, "parse", "document.js")).href);
const parsed = {};
for (const [folder, kind] of [
  ["libraries", "RiskLibrary"],
  ["checklists", "Checklist"],
]) {
  const at = fileURLToPath(new URL(`../examples/${folder}/`, import.meta.url));
  for (const name of readdirSync(at).filter((one) => one.endsWith(".yaml"))) {
    const bytes = readFileSync(join(at, name));
    const { document } = await parseAs(bytes, name, kind);
    if (document) parsed[createHash("sha256").update(bytes).digest("hex")] = document;
  }
}
const file = join(dist, "shipped-documents.json");
writeFileSync(`${file}.${process.pid}`, JSON.stringify(parsed));
renameSync(`${file}.${process.pid}`, file);
