import { describe, expect, it } from "vitest";
import { applyOverlay } from "../../src/library/overlay/apply.ts";
import { coverageOf } from "../../src/library/coverage.ts";
import type { RiskOverlay } from "../../src/model/generated/documents.ts";
import { sampleLibrary } from "../helpers/sample-paper.ts";

const overlay = (more: Partial<RiskOverlay>): RiskOverlay => ({
  kind: "RiskOverlay",
  schemaVersion: "1",
  title: "分行覆盖件",
  version: "1.2.0",
  overlay: { on: "SAM", version: "1.0.0", by: "东城分行" },
  ...more,
});
const [first] = sampleLibrary.points;
const own = { ...first, id: "SAM-901", name: "自己的风险点" } as (typeof sampleLibrary.points)[number];

describe("an overlay in place", () => {
  const used = applyOverlay(
    sampleLibrary,
    overlay({
      posts: ["合规岗"],
      add: [own],
      disable: [{ id: "SAM-05", reason: "没有此业务" }],
      regrade: [{ id: "SAM-03", level: "高", reason: "去年处罚过" }],
      reword: [{ id: "SAM-01", field: "cause", text: "人手不足", reason: "本行实情" }],
    }),
  );
  const point = (id: string) => used.points.find((one) => one.id === id);

  it("adds behind, re-grades with its reason, rewords", () => {
    expect(used.points.at(-1)).toEqual(own);
    expect(point("SAM-03")).toMatchObject({ level: "高", level_reason: "去年处罚过" });
    expect(point("SAM-01")).toMatchObject({ cause: "人手不足" });
  });

  it("takes disabled points out of what must be asked, but not out of the library", () => {
    expect(point("SAM-05")).toBeDefined();
    expect(coverageOf(used, []).live.map(({ id }) => id)).not.toContain("SAM-05");
  });

  it("keeps key and version and names itself", () => {
    expect(used).toMatchObject({ key: "SAM", version: "1.0.0" });
    expect(used.overlays).toEqual([
      { title: "分行覆盖件", version: "1.2.0", by: "东城分行", made_for: "1.0.0", disabled: ["SAM-05"] },
    ]);
  });

  it("may lie on another: the nearer has the last word", () => {
    const nearer = overlay({ regrade: [{ id: "SAM-03", level: "低", reason: "支行无此情形" }] });
    const both = applyOverlay(used, nearer);
    expect(both.points.find(({ id }) => id === "SAM-03")?.level).toBe("低");
    expect(both.overlays).toHaveLength(2);
  });

  it("leaves the library as it was given", () => {
    expect(sampleLibrary.points.find(({ id }) => id === "SAM-03")?.level).toBe("中");
  });
});
