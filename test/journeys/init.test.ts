import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { COMMANDS } from "../../src/cli/commands/all.ts";
import { run } from "../../src/cli/run.ts";
import { nodeIo } from "../../src/io/node-io.ts";
import { init } from "../../src/journeys/init.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const made = async (folder = "new") => {
  const io = memoryIo();
  const result = await init({ folder, force: false }, io);
  return { io, result };
};

describe("a new project", () => {
  it("holds what is needed to begin, the configuration written last", async () => {
    const { io, result } = await made();
    if (result.state !== "made") throw new Error(result.state);
    expect(result.written.at(-1)).toBe("riskpaper.yaml");
    expect(result.written).toEqual(
      expect.arrayContaining([
        ".vscode/settings.json",
        "README.md",
        "answers/CK-RCU.answers.yaml",
        "answers/CK-SEC.answers.yaml",
        "checklists/CK-AML.checklist.yaml",
        "libraries/RCU.library.yaml",
        "schemas/common.schema.json",
      ]),
    );
    expect(io.paths()).toEqual(result.written.map((path) => `/work/new/${path}`).sort());
    expect((await io.files.stat("new/papers"))?.kind).toBe("folder");
  });

  it("brings the usual three libraries, and others with their checklists where they are asked for", async () => {
    const keysIn = async (argv: readonly string[]) => {
      const io = memoryIo();
      const code = await run(["init", "new", ...argv], io);
      const names = (folder: string) =>
        io.paths().flatMap((path) => path.split(`/new/${folder}/`)[1]?.split(".")[0] ?? []);
      return [code, names("libraries"), names("checklists")] as const;
    };
    const usual = ["AML", "RCU", "SEC"];
    expect(await keysIn([])).toEqual([0, usual, usual.map((key) => `CK-${key}`)]);
    expect(await keysIn(["--with", "lfr"])).toEqual([
      0,
      ["AML", "LFR", "RCU", "SEC"],
      ["CK-AML", "CK-LFB", "CK-LFR", "CK-LFS", "CK-RCU", "CK-SEC"],
    ]);
    const [code, libraries, checklists] = await keysIn(["--with", "all"]);
    expect([code, libraries.length, checklists.length]).toEqual([0, 23, 31]);
    expect(await keysIn(["--with", "XYZ"])).toEqual([2, [], []]);
  });

  it("points every document to a schema beside it", async () => {
    const { io } = await made();
    const documents = io.paths().filter((path) => path.endsWith(".yaml"));
    expect(documents.length).toBe(10);
    for (const path of documents) {
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(io.text(path))?.[1];
      expect(schema, path).toBeDefined();
      expect(io.has(join(dirname(path), schema ?? "")), `${path} → ${schema}`).toBe(true);
    }
    const settings = JSON.parse(io.text("new/.vscode/settings.json")) as { "yaml.schemas": Record<string, string> };
    const schemas = Object.keys(settings["yaml.schemas"]);
    expect(schemas.length).toBeGreaterThan(4);
    for (const schema of schemas) expect(io.has(join("/work/new", schema)), schema).toBe(true);
  });

  it("quotes every code, number and date of its configuration", async () => {
    const { io } = await made();
    const text = io.text("new/riskpaper.yaml");
    for (const line of text.split("\n").filter((one) => /^[\s-]*"?(no|code|id|from|to|parent|unit)"?:/.test(one)))
      expect(line).toMatch(/: "[^"]+"$/);
    expect(parse(text)).toMatchObject({ kind: "Project", organisation: { code: "D000" } });
  });

  it("is inspected at once, and seen by status", async () => {
    const io = memoryIo();
    expect(await run(["init"], io)).toBe(0);
    const inspect = ["inspect", "CK-SEC", "-o", "papers/a.paper", "--answers", "answers/CK-SEC.answers.yaml"];
    expect(await run(inspect, io)).toBe(0);
    expect(await run(["status", "--json"], io)).toBe(0);
    expect(JSON.parse(io.out())).toMatchObject([{ path: "papers/a.paper", state: "已完成" }]);
  });
});

describe("init where something is there", () => {
  it("changes nothing twice", async () => {
    const { io } = await made();
    expect(await init({ folder: "new", force: false }, io)).toMatchObject({ state: "made", written: [] });
  });

  it("leaves other files alone and adds what is missing", async () => {
    const { io } = await made();
    io.put("new/mine.txt", "mine");
    await io.files.remove("new/schemas/common.schema.json");
    expect(await init({ folder: "new", force: false }, io)).toMatchObject({ written: ["schemas/common.schema.json"] });
    expect(io.text("new/mine.txt")).toBe("mine");
  });

  it("refuses as a whole where a file of its own differs, and names it", async () => {
    const io = memoryIo({ files: { "README.md": "mine", "libraries/RCU.library.yaml": "mine too" } });
    const before = io.paths();
    expect(await init({ folder: ".", force: false }, io)).toMatchObject({
      state: "in-the-way",
      files: ["libraries/RCU.library.yaml", "README.md"],
      notFiles: [],
    });
    expect(io.paths()).toEqual(before);
    expect(await run(["init"], io)).toBe(2);
    expect(io.text("README.md")).toBe("mine");
  });

  it("replaces only its own files when forced", async () => {
    const io = memoryIo({ files: { "README.md": "mine", "notes.md": "kept" } });
    expect(await run(["init", "--force", "--json"], io)).toBe(0);
    expect((JSON.parse(io.out()) as { written: string[] }).written).toContain("README.md");
    expect(io.text("README.md")).not.toBe("mine");
    expect(io.text("notes.md")).toBe("kept");
  });

  it("does not replace a folder, forced or not", async () => {
    const io = memoryIo({ files: { "README.md/inside.txt": "" } });
    for (const force of [false, true])
      expect(await init({ folder: ".", force }, io)).toMatchObject({ state: "in-the-way", notFiles: ["README.md"] });
    expect(io.has("riskpaper.yaml")).toBe(false);
  });
});

