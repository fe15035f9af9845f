import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { CannotMerge } from "../../src/journeys/library/cannot-merge.ts";
import { mergeFiles } from "../../src/journeys/library/merge.ts";
import { width } from "../../src/render/width.ts";
import { type MemoryIo, type MemoryWorld, memoryIo } from "../helpers/memory-io.ts";

// `library` and `checklist`: diff, merge, release, propose, accept; and overlays wherever a library is used.

const example = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../examples/${path}`, import.meta.url)), "utf8");
const pair = (name: string, file: string) =>
  readFileSync(fileURLToPath(new URL(`../library/pairs/${name}/${file}.yaml`, import.meta.url)), "utf8");
const RCU = example("libraries/RCU.library.yaml").replace(/^history:\n(?: .*\n)*/m, "");
const OLD = pair("level-raised", "old");
const NEW = pair("level-raised", "new");

async function called(argv: readonly string[], world: MemoryWorld | MemoryIo = {}) {
  const io = "paths" in world ? world : memoryIo(world);
  const before = [io.out().length, io.err().length];
  const code = await run([...argv, "--lang", "zh-CN"], io);
  return { io, code, out: io.out().slice(before[0]), err: io.err().slice(before[1]) };
}

describe("diff", () => {
  const files = { "旧.yaml": OLD, "新.yaml": NEW };

  it("says what changed, before and after, and is no error unless asked", async () => {
    const { code, out } = await called(["library", "diff", "旧.yaml", "新.yaml"], { files });
    expect(code).toBe(0);
    expect(out).toContain("RCU-02");
    expect(out).toContain("L4 中");
    expect(out).toContain("L4 高");
    expect((await called(["library", "diff", "旧.yaml", "新.yaml", "--exit-code"], { files })).code).toBe(1);
    expect((await called(["library", "diff", "旧.yaml", "旧.yaml", "--exit-code"], { files })).code).toBe(0);
  });

  it("gives plain data for programs", async () => {
    const { out } = await called(["library", "diff", "旧.yaml", "新.yaml", "--json"], { files });
    expect(JSON.parse(out)).toMatchObject({
      key: "RCU",
      bump: "minor",
      version: "1.1.0",
      changes: [{ what: "level", of: "point", id: "RCU-02", field: "level", after: { scheme: "L4", level: "高" } }],
    });
  });

  it("fits 80 columns in both languages", async () => {
    const all = { "旧.yaml": pair("many-changes-at-once", "old"), "新.yaml": pair("many-changes-at-once", "new") };
    for (const lang of ["zh-CN", "en"]) {
      const io = memoryIo({ files: all, columns: 80 });
      await run(["library", "diff", "旧.yaml", "新.yaml", "--lang", lang], io);
      expect(
        io
          .out()
          .split("\n")
          .filter((line) => width(line) > 80),
      ).toEqual([]);
    }
  });

  it("names checks that must be asked anew", async () => {
    const [before, after] = [pair("checklist-one-character", "old"), pair("checklist-one-character", "new")];
    const { out } = await called(["checklist", "diff", "旧.yaml", "新.yaml", "--json"], {
      files: { "旧.yaml": before, "新.yaml": after },
    });
    expect(JSON.parse(out)).toMatchObject({ recheck: ["CK-RCU-01"] });
  });
});

describe("release", () => {
  it("writes version, date and digest, and leaves every other byte of a shipped library alone", async () => {
    const io = memoryIo({ files: { "RCU.library.yaml": RCU } });
    const { code } = await called(
      ["library", "release", "RCU.library.yaml", "--note", "首次定版", "--as-of", "2026-11-22"],
      io,
    );
    expect(code).toBe(0);
    const text = io.text("RCU.library.yaml");
    const record =
      /^history:\n {2}- version: "1\.0\.0"\n {4}date: "2026-11-22"\n {4}digest: "?[0-9a-f]{64}"?\n {4}note: 首次定版\n/m;
    expect(text).toMatch(record);
    expect(text.replace(record, "")).toBe(RCU.replace(/updated: .*/, 'updated: "2026-11-22"'));
    expect((await called(["validate", "RCU.library.yaml", "--fail-on", "error"], io)).code).toBe(0);
  });

  it("will not have changed content under a released version, and is told by validate", async () => {
    const io = memoryIo({ files: { "RCU.library.yaml": RCU } });
    await called(["library", "release", "RCU.library.yaml", "--note", "首次定版"], io);
    io.put("RCU.library.yaml", io.text("RCU.library.yaml").replace("缺实务经验", "缺少实务经验"));
    const { code, out } = await called(["validate", "RCU.library.yaml", "--format", "json"], io);
    expect(code).toBe(1);
    expect(JSON.stringify(JSON.parse(out))).toContain("content-changed");
    expect((await called(["library", "release", "RCU.library.yaml", "--note", "改动"], io)).code).toBe(1);
    expect((await called(["library", "release", "RCU.library.yaml", "--to", "1.0.0", "--note", "改动"], io)).code).toBe(
      1,
    );
    io.put("旧.yaml", RCU);
    expect(
      (await called(["library", "release", "RCU.library.yaml", "--since", "旧.yaml", "--note", "改动"], io)).code,
    ).toBe(0);
    expect(io.text("RCU.library.yaml")).toContain('version: "1.1.0"');
    expect((await called(["validate", "RCU.library.yaml"], io)).code).toBe(0);
  });

  it("takes no note that a library cannot hold", async () => {
    const io = memoryIo({ files: { "RCU.library.yaml": RCU } });
    for (const note of ["改", " ", "长".repeat(501)])
      expect((await called(["library", "release", "RCU.library.yaml", "--note", note], io)).code).toBe(2);
    expect(io.text("RCU.library.yaml")).toBe(RCU);
  });

  it("takes --version as well, which otherwise asks for the tool's own", async () => {
    const io = memoryIo({ files: { "a.yaml": pair("checklist-one-character", "old") } });
    expect((await called(["checklist", "release", "a.yaml", "--version", "1.2", "--note", "首次定版"], io)).code).toBe(
      0,
    );
    expect(io.text("a.yaml")).toContain('version: "1.2"');
    expect((await called(["library", "release", "--version"], io)).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("merge", () => {
  const three = (name: string) => ({
    "b.yaml": pair(name, "base"),
    "o.yaml": `# 我们的注释\n${pair(name, "ours")}`,
    "t.yaml": pair(name, "theirs"),
  });

  it("writes what both sides changed, with our comments", async () => {
    const { code, io } = await called(["library", "merge", "b.yaml", "o.yaml", "t.yaml", "-o", "m.yaml"], {
      files: three("merge-other-points"),
    });
    expect(code).toBe(0);
    expect(io.text("m.yaml")).toMatch(/^# 我们的注释\n/);
    const { out } = await called(["library", "diff", "b.yaml", "m.yaml", "--json"], io);
    const ids = (JSON.parse(out) as { changes: { id: string }[] }).changes.map((change) => change.id);
    expect(ids.sort()).toEqual(["RCU-01", "RCU-03"]);
  });

  it("names conflicts with both sides and writes nothing until they are settled", async () => {
    const files = three("merge-same-field-conflict");
    const { code, io, out } = await called(["library", "merge", "b.yaml", "o.yaml", "t.yaml", "-o", "m.yaml"], {
      files,
    });
    expect(code).toBe(1);
    expect(io.has("m.yaml")).toBe(false);
    for (const word of ["points/RCU-02/level", "高", "低", "中"]) expect(out).toContain(word);
    const take = ["--take", "points/RCU-02/level=theirs"];
    expect((await called(["library", "merge", "b.yaml", "o.yaml", "t.yaml", "-o", "m.yaml", ...take], io)).code).toBe(
      0,
    );
    expect(io.text("m.yaml")).toContain("level: 低");
    const again = await called(["library", "merge", "b.yaml", "o.yaml", "t.yaml", "--prefer", "ours"], io);
    expect([again.code, again.out.includes("level: 高")]).toEqual([0, true]);
  });

  it("refuses documents that are not versions of one", async () => {
    const files = three("merge-other-points");
    const io = memoryIo({ files: { ...files, "t.yaml": files["t.yaml"].replace("key: RCU", "key: SEC") } });
    const options = { kind: "library", base: "b.yaml", ours: "o.yaml", theirs: "t.yaml", output: null } as const;
    const merging = mergeFiles({ ...options, force: false, prefer: null, take: new Map() }, null, io);
    await expect(merging).rejects.toThrow(CannotMerge);
  });

  it("refuses an overlay as base or as theirs, for what it says would be lost", async () => {
    const files = { "RCU.library.yaml": RCU, "RCU.overlay.yaml": example("overlays/RCU.overlay.yaml") };
    for (const three of [
      ["RCU.library.yaml", "RCU.library.yaml", "RCU.overlay.yaml"],
      ["RCU.overlay.yaml", "RCU.library.yaml", "RCU.library.yaml"],
    ]) {
      const { code, io } = await called(["library", "merge", ...three, "-o", "m.yaml"], { files });
      expect([code, io.has("m.yaml")]).toEqual([1, false]);
    }
  });

  it("carries an overlay on to a new version of its library", async () => {
    const files = three("overlay-untouched");
    const { code, io } = await called(["library", "merge", "b.yaml", "o.yaml", "t.yaml", "-o", "o.yaml", "--force"], {
      files,
    });
    expect(code).toBe(0);
    expect(io.text("o.yaml")).toBe(files["o.yaml"].replace('on: RCU, version: "1.0.0"', 'on: RCU, version: "1.1.0"'));
  });
});

