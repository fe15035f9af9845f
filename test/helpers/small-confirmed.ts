import { generatedChecklist, generatedFiles } from "./generated-checklist.ts";

const ANSWERS = `kind: Answers
schemaVersion: "1"
checklist: CK-GEN
header:
  nature: 检查
  project: {"no": JC2026-03, name: 节前安全检查}
  unit: {code: D001, name: 第一支行}
  subject: 节前安全
  period: {from: "2026-09-01", to: "2026-09-28"}
  index_no: D001GEN01
  preparers: [{id: P1, name: 赵军}]
  date: "2026-09-28"
answers:
  CK-GEN-01: {answer: 是}
  CK-GEN-02: {n: 25, k: 4, note: 抽查25笔，4笔监印人未签字, evidence: [盘点表.csv]}
  CK-GEN-03: {answer: 否}
`;

/** A small paper with one finding, F2026-D001GEN01-002, made by `inspect` and confirmed by `confirm`. */
export const SMALL_PAPER = {
  files: {
    ...generatedFiles(generatedChecklist(3, () => false)),
    "x.answers.yaml": ANSWERS,
    "盘点表.csv": "序号,金额",
  },
  inspect: ["inspect", "CK-GEN", "-o", "x.paper", "--answers", "x.answers.yaml", "--by", "P1"],
  confirm: [
    "paper",
    "confirm",
    "x.paper",
    "--on",
    "2026-11-01",
    "--all",
    "属实",
    "--by",
    "P1",
    "--as-of",
    "2026-11-22",
  ],
  finding: "F2026-D001GEN01-002",
} as const;
