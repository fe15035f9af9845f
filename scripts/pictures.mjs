// Makes the README's pictures from what the program really shows:
//
//     npm run demo && node scripts/pictures.mjs
//
// docs/interview.svg is the screen of a real terminal in which the shipped checklist is being answered; docs/report.png
// is the report of the demo as Chromium draws it. CHROMIUM names the browser where it is not /usr/bin/chromium.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { chromium } from "playwright-core";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const [COLUMNS, ROWS] = [120, 32];
const PALETTE = ["#3b4252", "#c0392b", "#2e8b57", "#b8860b", "#2f5d8a", "#7d3c98", "#1f7a8c", "#d8dee9"];

/** Up to the eighth item; what is typed, and the item that follows. */
const TYPED = [
  ["1", "CK-SEC-02"],
  ["19/20\r", "CK-SEC-03"],
  ["32/32\r", "CK-SEC-04"],
  ["0\r", "CK-SEC-05"],
  ["32/32\r", "CK-SEC-06"],
  ["1", "CK-SEC-07"],
  ["52/52\r", "CK-SEC-08"],
];

async function interviewPicture() {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper-picture-"));
  const inspect = [join(root, "bin", "riskpaper.js"), "inspect", "CK-SEC", "-o", "东城支行.paper"];
  try {
    // The header comes from a file, so that the picture begins with the first question.
    const { header } = parse(readFileSync(join(root, "examples", "papers", "CK-SEC.answers.yaml"), "utf8"));
    const document = { kind: "Answers", schemaVersion: "1", checklist: "CK-SEC", header, answers: {} };
    writeFileSync(join(folder, "header.answers.json"), JSON.stringify(document));
    const { status } = spawnSync(process.execPath, [...inspect, "--answers", "header.answers.json"], { cwd: folder });
    // 1: the paper is there, and all its questions are open.
    if (status !== 1) throw new Error(`no paper from the header alone: exit code ${status}`);

    const screen = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
    const env = { ...process.env, LANG: "zh_CN.UTF-8" };
    const program = spawn(process.execPath, inspect, {
      name: "xterm-256color",
      cols: COLUMNS,
      rows: ROWS,
      cwd: folder,
      env,
    });
    program.onData((text) => screen.write(text));
    await see(screen, "CK-SEC-01");
    for (const [keys, next] of TYPED) {
      program.write(keys);
      await see(screen, next);
    }
    writeFileSync(join(root, "docs", "interview.svg"), svgOf(screen));
    program.write("q");
    await new Promise((resolve) => program.onExit(resolve));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function see(screen, text) {
  for (const end = Date.now() + 10_000; !textOf(screen).includes(text); ) {
    if (Date.now() > end) throw new Error(`never saw ${text} on\n${textOf(screen)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function textOf(screen) {
  const { active } = screen.buffer;
  return Array.from({ length: ROWS }, (_, row) => active.getLine(active.baseY + row)?.translateToString(true)).join(
    "\n",
  );
}

/** The screen as one SVG: a text element for every run of one colour, each at its own cell. */
function svgOf(screen) {
  const [CELL, LINE, PAD] = [7.4, 20, 16];
  const { active } = screen.buffer;
  const rows = textOf(screen).trimEnd().split("\n").length;
  const runs = [];
  for (let y = 0; y < rows; y += 1) {
    const line = active.getLine(active.baseY + y);
    let run = null;
    for (let x = 0; line && x < COLUMNS; x += 1) {
      const cell = line.getCell(x);
      const chars = cell.getChars();
      if (cell.getWidth() === 0) continue;
      const style = `${cell.isBold() ? "b" : ""}${cell.isDim() ? "d" : ""}${cell.isFgDefault() ? "" : cell.getFgColor() % 8}`;
      // Chinese and Latin in runs of their own: fonts disagree about widths, cells do not.
      const wide = cell.getWidth() === 2;
      if (!run || run.style !== style || run.wide !== wide || chars === "") run = null;
      if (chars === "" || (chars === " " && !run)) continue;
      if (!run) {
        run = { x, y, style, wide, text: "", cells: 0 };
        runs.push(run);
      }
      run.text += chars;
      run.cells += cell.getWidth();
    }
  }
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const colour = (style) =>
    /\d/.test(style) ? PALETTE[Number(style.match(/\d/)[0])] : style.includes("d") ? "#7b8794" : "#1f2933";
  const texts = runs.map(
    ({ x, y, style, text, cells }) =>
      `<text x="${(PAD + x * CELL).toFixed(1)}" y="${PAD + (y + 1) * LINE}" textLength="${(cells * CELL).toFixed(1)}" fill="${colour(style)}"${style.includes("b") ? ' font-weight="bold"' : ""} xml:space="preserve">${escaped(text.trimEnd() === "" ? "" : text)}</text>`,
  );
  const [width, height] = [Math.round(PAD * 2 + COLUMNS * CELL), PAD * 2 + rows * LINE + 8];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Sarasa Mono SC','Noto Sans Mono CJK SC','Cascadia Mono',Consolas,Menlo,monospace" font-size="14">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#fbfaf7" stroke="#d5d2ca"/>`,
    ...texts.filter((text) => !text.includes("></text>")),
    "</svg>",
    "",
  ].join("\n");
}

async function reportPicture() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1000 } });
    await page.goto(pathToFileURL(join(root, "demo-out", "report.html")).href);
    const at = await page.locator("h2", { hasText: "总体情况" }).evaluate((one) => one.getBoundingClientRect().top);
    await page.evaluate((top) => scrollTo(0, top - 24), at);
    await page.screenshot({ path: join(root, "docs", "report.png") });
  } finally {
    await browser.close();
  }
}

await interviewPicture();
await reportPicture();
