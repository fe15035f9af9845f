// Parses the shipped libraries and checklists into one JSON file by the SHA-256 of each, since reading them as YAML takes a
// second whenever somebody looks something up; and keeps how their phrases are spoken, which takes half a second. Who reads
// it compares hashes: it can be missing, never wrong.
//
//     node scripts/parse-shipped.mjs DIST
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [dist = ""] = process.argv.slice(2);
const built = (...path) => import(pathToFileURL(join(dist, ...path)).href);
const { parseAs } = await built("parse", "document.js");
const { pointEntries } = await built("library", "search", "point-entries.js");
const { spokenOf } = await built("library", "search", "sounds.js");

const documents = {};
for (const [folder, kind] of [
  ["libraries", "RiskLibrary"],
  ["checklists", "Checklist"],
]) {
  const at = fileURLToPath(new URL(`../examples/${folder}/`, import.meta.url));
  for (const name of readdirSync(at).filter((one) => one.endsWith(".yaml"))) {
    const bytes = readFileSync(join(at, name));
    const { document } = await parseAs(bytes, name, kind);
    if (document) documents[createHash("sha256").update(bytes).digest("hex")] = document;
  }
}
const libraries = Object.values(documents).filter((one) => one.kind === "RiskLibrary");
const spoken = await spokenOf(pointEntries(libraries, []), {});
const file = join(dist, "shipped.json");
writeFileSync(`${file}.${process.pid}`, JSON.stringify({ documents, spoken }));
renameSync(`${file}.${process.pid}`, file);
