import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { percent } from "../../../src/model/decimal.ts";
import type { PaperInput } from "../../../src/model/paper.ts";
import { fillTemplate } from "../../../src/render/handlebars/fill-template.ts";
import { htmlDocument } from "../../../src/render/html/html-document.ts";
import { markdownDocument } from "../../../src/render/markdown/markdown-document.ts";
import type { PageAssets } from "../../../src/render/page/page-frame.ts";
import en from "../../../src/text/en/catalogue.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { confirmationView } from "../../../src/view/confirmation.ts";
import { selfInspectionView } from "../../../src/view/self-inspection.ts";
import { workpaperView } from "../../../src/view/workpaper.ts";
import { ROOT } from "../../helpers/built.ts";
import { examplePaper } from "../../helpers/example-papers.ts";
import { countedPaper, sampleAnswers, sampleHeader, samplePaper } from "../../helpers/sample-paper.ts";
import { partials, template } from "./templates.ts";

const timing = { asOf: "2024-03-01", generated: "2024-03-01" };
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const asset = (name: string) => readFileSync(join(ROOT, "templates", "page", name), "utf8");
const assets: PageAssets = { css: asset("page.css") + asset("print.css"), script: asset("report.js"), sha256 };

type Name = "workpaper" | "confirmation" | "self-inspection";
const viewOf = (name: Name, papers: readonly PaperInput[]): object => {
  const [first = samplePaper()] = papers;
  if (name === "self-inspection") return selfInspectionView(papers, timing);
  return name === "workpaper" ? workpaperView(first, timing) : confirmationView(first, timing);
};

async function documents(name: Name, papers: readonly PaperInput[], words = zh) {
  const filled = await fillTemplate(template(name), partials, viewOf(name, papers), words);
  return {
    md: markdownDocument(filled.markdown, words, name),
    html: await htmlDocument(filled, words, name, assets),
  };
}

const NAMES: readonly Name[] = ["workpaper", "confirmation", "self-inspection"];
const papers = {
  sample: samplePaper(),
  empty: samplePaper({ answers: {} }),
  SEC: examplePaper("SEC"),
  AML: examplePaper("AML"),
};

