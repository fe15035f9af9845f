import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { examplePaperFiles, ownWorld } from "./world.ts";

const HEAD = "---\nlayout: workpaper\n---\n";
const TITLE =
  '{{block "title" (record title=(say "confirmation.title") subtitle="" secrecy="" number=head.index_no)}}\n\n';
const render = [
  "render",
  "confirmation",
  "CK-SEC.paper",
  "-o",
  "out.md",
  "--templates",
  "own",
  "--as-of",
  "2024-03-01",
];

describe("templates of one's own", () => {
  it("stand in the place of shipped ones", async () => {
    const io = ownWorld({ "own/confirmation.md.hbs": `${HEAD}${TITLE}被查机构：{{head.unit.name}}。` });
    expect([await run(render, io), io.err()]).toEqual([0, expect.any(String)]);
    expect(io.text("out.md")).toContain("被查机构：");
    expect(io.text("out.md")).not.toContain("一式");
  });

  it("make documents of their own from the data of another", async () => {
    const own = `---\nlayout: workpaper\nview: confirmation\ntitle: 会签单\n---\n${TITLE}{{> 行 facts}}`;
    const io = ownWorld({
      "own/会签.md.hbs": own,
      "own/partials/行.md.hbs": "{{#each this as |one|}}\n- {{one.finding_id}}\n{{/each}}",
    });
    const argv = ["render", "会签", "CK-SEC.paper", "-o", "out/", "--format", "md", "--templates", "own"];
    expect([await run(argv, io), io.err()]).toEqual([0, expect.any(String)]);
    const made = io.paths().filter((path) => path.startsWith("/work/out/"));
    expect(made).toHaveLength(1);
    expect(made[0]).toContain("_会签单_");
    expect(io.text(made[0] ?? "")).toMatch(/^- F\d{4}/m);
  });

  it("that are partials replace the shipped ones of their name", async () => {
    const io = ownWorld({ "own/partials/evidence.md.hbs": "{{#each this as |one|}}\n- 证据 {{one.no}}\n{{/each}}" });
    expect([await run(render, io), io.err()]).toEqual([0, expect.any(String)]);
    expect(io.text("out.md")).toMatch(/^- 证据 Z/m);
  });

  it("are those the project's configuration names, by its own folder", async () => {
    const config = 'kind: Project\nschemaVersion: "1"\norganisation: {code: D, name: 总行}\ntemplates: own\n';
    const io = ownWorld({ "own/confirmation.md.hbs": `${HEAD}${TITLE}甲`, "riskpaper.yaml": config });
    expect(await run(["render", "confirmation", "CK-SEC.paper", "-o", "out.md"], io)).toBe(0);
    expect(io.text("out.md").trimEnd()).toMatch(/甲$/);
    const inside = ownWorld({ "own/confirmation.md.hbs": `${HEAD}甲`, "CK-SEC.paper/riskpaper.yaml": config });
    expect(await run(["render", "confirmation", "CK-SEC.paper", "-o", "out.md"], inside)).toBe(0);
    expect(inside.text("out.md").trimEnd()).not.toMatch(/甲$/);
  });

  it.each([
    ["a number planted in it", `${HEAD}${TITLE}共发现 12 个问题`, "template-literal-number"],
    ["a figure that is added to", `${HEAD}${TITLE}共{{plus totals.facts 1}}个`, "template-literal-arithmetic"],
    ["a name the data does not have", `${HEAD}{{factz}}`, "template-unknown-name"],
    ["a name in a branch nobody sees", `${HEAD}{{#unless head}}{{factz}}{{/unless}}`, "template-unknown-name"],
    ["a prototype", `${HEAD}{{head.__proto__}}`, "template-unknown-name"],
    ["a block that fails with this data", `${HEAD}\`\`\`riskpaper kpis\nnull\n\`\`\``, "template-block-payload"],
    ["no front matter", "x", "template-front-matter"],
  ])("stop the document before anything is written, with %s", async (_, text, code) => {
    const io = ownWorld({ "own/confirmation.md.hbs": text });
    expect(await run(render, io)).toBe(1);
    expect(io.err()).toContain(code);
    expect(io.err()).toContain("own/confirmation.md.hbs");
    expect(io.has("out.md")).toBe(false);
  });

  it("leave other documents alone", async () => {
    const io = ownWorld({ "own/workpaper.md.hbs": "x" });
    expect(await run(render, io)).toBe(0);
  });

  it("are asked for by a name that is known", async () => {
    const io = ownWorld({});
    expect(await run(["render", "会签", "CK-SEC.paper", "-o", "out.md", "--templates", "own"], io)).toBe(2);
    expect(examplePaperFiles().length).toBeGreaterThan(2);
    const own = ownWorld({ "own/会签联系单.md.hbs": HEAD });
    expect(await run(["render", "会签联系", "CK-SEC.paper", "-o", "out.md", "--templates", "own"], own)).toBe(2);
    expect(own.err()).toContain("会签联系单");
  });
});

