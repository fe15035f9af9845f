import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Layout } from "../../src/render/handlebars/fill-template.ts";
import { type PaperPage, pagesOf } from "../helpers/print.ts";
import { BLOCKS, filler, IMAGES, LETTER, manyFindings, SPECIMEN } from "../render/docx/specimen.ts";
import { word } from "../render/docx/word.ts";

const OFFICE = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync);
if (OFFICE === undefined && process.env.CI)
  throw new Error("CI needs LibreOffice: apt-get install libreoffice-writer-nogui");
if (OFFICE === undefined) console.warn("SKIPPED: no LibreOffice on this machine; no Word document was opened");

// What GB/T 9704 says of a sheet. Millimetres.
const [LEFT, TOP, WIDTH, HEIGHT] = [28, 37, 156, 225];
const PITCH = HEIGHT / 22;

const DOCUMENTS: Readonly<Record<string, readonly [Layout, string]>> = {
  pages: ["official", filler(28 * 22 * 4 - 2)],
  letter: ["official", LETTER],
  formal: ["official", SPECIMEN],
  report: ["official", manyFindings(20)],
  paper: ["workpaper", SPECIMEN],
  findings: ["workpaper", manyFindings(20)],
  imprints: [
    "official",
    [3, 17, 18, 19, 20, 22]
      .map((lines) => `${filler(28 * lines - 2)}\n\n${BLOCKS.imprint}`)
      .join(`\n\n${BLOCKS["page-break"]}\n\n`),
  ],
  // Signatures that come where a page ends, wherever that is.
  ...Object.fromEntries(
    [4, 8, 12, 16].map((lines) => [
      `signed${lines}`,
      ["workpaper", `${`${filler(46)}\n\n`.repeat(24 + lines)}签字如下：\n\n${BLOCKS.signatures}`] as const,
    ]),
  ),
};

