import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type OpenBrowser, openBrowser } from "../../src/io/browser.ts";
import { interruption } from "../../src/io/interruption.ts";
import type { MemoryIo } from "../helpers/memory-io.ts";
import { NAMES, NOTE, PLANTED, secretWorld } from "../helpers/planted-secrets.ts";
import { inFile, NO_BROWSER } from "../helpers/print.ts";

/** Every text that somebody else's program finds in a PDF, and what it tells of itself; without white space. */
const readAgain = (pdf: Uint8Array): string =>
  inFile(pdf, (path) =>
    [
      execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8", maxBuffer: 1e9 }),
      execFileSync("pdfinfo", [path], { encoding: "utf8" }),
      execFileSync("pdfinfo", ["-meta", path], { encoding: "utf8" }),
    ]
      .join("\n")
      .replace(/\s/g, ""),
  );

describe.skipIf(NO_BROWSER)("a masked PDF, opened again", () => {
  let browser: OpenBrowser;
  let io: MemoryIo;
  beforeAll(async () => {
    browser = await openBrowser({ platform: process.platform, env: process.env, stop: interruption() });
    io = await secretWorld(NOTE, "", { browser: async () => browser });
  }, 120_000);
  afterAll(() => browser?.close());

  const printed = async (template: string, ...mask: readonly string[]): Promise<string> => {
    const out = `${template}${mask.length}/`;
    const argv = ["render", template, "SEC.paper", "--format", "pdf", "--as-of", "2026-10-08", ...mask];
    expect([await run([...argv, "-o", out], io), io.err()]).toMatchObject([0, expect.any(String)]);
    const files = io.paths().filter((path) => path.startsWith(`/work/${out}`));
    expect(files.length).toBeGreaterThan(0);
    return files
      .map((path) => `${path}${readAgain(io.bytes(path))}${Buffer.from(io.bytes(path)).toString("latin1")}`)
      .join();
  };
  const holds = (text: string) => [...Object.values(PLANTED), ...NAMES].filter((one) => text.includes(one));

  it.each(["workpaper", "self-inspection", "confirmation", "evidence-sheet"])(
    "%s holds nothing of what was planted, in its text, its properties or its bytes",
    async (template) => {
      const text = await printed(template, "--mask", "outbound");
      expect(text).toContain("SEC");
      expect(holds(text)).toEqual([]);
    },
    120_000,
  );

  it("would hold it without the mask", async () => {
    expect(holds(await printed("workpaper"))).toEqual(
      expect.arrayContaining([PLANTED.identity, PLANTED.card, PLANTED.mobile, PLANTED.labelled, ...NAMES]),
    );
  }, 120_000);
});
