import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { validate } from "../../src/journeys/validate/validate.ts";
import type { Validation } from "../../src/model/validation.ts";
import { width } from "../../src/render/width.ts";
import { ROOT } from "../helpers/built.ts";
import { CASES } from "../helpers/document-cases.ts";
import { failure, memoryIo } from "../helpers/memory-io.ts";

const good = (name: string) => readFileSync(join(CASES, "pass-missing", "pass", name), "utf8");
const LIBRARY = good("TST.library.yaml");
const CHECKLIST = good("CK-TST.checklist.yaml");
const BAD = LIBRARY.replace("level: 较高", "level: 一级");
const PROJECT = readFileSync(join(CASES, "unknown-rule", "pass", "project.yaml"), "utf8");

type Files = Readonly<Record<string, string | Uint8Array>>;
const options = (...paths: string[]) => ({ paths, asOf: "2026-11-22", config: null });
const verdicts = ({ files }: Validation) => files.map((file) => `${file.path} ${file.verdict}`);
const codes = ({ files }: Validation) => files.flatMap((file) => file.diagnostics.map((one) => one.code));

/** Runs the command; what came out on stdout, on stderr, and the code. */
async function command(files: Files, ...argv: string[]) {
  const io = memoryIo({ files });
  const code = await run(["validate", ...argv], io);
  return { code, out: io.out(), err: io.err(), io };
}

describe("every input", () => {
  it("gets one verdict, and a bad one stops none of the others", async () => {
    const io = memoryIo({
      files: { "a.library.yaml": LIBRARY, "b.library.yaml": "a: [", "c.library.yaml": BAD, "d.yaml": "kind: Checklst" },
    });
    const result = await validate(
      options("a.library.yaml", "b.library.yaml", "none.yaml", "c.library.yaml", "d.yaml"),
      io,
    );
    expect(verdicts(result)).toEqual([
      "a.library.yaml accepted",
      "b.library.yaml refused",
      "none.yaml refused",
      "c.library.yaml rejected",
      "d.yaml refused",
    ]);
    expect(codes(result)).toEqual([
      "yaml-syntax",
      "file-missing",
      "same-version-differs",
      "level-outside-scheme",
      "matrix-level",
      "kind-unknown",
    ]);
  });

  it("is refused where it cannot be opened or is too large, unread", async () => {
    const world = memoryIo({ files: { "a.library.yaml": LIBRARY, "b.library.yaml": LIBRARY } });
    const io = {
      ...world,
      files: {
        ...world.files,
        read: async (path: string) => {
          if (path.endsWith("a.library.yaml")) throw failure("EACCES", path);
          if (path.endsWith("b.library.yaml")) throw new Error("must not be read");
          return world.files.read(path);
        },
        stat: async (path: string) => {
          const stat = await world.files.stat(path);
          return stat && path.endsWith("b.library.yaml") ? { ...stat, size: 3_000_000_000 } : stat;
        },
      },
    };
    const result = await validate(options("a.library.yaml", "b.library.yaml"), io);
    expect(codes(result)).toEqual(["file-unreadable", "file-too-large"]);
  });

  it("ends with itself when a paper in it cannot be opened", async () => {
    const world = memoryIo({ files: { "a.library.yaml": LIBRARY, "x.paper/journal.ndjson": "{}" } });
    const read = async (path: string) => {
      if (path.endsWith("journal.ndjson")) throw failure("EIO", path);
      return world.files.read(path);
    };
    const result = await validate(options("x.paper", "a.library.yaml"), { ...world, files: { ...world.files, read } });
    expect(verdicts(result)).toEqual(["x.paper refused", "a.library.yaml accepted"]);
    expect(codes(result)).toEqual(["file-unreadable"]);
  });

  it("counts once, however often and however it is named", async () => {
    const io = memoryIo({ files: { "x/a.library.yaml": LIBRARY } });
    expect(verdicts(await validate(options("x", "./x/a.library.yaml", "x/", "/work/x"), io)).length).toBe(1);
  });

  it("may come from stdin", async () => {
    const io = memoryIo({ stdin: LIBRARY });
    expect(verdicts(await validate(options("-"), io))).toEqual(["- accepted"]);
  });
});

