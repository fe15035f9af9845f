import { describe, expect, it } from "vitest";
import { BLOCKS, SHAPES, VIEWS } from "../../../src/render/generated/view-shapes.ts";
import { helperNames } from "../../../src/render/handlebars/fill-template.ts";
import { given, needed, SIGNATURES, signatureOf } from "../../../src/render/templates/signatures.ts";
import { tryTemplates } from "../../../src/render/templates/try-templates.ts";
import en from "../../../src/text/en/catalogue.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { HEAD, judged, setOf, shippedSet, shown } from "./judged.ts";

const AT = "confirmation.md.hbs";

describe("an unknown name", () => {
  it.each([
    ["as a value", "{{factz}}", `${AT}:4:3 template-unknown-name factz → facts`],
    ["on a path", "{{head.unit.nmae}}", `${AT}:4:3 template-unknown-name head.unit.nmae → head.unit.name`],
    ["in {{#each}}", "{{#each factz}}{{/each}}", `${AT}:4:9 template-unknown-name factz → facts`],
    ["in {{#if}}", "{{#if totals.amonut}}{{/if}}", `${AT}:4:7 template-unknown-name totals.amonut → totals.amount`],
    ["in {{#unless}}", "{{#unless evidenc}}{{/unless}}", `${AT}:4:11 template-unknown-name evidenc → evidence`],
    ["in {{#with}}", "{{#with haed}}{{/with}}", `${AT}:4:9 template-unknown-name haed → head`],
    ["inside {{#with}}", "{{#with head}}{{indx_no}}{{/with}}", `${AT}:4:17 template-unknown-name indx_no → index_no`],
    ["inside {{#each}}", "{{#each facts}}\n{{fatc}}{{/each}}", `${AT}:5:3 template-unknown-name fatc → fact`],
    [
      "of a block parameter",
      "{{#each facts as |one|}}{{one.fatc}}{{/each}}",
      `${AT}:4:27 template-unknown-name one.fatc → one.fact`,
    ],
    ["in {{else}}", "{{#if facts}}{{else}}{{cpies}}{{/if}}", `${AT}:4:24 template-unknown-name cpies → copies`],
    [
      "in {{else if}}",
      "{{#if facts}}{{else if evidnce}}{{/if}}",
      `${AT}:4:24 template-unknown-name evidnce → evidence`,
    ],
    ["as an argument", "{{date head.dat}}", `${AT}:4:8 template-unknown-name head.dat → head.date`],
    ["as a named argument", '{{t "confirmation.to" unit=hed.unit}}', `${AT}:4:28 template-unknown-name hed → head`],
    [
      "inside another call",
      "{{join (or head.preparrs evidence)}}",
      `${AT}:4:12 template-unknown-name head.preparrs → head.preparers`,
    ],
    [
      "from the root",
      "{{#each facts}}{{@root.copis}}{{/each}}",
      `${AT}:4:18 template-unknown-name @root.copis → @root.copies`,
    ],
    ["one context up", "{{#each facts}}{{../copis}}{{/each}}", `${AT}:4:18 template-unknown-name copis → copies`],
    ["above the top", "{{../copies}}", `${AT}:4:3 template-unknown-name ../copies`],
    ["of the loop, outside one", "{{@index}}", `${AT}:4:3 template-unknown-name @index`],
    ["of the parser's own", "{{#each facts}}{{@_parent}}{{/each}}", `${AT}:4:18 template-unknown-name @_parent`],
    ["every object has", "{{constructor}}{{head.__proto__}}", `${AT}:4:3 template-unknown-name constructor`],
    ["in a context for a partial", "{{> p hed}}", `${AT}:4:7 template-unknown-name hed → head`],
  ])("%s is told with its place and the nearest there is", async (_, body, expected) => {
    expect(await judged(setOf(body, { p: "x" }))).toContain(expected);
  });

  it("in a partial is told in the partial, by the context it is called with", async () => {
    const partials = { p: "a\n{{#if fact}}{{amuont}}{{/if}}" };
    const set = setOf("{{#each facts as |one|}}{{> p one}}{{/each}}", partials);
    expect(await judged(set)).toEqual(["partials/p.md.hbs:2:15 template-unknown-name amuont → amount"]);
  });

  it("in a partial counts for one context although another has it", async () => {
    const set = setOf("{{> p head}}\n{{#each facts as |one|}}{{> p one}}{{/each}}", { p: "{{index_no}}" });
    expect(await judged(set)).toEqual(["partials/p.md.hbs:1:3 template-unknown-name index_no"]);
  });

  it("in a partial called with values by name is told", async () => {
    expect(await judged(setOf("{{> p head label=copies}}", { p: "{{label}}{{index_no}}{{lable}}" }))).toEqual([
      "partials/p.md.hbs:1:24 template-unknown-name lable → label",
    ]);
    expect(await judged(setOf("{{> p}}", { p: "{{copies}}" }))).toEqual([
      "partials/p.md.hbs:1:3 template-unknown-name copies",
    ]);
  });

  it("in a partial that replaces a shipped one is told by what shipped templates hand over", async () => {
    const shipped = shippedSet();
    const evidence = {
      name: "evidence",
      path: "partials/evidence.md.hbs",
      text: "{{#each this}}{{nmae}}{{/each}}",
      own: true,
    };
    const set = { ...shipped, partials: [evidence, ...shipped.partials.filter((one) => one.name !== "evidence")] };
    expect(await judged(set)).toEqual(["partials/evidence.md.hbs:1:17 template-unknown-name nmae → name"]);
  });
});