describe.skipIf(OFFICE === undefined)("a Word document in LibreOffice", { timeout: 240_000 }, () => {
  const pages: Record<string, readonly PaperPage[]> = {};
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-word-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    const files = await Promise.all(
      Object.entries(DOCUMENTS).map(async ([name, [layout, markdown]]) => {
        const file = join(folder, `${name}.docx`);
        writeFileSync(file, await word(markdown, layout, { images: IMAGES }));
        return file;
      }),
    );
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const to = ["--headless", "--convert-to", "pdf", "--outdir", join(folder, "pdf")];
    execFileSync(OFFICE ?? "soffice", [profile, ...to, ...files], { stdio: "ignore", timeout: 200_000 });
    for (const name of Object.keys(DOCUMENTS)) pages[name] = pagesOf(readFileSync(join(folder, "pdf", `${name}.pdf`)));
  }, 240_000);

  const isNumber = (text: string) => /^—\s*\d+\s*—$|^第\s*\d+\s*页|^[—\d\s]+$/.test(text);
  const body = (page: PaperPage | undefined) => (page?.lines ?? []).filter((line) => !isNumber(line.text));
  const all = (name: string) => (pages[name] ?? []).map((page) => page.text).join("");

  it("opens, every page A4, standing or lying", () => {
    for (const name of Object.keys(DOCUMENTS)) {
      expect(pages[name]?.length).toBeGreaterThan(0);
      for (const { width, height } of pages[name] ?? []) {
        expect([210, 297]).toContain(Math.round(Math.min(width, height)) === 210 ? 210 : 0);
        expect(Math.round(Math.max(width, height))).toBe(297);
      }
    }
  });

  it("holds 22 lines of 28 characters in 156 × 225 mm where it is a formal document", () => {
    expect(pages.pages).toHaveLength(4);
    for (const page of pages.pages ?? []) {
      const lines = body(page);
      expect(lines).toHaveLength(22);
      expect(lines.slice(1).map((line) => [...line.text].length)).toEqual(Array(21).fill(28));
      for (const line of lines.slice(1)) {
        expect(Math.abs(line.left - LEFT)).toBeLessThan(1);
        expect(Math.abs(line.right - LEFT - WIDTH)).toBeLessThan(1);
      }
      const middles = lines.map((line) => (line.top + line.bottom) / 2);
      expect(Math.abs((middles[21] ?? 0) - (middles[0] ?? 0) - 21 * PITCH)).toBeLessThan(1);
      expect(Math.abs((middles[0] ?? 0) - TOP - PITCH / 2)).toBeLessThan(2);
    }
    expect(Math.abs((pages.pages?.[0]?.lines[0]?.left ?? 0) - LEFT - (2 * WIDTH) / 28)).toBeLessThan(0.5);
  });

  it("numbers the pages of a formal document 7 mm below the text, odd ones to the right, even ones to the left", () => {
    for (const [index, page] of (pages.pages ?? []).entries()) {
      const number = page.lines.find((line) => isNumber(line.text));
      expect(number?.text.replace(/\s/g, "")).toBe(`—${index + 1}—`);
      const middle = ((number?.top ?? 0) + (number?.bottom ?? 0)) / 2;
      expect(Math.abs(middle - TOP - HEIGHT - 7)).toBeLessThan(2);
      const inner = index % 2 === 0 ? LEFT + WIDTH - (number?.right ?? 0) : (number?.left ?? 0) - LEFT;
      expect(Math.abs(inner - 5)).toBeLessThan(1.5);
    }
  });

  it("numbers the pages of a working paper 第 X 页 共 Y 页", () => {
    const count = pages.paper?.length;
    for (const [index, page] of (pages.paper ?? []).entries())
      expect(page.text).toContain(`第${index + 1}页共${count}页`);
  });

  it("repeats the head of a table on every page it goes on to, and shows every row once", () => {
    for (const name of ["report", "findings"]) {
      const lying = (pages[name] ?? []).filter((page) => page.width > page.height);
      expect(lying.length).toBeGreaterThan(1);
      for (const page of lying) expect(page.text).toContain("问题编号");
      const lines = lying.flatMap((page) => page.lines.map((line) => line.text.replace(/\s/g, "")));
      for (let at = 1; at <= 20; at++) expect(lines.filter((one) => one === `放款审查流于形式之${at}`)).toHaveLength(1);
    }
  });

  it("ends no page with a heading", () => {
    for (const name of ["report", "findings"]) {
      const standing = (pages[name] ?? []).filter((page) => page.width < page.height);
      expect(standing.length).toBeGreaterThan(3);
      for (const page of standing) {
        const last = body(page).at(-1)?.text.replace(/\s/g, "") ?? "";
        expect(last).not.toMatch(/^(?:\d+、放款审查|一、检查情况|（一）做法|1\.分项)/);
      }
    }
  });

  it("stands the imprint at the foot of the last page, over no line of the text", () => {
    const holding = (pages.imprints ?? []).filter((page) => page.text.includes("抄送"));
    expect(holding).toHaveLength(6);
    for (const page of holding) {
      const lines = body(page);
      const at = lines.findIndex((line) => line.text.includes("抄送"));
      expect(lines.at(-1)?.text).toMatch(/印发$/);
      expect(Math.abs((lines.at(-1)?.bottom ?? 0) - TOP - HEIGHT)).toBeLessThan(4);
      if (at > 0) expect(lines[at - 1]?.bottom).toBeLessThan((lines[at]?.top ?? 0) + 0.5);
    }
    // Where there is room it stands below the text, and where there is none on a page of its own.
    expect(body(holding[0])).toHaveLength(6);
    expect(body(holding.at(-1))).toHaveLength(3);
  });

  it("keeps signatures together with the line before them", () => {
    for (const lines of [4, 8, 12, 16]) {
      const at = (text: string) => (pages[`signed${lines}`] ?? []).findIndex((page) => page.text.includes(text));
      expect(at("单位（盖章）")).toBe(at("编制人"));
      expect(at("签字如下：")).toBe(at("编制人"));
    }
  });

  it("cuts nothing off: all is within the margins, and all of it is there", () => {
    for (const name of ["formal", "report", "letter", "paper", "findings"]) {
      const formal = DOCUMENTS[name]?.[0] === "official";
      for (const page of pages[name] ?? []) {
        const lying = page.width > page.height;
        for (const line of body(page)) {
          expect(line.right).toBeLessThan(page.width - (formal ? (lying ? 35 : 25) : 15));
          expect(line.left).toBeGreaterThan(formal ? (lying ? 24 : 27) : 15);
          expect(line.bottom).toBeLessThan(page.height - (formal ? (lying ? 25 : 33) : 16));
        }
      }
    }
    for (const text of [
      "整改前",
      "45.45%",
      "示农商审〔2024〕3号",
      "抄送：总行办公室、风险管理部。",
      "附件：1.问题清单",
      "引用一句",
    ]) {
      expect(all("formal")).toContain(text);
      expect(all("paper")).toContain(text);
    }
    expect(all("report").split("第五项")).toHaveLength(21);
  });

  it("begins an annex on a page of its own and stands its table on the same sheet", () => {
    const page = (pages.letter ?? []).find((one) => one.text.startsWith("附件1") || /^—?\d*—?附件1/.test(one.text));
    expect(page?.text).toContain("问题清单");
    expect(page?.text).toContain("放款审查流于形式之1");
    expect((page?.width ?? 0) > (page?.height ?? 0)).toBe(true);
  });
});
