import type { MachineState } from "../../src/model/ledger.ts";
import type { Entry, RegisterBody, RegisterItem, RegisterRecord } from "../../src/model/register.ts";

/** A finding of which everything is stated. */
export const ROW = {
  org: "示范农商行第一支行",
  found_date: "2024-01-08",
  fact: "抽查三十户贷款，三户的合同在放款之后才补签，经办没有双人面签",
  severity: "一般",
  amount: "100.00",
  category: "操作风险",
  owner_unit: "信贷部",
  owner: ["赵一"],
  measures: "三户补签面签记录，放款前由综合岗核对",
  deadline: "2024-03-15",
  done_date: "2024-02-20",
  evidence: "面签记录3份",
} as const;

export const AROUND = { asOf: "2024-06-30", by: ["王审"], unitsOf: () => [] } as const;

export const itemIn = (state: MachineState, more: Partial<RegisterItem> = {}): RegisterItem => ({
  id: "F2024-001",
  state,
  since: "2024-01-08",
  row: ROW,
  extensions: [],
  verification: { verifier: ["周五"], on: "2024-03-01", result: "通过" },
  owners: [],
  failed: null,
  recheck: { on: "2024-05-06", result: "反弹" },
  proof: {},
  reason: null,
  origins: [],
  ...more,
});

/** A step with all that any step can show. */
export const stepTo = (from: MachineState, to: MachineState, more: Partial<Entry> = {}): Entry => ({
  does: "step",
  id: "F2024-001",
  from,
  to,
  on: "2024-05-08",
  reason: "理由充分",
  proof: {
    document: "检意〔2024〕3号",
    approver: "刘十二",
    approved_on: "2024-05-07",
    deadline: { old: "2024-03-15", new: "2024-06-15" },
    goals: "六月底前完成系统改造",
    invalid: true,
    commitment: "承诺书1号",
    reported_to: "高管",
  },
  ...more,
});

/** Records without a chain: what they tell does not depend on it. */
export const recorded = (body: RegisterBody, seq: number): RegisterRecord => ({
  ...body,
  at: "2024-06-30T00:00:00.000Z",
  by: "王审",
  seq,
  prev: "",
  hash: `${seq}`,
});

export const OPENING = recorded(
  { kind: "open", tool: { name: "riskpaper", version: "0" }, schemes: { severity: "P4" } },
  1,
);
