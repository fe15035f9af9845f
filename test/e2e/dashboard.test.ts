import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { figuresOf } from "../../src/field/figure-groups.ts";
import { rollForward } from "../../src/field/roll-forward.ts";
import type { RectificationTable, StoredRow } from "../../src/model/rectification-table.ts";
import { figureRow } from "../../src/view/ledger/figure-rows.ts";
import { ROOT } from "../helpers/built.ts";
import { manyFindings } from "../helpers/dashboard-rows.mjs";
import { HOSTILE, hostileLedger } from "../helpers/hostile-ledger.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const EXECUTABLE = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const missing = EXECUTABLE === undefined;
if (missing && process.env.CI)
  throw new Error("CI needs Chromium: apt-get install chromium fonts-noto-cjk poppler-utils");
if (missing) console.warn("SKIPPED: no Chromium on this machine; the dashboard was not opened in a browser");

const AS_OF = "2026-03-31";
const PERIOD = { from: "2025-01-01", to: "2025-12-31" };
const COUNT = 20_000;
const folder = mkdtempSync(join(tmpdir(), "riskpaper-dashboard-"));
const E1 = join(ROOT, "examples", "ledgers", "E1.yaml");

async function made(name: string, files: Record<string, string>, ...argv: string[]) {
  const io = memoryIo({ files });
  const code = await run(["ledger", "dashboard", ...argv, "-o", "page.html"], io);
  expect([code, io.err()]).toEqual([expect.any(Number), expect.stringContaining("page.html")]);
  const path = join(folder, `${name}.html`);
  writeFileSync(path, io.text("page.html"));
  return path;
}

