import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { judgeIssue, judgeReport, judgeUnit, judgeZero } from "../../src/check/letters/judge-letter.ts";
import type { Engagement } from "../../src/model/generated/documents.ts";
import type { PaperInput } from "../../src/model/paper.ts";
import { fillTemplate } from "../../src/render/handlebars/fill-template.ts";
import { htmlDocument } from "../../src/render/html/html-document.ts";
import { markdownDocument } from "../../src/render/markdown/markdown-document.ts";
import en from "../../src/text/en/catalogue.ts";
import zh from "../../src/text/zh-CN/catalogue.ts";
import { inspectionReportView } from "../../src/view/letters/inspection-report.ts";
import { engagementOfPaper } from "../../src/view/letters/issuing.ts";
import { opinionView } from "../../src/view/letters/opinion.ts";
import { rectificationNoticeView } from "../../src/view/letters/rectification-notice.ts";
import { zeroReportView } from "../../src/view/letters/zero-report.ts";
import { selfInspectionView } from "../../src/view/self-inspection.ts";
import { ROOT } from "../helpers/built.ts";
import { confirmedPaper } from "../helpers/confirmed-paper.ts";
import { examplePaper } from "../helpers/example-papers.ts";
import { sampleHeader, samplePaper } from "../helpers/sample-paper.ts";
import { partials, template } from "../render/papers/templates.ts";
import { matchesGolden } from "./golden.ts";

const timing = { asOf: "2024-01-26", generated: "2024-01-26" };
const shipped = parse(
  readFileSync(join(ROOT, "examples", "engagements", "JC2024-01.engagement.yaml"), "utf8"),
) as Engagement;
const names = { problems: "问题清单", checks: "检查执行情况表", open: "开口项清单" };
const LATE = "F2024-D001RCU01-021";

type Letter = "inspection-report" | "opinion" | "rectification-notice" | "zero-report";
const LETTERS: readonly Letter[] = ["inspection-report", "opinion", "rectification-notice", "zero-report"];

function viewOf(letter: Letter, papers: readonly PaperInput[], engagement: Engagement) {
  switch (letter) {
    case "inspection-report":
      return inspectionReportView(papers, engagement, timing, names);
    case "opinion":
      return opinionView(papers, engagement, timing);
    case "rectification-notice":
      return rectificationNoticeView(papers, engagement, timing, "整改事项表");
    case "zero-report":
      return zeroReportView(papers, engagement, timing);
  }
}

async function drawn(letter: Letter, papers: readonly PaperInput[], engagement: Engagement, words = zh) {
  const filled = await fillTemplate(template(letter), partials, viewOf(letter, papers, engagement), words);
  const assets = { css: "", script: "", sha256: () => "0".repeat(64) };
  return {
    md: markdownDocument(filled.markdown, words, letter),
    html: await htmlDocument(filled, words, letter, assets),
  };
}

const confirmed = confirmedPaper(examplePaper("RCU"));
const clean = samplePaper({ answers: { "CK-SAM-01": { answer: "是" }, "CK-SAM-03": { n: 40, k: 0 } } });
const own = (paper: PaperInput) => engagementOfPaper(paper, "示范农商行总行");
/** A finished paper of an inspection with one finding, about which the unit says `opinion`. */
function settled(opinion: "属实" | "有异议" | "拒签"): PaperInput {
  const findings = [{ finding_id: "F2024-X-001", fact: "抽查三十份合同，三份的要素空白" }];
  const answers = { "CK-SAM-02": { n: 30, k: 3, findings } };
  const paper = samplePaper({ header: { ...sampleHeader, nature: "检查" }, answers });
  return confirmedPaper({ ...paper, state: { ...paper.state, finished: true } }, { "F2024-X-001": opinion });
}
const codes = (told: readonly { readonly code: string }[]) => told.map(({ code }) => code);
const withReport = (report: object): Engagement => ({ ...shipped, letters: { ...shipped.letters, report } });

