import { describe, expect, it } from "vitest";
import type { Checklist, RiskLibrary } from "../../../../src/model/generated/documents.ts";
import { foundInTable, type RowLike, type TableLike } from "../../../helpers/ledger-sets.ts";

const point = (id: string, status = "active") => ({
  id,
  name: `${id} 的名称`,
  category: "操作风险",
  line: ["信贷"],
  manifestation: "贷后检查落实不到位，没有实地查看",
  controls: [],
  posts: ["客户经理"],
  level: "高",
  status,
});
const libraries = [
  {
    kind: "RiskLibrary",
    key: "RCU",
    status: "active",
    level_scheme: "L4",
    retired_ids: ["RCU-90"],
    points: [point("RCU-05"), point("RCU-91", "retired")],
    basis: [
      {
        id: "B1",
        title: "贷款管理办法",
        doc_no: "示范〔2010〕1号",
        basis_status: "read",
        effective_from: "2010-01-01",
        effective_to: "2022-12-31",
        superseded_by: "B2",
      },
      {
        id: "B2",
        title: "贷款管理办法（2023年修订）",
        doc_no: "示范〔2023〕1号",
        basis_status: "read",
        effective_from: "2023-01-01",
      },
      { id: "B3", title: "个人征信管理办法", basis_status: "named" },
    ],
  },
] as unknown as readonly RiskLibrary[];
const checklists = [
  { id: "CK-RCU", sections: [{ title: "一", items: [{ id: "CK-RCU-05", question: "问", risk_points: ["RCU-05"] }] }] },
] as unknown as readonly Checklist[];
const table = (profile: string, ...rows: readonly RowLike[]): TableLike => ({ profile, rows });
const told = async (like: TableLike, code: string) =>
  (await foundInTable(like, code, { libraries, checklists })).map(({ at, args }) => [
    at.cell,
    args.near ?? args.valid ?? args.id,
  ]);

describe("laws that ledgers share with other documents", () => {
  it("know no risk point RCU-99, and suggest the nearest (R-B01)", async () => {
    const rows = ["RCU-05", "ＲＣＵ-０５", "RCU-05 的名称", "直播带货贷", "RCU-90", "RCU-99"].map((risk_point) => ({
      risk_point,
    }));
    expect(await told(table("problem", ...rows), "unknown-risk-point")).toEqual([["A7", "RCU-05"]]);
    expect(
      await told(table("risk-points", { point_id: "RCU-99" }, { point_id: "ZHB-01" }), "unknown-risk-point"),
    ).toEqual([["A2", "RCU-05"]]);
  });

  it("tell retired risk points, listed as such or marked (R-B01)", async () => {
    const rows = [{ risk_point: "RCU-90" }, { risk_point: "RCU-91" }, { risk_point: "RCU-05" }];
    expect(await told(table("problem", ...rows), "retired-risk-point")).toEqual([
      ["A2", "RCU-90"],
      ["A3", "RCU-91"],
    ]);
  });

  it("know the checklists' items (R-B01)", async () => {
    const rows = [{ item_id: "CK-RCU-05" }, { item_id: "贷后检查" }, { item_id: "CK-RCU-50" }];
    expect(await told(table("problem", ...rows), "unknown-item")).toEqual([["A4", "CK-RCU-05"]]);
  });

  it("compute an L4 level from likelihood and impact, unless the note explains (R-B04)", async () => {
    const row = (severity: string, likelihood: number, impact: number, note: string | null = null): RowLike => ({
      severity,
      likelihood,
      impact,
      note,
    });
    const like = table(
      "risk-points",
      row("中", 4, 4),
      row("高", 3, 5),
      row("中", 4, 4, "已有系统控制"),
      row("低", 1, 4),
    );
    expect((await foundInTable(like, "matrix-level")).map(({ at, args }) => [at.cell, args.expected])).toEqual([
      ["A2", "高"],
    ]);
  });

  it("want the basis in force on the day found, and name its successor (R-B05)", async () => {
    const row = (criteria: string, found_date = "2024-01-08"): RowLike => ({ criteria, found_date });
    const like = table(
      "problem",
      row("《贷款管理办法》（示范〔2010〕1号）第三条"),
      row("《贷款管理办法（2023年修订）》第三条"),
      row("《贷款管理办法》第三条", "2020-05-06"),
      row("个人征信管理办法、内部通知"),
    );
    expect(await told(like, "basis-out-of-force")).toEqual([["A2", "贷款管理办法（2023年修订）"]]);
  });
});