describe.skipIf(missing)(
  "the dashboard in a browser",
  () => {
    let browser: Browser;
    let rows: readonly StoredRow[] = [];
    const files: Record<string, string> = {};

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: EXECUTABLE ?? "", args: FLAGS.split(" ") });
      const many = { "many.csv": manyFindings(COUNT) };
      files.e1 = await made("e1", {}, E1, "--as-of", "2024-03-31");
      const wanted = ["--as-of", AS_OF, "--period", "2025", "--compare", "2024", "--with-errors"];
      files.many = await made("many", many, "many.csv", ...wanted);
      files.hostile = await made(
        "hostile",
        { "h.csv": hostileLedger() },
        "h.csv",
        "--with-errors",
        "--title",
        HOSTILE[0] ?? "",
      );
      const io = memoryIo({ files: many });
      await run(["ledger", "import", "many.csv", "--json"], io);
      rows = (JSON.parse(io.out()) as RectificationTable).rows;
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** The page, with everything it says and asks for. */
    async function opened(name: string, viewport = { width: 1366, height: 768 }) {
      const page = await browser.newPage({ viewport });
      const said: string[] = [];
      const url = pathToFileURL(files[name] ?? "").href;
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      page.on("request", (request) => {
        if (request.url() !== url) said.push(`request ${request.url()}`);
      });
      await page.goto(url);
      await page.waitForSelector("html.ready");
      return { page, said };
    }

    /** All figures that stand in the page's text. */
    const shown = (page: Page): Promise<Record<string, string>> =>
      page.evaluate(() => {
        const text = (node: Element) => (node.textContent ?? "").replaceAll(",", "");
        const of = (name: string) =>
          [...document.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((node) => [
            `${node.dataset[name] ?? ""}${name === "rate" ? ".percent" : ""}`,
            text(node),
          ]);
        return Object.fromEntries([
          ...of("measure"),
          ...of("rate"),
          ["money", text(document.querySelector("[data-money]") as Element)],
        ]);
      });

    /** The same figures, counted by the functions of `ledger stats`. */
    function counted(some: readonly StoredRow[]): Record<string, string> {
      const known = {
        unit: (said: string) => ({ code: said, name: said }),
        point: (id: string) => ({ id, lines: [] }),
      };
      const lookup = { ...known, period: () => null, schemes: undefined };
      const facts = some.map((row) =>
        figureRow(row, { unit: lookup.unit(String(row.org)), period: PERIOD, strict: true, scheme: "P4" }, lookup),
      );
      const { money_fixed_rate: money, amount: _, ...kpis } = figuresOf(facts, AS_OF);
      const out: Record<string, string> = { money: money.percent };
      for (const [key, value] of Object.entries(kpis)) {
        if (typeof value === "number") out[key] = String(value);
        else if (value !== null) {
          out[`${key}.num`] = String(value.num);
          out[`${key}.den`] = String(value.den);
          out[`${key}.percent`] = value.percent;
        }
      }
      for (const [key, value] of Object.entries(rollForward(facts, PERIOD))) out[`roll.${key}`] = String(value);
      return out;
    }

    const COUNTED_BY_ITSELF = ["due", "on_time", "late_done"];
    const agree = async (page: Page, keep: (row: StoredRow) => boolean) => {
      const expected = counted(rows.filter(keep));
      for (const key of COUNTED_BY_ITSELF) delete expected[key];
      expect(await shown(page)).toMatchObject(expected);
    };
    const late = (row: StoredRow) =>
      String(row.deadline) < AS_OF &&
      row.status !== "已撤销" &&
      !(["已整改", "已销号"].includes(String(row.status)) && row.done_date !== null && String(row.done_date) <= AS_OF);
    const choose = (page: Page, name: string, label: string) => page.selectOption(`select[name="${name}"]`, { label });

    it("says nothing on the console and asks for nothing, whatever the texts are", async () => {
      for (const name of ["e1", "many", "hostile"]) {
        const { page, said } = await opened(name);
        await page.click(".list .open");
        await page.waitForSelector("dialog[open]");
        expect([name, said]).toEqual([name, []]);
        await page.close();
      }
    });

    it("never takes a text for markup: nothing runs, and every text is read as it stands", async () => {
      const { page, said } = await opened("hostile");
      expect(await page.evaluate(() => "ran" in window)).toBe(false);
      expect(await page.locator("script").count()).toBe(2);
      expect(await page.locator("img, textarea, [onload], [onerror]").count()).toBe(0);
      expect(await page.title()).toBe(HOSTILE[0]);
      expect(await page.textContent("h1")).toBe(HOSTILE[0]);
      const count = await page.locator(".list tbody tr").count();
      for (let at = 0; at < count; at += 1) {
        await page.locator(".list .open").nth(at).click();
        await page.click("[data-close]");
      }
      const facts = await page.locator(".list tbody td.c-fact").allTextContents();
      expect(facts.join("\n")).toContain(HOSTILE[0]);
      expect(facts.join("\n")).toContain(HOSTILE[2]);
      expect(await page.evaluate(() => "ran" in window)).toBe(false);
      expect(said).toEqual([]);
      await page.close();
    });

    it("is refused anything a page could be tricked into", async () => {
      const { page, said } = await opened("e1");
      await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.ran = 1";
        const image = document.createElement("img");
        image.src = "http://127.0.0.1:9/x.png";
        document.body.append(script, image);
      });
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => "ran" in window)).toBe(false);
      expect(said.filter((one) => /Content Security Policy/.test(one)).length).toBeGreaterThanOrEqual(2);
      await page.close();
    });

    it("names the script and the style it carries by their hashes", () => {
      const html = readFileSync(files.e1 ?? "", "utf8");
      const hash = (text: string) => createHash("sha256").update(text).digest("base64");
      const [policy = ""] = /default-src 'none'[^"]*/.exec(html) ?? [];
      expect(policy).toContain(`script-src 'sha256-${hash(/<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "")}'`);
      expect(policy).toContain(`style-src 'sha256-${hash(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "")}'`);
      expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    });

    it.each([1366, 390])("axe finds nothing at %i, with a row open or closed", async (width) => {
      const { page } = await opened("e1", { width, height: 768 });
      const source = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
      const look = () =>
        page.evaluate(
          `${source}; axe.run(document).then((result) => result.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.html.slice(0, 120)).slice(0, 3).join(" | ")))`,
        );
      expect(await look()).toEqual([]);
      await page.click(".list .open");
      expect(await look()).toEqual([]);
      await page.close();
    });

    it("counts what `ledger stats` counts, for any choice of 20,000 rows", async () => {
      const { page, said } = await opened("many");
      expect(rows).toHaveLength(COUNT);
      await agree(page, () => true);
      const [unit, owner] = [String(rows[7]?.org), String(rows[7]?.owner).split(",")[0] ?? ""];
      await choose(page, "org", unit);
      await agree(page, (row) => row.org === unit);
      await choose(page, "severity", "一般");
      await agree(page, (row) => row.org === unit && row.severity === "一般");
      await page.click('button[type="reset"]');
      await page.waitForFunction(() => !(document.querySelector("[data-chosen]")?.textContent ?? "").includes("/"));
      await choose(page, "status", "整改中");
      await choose(page, "category", "操作风险");
      await agree(page, (row) => row.status === "整改中" && row.category === "操作风险");
      await choose(page, "status", "全部");
      await choose(page, "category", "全部");
      await choose(page, "owner", owner);
      await agree(page, (row) => Array.isArray(row.owner) && row.owner.includes(owner));
      await choose(page, "owner", "（未填）");
      await agree(page, (row) => row.owner === null || (Array.isArray(row.owner) && row.owner.length === 0));
      await choose(page, "owner", "全部");
      await page.check('input[name="overdue"]');
      await agree(page, late);
      await page.fill('input[name="words"]', "信贷部 第7");
      await agree(page, (row) => late(row) && row.owner_unit === "信贷部" && JSON.stringify(row).includes("第7"));
      await page.fill('input[name="words"]', "没有这样的字");
      await agree(page, () => false);
      expect(said).toEqual([]);
      await page.close();
    });

    it("shows rates of the other period of the same choice beside them, and none where it cannot be chosen so", async () => {
      const { page } = await opened("many");
      const before = page.locator("[data-rate=completion_rate] ~ .before");
      expect(await before.textContent()).toMatch(/^对比期 \d+\.\d\d%（[+−]?\d+\.\d\d）$/);
      const all = await before.textContent();
      await choose(page, "severity", "严重");
      expect(await before.textContent()).not.toBe(all);
      await page.check('input[name="overdue"]');
      expect(await before.isVisible()).toBe(false);
      await page.close();
    });

    it("tells month by month what the roll-forward of each month tells", async () => {
      const { page } = await opened("many");
      const cells = (at: number) => page.locator(`[data-trend] tbody tr:nth-child(${at}) td`).allTextContents();
      const [open, found, closed] = [await cells(2), await cells(4), await cells(6)].map((all) =>
        all.map((text) => Number(text.replaceAll(",", ""))),
      );
      const months = Array.from({ length: 13 }, (_, at) =>
        new Date(Date.UTC(2025, 2 + at, 1)).toISOString().slice(0, 7),
      );
      const lookup = {
        unit: () => ({ code: "", name: "" }),
        point: (id: string) => ({ id, lines: [] }),
        period: () => null,
        schemes: undefined,
      };
      const facts = rows
        .filter((row) => row.status !== "已撤销")
        .map((row) => figureRow(row, { unit: lookup.unit(), period: null, scheme: null }, lookup));
      const expected = months.map((month) => rollForward(facts, { from: `${month}-01`, to: `${month}-31` }));
      expect(open).toEqual(expected.map((one) => one.ending));
      expect(found).toEqual(expected.map((one) => one.added));
      expect(closed).toEqual(expected.map((one) => one.closed));
      await page.close();
    });

    it("leads from every figure to as many rows as it says", async () => {
      const { page } = await opened("many");
      await choose(page, "severity", "较重");
      const figures = page.locator(".figure");
      const count = await figures.count();
      expect(count).toBeGreaterThan(100);
      for (let at = 0; at < count; at += 1) {
        const figure = figures.nth(at);
        const text = (await figure.textContent()) ?? "";
        await figure.evaluate((node) => (node as HTMLElement).click());
        const [label, listed] = [await figure.getAttribute("aria-label"), await page.textContent("[data-count]")];
        expect([label, listed]).toEqual([label, `${text} 条`]);
      }
      await page.click("[data-undrill]");
      expect(await page.isVisible("[data-undrill]")).toBe(false);
      await page.close();
    });

    it("leads from a row to the cells it was read from, by the keyboard", async () => {
      const { page } = await opened("many");
      await page.fill('input[name="words"]', "F2024-00001");
      await page.focus(".list .open");
      await page.keyboard.press("Enter");
      const text = (await page.textContent("dialog")) ?? "";
      expect(text).toContain("many.csv");
      expect(text).toContain("抽查第1号业务档案");
      const cell = (header: string) => page.locator(`dialog dt:text-is("${header}") + dd .cell`).textContent();
      expect([await cell("问题描述"), await cell("整改期限"), await cell("验收结论")]).toEqual(["F2", "O2", "W2"]);
      await page.keyboard.press("Escape");
      expect(await page.isVisible("dialog")).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("open");
      await page.close();
    });

    it("sorts all rows, not those in sight, and turns pages", async () => {
      const { page } = await opened("many");
      await page.click('th[data-key="amount"] button');
      await page.click('th[data-key="amount"] button');
      expect(await page.getAttribute('th[data-key="amount"]', "aria-sort")).toBe("descending");
      const amounts = async () => (await page.locator(".list td.c-amount").allTextContents()).map(Number);
      const all = rows.map((row) => Number(row.amount) / 10_000).sort((a, b) => b - a);
      expect(await amounts()).toEqual(all.slice(0, 50));
      await page.click("[data-next]");
      expect(await amounts()).toEqual(all.slice(50, 100));
      await page.click('th[data-key="severity"] button');
      const levels = await page.locator(".list td.c-severity").allTextContents();
      expect(new Set(levels)).toEqual(new Set(["严重"]));
      await page.close();
    });

    it("shows its totals without script", async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(pathToFileURL(files.e1 ?? "").href);
      expect(await shown(page)).toMatchObject({
        total: "11",
        "overdue_rate.num": "2",
        "overdue_rate.percent": "22.22%",
        "roll.ending": "6",
      });
      expect(await page.isVisible(".filters")).toBe(false);
      await context.close();
    });

    it.each([390, 768, 1366, 1920])("needs no scrolling sideways at %i", async (width) => {
      const { page } = await opened("many", { width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      await page.close();
    });

    it("prints on A4: the choice in words, the figures, a hundred rows at most, a head on every page", async () => {
      const { page } = await opened("many");
      await choose(page, "category", "法律风险");
      const path = join(folder, "many.pdf");
      await page.pdf({ path, preferCSSPageSize: true });
      await page.close();
      const info = execFileSync("pdfinfo", ["-l", "999", path], { encoding: "utf8" });
      const sizes = [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(([, a, b]) =>
        [Number(a), Number(b)].map(Math.round).sort().join("x"),
      );
      expect(new Set(sizes)).toEqual(new Set(["595x842"]));
      const pages = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" })
        .split("\f")
        .slice(0, sizes.length);
      const whole = pages.join("").replace(/\s/g, "");
      expect(whole).toContain("筛选：类别：法律风险");
      expect(whole).toContain("只印出前100条");
      expect(whole.match(/抽查第\d+号业务档案/g)).toHaveLength(100);
      expect(whole).not.toContain("上一页");
      const lying = pages.filter((text) => /抽查第\d+号/.test(text));
      for (const text of lying) expect(text).toContain("问题编号");
      expect(whole).toContain(`第${sizes.length}页共${sizes.length}页`);
    });
  },
  300_000,
);
