import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rewritten } from "../../src/render/yaml-edit.ts";

const TEXT = `# 文件说明
kind: RiskLibrary # 种类
version: "1.0.0"
posts: [柜员, 会计主管]

points:
  # 第一点
  - id: TST-01
    name: 尾箱未核对 # 名称
    level: 高
  - {id: TST-02, name: 钥匙未分管, level: 中}
`;

interface Small {
  kind: string;
  version: string;
  posts: string[];
  points: { id: string; name: string; level?: string; posts?: string[] }[];
  history?: object[];
}
const small = (): Small => parse(TEXT) as Small;

describe("a document rewritten", () => {
  it("is the same text where nothing changed", () => {
    expect(rewritten(TEXT, small(), "a.yaml")).toBe(TEXT);
  });

  it("is the same text for the libraries, checklists and overlays as they are shipped", () => {
    for (const name of [
      "libraries/SEC.library.yaml",
      "checklists/CK-AML.checklist.yaml",
      "overlays/RCU.overlay.yaml",
    ]) {
      const text = readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), "utf8");
      expect(rewritten(text, parse(text) as object, name), name).toBe(text);
    }
  });

  it("changes what changed and keeps every comment beside what stays", () => {
    const wanted = small();
    wanted.version = "1.1.0";
    wanted.points[1] = { id: "TST-02", name: "钥匙未分管", level: "高" };
    wanted.points.push({ id: "TST-03", name: "凭证未上锁", posts: ["柜员"] });
    expect(rewritten(TEXT, wanted, "a.yaml")).toBe(
      TEXT.replace('"1.0.0"', '"1.1.0"')
        .replace("level: 中", "level: 高")
        .concat("  - id: TST-03\n    name: 凭证未上锁\n    posts: [柜员]\n"),
    );
  });

  it("follows elements to another place, and lets go of those that are gone", () => {
    const wanted = small();
    wanted.points.reverse();
    expect(rewritten(TEXT, wanted, "a.yaml")).toMatch(
      /TST-02[\s\S]*# 第一点\n {2}- id: TST-01\n {4}name: 尾箱未核对 # 名称/,
    );
    wanted.points = wanted.points.slice(0, 1);
    const text = rewritten(TEXT, wanted, "a.yaml");
    expect(parse(text)).toEqual(wanted);
    expect(text).toContain("# 文件说明");
  });

  it("writes anew what an alias would break", () => {
    const text = "a: &x {n: 1}\nb: *x\n";
    expect(parse(rewritten(text, { b: { n: 1 } }, "a.yaml"))).toEqual({ b: { n: 1 } });
  });

  it("is JSON where the file is", () => {
    expect(rewritten("{}", { a: 1 }, "a.json")).toBe('{\n  "a": 1\n}\n');
  });

  it("reads back as what was wanted, whatever the texts are", () => {
    const word = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom("1.10", "no", "~", "0012", "2024-01-01", "# 一", "a: b"),
    );
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (name, posts) => {
        const wanted = { ...small(), posts, points: [{ id: "TST-01", name, posts }] };
        expect(parse(rewritten(TEXT, wanted, "a.yaml"))).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });
});
