import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/io/browser.ts";
import { interruption } from "../../src/io/interruption.ts";
import { printPage } from "../../src/journeys/print-page.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { shippedLetters } from "../helpers/shipped-letters.ts";
import { block, colourOf, NO_BROWSER, type PaperPage, pageOf, pagesOf } from "../helpers/print.ts";

// What GB/T 9704 says of a sheet, measured on the printed page. Millimetres.
const LEFT = 28;
const TOP = 37;
const WIDTH = 156;
const HEIGHT = 225;
const PITCH = HEIGHT / 22;
const CHARACTER = WIDTH / 28;

const body = (characters: number) => "检查人员应当核对".repeat(Math.ceil(characters / 8)).slice(0, characters);
const isNumber = (text: string) => /^—\s*\d+\s*—$/.test(text);
const bodyLines = (page: PaperPage | undefined) => (page?.lines ?? []).filter((line) => !isNumber(line.text));

const marks = (text: string, mark: RegExp) => [...text.matchAll(mark)].map((match) => match[1]);

describe.skipIf(NO_BROWSER)(
  "an official document on paper",
  () => {
    let browser: OpenBrowser;
    const printed = async (markdown: string) => browser.print(await pageOf("official", markdown), 60_000);
    beforeAll(async () => {
      browser = await openBrowser({ platform: process.platform, env: process.env, stop: interruption() });
    });
    afterAll(() => browser?.close());

    it("is A4 and holds 22 lines of 28 characters in 156 × 225 mm", async () => {
      const pages = pagesOf(await printed(body(28 * 22 * 3 - 2)));
      expect(pages).toHaveLength(3);
      for (const page of pages) {
        expect([page.width, page.height].map(Math.round)).toEqual([210, 297]);
        const lines = bodyLines(page);
        expect(lines).toHaveLength(22);
        expect(lines.slice(1).map((line) => [...line.text].length)).toEqual(Array(21).fill(28));
        for (const line of lines.slice(1)) {
          expect(Math.abs(line.left - LEFT)).toBeLessThan(1);
          expect(Math.abs(line.right - LEFT - WIDTH)).toBeLessThan(1);
        }
        const middles = lines.map((line) => (line.top + line.bottom) / 2);
        expect(Math.abs((middles[0] ?? 0) - TOP - PITCH / 2)).toBeLessThan(1.5);
        expect(Math.abs((middles[21] ?? 0) - (middles[0] ?? 0) - 21 * PITCH)).toBeLessThan(1);
      }
      // The first line of a paragraph begins two characters in.
      expect(Math.abs((pages[0]?.lines[0]?.left ?? 0) - LEFT - 2 * CHARACTER)).toBeLessThan(0.3);
    });

    it("keeps its 22 lines with headings, lists and emphasis among them", async () => {
      const some = `## 一、概况\n\n${body(60)}\n\n### （一）情况\n\n${body(60)}\n\n#### 1. 器材\n\n1. ${body(40)}\n2. **${body(10)}**${body(40)}\n\n`;
      const pages = pagesOf(await printed(some.repeat(6)));
      for (const page of pages.slice(0, -1)) {
        const count = bodyLines(page).length;
        expect(count).toBeLessThanOrEqual(22);
        expect(count).toBeGreaterThanOrEqual(20);
        const middles = bodyLines(page).map((line) => (line.top + line.bottom) / 2);
        const steps = middles.slice(1).map((middle, at) => middle - (middles[at] ?? 0));
        for (const step of steps) expect(Math.abs(step - PITCH)).toBeLessThan(0.8);
      }
    });

    it("numbers its pages between dashes 7 mm below the text, odd ones to the right, even ones to the left", async () => {
      const pages = pagesOf(await printed(body(28 * 22 * 3 - 2)));
      for (const [index, page] of pages.entries()) {
        const number = page.lines.find((line) => isNumber(line.text));
        expect(number?.text.replace(/\s/g, "")).toBe(`—${index + 1}—`);
        const middle = ((number?.top ?? 0) + (number?.bottom ?? 0)) / 2;
        expect(Math.abs(middle - TOP - HEIGHT - 7)).toBeLessThan(1.5);
        const inner = index % 2 === 0 ? LEFT + WIDTH - (number?.right ?? 0) : (number?.left ?? 0) - LEFT;
        expect(Math.abs(inner - 5)).toBeLessThan(1.5);
      }
    });

    it("breaks a long title between words into balanced lines", async () => {
      const title = "示范农村商业银行股份有限公司关于国庆节前安全检查发现问题的整改通知";
      const [page] = pagesOf(
        await printed(block("title", { title, subtitle: "", secrecy: "", number: "" }) + body(60)),
      );
      const lines = bodyLines(page).filter((line) => title.includes(line.text));
      expect(lines.map((line) => line.text).join("")).toBe(title);
      expect(lines.length).toBeGreaterThan(1);
      const widths = lines.map((line) => line.right - line.left);
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(60);
      for (const line of lines) expect(Math.abs((line.left + line.right) / 2 - LEFT - WIDTH / 2)).toBeLessThan(1);
      for (const word of ["股份", "有限公司", "国庆", "安全", "检查", "问题", "整改", "通知"])
        expect(lines.some((line) => line.text.includes(word))).toBe(true);
    });

    it("has colour in its head and nowhere else", async () => {
      const head = block("letterhead", {
        issuer: "示范农商银行",
        number: "示农商发〔2026〕3号",
        secrecy: "",
        urgency: "",
        signer: "",
      });
      const pdf = await printed(`${head}${body(28 * 22)}`);
      expect(colourOf(pdf, 1)).toBeGreaterThan(0.002);
      expect(colourOf(pdf, 2)).toBe(0);
      expect(
        colourOf(
          await printed(
            `${block("title", { title: "报告", subtitle: "二〇二六年", secrecy: "内部", number: "1" })}## 一、概况\n\n${body(90)}`,
          ),
          1,
        ),
      ).toBe(0);
    });

    it("sets the mark of the issuer 35 mm below the edge of the text and one line long", async () => {
      for (const issuer of ["示范农商银行", "示范农村商业银行股份有限公司"]) {
        const head = block("letterhead", { issuer, number: "", secrecy: "内部", urgency: "特急", signer: "赵军" });
        const [page] = pagesOf(await printed(head + body(30)));
        const mark = page?.lines.find((line) => line.text === `${issuer}文件`);
        // The middle of characters of 24 to 42 pt.
        const middle = ((mark?.top ?? 0) + (mark?.bottom ?? 0)) / 2 - TOP;
        expect(middle).toBeGreaterThan(38);
        expect(middle).toBeLessThan(46);
        expect(page?.text).toContain("签发人：赵军");
      }
    });

    it("begins an annex on a page of its own, at its upper left", async () => {
      const pages = pagesOf(
        await printed(`${body(60)}\n\n${block("annex", { no: "2", title: "问题清单" })}${body(60)}`),
      );
      expect(pages).toHaveLength(2);
      const [first] = bodyLines(pages[1]);
      expect(first?.text).toBe("附件2");
      expect(Math.abs((first?.left ?? 0) - LEFT)).toBeLessThan(0.5);
    });

    it("centres the name over the date, four characters from the edge, with room for the seal", async () => {
      const closing = block("closing", { issuer: "示范农商银行", date: "2026年9月30日", seal: true });
      const [page] = pagesOf(await printed(`${body(100)}\n\n${closing}`));
      const at = (text: string) => page?.lines.find((line) => line.text === text);
      const name = at("示范农商银行");
      const date = at("2026年9月30日");
      expect(Math.abs(LEFT + WIDTH - (date?.right ?? 0) - 4 * CHARACTER)).toBeLessThan(1);
      const middle = (line: typeof name) => ((line?.left ?? 0) + (line?.right ?? 0)) / 2;
      expect(Math.abs(middle(name) - middle(date))).toBeLessThan(0.7);
      const last = bodyLines(page)
        .filter((line) => line.top < (name?.top ?? 0))
        .at(-1);
      const upright = (line: typeof name) => ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2;
      // Between the baselines lie the two blank lines and the line of the name itself.
      expect(upright(name) - upright(last) - PITCH).toBeGreaterThanOrEqual(20);
    });

    it("stands the imprint at the foot of the last page, over no line of the text, also behind a lying sheet", async () => {
      const imprint = block("imprint", { copies: ["总行办公室"], issuer: "示范农商银行", date: "2026年9月30日" });
      const lying = { caption: "", head: ["序号", "问题"], widths: [1, 5], numbers: [], total: false, wide: true };
      const table = block("table", { ...lying, rows: [["1", body(90)]] });
      const texts = [3, 18, 19, 20, 22 * 12 + 6].map((lines) => body(28 * lines - 2));
      for (const [at, text] of [...texts, `${body(90)}\n\n${table}`].entries()) {
        const pages = pagesOf(await printed(`${text}\n\n${imprint}${block("page-break", null)}尚缺的内容`));
        const on = pages.findIndex((page) => page.text.includes("抄送"));
        // Three lines of text leave it its room on their page, so do 18 and 19; others give it a page of its own.
        expect([on, pages.length], `${at}`).toEqual([[0, 0, 0, 1, 12, 2][at], [2, 2, 2, 3, 14, 4][at]]);
        const lines = bodyLines(pages[on]);
        const last = lines.findIndex((line) => line.text.includes("抄送"));
        expect(lines.at(-1)?.text).toMatch(/印发$/);
        const foot = lines.at(-1)?.bottom ?? 0;
        expect(foot).toBeLessThan(TOP + HEIGHT + 0.5);
        expect(foot).toBeGreaterThan(TOP + HEIGHT - 5);
        if (last > 0) expect(lines[last - 1]?.bottom).toBeLessThan((lines[last]?.top ?? 0) - 2);
      }
    });

    it("never leaves a name and date, or a heading, alone on a page", async () => {
      const closing = block("closing", { issuer: "示范农商银行", date: "2026年9月30日", seal: true });
      const sheets = Array.from({ length: 24 }, (_, lines) =>
        [body(28 * (lines + 1) - 2), "## 一、题", body(56), closing].join("\n\n"),
      );
      const sweep = pagesOf(await printed(sheets.join(`\n\n${block("page-break", null)}`)));
      expect(sweep.filter((page) => page.text.includes("示范农商银行"))).toHaveLength(24);
      for (const page of sweep) {
        const lines = bodyLines(page);
        expect(lines.at(-1)?.text).not.toBe("一、题");
        if (page.text.includes("示范农商银行")) expect(lines[0]?.text).not.toBe("示范农商银行");
      }
    });

    it("keeps the last text, the names of attachments and the whole of the signatures on one page", async () => {
      const signatures = block("signatures", [
        ["单位负责人（签字）", ""],
        ["单位（盖章）", ""],
        ["填报人", ""],
        ["日期", ""],
      ]);
      const items = Array.from({ length: 9 }, (_, at) => `${at + 1}. ${body(70)}止${at + 1}`).join("\n");
      const end = `${items}\n\n${block("attachments", ["问题清单", "整改台账", "证据目录"])}${signatures}`;
      const sheets = Array.from({ length: 22 }, (_, lines) => `${body(28 * (lines + 1) - 2)}\n\n${end}`);
      const holding = pagesOf(await printed(sheets.join(`\n\n${block("page-break", null)}`))).filter((page) =>
        page.text.includes("填报人"),
      );
      expect(holding).toHaveLength(22);
      for (const { text } of holding)
        for (const part of ["单位（盖章）", "问题清单", "止9"]) expect(text).toContain(part);
    });

    it("of an opinion, a notice of rectification and a report of inspection keeps all of that at once", async () => {
      const letters = await shippedLetters();
      for (const [name, html] of Object.entries(letters)) {
        const pages = pagesOf(await browser.print(html, 60_000));
        const on = (text: string) => pages.findIndex((page) => page.text.includes(text));
        const at = (text: string, page = pages[on(text)]) => page?.lines.find((line) => line.text.includes(text));
        for (const [index, page] of pages.entries()) {
          const lying = page.width > page.height;
          if (!lying) expect(page.text, name).toContain(`—${index + 1}—`);
          // A row ends on the page it began on, the heads of tables on each.
          const starts = marks(page.text, /〔(\d{1,3})〕/g);
          for (const end of marks(page.text, /〖(\d{1,3})〗/g)) expect(starts, name).toContain(end);
          if (lying) expect(page.text, name).toMatch(/序号|底稿/);
          for (const line of lying ? [] : bodyLines(page)) {
            expect(line.left, `${name}: ${line.text}`).toBeGreaterThan(LEFT - 1);
            expect(line.right, `${name}: ${line.text}`).toBeLessThan(LEFT + WIDTH + 1.5);
            expect(line.bottom, `${name}: ${line.text}`).toBeLessThan(TOP + HEIGHT + 1);
          }
        }
        const rows = new Set(pages.flatMap((page) => marks(page.text, /〔(\d{1,3})〕/g)));
        expect(rows.size, name).toBe(html.split('<span class="k">〔').length - 1);
        const date = at("2024年1月", pages[on("印发")]);
        expect(date, name).toBeDefined();
        expect(pages[on("印发")]?.text.split("印发")[1], name).toMatch(/^—\d+—$/);
        expect(Math.abs((at("印发")?.bottom ?? 0) - TOP - HEIGHT), name).toBeLessThan(5);
      }
    });

    it("lists its contents with the pages they are on", async () => {
      const parts = Array.from({ length: 7 }, (_, at) => `## 第${at + 1}部分\n\n${body(170 * (at + 1))}`);
      const html = await pageOf("official", `${block("contents", null)}${parts.join("\n\n")}`);
      const pdf = await printPage(html, new Date(0), memoryIo({ browser: async () => browser }));
      const pages = pagesOf(pdf);
      const listed = pages[0]?.lines.map((line) => line.text).join("") ?? "";
      for (const at of [1, 2, 3, 4, 5, 6, 7]) {
        const on = pages.findIndex((page, index) =>
          page.lines.some((line) => line.text === `第${at}部分` && (index > 0 || line.left > 35)),
        );
        expect(listed).toMatch(new RegExp(`第${at}部分\\s*${on + 1}(?!\\d)`));
      }
    });

    it("repeats the head of a table on each page, splits no row, and lays wide ones on their side", async () => {
      const rows = Array.from({ length: 40 }, (_, at) => [`起${at}`, `${body(30 + (at % 4) * 40)}止${at}`]);
      const table = { caption: "", head: ["序号", "问题"], widths: [1, 5], numbers: [], rows, total: false };
      const head = block("annex", { no: "", title: "清单" });
      for (const wide of [false, true]) {
        const pages = pagesOf(
          await printed(`${body(50)}\n\n${head}${block("table", { ...table, wide })}\n${body(50)}`),
        );
        const holding = pages.filter((page) => /起\d/.test(page.text));
        expect(holding.length).toBeGreaterThan(2);
        for (const page of holding) {
          expect(page.width > page.height).toBe(wide);
          expect(page.text).toContain("序号");
          const starts = [...page.text.matchAll(/起(\d+)/g)].map((match) => match[1]).sort();
          const ends = [...page.text.matchAll(/止(\d+)/g)].map((match) => match[1]).sort();
          expect(starts).toEqual(ends);
        }
        // Its heading goes with it, and what follows stands upright again.
        expect(holding[0]?.text).toContain("附件");
        expect(pages.at(-1)?.width).toBeLessThan(pages.at(-1)?.height ?? 0);
        if (wide) {
          // The number keeps its place on the sheet: beside the left edge of a lying page.
          const edge = holding[0]?.lines.find((line) => /—/.test(line.text));
          expect(edge?.right).toBeLessThan(35);
        }
      }
    });
  },
  120_000,
);
