import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { checkLeaks, LeakFound, maskOf } from "../../src/journeys/masking.ts";
import { release } from "../../src/journeys/release.ts";
import { textsOfDocument } from "../../src/render/document-text.ts";
import { loadCatalogue } from "../../src/text/load.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";
import { NAMES, NOTE, PLANTED, secretWorld as world } from "../helpers/planted-secrets.ts";

const rendering = (io: MemoryIo, ...argv: string[]) => run(["render", "--as-of", "2026-10-08", ...argv], io);

describe("a masked document", () => {
  let io: MemoryIo;
  beforeAll(async () => {
    io = await world(NOTE);
  });

  it.each(["workpaper", "confirmation", "self-inspection", "evidence-sheet"])(
    "%s holds nothing of what was planted, on the page and behind it",
    async (template) => {
      for (const format of ["md", "html"] as const) {
        const out = `${template}.${format}`;
        expect(
          await rendering(
            io,
            template,
            "SEC.paper",
            "-o",
            template === "evidence-sheet" ? `${format}/` : out,
            "--format",
            format,
            "--mask",
            "outbound",
          ),
        ).toBe(0);
        const written =
          template === "evidence-sheet" ? io.paths().filter((path) => path.startsWith(`/work/${format}/`)) : [out];
        expect(written.length).toBeGreaterThan(0);
        for (const path of written)
          for (const planted of [...Object.values(PLANTED), ...NAMES])
            expect(`${path}${io.text(path)}`).not.toContain(planted);
      }
    },
  );

  it("keeps persons and facts inside the house, and the ends of numbers", async () => {
    expect(await rendering(io, "workpaper", "SEC.paper", "-o", "in.md", "--mask", "internal")).toBe(0);
    const text = io.text("in.md");
    for (const kept of ["刘强", PLANTED.address, "110105********002X", "6222****0128", "138****1234"])
      expect(text.replace(/\\/g, "")).toContain(kept);
    for (const gone of [PLANTED.identity, PLANTED.card, PLANTED.mobile, PLANTED.informant])
      expect(text).not.toContain(gone);
  });

  it("is a workbook or Word document without it too, properties and all", async () => {
    for (const [template, file] of [
      ["rectification", "台账.xlsx"],
      ["workpaper", "底稿.docx"],
    ] as const) {
      expect(await rendering(io, template, "SEC.paper", "-o", file, "--mask", "outbound")).toBe(0);
      const parts = Object.values(unzipSync(io.bytes(file))).map((part) => new TextDecoder().decode(part));
      for (const planted of [...Object.values(PLANTED), ...NAMES]) expect(parts.join()).not.toContain(planted);
    }
  });

  it("shows the same masked data as JSON", async () => {
    expect(await rendering(io, "workpaper", "SEC.paper", "--json", "--mask", "outbound")).toBe(0);
    for (const planted of [...Object.values(PLANTED), ...NAMES]) expect(io.out()).not.toContain(planted);
  });

  it("is called for by the project, and by --mask none not", async () => {
    const own = await world(
      NOTE,
      'kind: Project\nschemaVersion: "1"\norganisation: {code: D000, name: 总行}\nmasking:\n  default: 对外\n  names: [无此人]\n  profiles:\n    对外: {based_on: outbound, name: keep}\n',
    );
    expect(await rendering(own, "workpaper", "SEC.paper", "-o", "a.md")).toBe(0);
    expect(own.text("a.md")).toContain("刘强");
    expect(own.text("a.md")).not.toContain(PLANTED.card);
    expect(await rendering(own, "workpaper", "SEC.paper", "-o", "b.md", "--mask", "none")).toBe(0);
    expect(own.text("b.md")).toContain(PLANTED.card);
    expect(await rendering(own, "workpaper", "SEC.paper", "-o", "c.md", "--mask", "对处")).toBe(2);
    expect(own.has("c.md")).toBe(false);
  });
});

describe("a reported suspicion beside its customer", () => {
  it("does not leave unasked: the document is refused and no file is there", async () => {
    const io = await world(`账号尾号8801的客户${PLANTED.reported}。其余无误。`);
    expect(await rendering(io, "workpaper", "SEC.paper", "-o", "a.md")).toBe(1);
    expect(io.has("a.md")).toBe(false);
    expect(await rendering(io, "workpaper", "SEC.paper", "-o", "a.md", "--mask", "internal")).toBe(0);
    expect(io.text("a.md")).toContain(PLANTED.reported);
    expect(await rendering(io, "workpaper", "SEC.paper", "-o", "b.md", "--mask", "outbound")).toBe(0);
    expect(io.text("b.md")).not.toContain(PLANTED.reported);
    expect(io.text("b.md")).toContain("其余无误");
  });
});

