import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMS } from "../../src/parse/forms.ts";
import { parseAs, parseDocument } from "../../src/parse/document.ts";

const LIBRARY = `kind: RiskLibrary
schemaVersion: "1"
key: RCU
title: 信用社业务风险点库
version: "1.0.0"
status: active
level_scheme: L4
points:
  - id: RCU-01
    name: 空白合同
    category: 操作风险
    line: [信贷]
    manifestation: 客户在空白合同上签字
    controls: [{text: 放款前核对要素}]
    posts: [客户经理]
    level: 高
`;

/** Codes and places of what is wrong with a text. */
async function problems(text: string | Uint8Array, path = "a.yaml") {
  const parsed = await parseDocument(text, path);
  expect(parsed.document === null).toBe(parsed.diagnostics.length > 0);
  return parsed.diagnostics.map((one) =>
    `${one.code} ${one.at.line ?? "-"}:${one.at.col ?? "-"} ${one.at.pointer ?? ""}`.trim(),
  );
}
const codes = async (text: string | Uint8Array, path?: string) =>
  (await problems(text, path)).map((one) => one.split(" ")[0]);

describe("a document", () => {
  it("is trusted when nothing is wrong, and knows where every value and key stands", async () => {
    const parsed = await parseDocument(LIBRARY, "a.yaml");
    expect(parsed).toMatchObject({ kind: "RiskLibrary", diagnostics: [], refused: false });
    expect(parsed.places.at("/points/0/name")).toEqual({ line: 10, col: 11, pointer: "/points/0/name" });
    expect(parsed.places.key("/points/0/name")).toEqual({ line: 10, col: 5, pointer: "/points/0/name" });
    expect(parsed.places.at("/points/0/controls/0/text")).toMatchObject({ line: 14, col: 23 });
    expect(parsed.places.at("/points/7/name")).toMatchObject({ line: 9, col: 3 });
  });

  it("is the same from JSON, with its own places", async () => {
    const value = (await parseDocument(LIBRARY, "a.yaml")).document;
    const text = JSON.stringify(value, null, 2);
    const parsed = await parseDocument(text, "a.json");
    expect(parsed.document).toEqual(value);
    const line = text.split("\n").findIndex((one) => one.includes('"name"')) + 1;
    expect(parsed.places.key("/points/0/name")).toEqual({ line, col: 7, pointer: "/points/0/name" });
    expect(parsed.places.at("/points/0/name")).toMatchObject({ line, col: 15 });
  });

  it("keeps dates, yes and no as text, and a byte order mark shifts nothing", async () => {
    const parsed = await parseDocument(new TextEncoder().encode(`\ufeff${LIBRARY}updated: 2026-02-03\n`), "a.yaml");
    expect(parsed.document).toMatchObject({ updated: "2026-02-03" });
    expect(parsed.places.at("/kind")).toMatchObject({ line: 1, col: 7 });
  });

  it("says which key was meant, once", async () => {
    expect(await problems(LIBRARY.replace("manifestation:", "manifestaton:"))).toEqual([
      "schema-unknown-key 13:5 /points/0/manifestaton",
    ]);
    const parsed = await parseDocument(LIBRARY.replace("manifestation:", "manifestaton:"), "a.yaml");
    expect(parsed.diagnostics[0]?.args).toMatchObject({ key: "manifestaton", near: "manifestation" });
  });

  it("asks for quotes where an id, a version or a word was read as a number", async () => {
    const parsed = await parseDocument(
      LIBRARY.replace('"1.0.0"', "1.10").replace("name: 空白合同", "name: 0012"),
      "a.yaml",
    );
    expect(parsed.diagnostics.map((one) => [one.code, one.args.written])).toEqual([
      ["schema-quote-it", "1.10"],
      ["schema-quote-it", "0012"],
    ]);
  });

  it("has one code for each way not to fit its form", async () => {
    expect(await problems(LIBRARY.replace("key: RCU\n", ""))).toEqual(["schema-required 1:1"]);
    expect(await codes(LIBRARY.replace("status: active", "status: activ"))).toEqual(["schema-enum"]);
    expect(await codes(LIBRARY.replace("key: RCU", "key: rcu"))).toEqual(["schema-pattern"]);
    expect(await codes(LIBRARY.replace("空白合同", "空"))).toEqual(["schema-length"]);
    expect(await codes(`${LIBRARY}    likelihood: 6\n`)).toEqual(["schema-range"]);
    expect(await codes(LIBRARY.replace("line: [信贷]", "line: []"))).toEqual(["schema-count"]);
    expect(await codes(LIBRARY.replace("line: [信贷]", "line: 信贷"))).toEqual(["schema-type"]);
    expect(await codes(LIBRARY.replace("line: [信贷]", "line:"))).toEqual(["schema-blank"]);
    expect(await codes(LIBRARY.replace('"1"', '"2"'))).toEqual(["schema-version"]);
    expect(await codes(LIBRARY.replace('"1"', "1"))).toEqual(["schema-quote-it"]);
  });

  it("says one thing about a value that may be a form or null", async () => {
    const answers = (amount: string) =>
      `kind: Answers\nschemaVersion: "1"\nanswers:\n  CK-RCU-01:\n    findings: [{amount: ${amount}}]\n`;
    expect(await codes(answers("null"))).toEqual([]);
    expect(await codes(answers('"12.5"'))).toEqual([]);
    expect(await codes(answers("12.5"))).toEqual(["schema-quote-it"]);
    expect(await codes(answers("十二"))).toEqual(["schema-pattern"]);
    expect(await codes('kind: Answers\nschemaVersion: "1"\nanswers: {RCU-1: {answer: 是}}\n')).toEqual(["schema-key"]);
  });

  it("is refused when its kind is not known, with the nearest one", async () => {
    const parsed = await parseDocument(LIBRARY.replace("RiskLibrary", "RiskLibary"), "a.yaml");
    expect(parsed).toMatchObject({
      refused: true,
      diagnostics: [{ code: "kind-unknown", args: { near: "RiskLibrary" } }],
    });
    expect(await codes("a: 1\n")).toEqual(["kind-missing"]);
    expect(await codes("- a\n")).toEqual(["file-not-ours"]);
    expect((await parseAs(LIBRARY, "a.yaml", "Checklist")).diagnostics[0]?.code).toBe("kind-unexpected");
    expect((await parseAs(LIBRARY, "a.yaml", "RiskLibrary")).document?.key).toBe("RCU");
  });
});

