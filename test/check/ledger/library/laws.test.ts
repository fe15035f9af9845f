import { describe, expect, it } from "vitest";
import type { Checklist, Project, RiskLibrary } from "../../../../src/model/generated/documents.ts";
import { foundIn, foundInTable, places, type RowLike, setOf, type TableLike } from "../../../helpers/ledger-sets.ts";
import { E3_PROJECT } from "../../../helpers/sample-e1.ts";

const point = (id: string, more: object = {}) => ({
  id,
  name: `${id} 的名称`,
  category: "操作风险",
  line: ["信贷"],
  manifestation: "贷后检查落实不到位，没有实地查看",
  controls: [{ text: "按季检查", post: "贷后管理岗" }],
  posts: ["客户经理"],
  level: "高",
  ...more,
});
const LIBRARY = {
  kind: "RiskLibrary",
  schemaVersion: "1",
  key: "RCU",
  title: "库",
  version: "1.0.0",
  status: "active",
  level_scheme: "L4",
  retired_ids: ["RCU-90"],
  basis: [
    {
      id: "B1",
      title: "贷款管理办法",
      doc_no: "农信〔2010〕1号",
      basis_status: "read",
      effective_from: "2010-01-01",
      effective_to: "2022-12-31",
      superseded_by: "B2",
    },
    {
      id: "B2",
      title: "贷款管理办法（2023）",
      doc_no: "农信〔2023〕1号",
      basis_status: "read",
      effective_from: "2023-01-01",
    },
  ],
  points: [point("RCU-03"), point("RCU-05"), point("RCU-91", { status: "retired" })],
} as unknown as RiskLibrary;
const CHECKLIST = {
  kind: "Checklist",
  schemaVersion: "1",
  id: "CK-RCU",
  sections: [
    {
      title: "一",
      items: [
        {
          id: "CK-RCU-05",
          question: "是否贷后检查",
          answer_type: "是否",
          risk_points: ["RCU-05"],
          default_severity: "较重",
          sampling: { method: "random", min_n: 20 },
        },
      ],
    },
  ],
} as unknown as Checklist;
const libraries = [LIBRARY];
const checklists = [CHECKLIST];
const problem = (...rows: readonly RowLike[]): TableLike => ({ profile: "problem", rows, schemes: { severity: "P4" } });
const points = (...rows: readonly RowLike[]): TableLike => ({
  profile: "risk-points",
  rows,
  schemes: { severity: "L4" },
});
const cells = async (like: TableLike, code: string) =>
  places(await foundInTable(like, code, { libraries, checklists }));

describe("a ledger beside the library", () => {
  it("proposes risk points that no library has, in words or under a series of its own (R-B09)", async () => {
    expect(
      await cells(problem({ risk_point: "直播带货贷" }, { risk_point: "RCU-05 的名称" }), "risk-point-proposed"),
    ).toEqual(["A2"]);
    expect(
      await cells(
        points({ point_id: "RCU-05" }, { point_id: "ZHB-01" }, { point_id: "RCU-99" }),
        "risk-point-proposed",
      ),
    ).toEqual(["A3"]);
  });

  it("keeps category, line and posts, unless the note explains (R-B02)", async () => {
    const row = { point_id: "RCU-05", category: "操作", line: "信贷", posts: "客户经理、贷后管理岗", note: null };
    const other = { ...row, category: "声誉风险", line: "信贷、票据", posts: "柜员" };
    const table = points(row, other, { ...other, note: "按本行分工调整" });
    expect(await cells(table, "category-rewritten")).toEqual(["B3"]);
    expect(await cells(table, "line-rewritten")).toEqual(["C3"]);
    expect(await cells(table, "posts-rewritten")).toEqual(["D3"]);
    expect(await cells(problem({ risk_point: "RCU-05", category: "法律风险" }), "category-rewritten")).toEqual(["B2"]);
  });

  it("keeps levels within one step of the library's and the item's (R-B03)", async () => {
    const level = (severity: string, note: string | null = null) => ({ point_id: "RCU-05", severity, note });
    expect(await cells(points(level("较高"), level("中"), level("低", "已加控制")), "level-far-from-library")).toEqual([
      "B3",
    ]);
    const finding = (severity: string) => ({ item_id: "CK-RCU-05", severity });
    expect(await cells(problem(finding("严重"), finding("一般"), finding("轻微")), "severity-far-from-item")).toEqual([
      "B4",
    ]);
  });

  it("draws as many samples as the item demands (R-L15)", async () => {
    const of = (sample_n: number | null, item_id = "CK-RCU-05") => ({ item_id, sample_n });
    expect(await cells(problem(of(20), of(19), of(null), of(3, "CK-OTH-01")), "sample-too-small")).toEqual(["B3"]);
  });

  it("names the item where the checklists ask about the risk point (R-B07)", async () => {
    const rows = [
      { item_id: "CK-RCU-05", risk_point: "RCU-05" },
      { item_id: null, risk_point: "RCU-05" },
      { item_id: null, risk_point: "RCU-03" },
    ];
    expect(await cells(problem(...rows), "finding-without-item")).toEqual(["A3"]);
  });

  it("makes no contradictory demands on one post (R-B08)", async () => {
    const row = (point_id: string, posts: string, measures: string) => ({ point_id, posts, measures });
    const table = points(
      row("BILL-10", "验票岗", "设专职验票人员，不轻易轮换"),
      row("BLC-13", "验票岗、会计", "要害岗位定期轮换"),
      row("BLC-14", "柜员", "要害岗位定期轮换"),
    );
    expect(await cells(table, "conflicting-controls")).toEqual(["C3"]);
    const controls = [{ text: "要害岗位定期轮换", post: "贷后管理岗" }, { text: "柜员定期轮换" }];
    const beside = { libraries: [{ ...LIBRARY, points: [point("RCU-07", { controls, posts: ["柜员"] })] }] };
    const against = points(
      row("RCU-07", "柜员", "柜员不轻易轮换"),
      row("RCU-08", "柜员", "柜员不轻易轮换"),
      row("RCU-09", "贷后管理岗", "长期固定专人"),
      row("RCU-10", "贷后管理岗", "按季检查"),
    );
    expect(places(await foundInTable(against, "conflicting-controls", beside))).toEqual(["C3", "C4"]);
  });

  it("is not judged without libraries or checklists", async () => {
    expect(await foundInTable(points({ point_id: "ZHB-01" }), "risk-point-proposed")).toEqual([]);
    expect(await foundInTable(problem({ item_id: null, risk_point: "RCU-05" }), "finding-without-item")).toEqual([]);
  });
});