describe("what goes out after a visit", () => {
  it.each(["inspection-report", "opinion", "rectification-notice"] as const)(
    "is as it was looked at: %s",
    async (letter) => {
      const { md } = await drawn(letter, [confirmed], shipped);
      matchesGolden(`${letter}.md`, md);
      matchesGolden(`${letter}.json`, `${JSON.stringify(viewOf(letter, [confirmed], shipped), null, 2)}\n`);
    },
  );

  it("is a zero report of what was looked at, or a mere declaration", async () => {
    matchesGolden("zero-report.md", (await drawn("zero-report", [clean], own(clean))).md);
    matchesGolden("zero-report.json", `${JSON.stringify(zeroReportView([clean], own(clean), timing), null, 2)}\n`);
    const declared = zeroReportView([], shipped, timing);
    expect(declared).toMatchObject({ declared: true, looked: null });
    matchesGolden("zero-report-declared.md", (await drawn("zero-report", [], shipped)).md);
  });

  it("says nothing that is no word, of three papers and of an empty one, in either language", async () => {
    const papers = [
      confirmedPaper(examplePaper("SEC")),
      confirmedPaper(examplePaper("AML")),
      samplePaper({ answers: {} }),
    ];
    for (const words of [zh, en])
      for (const paper of papers)
        for (const letter of LETTERS) {
          const { md, html } = await drawn(letter, [paper], own(paper), words);
          for (const text of [md, html.slice(html.indexOf("<body"))])
            expect(text).not.toMatch(/undefined|\[object|NaN|Infinity|\bnull\b|=>|riskpaper (letterhead|table|annex)/);
        }
  });

  it("shows hostile data as text", async () => {
    const nasty = "<img src=x onerror=alert(1)>|`x`\n# 假标题\n```\n{{name}} \u202e\u0000[a](javascript:alert(1))";
    const paper = samplePaper({ header: { ...sampleHeader, subject: nasty, unit: { code: "D001", name: nasty } } });
    const engagement: Engagement = {
      ...own(paper),
      issuer: nasty,
      letters: {
        opinion: {
          number: nasty,
          to: [nasty],
          copies: [nasty],
          assessment: nasty,
          objection: nasty,
          materials: [nasty],
        },
        report: {
          assessment: nasty,
          suggestions: [nasty],
          feedback: [{ opinion: nasty, adopted: false, reason: nasty }],
        },
        rectification_notice: { demands: [nasty], report_to: nasty },
        zero_report: { statement: nasty, filler: nasty },
      },
    };
    for (const letter of LETTERS) {
      const { md, html } = await drawn(letter, [paper], engagement);
      expect(html).not.toMatch(/<img|href="javascript|<h\d[^>]*>假标题/);
      expect(md).not.toMatch(/^# 假标题/m);
      expect(md + html).not.toMatch(/[\u202e\u0000]/);
    }
  });

  it("leaves blank what nobody states, and lists it", () => {
    const paper = confirmedPaper(examplePaper("AML"));
    const { missing, letter } = opinionView([paper], own(paper), timing);
    expect(letter).toMatchObject({ number: null, date: null });
    const fields = missing.flatMap((one) => (one.what === "field" ? [one.field] : []));
    expect(fields).toEqual(expect.arrayContaining(["number", "date", "dispositions", "report_due", "objection"]));
  });
});

describe("the inspection report", () => {
  it("has the figures of the self-inspection report, and no others", () => {
    const { figures, problems } = inspectionReportView([confirmed], shipped, timing, names);
    expect(figures).toEqual(selfInspectionView([confirmed], timing));
    expect(problems.map((one) => one.finding_id).toSorted()).toEqual(
      figures.findings.map((one) => one.finding_id).toSorted(),
    );
  });

  it("is a draft until somebody says more, and final only with zero open items", () => {
    const open = examplePaper("RCU");
    expect(inspectionReportView([open], own(open), timing, names)).toMatchObject({ version: "A", final: false });
    expect(judgeReport([open], withReport({ version: "A" }))).toEqual([]);
    expect(codes(judgeReport([open], withReport({ version: "0" })))).toEqual([
      "letter-version-open",
      "letter-item-pending",
      "letter-fact-unconfirmed",
    ]);
    expect(judgeReport([open], withReport({ version: "1" }))[0]?.args).toMatchObject({ version: "1", allowed: "A、B" });
    expect(judgeReport([settled("属实")], withReport({ version: "0" }))).toEqual([]);
  });

  it("is not final while an objection stands open, but a refusal with its reason is on record", () => {
    expect(codes(judgeReport([settled("有异议")], withReport({ version: "0" })))).toContain("letter-fact-objected");
    expect(judgeReport([settled("拒签")], withReport({ version: "0" }))).toEqual([]);
  });
});

describe("what the report says of an objection", () => {
  it("is not that it was adopted where the paper says the fact stands", () => {
    const paper = settled("有异议");
    const [first] = paper.state.facts.frozen.filter(({ opinion }) => opinion === "有异议");
    if (!first) throw new Error("an objection");
    const resolved = {
      seq: 3,
      at: "2024-01-13T09:00:00Z",
      by: "P001",
      outcome: "维持",
      reason: "补签在检查之后",
    } as const;
    const frozen = paper.state.facts.frozen.map((one) => (one === first ? { ...one, resolved } : one));
    const upheld = { ...paper, state: { ...paper.state, facts: { ...paper.state.facts, frozen } } };
    const feedback = (adopted: boolean) => ({
      version: "A",
      feedback: [{ finding_id: first.finding_id, opinion: "当日已补", adopted }],
    });
    expect(judgeReport([upheld], withReport(feedback(true)))).toMatchObject([
      { code: "letter-fact-upheld", args: { id: first.finding_id, reason: "补签在检查之后" } },
    ]);
    expect(judgeReport([upheld], withReport(feedback(false)))).toEqual([]);
    expect(judgeReport([paper], withReport(feedback(true)))).toEqual([]);
  });
});

describe("what issues findings", () => {
  it("stops at a finding the unit has not confirmed, objects to or would not sign", () => {
    expect(judgeIssue([confirmed], shipped)).toEqual([]);
    const [unconfirmed] = judgeIssue([examplePaper("RCU")], null);
    expect(unconfirmed).toMatchObject({ code: "letter-fact-unconfirmed", args: { count: 7 } });
    for (const [opinion, code] of [
      ["部分异议", "letter-fact-objected"],
      ["有异议", "letter-fact-objected"],
      ["拒签", "letter-fact-unsigned"],
    ] as const) {
      const told = judgeIssue([confirmedPaper(examplePaper("RCU"), { [LATE]: opinion })], null);
      expect(told.map((one) => [one.code, one.args.list])).toEqual([[code, LATE]]);
    }
  });

  it("has the numbers of the statement of facts, and stops where they differ", () => {
    const view = opinionView([confirmed], shipped, timing);
    const frozen = confirmed.state.facts.frozen.map(({ finding }) => [finding.finding_id, finding.amount ?? null]);
    expect(view.findings.map((one) => [one.finding_id, one.amount])).toEqual(frozen);
    const [first, ...rest] = confirmed.state.facts.frozen;
    if (!first) throw new Error("a paper with findings");
    const other = { ...first, finding: { ...first.finding, amount: "1.00" } };
    const facts = { ...confirmed.state.facts, frozen: [other, ...rest] };
    const told = judgeIssue([{ ...confirmed, state: { ...confirmed.state, facts } }], null);
    expect(told).toMatchObject([{ code: "letter-figures-differ", args: { what: "amount", there: "1.00" } }]);
  });

  it("has each disposition once, about a finding there is, with the reason and receiver it needs", () => {
    const of = (items: object[]) =>
      codes(judgeIssue([confirmed], { ...shipped, letters: { opinion: { items } } } as Engagement));
    expect(of([{ finding_id: "F2024-D001RCU01-099", dispositions: ["约谈"] }])).toEqual(["letter-finding-unknown"]);
    expect(of([{ finding_id: LATE, dispositions: ["不予处理"] }])).toEqual(["letter-disposition-reason"]);
    expect(of([{ finding_id: LATE, dispositions: ["移送"] }])).toEqual(["letter-transfer-receiver"]);
    expect(of([LATE, LATE].map((finding_id) => ({ finding_id, dispositions: ["约谈"] })))).toEqual([
      "letter-disposition-twice",
    ]);
  });

  it("is about the unit of its inspection file", () => {
    expect(judgeUnit([confirmed], shipped)).toEqual([]);
    expect(codes(judgeUnit([examplePaper("AML")], shipped))).toEqual(["letter-other-unit"]);
  });

  it("leaves out of the notice what is not to be acted on, and counts the rest", () => {
    const { findings, totals } = rectificationNoticeView([confirmed], shipped, timing, "整改事项表");
    expect(findings.map((one) => one.no)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(totals.findings).toBe(6);
  });
});

describe("a zero report", () => {
  it("is refused where there are findings", () => {
    expect(judgeZero([clean])).toEqual([]);
    expect(judgeZero([confirmed])).toMatchObject([{ code: "zero-report-findings", args: { count: 7 } }]);
  });
});

it("has every template among the shipped ones", () => {
  const shippedNames = readdirSync(join(ROOT, "templates", "papers"));
  for (const letter of LETTERS) expect(shippedNames).toContain(`${letter}.md.hbs`);
});