describe("a folder", () => {
  const files: Files = {
    "in/TST.library.yaml": LIBRARY,
    "in/sub/CK-TST.checklist.yaml": CHECKLIST,
    "in/deploy.yaml": "kind: Deployment\n",
    "in/template.yaml": "{{ broken: [\n",
    "in/package.json": "{}",
    "in/broken.json": '{"kind": "Checklist", ',
    "in/broken.checklist.yaml": "a: [",
    "in/~$台账.xlsx": "x",
    "in/台账.xlsx": "x",
    "in/照片.jpg": "x",
    "in/东.paper/journal.ndjson": "",
    "in/东.paper/evidence/a.txt": "x",
  };

  it("yields what is ours, a paper as one, and names all it passes over with the reason", async () => {
    const result = await validate(options("in"), memoryIo({ files }));
    expect(verdicts(result)).toEqual([
      "in/TST.library.yaml accepted",
      "in/broken.checklist.yaml refused",
      "in/broken.json refused",
      "in/sub/CK-TST.checklist.yaml accepted",
      "in/东.paper refused",
      "in/台账.xlsx refused",
    ]);
    expect(result.skipped.map((one) => `${one.path} ${one.reason}`)).toEqual([
      "in/deploy.yaml not-ours",
      "in/package.json not-ours",
      "in/template.yaml not-ours",
      "in/~$台账.xlsx office-lock",
      "in/照片.jpg not-a-document",
    ]);
  });

  it("named as . shows plain paths; a named foreign file is an input all the same", async () => {
    const io = memoryIo({ files: { "a.library.yaml": LIBRARY, "b.yaml": "x: 1" } });
    expect(verdicts(await validate(options("."), io))).toEqual(["a.library.yaml accepted"]);
    expect(verdicts(await validate(options(".", "b.yaml"), io))).toEqual(["a.library.yaml accepted", "b.yaml refused"]);
  });
});

describe("a checklist's libraries", () => {
  it("are found beside it, in ../libraries, in the project's folders and among the shipped ones", async () => {
    const result = async (files: Files, path: string) => codes(await validate(options(path), memoryIo({ files })));
    expect(
      await result({ "c/CK-TST.checklist.yaml": CHECKLIST, "c/TST.library.yaml": LIBRARY }, "c/CK-TST.checklist.yaml"),
    ).toEqual([]);
    expect(
      await result(
        { "c/CK-TST.checklist.yaml": CHECKLIST, "libraries/TST.library.yaml": LIBRARY },
        "c/CK-TST.checklist.yaml",
      ),
    ).toEqual([]);
    const project = `${PROJECT}libraries: [far/away]\n`;
    expect(
      await result(
        { "c/CK-TST.checklist.yaml": CHECKLIST, "riskpaper.yaml": project, "far/away/TST.library.yaml": LIBRARY },
        "c/CK-TST.checklist.yaml",
      ),
    ).toEqual([]);
    const shipped = CHECKLIST.replaceAll("TST-01]", "SEC-01]").replace("[TST]", "[SEC]");
    expect(await result({ "CK-TST.checklist.yaml": shipped }, "CK-TST.checklist.yaml")).toEqual([]);
    expect(await result({ "CK-TST.checklist.yaml": CHECKLIST }, "CK-TST.checklist.yaml")).toEqual(["library-missing"]);
  });

  it("that are there but broken are not called missing; the laws that need them are said not to have run", async () => {
    const files = {
      "CK-TST.checklist.yaml": CHECKLIST,
      "TST.library.yaml": LIBRARY.replace("status: active", "status: aktiv"),
    };
    const result = await validate(options("."), memoryIo({ files }));
    expect(codes(result)).toEqual(["schema-enum"]);
    expect(result.notRun.map((one) => one.code)).toContain("unknown-risk-point");
  });
});