describe("a template", () => {
  it.each([
    ["an unknown helper", "{{dat head.date}}", `${AT}:4:3 template-unknown-helper dat → date`],
    ["an unknown helper inside another", "{{date (fist facts)}}", `${AT}:4:9 template-unknown-helper fist → first`],
    ["an unknown block helper", "{{#ech facts}}{{/ech}}", `${AT}:4:4 template-unknown-helper ech → each`],
    ["too few arguments", "{{range head.date}}", `${AT}:4:3 template-arguments range 1 {{range from to}}`],
    ["too many arguments", "{{date head.date head.date}}", `${AT}:4:3 template-arguments date 2 {{date value}}`],
    [
      "named arguments where there are none",
      "{{date head.date x=copies}}",
      `${AT}:4:3 template-arguments date 2 {{date value}}`,
    ],
    [
      "a helper for a field of that name",
      "{{#each facts}}{{amount}}{{/each}}",
      `${AT}:4:18 template-arguments amount 0 {{amount value}}`,
    ],
    ["a list where a text is needed", "{{date facts}}", `${AT}:4:8 template-argument-kind date value text list`],
    [
      "a text where a list is needed",
      "{{#each head.subject}}{{/each}}",
      `${AT}:4:9 template-argument-kind each list list text`,
    ],
    ["a record as text", "{{head}}", `${AT}:4:3 template-argument-kind head text record`],
    [
      "a text it never is",
      '{{#if (eq head.nature "检察")}}{{/if}}',
      `${AT}:4:23 template-argument-kind eq 检察 自查|检查 检察`,
    ],
    ["an unknown partial", "{{> evidnce evidence}}", `${AT}:4:5 template-unknown-partial evidnce`],
    ["a computed partial", "{{> (join evidence)}}", `${AT}:4:1 template-dynamic-partial`],
    ["a partial with a block", "{{#> p}}x{{/p}}", `${AT}:4:1 template-dynamic-partial`],
    ["an inline partial", '{{#*inline "q"}}x{{/inline}}', `${AT}:4:1 template-decorator`],
    ["a triple-stash", "x {{{copies}}}", `${AT}:4:3 template-unescaped`],
    ["an ampersand", "{{& copies}}", `${AT}:4:1 template-unescaped`],
    [
      "an unknown word",
      '{{t "confirmation.titel"}}',
      `${AT}:4:5 template-unknown-word confirmation.titel → confirmation.title`,
    ],
    [
      "a word without what it needs",
      '{{t "confirmation.to"}}',
      `${AT}:4:5 template-word-arguments confirmation.to unit`,
    ],
    [
      "a label that is none",
      '{{block "fields" (pairs "fields.unti" copies)}}',
      `${AT}:4:25 template-unknown-word fields.unti → fields.unit`,
    ],
    [
      "an unknown section",
      '{{word "fields.periodof" head.nature}}',
      `${AT}:4:8 template-unknown-word fields.periodof → fields.periodOf`,
    ],
    ["an unknown block", '{{block "feilds" evidence}}', `${AT}:4:9 template-unknown-block feilds → fields`],
    [
      "a block that lacks something",
      '{{block "title" (record title="x" subtitle="")}}',
      `${AT}:4:17 template-block-payload title secrecy, number`,
    ],
    [
      "a block written by hand of no kind",
      "```riskpaper feilds\n[]\n```",
      `${AT}:4:1 template-unknown-block feilds → fields`,
    ],
    ["HTML", "a <b>x</b>", `${AT}:4:3 template-html <b`],
    ["a comment of HTML", "<!-- x -->", `${AT}:4:1 template-html <!--`],
    ["a picture", "![x](y.png)", `${AT}:4:4 template-link`],
    ["a link with data in it", "[x](https://example.com/{{head.subject}})", `${AT}:4:3 template-link`],
    ["a block that is not closed", "a\n{{#if facts}}\nb", `${AT}:5:1 template-syntax unclosed #if`],
    ["a block closed that was never opened", "{{/if}}", `${AT}:4:1 template-syntax unopened /if`],
    [
      "blocks closed in the wrong order",
      "{{#if facts}}{{#each facts}}{{/if}}{{/each}}",
      `${AT}:4:14 template-syntax unclosed #each`,
    ],
    ["an unfinished tag", "{{copies", `${AT}:4:1 template-syntax tag`],
  ])("with %s is told so at its place", async (_, body, expected) => {
    expect(await judged(setOf(body, { p: "x" }))).toContain(expected);
  });

  it("is told of all its problems, in the order of its lines", async () => {
    const found = await judged(setOf("{{a}}\n{{{b}}}\n\n{{c d}} 12\n{{> e}}"));
    expect(found.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      `${AT}:4:3 template-unknown-name`,
      `${AT}:5:1 template-unescaped`,
      `${AT}:5:4 template-unknown-name`,
      `${AT}:7:3 template-unknown-helper`,
      `${AT}:7:5 template-unknown-name`,
      `${AT}:7:9 template-literal-number`,
      `${AT}:8:5 template-unknown-partial`,
    ]);
  });

  it("whose partials come back to themselves is told by which way", async () => {
    const found = await judged(setOf("{{> a head}}", { a: "{{> b this}}", b: "x\n{{> a this}}" }));
    expect(found).toEqual(["partials/b.md.hbs:2:1 template-recursion a → b → a"]);
  });

  it("that uses no partial of a name is told of the partial, which is judged all the same", async () => {
    expect(await judged(setOf("{{copies}}", { a: "{{join}}" }))).toEqual([
      "partials/a.md.hbs:1:1 template-unused-partial a",
      "partials/a.md.hbs:1:3 template-arguments join 0 {{join list [separator]}}",
    ]);
  });

  it.each([
    ["no front matter", "x", "template-front-matter missing"],
    ["a key there is not", "---\nlayout: workpaper\nscript: x\n---\n", "template-front-matter line script: x"],
    ["a layout there is not", "---\nlayout: worpaper\n---\n", "template-front-matter layout worpaper → workpaper"],
    ["no end", `---\n${"x: y\n".repeat(1000)}---\n`, "template-too-much front 2000"],
  ])("whose front matter has %s is told so", async (_, text, expected) => {
    expect((await judged(setOf("", {}, text)))[0]).toContain(expected);
  });

  it("of a name of its own needs a view that there is", async () => {
    const set = (head: string) => ({
      documents: [{ name: "会签单", path: "会签单.md.hbs", text: `---\n${head}\n---\n{{copies}}`, own: true }],
      partials: [],
    });
    expect(await judged(set("layout: workpaper"))).toEqual(["会签单.md.hbs:1:1 template-front-matter view"]);
    expect(await judged(set("layout: workpaper\nview: confrmation"))).toEqual([
      "会签单.md.hbs:1:1 template-unknown-view confrmation → confirmation",
    ]);
    expect(await judged(set("layout: workpaper\nview: confirmation"))).toEqual([]);
  });
});

