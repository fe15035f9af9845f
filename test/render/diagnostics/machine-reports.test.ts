import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { artifactUri } from "../../../src/render/diagnostics/artifact-uri.ts";
import { githubReport } from "../../../src/render/diagnostics/github.ts";
import { jsonReport } from "../../../src/render/diagnostics/json.ts";
import { junitReport } from "../../../src/render/diagnostics/junit.ts";
import { sarifReport } from "../../../src/render/diagnostics/sarif.ts";
import en from "../../../src/text/en/catalogue.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { naughtyValidation } from "./naughty-validation.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const TOOL = { name: "riskpaper", version: "0.2.0" };
const EMPTY = { asOf: "2026-09-30", files: [], diagnostics: [], notRun: [], skipped: [] };

const python = ["/usr/bin/python3", "python3"].find(
  (one) => spawnSync(one, ["-c", "import jsonschema"], { stdio: "ignore" }).status === 0,
);
const xmllint = spawnSync("xmllint", ["--version"], { stdio: "ignore" }).status === 0;
const missing = (python === undefined || !xmllint) && process.env.CI !== "true";
if (missing) console.warn("SKIPPED: reports in other eyes: python3-jsonschema or xmllint is not installed");

const VALIDATE = `
import json, pathlib, sys, jsonschema
schema_path, *files = map(pathlib.Path, sys.argv[1:])
schema = json.loads(schema_path.read_text(encoding="utf-8"))
cls = jsonschema.validators.validator_for(schema)
store = {p.name: json.loads(p.read_text(encoding="utf-8")) for p in schema_path.parent.glob("*.json")}
store[schema.get("id", "")] = schema
resolver = jsonschema.RefResolver(base_uri="", referrer=schema, store=store)
for file in files:
    for error in cls(schema, resolver=resolver).iter_errors(json.loads(file.read_text(encoding="utf-8"))):
        print(list(error.path), error.message[:300])
`;

describe.skipIf(missing)("a report, in other eyes", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-reports-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const judged = (schema: string, files: readonly string[]): string =>
    execFileSync(python ?? "python3", ["-W", "ignore", "-c", VALIDATE, join(ROOT, schema), ...files], {
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });

  it("is SARIF 2.1.0 by the official schema", () => {
    const files = [
      write("zh.sarif", sarifReport(naughtyValidation, zh, TOOL)),
      write("en.sarif", sarifReport(naughtyValidation, en, TOOL)),
      write("none.sarif", sarifReport(EMPTY, zh, TOOL)),
    ];
    expect(judged("test/fixtures/schemas/sarif-2.1.0-rtm.5.json", files)).toBe("");
    expect(
      judged("test/fixtures/schemas/sarif-2.1.0-rtm.5.json", [
        write("bad.sarif", '{"version": "2.1.0", "runs": [{}]}'),
      ]),
    ).not.toBe("");
  });

  it("is JSON by the schema we publish", () => {
    const files = [
      write("zh.json", jsonReport(naughtyValidation, zh.diagnostics, TOOL)),
      write("none.json", jsonReport(EMPTY, en.diagnostics, TOOL)),
    ];
    expect(judged("schemas/validation.schema.json", files)).toBe("");
    expect(judged("schemas/validation.schema.json", [write("bad.json", "{}")])).not.toBe("");
  });

  it("is JUnit by the schema Jenkins reads it with", () => {
    const files = [
      write("zh.xml", junitReport(naughtyValidation, zh.diagnostics)),
      write("none.xml", junitReport(EMPTY, en.diagnostics)),
    ];
    const xsd = join(ROOT, "test/fixtures/schemas/jenkins-junit.xsd");
    const run = spawnSync("xmllint", ["--noout", "--nonet", "--schema", xsd, ...files], { encoding: "utf8" });
    expect([run.status, run.stderr.match(/validates/g)?.length]).toEqual([0, files.length]);
  });
});

describe("SARIF", () => {
  const [run] = JSON.parse(sarifReport(naughtyValidation, zh, TOOL)).runs;

  it("has a result for every diagnostic, with the rule it refers to", () => {
    expect(run.results).toHaveLength(1 + 1 + 4 * (naughtyValidation.files.length - 2));
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it("holds to what the schema of OASIS itself is stricter about than the copy here: the form of languages", () => {
    for (const words of [zh, en]) {
      const [one] = JSON.parse(sarifReport(naughtyValidation, words, TOOL)).runs;
      expect(one.tool.driver.language).toMatch(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/);
    }
  });

  it("names cells as logical locations and lines as regions, and suppresses what is waived", () => {
    const inSheet = run.results.find((one: { locations?: unknown[] }) =>
      JSON.stringify(one.locations ?? "").includes('"cell"'),
    );
    expect(inSheet.locations[0].logicalLocations[0].fullyQualifiedName).toMatch(/!K5$/);
    expect(inSheet.locations[0].physicalLocation.region).toBe(undefined);
    const waived = run.results.filter((one: { suppressions?: unknown }) => one.suppressions);
    expect(waived.length).toBe(naughtyValidation.files.length - 2);
    expect(waived[0].locations[0].physicalLocation.region).toEqual({ startLine: 3, startColumn: 2 });
  });

  it("refers to files by URIs that say nothing but the path", () => {
    expect(artifactUri("a b/表#1?.xlsx")).toBe("a%20b/%E8%A1%A8%231%3F.xlsx");
    expect(artifactUri("C:\\台账\\a.xlsx")).toBe("file:///C:/%E5%8F%B0%E8%B4%A6/a.xlsx");
    expect(artifactUri("/srv/a.xlsx")).toBe("file:///srv/a.xlsx");
    expect(artifactUri("javascript:alert(1)")).toBe("javascript%3Aalert(1)");
    expect(artifactUri("\ud800")).toBe("%EF%BF%BD");
  });
});

describe("JUnit", () => {
  it("fails errors, puts refused files in error, passes doubts, skips what is waived", () => {
    const xml = junitReport(naughtyValidation, zh.diagnostics);
    const naughty = naughtyValidation.files.length - 2;
    expect(xml.match(/<failure /g)).toHaveLength(naughty + 1);
    expect(xml.match(/<error /g)).toHaveLength(1);
    expect(xml.match(/<skipped\/>/g)).toHaveLength(naughty);
    expect(xml.match(/<testsuite /g)).toHaveLength(naughtyValidation.files.length + 1);
    expect(xml).not.toMatch(/<script|<x>|\u0000|\u202e/);
  });
});

describe("workflow commands", () => {
  it("are one line each, whatever the texts hold", () => {
    const text = githubReport(naughtyValidation, zh.diagnostics);
    const lines = text.trimEnd().split("\n");
    expect(lines).toHaveLength(2 + 3 * (naughtyValidation.files.length - 2));
    for (const line of lines)
      expect(line).toMatch(
        /^::(error|warning|notice) (file=[^:,\r\n]*,)?(line=\d+,)?(col=\d+,)?title=[a-z-]+::[^\r\n]+$/,
      );
    expect(text).not.toMatch(/[\u0000\u001b\u202e]/);
  });
});
