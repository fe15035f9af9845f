import { describe, expect, it } from "vitest";
import { bundle, readSchemas } from "../../scripts/generate.mjs";
import { run } from "../../src/cli/run.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const FILES = {
  RiskLibrary: "risk-library",
  RiskOverlay: "risk-overlay",
  RiskProposals: "risk-proposals",
  ReferenceTable: "reference-table",
  Sample: "sample",
  Engagement: "engagement",
  FactStatements: "fact-statements",
  MergeDecisions: "merge-decisions",
  Checklist: "checklist",
  Answers: "answers",
  Workpaper: "workpaper",
  Register: "register",
  LedgerProfile: "ledger-profile",
  Ledger: "ledger",
  Project: "project",
  JournalRecord: "journal-record",
  RegisterRecord: "register-record",
  SealManifest: "seal-manifest",
  SealSignatures: "seal-signatures",
  ArchiveIndex: "archive-index",
};

describe("riskpaper schema", () => {
  it("prints each kind as schemas/ has it, with every reference inside", async () => {
    const schemas = await readSchemas();
    for (const [kind, file] of Object.entries(FILES)) {
      const io = memoryIo();
      expect(await run(["schema", kind], io)).toBe(0);
      const printed = JSON.parse(io.out());
      expect(printed).toEqual(bundle(`${file}.schema.json`, schemas));
      expect(printed.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
      const references = [...io.out().matchAll(/"\$ref": "([^"]*)"/g)].map((match) => match[1] ?? "");
      expect(references.filter((one) => !(one.startsWith("#/$defs/") && one.slice(8) in printed.$defs))).toEqual([]);
    }
  });

  it("lists the kinds, for people and as JSON, and takes a kind in any case", async () => {
    const io = memoryIo();
    expect(await run(["schema", "--json"], io)).toBe(0);
    expect(
      JSON.parse(io.out())
        .map((one: { kind: string }) => one.kind)
        .sort(),
    ).toEqual(Object.keys(FILES).sort());
    const lower = memoryIo();
    expect(await run(["schema", "checklist"], lower)).toBe(0);
    expect(JSON.parse(lower.out()).title).toBe("Checklist");
  });
});
