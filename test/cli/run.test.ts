import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands/all.ts";
import { run } from "../../src/cli/run.ts";
import type { Io } from "../../src/io/io.ts";
import { Interrupted } from "../../src/io/io.ts";
import { width } from "../../src/render/width.ts";
import en from "../../src/text/en/cli.ts";
import zh from "../../src/text/zh-CN/cli.ts";
import { failure, type MemoryWorld, memoryIo } from "../helpers/memory-io.ts";

async function called(argv: readonly string[], world: MemoryWorld = {}) {
  const io = memoryIo(world);
  return { code: await run(argv, io), out: io.out(), err: io.err() };
}

/** `schema` in a world where printing fails like this: any command would do. */
async function failing(error: unknown, argv: readonly string[] = ["schema"]) {
  const io = memoryIo();
  const broken: Io = {
    ...io,
    stdout: {
      ...io.stdout,
      write: async () => {
        throw error;
      },
    },
  };
  return { code: await run(argv, broken), err: io.err() };
}

describe("the version", () => {
  it("is one line on stdout, wherever it is asked for", async () => {
    for (const argv of [["--version"], ["-V"], ["--lang", "en", "--version"], ["schema", "--version"]]) {
      expect(await called(argv)).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: "" });
    }
  });
});

describe("help", () => {
  it("goes to stdout and is no error, for the program and for each of its commands", async () => {
    for (const argv of [
      [],
      ["--help"],
      ["-h"],
      ["help"],
      ...Object.keys(COMMANDS).flatMap((name) => [
        [name, "--help"],
        ["help", name],
      ]),
    ]) {
      const { code, out, err } = await called(argv);
      expect([argv, code, err]).toEqual([argv, 0, ""]);
      expect(out.length).toBeGreaterThan(200);
    }
  });

  it("shows examples before how to write it, in the reader's language, without a word of the library's", async () => {
    for (const [lang, words] of [
      ["zh-CN", zh],
      ["en", en],
    ] as const) {
      for (const argv of [[], ...Object.keys(COMMANDS).map((name) => [name])]) {
        const { out } = await called([...argv, "--help", "--lang", lang]);
        expect(out.indexOf(words.help.examples)).toBeGreaterThan(-1);
        expect(out.indexOf(words.help.usage)).toBeGreaterThan(out.indexOf(words.help.examples));
        if (lang === "zh-CN")
          expect(out).not.toMatch(
            /Usage|Options:|Commands:|Arguments|display help|output the version|default:|choices/,
          );
      }
    }
  });

  it("lists exactly the commands there are, and no command without words", async () => {
    const { out } = await called(["--help", "--lang", "en"]);
    const listed = Object.keys(en.commands).filter((name) => new RegExp(`^  ${name} `, "m").test(out));
    expect(listed.sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  it("fits the window, Chinese counted as two", async () => {
    for (const columns of [60, 80, 100]) {
      for (const lang of ["zh-CN", "en"]) {
        const { out } = await called(["--help", "--lang", lang], { columns });
        const wide = out.split("\n").filter((line) => width(line) > columns && !/^ {2}riskpaper /.test(line));
        expect(wide).toEqual([]);
      }
    }
  });

  it("knows each command's first example as a call of that command", async () => {
    for (const words of [zh, en]) {
      for (const [name, { examples }] of Object.entries(words.commands)) {
        expect(examples[0]?.run).toMatch(new RegExp(`^riskpaper ${name}( |$)`));
      }
    }
  });
});

describe("a wrong call", () => {
  const english = (argv: readonly string[]) => called([...argv, "--lang", "en"]);

  it("exits 2, says nothing on stdout, and names the nearest word there is", async () => {
    for (const [argv, near] of [
      [["shcema"], '"schema"'],
      [["schema", "Checklist", "--jsn"], '"--json"'],
      [["schema", "--quite"], '"--quiet"'],
      [["schema", "checklst"], '"Checklist"'],
    ] as const) {
      const { code, out, err } = await english(argv);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(en.problem.nearest(near.slice(1, -1)));
    }
  });

  it("is told what is missing or too much", async () => {
    for (const [argv, said] of [
      [["frobnicate"], en.usage.unknownCommand("frobnicate")],
      [["--frobnicate"], en.usage.unknownOption("--frobnicate")],
      [["schema", "a", "b"], en.usage.excessArguments({ expected: "1", got: "2" })],
      [["schema", "--by"], en.usage.optionValueMissing("--by <ID>")],
      [["schema", "--as-of", "2026-02-30"], en.usage.badDate("2026-02-30")],
    ] as const) {
      // The language comes first here, for an option at the end lacks its value.
      const { code, out, err } = await called(["--lang", "en", ...argv]);
      expect([argv, code, out]).toEqual([argv, 2, ""]);
      expect(err.split("\n")[0]).toBe(en.problem.lead(said));
    }
  });

  it("in an unknown language is answered in the reader's own", async () => {
    const { code, err } = await called(["schema", "--lang", "fr"], { env: { LANG: "zh_CN.UTF-8" } });
    expect([code, err.split("\n")[0]]).toEqual([2, zh.problem.lead(zh.usage.badLanguage("fr"))]);
  });

  it("shows what it was given without letting it act", async () => {
    const { err } = await english(["\x1b[31m\u202eevil\nsecond"]);
    expect(err.split("\n")[0]).toBe(en.problem.lead(en.usage.unknownCommand("<U+001B>[31m<U+202E>evil<U+000A>second")));
    expect(err).not.toMatch(/[\x1b\u202e]/);
  });
});

describe("what goes wrong", () => {
  it("in the file system is exit 2, with reason and remedy in the reader's language", async () => {
    for (const [code, key] of [
      ["ENOSPC", "ENOSPC"],
      ["EDQUOT", "ENOSPC"],
      ["EACCES", "EACCES"],
      ["EROFS", "EROFS"],
      ["EBUSY", "EBUSY"],
      ["ENOENT", "ENOENT"],
    ] as const) {
      for (const [lang, words] of [
        ["zh-CN", zh],
        ["en", en],
      ] as const) {
        const said = await failing(failure(code, "/某处/台账.xlsx"), ["schema", "--lang", lang]);
        expect(said.code).toBe(2);
        expect(said.err).toContain(words.system[key].why);
        expect(said.err).toContain(words.system[key].todo);
        expect(said.err).toContain("/某处/台账.xlsx");
        expect(said.err).not.toMatch(/\n\s+at /);
      }
    }
  });

  it("in renaming on Windows means that another program holds the file", async () => {
    const held = Object.assign(new Error("EPERM"), { code: "EPERM", syscall: "rename", path: "a.xlsx" });
    expect((await failing(held, ["schema", "--lang", "en"])).err).toContain(en.system.EBUSY.why);
  });

  it("unforeseen is a bug, exit 70, with what to report and no stack unless asked for", async () => {
    const { code, err } = await failing(new TypeError("x is not a function\x1b[2J"), ["schema", "--lang", "en"]);
    expect(code).toBe(70);
    expect(err).toContain(en.bug.what);
    expect(err).toContain("riskpaper schema --lang en");
    expect(err).toContain("TypeError: x is not a function<U+001B>[2J");
    expect(err).not.toMatch(/\n\s+at /);
    const detailed = await failing(new TypeError("x"), ["schema", "--lang", "en", "--verbose"]);
    expect(detailed.err).toMatch(/\n\s+at /);
    for (const odd of [undefined, null, "text", 7, { code: "ENOSPC" }]) expect((await failing(odd)).code).toBe(70);
  });

  it("by interruption is the signal's code, and says how to go on", async () => {
    for (const [signal, code] of [
      ["INT", 130],
      ["TERM", 143],
      ["HUP", 129],
    ] as const) {
      const said = await failing(new Interrupted(signal), ["schema", "--lang", "en", "--verbose"]);
      expect(said.code).toBe(code);
      expect(said.err).toBe(`${en.interrupted.said}\n`);
    }
  });

  it("is an interruption also when the work came to its end just then", async () => {
    const io = memoryIo();
    expect(await run(["schema"], { ...io, interrupted: () => "TERM" })).toBe(143);
  });

  it("leaves the terminal given back in every case", async () => {
    for (const argv of [["schema"], ["nope"], ["--version"]]) {
      const io = memoryIo();
      let closed = 0;
      await run(argv, {
        ...io,
        close: async () => {
          closed += 1;
        },
      });
      expect(closed).toBeGreaterThan(0);
    }
  });
});
