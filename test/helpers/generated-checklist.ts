import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify as write } from "yaml";
import type {
  Answer,
  AnswersHeader,
  Checklist,
  ChecklistItem,
  Project,
  RiskLibrary,
} from "../../src/model/generated/documents.ts";

/** One answer as it is typed, and as the paper must have it afterwards (findings apart). */
export interface TypedAnswer {
  readonly id: string;
  /** Whether one key answers, or a line that Return ends. */
  readonly by: "key" | "line";
  readonly typed: string;
  readonly answer: Answer;
  readonly fails: boolean;
}

export interface Generated {
  readonly checklist: Checklist;
  readonly library: RiskLibrary;
  readonly project: Project;
  readonly answers: readonly TypedAnswer[];
}

type Shape = Pick<ChecklistItem, "answer_type" | "pass"> & Partial<ChecklistItem>;
type Said = readonly [typed: string, answer: Answer];

/** Every answer type with one passing and one failing answer, in typing and in the paper. */
const SHAPES: readonly { readonly shape: Shape; readonly pass: Said; readonly fail?: Said }[] = [
  {
    shape: { answer_type: "是否", pass: { rule: "eq:yes", text: "是" } },
    pass: ["1", { answer: "是" }],
    fail: ["2", { answer: "否" }],
  },
  {
    shape: { answer_type: "抽样", pass: { rule: "err_pct:<=5", text: "问题率<=5%" } },
    pass: ["30 1", { n: 30, k: 1 }],
    fail: ["25 4", { n: 25, k: 4 }],
  },
  {
    shape: { answer_type: "是否", pass: { rule: "eq:no", text: "否" }, is_key: true },
    pass: ["2", { answer: "否" }],
    fail: ["1", { answer: "是" }],
  },
  {
    shape: { answer_type: "计数", pass: { rule: "num:<=3", text: "<=3" }, unit: "份" },
    pass: ["3", { value: "3" }],
    fail: ["17", { value: "17" }],
  },
  {
    shape: { answer_type: "金额", pass: { rule: "num:=0", text: "=0" }, unit: "元" },
    pass: ["0", { value: "0.00" }],
    fail: ["1.5万", { value: "15000.00" }],
  },
  {
    shape: { answer_type: "比率", pass: { rule: "pct:>=90", text: ">=90%" } },
    pass: ["29/30", { num: "29", den: "30" }],
    fail: ["20/30", { num: "20", den: "30" }],
  },
  {
    shape: { answer_type: "日期", pass: { rule: "none", text: "只记录" } },
    pass: ["2026年9月1日", { value: "2026-09-01" }],
  },
  {
    shape: { answer_type: "枚举", pass: { rule: "eq:完好", text: "完好" }, options: ["完好", "破损", "缺失"] },
    pass: ["1", { value: "完好" }],
    fail: ["3", { value: "缺失" }],
  },
  {
    shape: {
      answer_type: "清单",
      pass: { rule: "set:complete", text: "齐全" },
      required_set: ["头盔", "盾牌", "手电"],
    },
    pass: ["", { set: ["头盔", "盾牌", "手电"] }],
    fail: ["2", { set: ["头盔", "手电"] }],
  },
  {
    shape: { answer_type: "文本", pass: { rule: "none", text: "只记录" } },
    pass: ["现场负责人已陪同", { value: "现场负责人已陪同" }],
  },
];

const stringify = (document: unknown) => write(document, { aliasDuplicateObjects: false });

const two = (n: number, digits: number) => String(n).padStart(digits, "0");

/**
 * A checklist of so many items, all answer types mixed, in sections of ten; a project whose header needs nothing but
 * Return; and what is typed for each. `fails` tells by the 0-based number which items fail, where their type can.
 * `kinds: "yesno"` keeps to items that one digit answers.
 */
