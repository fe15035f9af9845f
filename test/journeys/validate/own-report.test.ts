import { expect, it } from "vitest";
import { findInputs } from "../../../src/journeys/validate/inputs.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

it("a report of ours that lies in the folder is no ledger somebody sent; another page may be one", async () => {
  const ours = '<!doctype html><head><meta charset="utf-8">\n<meta name="generator" content="riskpaper"></head>';
  const io = memoryIo({ files: { "in/report.html": ours, "in/台账.html": "<table><tr><td>序号</td></tr></table>" } });
  const { inputs, skipped } = await findInputs(["in"], io);
  expect(inputs.map((one) => one.path)).toEqual(["in/台账.html"]);
  expect(skipped).toEqual([{ path: "in/report.html", reason: "own-report" }]);
});
