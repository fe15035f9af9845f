import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeIo } from "../../../src/io/node-io.ts";
import { build, ROOT } from "../../helpers/built.ts";
import { riskpaper } from "../../helpers/run.ts";
import { submissionCsv, submissions } from "../../helpers/sample-submissions.ts";

const BIN = join(ROOT, "bin", "riskpaper.js");
const COMMON = ["--as-of", "2026-11-22", "--lang", "en"];
let folder = "";

beforeAll(async () => {
  build();
  folder = mkdtempSync(join(tmpdir(), "riskpaper-children-"));
  for (const [path, text] of Object.entries(submissions(30))) put(path, text);
  for (let file = 31; file <= 40; file += 1) put(`in/c/${file}.xlsx`, await workbook(submissionCsv(file)));
  // Too much work for a child with two seconds; nothing is wrong with it but its size.
  put("slow/a.csv", submissionCsv(1));
  put("slow/b-large.csv", submissionCsv(2, 190_000));
  put("slow/c.csv", submissionCsv(3));
  // Longer than what a child tells at once, and short enough for no child.
  for (const name of ["long/a.csv", "long/b.csv"]) put(name, submissionCsv(2, 1_200));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function workbook(csv: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("整改台账");
  for (const line of csv.trimEnd().split("\r\n")) sheet.addRow(line.split(","));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Names and sums of all files below a folder. */
const contents = (below: string) =>
  readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()
    .map((path) => [
      path.replace(join(folder, below), ""),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]);

const command = (...argv: string[]) => riskpaper([...argv, ...COMMON], { cwd: folder });

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly verdict: string;
    readonly diagnostics: readonly { readonly code: string }[];
  }[];
}

const verdicts = (text: string) =>
  (JSON.parse(text) as Report).files.map(({ path, verdict, diagnostics }) => [
    path,
    verdict,
    ...diagnostics.filter(({ code }) => code.startsWith("too-")).map(({ code }) => code),
  ]);

describe("--jobs", () => {
  it("changes nothing in what comes out: 1, 2, or 4 slices merged", async () => {
    const one = await command("validate", "in", "--format", "json", "--jobs", "1", "--annotate", "back1", "--quiet");
    expect([one.code, one.stderr]).toEqual([1, ""]);
    expect((JSON.parse(one.stdout) as Report).files).toHaveLength(40);
    const two = await command("validate", "in", "--format", "json", "--jobs", "2", "--annotate", "back2");
    expect(two.stdout).toBe(one.stdout);
    expect(contents("back1").length).toBeGreaterThan(10);
    expect(contents("back2")).toEqual(contents("back1"));
    for (const index of [1, 2, 3, 4]) {
      const { code } = await command("validate", "in", "--shard", `${index}/4`, "-o", `${index}.part`);
      expect(code).toBe(0);
      // Parts hold rows of ledgers.
      if (process.platform !== "win32") expect(statSync(join(folder, `${index}.part`)).mode & 0o777).toBe(0o600);
    }
    const merged = await command("merge-reports", "4.part", "2.part", "1.part", "3.part", "--format", "json");
    expect([merged.code, merged.stdout]).toEqual([1, one.stdout]);
  });

  it("changes nothing in what long ledgers say together", async () => {
    const here = await command("validate", "long", "--format", "json");
    expect(here.stdout).toContain('"id-in-two-files"');
    expect((await command("validate", "long", "--format", "json", "--jobs", "1")).stdout).toBe(here.stdout);
  });
});

describe("a ledger that takes too much", () => {
  it("time is stopped and named, and the others are judged", async () => {
    const { code, stdout } = await command("validate", "slow", "--format", "json", "--max-seconds", "2");
    expect(code).toBe(1);
    expect(verdicts(stdout)).toEqual([
      ["slow/a.csv", "accepted"],
      ["slow/b-large.csv", "refused", "too-slow"],
      ["slow/c.csv", "rejected"],
    ]);
  });

  it("memory is stopped and named, and the others are judged", async () => {
    const { code, stdout } = await command("validate", "slow", "--format", "json", "--max-memory", "150");
    expect(code).toBe(1);
    expect(verdicts(stdout)).toEqual([
      ["slow/a.csv", "accepted"],
      ["slow/b-large.csv", "refused", "too-much-memory"],
      ["slow/c.csv", "rejected"],
    ]);
  });
});

describe("a child that makes returns", () => {
  it("tells what the system says as the system's own error", async () => {
    const io = nodeIo();
    const children = io.hire({ count: 1, setup: { returns: "en" }, memory: 512 * 1024 * 1024 });
    const file = { path: "gone.xlsx", verdict: "rejected", sha256: "", diagnostics: [] };
    const [source, target, temporary] = ["gone.xlsx", "t.xlsx", "t.tmp"].map((name) => join(folder, name));
    const task = { source, file, mark: true, target, temporary, force: false, asOf: "2026-11-22" };
    await expect(children?.run(task, 60_000)).rejects.toMatchObject({ code: "ENOENT", syscall: "open", path: source });
    children?.close();
    await io.close();
  });
});

describe("exit codes", () => {
  it("are 0 for good ledgers, 1 for bad ones, 2 where nothing could be done", async () => {
    expect((await command("validate", "slow/a.csv")).code).toBe(0);
    expect((await command("validate", "slow/c.csv")).code).toBe(1);
    expect((await command("validate", "slow", "--jobs", "many")).code).toBe(2);
  });
});

/** Numbers of the children of a process, where the system tells. */
function childrenOf(pid: number): readonly number[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === pid ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

describe.skipIf(!existsSync("/proc/self/stat"))("an interruption", () => {
  it.each([
    ["SIGINT", 130, "zh-CN", /^已中断：3 份台账中校验了 \d 份。\n没有写出任何文件。\n$/],
    ["SIGTERM", 143, "en", /^Interrupted: \d of 3 ledgers were judged\.\nNo file was written\.\n$/],
  ] as const)(
    "by %s ends the children too, with code %i, and says in %s what was done",
    async (signal, code, lang, told) => {
      const out = `stopped-${signal}`;
      mkdirSync(join(folder, out));
      const options = ["--max-seconds", "60", "-o", `${out}/r.json`, "--annotate", `${out}/back`, "--jobs", "1"];
      const argv = ["validate", "slow", ...options, "--as-of", "2026-11-22", "--lang", lang];
      const child = spawn(process.execPath, [BIN, ...argv], { cwd: folder });
      let said = "";
      child.stderr.on("data", (text) => {
        said += text;
      });
      const ended = new Promise((resolve) => child.on("close", resolve));
      let children: readonly number[] = [];
      while (children.length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        children = childrenOf(child.pid as number);
      }
      child.kill(signal);
      expect(await ended).toBe(code);
      expect(said).toMatch(told);
      expect(readdirSync(join(folder, out))).toEqual([]);
      await expect
        .poll(() => children.filter((pid) => existsSync(`/proc/${pid}/stat`)), { timeout: 5_000 })
        .toEqual([]);
    },
  );
});