describe("the project's configuration", () => {
  const off = PROJECT.replace('basis-unverified: "off"', 'level-outside-scheme: "off"\n  matrix-level: "off"');

  it("is found upward from the working folder and sets severities", async () => {
    const result = await validate(
      options("in"),
      memoryIo({ files: { "in/TST.library.yaml": BAD, "riskpaper.yaml": off } }),
    );
    expect(verdicts(result)).toEqual(["in/TST.library.yaml accepted"]);
  });

  it("is never taken from inside the inputs, which is said with what to type", async () => {
    const inside = { "in/TST.library.yaml": BAD, "in/riskpaper.yaml": off };
    const { code, out, err } = await command(inside, "in", "--format", "json", "--lang", "en");
    expect(code).toBe(1);
    expect(err).toContain("--config in/riskpaper.yaml");
    expect(JSON.parse(out).notRun).toContainEqual({
      law: null,
      code: null,
      path: "in/riskpaper.yaml",
      needs: "--config in/riskpaper.yaml",
    });
    const named = await command(inside, "in", "--format", "json", "--config", "in/riskpaper.yaml");
    expect(named.code).toBe(0);
    const here = await command({ "TST.library.yaml": BAD, "riskpaper.yaml": off }, ".", "--format", "json");
    expect(here.code).toBe(1);
    expect(here.err).toContain("--config riskpaper.yaml");
  });
});

describe("the command", () => {
  it("ends with 0 for clean, 1 for rejected or refused, 2 where nothing matched", async () => {
    expect((await command({ "a.library.yaml": LIBRARY }, "a.library.yaml")).code).toBe(0);
    expect((await command({ "a.library.yaml": BAD }, "a.library.yaml")).code).toBe(1);
    expect((await command({}, "none.yaml")).code).toBe(1);
    expect((await command({ "in/a.txt": "x" }, "in")).code).toBe(2);
    expect((await command({}, "--format", "xml", "a")).code).toBe(2);
  });

  it("changes only the code with --fail-on warning", async () => {
    const doubtful = { "a.library.yaml": LIBRARY.replace("level: 较高", "level: 中") };
    expect((await command(doubtful, "a.library.yaml")).code).toBe(0);
    const strict = await command(doubtful, "a.library.yaml", "--fail-on", "warning", "--format", "json");
    expect(strict.code).toBe(1);
    expect(JSON.parse(strict.out).files[0].verdict).toBe("accepted");
  });

  it("gives the JSON of product.md, the same in both languages but for its sentences", async () => {
    const [zh, en] = await Promise.all(
      ["zh-CN", "en"].map(async (lang) =>
        JSON.parse(
          (
            await command(
              { "a.library.yaml": BAD },
              "a.library.yaml",
              "--format",
              "json",
              "--lang",
              lang,
              "--as-of",
              "2026-11-22",
            )
          ).out,
        ),
      ),
    );
    expect(Object.keys(zh)).toEqual([
      "tool",
      "schemaVersion",
      "asOf",
      "summary",
      "files",
      "diagnostics",
      "notRun",
      "skipped",
    ]);
    expect(zh).toMatchObject({
      tool: { name: "riskpaper" },
      schemaVersion: "1",
      asOf: "2026-11-22",
      summary: {
        files: 1,
        accepted: 0,
        rejected: 1,
        refused: 0,
        rows: 0,
        errors: 1,
        warnings: 1,
        infos: 0,
        explained: 0,
        waived: 0,
      },
      files: [{ path: "a.library.yaml", kind: "RiskLibrary", verdict: "rejected" }],
    });
    const [first] = zh.files[0].diagnostics;
    expect(first).toMatchObject({
      code: "level-outside-scheme",
      law: "R-B03",
      severity: "error",
      value: "一级",
      waived: false,
    });
    expect(first.location).toMatchObject({ line: 30, col: 12, pointer: "/points/0/level" });
    const plain = (report: unknown) =>
      JSON.stringify(report, (key, value) => (key === "message" || key === "hint" ? null : value));
    expect(plain(zh)).toBe(plain(en));
    expect(zh.files[0].diagnostics[0].message).not.toBe(en.files[0].diagnostics[0].message);
  });

  it("writes the result whole to a file, and never over one without --force", async () => {
    const { io } = await command({ "a.library.yaml": LIBRARY }, "a.library.yaml", "--format", "json", "-o", "out.json");
    expect(JSON.parse(io.text("out.json")).summary.accepted).toBe(1);
    const kept = await command({ "a.library.yaml": LIBRARY, "out.json": "mine" }, "a.library.yaml", "-o", "out.json");
    expect([kept.code, kept.io.text("out.json")]).toEqual([2, "mine"]);
    const forced = await command(
      { "a.library.yaml": LIBRARY, "out.json": "mine" },
      "a.library.yaml",
      "-o",
      "out.json",
      "--force",
    );
    expect([forced.code, forced.io.text("out.json") === "mine"]).toEqual([0, false]);
  });

  it("shows hostile text without letting it act", async () => {
    const hostile = LIBRARY.replace("category: 操作风险", 'category: "操作\\u001b[31m\\u202e风险"');
    const pretty = await command({ "a.library.yaml": hostile }, "a.library.yaml");
    expect(pretty.out).toContain("<U+001B>[31m<U+202E>");
    const json = await command({ "a.library.yaml": hostile }, "a.library.yaml", "--format", "json");
    for (const out of [pretty.out, json.out]) expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(
      JSON.parse(json.out).files[0].diagnostics.some((one: { value?: string }) => one.value?.includes("\u001b")),
    ).toBe(true);
  });

  it("keeps within the window and lines its columns up, in Chinese too", async () => {
    const io = memoryIo({ files: { "a.library.yaml": BAD }, columns: 60, tty: true, env: { NO_COLOR: "1" } });
    await run(["validate", "a.library.yaml", "--lang", "zh-CN"], io);
    const lines = io.out().split("\n");
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(60);
    const heads = lines.filter((line) => / {2}(?:错误|疑问|提示) {2}/.test(line));
    expect(new Set(heads.map((line) => width(line.slice(0, line.search(/[a-z]/))))).size).toBe(1);
  });

  it("gives the same bytes twice", async () => {
    const files = { "in/TST.library.yaml": BAD, "in/CK-TST.checklist.yaml": CHECKLIST };
    const once = async () => (await command(files, "in", "--format", "json", "--as-of", "2026-11-22")).out;
    expect(await once()).toBe(await once());
  });
});

