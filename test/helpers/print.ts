import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Layout } from "../../src/render/handlebars/fill-template.ts";
import { htmlDocument } from "../../src/render/html/html-document.ts";
import type { Images } from "../../src/render/images.ts";
import { type BlockKind, type BlockPayloads, blockText } from "../../src/render/markdown/blocks.ts";
import type { PageAssets } from "../../src/render/page/page-frame.ts";
import words from "../../src/text/zh-CN/catalogue.ts";
import { ROOT } from "./built.ts";

/** Whether this machine has what tests of printed pages need; CI must. */
export const NO_BROWSER = !["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].some(
  existsSync,
);
if (NO_BROWSER && process.env.CI)
  throw new Error("CI needs Chromium: apt-get install chromium fonts-noto-cjk poppler-utils");
if (NO_BROWSER) console.warn("SKIPPED: no Chromium on this machine; nothing was printed");

const asset = (name: string) => readFileSync(join(ROOT, "templates", "page", name), "utf8");
export const ASSETS: PageAssets = {
  css: asset("page.css") + asset("print.css"),
  script: asset("report.js"),
  sha256: (text) => createHash("sha256").update(text).digest("hex"),
};

/** A block of a template, typed. */
export const block = <K extends BlockKind>(kind: K, payload: BlockPayloads[K]): string =>
  `${blockText(kind, payload)}\n\n`;

/** Markdown as a page of the layout. */
export const pageOf = (layout: Layout, markdown: string, images?: Images): Promise<string> =>
  htmlDocument({ layout, markdown }, words, "test", ASSETS, images);

/** A line of text as it lies on paper; millimetres from the left and upper edge. */
export interface PaperLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PaperLine[];
  /** All its text without white space. */
  readonly text: string;
}

const MM = 25.4 / 72;

/** The pages of a PDF, its lines from top to bottom. Words on one line that stand apart are lines of their own. */
export function pagesOf(pdf: Uint8Array): readonly PaperPage[] {
  const xml = inFile(pdf, (path) =>
    execFileSync("pdftotext", ["-bbox-layout", path, "-"], { encoding: "utf8", maxBuffer: 1e9 }),
  );
  const number = (tag: string, name: string) => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(tag)?.[1]) * MM;
  return xml
    .split(/(?=<page )/)
    .slice(1)
    .map((page) => {
      const lines = page
        .split(/(?=<line )/)
        .slice(1)
        .map((line) => ({
          text: [...line.matchAll(/<word[^>]*>([^<]*)</g)].map((match) => plain(match[1] ?? "")).join(" "),
          left: number(line, "xMin"),
          right: number(line, "xMax"),
          top: number(line, "yMin"),
          bottom: number(line, "yMax"),
        }))
        .sort((a, b) => a.top - b.top || a.left - b.left);
      return {
        width: number(page, "width"),
        height: number(page, "height"),
        lines,
        text: lines
          .map((line) => line.text)
          .join("")
          .replace(/\s/g, ""),
      };
    });
}

const plain = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

/** The share of pixels of a page that are no shade of grey. */
export function colourOf(pdf: Uint8Array, page: number): number {
  const ppm = inFile(pdf, (path) =>
    execFileSync("pdftoppm", ["-r", "50", "-f", String(page), "-l", String(page), path], { maxBuffer: 1e9 }),
  );
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString("latin1"));
  const from = head?.[0].length ?? 0;
  let coloured = 0;
  for (let at = from; at + 2 < ppm.length; at += 3) {
    const [r = 0, g = 0, b = 0] = ppm.subarray(at, at + 3);
    if (Math.max(r, g, b) - Math.min(r, g, b) > 24) coloured++;
  }
  return coloured / ((ppm.length - from) / 3);
}

export function inFile<T>(bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-print-"));
  try {
    const path = join(folder, "page.pdf");
    writeFileSync(path, bytes);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
