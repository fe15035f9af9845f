import { describe, expect, it } from "vitest";
import { criteriaOf, withFindings } from "../../src/interview/finding.ts";
import zh from "../../src/text/zh-CN/interview.ts";
import { assessed, opened } from "../helpers/paper.ts";
import { LIBRARY } from "../helpers/sample-checklist.ts";

const draft = { factWords: zh.fact, days: { 较重: 30 } };
const desk = opened();
const one = assessed(desk).byId.get("CK-TST-01");
const complete = (answer: Parameters<typeof withFindings>[2], verdict = "不合格") => {
  if (!one) throw new Error("no item");
  return withFindings(desk.state, one, answer, verdict, draft).findings ?? [];
};

describe("a failing answer", () => {
  it("opens a finding filled from the risk point, with the basis in force on that day", () => {
    const [finding] = complete({ answer: "否", note: "两名柜员互借柜员号3次" });
    expect(finding).toMatchObject({
      finding_id: "F2024-D001TST01-001",
      title: "授权管理不严",
      cause: "实名意识差",
      effect: "责任无法认定",
      recommendation: "收回并重设密码",
      severity: "较重",
      found_date: "2024-04-02",
      deadline: "2024-05-02",
      owner_unit: "第一支行",
      risk_point: "TST-01",
      self_reported: false,
      criteria: [{ ref: "TST-B02", title: "某办法（新）", basis_status: "read" }],
    });
    expect(finding?.fact).toContain("两名柜员互借柜员号3次");
    expect(finding).not.toHaveProperty("measures");
  });

  it("keeps what was stated, and numbers further findings of the item", () => {
    const findings = complete({
      answer: "否",
      findings: [{ cause: "人手不足" }, { title: "另一问题", fact: "另一事实" }],
    });
    expect(findings.map((each) => each.finding_id)).toEqual(["F2024-D001TST01-001", "F2024-D001TST01-001-2"]);
    expect(findings[0]?.cause).toBe("人手不足");
    expect(findings[1]).toMatchObject({ title: "另一问题", fact: "另一事实" });
  });

  it("has none where a reason for that is stated, and a passing one opens none", () => {
    expect(complete({ answer: "否", no_finding_reason: "已并入上项" })).toEqual([]);
    expect(complete({ answer: "是" }, "合格")).toEqual([]);
  });
});

describe("the criteria behind risk points", () => {
  const cite = (clauses: readonly (string | undefined)[], ref = "TST-B02") => {
    const [point] = LIBRARY.points;
    if (!point) throw new Error("no point");
    const cited = { ...point, basis: clauses.map((clause) => ({ ref, ...(clause ? { clause } : {}) })) };
    return { libraries: [{ ...LIBRARY, points: [cited] }], points: [cited] };
  };
  const clausesOf = (clauses: readonly (string | undefined)[], ref?: string) => {
    const { libraries, points } = cite(clauses, ref);
    return criteriaOf({ libraries }, points, "2024-04-02").map((one) => one.clause);
  };

  it("join the clauses of one basis in one criterion, each once", () => {
    expect(clausesOf(["第十五条", undefined, "第十六条", "第十五条"])).toEqual(["第十五条、第十六条"]);
    expect(clausesOf([undefined])).toEqual([undefined]);
  });

  it("leave clauses of an earlier version out of the one in force", () => {
    expect(clausesOf(["第十五条", "第十六条"], "TST-B01")).toEqual([undefined]);
  });

  it("keep every clause where they are too long for one criterion", () => {
    const long = ["一".repeat(40), "二".repeat(30), "三".repeat(20)];
    expect(clausesOf(long)).toEqual([long[0], `${long[1]}、${long[2]}`]);
  });

  it("name a basis once that several points of one item rest on", () => {
    const first = cite(["第十五条"]);
    const second = cite(["第十六条"]);
    const libraries = [{ ...LIBRARY, points: [...first.points, ...second.points] }];
    const criteria = criteriaOf({ libraries }, [...first.points, ...second.points], "2024-04-02");
    expect(criteria.map((one) => one.clause)).toEqual(["第十五条、第十六条"]);
  });
});
