import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/io/browser.ts";
import { interruption } from "../../src/io/interruption.ts";
import { nodeIo } from "../../src/io/node-io.ts";
import { loadPaper } from "../../src/journeys/load-paper.ts";
import { fillTemplate } from "../../src/render/handlebars/fill-template.ts";
import { htmlDocument } from "../../src/render/html/html-document.ts";
import words from "../../src/text/zh-CN/catalogue.ts";
import { confirmationView } from "../../src/view/confirmation.ts";
import { selfInspectionView } from "../../src/view/self-inspection.ts";
import { workpaperView } from "../../src/view/workpaper.ts";
import { ROOT } from "../helpers/built.ts";
import { ASSETS, block, NO_BROWSER, pageOf, pagesOf } from "../helpers/print.ts";
import { partials, template } from "../render/papers/templates.ts";

const timing = { asOf: "2026-10-08", generated: "2026-10-08" };
const body = (characters: number) => "检查人员应当核对".repeat(Math.ceil(characters / 8)).slice(0, characters);
const isNumber = (text: string) => /^第\s*\d+\s*页/.test(text);

describe.skipIf(NO_BROWSER)(
  "a working paper on paper",
  () => {
    let browser: OpenBrowser;
    const printed = async (html: string) => pagesOf(await browser.print(html, 60_000));
    beforeAll(async () => {
      browser = await openBrowser({ platform: process.platform, env: process.env, stop: interruption() });
    });
    afterAll(() => browser?.close());

    it("is A4 within its margins, every page with its number and how many there are", async () => {
      const pages = await printed(await pageOf("workpaper", `${body(300)}\n\n`.repeat(20)));
      expect(pages.length).toBeGreaterThan(2);
      for (const [index, page] of pages.entries()) {
        expect([page.width, page.height].map(Math.round)).toEqual([210, 297]);
        expect(page.text).toContain(`第${index + 1}页共${pages.length}页`);
        for (const line of page.lines.filter((one) => !isNumber(one.text))) {
          expect(line.left).toBeGreaterThan(21);
          expect(line.right).toBeLessThan(193);
        }
      }
    });

    it("leaves no heading at the end of a page and no signatures alone on one", async () => {
      const signatures = block("signatures", [
        ["编制人", ""],
        ["复核人", ""],
        ["单位（盖章）", ""],
        ["日期", ""],
      ]);
      const sheets = Array.from({ length: 30 }, (_, at) => {
        const before = `${body(40)}\n\n`.repeat(20 + at);
        return `${before}## 八、题目\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 | ${body(30)} |\n\n经核对属实。\n\n${signatures}`;
      });
      const pages = await printed(await pageOf("workpaper", sheets.join(`\n\n${block("page-break", null)}`)));
      expect(pages.filter((page) => page.text.includes("单位（盖章）"))).toHaveLength(30);
      for (const page of pages) {
        const lines = page.lines.filter((line) => !isNumber(line.text));
        expect(lines.at(-1)?.text).not.toBe("八、题目");
        if (page.text.includes("编制人")) expect(page.text).toContain("经核对属实");
        // A heading brings the head and the first row of its table.
        if (page.text.includes("八、题目")) expect(page.text).toContain("乙一检查人员");
      }
    });

    it("has room for a seal above the line for it", async () => {
      const [page] = await printed(
        await pageOf(
          "workpaper",
          `${body(40)}\n\n${block("signatures", [
            ["负责人", ""],
            ["检查人", ""],
            ["单位（盖章）", ""],
            ["日期", ""],
          ])}`,
        ),
      );
      const at = (text: string) => page?.lines.find((line) => line.text === text);
      const middle = (line: ReturnType<typeof at>) => ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2;
      expect(middle(at("单位（盖章）")) - middle(at("负责人"))).toBeGreaterThanOrEqual(20);
    });

    it("of every kind repeats the heads of its tables and splits none of their rows", async () => {
      const paper = (key: string) => loadPaper(`${ROOT}/examples/papers/CK-${key}.paper`, nodeIo(), () => true);
      const [sec, rcu] = [await paper("SEC"), await paper("RCU")];
      const views = {
        workpaper: workpaperView(sec, timing),
        confirmation: confirmationView(rcu, timing),
        "self-inspection": selfInspectionView([sec, rcu], timing),
      };
      for (const [name, view] of Object.entries(views)) {
        const filled = await fillTemplate(template(name), partials, view, words);
        // Each row says where it begins and where it ends.
        let row = 0;
        const html = await htmlDocument(filled, words, name, ASSETS);
        const marked = html.replace(
          /<tr>\s*(<t[dh][^>]*>)([\s\S]*?)(<\/t[dh]>)\s*<\/tr>/g,
          (_, first: string, inner: string, last: string) => {
            row++;
            return `<tr>${first}〔${row}〕${inner}〖${row}〗${last}</tr>`;
          },
        );
        const pages = await printed(marked);
        const marks = (text: string, mark: RegExp) => [...text.matchAll(mark)].map((match) => match[1]).sort();
        expect(pages.flatMap((page) => marks(page.text, /〔(\d+)〕/g)).length, name).toBeGreaterThan(10);
        // What does not fit its column would be cut at the edge of the sheet.
        for (const page of pages)
          for (const line of page.lines) expect(line.right, `${name}: ${line.text}`).toBeLessThan(page.width - 15);
        for (const { text } of pages) expect(marks(text, /〔(\d+)〕/g), name).toEqual(marks(text, /〖(\d+)〗/g));
      }
    });
  },
  120_000,
);
