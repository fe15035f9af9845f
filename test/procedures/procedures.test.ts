import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ROOT } from "../helpers/built.ts";
import { type MemoryIo, memoryIo } from "../helpers/memory-io.ts";

/**
 * docs/procedures.md, run: each procedure's commands one after the other in a folder that has `examples/`, and what they end
 * with, print and write, as one page a person can read. `UPDATE_GOLDEN=1` writes the pages anew: look at the difference.
 */
const PAGE = readFileSync(join(ROOT, "docs", "procedures.md"), "utf8");
const GOLDEN = join(ROOT, "test", "procedures", "golden");

const procedures = [...PAGE.matchAll(/^## (S\d\d) (.+)\n(?:(?!^## )[\s\S])*?```sh\n([\s\S]*?)```/gm)].map(
  ([, id = "", title = "", commands = ""]) => ({ id, title, commands: commands.trim().split("\n") }),
);

/** What the commands read: the world in memory has no folder of its own. */
const files = Object.fromEntries(
  ["procedures", "project", "papers", "libraries", "checklists", "references"].flatMap((folder) =>
    readdirSync(join(ROOT, "examples", folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => {
        const path = join(one.parentPath, one.name);
        return [path.slice(ROOT.length + 1).replaceAll("\\", "/"), readFileSync(path)] as const;
      }),
  ),
);

/** These find what is wrong in the sample, as the page says they do. */
const SAYS_NO = /^riskpaper validate \S+\/bad\.csv /;

async function transcript(title: string, commands: readonly string[]): Promise<string> {
  const io = memoryIo({ files, columns: 100, env: { LANG: "zh_CN.UTF-8" } });
  const page = [`# ${title}`];
  const known = new Set(io.paths());
  let [out, err] = [0, 0];
  for (const command of commands) {
    const [program, ...argv] = command.split(" ");
    expect(program).toBe("riskpaper");
    const code = await run(argv, io);
    const said = [io.err().slice(err), io.out().slice(out)].filter((text) => text.trim() !== "");
    [out, err] = [io.out().length, io.err().length];
    page.push(`## ${command}`, `退出码 ${code}`, ...said.map((text) => text.trimEnd()));
    expect([command, code]).toEqual([command, SAYS_NO.test(command) ? 1 : 0]);
    for (const path of io.paths().filter((one) => !known.has(one))) {
      known.add(path);
      if (path.endsWith(".md")) page.push(`### ${path.slice("/work/".length)}`, io.text(path).trimEnd());
      if (path.endsWith(".xlsx")) page.push(`### ${path.slice("/work/".length)}`, await rowsIn(path, io));
    }
    [out, err] = [io.out().length, io.err().length];
  }
  return `${page.join("\n\n")}\n`;
}

/** The rows of a workbook that was written, one line each, as our own reader reads them. */
async function rowsIn(path: string, io: MemoryIo): Promise<string> {
  const before = io.out().length;
  await run(["ledger", "import", path, "--json"], io);
  const { profile, rows = [] } = JSON.parse(io.out().slice(before)) as {
    readonly profile?: string;
    readonly rows?: readonly Readonly<Record<string, unknown>>[];
  };
  const line = (row: Readonly<Record<string, unknown>>) =>
    Object.entries(row)
      .filter(([key, value]) => value !== null && !key.startsWith("_"))
      .map(([key, value]) => `${key}=${String(value)}`)
      .join(" · ");
  return [`${profile ?? "空白表"}，${rows.length} 行`, ...rows.map((row) => `- ${line(row)}`)].join("\n");
}

describe("the procedures", () => {
  it("are all on the page, from S01 to S32, each with its commands", () => {
    expect(procedures.map(({ id }) => id)).toEqual(
      Array.from({ length: 32 }, (_, at) => `S${String(at + 1).padStart(2, "0")}`),
    );
  });

  it.concurrent.each(procedures)(
    "$id $title gives what its page in golden/ shows",
    { timeout: 120_000 },
    async (one) => {
      const page = await transcript(`${one.id} ${one.title}`, one.commands);
      const path = join(GOLDEN, `${one.id}.md`);
      if (process.env.UPDATE_GOLDEN) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, page);
      }
      expect(page).toBe(readFileSync(path, "utf8"));
    },
  );
});