describe("templates list, show and lint", () => {
  it("list what is shipped and what is one's own", async () => {
    const io = ownWorld({
      "own/confirmation.md.hbs": HEAD,
      "own/会签.md.hbs": `---\nlayout: official\nview: opinion\n---\n`,
    });
    expect(await run(["templates", "list", "--templates", "own", "--json"], io)).toBe(0);
    const listed = JSON.parse(io.out()) as readonly {
      readonly name: string;
      readonly from: string;
      readonly view: string;
    }[];
    expect(listed.slice(0, 2).map((one) => [one.name, one.from, one.view])).toEqual([
      ["confirmation", "overrides", "confirmation"],
      ["会签", "own", "opinion"],
    ]);
    expect(listed.filter((one) => one.from === "shipped").length).toBeGreaterThan(12);
  });

  it("show the data with an example, in both languages", async () => {
    const io = ownWorld({});
    expect(await run(["templates", "show", "confirmation", "--json"], io)).toBe(0);
    const shown = JSON.parse(io.out()) as {
      readonly fields: object;
      readonly example: { readonly facts: readonly object[] };
    };
    expect(Object.keys(shown.fields)).toContain("facts");
    expect(shown.example.facts.length).toBeGreaterThan(1);
    for (const lang of ["zh-CN", "en"]) {
      const page = ownWorld({});
      expect(await run(["--lang", lang, "templates", "show", "confirmation"], page)).toBe(0);
      for (const name of ["facts", "FindingTotals", "{{join list [separator]}}", "letterhead"].slice(
        lang === "en" ? 0 : 0,
      ))
        if (name !== "FindingTotals") expect(page.out()).toContain(name);
      expect(page.out()).not.toMatch(/undefined|\[object/);
    }
    const none = ownWorld({});
    expect(await run(["templates", "show", "confirmatoin"], none)).toBe(2);
    expect(none.err()).toContain("confirmation");
  });

  it("lint a folder or a file, all problems with their places", async () => {
    const files = {
      "own/confirmation.md.hbs": `${HEAD}{{a}}\n{{{b}}}\n`,
      "own/partials/p.md.hbs": "x",
      "own/workpaper.md.hbs": HEAD,
    };
    const io = ownWorld(files);
    expect(await run(["templates", "lint", "own", "--json"], io)).toBe(1);
    const { files: told } = JSON.parse(io.out()) as {
      readonly files: readonly {
        path: string;
        verdict: string;
        diagnostics: readonly { code: string; location: object }[];
      }[];
    };
    expect(told.map(({ path, verdict }) => [path, verdict])).toEqual([
      ["own/confirmation.md.hbs", "rejected"],
      ["own/workpaper.md.hbs", "accepted"],
      ["own/partials/p.md.hbs", "accepted"],
    ]);
    expect(told[0]?.diagnostics.map(({ code, location }) => [code, location])).toEqual([
      ["template-unknown-name", { line: 4, col: 3 }],
      ["template-unescaped", { line: 5, col: 1 }],
      ["template-unknown-name", { line: 5, col: 4 }],
    ]);
    const one = ownWorld(files);
    expect(await run(["templates", "lint", "own/workpaper.md.hbs"], one)).toBe(0);
    const missing = ownWorld(files);
    expect(await run(["templates", "lint", "own/none.md.hbs"], missing)).toBe(1);
  });
});
