// Writes what follows from schemas/: the types in src/model/generated and the compiled validators in src/parse/generated;
// from templates/ledgers/: the shipped profiles as data, in src/journeys/generated; and from examples/references/: the
// reference tables as data, in src/field/generated; from the types of src/view/: what templates may use, in
// src/render/generated.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { parse } from "yaml";
import { viewShapesModule } from "./view-shapes.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const schemasFolder = join(root, "schemas");
// What they describe is nobody's input: parts of documents, and what the tool itself writes.
const NO_DOCUMENTS = ["common.schema.json", "validation.schema.json"];

// Records of journals are unions by kind: their types are written by hand, in src/model/{journal,register}.ts.
const BY_HAND = ["journal-record.schema.json", "register-record.schema.json"];

/** File name of a schema → the schema. */
export async function readSchemas() {
  const names = (await readdir(schemasFolder)).filter((name) => name.endsWith(".schema.json")).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, JSON.parse(await readFile(join(schemasFolder, name), "utf8"))])),
  );
}

/** One schema with every definition it needs inside, `$ref`s local: fit for a tool that reads one file. */
export function bundle(name, schemas) {
  const defs = {};
  const keyOf = (file, path) =>
    (path.startsWith("$defs/") ? path.slice(6) : `${file.split(".")[0]}_${path || "root"}`)
      .replaceAll("/", "_")
      .replaceAll("-", "_");
  const visit = (node, file) => {
    if (Array.isArray(node)) return node.map((child) => visit(child, file));
    if (node === null || typeof node !== "object") return node;
    const out = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === "$defs" && node === schemas.get(file)) continue;
      out[key] = key === "$ref" ? link(value, file) : visit(value, file);
    }
    return out;
  };
  const link = (ref, file) => {
    const [target, path = ""] = ref.split("#/");
    const home = target.replace(/#$/, "") || file;
    const key = keyOf(home, path);
    if (!(key in defs)) {
      defs[key] = true;
      const found = path
        .split("/")
        .filter(Boolean)
        .reduce((at, step) => at[step], schemas.get(home));
      defs[key] = visit(found, home);
      delete defs[key].$schema;
    }
    return `#/$defs/${key}`;
  };
  const out = visit(schemas.get(name), name);
  for (const key of Object.keys(schemas.get(name).$defs ?? {})) link(`#/$defs/${key}`, name);
  return { ...out, $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Relative path → text of every generated file. */
export async function generatedFiles() {
  const schemas = await readSchemas();
  const documents = [...schemas.keys()].filter((name) => !NO_DOCUMENTS.includes(name));
  const all = { $schema: "https://json-schema.org/draft/2020-12/schema", $defs: {} };
  for (const name of documents.filter((name) => !BY_HAND.includes(name))) {
    const { $defs, $schema, ...schema } = bundle(name, schemas);
    Object.assign(all.$defs, $defs, { [schema.title]: schema });
  }
  const types = await compile(
    { ...all, title: "Documents", type: "object", additionalProperties: false },
    "Documents",
    {
      bannerComment: "// Generated from schemas/ by `npm run generate`. Do not edit.",
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: true,
      additionalProperties: false,
      enableConstEnums: false,
      strictIndexSignatures: false,
    },
  );
  const files = new Map([["src/model/generated/documents.ts", cleanTypes(types)]]);
  for (const name of documents) {
    const schema = bundle(name, schemas);
    const ajv = new Ajv2020({
      allErrors: true,
      strict: true,
      strictTypes: false,
      strictRequired: false,
      code: { source: true, esm: true, lines: true },
    });
    const code = standaloneCode
      .default(ajv, ajv.compile(schema))
      .replaceAll(
        /const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;/g,
        'import $1Module from "ajv/dist/runtime/$2.js";\nconst $1 = $1Module.default ?? $1Module;',
      );
    // The schema itself stands in the code already; parse/ reads the known names from it to say what was probably meant.
    const root = /const (schema\d+) = \{"\$schema"/.exec(code)[1];
    files.set(
      `src/parse/generated/${schema.title}.js`,
      `// Generated from schemas/ by \`npm run generate\`. Do not edit.\n${code}\nexport const schema = ${root};\n`,
    );
  }
  files.set("src/journeys/generated/shipped-profiles.ts", await profiles());
  for (const [path, text] of await references()) files.set(path, text);
  files.set("src/render/generated/view-shapes.ts", viewShapesModule(root));
  return files;
}

/** The shipped profiles, in the order of their files. Reading their yaml takes longer than starting; one line each loads faster than many. */
async function profiles() {
  const folder = join(root, "templates", "ledgers");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".profile.yaml")).sort();
  const all = await Promise.all(names.map(async (name) => parse(await readFile(join(folder, name), "utf8"))));
  return `// Generated from templates/ledgers/ by \`npm run generate\`. Do not edit.
import type { LedgerProfile } from "../../model/generated/documents.ts";

export const SHIPPED_PROFILES: readonly LedgerProfile[] = [
${all.map((one) => `  ${JSON.stringify(one)},`).join("\n")}
];
`;
}

/** Tables that code reads by itself, with their values as types; relations of profiles look theirs up by key, in one file. */
const TYPED = ["aml-thresholds", "aml-window", "level-map", "level-schemes", "name-words"];

/** The reference tables, in the order of their files. */
async function references() {
  const folder = join(root, "examples", "references");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".reference.yaml")).sort();
  const all = await Promise.all(names.map(async (name) => parse(await readFile(join(folder, name), "utf8"))));
  const banner = "// Generated from examples/references/ by `npm run generate`. Do not edit.\n";
  const typed = all
    .filter(({ key }) => TYPED.includes(key))
    .map(({ key, rows }) => [
      `src/field/generated/${key}.ts`,
      `${banner}export const ROWS = ${JSON.stringify(rows, null, 2)} as const;\n`,
    ]);
  const lines = all.map(({ key, columns, rows }) => {
    const keys = columns.map((column) => column.key);
    const cells = rows.map((row) => keys.map((key) => row[key] ?? null));
    return `  ${JSON.stringify(key)}: ${JSON.stringify({ columns: keys, rows: cells })},`;
  });
  const table =
    "{ readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] }";
  return [
    ...typed,
    [
      "src/field/generated/references.ts",
      `${banner}export const REFERENCES: Readonly<Record<string, ${table}>> = {\n${lines.join("\n")}\n};\n`,
    ],
  ];
}

// json-schema-to-typescript marks what a definition came from; those lines only make noise.
const cleanTypes = (text) =>
  text
    .replaceAll(
      /( \*\n)? \* This interface was referenced by `Documents`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      "",
    )
    .replaceAll(/\/\*\*\n \*\/\n/g, "");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await generatedFiles()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
