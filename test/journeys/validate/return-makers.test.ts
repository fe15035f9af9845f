import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { ChildLost, type Children, Interrupted, type Io } from "../../../src/io/io.ts";
import { annotate } from "../../../src/journeys/validate/annotate.ts";
import { type ReturnTask, returnMaker } from "../../../src/journeys/validate/make-return.ts";
import type { FileResult } from "../../../src/model/validation.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";
import zh from "../../../src/text/zh-CN/catalogue.ts";
import { at, WORDS } from "../../render/annotate/found.ts";
import { senderBook } from "../../render/annotate/sender-book.ts";

type Fate = (task: ReturnTask) => Error | null;

/** Children that do their work here, all at once, but for tasks that meet a fate; those leave half a file behind. */
function withChildren(io: MemoryIo, fate: Fate): Io {
  const make = returnMaker(WORDS, io);
  const children: Children = {
    async run(task) {
      const met = "look" in (task as object) ? null : fate(task as ReturnTask);
      if (met === null) return JSON.parse(JSON.stringify(await make(task as ReturnTask)));
      io.put((task as ReturnTask).temporary, "half");
      throw met;
    },
    close: () => undefined,
  };
  return { ...io, hire: () => children };
}

async function world() {
  const book = await senderBook();
  const paths = ["in/a.xlsx", "in/b.xlsx", "in/c.xlsx"];
  const io = memoryIo({ files: Object.fromEntries(paths.map((path) => [path, book])) });
  const files = paths.map(
    (path): FileResult => ({
      path,
      kind: "Ledger",
      verdict: "rejected",
      sha256: io.sha256(book),
      diagnostics: [at("整改台账", "G4")],
    }),
  );
  return { io, files };
}

const write = (io: Io, files: readonly FileResult[]) =>
  annotate({ files, asOf: "2026-09-30" }, { folder: "out", inputs: ["in"], force: false }, WORDS, io);

const wordsIn = async (io: MemoryIo, path: string): Promise<string> =>
  Object.values(unzipSync(await io.files.read(`/work/${path}`)))
    .map((part) => strFromU8(part))
    .join("");

const isB = ({ file }: ReturnTask) => file.path === "in/b.xlsx";
const lost =
  (reason: ChildLost["reason"], always = false): Fate =>
  (task) =>
    isB(task) && (task.mark || always) ? new ChildLost(reason) : null;

describe("a child lost over a return", () => {
  it.each([
    ["time", "too-slow"],
    ["memory", "too-much-memory"],
    ["ended", "law-crashed"],
  ] as const)("(%s) is made good by a workbook that explains, with %s among its lines", async (reason, code) => {
    for (const always of [false, true]) {
      const { io, files } = await world();
      const made = await write(withChildren(io, lost(reason, always)), files);
      expect(made.map(({ to, way, lost }) => [to, way, lost])).toEqual([
        ["out/a_退回.xlsx", "marked", null],
        ["out/b_退回.xlsx", "explained", code],
        ["out/c_退回.xlsx", "marked", null],
      ]);
      const said = await wordsIn(io, "out/b_退回.xlsx");
      expect(["schema-required", code].filter((one) => said.includes(`>${one}<`))).toEqual(["schema-required", code]);
      expect(io.paths().filter((path) => path.endsWith(".tmp"))).toEqual([]);
    }
  });

  it("changes nothing the second time", async () => {
    const { io, files } = await world();
    await write(withChildren(io, lost("time")), files);
    const again = await write(withChildren(io, lost("time")), files);
    expect(again.map(({ same }) => same)).toEqual([true, true, true]);
  });

  it("replaces nothing that no child could look at", async () => {
    const { io, files } = await world();
    io.put("out/b_退回.xlsx", "somebody's");
    const children = withChildren(io, lost("time", true));
    await expect(write(children, files)).rejects.toMatchObject({ code: "exists" });
    expect(io.text("out/b_退回.xlsx")).toBe("somebody's");
    expect(io.paths().filter((path) => path.startsWith("/work/out"))).toHaveLength(1);
  });

  it("is said, and does not change the exit code", async () => {
    const { io } = await world();
    const code = await run(
      ["validate", "in", "--annotate", "out", "--jobs", "1", "--as-of", "2026-09-30"],
      examiningHere(io, lost("memory")),
    );
    expect(code).toBe(1);
    expect(io.err()).toContain("too-much-memory");
    expect(io.has("out/b_退回.xlsx")).toBe(true);
  });
});

/** Ledgers are examined in the test itself, returns by children. */
const examiningHere = (io: MemoryIo, fate: Fate): Io => ({
  ...io,
  hire: (hiring) => ("returns" in (hiring.setup as object) ? withChildren(io, fate).hire(hiring) : null),
});

describe("an interruption among returns", () => {
  it("is said with what was written before", async () => {
    const { io } = await world();
    const stops: Fate = (task) => (isB(task) ? new Interrupted("INT") : null);
    const argv = ["validate", "in", "-o", "r.json", "--annotate", "out", "--jobs", "1", "--as-of", "2026-09-30"];
    expect(await run([...argv, "--quiet"], examiningHere(io, stops))).toBe(130);
    const t = zh.cli.validate;
    const returned = t.returned({ count: 1, folder: "out" });
    expect(io.err().split("\n")).toEqual([t.stoppedAt({ files: 3, of: 3 }), t.written("r.json"), returned, ""]);
  });
});

describe("returns that are stopped, or meet a full disk", () => {
  it.each([
    ["an interruption", new Interrupted("INT"), { signal: "INT" }],
    ["a full disk", Object.assign(new Error("full"), { code: "ENOSPC", syscall: "write" }), { code: "ENOSPC" }],
  ])("(%s) leave nothing half done, and what was written before", async (_, error, told) => {
    const { io, files } = await world();
    const written: string[] = [];
    const children = withChildren(io, (task) => (isB(task) ? error : null));
    const options = { folder: "out", inputs: ["in"], force: false };
    const work = annotate({ files, asOf: "2026-09-30" }, options, WORDS, children, ({ to }) => written.push(to));
    await expect(work).rejects.toMatchObject(told);
    expect(written).toEqual(["out/a_退回.xlsx"]);
    expect(io.paths().filter((path) => path.startsWith("/work/out"))).toEqual(["/work/out/a_退回.xlsx"]);
  });
});
