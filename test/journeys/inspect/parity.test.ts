import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { type InspectOptions, inspect } from "../../../src/journeys/inspect/inspect.ts";
import type { Answers, Checklist, ChecklistItem, Workpaper } from "../../../src/model/generated/documents.ts";
import { loadCatalogue } from "../../../src/text/load.ts";
import { ROOT } from "../../helpers/built.ts";
import { generatedChecklist, generatedFiles } from "../../helpers/generated-checklist.ts";
import { memoryIo } from "../../helpers/memory-io.ts";
import { typingInspector } from "../../helpers/typing-inspector.ts";

const read = (...path: string[]) => parse(readFileSync(join(ROOT, "examples", ...path), "utf8"));
const papers = join(ROOT, "examples", "papers");

const options = (more: Partial<InspectOptions>): InspectOptions => ({
  checklist: "CK-SEC",
  out: "x.paper",
  resume: false,
  takeOver: false,
  asOf: "2026-11-22",
  by: null,
  config: join(ROOT, "examples", "project", "riskpaper.yaml"),
  colour: false,
  ...more,
});

/** paper.yaml without what must differ: when it was written, and the hashes that follow from that. */
const content = (text: string) => {
  const { journal, ...rest } = parse(text) as Workpaper;
  return rest;
};

describe("the keyboard and an answers file give the same paper", () => {
  it.each(["CK-SEC", "CK-RCU", "CK-AML"])("%s", async (id) => {
    const words = await loadCatalogue("zh-CN");
    const answers = read("papers", `${id}.answers.yaml`) as Answers;
    const checklist = read("checklists", `${id}.checklist.yaml`) as Checklist;

    const byFile = memoryIo();
    const file = await inspect(
      options({ checklist: id, answers: join(papers, `${id}.answers.yaml`) }),
      byFile,
      words,
      () => undefined,
    );

    const terminal = typingInspector({ answers, checklist, words, evidence: (path) => join(papers, path) });
    const byHand = { ...memoryIo({ keys: [] }), terminal: async () => terminal };
    const hand = await inspect(options({ checklist: id }), byHand, words, () => undefined);

    expect({ ...hand }).toEqual({ ...file });
    expect(file).toMatchObject({ state: "finished", missing: [] });
    expect(content(byHand.text("x.paper/paper.yaml"))).toEqual(content(byFile.text("x.paper/paper.yaml")));
  });

  it("whatever an answers file can say", async () => {
    const words = await loadCatalogue("zh-CN");
    const { checklist, answers, made } = everything();
    const files = {
      ...generatedFiles({ ...made, checklist }),
      "x.answers.yaml": stringify(answers, { aliasDuplicateObjects: false }),
      "甲.txt": "一",
      "乙.txt": "二",
    };
    const given = { checklist: "CK-GEN", config: "riskpaper.yaml" };
    const byFile = memoryIo({ files });
    const file = await inspect(options({ ...given, answers: "x.answers.yaml" }), byFile, words, () => undefined);

    const terminal = typingInspector({ answers, checklist, words, evidence: (path) => path });
    const byHand = { ...memoryIo({ files, keys: [] }), terminal: async () => terminal };
    const hand = await inspect(options(given), byHand, words, () => undefined);

    expect(hand).toEqual(file);
    expect(file).toMatchObject({ state: "finished", missing: [], findings: 5 });
    const paper = content(byHand.text("x.paper/paper.yaml"));
    expect(paper).toEqual(content(byFile.text("x.paper/paper.yaml")));
    // What was stated is there: a route that forgets the same on both sides would pass otherwise.
    expect(paper.header).toMatchObject(answers.header ?? {});
    const [first, second] = paper.items[1]?.answer?.findings ?? [];
    expect([first, second]).toMatchObject(answers.answers["CK-GEN-02"]?.findings ?? []);
  });
});

