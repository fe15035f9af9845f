import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeIo } from "../../../src/io/node-io.ts";
import { readOwnTemplates } from "../../../src/journeys/templates/own-templates.ts";
import { build, ROOT } from "../../helpers/built.ts";

const HEAD = "---\nlayout: workpaper\nview: confirmation\n---\n";
const folder = mkdtempSync(join(tmpdir(), "riskpaper-templates-"));
const put = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("a folder of templates with strange files", () => {
  beforeAll(() => {
    mkdirSync(join(folder, "odd", "dir.md.hbs"), { recursive: true });
    put("odd/good.md.hbs", HEAD);
    put("odd/note.txt", "passed over");
    put("odd/a b.md.hbs", HEAD);
    put("odd/..md.hbs", HEAD);
    put("odd/a.b.md.hbs", HEAD);
    put("odd/GOOD.md.hbs", HEAD);
    put("odd/large.md.hbs", HEAD + "x".repeat(600_000));
    put("odd/bytes.md.hbs", Uint8Array.of(0xd6, 0xd0));
    put("outside.md.hbs", HEAD);
    symlinkSync(join(folder, "outside.md.hbs"), join(folder, "odd", "link.md.hbs"));
    symlinkSync(folder, join(folder, "odd", "partials"));
    spawnSync("mkfifo", [join(folder, "odd", "pipe.md.hbs")]);
  });

  it("uses none of them, opens none that could lead elsewhere or never end, and says why", async () => {
    const { set, refused } = await readOwnTemplates(join(folder, "odd"), nodeIo());
    expect([...set.documents, ...set.partials].map((one) => one.name)).toHaveLength(1);
    const told = refused.map(({ path, diagnostic: { args } }) => [path.split("/").at(-1), args.reason ?? args.what]);
    expect(told).toEqual(
      expect.arrayContaining([
        ["..md.hbs", "name"],
        ["a b.md.hbs", "name"],
        ["a.b.md.hbs", "name"],
        ["bytes.md.hbs", "encoding"],
        ["dir.md.hbs", "folder"],
        ["good.md.hbs", "case"],
        ["large.md.hbs", "size"],
        ["link.md.hbs", "link"],
        ["partials", "link"],
        ["pipe.md.hbs", "device"],
      ]),
    );
  });
});

describe("a template that never ends", () => {
  beforeAll(build);

  it("is stopped by the clock, and leaves no document", { timeout: 240_000 }, () => {
    mkdirSync(join(folder, "bomb", "partials"), { recursive: true });
    put("bomb/分叉.md.hbs", `${HEAD}{{> p0 head}}`);
    for (let at = 0; at < 40; at++)
      put(`bomb/partials/p${at}.md.hbs`, at === 39 ? "x" : `{{> p${at + 1} this}}{{> p${at + 1} this}}`);
    cpSync(join(ROOT, "examples", "papers", "CK-SEC.paper"), join(folder, "a.paper"), { recursive: true });
    const argv = [
      join(ROOT, "bin", "riskpaper.js"),
      "render",
      "分叉",
      "a.paper",
      "-o",
      "out.md",
      "--templates",
      "bomb",
    ];
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });
    expect([status, stderr]).toEqual([1, expect.stringContaining("template-too-much")]);
    expect(existsSync(join(folder, "out.md"))).toBe(false);
  });
});
