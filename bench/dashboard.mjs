// The dashboard with 20,000 rows in Chromium: how long until every figure stands there, and until it stands there again after
// a choice. Run after `npm run build`: node bench/dashboard.mjs [rows]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { manyFindings } from "../test/helpers/dashboard-rows.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const RUNS = 7;
const rows = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), "riskpaper-bench-"));
const [ledger, page] = [join(folder, "many.csv"), join(folder, "page.html")];
const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const line = (what, all) =>
  console.log(
    `${what.padEnd(34)} median ${median(all).toFixed(0).padStart(5)} ms, worst ${Math.max(...all)
      .toFixed(0)
      .padStart(5)} ms`,
  );

writeFileSync(ledger, manyFindings(rows));
const began = performance.now();
const argv = ["ledger", "dashboard", ledger, "-o", page, "--as-of", "2026-03-31", "--period", "2025", "--with-errors"];
spawnSync(process.execPath, [join(ROOT, "bin", "riskpaper.js"), ...argv], { stdio: ["ignore", "inherit", "inherit"] });
console.log(
  `made in ${((performance.now() - began) / 1000).toFixed(1)} s, ${(statSync(page).size / 1e6).toFixed(1)} MB, ${rows} rows`,
);

const browser = await chromium.launch({ executablePath: BROWSERS.find(existsSync), args: FLAGS.split(" ") });
const url = pathToFileURL(page).href;
const interactive = [];
for (let at = 0; at < RUNS; at += 1) {
  const tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await tab.goto(url);
  await tab.waitForSelector("html.ready");
  // Until the browser has drawn what the script put there, counted from the beginning of the navigation.
  interactive.push(
    await tab.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))),
    ),
  );
  await tab.close();
}
line("interactive after opening", interactive);

const tab = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await tab.goto(url);
await tab.waitForSelector("html.ready");
/** From the event to the layout that shows its result. */
const filter = (name, values) =>
  tab.evaluate(
    ([field, all]) =>
      all.map((value) => {
        const control = document.querySelector(`[name="${field}"]`);
        const start = performance.now();
        if (control.type === "checkbox") control.checked = value;
        else control.value = value;
        control.dispatchEvent(new Event("input", { bubbles: true }));
        document.body.getBoundingClientRect();
        return performance.now() - start;
      }),
    [name, values],
  );
const places = ["1", "2", "3", "4", ""];
for (const name of ["org", "severity", "status", "category", "owner"])
  line(`filter by ${name}`, await filter(name, places));
line("only overdue", await filter("overdue", [true, false, true, false]));
line("first search", await filter("words", ["借据"]));
line("search while typing", await filter("words", ["第", "第7", "第77", "第777", ""]));
await browser.close();
rmSync(folder, { recursive: true, force: true });
