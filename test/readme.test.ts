import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, ROOT } from "./helpers/built.ts";
import { runInPty } from "./helpers/pty.ts";
import { Session } from "./helpers/session.ts";

const BIN = join(ROOT, "bin", "riskpaper.js");

/** Not run here: they ask a registry or run this very test. The demo and the tarball have tests of their own. */
const ELSEWHERE = ["npm ci", "npm test", "npm run demo", "npm run pack:offline", "npm install"];

const session = new Session();

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** These find something wrong in the sample, as the page says they do. */
const SAYS_NO = [/^riskpaper validate 2024Q1\/第一批 /, /^riskpaper validate 2024Q1 /];

/** The lines of all fenced sh blocks, in order. */
const commandsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)]
    .flatMap((match) => (match[1] ?? "").split("\n"))
    .flatMap((line) => line.trim().split(" && "))
    .filter((line) => line !== "");

/** Words of a command as a shell without expansions would part them. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");

/** Runs README's commands one after the other as a newcomer would; yields what each ended with. */
async function follow(commands: readonly string[], start: string): Promise<readonly (readonly [string, number])[]> {
  const ends: (readonly [string, number])[] = [];
  let cwd = start;
  for (const command of commands.filter((line) => !ELSEWHERE.some((known) => line.startsWith(known)))) {
    const [program, ...argv] = wordsOf(command);
    if (program === "cd") {
      cwd = resolve(cwd, argv[0] ?? "");
      ends.push([command, existsSync(cwd) ? 0 : 1]);
      continue;
    }
    expect([command, program]).toEqual([command, "riskpaper"]);
    ends.push([command, await (asksPeople(argv) ? attended : unattended)(argv, cwd)]);
  }
  return ends;
}

const asksPeople = ([command, ...rest]: readonly string[]) =>
  command === undefined || (command === "inspect" && !rest.includes("--answers"));

async function unattended(argv: readonly string[], cwd: string): Promise<number> {
  const { code, stderr } = await session.riskpaper(argv, { cwd });
  if (code !== 0) console.error(`riskpaper ${argv.join(" ")}\n${stderr}`);
  return code ?? -1;
}

/** In a real terminal: the menu is left with q; an interview is begun at the keyboard, left, and ended from the sample answers. */
async function attended(argv: readonly string[], cwd: string): Promise<number> {
  const program = runInPty([BIN, ...argv], { cwd });
  await program.see(/\S/);
  if (argv.length === 0) {
    program.write("q");
    return (await program.exit).exitCode;
  }
  program.write("\x03");
  expect((await program.exit).exitCode).toBe(130);
  return unattended([...argv, "--answers", join("answers", "CK-SEC.answers.yaml")], cwd);
}

describe("the README", () => {
  const folder = mkdtempSync(join(tmpdir(), "riskpaper 说明 "));
  beforeAll(build);
  afterAll(() => {
    session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("gives the same commands in both languages", () => {
    const commands = commandsIn(read("README.md"));
    expect(commands.length).toBeGreaterThan(18);
    expect(commandsIn(read("README.zh-CN.md"))).toEqual(commands);
  });

  it("has the same parts in both languages", () => {
    const shape = (text: string) => [...text.matchAll(/^(#+|\||- |!\[|```)/gm)].map((match) => match[1]);
    expect(shape(read("README.zh-CN.md"))).toEqual(shape(read("README.md")));
  });

  it("gives only commands that work, in the order in which it gives them", { timeout: 600_000 }, async () => {
    const commands = commandsIn(read("README.md"));
    const ends = await follow(commands, folder);
    expect(ends.length).toBeGreaterThan(14);
    expect(ends.filter(([command, code]) => code !== (SAYS_NO.some((one) => one.test(command)) ? 1 : 0))).toEqual([]);
    for (const name of ["confirmation.html", "workpaper.html", "ledger.xlsx", "report.html", "report.md", "check.json"])
      expect(existsSync(join(folder, "my-inspections", name)), name).toBe(true);
    for (const name of ["returns", "rounds.ndjson", "result.xlsx", "form.xlsx", "check.sarif"])
      expect(existsSync(join(folder, "my-inspections", "head-office", name)), name).toBe(true);
  });

  it("gives a new project's own README commands that work", { timeout: 120_000 }, async () => {
    const own = join(folder, "own");
    expect(await unattended(["init", own], folder)).toBe(0);
    const commands = commandsIn(readFileSync(join(own, "README.md"), "utf8"));
    expect(commands.length).toBe(3);
    const ends = await follow(commands, own);
    expect(ends.filter(([, code]) => code !== 0)).toEqual([]);
  });

  it("knows the scripts it names", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const page of ["README.md", "README.zh-CN.md", "CONTRIBUTING.md"])
      for (const [, name = ""] of read(page).matchAll(/`?npm run ([\w:]+)/g))
        expect(scripts, page).toHaveProperty([name]);
  });
});

describe("the pages", () => {
  const pages = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md"].concat(
    ["docs", "docs/decisions"].flatMap((at) =>
      readdirSync(join(ROOT, at))
        .filter((name) => name.endsWith(".md"))
        .map((name) => `${at}/${name}`),
    ),
  );

  it("link only to what is there", () => {
    for (const page of pages)
      for (const [, target = ""] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        expect(existsSync(join(ROOT, dirname(page), target)), `${page} → ${target}`).toBe(true);
  });

  it("number the decisions without a gap", () => {
    const numbers = readdirSync(join(ROOT, "docs", "decisions")).map((name) => Number(name.slice(0, 4)));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  it("keep the pictures small", () => {
    for (const name of ["interview.svg", "report.png"])
      expect(readFileSync(join(ROOT, "docs", name)).length).toBeLessThan(300_000);
  });
});
