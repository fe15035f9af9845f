import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Around, Judge, Subject } from "../../src/check/law.ts";
import { loadLaws } from "../../src/check/judges.ts";
import { ledgerLines } from "../../src/check/ledger/ledger-lines.ts";
import { LAWS, severityOf } from "../../src/check/laws.ts";
import { LETTER_CODES } from "../../src/model/codes/letter-codes.ts";
import { personNames, personNumbers } from "../../src/field/person-names.ts";
import { contradicts, doubtfulPolarity, takesYesForPass } from "../../src/check/polarity.ts";
import { judgeBatch, judgeDocument } from "../../src/check/run-laws.ts";
import { DIAGNOSTIC_CODES, type DocumentCode } from "../../src/model/diagnostic-codes.ts";
import { KINDS } from "../../src/model/documents.ts";
import type { Project } from "../../src/model/generated/documents.ts";
import { NO_PLACES } from "../../src/parse/places.ts";
import { ROOT } from "../helpers/built.ts";
import { sampleChecklist, sampleLibrary } from "../helpers/sample-paper.ts";

const around = (rules?: Project["rules"]): Around => ({
  asOf: "2026-11-22",
  project: rules
    ? {
        path: "riskpaper.yaml",
        document: { kind: "Project", schemaVersion: "1", organisation: { code: "D", name: "总行" }, rules },
      }
    : null,
  libraries: new Map(),
  bases: new Map(),
  namesakes: [],
  hash: (text) => text,
  checklists: new Map(),
  unusable: new Set(),
  profiles: [],
  codes: DIAGNOSTIC_CODES,
});
const library: Subject = { path: "a.library.yaml", kind: "RiskLibrary", document: sampleLibrary, places: NO_PLACES };
const only = (code: DocumentCode, judge: Judge) => ({ single: [[code, judge] as const], batch: [] });

describe("the table of laws", () => {
  it("has a line for every code and a file for every law", async () => {
    expect(Object.keys(LAWS).sort()).toEqual([...DIAGNOSTIC_CODES].sort());
    const { single, batch } = await loadLaws(KINDS);
    const files = readdirSync(join(ROOT, "src", "check", "laws")).map((name) => name.replace(/\.ts$/, ""));
    expect([...single, ...batch].map(([code]) => code).sort()).toEqual(files.sort());
    const judged = Object.entries(LAWS).filter(
      ([code, { scope, kinds }]) =>
        scope !== "reading" &&
        code !== "law-crashed" &&
        // Judged where a letter is made (check/letters).
        !(LETTER_CODES as readonly string[]).includes(code) &&
        kinds.some((kind) => kind !== "Ledger"),
    );
    expect(files.sort()).toEqual(judged.map(([code]) => code).sort());
  });

  it("has a file for every law about ledgers, and a line for every file", () => {
    const files = readdirSync(join(ROOT, "src", "check", "ledger", "laws")).map((name) => name.replace(/\.ts$/, ""));
    const judging = ledgerLines().filter(([, { load, loadSet }]) => load !== null || loadSet !== null);
    expect(files.sort()).toEqual(judging.map(([code]) => code).sort());
  });

  it("loads only the laws of the kinds at hand", async () => {
    const { single } = await loadLaws(["Project"]);
    expect(single.map(([code]) => code)).toContain("unit-cycle");
    expect(single.map(([code]) => code)).not.toContain("pass-missing");
  });
});

describe("the runner", () => {
  it("makes a result of a law that throws, keeps what it said before, and runs the others", () => {
    const throwing: Judge = function* () {
      yield { pointer: "/title" };
      throw new Error("boom");
    };
    const laws = {
      single: [...only("unreal-date", throwing).single, ...only("duplicate-id", () => [{ pointer: "/key" }]).single],
      batch: [],
    };
    const { diagnostics } = judgeDocument(library, laws, around());
    expect(diagnostics.map((one) => one.code)).toEqual(["unreal-date", "law-crashed", "duplicate-id"]);
    expect(diagnostics[1]).toMatchObject({ severity: "error", args: { law: "unreal-date", error: "boom" } });
  });

  it("makes a result of a law over the batch that throws", () => {
    const laws = {
      single: [],
      batch: [
        [
          "duplicate-document",
          () => {
            throw new Error("boom");
          },
        ] as const,
      ],
    };
    expect(judgeBatch([library], laws, around()).diagnostics).toMatchObject([{ code: "law-crashed", path: "" }]);
  });

  it("takes severities from the project, by code before R-id, and never switches off an error of reading", () => {
    const judge: Judge = () => [{ pointer: "" }];
    const severity = (rules: Project["rules"]) =>
      judgeDocument(library, only("matrix-level", judge), around(rules)).diagnostics.map((one) => one.severity);
    expect(severity({})).toEqual(["warning"]);
    expect(severity({ "matrix-level": "error" })).toEqual(["error"]);
    expect(severity({ "matrix-level": "off" })).toEqual([]);
    expect(severity({ "R-B04": "info" })).toEqual(["info"]);
    expect(severity({ "R-B04": "off", "matrix-level": "warning" })).toEqual(["warning"]);
    expect(severityOf("yaml-syntax", { "yaml-syntax": "off" })).toBe("error");
    expect(severityOf("law-crashed", { "law-crashed": "off" })).toBe("error");
  });

  it("ends a law that would never end", () => {
    const endless: Judge = function* () {
      for (;;) yield { pointer: "" };
    };
    expect(judgeDocument(library, only("unreal-date", endless), around()).diagnostics.length).toBe(500);
  });

  it("says which law lacked what", async () => {
    const checklist: Subject = {
      path: "a.checklist.yaml",
      kind: "Checklist",
      document: sampleChecklist,
      places: NO_PLACES,
    };
    const { notRun } = judgeDocument(checklist, await loadLaws(["Checklist"]), around());
    expect(notRun.map((one) => `${one.code} ${one.needs}`)).toEqual([
      "library-historical libraries",
      "unknown-risk-point libraries",
      "retired-risk-point libraries",
    ]);
  });
});