describe("what is shipped", () => {
  it("has nothing wrong, looked at and filled with generated data", { timeout: 60_000 }, async () => {
    const set = shippedSet(true);
    expect(await judged(set)).toEqual([]);
    expect(
      (
        await tryTemplates(
          set,
          set.documents.map((one) => one.name),
          zh,
        )
      ).map(shown),
    ).toEqual([]);
  });

  it("has a shape for the data of every template, and every record is known by its name", () => {
    expect(
      shippedSet()
        .documents.map((one) => one.name)
        .filter((name) => !Object.hasOwn(VIEWS, name)),
    ).toEqual([]);
    const text = JSON.stringify([VIEWS, BLOCKS, SHAPES]);
    const named = [...text.matchAll(/\{"ref":"([^"]+)"\}/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((name) => !Object.hasOwn(SHAPES, name))).toEqual([]);
  });

  it("has a signature and a sentence in both languages for every helper", () => {
    const names = [...helperNames(zh)].sort();
    expect(Object.keys(SIGNATURES).sort()).toEqual(names);
    for (const words of [zh, en]) expect(Object.keys(words.templates.helpers).sort()).toEqual(names);
    for (const name of names) {
      const signature = signatureOf(name);
      const kinds = [...(signature?.params ?? []), ...(signature?.rest ? [signature.rest] : [])].flatMap(
        (one) => one.kinds,
      );
      const text = JSON.stringify([needed(kinds), given(signature?.gives ?? [])]);
      for (const [, ref = ""] of text.matchAll(/"ref":"([^"]+)"/g))
        expect([name, ref, Object.hasOwn(SHAPES, ref)]).toEqual([name, ref, true]);
    }
  });
});

describe("filling with generated data", () => {
  const tried = async (body: string) => (await tryTemplates(setOf(body), ["confirmation"], zh)).map(shown);

  it("finds what may be empty and is used without asking", async () => {
    expect(await tried("{{#each facts as |one|}}{{#with (first one.criteria)}}{{title}}{{/with}}{{/each}}")).toEqual(
      [],
    );
    expect(await tried("x\n{{#with (first facts) as |one|}}{{/with}}{{join (first evidence)}}")).toEqual([
      `${AT}:5:44 template-render-failed full join (first evidence)`,
    ]);
  });

  it("finds a block whose content is not what it needs", async () => {
    expect(await tried('```riskpaper matrix\n{"cells": 4}\n```\n')).toHaveLength(1);
  });

  it("says nothing of a template that is right", async () => {
    expect(await tried(HEAD)).toEqual([]);
  });
});