describe("what is released", () => {
  it("names nobody whom only its data name, wherever a name came from", async () => {
    const { zipSync } = await import("fflate");
    const io = memoryIo();
    const sheet = zipSync({ "xl/sharedStrings.xml": new TextEncoder().encode("<si><t>制表 刘欣怡</t></si>") });
    const draft = {
      view: { preparers: ["刘欣怡"] },
      name: (extension: string) => `a.${extension}`,
      workbook: async () => sheet,
    };
    const options = {
      template: "rectification",
      output: "a.xlsx",
      format: null,
      force: false,
      asOf: "2026-10-08",
      config: null,
      engagement: null,
      mask: "outbound",
    } as const;
    const words = await loadCatalogue("zh-CN");
    await expect(release([draft], options, { folder: false, format: "xlsx" }, io, words)).rejects.toBeInstanceOf(
      LeakFound,
    );
    expect(io.has("a.xlsx")).toBe(false);
  });
});

describe("the look through a finished document", () => {
  const outbound = async () => {
    const mask = maskOf("outbound", null, await loadCatalogue("zh-CN"));
    if (mask === null) throw new Error("no mask");
    return mask;
  };
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ["md", `联系电话 ${PLANTED.mobile}`],
    ["html", `<p>客户证件<b>110105</b><i>19491231</i>002X</p>`],
    ["html", `<p title="手机${PLANTED.mobile}">-</p>`],
    ["html", `<!-- ${PLANTED.card} -->`],
    ["html", `<meta content="${PLANTED.card}">`],
    ["html", `<p>1&#51;8&#x30;0001234</p>`],
  ] as const)("finds what a template brought in: %s %s", async (format, text) => {
    await expect(checkLeaks("a", {}, format, bytes(text), await outbound())).rejects.toBeInstanceOf(LeakFound);
  });

  it.each([
    ["html", `<path d="M622 202.1 2345 678901 28"/><p>抽查30户</p>`],
    ["html", `<style>.a{width:6222021234567890128px}</style>`],
    ["md", `SHA-256 ${"0123456789abcdef".repeat(4)}`],
  ] as const)("takes no drawing, style or fingerprint for a number: %s", async (format, text) => {
    await checkLeaks("a", {}, format, bytes(text), await outbound());
  });

  it.each([
    ["json", JSON.stringify({ [PLANTED.identity]: 1 })],
    ["json", JSON.stringify([{ n: 13800001234 }])],
    ["ndjson", `{"a":1}\n{"a":"手机\\u0031${PLANTED.mobile.slice(1)}"}\n`],
    ["csv", `a,"卡号""x""，\n${PLANTED.card}"\r\n`],
    ["yaml", `rows:\n  - note: "手机\\u0031${PLANTED.mobile.slice(1)}"\n`],
    ["yaml", `${PLANTED.mobile}: 1\n`],
    ["txt", `手机1380\u001b[1m0001234\u001b[22m`],
  ] as const)("finds it in data and on a screen too: %s %s", async (format, text) => {
    await expect(checkLeaks("a", {}, format, bytes(text), await outbound())).rejects.toBeInstanceOf(LeakFound);
  });

  it.each([
    ["csv", `2024-03-31,13800001234.00,"1,234"\r\n`],
    ["json", JSON.stringify({ amount: "13800001234.00", rows: 15, date: "2024-03-31" })],
    ["yaml", `rows:\n  - amount: "13800001234.00"\n    seq: 1\n`],
  ] as const)("takes no figure for one: %s %s", async (format, text) => {
    await checkLeaks("a", {}, format, bytes(text), await outbound());
  });

  it("does not tell what the name of a file gives away", async () => {
    const refused = await checkLeaks(`${PLANTED.mobile}.md`, {}, "md", bytes("x"), await outbound()).catch((e) => e);
    expect(refused).toBeInstanceOf(LeakFound);
    expect(JSON.stringify((refused as LeakFound).leaks)).not.toContain(PLANTED.mobile);
  });

  it("reads text that Word cut into runs as one", async () => {
    const { zipSync } = await import("fflate");
    const xml = `<w:p><w:r><w:t>6222021</w:t></w:r><w:r><w:t>234567890128</w:t></w:r></w:p>`;
    expect(await textsOfDocument("docx", zipSync({ "word/document.xml": bytes(xml) }))).toContain(PLANTED.card);
  });
});