describe("every document", () => {
  it.each(NAMES.flatMap((name) => Object.keys(papers).map((key) => [name, key] as const)))(
    "%s of %s says nothing that is no word, in either language and format",
    async (name, key) => {
      for (const words of [zh, en]) {
        const { md, html } = await documents(name, [papers[key as keyof typeof papers]], words);
        const body = html.slice(html.indexOf("<body"));
        for (const text of [md, body]) {
          expect(text).not.toMatch(/undefined|\[object|NaN|Infinity|\bnull\b|=>/);
          expect(text).not.toMatch(/riskpaper (title|fields|kpis|matrix|chart|findings|signatures|opinion|page)/);
        }
        expect(html).toContain(`<html lang="${words.locale}">`);
      }
    },
  );

  it("allows itself no network, no inline style and only its own script and style, by hash", async () => {
    for (const name of NAMES) {
      const { html } = await documents(name, [papers.sample]);
      const base64 = (text: string | undefined) =>
        createHash("sha256")
          .update(text ?? "")
          .digest("base64");
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
      const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
      const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`style-src 'sha256-${base64(style)}'`);
      if (script) expect(policy).toContain(`script-src 'sha256-${base64(script)}'`);
      else expect(policy).not.toContain("script-src");
      expect(html).not.toMatch(/\sstyle=|\son\w+=|https?:\/\/|javascript:|@import|url\(/);
    }
  });

  it("shows hostile data as text", async () => {
    const nasty = "<img src=x onerror=alert(1)>|`x`\n# 假标题\n```\n{{name}} \u202e\u0000[a](javascript:alert(1))";
    const paper = samplePaper({
      header: {
        ...sampleHeader,
        subject: nasty,
        unit: { code: "D001", name: nasty },
        preparers: [{ name: nasty }],
        scope: nasty,
      },
      answers: {
        "CK-SAM-02": {
          n: 3,
          k: 1,
          note: nasty,
          findings: [
            { finding_id: "F2024-X-001", title: nasty, fact: nasty, cause: nasty, category: nasty, measures: nasty },
          ],
        },
      },
    });
    for (const name of NAMES) {
      const { md, html } = await documents(name, [paper]);
      expect(html).not.toMatch(/<img|<script>alert|href="javascript|<h\d[^>]*>假标题/);
      expect(html.match(/<script>/g) ?? []).toHaveLength(name === "self-inspection" ? 1 : 0);
      expect(md).not.toMatch(/^# 假标题/m);
      expect(md + html).not.toMatch(/[\u202e\u0000]/);
    }
  });
});

describe("the self-inspection report", () => {
  it("holds every figure of the paper, each with numerator and denominator", async () => {
    const { md, html } = await documents("self-inspection", [papers.sample]);
    const text = md.replace(/\\/g, "");
    for (const figure of [
      "检查执行率90.00%（9/10）",
      "合格率57.14%（4/7）",
      "抽样问题率5.71%（4/70）",
      "立查立改率25.00%（1/4）",
      "共发现问题4个，其中严重1个、较重1个、一般1个、轻微1个",
      "3个问题填有金额，合计57.345678万元（573,456.78元）",
      "条件不成立1项、不适用1项，适用10项；已作答9项",
      "截至2024年3月1日，待整改问题中期限已过的2个",
    ]) {
      expect(text).toContain(figure);
      expect(html.replace(/<[^>]*>/g, "")).toContain(figure);
    }
  });

  it("shows no number that cannot be found in the view or in what people wrote", async () => {
    const view = selfInspectionView([papers.sample], timing);
    const { md } = await documents("self-inspection", [papers.sample]);
    const known = JSON.stringify(view);
    const derived = [
      "57.345678",
      "573,456.78",
      "12.345678",
      "123,456.78",
      "45.00",
      "450,000.00",
      "0.00",
      "1.5",
      "3.0",
      "4.5",
    ];
    // Numbers of the document itself: tables, annexes, scores of the matrix, weights, days and months of dates.
    const own = new Set([...Array(32).keys()].map(String));
    const digits = md.replace(/\\/g, "").match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
    const shares = new Set(
      digits.filter(
        (one) => !known.includes(one) && !derived.includes(one) && !own.has(one) && !/^(2023|2024)$/.test(one),
      ),
    );
    // What is left are percentages that the template draws from counts: each equals a ratio of two counts of the view.
    const counts = [...Array(72).keys()];
    const possible = new Set(counts.flatMap((den) => (den ? counts.map((num) => ((num / den) * 100).toFixed(2)) : [])));
    expect([...shares].filter((one) => !possible.has(one))).toEqual([]);
  });

  it("gives every percentage as what its two counts make", async () => {
    for (const paper of Object.values(papers)) {
      const { md } = await documents("self-inspection", [paper]);
      const shown = [...md.matchAll(/(\d+\.\d\d%|—)（(\d+)\/(\d+)）/g)];
      expect(shown.length).toBeGreaterThan(1);
      for (const [, text, num, den] of shown) expect(text).toBe(percent(num ?? "", den ?? ""));
    }
  });

  it("says 未发现问题 with its denominators, and a zero report where nothing was looked at", async () => {
    const clean = samplePaper({ answers: { "CK-SAM-01": { answer: "是" }, "CK-SAM-03": { n: 40, k: 0 } } });
    const { md } = await documents("self-inspection", [clean]);
    expect(md).toMatch(/未发现问题。检查范围为适用检查项12项，已检查2项，抽查样本40个/);
    const nothing = (await documents("self-inspection", [papers.empty])).md;
    expect(nothing).toContain("零报告");
    expect(nothing).not.toMatch(/未发现问题。检查范围/);
  });

  it("is called by the paper's nature", async () => {
    const visiting = samplePaper({ header: { ...sampleHeader, nature: "检查" } });
    expect((await documents("self-inspection", [papers.sample])).md).toMatch(/^# .*的自查报告\n/);
    expect((await documents("self-inspection", [visiting])).md).toMatch(/^# .*的检查报告\n/);
  });

  it("discloses what was not checked, even without any finding", async () => {
    const { md } = await documents("self-inspection", [papers.empty]);
    expect(md.match(/CK-SAM-\d\d/g)?.length).toBeGreaterThanOrEqual(12);
    expect(md).toContain("未检查12项（不计为合格，也不计为不适用）");
  });

  it("makes 10,000 findings into Markdown and HTML within two seconds", async () => {
    const [first] = sampleAnswers["CK-SAM-02"]?.findings ?? [];
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...first,
      finding_id: `F2024-D001SAM01-${String(index).padStart(5, "0")}`,
      amount: `${index}.50`,
    }));
    const paper = samplePaper({ answers: { ...sampleAnswers, "CK-SAM-02": { n: 30, k: 3, findings: many } } });
    // Processor time, the better of three: other work on the machine must not decide.
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const before = process.cpuUsage();
      const { md, html } = await documents("self-inspection", [paper]);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
      expect(md).toContain("F2024-D001SAM01-09999");
      expect(html).toContain("F2024-D001SAM01-09999");
    }
    expect(Math.min(...times)).toBeLessThan(2000);
  });
});

describe("quantities", () => {
  it("stand in the unit of the item, in every paper, and are not added up across units", async () => {
    const [report, sheet, facts] = await Promise.all(
      (["self-inspection", "workpaper", "confirmation"] as const).map(async (name) => {
        const { md } = await documents(name, [countedPaper]);
        return md.replace(/\\/g, "").replace(/ +/g, " ");
      }),
    );
    expect(report).toContain("涉及数量合计1笔（份）、6户、2台。");
    expect(report).toContain("金额与数量：45.00万元，3户。");
    expect(sheet).toContain("涉及数量 | 3户");
    expect(sheet).toContain("涉及数量 | 1笔（份）");
    expect(facts).toContain("涉及数量合计6户、1笔（份）、2台。");
    for (const text of [report, sheet, facts]) expect(text).not.toMatch(/笔数|9笔/);
    expect((await documents("confirmation", [countedPaper], en)).md).toContain("6 户, 1 cases, 2 台");
  });
});

describe("the period of a paper", () => {
  it("is the self-inspection's own where the paper is one", async () => {
    const visiting = samplePaper({ header: { ...sampleHeader, nature: "检查" } });
    for (const name of ["workpaper", "self-inspection"] as const) {
      const own = (await documents(name, [papers.sample])).md;
      expect(own).toContain("自查期间");
      expect(own).not.toContain("检查期间");
      const theirs = (await documents(name, [visiting])).md;
      expect(theirs).toContain("检查期间");
      expect(theirs).not.toContain("自查期间");
    }
  });
});

describe("amounts of findings", () => {
  const withAmounts = (amounts: readonly (string | undefined)[]) => {
    const [first] = sampleAnswers["CK-SAM-02"]?.findings ?? [];
    const findings = amounts.map((amount, n) => ({ ...first, finding_id: `F2024-X-00${n + 1}`, amount }));
    return samplePaper({ answers: { "CK-SAM-02": { n: 30, k: 3, findings } } });
  };
  const told = async (name: Name, amounts: readonly (string | undefined)[]) =>
    (await documents(name, [withAmounts(amounts)])).md.replace(/\\/g, "").replace(/ +/g, " ");

  it("that are zero are no amounts, and those nobody stated are said to be so", async () => {
    for (const name of ["self-inspection", "workpaper"] as const) {
      expect(await told(name, ["0.00", "0"])).toContain("问题均不涉及金额。");
      expect(await told(name, ["0.00", undefined])).toContain("1个问题不涉及金额，其余1个未填写金额。");
      expect(await told(name, [undefined, undefined])).toContain("问题均未填写金额。");
      expect(await told(name, ["0.00", "45.00"])).toContain("2个问题填有金额，合计0.0045万元（45.00元）。");
      expect(await told(name, ["0.00", undefined])).not.toMatch(/[^.,\d]0元/);
    }
    const report = await told("self-inspection", ["0.00", undefined]);
    expect(report).toContain("金额与数量：不涉及金额，");
    expect(report).toContain("金额与数量：金额未填写，");
    const sheets = await told("workpaper", ["0.00", undefined]);
    expect(sheets).toContain("涉及金额 | 不涉及金额");
    expect(sheets).toContain("涉及金额 | 未填写");
  });

  it("are told in the statement of facts in the same words", async () => {
    expect(await told("confirmation", ["0.00", undefined])).toContain(
      "以上共2项事实，不涉及金额，涉及数量合计6笔（份）。",
    );
    expect(await told("confirmation", [undefined])).toContain("以上共1项事实，金额未填写，");
    expect(await told("confirmation", ["450000.00"])).toContain("以上共1项事实，涉及金额合计45.00万元，");
  });
});

describe("the workpaper", () => {
  it("has a sheet of its own for each finding, on a page of its own", async () => {
    const { md, html } = await documents("workpaper", [papers.sample]);
    expect(md.match(/^# 检查工作底稿（分项）$/gm)).toHaveLength(4);
    expect(html.match(/<hr class="page-break">/g)).toHaveLength(4);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it("breaks a long ratio behind its slash, never inside a number", async () => {
    const answers = { ...sampleAnswers, "CK-SAM-07": { num: "1050000000", den: "100000000" } };
    const { md, html } = await documents("workpaper", [samplePaper({ answers })]);
    expect(md).toContain("1,050,000,000/100,000,000（1050.00%）");
    expect(html).toContain('<span class="k">1,050,000,000/</span><wbr><span class="k">100,000,000</span>（1050.00%）');
  });

  it("prints no standard as the documents spell it", async () => {
    const { md } = await documents("workpaper", [papers.sample]);
    expect(md).toContain("≥90%");
    expect(md).not.toMatch(/[<>]=|可配/);
  });

  it("calls the rate of wrong samples 问题率, as checklists and the interview do", async () => {
    for (const name of NAMES) expect((await documents(name, [papers.sample])).md).not.toContain("差错率");
    expect((await documents("workpaper", [papers.sample])).md).toContain("问题率5.71%（4/70）");
  });

  it("ends its aim and its scope with one full stop", async () => {
    const scoped = (scope: string) => documents("workpaper", [samplePaper({ header: { ...sampleHeader, scope } })]);
    for (const scope of ["四季度新发放贷款", "四季度新发放贷款。"]) {
      const { md } = await scoped(scope);
      expect(md).toContain("检查范围：四季度新发放贷款。\n");
      expect(md).toContain("检查目标：核实放款审查与档案保管是否落实。\n");
    }
  });

  it("leaves the reviewer blank", async () => {
    const { html } = await documents("workpaper", [papers.sample]);
    expect(html).toContain('<th scope="row">复核人</th><td></td>');
  });
});

describe("the statement of facts", () => {
  it("holds no judgement", async () => {
    const { md } = await documents("confirmation", [papers.sample]);
    expect(md).not.toMatch(/较重|轻微|问题等级|处理意见：|逐要素勾对|只核对签字页/);
    expect(md).toContain("一式两份");
    for (const box of ["□ 属实", "□ 部分有异议", "□ 有异议"]) expect(md).toContain(box);
  });
});
