// Writes docs/rules/<code>.md from the table of laws, the catalogues and the cases in test/cases/documents. Run after a build.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pageOf } from "../dist/journeys/rule-page.js";
import { validate } from "../dist/journeys/validate/validate.js";
import { nodeIo } from "../dist/io/node-io.js";
import { DIAGNOSTIC_CODES } from "../dist/model/diagnostic-codes.js";
import { loadCatalogue } from "../dist/text/load.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const cases = join(root, "test", "cases", "documents");
const pages = join(root, "docs", "rules");
const world = nodeIo();

/** The texts of one half of a case by name. */
async function textsOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((one) => one.isFile() && one.name !== "expected.json");
  const read = async (one) => {
    const path = join(one.parentPath, one.name);
    return [path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path, "utf8")];
  };
  return Object.fromEntries(await Promise.all(names.map(read)));
}

/** The case of a code, or null where it has none or is made on the fly. */
async function caseOf(code) {
  const folder = join(cases, code, "fail");
  const expected = await readFile(join(folder, "expected.json"), "utf8").then(JSON.parse, () => null);
  if (expected === null || expected.make) return null;
  const io = { ...world, cwd: folder };
  const { paths, options } = expected;
  const { files, diagnostics } = await validate({ paths, asOf: "2026-11-22", config: null, ...options }, io);
  const told = [...files, { path: "", diagnostics }].flatMap((file) =>
    file.diagnostics.map((diagnostic) => ({ path: file.path, diagnostic })),
  );
  // Notes on how values were read may come before what the case is about.
  const own = told.find(({ diagnostic }) => diagnostic.code === code);
  if (!own) return null;
  return { ...own, fail: await textsOf(folder), pass: await textsOf(join(cases, code, "pass")) };
}

const catalogues = await Promise.all(["zh-CN", "en"].map(loadCatalogue));
await rm(pages, { recursive: true, force: true });
await mkdir(pages, { recursive: true });
for (const code of DIAGNOSTIC_CODES)
  await writeFile(join(pages, `${code}.md`), pageOf(code, await caseOf(code), catalogues));
