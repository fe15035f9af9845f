import { describe, expect, it } from "vitest";
import { validate } from "../../../src/journeys/validate/validate.ts";
import { summaryOf } from "../../../src/model/validation.ts";
import { caseFiles } from "../../helpers/document-cases.ts";
import { memoryIo } from "../../helpers/memory-io.ts";
import { submissionCsv } from "../../helpers/sample-submissions.ts";

const files = caseFiles("own-law", "fail");
const project = new TextDecoder().decode(files["riskpaper.yaml"]);
const waiver = (more: string) =>
  `${project}waivers:\n  - {rule: own-large-amount-deadline, ${more}, reason: 分期整改, approver: 合规部, expiry: "2024-06-30"}\n`;

async function validated(yaml: string, asOf = "2024-03-31") {
  const io = memoryIo({ files: { ...files, "riskpaper.yaml": yaml } });
  const validation = await validate({ paths: ["报送"], asOf, config: null }, io);
  const { errors, waived } = summaryOf(validation);
  return {
    verdict: validation.files[0]?.verdict,
    errors,
    waived,
    said: validation.diagnostics.map(({ code }) => code),
  };
}

describe("a waiver in a run", () => {
  it("takes a problem out of the verdict and keeps it in the result", async () => {
    expect(await validated(project)).toEqual({ verdict: "rejected", errors: 1, waived: 0, said: [] });
    for (const key of ["F2024-002", "K3", "D001"])
      expect(await validated(waiver(`key: ${key}`)), key).toEqual({
        verdict: "accepted",
        errors: 0,
        waived: 1,
        said: [],
      });
  });

  it("makes an accepted file of one whose errors are all waived, also for the laws across files", async () => {
    const ledger = submissionCsv(3);
    const waivers =
      "waivers:\n  - {rule: deadline-before-found, reason: 分期整改, approver: 合规部, expiry: '2026-12-31'}\n";
    const units =
      "kind: Project\nschemaVersion: '1'\norganisation: {code: Z0, name: 总行}\nunits: [{code: Z3, name: 第3支行, parent: Z0}]\n";
    const twice = async (project: string) => {
      const io = memoryIo({
        files: {
          "riskpaper.yaml": project,
          "in/Z3_整改台账_2026H1.csv": ledger,
          "in/Z3_整改台账_2026H1(1).csv": ledger.replace("补签并核对档案", "重新补签并核对档案"),
        },
      });
      const { files: found } = await validate({ paths: ["in"], asOf: "2026-08-01", config: null }, io);
      return found.map(({ diagnostics }) =>
        diagnostics.map(({ code }) => code).filter((code) => code === "report-twice"),
      );
    };
    expect(await twice(units)).toEqual([[], []]);
    expect(await twice(units + waivers)).toEqual([["report-twice"], ["report-twice"]]);
  });

  it("says that it is over", async () => {
    expect(await validated(waiver("key: F2024-002"), "2024-07-01")).toEqual({
      verdict: "rejected",
      errors: 1,
      waived: 0,
      said: ["waiver-expired"],
    });
  });

  it("says nothing where it would have covered nothing", async () => {
    expect(await validated(waiver("key: F2024-001"), "2024-07-01")).toMatchObject({ said: [] });
  });
});