const item = (question: string, rule: string, text?: string) => ({
  id: "CK-T-01",
  question,
  answer_type: "是否" as const,
  pass: { rule, ...(text === undefined ? {} : { text }) },
  risk_points: ["T-01"],
});

describe("polarity", () => {
  it("doubts yes where the wording asks for a fault, and no where it asks for something good", () => {
    for (const question of [
      "是否存在违规放贷",
      "是否发现柜员号互借",
      "是否仍存在先贴后查",
      "同类问题是否发生",
      "是否挪用备付金",
      "是否超范围提供服务",
      "许可是否已过期",
      "是否虚假出资、违规注资或抽逃资本",
    ])
      expect([question, doubtfulPolarity(item(question, "eq:yes")), doubtfulPolarity(item(question, "eq:no"))]).toEqual(
        [question, true, false],
      );
    expect(doubtfulPolarity(item("登记簿是否齐全", "eq:no"))).toBe(true);
  });

  it("leaves sound questions alone", () => {
    for (const question of [
      "信贷档案是否由档案员集中保管",
      "是否存在书面的应急预案",
      "业务量低于阈值的县级支行是否停办或上收",
      "检查未发现而后暴露的问题是否倒查检查者",
      "证照是否齐全且在有效期内",
      "报告版本与开口项状态是否匹配（有尾项不得定稿）",
      "贴息是否先结后贴且无重复享受",
      "疑似团伙关联图谱是否建立并移送",
    ])
      expect([question, doubtfulPolarity(item(question, "eq:yes"))]).toEqual([question, false]);
    for (const question of [
      "同一业务是否由一人包办",
      "合同印章与留存空白合同是否可比对出异常",
      "收益率是否显著高于行业水平",
    ])
      expect([question, doubtfulPolarity(item(question, "eq:no"))]).toEqual([question, false]);
  });

  it("knows a rule that is only a word for yes, and a text that says the opposite", () => {
    for (const rule of ["是", "eq:是", "yes", "eq:true", "合格"])
      expect(takesYesForPass(item("是否齐全", rule))).toBe(true);
    for (const rule of ["eq:yes", "eq:no", "none", "manual"])
      expect(takesYesForPass(item("是否齐全", rule))).toBe(false);
    expect(contradicts(item("是否齐全", "eq:yes", "否"))).toBe(true);
    expect(contradicts(item("是否齐全", "eq:no", "是"))).toBe(true);
    expect(contradicts(item("是否齐全", "eq:yes", "是"))).toBe(false);
    expect(contradicts(item("是否齐全", "eq:no", "否（未发现）"))).toBe(false);
  });
});

describe("names and numbers of persons", () => {
  it("are found behind a label, with a form of address, and from the roster standing alone", () => {
    expect(personNames("整改责任人：王小明，期限三月", [])).toEqual(["王小明"]);
    expect(personNames("由欧阳明同志负责；张伟同志配合", [])).toEqual(["张伟"]);
    expect(personNames("钱进未登记即入库", ["钱进"])).toEqual(["钱进"]);
    expect(personNames("把钱进账后即转出", ["钱进"])).toEqual([]);
  });

  it("are not posts, rules or anonymised names", () => {
    for (const text of [
      "责任人：部门负责人",
      "负责人：主任",
      "借款人 李某 未到场",
      "责任人：高管",
      "联系人：经办行",
      "责任人：柜员和会计主管",
      "当事人：何人经手不明",
      "金融同志会",
    ])
      expect([text, personNames(text, [])]).toEqual([text, []]);
  });

  it("are shown masked, identity numbers only with a right check digit", () => {
    expect(personNumbers("证件11010519491231002X，电话13800000000")).toEqual([
      { sort: "identity", masked: "110105********002X" },
      { sort: "mobile", masked: "138****0000" },
    ]);
    expect(personNumbers("账号110105194912310021 金额45000013800000000")).toEqual([]);
  });
});
