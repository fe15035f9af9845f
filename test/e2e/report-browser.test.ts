import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PaperInput } from "../../src/model/paper.ts";
import { fillTemplate } from "../../src/render/handlebars/fill-template.ts";
import { htmlDocument } from "../../src/render/html/html-document.ts";
import words from "../../src/text/zh-CN/catalogue.ts";
import { confirmationView } from "../../src/view/confirmation.ts";
import { selfInspectionView } from "../../src/view/self-inspection.ts";
import { workpaperView } from "../../src/view/workpaper.ts";
import { ROOT } from "../helpers/built.ts";
import { examplePaper } from "../helpers/example-papers.ts";
import { pagesOf } from "../helpers/print.ts";
import { sampleAnswers, samplePaper } from "../helpers/sample-paper.ts";
import { partials, template } from "../render/papers/templates.ts";

const EXECUTABLE = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const missing = EXECUTABLE === undefined;
if (missing && process.env.CI)
  throw new Error("CI needs Chromium: apt-get install chromium fonts-noto-cjk poppler-utils");
if (missing) console.warn("SKIPPED: no Chromium on this machine; the reports were not opened in a browser");

const asset = (name: string) => readFileSync(join(ROOT, "templates", "page", name), "utf8");
const assets = {
  css: asset("page.css") + asset("print.css"),
  script: asset("report.js"),
  sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
};
const timing = { asOf: "2026-10-08", generated: "2026-10-08" };
const folder = mkdtempSync(join(tmpdir(), "riskpaper-browser-"));

async function htmlFile(name: string, document: string, view: object): Promise<string> {
  const filled = await fillTemplate(template(document), partials, view, words);
  const path = join(folder, `${name}.html`);
  writeFileSync(path, await htmlDocument(filled, words, document, assets));
  return path;
}

function paperWithFindings(count: number): PaperInput {
  const [first] = sampleAnswers["CK-SAM-02"]?.findings ?? [];
  const findings = Array.from({ length: count }, (_, index) => ({
    ...first,
    finding_id: `F2024-D001SAM01-${String(index).padStart(5, "0")}`,
    severity: (["严重", "较重", "一般", "轻微"] as const)[index % 4],
    amount: `${(index * 7919) % 10007}.50`,
  }));
  return samplePaper({ answers: { ...sampleAnswers, "CK-SAM-02": { n: 30, k: 3, findings } } });
}

