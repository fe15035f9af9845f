import { describe, expect, it } from "vitest";
import { loadLaws } from "../../src/check/judges.ts";
import type { Around } from "../../src/check/law.ts";
import { judgeDocument } from "../../src/check/run-laws.ts";
import { DIAGNOSTIC_CODES } from "../../src/model/diagnostic-codes.ts";
import { parseAs } from "../../src/parse/document.ts";

const HEAD =
  'kind: Project\nschemaVersion: "1"\norganisation: {code: D000, name: 总行}\nunits: [{code: D001, name: 一支行}]\n';

/** What the laws say of a project's configuration, as code and pointer. */
async function said(yaml: string): Promise<readonly string[]> {
  const { document, diagnostics, places } = await parseAs(HEAD + yaml, "riskpaper.yaml", "Project");
  if (!document) return diagnostics.map(({ code, at }) => `${code} ${at.pointer}`);
  const around: Around = {
    asOf: "2024-04-10",
    project: null,
    libraries: new Map(),
    bases: new Map(),
    namesakes: [],
    hash: (text) => text,
    checklists: new Map(),
    unusable: new Set(),
    profiles: ["problem", "rectification"],
    codes: [...DIAGNOSTIC_CODES, "R-S10"],
  };
  const subject = { path: "riskpaper.yaml", kind: "Project" as const, document, places };
  return judgeDocument(subject, await loadLaws(["Project"]), around).diagnostics.map(
    ({ code, at }) => `${code} ${at.pointer}`,
  );
}

const campaign = (more: string) => `campaigns:\n  - {id: Q1, name: 一季度, ${more}}\n`;
const waiver = (more: string) => `waivers:\n  - {reason: 停业, approver: 合规部, ${more}}\n`;
const law = (expr: string, code = "own-a") =>
  `  - {code: ${code}, severity: error, over: row, message: 说明, expr: "${expr}"}\n`;

describe("campaigns", () => {
  it("have real days, periods that do not run backwards, units that are there, ids of their own", async () => {
    const period = 'period: {from: "2024-01-01", to: "2024-03-31"}';
    expect(await said(campaign(`${period}, due: "2024-04-05", units: [D001]`))).toEqual([]);
    expect(await said(campaign(`${period}, due: "2024-02-30"`))).toEqual(["unreal-date /campaigns/0/due"]);
    expect(await said(campaign('period: {from: "2024-03-31", to: "2024-01-01"}'))).toEqual([
      "period-reversed /campaigns/0/period/to",
    ]);
    expect(await said(campaign(`${period}, units: [D001, D009]`))).toEqual(["unknown-unit /campaigns/0/units/1"]);
    expect(await said(`${campaign(period)}  - {id: Q1, name: 又一个, ${period}}\n`)).toEqual([
      "duplicate-id /campaigns/1/id",
    ]);
  });

  it("ask for ledgers and belong to inspections that there are", async () => {
    const period = 'period: {from: "2024-01-01", to: "2024-03-31"}';
    expect(await said(campaign(`${period}, profiles: [problem, rectificatoin]`))).toEqual([
      "unknown-ledger /campaigns/0/profiles/1",
    ]);
    const projects = 'projects: [{no: JC2024-01, name: 排查, from: "2024-01-08", to: "2024-01-26"}]\n';
    expect(await said(projects + campaign(`${period}, project: JC2024-01`))).toEqual([]);
    expect(await said(projects + campaign(`${period}, project: JC2024-02`))).toEqual([
      "unknown-project /campaigns/0/project",
    ]);
  });
});

describe("waivers", () => {
  it("name a rule there is: a code, an R-id or an own law", async () => {
    for (const rule of ["deadline-before-found", "R-S10"])
      expect(await said(waiver(`rule: ${rule}, expiry: "2024-12-31"`)), rule).toEqual([]);
    expect(await said(`${waiver('rule: own-a, expiry: "2024-12-31"')}laws:\n${law("true")}`)).toEqual([]);
    expect(await said(waiver('rule: R-S99, expiry: "2024-12-31"'))).toEqual(["unknown-rule /waivers/0/rule"]);
  });

  it("end on a real day, and say so once that is past", async () => {
    expect(await said(waiver('rule: R-S10, expiry: "2024-04-10"'))).toEqual([]);
    expect(await said(waiver('rule: R-S10, expiry: "2024-04-09"'))).toEqual(["waiver-expired /waivers/0/expiry"]);
    expect(await said(waiver('rule: R-S10, expiry: "2024-02-30"'))).toEqual(["unreal-date /waivers/0/expiry"]);
  });
});

describe("own laws", () => {
  it("can be judged, and have codes of their own", async () => {
    expect(await said(`laws:\n${law("row['status'] != ''")}`)).toEqual([]);
    expect(await said(`laws:\n${law("row['status' != ''")}`)).toEqual(["own-law-broken /laws/0/expr"]);
    expect(await said(`laws:\n${law("rows.all(r, true)")}`)).toEqual(["own-law-broken /laws/0/expr"]);
    expect(await said(`laws:\n${law("true")}${law("true")}`)).toEqual(["duplicate-id /laws/1/code"]);
  });
});