it("diff shows what an overlay changes, also where it is in force", async () => {
  const project = 'kind: Project\nschemaVersion: "1"\norganisation: {code: D, name: 总行}\nlibraries: [libraries]\n';
  const files = { "riskpaper.yaml": project, "libraries/RCU.overlay.yaml": example("overlays/RCU.overlay.yaml") };
  const argv = ["library", "diff", "RCU", "libraries/RCU.overlay.yaml", "--exit-code"];
  const { code, out } = await called(argv, { files });
  expect(code).toBe(1);
  for (const id of ["RCU-01", "RCU-02", "RCU-14", "RCU-901"]) expect(out).toContain(id);
});

describe("an overlay", () => {
  const project = 'kind: Project\nschemaVersion: "1"\norganisation: {code: D, name: 总行}\nlibraries: [libraries]\n';
  const files = { "riskpaper.yaml": project, "libraries/RCU.overlay.yaml": example("overlays/RCU.overlay.yaml") };

  it("is in place wherever the library is asked for by its key", async () => {
    const { out } = await called(["library", "diff", examplePath("libraries/RCU.library.yaml"), "RCU", "--json"], {
      files,
    });
    const changes = (JSON.parse(out) as { changes: { what: string; id: string }[] }).changes;
    expect(changes.map(({ what, id }) => `${what} ${id}`)).toEqual(
      expect.arrayContaining(["added RCU-901", "level RCU-01", "reworded RCU-02", "changed RCU-14"]),
    );
  });

  it("is named in the snapshot of a paper, with the resolved library", async () => {
    const answers = `${example("papers/CK-RCU.answers.yaml").split(/^answers:/m)[0]}answers: {}\n`;
    const { io } = await called(["inspect", "CK-RCU", "-o", "东城.paper", "--answers", "a.answers.yaml"], {
      files: { ...files, "a.answers.yaml": answers },
    });
    const [first = ""] = io.text("东城.paper/journal.ndjson").split("\n");
    const [library] = (
      JSON.parse(first) as { libraries: { overlays: object[]; points: { id: string; level: string }[] }[] }
    ).libraries;
    expect(library?.overlays).toMatchObject([{ by: "东城支行", made_for: "1.0.0", disabled: ["RCU-14"] }]);
    expect(library?.points.find(({ id }) => id === "RCU-01")?.level).toBe("较高");
    expect(library?.points.at(-1)?.id).toBe("RCU-901");
    expect((await called(["validate", "东城.paper", "--format", "json"], io)).out).not.toContain("snapshot-invalid");
  });

  it("counts for the checklists that validate judges", async () => {
    const checklist = example("checklists/CK-RCU.checklist.yaml").replace("[RCU-01]", "[RCU-901]");
    const codes = async (given: Readonly<Record<string, string>>) =>
      (await called(["validate", "CK-RCU.checklist.yaml", "--format", "json"], { files: given })).out;
    const own = { "CK-RCU.checklist.yaml": checklist, "libraries/RCU.library.yaml": RCU };
    expect(await codes({ ...files, ...own })).not.toContain("unknown-risk-point");
    expect(await codes({ ...own, "riskpaper.yaml": project })).toContain("unknown-risk-point");
  });

  it("must state every reason", async () => {
    const bad = example("overlays/RCU.overlay.yaml").replace(/, reason: 本季[^}]*/, "");
    const { out, code } = await called(["validate", "libraries", "--format", "json"], {
      files: { ...files, "libraries/RCU.overlay.yaml": bad },
    });
    expect([code, out.includes("schema-required")]).toEqual([1, true]);
  });
});

