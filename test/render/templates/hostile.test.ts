import { describe, expect, it } from "vitest";
import { VIEWS } from "../../../src/render/generated/view-shapes.ts";
import { fillTemplate } from "../../../src/render/handlebars/fill-template.ts";
import { TemplateError } from "../../../src/render/markdown/template-error.ts";
import { example } from "../../../src/render/templates/example.ts";
import { judgeTemplates } from "../../../src/render/templates/lint-templates.ts";
import words from "../../../src/text/zh-CN/catalogue.ts";
import { HEAD, setOf } from "./judged.ts";

const LIMITS = { steps: 200_000, characters: 1_000_000 };
const deep = (times: number, open: string, close: string, inside = "x") =>
  open.repeat(times) + inside + close.repeat(times);

/** Name, body, partials; every one is refused when it is looked at. Those that end in a bomb are in the test of the journey. */
const HOSTILE: readonly (readonly [name: string, body: string, partials?: Readonly<Record<string, string>>])[] = [
  ["the prototype of a record", "{{head.__proto__}}{{head.__proto__.constructor}}"],
  ["the constructor of a text", "{{head.subject.constructor}}"],
  ["the function constructor", "{{constructor.constructor}}"],
  ["the constructor from the root", "{{@root.constructor.name}}"],
  ["a bracketed prototype", "{{head.[__proto__].[constructor]}}"],
  ["lookup", '{{lookup this "constructor"}}'],
  ["lookup inside a helper", '{{md (lookup head "__proto__")}}'],
  ["lookup in a block", '{{#with (lookup this "constructor")}}{{name}}{{/with}}'],
  ["a value under __proto__", "{{#with (record __proto__=head)}}{{unit.code}}{{/with}}"],
  ["a context that is a text", '{{#with "constructor"}}{{constructor}}{{/with}}'],
  ["every field of a record", "{{#each head}}{{this}}{{/each}}"],
  ["the engine's own helpers", "{{helperMissing}}{{#blockHelperMissing copies}}{{/blockHelperMissing}}"],
  ["the log", "{{log copies}}"],
  ["a helper that is a method of objects", "{{toString}}{{hasOwnProperty copies}}"],
  ["the frame of a loop", "{{#each facts}}{{@_parent.root.head}}{{/each}}"],
  ["an inline partial that takes a name", '{{#*inline "evidence"}}x{{/inline}}{{> evidence evidence}}'],
  ["a partial by a path upwards", "{{> ../../../../etc/passwd}}"],
  ["a partial by an absolute path", "{{> /etc/passwd}}"],
  ["a partial by a name in quotes", '{{> "../../package.json"}}'],
  ["the partial of a block", "{{> @partial-block}}"],
  ["a partial whose name is data", "{{> (first head.preparers)}}"],
  ["partials that go round", "{{> a head}}", { a: "{{> b this}}", b: "{{> a this}}" }],
  ["a partial that calls itself", "{{> a head}}", { a: "x{{> a this}}" }],
  ["three braces", "{{{head.subject}}}"],
  ["an ampersand", "{{&head.subject}}"],
  ["a raw block", "{{{{raw}}}}{{copies}}{{{{/raw}}}}"],
  ["a script", "<script>alert(1)</script>"],
  ["an event", '<img src=x onerror="alert(1)">'],
  ["a style", "<style>@import url(http://example.com)</style>"],
  ["a link that sends data away", "[x](https://example.com/?q={{head.subject}})"],
  ["a link that runs", "[x](javascript:alert)"],
  ["a picture from elsewhere", "![x](https://example.com/x.png)"],
  ["a reference to elsewhere", "[x][y]\n\n[y]: https://example.com"],
  ["a block of no kind", "```riskpaper constructor\n{}\n```"],
  ["a block by a name of objects", '{{block "__proto__" head}}'],
  ["a decorator", "{{* decorate}}"],
  ["a text that turns round", "abc\u202edef"],
  ["a control character", "abc\u001b[31m"],
  ["ten thousand blocks deep", deep(10_000, "{{#if facts}}", "{{/if}}")],
  ["calls a thousand deep", `{{md ${deep(1000, "(or ", ")", "copies")}}}`],
  ["a word by a name of objects", '{{t "constructor"}}{{t "__proto__.toString"}}'],
  ["a section by a name of objects", '{{term "__proto__" head.subject}}{{word "constructor" head.nature}}'],
];

const SECRETS = /native code|\[object|function|node_modules|PATH=|root:/;

describe("a hostile template", () => {
  it("is one of many", () => {
    expect(HOSTILE.length).toBeGreaterThan(20);
  });

  it.each(HOSTILE)("with %s is refused before it is used", async (_, body, partials) => {
    const found = await judgeTemplates(setOf(String(body), typeof partials === "object" ? partials : {}), words);
    expect(found.filter((one) => one.diagnostic.severity === "error")).not.toEqual([]);
  });

  it.each(HOSTILE.filter(([, body]) => String(body).length < 5000))(
    "with %s does nothing where it is used all the same",
    async (_, body, partials = {}) => {
      const shape = VIEWS.confirmation ?? "any";
      const texts = Object.entries(partials).map(([name, text]) => ({ name, text }));
      const filled = await fillTemplate(
        { name: "t", text: HEAD + body },
        texts,
        example(shape) as object,
        words,
        LIMITS,
      ).then(
        ({ markdown }) => markdown,
        (error: unknown) => error,
      );
      if (filled instanceof Error) expect(filled).toBeInstanceOf(TemplateError);
      else expect(filled).not.toMatch(SECRETS);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  it.each([
    ["lists within lists", deep(20, "{{#each evidence as |one|}}{{#with @root}}", "{{/with}}{{/each}}"), {}, "steps"],
    ["texts joined again and again", '{{> p0 head s=(say "footer" asOf="x" generated="y")}}', doubling(40), "output"],
  ] as const)("that grows without end, by %s, is stopped", { timeout: 60_000 }, async (_, body, partials, what) => {
    const set = Object.entries(partials).map(([name, text]) => ({ name, text }));
    const view = example(VIEWS.confirmation ?? "any") as object;
    const error = await fillTemplate({ name: "t", text: HEAD + body }, set, view, words, LIMITS).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: "template-too-much", args: { what } });
  });
});

/** p0 hands p1 its text twice over, and so on. */
function doubling(levels: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...Array(levels).keys()].map((at) => [
      `p${at}`,
      at < levels - 1 ? `{{> p${at + 1} this s=(join (list s s))}}` : "{{s}}",
    ]),
  );
}
