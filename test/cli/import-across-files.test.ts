import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

const LEDGER = `kind: Ledger
schemaVersion: "1"
profile: rectification
unit: 示范农商行第一支行
period: {from: "2024-01-01", to: "2024-03-31"}
schemes: {severity: G3}
rows:
  - {seq: 1, org: 一支行, finding_id: F2024-A-001, found_date: "2024-01-15", fact: "抽查放款合同30份，其中3份要素空白后补签字", category: 操作风险, severity: 高, owner_unit: 信贷部, owner: 赵一, measures: "逐户核对合同要素并补正签字", deadline: "2024-06-30", status: 整改中}
`;
const ROSTER = `units:
  - {code: S001, name: 示范农商行第一支行, aliases: [一支行]}
  - {code: S002, name: 示范农商行第二支行, aliases: [二支行]}
`;

describe("what ledger import says about no single file", () => {
  let io: MemoryIo;
  const imported = (...argv: string[]) =>
    run(["ledger", "import", "a.ledger.yaml", "--roster", "roster.yaml", "--as-of", "2024-03-31", ...argv], io);
  beforeAll(() => {
    io = memoryIo({ files: { "a.ledger.yaml": LEDGER, "roster.yaml": ROSTER } });
  });

  it("is said to a person and to a program: here that a unit did not report", async () => {
    expect(await imported()).toBe(0);
    expect(io.out()).toContain("report-missing");
    const before = io.out().length;
    expect(await imported("--json")).toBe(0);
    expect(JSON.parse(io.out().slice(before)).across_files).toMatchObject([
      { code: "report-missing", severity: "warning" },
    ]);
  });

  it("is said of what goes into a register too", async () => {
    const into = (name: string, ...more: string[]) => imported("-o", name, "--opening", "--by", "周敏", ...more);
    expect(await into("A.register")).toBe(0);
    expect(io.err()).toContain("report-missing");
    const before = io.out().length;
    expect(await into("B.register", "--json")).toBe(0);
    expect(JSON.parse(io.out().slice(before)).across_files).toMatchObject([{ code: "report-missing" }]);
  });
});