describe("the shipped content", () => {
  it("has no error, and no doubt", async () => {
    const io = memoryIo();
    // What branches sent is full of faults on purpose.
    const folders = ["libraries", "checklists", "papers", "project"].map((name) => join(ROOT, "examples", name));
    const result = await validate(options(...folders, join(ROOT, "templates")), io);
    const bad = result.files.flatMap((file) =>
      file.diagnostics
        .filter((one) => one.severity !== "info")
        .map((one) => `${file.path} ${one.code} ${JSON.stringify(one.args)}`),
    );
    expect(bad).toEqual([]);
    expect(result.files.length).toBeGreaterThan(9);
  });
});

describe("rules and explain", () => {
  it("list every code, those of one law, and say what an unknown one probably is", async () => {
    const io = memoryIo();
    expect(await run(["rules", "--json"], io)).toBe(0);
    const all = JSON.parse(io.out());
    expect(all).toContainEqual(
      expect.objectContaining({ code: "basis-expired", law: "R-B05", severity: "error", kinds: ["RiskLibrary"] }),
    );
    const some = memoryIo();
    await run(["rules", "r-b05", "--json"], some);
    expect(JSON.parse(some.out()).map((one: { code: string }) => one.code)).toContain("basis-out-of-force");
    const wrong = memoryIo();
    expect(await run(["explain", "pass-mising", "--lang", "en"], wrong)).toBe(2);
    expect(wrong.err()).toContain("pass-missing");
    const page = memoryIo();
    expect(await run(["explain", "pass-missing", "--lang", "en"], page)).toBe(0);
    expect(page.out()).toContain("# pass-missing");
  });
});