describe("a repeat nobody declared (R-B11, domain.md §8.5)", () => {
  const row = (finding_id: string, found_date: string, more: RowLike = {}): RowLike => ({
    finding_id,
    org: "D001",
    found_date,
    risk_point: "RCU-05",
    fact: `${finding_id} 的事实`,
    is_repeat: "否",
    repeat_of: null,
    status: "整改中",
    ...more,
  });
  const table = (period: string, ...rows: readonly RowLike[]): TableLike => ({
    profile: "rectification-full",
    rows,
    period: { from: `${period}-01`, to: `${period}-28` },
  });
  const found = async (prior: RowLike, now: RowLike) =>
    (
      await foundIn(
        setOf({ "now.xlsx": table("2024-01", now) }),
        { baseline: setOf({ "last.xlsx": table("2023-05", prior) }), project: E3_PROJECT as unknown as Project },
        "repeat-not-declared",
      )
    ).map(({ args }) => [args.by, args.closed]);

  it("is one at the same unit or one above it, closed or still open", async () => {
    const now = row("F2024-002", "2024-01-08");
    expect(await found(row("F2023-020", "2023-05-12", { status: "已销号" }), now)).toEqual([["risk-point", "yes"]]);
    expect(await found(row("F2023-020", "2023-05-12", { org: "D000" }), now)).toEqual([["risk-point", "no"]]);
  });

  it("goes by category and basis, or by like text, where there is no risk point", async () => {
    const bare = { risk_point: null, category: "操作风险", criteria: "贷款管理办法第三条" };
    expect(await found(row("F1-1", "2023-05-12", bare), row("F1-2", "2024-01-08", bare))).toEqual([["basis", "no"]]);
    const like = { risk_point: null, fact: "抽查贷款档案三十户其中三户没有贷后检查记录" };
    const likes = { risk_point: null, fact: "抽查贷款档案三十户其中五户没有贷后检查记录" };
    expect(await found(row("F1-1", "2023-05-12", like), row("F1-2", "2024-01-08", likes))).toEqual([["text", "no"]]);
  });

  it.each([
    ["another unit's", { org: "D002" }],
    ["not communicated", { status: "待确认" }],
    ["cancelled", { status: "已撤销" }],
    ["more than 24 months old", { found_date: "2022-01-07" }],
    ["at another risk point", { risk_point: "RCU-03" }],
  ])("is none where the prior is %s", async (_, more) => {
    expect(await found(row("F2023-020", "2023-05-12", more), row("F2024-002", "2024-01-08"))).toEqual([]);
  });

  it("is none where it is declared, nor within one project", async () => {
    expect(await found(row("F1-1", "2023-05-12"), row("F1-2", "2024-01-08", { is_repeat: "是" }))).toEqual([]);
    const set = setOf({ "now.xlsx": table("2024-01", row("F1-1", "2024-01-08"), row("F1-2", "2024-01-09")) });
    expect(await foundIn(set, {}, "repeat-not-declared")).toEqual([]);
  });
});