describe.skipIf(missing)(
  "reports in a browser",
  () => {
    let browser: Browser;
    const files: Record<string, string> = {};

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: EXECUTABLE ?? "", args: FLAGS.split(" ") });
      const papers = [examplePaper("SEC"), examplePaper("RCU"), samplePaper()];
      files.report = await htmlFile("report", "self-inspection", selfInspectionView(papers, timing));
      files.workpaper = await htmlFile("workpaper", "workpaper", workpaperView(examplePaper("SEC"), timing));
      files.confirmation = await htmlFile(
        "confirmation",
        "confirmation",
        confirmationView(examplePaper("RCU"), timing),
      );
      files.large = await htmlFile("large", "self-inspection", selfInspectionView([paperWithFindings(10_000)], timing));
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** The page, with everything it says and asks for. */
    async function opened(name: string) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const said: string[] = [];
      const url = pathToFileURL(files[name] ?? "").href;
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      page.on("request", (request) => {
        if (request.url() !== url) said.push(`request ${request.url()}`);
      });
      await page.goto(url);
      return { page, said };
    }

    const rows = (page: Page) =>
      page.$$eval(".problems tbody tr:not([hidden])", (list) =>
        list.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
      );

    it.each(["report", "workpaper", "confirmation"])(
      "%s says nothing on the console and asks for nothing",
      async (name) => {
        const { page, said } = await opened(name);
        expect(said).toEqual([]);
        expect(await page.title()).toMatch(/./);
        await page.close();
      },
    );

    it("is refused anything a page could be tricked into", async () => {
      const { page, said } = await opened("report");
      await page.evaluate(() => {
        const image = document.createElement("img");
        image.src = "http://127.0.0.1:9/x.png";
        document.body.append(image);
        const script = document.createElement("script");
        script.textContent = "window.tricked = true";
        document.body.append(script);
      });
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => "tricked" in window)).toBe(false);
      expect(said.filter((one) => /Content Security Policy/.test(one)).length).toBeGreaterThanOrEqual(2);
      await page.close();
    });

    it.each(["report", "workpaper", "confirmation"])("axe finds nothing in %s", async (name) => {
      const { page } = await opened(name);
      const source = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
      const found = await page.evaluate(
        `${source}; axe.run(document).then((result) => result.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.html.slice(0, 120)).slice(0, 3).join(" | ")))`,
      );
      expect(found).toEqual([]);
      await page.close();
    });

    it("filters by text and by level, and says how many are shown", async () => {
      const { page } = await opened("report");
      const all = await rows(page);
      expect(all.length).toBeGreaterThan(12);
      await page.fill("[data-filter]", "灭火器");
      await page.waitForFunction(
        (total) => document.querySelectorAll(".problems tbody tr:not([hidden])").length < total,
        all.length,
      );
      const some = await rows(page);
      expect(some.length).toBeGreaterThan(0);
      expect(some.every((row) => row.join("").includes("灭火器"))).toBe(true);
      expect(await page.textContent("[data-shown]")).toBe(`显示 ${some.length} / ${all.length} 条`);
      await page.fill("[data-filter]", "");
      await page.selectOption("[data-level]", "严重");
      await page.waitForTimeout(200);
      const grave = await rows(page);
      expect(grave.length).toBe(all.filter((row) => row[4] === "严重").length);
      await page.close();
    });

    it("sorts by any column, by the keyboard too, levels by rank and amounts as numbers", async () => {
      const { page } = await opened("report");
      await page.focus('th[data-key="amount"] button');
      await page.keyboard.press("Enter");
      const amounts = (await rows(page)).map((row) => Number(row[6] === "—" ? -1 : row[6]));
      expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
      expect(await page.getAttribute('th[data-key="amount"]', "aria-sort")).toBe("ascending");
      await page.keyboard.press("Enter");
      expect((await rows(page)).map((row) => Number(row[6] === "—" ? -1 : row[6]))).toEqual(amounts.reverse());
      await page.click('th[data-key="level"] button');
      const ranks = (await rows(page)).map((row) => ["严重", "较重", "一般", "轻微"].indexOf(row[4] ?? ""));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(await page.getAttribute('th[data-key="amount"]', "aria-sort")).toBeNull();
      await page.close();
    });

    it("is a plain readable document without script", async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(pathToFileURL(files.report ?? "").href);
      expect(await page.isVisible(".tools")).toBe(false);
      expect(await page.locator(".problems tbody tr").count()).toBeGreaterThan(12);
      await context.close();
    });

    it("works with 10,000 findings: all there, shown in portions, all searched and sorted", async () => {
      const { page, said } = await opened("large");
      expect(await page.locator(".problems tbody tr").count()).toBe(10_002);
      await page.click('th[data-key="amount"] button');
      expect(await rows(page)).toHaveLength(200);
      expect((await rows(page))[0]?.[6]).toBe("—");
      expect(await page.textContent("[data-shown]")).toBe("显示 10002 / 10002 条");
      await page.click("[data-more]");
      expect(await rows(page)).toHaveLength(1200);
      await page.fill("[data-filter]", "SAM01-09999");
      await page.waitForFunction(() => document.querySelectorAll(".problems tbody tr:not([hidden])").length === 1);
      expect(said).toEqual([]);
      await page.close();
    });

    it("keeps a block for signatures with what stands before it, however full the page is", async () => {
      const line = "<li>补报漏报、错报交易并说明情况，逐户核对并登记台账，按季度复核，并把结果报合规部门</li>";
      const signed = '<table class="signatures"><tbody><tr><th>签字</th><td>SIGN</td></tr></tbody></table>';
      const opinion = '<h2>复核</h2><div class="opinion"><p class="write">复核意见：</p></div>';
      const filled = (lines: number, layout: string) => {
        const list = `<ol>${line.repeat(lines)}</ol>`;
        return `${list}${layout === "official" ? "" : opinion}${signed}`;
      };
      for (const layout of ["official", "workpaper"]) {
        const sheets = Array.from({ length: 30 }, (_, n) => filled(n + 1, layout)).join('<hr class="page-break">');
        const page = await browser.newPage();
        await page.setContent(`<style>${assets.css}</style><body class="${layout}"><main>${sheets}</main></body>`);
        const path = join(folder, `${layout}-signed.pdf`);
        await page.pdf({ path, preferCSSPageSize: true });
        await page.close();
        const pages = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).split("\f");
        expect(pages.filter((text) => text.includes("SIGN"))).toHaveLength(30);
        expect(pages.filter((text) => text.includes("SIGN") && !/合规部门|复核意见/.test(text))).toEqual([]);
      }
    });

    it.each(["report", "workpaper", "confirmation"])("%s prints on A4 with page numbers", async (name) => {
      const { page } = await opened(name);
      if (name === "report") await page.fill("[data-filter]", "没有这样的问题");
      const path = join(folder, `${name}.pdf`);
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
      await page.close();
      const info = execFileSync("pdfinfo", ["-l", "999", path], { encoding: "utf8" });
      const pages = Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]);
      const sizes = [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(([, a, b]) =>
        [Number(a), Number(b)].map(Math.round).sort().join("x"),
      );
      expect(new Set(sizes)).toEqual(new Set(["595x842"]));
      const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).split("\f").slice(0, pages);
      for (const [index, one] of pagesOf(readFileSync(path)).entries()) {
        const number = name === "report" ? `—${index + 1}—` : `第${index + 1}页共${pages}页`;
        const text = (lines: typeof one.lines) => lines.map((line) => line.text.replace(/\s/g, "")).join("");
        // On a lying page of the report it stands beside the text, turned, and is read in some order or other.
        const beside = text(one.lines.filter((line) => line.right < 35));
        if (one.width > one.height && name === "report") expect([...beside].sort()).toEqual([...number].sort());
        else expect(text(one.lines)).toContain(number);
      }
      const whole = text.join("").replace(/\s/g, "");
      // The head of a table stands on each of its pages: the lying ones belong to the table of problems.
      const lying = [...info.matchAll(/^Page\s+(\d+) size:\s+84[12]\b/gm)].map((match) => Number(match[1]));
      expect(lying.length > 1).toBe(name === "report");
      for (const at of lying) expect(text[at - 1]).toContain("问题编号");
      expect(whole).not.toContain("筛选文字");
      if (name === "workpaper") expect(whole.match(/检查工作底稿（分项）/g)).toHaveLength(6);
      // A filter on the screen never shortens what is printed.
      if (name === "report") expect(whole).toContain("两具灭火器超过有效期");
    });
  },
  180_000,
);