const examplePath = (path: string) =>
  fileURLToPath(new URL(`../../examples/${path}`, import.meta.url)).replaceAll("\\", "/");

describe("two contents of one version", () => {
  it("are told also where the other is the project's own", async () => {
    const files = {
      "riskpaper.yaml":
        'kind: Project\nschemaVersion: "1"\norganisation: {code: D, name: 总行}\nlibraries: [libraries]\n',
      "libraries/RCU.library.yaml": RCU,
      "收到/RCU.library.yaml": RCU.replace("缺实务经验", "缺少实务经验"),
    };
    const judged = await called(["validate", "收到", "--format", "json"], { files });
    expect([judged.code, judged.out.includes("same-version-differs")]).toEqual([1, true]);
    const own = await called(["validate", "libraries", "--format", "json"], { files });
    expect([own.code, own.out.includes("same-version-differs")]).toEqual([0, false]);
  });
});

describe("a risk point of the field", () => {
  const byHand = ["--name", "直播带货贷", "--manifestation", "主播代客户操作线上贷款", "--unit", "东城支行"];
  const rest = [
    "--category",
    "操作风险",
    "--line",
    "信贷",
    "--post",
    "客户经理",
    "--control",
    "双人面签",
    "--level",
    "中",
  ];

  it("is proposed once, by hand or from a ledger's rows under R-B09", async () => {
    const ledger = "风险点编号,类别,条线,表现,成因,措施,责任岗位,等级,上次评估,本期问题数,措施状态,备注\n";
    const row =
      "ZHB-01,操作风险,会计,主播代客户操作直播带货贷款,人员不足,双人面签,客户经理,较高,2024-03-01,1,已落实,\n";
    const io = memoryIo({ files: { "东城.csv": ledger + row, "RCU.library.yaml": RCU } });
    expect((await called(["library", "propose", ...byHand, "--to", "p.proposals.yaml"], io)).out).toContain("P-001");
    const again = await called(["library", "propose", "东城.csv", ...byHand, "--to", "p.proposals.yaml"], io);
    expect(again.out).toMatch(/^ +P-002 主播代客户操作直播带货贷款/);
    expect((await called(["validate", "p.proposals.yaml"], io)).code).toBe(0);
  });

  it("enters the library under a new id, comments kept, and the list says so", async () => {
    const io = memoryIo({ files: { "RCU.library.yaml": RCU } });
    await called(["library", "propose", ...byHand, "--to", "p.proposals.yaml"], io);
    const accept = ["library", "accept", "p.proposals.yaml", "P-001", "-o", "RCU.library.yaml"];
    expect((await called([...accept, "--as", "RCU-99"], io)).code).toBe(1);
    expect((await called([...accept, "--as", "RCU-05", ...rest], io)).code).toBe(1);
    expect((await called([...accept, "--as", "SEC-99", ...rest], io)).code).toBe(1);
    expect(io.text("RCU.library.yaml")).toBe(RCU);
    expect((await called([...accept, "--as", "RCU-99", ...rest, "--reason", "三家支行都有"], io)).code).toBe(0);
    expect(io.text("RCU.library.yaml").startsWith(RCU)).toBe(true);
    expect(io.text("RCU.library.yaml").slice(RCU.length)).toMatch(/^ {2}- id: RCU-99\n {4}name: 直播带货贷\n/);
    expect(io.text("p.proposals.yaml")).toContain("accepted_as: RCU-99");
    expect((await called([...accept, "--as", "RCU-98", ...rest], io)).code).toBe(1);
  });

  it("is proposed in words a list can hold, neither cut nor too short", async () => {
    const io = memoryIo({});
    for (const [flag, text] of [
      ["--manifestation", "代办"],
      ["--name", "长".repeat(41)],
      ["--unit", " "],
    ]) {
      const argv = byHand.map((one, at) => (byHand[at - 1] === flag ? String(text) : one));
      expect((await called(["library", "propose", ...argv, "--to", "p.proposals.yaml"], io)).code).toBe(2);
    }
    expect(io.has("p.proposals.yaml")).toBe(false);
  });

  it("may be declined, with the reason", async () => {
    const io = memoryIo({});
    await called(["library", "propose", ...byHand, "--to", "p.proposals.yaml"], io);
    expect(
      (await called(["library", "accept", "p.proposals.yaml", "P-001", "--decline", "与RCU-05相同"], io)).code,
    ).toBe(0);
    expect(io.text("p.proposals.yaml")).toMatch(/status: 不采纳[\s\S]*decision: 与RCU-05相同/);
    expect((await called(["library", "accept", "p.proposals.yaml", "P-009", "--decline", "无"], io)).code).toBe(1);
  });

  it("is left as it is where the reason is longer than a list can hold", async () => {
    const io = memoryIo({ files: { "RCU.library.yaml": RCU } });
    await called(["library", "propose", ...byHand, "--to", "p.proposals.yaml"], io);
    const before = io.text("p.proposals.yaml");
    const long = "长".repeat(400);
    const accepting = ["--as", "RCU-99", ...rest, "-o", "RCU.library.yaml", "--reason", long];
    for (const argv of [["--decline", long], accepting])
      expect((await called(["library", "accept", "p.proposals.yaml", "P-001", ...argv], io)).code).toBe(1);
    expect([io.text("p.proposals.yaml"), io.text("RCU.library.yaml")]).toEqual([before, RCU]);
  });
});
