import { describe, expect, it } from "vitest";
import { fillTemplate } from "../../../src/render/handlebars/fill-template.ts";
import { replaceBlocks } from "../../../src/render/markdown/blocks.ts";
import { markdownDocument } from "../../../src/render/markdown/markdown-document.ts";
import { TemplateError } from "../../../src/render/markdown/template-error.ts";
import words from "../../../src/text/zh-CN/catalogue.ts";

const view = { name: "甲|乙", list: [1, 2], none: null, head: { unit: "支行" }, prose: "一\n二" };
const head = "---\nlayout: official\n---\n";
const fill = async (body: string, partials: { name: string; text: string }[] = []) =>
  (await fillTemplate({ name: "t.hbs", text: head + body }, partials, view, words)).markdown;

/** Where and why a template is refused. */
async function refusal(body: string): Promise<string> {
  const error = await fill(body).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TemplateError);
  return (error as TemplateError).message;
}

describe("a template", () => {
  it("escapes every value and every text of a helper", async () => {
    expect(await fill("{{name}} {{join list}} {{or none name}}")).toBe("甲\\|乙 1、2 甲\\|乙\n");
    expect(await fill('{{t "missing.scope" paper=name}}')).toContain("甲\\|乙");
  });

  it("shows a blank as a dash", async () => {
    expect(await fill("{{none}}")).toBe("—\n");
  });

  it.each([
    ["a triple-stash", "x\n{{{name}}}", "t.hbs:5:1: template-unescaped"],
    ["an unescaped value", "{{& name}}", "t.hbs:4:1: template-unescaped"],
    ["an unknown partial", "{{> other}}", "t.hbs:4:1: template-unknown-partial other"],
    ["a partial whose name is computed", "{{> (join list)}}", "t.hbs:4:1: template-dynamic-partial"],
    ["a decorator", "{{* x}}", "t.hbs:4:1: template-decorator"],
    ["an unknown helper", '{{shout name loud="1"}}', "t.hbs:4:1: template-unknown-helper shout short"],
    ["an unknown helper inside another", "{{join (shout list)}}", "t.hbs:4:8: template-unknown-helper shout short"],
    ["an unknown block", "{{#shout}}x{{/shout}}", "t.hbs:4:1: template-unknown-helper shout short"],
    ["a word there is not", '{{t "no.such"}}', "t.hbs:4:1: template-unknown-word no.such"],
    ["an inherited word", '{{t "constructor"}}', "t.hbs:4:1: template-unknown-word constructor"],
    [
      "a word that lacks an argument",
      '{{t "missing.scope"}}',
      "t.hbs:4:1: template-word-arguments missing.scope paper",
    ],
    ["an object as text", "{{head}}", "t.hbs:4:1: template-argument-kind text record"],
  ])("refuses %s, with its place", async (_, body, expected) => {
    expect(await refusal(body)).toBe(expected);
  });

  it.each([
    "{{typo}}",
    "{{head.typo}}",
    "{{#if typo}}x{{/if}}",
    "{{#each typo}}x{{/each}}",
    "{{#unless typo}}x{{/unless}}",
    "{{#with typo}}x{{/with}}",
    "{{join typo}}",
    "{{typo.deep}}",
    "{{constructor.name}}",
    "{{__proto__}}",
    "{{name.length.constructor}}",
  ])("refuses a name that the view does not have: %s", async (body) => {
    expect(await refusal(body)).toMatch(/^t\.hbs:4:/);
  });

  it("gives a partial only what it is handed", async () => {
    const partials = [{ name: "p", text: "{{unit}}{{#if @root.name}}!{{/if}}" }];
    expect(await fill("{{> p head}}", partials)).toContain("支行");
    await expect(fill("{{> p}}", partials)).rejects.toBeInstanceOf(TemplateError);
  });

  it.each(["x", "---\nlayout: fancy\n---\n", "---\nlayout: official\nscript: y\n---\n", "---\n\n---\n"])(
    "refuses a front matter it does not understand",
    async (text) => {
      await expect(fillTemplate({ name: "t.hbs", text }, [], view, words)).rejects.toBeInstanceOf(TemplateError);
    },
  );
});

describe("fenced blocks", () => {
  it("are refused where their kind is unknown", () => {
    expect(() => markdownDocument("```riskpaper piechart\n{}\n```\n", words, "t.hbs")).toThrow(
      /template-unknown-block piechart/,
    );
    expect(() => markdownDocument("```riskpaper constructor\n{}\n```\n", words, "t.hbs")).toThrow(
      /template-unknown-block/,
    );
  });

  it("are refused where their content is not what the kind needs", () => {
    expect(() => markdownDocument("```riskpaper kpis\n{nonsense\n```\n", words, "t.hbs")).toThrow(TemplateError);
    expect(() => markdownDocument("```riskpaper matrix\n[]\n```\n", words, "t.hbs")).toThrow(TemplateError);
  });

  it("cannot be ended by data inside them", async () => {
    const filled = await fill('{{block "fields" (pairs "fields.unit" name "fields.subject" prose)}}');
    expect(filled.split("\n")).toHaveLength(4);
    const nasty = await fillTemplate(
      { name: "t.hbs", text: `${head}{{block "fields" (pairs "fields.unit" name)}}` },
      [],
      { name: "x\n```\n# 假标题" },
      words,
    );
    expect(replaceBlocks(nasty.markdown, () => "B")).toBe("B\n");
    expect(markdownDocument(nasty.markdown, words, "t.hbs")).not.toMatch(/^#/m);
  });
});
