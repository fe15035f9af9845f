import { describe, expect, it } from "vitest";
import type { Images } from "../../../src/render/images.ts";
import type { Photo } from "../../../src/render/markdown/blocks.ts";
import { block, pageOf } from "../../helpers/print.ts";

const bodyOf = async (markdown: string, images?: Images) => {
  const html = await pageOf("official", markdown, images);
  return html.slice(html.indexOf("<main"));
};
const NASTY = `<img src=x onerror="1">&'`;

describe("blocks of official documents as HTML", () => {
  it("show hostile texts as texts", async () => {
    const photo: Photo = { no: NASTY, caption: NASTY, sha256: "a", role: null, pair: null };
    const body = await bodyOf(
      [
        block("letterhead", { issuer: NASTY, number: NASTY, secrecy: NASTY, urgency: NASTY, signer: NASTY }),
        block("addressee", { to: [NASTY] }),
        block("attachments", [NASTY, NASTY]),
        block("closing", { issuer: NASTY, date: NASTY, seal: true }),
        block("annex", { no: NASTY, title: NASTY }),
        block("imprint", { copies: [NASTY], issuer: NASTY, date: NASTY }),
        block("photos", [photo]),
        block("table", {
          caption: NASTY,
          head: [NASTY],
          widths: [1],
          numbers: [],
          rows: [[NASTY]],
          wide: false,
          total: false,
        }),
      ].join(""),
      new Map([["a", { bytes: new Uint8Array([1, 2, 3]), type: "png", width: 4, height: 3 }]]),
    );
    expect(body.replace(/<img src="data:image\/png;base64,AQID"[^<>]*>/, "")).not.toContain("<img");
    expect(body).not.toMatch(/\sonerror="1"/);
    expect(body).not.toMatch(/\sstyle=/);
  });

  it("leave what is not stated for the pen", async () => {
    const body = await bodyOf(
      block("letterhead", { issuer: "", number: "", secrecy: "", urgency: "", signer: "" }) +
        block("addressee", { to: [] }) +
        block("closing", { issuer: "", date: "", seal: false }),
    );
    expect(body).toContain("〔");
    expect(body.match(/＿＿/g)?.length).toBeGreaterThan(2);
    expect(body).not.toMatch(/undefined|null/);
  });

  it("number several attachments and not a single one", async () => {
    expect(await bodyOf(block("attachments", ["清单"]))).toContain('class="only"');
    expect(await bodyOf(block("attachments", ["清单", "报告"]))).not.toContain('class="only"');
    expect(await bodyOf(block("attachments", []))).not.toContain("attachments");
  });

  it("set the two photos of a pair side by side, before before after, and say where one is missing", async () => {
    const photo = (no: string, role: Photo["role"], pair: string | null): Photo => ({
      no,
      caption: "灭火器",
      sha256: no,
      role,
      pair,
    });
    const images: Images = new Map(
      ["Z1", "Z3"].map((no) => [no, { bytes: new Uint8Array([255, 216]), type: "jpeg", width: 40, height: 30 }]),
    );
    const body = await bodyOf(
      block("photos", [photo("Z1", "after", "p"), photo("Z2", null, null), photo("Z3", "before", "p")]),
      images,
    );
    expect(body.match(/class="group/g)).toHaveLength(2);
    expect(body.indexOf("Z3")).toBeLessThan(body.indexOf("Z1"));
    expect(body.indexOf("Z1")).toBeLessThan(body.indexOf("Z2"));
    expect(body.match(/data:image\/jpeg;base64,\/9g=/g)).toHaveLength(2);
    expect(body).toContain('class="none"');
  });

  it("give columns the shares they ask for", async () => {
    const table = {
      caption: "",
      head: ["甲", "乙"],
      widths: [1, 3],
      numbers: [1],
      rows: [["1", "2"]],
      wide: true,
      total: true,
    };
    const body = await bodyOf(block("table", table));
    expect(body).toContain('<col width="25%"><col width="75%">');
    expect(body).toContain('class="rows wide total set"');
    expect(body).toContain('<td class="n">2</td>');
    expect(await bodyOf(block("table", { ...table, widths: [] }))).not.toContain("<col");
  });

  it("lets a title break between words and nowhere else", async () => {
    const body = await bodyOf(block("annex", { no: "", title: "关于印发“问题清单”（试行）的通知" }));
    const title = /<h2 class="paper">(.*?)<\/h2>/.exec(body)?.[1] ?? "";
    expect(title.replaceAll("<wbr>", "")).toBe("关于印发“问题清单”（试行）的通知");
    for (const whole of ["问题", "清单", "试行", "通知", "印发"]) expect(title).toContain(whole);
    expect(title).not.toMatch(/<wbr>[”）的]|[“（]<wbr>/);
    const html = await pageOf(
      "official",
      block("title", { title: "示范农商行关于安全检查的报告", subtitle: "", secrecy: "", number: "" }),
    );
    expect(html).toContain("<title>示范农商行关于安全检查的报告</title>");
  });

  it("gives a line to sign with a seal the room for it", async () => {
    const body = await bodyOf(
      block("signatures", [
        ["单位（盖章）", ""],
        ["日期", ""],
        ["复核人", ""],
      ]),
    );
    expect(body.match(/<tr class="seal">/g)).toHaveLength(1);
    expect(body.match(/<tr>/g)).toHaveLength(1);
  });
});
