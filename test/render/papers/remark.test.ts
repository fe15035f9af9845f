import { describe, expect, it } from "vitest";
import { paperHelpers } from "../../../src/render/handlebars/paper-helpers.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";

const row = { na: null, pending: null, verdict_reason: null, note: null, no_finding_reason: null };

describe("the remarks of an item", () => {
  const remark = paperHelpers(zh).remark as (row: unknown) => unknown;

  it("join what was said with one mark between two sentences, and leave a single one as it is", () => {
    expect(remark({ ...row, note: "尚未退还。", no_finding_reason: "已在第九项登记。" })).toBe(
      "尚未退还；已在第九项登记。",
    );
    expect(remark({ ...row, note: "尚未退还。" })).toBe("尚未退还。");
    expect(remark(row)).toBe("");
  });
});
