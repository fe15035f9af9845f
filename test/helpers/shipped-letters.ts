import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Engagement } from "../../src/model/generated/documents.ts";
import { fillTemplate } from "../../src/render/handlebars/fill-template.ts";
import { htmlDocument } from "../../src/render/html/html-document.ts";
import words from "../../src/text/zh-CN/catalogue.ts";
import { inspectionReportView } from "../../src/view/letters/inspection-report.ts";
import { opinionView } from "../../src/view/letters/opinion.ts";
import { rectificationNoticeView } from "../../src/view/letters/rectification-notice.ts";
import { partials, template } from "../render/papers/templates.ts";
import { ROOT } from "./built.ts";
import { confirmedPaper } from "./confirmed-paper.ts";
import { examplePaper } from "./example-papers.ts";
import { ASSETS } from "./print.ts";

const timing = { asOf: "2024-01-26", generated: "2024-01-26" };

/** Letters of the shipped visit as pages; each row of their tables says where it begins and where it ends: 〔1〕 … 〖1〗. */
export async function shippedLetters(): Promise<Readonly<Record<string, string>>> {
  const file = join(ROOT, "examples", "engagements", "JC2024-01.engagement.yaml");
  const engagement = parse(readFileSync(file, "utf8")) as Engagement;
  const papers = [confirmedPaper(examplePaper("RCU"))];
  const names = { problems: "问题清单", checks: "检查执行情况表", open: "开口项清单" };
  const views = {
    opinion: opinionView(papers, engagement, timing),
    "rectification-notice": rectificationNoticeView(papers, engagement, timing, "整改事项表"),
    "inspection-report": inspectionReportView(papers, engagement, timing, names),
  };
  const pages: Record<string, string> = {};
  for (const [name, view] of Object.entries(views)) {
    const filled = await fillTemplate(template(name), partials, view, words);
    pages[name] = marked(await htmlDocument(filled, words, name, ASSETS));
  }
  return pages;
}

function marked(html: string): string {
  let row = 0;
  return html.replace(
    /<tr>(<t[dh][^>]*>)([\s\S]*?)(<\/t[dh]>)<\/tr>/g,
    (_, first: string, inner: string, last: string) => {
      row += 1;
      return `<tr>${first}<span class="k">〔${row}〕</span>${inner}<span class="k">〖${row}〗</span>${last}</tr>`;
    },
  );
}
