import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { SHELLS, type Shell } from "../../src/render/completion/command-tree.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const folder = mkdtempSync(join(tmpdir(), "riskpaper-completion-"));
const scripts = {} as Record<Shell, string>;
beforeAll(async () => {
  for (const shell of SHELLS) {
    const io = memoryIo();
    expect(await run(["completion", shell], io)).toBe(0);
    scripts[shell] = join(folder, `riskpaper.${shell}`);
    writeFileSync(scripts[shell], io.out());
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const there = (shell: string): boolean => spawnSync(shell, ["--version"]).status === 0;
/** A shell whose client is missing fails in CI; elsewhere its tests are skipped. */
const withShell = (shell: string) => (there(shell) || process.env.CI ? it : it.skip);

/** What each shell offers behind the words; the last is the one being typed. */
const OFFERS: Readonly<Record<"bash" | "zsh" | "fish", (words: readonly string[]) => readonly string[]>> = {
  bash: (words) => {
    const typed = words.map((word) => `'${word}'`).join(" ");
    const script = `source '${scripts.bash}'; COMP_WORDS=(riskpaper ${typed}); COMP_CWORD=${words.length}; _riskpaper; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync("bash", ["-c", script], { encoding: "utf8" }).split("\n").filter(Boolean);
  },
  // Without a terminal zsh completes nothing: what it would offer is caught where it is handed over.
  zsh: (words) => {
    const typed = words.map((word) => `'${word}'`).join(" ");
    const cut = `offered() { local some=1; for one in "$@"; do if [[ \${one%%:*} == \${words[CURRENT]}* ]]; then print -r -- \${one%%:*}; some=0; fi; done; return $some }`;
    const script = `compdef() { : }; ${cut}; _describe() { offered "\${(@P)4}" }; compadd() { shift; offered "$@" }; _files() { print FILES }; source '${scripts.zsh}'; words=(riskpaper ${typed}); CURRENT=${words.length + 1}; _riskpaper`;
    return execFileSync("zsh", ["-fc", script], { encoding: "utf8" }).split("\n").filter(Boolean);
  },
  fish: (words) => {
    const line = ["riskpaper", ...words].join(" ");
    const script = `source '${scripts.fish}'; complete -C'${line}'`;
    return execFileSync("fish", ["-Nc", script], { encoding: "utf8", cwd: folder })
      .split("\n")
      .filter(Boolean)
      .map((one) => one.split("\t")[0] ?? "");
  },
};

describe.each(["bash", "zsh", "fish"] as const)("completion in %s", (shell) => {
  withShell(shell)("offers commands, then the commands of a command", () => {
    expect(OFFERS[shell](["ren"])).toEqual(["render"]);
    expect(OFFERS[shell](["val"])).toEqual(["validate"]);
    expect(OFFERS[shell](["library", "sh"])).toEqual(["show"]);
    expect(OFFERS[shell](["--lang", "en", "checklist", "f"]).filter((one) => one === "form")).toEqual(["form"]);
  });

  withShell(shell)("offers what an argument or an option may be", () => {
    expect(OFFERS[shell](["render", "workp"])).toEqual(["workpaper"]);
    expect(OFFERS[shell](["inspect", "CK-SE"])).toEqual(["CK-SEC"]);
    expect(OFFERS[shell](["render", "workpaper", "x.paper", "--format", "ht"])).toEqual(["html"]);
    expect(OFFERS[shell](["explain", "pass-mis"])).toEqual(["pass-missing"]);
  });

  withShell(shell)("offers the options of a command and those of all", () => {
    expect(OFFERS[shell](["validate", "--annot"])).toEqual(["--annotate"]);
    expect(OFFERS[shell](["validate", "--as-"])).toEqual(["--as-of"]);
  });
});

describe("completion in PowerShell", () => {
  (there("pwsh") ? it : it.skip)("is a script PowerShell can read", () => {
    const script = `$e = $null; [void][System.Management.Automation.Language.Parser]::ParseFile('${scripts.powershell}', [ref]$null, [ref]$e); $e.Count`;
    expect(execFileSync("pwsh", ["-NoProfile", "-Command", script], { encoding: "utf8" }).trim()).toBe("0");
  });
});

describe("completion", () => {
  it("is refused for a shell nobody has a script for, with the known ones", async () => {
    const io = memoryIo();
    expect(await run(["completion", "tcsh"], io)).toBe(2);
    for (const shell of SHELLS) expect(io.err()).toContain(shell);
  });
});