/** Every kind of answer with its second values, and findings and header with every field stated. */
function everything() {
  const made = generatedChecklist(14, () => false);
  const [, sample, key, count] = made.checklist.sections.flatMap((section) => section.items);
  if (!sample || !key || !count) throw new Error("no items");
  const shapes: readonly Partial<ChecklistItem>[] = [
    {},
    { risk_points: ["GEN-01", "GEN-02"] },
    {},
    { pass: { rule: "num_per_month:>=2" } },
    {},
    { pass: { rule: "pp:<=1" } },
    { pass: { rule: "workdays:<=10" }, default_severity: "一般" },
    {},
    { required_set: undefined },
    { pass: { rule: "manual" }, default_severity: "一般" },
    { pass: { rule: "manual" }, answer_type: "是否" },
    { answer_type: "清单", pass: { rule: "set:empty" } },
    {},
    {},
  ];
  let at = -1;
  const checklist: Checklist = {
    ...made.checklist,
    answer_sets: {
      standard: { obligations: { fail: { note: true, finding: true, evidence: 1 }, na: { reason: true } } },
    },
    sections: made.checklist.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => {
        at += 1;
        return JSON.parse(JSON.stringify({ ...item, ...shapes[at] })) as ChecklistItem;
      }),
    })),
  };
  const answers: Answers = {
    kind: "Answers",
    schemaVersion: "1",
    checklist: "CK-GEN",
    header: {
      nature: "检查",
      project: { no: "JC-9", name: "专项检查" },
      unit: { code: "D002", name: "第二支行" },
      subject: "岗位制约",
      period: { from: "2026-01-01", to: "2026-06-30" },
      index_no: "D002GEN07",
      preparers: [{ id: "P1", name: "赵军" }, { name: "李华" }],
      date: "2026-07-10",
      secrecy: "秘密",
      basis_document: "专项检查通知",
      scope: "营业室",
      procedure: "调阅登记簿，现场核对",
      result: "发现问题五个",
      conclusion: "基本合规",
    },
    answers: {
      "CK-GEN-01": { answer: "是", note: "先有说明", evidence: ["甲.txt"] },
      "CK-GEN-02": {
        n: 25,
        k: 4,
        note: "两类问题",
        evidence: ["甲.txt", "乙.txt"],
        findings: [
          {
            title: "监印人漏签",
            fact: "抽查25笔，4笔漏签。",
            criteria: [{ title: "印章管理办法", doc_no: "示农发〔2020〕8号", clause: "第五条", basis_status: "named" }],
            cause: "外出",
            effect: "制约失效",
            recommendation: "双人在场",
            severity: "较重",
            severity_reason: "涉及对外证明",
            found_date: "2026-07-09",
            amount: "15000.00",
            count: 4,
            category: "印章",
            risk_point: "GEN-02",
            owner_unit: "营业室",
            owner: "刘强",
            deadline: "2026-08-01",
            measures: "即日起双人签字",
            fixed_on_spot: true,
            fixed_date: "2026-07-10",
            self_reported: true,
          },
          { title: "登记簿缺页", fact: "登记簿缺第12页。", risk_point: "GEN-02" },
        ],
      },
      "CK-GEN-03": { answer: "是", note: "有一次例外", evidence: ["甲.txt"], no_finding_reason: "已另案处理" },
      "CK-GEN-04": {
        value: "10",
        per: 6,
        note: "每月不足两次",
        evidence: ["甲.txt"],
        findings: [{ cause: "排班不够" }],
      },
      "CK-GEN-05": { answer: "不适用", na: { code: "其他", reason: "本行无此业务凭证" } },
      "CK-GEN-06": { num: "37", den: "41", value: "90.24" },
      "CK-GEN-07": { value: "2026-03-20", trigger: "2026-03-02", note: "迟报", evidence: ["甲.txt"], findings: [{}] },
      "CK-GEN-08": { value: "完好" },
      "CK-GEN-09": {
        set: ["锁"],
        required: ["锁", "灯"],
        note: "缺灯",
        evidence: ["甲.txt"],
        findings: [{ amount: null, count: 1 }],
      },
      "CK-GEN-10": { value: "制度已修订", verdict: "合格", verdict_reason: "逐条核对过" },
      "CK-GEN-11": { answer: "是", verdict: "合格", verdict_reason: "现场看过" },
      "CK-GEN-12": { set: [] },
      "CK-GEN-13": { answer: "待核实", pending: "向科技部调日志" },
      "CK-GEN-14": { value: "3", note: "各一份" },
    },
  };
  return { checklist, answers, made };
}