describe("text that cannot be trusted", () => {
  it("is refused for what it is, where it is", async () => {
    expect(await codes("")).toEqual(["file-empty"]);
    expect(await codes("# only a comment\n")).toEqual(["file-empty"]);
    expect(await codes(new Uint8Array([0x6b, 0xff, 0xfe]))).toEqual(["not-utf8"]);
    expect(await problems("a: b\nc: \u0007\n")).toEqual(["control-character 2:4"]);
    expect(await problems("a: 1\nb: 2\na: 3\n")).toEqual(["duplicate-key 3:1"]);
    expect(await codes("a: !!js/function x\n")).toEqual(["yaml-tag"]);
    expect(await codes("a: !!str 5\n")).toEqual(["yaml-tag"]);
    expect(await codes("a: *nowhere\n")).toEqual(["yaml-syntax"]);
    expect(await codes("a: &x [*x]\n")).toEqual(["yaml-syntax"]);
    expect(await codes("? [a]\n: b\n")).toEqual(["yaml-key"]);
    expect(await codes("a: [1, 2\n")).toContain("yaml-syntax");
    expect(await codes("a: 1\n---\nb: 2\n")).toEqual(["yaml-syntax"]);
    expect(await problems('{"a": 1,\n "a": 2}', "a.json")).toEqual(["duplicate-key 2:2"]);
    expect(await problems('{"a": 01}', "a.json")).toEqual(["json-syntax 1:8"]);
    expect(await codes('{"a": "x}', "a.json")).toEqual(["json-syntax"]);
    expect(await codes('{"a": 1} x', "a.json")).toEqual(["json-syntax"]);
  });

  it("is bounded just above every limit, and passes just below", async () => {
    const keys = (n: number) => Array.from({ length: n }, (_, i) => `k${i}: 1\n`).join("");
    expect(await codes(keys(5000))).toEqual(["kind-missing"]);
    expect(await codes(keys(5001))).toEqual(["too-many-keys"]);
    const flow = (n: number) => `a: ${"[".repeat(n)}${"]".repeat(n)}\n`;
    expect(await codes(flow(63))).toEqual(["kind-missing"]);
    expect(await codes(flow(64))).toEqual(["too-deep"]);
    const block = (n: number) => Array.from({ length: n }, (_, i) => `${" ".repeat(i)}a:\n`).join("");
    expect(await codes(block(64))).toEqual(["kind-missing"]);
    expect(await codes(block(65))).toEqual(["too-deep"]);
    const json = (n: number) => `{"a":${"[".repeat(n)}${"]".repeat(n)}}`;
    expect(await codes(json(63), "a.json")).toEqual(["kind-missing"]);
    expect(await codes(json(64), "a.json")).toEqual(["too-deep"]);
    expect(await codes(`a: ${"x".repeat(2 * 1024 * 1024)}\n`)).toEqual(["file-too-large"]);
    const aliases = (n: number) => `a: &a x\nb: [${"*a,".repeat(n)}]\n`;
    expect(await codes(aliases(49))).toEqual(["kind-missing"]);
    expect(await codes(aliases(51))).toEqual(["alias-limit"]);
    expect(await codes(`a: &a [x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n`)).toEqual([
      "alias-limit",
    ]);
  });

  it("ends in a verdict even when it is made to hurt", async () => {
    for (const hostile of [
      "[".repeat(2e6),
      "- ".repeat(1e6),
      "? ".repeat(5e5),
      "{a: ".repeat(4e5),
      "&a ".repeat(5e5),
    ]) {
      expect((await parseDocument(hostile, "a.yaml")).refused).toBe(true);
    }
    expect((await parseDocument(`["${"x".repeat(15e6)}"]`, "a.json")).refused).toBe(true);
  });

  it("keeps prototype keys plain", async () => {
    for (const [text, path] of [
      [`${LIBRARY}__proto__: {polluted: 1}\n`, "a.yaml"],
      [
        '{"kind":"Project","schemaVersion":"1","organisation":{"code":"A","name":"B"},"__proto__":{"polluted":1}}',
        "a.json",
      ],
    ] as const) {
      expect(await codes(text, path)).toEqual(["schema-unknown-key"]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("never throws, whatever the bytes", { timeout: 120_000 }, async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
      fc
        .tuple(fc.nat(LIBRARY.length), fc.string({ maxLength: 4 }))
        .map(([at, text]) => new TextEncoder().encode(LIBRARY.slice(0, at) + text + LIBRARY.slice(at + 2))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom("a.yaml", "a.json"), async (content, path) => {
        const parsed = await parseDocument(content, path);
        expect(parsed.document === null).toBe(parsed.diagnostics.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the forms", () => {
  it("name every pattern of the schemas", () => {
    const folder = new URL("../../schemas/", import.meta.url);
    // The result of a validation is written, never read.
    const read = readdirSync(folder).filter((name) => name !== "validation.schema.json");
    const patterns = read.flatMap((name) => {
      const found: string[] = [];
      JSON.parse(readFileSync(new URL(name, folder), "utf8"), (key, value: unknown) => {
        if (key === "pattern" && typeof value === "string") found.push(value);
        return value;
      });
      return found;
    });
    expect(patterns.length).toBeGreaterThan(20);
    expect(new Set(patterns)).toEqual(new Set(Object.keys(FORMS)));
  });
});