describe("a new project on the disk", () => {
  let folder: string;
  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), "riskpaper-")), "检查 项目");
    expect(await init({ folder, force: false }, nodeIo())).toMatchObject({ state: "made" });
  });
  afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

  it.skipIf(!("validate" in COMMANDS))("is accepted by validate without an error", async () => {
    const io = memoryIo();
    expect(await run(["init", "new"], io)).toBe(0);
    const code = await run(["validate", "new", "--format", "json"], io);
    const { summary, files } = JSON.parse(io.out()) as {
      summary: { errors: number; accepted: number; files: number };
      files: { path: string; diagnostics: { severity: string; code: string }[] }[];
    };
    const errors = files.flatMap((file) => file.diagnostics.filter((one) => one.severity === "error"));
    expect([code, errors]).toEqual([0, []]);
    expect(summary.accepted).toBe(summary.files);
    expect(summary.files).toBeGreaterThanOrEqual(8);
  });

  const jsonschema = spawnSync("/usr/bin/python3", ["-c", "import jsonschema, yaml"]).status === 0;
  if (!jsonschema)
    console.warn("python3-jsonschema or python3-yaml is missing: its view of a new project is not tested");
  it.skipIf(!jsonschema && process.env.CI === undefined)(
    "is accepted by another validator through its own schemas",
    () => {
      const script = join(folder, "..", "check.py");
      writeFileSync(script, PYTHON);
      const { stdout, stderr } = spawnSync("/usr/bin/python3", [script, folder], { encoding: "utf8" });
      expect(stderr).toBe("");
      const seen = JSON.parse(stdout) as { path: string; errors: string[] }[];
      expect(seen.map((one) => one.path).sort()).toEqual(
        (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[])
          .filter((path) => path.endsWith(".yaml"))
          .sort(),
      );
      expect(seen.flatMap((one) => one.errors)).toEqual([]);
    },
  );

  it("shows a broken document through the same schemas", () => {
    if (!jsonschema) return;
    const path = join(folder, "checklists", "CK-SEC.checklist.yaml");
    const good = readFileSync(path, "utf8");
    writeFileSync(path, good.replace("answer_type: 是否", "answer_type: 也许"));
    const { stdout } = spawnSync("/usr/bin/python3", [join(folder, "..", "check.py"), folder], { encoding: "utf8" });
    writeFileSync(path, good);
    expect((JSON.parse(stdout) as { errors: string[] }[]).flatMap((one) => one.errors)).not.toEqual([]);
    expect(existsSync(path)).toBe(true);
  });
});

// Follows the first line of each document to its schema, and that schema's references to the files beside it. RefResolver is
// what Debian's jsonschema has; newer ones still have it, with a warning.
const PYTHON = `
import json, pathlib, re, sys, warnings, yaml
warnings.simplefilter("ignore")
from jsonschema import Draft202012Validator, RefResolver

class Text(yaml.SafeLoader):
    pass
Text.yaml_implicit_resolvers = {k: [(t, r) for t, r in v if t != "tag:yaml.org,2002:timestamp"] for k, v in yaml.SafeLoader.yaml_implicit_resolvers.items()}
root = pathlib.Path(sys.argv[1])
seen = []
for path in sorted(root.rglob("*.yaml")):
    text = path.read_text(encoding="utf-8")
    schema = (path.parent / re.match(r"# yaml-language-server: \\$schema=(\\S+)", text).group(1)).resolve()
    content = json.loads(schema.read_text(encoding="utf-8"))
    validator = Draft202012Validator(content, resolver=RefResolver(schema.as_uri(), content))
    errors = [f"{path.name}: {'/'.join(map(str, e.absolute_path))}: {e.message[:120]}" for e in validator.iter_errors(yaml.load(text, Text))]
    seen.append({"path": str(path.relative_to(root)), "errors": errors})
print(json.dumps(seen))
`;

describe("the sample of submissions", () => {
  it("holds what the branches sent and the configuration to check it with, and no project to inspect with", async () => {
    const io = nodeIo();
    const folder = mkdtempSync(join(tmpdir(), "收表 "));
    try {
      const made = await init({ folder, force: false, sample: "submissions" }, io);
      if (made.state !== "made") throw new Error(made.state);
      expect(made.written.filter((path) => path.startsWith("2024Q1/"))).toHaveLength(30);
      expect(made.written.filter((path) => path.startsWith("补报/"))).toHaveLength(13);
      expect(made.written).toContain("riskpaper.yaml");
      expect(readdirSync(folder).sort()).toEqual(["2024Q1", "riskpaper.yaml", "补报"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
