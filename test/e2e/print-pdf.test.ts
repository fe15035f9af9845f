import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/io/browser.ts";
import { interruption } from "../../src/io/interruption.ts";
import { build, ROOT } from "../helpers/built.ts";
import { NO_BROWSER, pageOf, pagesOf } from "../helpers/print.ts";

const PAPER = join(ROOT, "examples", "papers", "CK-SEC.paper");
const BIN = join(ROOT, "bin", "riskpaper.js");

let folder: string;
beforeAll(() => {
  build();
  folder = mkdtempSync(join(tmpdir(), "riskpaper-pdf-"));
  cpSync(PAPER, join(folder, "a.paper"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A run with a temporary folder of its own, which must be empty again afterwards. */
function rendered(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const temporary = mkdtempSync(join(folder, "tmp-"));
  const { status, stderr, stdout } = spawnSync(process.execPath, [BIN, "--lang", "en", ...argv], {
    cwd: folder,
    env: { ...process.env, TMPDIR: temporary, ...env },
  });
  return { status, said: stderr.toString(), stdout, left: readdirSync(temporary) };
}
const bytes = (name: string) => readFileSync(join(folder, name));
const EPOCH = { SOURCE_DATE_EPOCH: "1790000000" };

/** A program where a browser is expected. */
function impostor(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(NO_BROWSER)("render to PDF", () => {
  it("gives the same bytes twice, without the hour, the machine or the person in them", () => {
    for (const name of ["1.pdf", "2.pdf"]) {
      const run = rendered(["render", "confirmation", "a.paper", "-o", name], EPOCH);
      expect(run.status).toBe(0);
      expect(run.left).toEqual([]);
    }
    expect(bytes("1.pdf").equals(bytes("2.pdf"))).toBe(true);
    const info = spawnSync("pdfinfo", ["-isodates", join(folder, "1.pdf")], { encoding: "utf8" }).stdout;
    expect(info).toMatch(/Title:\s+\S/);
    expect(info).toContain("2026-09-21T");
    expect(info).not.toMatch(/Author|Linux|Headless/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(pagesOf(bytes("1.pdf"))[0]?.text).toContain("事实确认书");
  });

  it("knows the format by the option and on stdout too, and names the files of a folder", () => {
    const out = rendered(["--as-of", "2026-10-08", "render", "confirmation", "a.paper", "-o", "-", "--format", "pdf"]);
    expect(out.stdout.subarray(0, 5).toString()).toBe("%PDF-");
    expect(out.stdout.toString("latin1")).toContain("D:20261008000000");
    mkdirSync(join(folder, "out"));
    expect(rendered(["render", "workpaper", "a.paper", "-o", "out/", "--format", "pdf"], EPOCH).status).toBe(0);
    expect(readdirSync(join(folder, "out")).filter((name) => name.endsWith(".pdf"))).toHaveLength(1);
  });

  it("asks nothing of the network, whatever the page would like", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await openBrowser({ platform: process.platform, env: process.env, stop: interruption() });
    try {
      const html = (await pageOf("official", "正文")).replace(/<meta http-equiv[^>]*>/, "");
      const hostile = `<img src="${url}/a.png"><iframe src="${url}/b"></iframe><script>fetch("${url}/c");document.body.append("TRICKED")</script>`;
      const pdf = await browser.print(html.replace("</main>", `${hostile}</main>`), 60_000);
      expect(pagesOf(pdf)[0]?.text).toContain("正文");
      expect(pagesOf(pdf)[0]?.text).not.toContain("TRICKED");
      expect(asked).toBe(0);
    } finally {
      await browser.close();
      server.close();
    }
  });

  it("makes one document after another in one browser, each as if it were the first", async () => {
    const browser = await openBrowser({ platform: process.platform, env: process.env, stop: interruption() });
    try {
      const html = await pageOf("official", "## 一、甲\n\n正文\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |");
      const untimed = async () =>
        Buffer.from(await browser.print(html, 60_000))
          .toString("latin1")
          .replace(/D:\d{14}/g, "");
      const first = await untimed();
      await browser.print(await pageOf("workpaper", "别的"), 60_000);
      expect((await untimed()) === first).toBe(true);
    } finally {
      await browser.close();
    }
  });
});

describe.skipIf(process.platform === "win32")("a browser that cannot print", () => {
  const refused = (env: Readonly<Record<string, string>>, code: string) => {
    const run = rendered(["render", "confirmation", "a.paper", "-o", "none.pdf"], env);
    expect(run.status).toBe(2);
    expect(run.said).toContain(code);
    expect(run.left).toEqual([]);
    expect(existsSync(join(folder, "none.pdf"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  };
  const answering = (product: string) =>
    `head -c 1 <&3 >/dev/null; printf '{"id":1,"result":{"product":"${product}"}}\\0' >&4; exec sleep 600`;

  it("is named where RISKPAPER_BROWSER leads nowhere", () => {
    refused({ RISKPAPER_BROWSER: join(folder, "nowhere") }, "browser-not-there");
  });

  it("is said to be too old where it cannot number pages", () => {
    refused({ RISKPAPER_BROWSER: impostor("old", answering("Chrome/109.0.5414.120")) }, "browser-old");
  });

  it("is said not to start where it ends at once", () => {
    refused({ RISKPAPER_BROWSER: impostor("ends", "exit 1") }, "browser-start");
    writeFileSync(join(folder, "no-program"), "no program");
    refused({ RISKPAPER_BROWSER: join(folder, "no-program") }, "browser-start");
  });

  it("is ended by the clock where it hangs, at its start or over a page, with all it has started", async () => {
    const marker = `${9_000 + (process.pid % 900)}`;
    const running = () => spawnSync("pgrep", ["-f", `^sleep ${marker}$`]).status === 0;
    const opening = (path: string) => ({
      platform: process.platform,
      env: { RISKPAPER_BROWSER: path },
      stop: interruption(),
      milliseconds: 700,
    });
    const silent = impostor("silent", `sleep ${marker} & wait`);
    await expect(openBrowser(opening(silent))).rejects.toMatchObject({ reason: "time" });
    expect(running()).toBe(false);
    const slow = impostor("slow", answering("Chrome/140.0").replace("exec sleep 600", `sleep ${marker} & wait`));
    const browser = await openBrowser(opening(slow));
    await expect(browser.print("<p>x</p>", 500)).rejects.toMatchObject({ reason: "time" });
    await browser.close();
    expect(running()).toBe(false);
  });

  it("leaves nothing behind when the work is interrupted", async () => {
    const temporary = mkdtempSync(join(folder, "tmp-"));
    const hanging = impostor("hanging", `echo $$ > ${join(folder, "hanging.pid")}; exec sleep 600`);
    const child = spawn(process.execPath, [BIN, "render", "confirmation", "a.paper", "-o", "none.pdf"], {
      cwd: folder,
      env: { ...process.env, TMPDIR: temporary, RISKPAPER_BROWSER: hanging },
      stdio: "ignore",
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    while (!existsSync(join(folder, "hanging.pid")) || readFileSync(join(folder, "hanging.pid"), "utf8") === "")
      await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill("SIGTERM");
    expect(await ended).toBe(143);
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(join(folder, "none.pdf"))).toBe(false);
    const pid = readFileSync(join(folder, "hanging.pid"), "utf8").trim();
    expect(spawnSync("kill", ["-0", pid]).status).not.toBe(0);
  });
});