export function generatedChecklist(
  count: number,
  fails: (index: number) => boolean,
  kinds: "all" | "yesno" = "all",
): Generated {
  const shapes = kinds === "all" ? SHAPES : SHAPES.filter((one) => one.shape.answer_type === "是否" && one.fail);
  const items: ChecklistItem[] = [];
  const answers: TypedAnswer[] = [];
  for (let index = 0; index < count; index += 1) {
    const of = shapes[index % shapes.length];
    if (!of) break;
    const id = `CK-GEN-${two(index + 1, count > 99 ? 3 : 2)}`;
    const said = fails(index) && of.fail ? of.fail : of.pass;
    items.push({
      id,
      question: `第${index + 1}项：${of.shape.answer_type}类检查要点是否落实到位`,
      method: ["实地"],
      evidence_required: "登记簿",
      guidance: "逐项核对后作答；与制度不一致的写明时间、岗位和数量。",
      risk_points: [`GEN-0${1 + (index % 2)}`],
      ...(of.shape.pass?.rule === "none" ? {} : { default_severity: "一般" as const }),
      ...of.shape,
    });
    const by = of.shape.answer_type === "是否" ? "key" : "line";
    answers.push({ id, by, typed: said[0], answer: said[1], fails: said === of.fail });
  }
  return {
    checklist: {
      kind: "Checklist",
      schemaVersion: "1",
      id: "CK-GEN",
      title: "通用安全检查表",
      version: "1.0.0",
      libraries: ["GEN"],
      answer_sets: { standard: { obligations: { fail: { note: true, finding: true }, na: { reason: true } } } },
      sections: Array.from({ length: Math.ceil(count / 10) }, (_, section) => ({
        title: `第${section + 1}方面`,
        items: items.slice(section * 10, section * 10 + 10),
      })),
    },
    library,
    project: {
      kind: "Project",
      schemaVersion: "1",
      organisation: { code: "D000", name: "示范农商行" },
      by: "P1",
      defaults: header,
      checklists: ["."],
      libraries: ["."],
    },
    answers,
  };
}

const header: AnswersHeader = {
  nature: "自查",
  project: { no: "JC2026-03", name: "节前安全检查" },
  unit: { code: "D001", name: "示范农商行第一支行" },
  subject: "节前安全",
  period: { from: "2026-09-01", to: "2026-09-28" },
  preparers: [{ id: "P1", name: "赵军" }],
  date: "2026-09-28",
};

const point = (id: string): RiskLibrary["points"][number] => ({
  id,
  name: "岗位制约不落实",
  category: "操作风险",
  line: ["运营"],
  manifestation: "应由两人办理的业务由一人经办，登记簿事后补记",
  cause: "人手不足",
  effect: "差错和舞弊不能及时发现。",
  recommendation: "按岗位制约要求配足人员，当日登记。",
  controls: [{ text: "双人经办" }, { text: "当日登记、主管抽看录像" }],
  posts: ["营业室主任"],
  basis: [{ ref: "GEN-B01", clause: "第八条" }],
  level: "中",
});

const library: RiskLibrary = {
  kind: "RiskLibrary",
  schemaVersion: "1",
  key: "GEN",
  title: "通用风险点库",
  version: "1.0.0",
  status: "active",
  level_scheme: "L4",
  basis: [{ id: "GEN-B01", title: "岗位制约管理办法", basis_status: "named" }],
  points: [point("GEN-01"), point("GEN-02")],
};

/** Writes the checklist, its library and riskpaper.yaml into a folder. */
export function writeGenerated(folder: string, made: Generated): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "CK-GEN.checklist.yaml"), stringify(made.checklist));
  writeFileSync(join(folder, "GEN.library.yaml"), stringify(made.library));
  writeFileSync(join(folder, "riskpaper.yaml"), stringify(made.project));
}

/** The same files for memoryIo. */
export const generatedFiles = (made: Generated): Record<string, string> => ({
  "CK-GEN.checklist.yaml": stringify(made.checklist),
  "GEN.library.yaml": stringify(made.library),
  "riskpaper.yaml": stringify(made.project),
});
