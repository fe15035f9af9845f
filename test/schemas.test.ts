import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archivePapers } from "../src/journeys/seal/archive.ts";
import zhSeal from "../src/text/zh-CN/seal.ts";
import { build, ROOT } from "./helpers/built.ts";
import { sealedTwice } from "./helpers/sealed.ts";

const SCHEMAS = join(ROOT, "schemas");
const FILE_OF: Readonly<Record<string, string>> = {
  RiskLibrary: "risk-library.schema.json",
  RiskOverlay: "risk-overlay.schema.json",
  RiskProposals: "risk-proposals.schema.json",
  Checklist: "checklist.schema.json",
  Answers: "answers.schema.json",
  Workpaper: "workpaper.schema.json",
  Register: "register.schema.json",
  Sample: "sample.schema.json",
  Engagement: "engagement.schema.json",
  FactStatements: "fact-statements.schema.json",
  MergeDecisions: "merge-decisions.schema.json",
  LedgerProfile: "ledger-profile.schema.json",
  Ledger: "ledger.schema.json",
  ReferenceTable: "reference-table.schema.json",
  Project: "project.schema.json",
  JournalRecord: "journal-record.schema.json",
  RegisterRecord: "register-record.schema.json",
  SealManifest: "seal-manifest.schema.json",
  SealSignatures: "seal-signatures.schema.json",
  ArchiveIndex: "archive-index.schema.json",
};
/** What no example holds, since only the program writes it: made for the test. */
const MADE = ["SealManifest", "SealSignatures", "ArchiveIndex"];
const KINDS = Object.keys(FILE_OF);
/** The form of `validate --format json`: written by the program, read by other people's. */
const VALIDATION = "validation.schema.json";

// Debian keeps jsonschema with the system's own Python.
const python = ["/usr/bin/python3", "python3", "python"].find(
  (one) => spawnSync(one, ["-c", "import jsonschema, yaml"], { stdio: "ignore" }).status === 0,
);
const missing = python === undefined && process.env.CI !== "true";
if (missing) console.warn("SKIPPED: schemas in other eyes: python3-jsonschema or python3-yaml is not installed");

interface Job {
  readonly schema: string | object;
  readonly path?: string;
}

/** For each job what python3-jsonschema has against it. */
const judged = (jobs: readonly Job[]): string[][] =>
  JSON.parse(
    execFileSync(python ?? "python3", ["-W", "ignore", join(ROOT, "test", "helpers", "validate-documents.py")], {
      input: JSON.stringify({ schemas: SCHEMAS, jobs }),
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
      maxBuffer: 1e8,
    }),
  );

/** Every shipped document with its kind; a .yaml that says no kind has none. */
const shipped = ["examples", "templates"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    // examples/batch holds recipes for other programs.
    .filter((name) => /\.(yaml|ndjson)$/.test(name) && !name.startsWith("batch"))
    .map((name) => {
      const path = join(ROOT, folder, name);
      const lines = /\.register[/\\]/.test(name) ? "RegisterRecord" : "JournalRecord";
      const kind = name.endsWith(".ndjson") ? lines : /^kind: (\w+)/m.exec(readFileSync(path, "utf8"))?.[1];
      return { name: join(folder, name), path, kind: kind ?? "" };
    }),
);

describe.skipIf(missing)("the schemas, in the eyes of python3-jsonschema", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-schemas-"));
  const printed = new Map<string, object>();
  beforeAll(async () => {
    build();
    for (const kind of KINDS) {
      const args = [join(ROOT, "bin", "riskpaper.js"), "schema", kind];
      const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
      printed.set(kind, JSON.parse(stdout));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are schemas of 2020-12, as they lie there and as `riskpaper schema` prints them", () => {
    const files = readdirSync(SCHEMAS).filter((name) => name.endsWith(".json"));
    expect(files.sort()).toEqual(["common.schema.json", VALIDATION, ...Object.values(FILE_OF)].sort());
    const all = [...files, ...printed.values()];
    expect(judged(all.map((schema) => ({ schema })))).toEqual(all.map(() => []));
  });

  it("are printed complete: no reference leads out of one", () => {
    for (const [kind, schema] of printed) {
      const outward = JSON.stringify(schema).match(/"\$ref":"(?!#)[^"]*"/g);
      expect({ kind, outward }).toEqual({ kind, outward: null });
    }
  });

  it("accept every document that is shipped", () => {
    expect(shipped.filter((one) => !KINDS.includes(one.kind))).toEqual([]);
    expect(new Set(shipped.map((one) => one.kind))).toEqual(new Set(KINDS.filter((kind) => !MADE.includes(kind))));
    for (const schemaOf of [(kind: string) => FILE_OF[kind] ?? "", (kind: string) => printed.get(kind) ?? {}]) {
      const verdicts = judged(shipped.map(({ kind, path }) => ({ schema: schemaOf(kind), path })));
      const refused = shipped.flatMap(({ name }, at) =>
        verdicts[at]?.length === 0 ? [] : [{ name, why: verdicts[at] }],
      );
      expect(refused).toEqual([]);
    }
  });

  it("accept a seal, its signatures and the index of an archive as the program writes them, and no strange key", async () => {
    const io = await sealedTwice();
    const options = {
      papers: ["x.paper"],
      output: "a.zip",
      force: false,
      with: [],
      unsealed: true,
      by: "P1",
      config: null,
    };
    const { index } = await archivePapers(options, zhSeal, io);
    const texts: Readonly<Record<string, string>> = {
      SealManifest: io.text("x.paper/seal/0002.manifest.json"),
      SealSignatures: io.text("x.paper/seal/0002.sig.json"),
      ArchiveIndex: JSON.stringify(index),
    };
    const jobs = MADE.flatMap((kind) =>
      [texts[kind] ?? "", (texts[kind] ?? "").replace("{", '{"surprise":1,')].map((text, at) => {
        const path = join(folder, `${kind}-${at}.json`);
        writeFileSync(path, text);
        return { kind, path };
      }),
    );
    for (const schemaOf of [(kind: string) => FILE_OF[kind] ?? "", (kind: string) => printed.get(kind) ?? {}]) {
      const verdicts = judged(jobs.map(({ kind, path }) => ({ schema: schemaOf(kind), path })));
      expect(verdicts.map((each) => each.length)).toEqual([0, 1, 0, 1, 0, 1]);
    }
  });

  it("refuse a shipped document with one strange key, and a date that is none", () => {
    const source = readFileSync(join(ROOT, "examples", "checklists", "CK-SEC.checklist.yaml"), "utf8");
    const answers = readFileSync(join(ROOT, "examples", "papers", "CK-SEC.answers.yaml"), "utf8");
    const wrong = [
      { kind: "Checklist", text: `${source}\nsurprise: 1\n` },
      { kind: "Answers", text: answers.replace(/^( {2}date:) .*$/m, "$1 2024年1月") },
      { kind: "Checklist", text: source.replace(/^version: .*$/m, "version: 1.10") },
    ].map(({ kind, text }, at) => {
      const path = join(folder, `${at}.yaml`);
      writeFileSync(path, text);
      return { kind, path };
    });
    for (const schemaOf of [(kind: string) => FILE_OF[kind] ?? "", (kind: string) => printed.get(kind) ?? {}]) {
      const verdicts = judged(wrong.map(({ kind, path }) => ({ schema: schemaOf(kind), path })));
      expect(verdicts.map((each) => each.length)).toEqual([1, 1, 1]);
      expect(verdicts.map((each) => each[0]?.split(":")[0])).toEqual(["/", "/header/date", "/version"]);
    }
  });
});
