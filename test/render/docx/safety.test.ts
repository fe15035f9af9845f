import fc from "fast-check";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { blockText } from "../../../src/render/markdown/blocks.ts";
import { escapeLines, escapeMarkdown } from "../../../src/render/markdown/escape.ts";
import { NAUGHTY } from "../../helpers/naughty-documents.ts";
import { IMAGES, LETTER, SPECIMEN } from "./specimen.ts";
import { bodyOf, elements, partsOf, textOf, word } from "./word.ts";

const WORSE = [
  ...NAUGHTY,
  '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/>',
  'HYPERLINK "https://example.com"',
  "]]><!--",
  "&amp;&lt;&#x41;&undefined;",
  "{{secret}}",
  "\u0000\u0001\u001b[31m",
  "\ud800",
  "\uffff\ufffe",
  "甲\u2028乙",
  "`code` **b** [a](https://example.com) ![p](file:///etc/passwd)",
  "  二个空格  ",
  "|—|",
];

/** A data text at every place a template can put one. */
const everywhere = (text: string): string =>
  [
    blockText("title", { title: text, subtitle: text, secrecy: text, number: text }),
    blockText("fields", [[text, text]]),
    blockText("signatures", [[text, text]]),
    blockText("opinion", { boxes: [text], lines: [text] }),
    blockText("letterhead", { issuer: text, number: text, secrecy: text, urgency: text, signer: text }),
    blockText("addressee", { to: [text, text] }),
    blockText("attachments", [text, text]),
    blockText("closing", { issuer: text, date: text, seal: true }),
    blockText("annex", { no: text, title: text }),
    blockText("imprint", { copies: [text], issuer: text, date: text }),
    blockText("photos", [{ no: text, caption: text, sha256: "a".repeat(64), role: null, pair: text }]),
    blockText("table", {
      caption: text,
      head: [text],
      widths: [],
      numbers: [],
      rows: [[text]],
      wide: false,
      total: false,
    }),
    `## ${escapeMarkdown(text)}`,
    `| ${escapeMarkdown(text)} |\n| --- |\n| ${escapeMarkdown(text)} |`,
    `- ${escapeMarkdown(text)}`,
    escapeLines(text),
  ].join("\n\n");

function wellFormed(parts: Readonly<Record<string, string>>): void {
  for (const [name, xml] of Object.entries(parts)) {
    const parser = new SaxesParser({ xmlns: true, fileName: name });
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(xml).close();
  }
}

describe("text in a Word document", () => {
  it.each(WORSE)("shows %j wherever it stands, and nothing of it acts", async (text) => {
    const bytes = await word(everywhere(text), "official", { images: IMAGES });
    const parts = partsOf(bytes);
    wellFormed(parts);
    const xml = parts["word/document.xml"] ?? "";
    const shown = elements(xml, "w:tbl").map(textOf).join("\n");
    for (const character of ["\u202e", "\u200b", "\u0000", "\u001b"]) {
      expect(xml).not.toContain(character);
      if (text.includes(character))
        expect(shown).toContain(`<U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}>`);
    }
    expect(elements(xml, "w:fldChar")).toEqual([]);
    expect(elements(xml, "w:fldSimple")).toEqual([]);
    expect(elements(xml, "w:hyperlink")).toEqual([]);
    if (/^[\p{L}\p{N}]+$/u.test(text)) expect(shown).toContain(text);
  });

  it("is well-formed whatever it is", { timeout: 60_000 }, async () => {
    const text = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom("workpaper" as const, "official" as const), async (one, layout) => {
        wellFormed(partsOf(await word(everywhere(one), layout, { images: IMAGES })));
      }),
      { numRuns: 25 },
    );
  });

  it("is not cut: long words, long lines and long cells stand in it whole", async () => {
    const long = "甲".repeat(20_000);
    const xml = bodyOf(await word(everywhere(long)));
    expect(xml.split(long).length).toBeGreaterThan(12);
  });
});

describe("a Word file", () => {
  it("refers to nothing outside itself, even where a template has links and pictures", async () => {
    const linked = "[看](https://example.com/x) ![图](https://example.com/y.png) <https://example.com/z>";
    const parts = partsOf(await word(`${linked}\n\n${SPECIMEN}`, "workpaper", { images: IMAGES }));
    const relations = Object.entries(parts).filter(([name]) => name.endsWith(".rels"));
    expect(relations.length).toBeGreaterThan(1);
    for (const [, xml] of relations) expect(xml).not.toMatch(/TargetMode|https?:\/\/(?!schemas\.)/);
    expect(textOf(parts["word/document.xml"] ?? "")).toContain("看（https://example.com/x）");
  });

  it("names every part in its content types and finds every part it relates to", async () => {
    for (const layout of ["workpaper", "official"] as const) {
      const bytes = await word(SPECIMEN, layout, { images: IMAGES });
      const names = Object.keys(unzipSync(bytes));
      const parts = partsOf(bytes);
      wellFormed(parts);
      const types = parts["[Content_Types].xml"] ?? "";
      expect(names[0]).toBe("[Content_Types].xml");
      for (const name of names.slice(1)) {
        const own = types.includes(`PartName="/${name}"`);
        const usual = types.includes(`Extension="${name.split(".").at(-1)}"`);
        expect([name, own || usual]).toEqual([name, true]);
      }
      for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(names).toContain(part);
      for (const [, target] of (parts["word/_rels/document.xml.rels"] ?? "").matchAll(/Target="([^"]+)"/g))
        expect(names).toContain(`word/${target}`);
    }
  });

  it("has the same bytes every time, in every time zone, for every layout", async () => {
    const zone = process.env.TZ;
    try {
      for (const layout of ["workpaper", "official"] as const) {
        process.env.TZ = "Asia/Shanghai";
        const first = await word(`${SPECIMEN}\n\n${LETTER}`, layout, { images: IMAGES });
        process.env.TZ = "America/Los_Angeles";
        const second = await word(`${SPECIMEN}\n\n${LETTER}`, layout, { images: IMAGES });
        expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it("tells its title and its date and nothing of who or what made it", async () => {
    const parts = partsOf(await word(SPECIMEN, "official", { images: IMAGES, date: "2024-03-01T08:00:00.000Z" }));
    const core = parts["docProps/core.xml"] ?? "";
    expect(core).toContain("<dc:title>关于示范农商行第一支行网点业务风险点专项排查情况的报告</dc:title>");
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g)].map((match) => match[0])).toEqual([
      "2024-03-01T08:00:00Z",
      "2024-03-01T08:00:00Z",
    ]);
    const all = Object.values(parts).join("\n");
    for (const own of [process.env.USER, process.env.HOSTNAME, process.env.HOME].filter(
      (one) => (one?.length ?? 0) > 4,
    ))
      expect(all).not.toContain(own);
    expect(all).not.toMatch(/Un-named|lastModifiedBy|<Company>/);
    const years = new Set([...all.matchAll(/\b(20\d\d)-\d\d-\d\dT/g)].map((match) => match[1]));
    expect([...years]).toEqual(["2024"]);
  });
});
