import type { Answer, Checklist, Finding, RiskLibrary } from "../../../src/model/generated/documents.ts";
import type { PaperState } from "../../../src/model/paper.ts";
import { assess } from "../../../src/paper/assess.ts";
import type { LedgerPaper } from "../../../src/view/ledger/rectification-rows.ts";
import { NOTHING_SAID } from "../../helpers/nothing-said.ts";

export const CONTRACTS = "a".repeat(64);

const library: RiskLibrary = {
  kind: "RiskLibrary",
  schemaVersion: "1",
  key: "T",
  title: "试用风险点库",
  version: "1.0.0",
  status: "active",
  level_scheme: "L4",
  categories: ["信贷业务", "柜面业务"],
  points: ["信贷业务", "柜面业务"].map((category, index) => ({
    id: `T-0${index + 1}`,
    name: category,
    category,
    line: ["信贷"],
    manifestation: "表现",
    controls: [{ text: "控制措施：双人复核" }],
    posts: ["柜员"],
    level: "高",
    recommendation: "建议：完善制度",
  })),
};

const checklist: Checklist = {
  kind: "Checklist",
  schemaVersion: "1",
  id: "CK-T",
  title: "试用检查表",
  version: "1.0.0",
  libraries: ["T"],
  sections: [
    {
      title: "一",
      items: ["1", "2", "3"].map((number) => ({
        id: `CK-T-0${number}`,
        question: `第${number}项是否合规？`,
        answer_type: "是否",
        pass: { rule: "eq:yes" },
        risk_points: [number === "2" ? "T-02" : "T-01"],
      })),
    },
  ],
};

/** A paper of a unit with these answers, opened on 2024-01-12. */
export function samplePaper(
  answers: Readonly<Record<string, Answer>>,
  unit = "一支行",
  index = "D001T01",
): LedgerPaper {
  const state: PaperState = {
    header: {
      nature: "检查",
      project: { no: "JC1", name: "排查" },
      unit: { code: "D001", name: unit },
      subject: "网点排查",
      period: { from: "2023-10-01", to: "2023-12-31" },
      index_no: index,
      preparers: [{ id: "P1", name: "李华" }],
      date: "2024-01-12",
      secrecy: "内部",
    },
    checklist,
    libraries: [library],
    answers,
    evidence: [{ sha256: CONTRACTS, name: "合同.pdf", size: 1, file: `evidence/${CONTRACTS}.pdf` }],
    finished: true,
    lastItem: null,
    undo: [],
    redo: [],
    ...NOTHING_SAID,
    journal: { records: 1, head: "0".repeat(64), opened_at: "", last_at: "" },
  };
  return { state, assessment: assess(state, () => true) };
}

/** A failing answer with these findings. */
export const failing = (...findings: readonly Finding[]): Answer => ({ answer: "否", findings: [...findings] });
