import { describe, expect, it } from "vitest";
import { ambientLocale, localeOf } from "../../src/cli/language.ts";
import { run } from "../../src/cli/run.ts";
import en from "../../src/text/en/cli.ts";
import zh from "../../src/text/zh-CN/cli.ts";
import { type MemoryWorld, memoryIo } from "../helpers/memory-io.ts";

describe("a language tag", () => {
  it("is understood in the forms systems use", () => {
    for (const tag of ["zh-CN", "zh_CN.UTF-8", "zh", "zh-Hant-TW", "ZH-cn"])
      expect([tag, localeOf(tag)]).toEqual([tag, "zh-CN"]);
    for (const tag of ["en", "en-GB", "en_US.UTF-8", "C", "C.UTF-8", "POSIX"])
      expect([tag, localeOf(tag)]).toEqual([tag, "en"]);
    for (const tag of ["fr", "", "zhuang", "english", null, undefined])
      expect([tag, localeOf(tag)]).toEqual([tag, null]);
  });
});

describe("the surroundings' language", () => {
  it("is the first variable set, else the system's, else English", () => {
    const of = (env: Record<string, string>, systemLocale: string | null) => ambientLocale({ env, systemLocale });
    expect(of({ LC_ALL: "en_US", LC_MESSAGES: "zh_CN", LANG: "zh_CN" }, "zh-CN")).toBe("en");
    expect(of({ LC_ALL: "", LC_MESSAGES: "zh_CN", LANG: "en_US" }, "en-US")).toBe("zh-CN");
    expect(of({ LANG: "zh_CN.UTF-8" }, "en-US")).toBe("zh-CN");
    expect(of({ LANG: "de_DE" }, "zh-CN")).toBe("en");
    expect(of({}, "zh-CN")).toBe("zh-CN");
    expect(of({}, "fr-FR")).toBe("en");
    expect(of({}, null)).toBe("en");
  });
});

describe("the interface's language", () => {
  const speaks = async (argv: readonly string[], world: MemoryWorld) => {
    const io = memoryIo(world);
    await run(["--help", ...argv], io);
    return io.out().includes(zh.help.usage) ? "zh-CN" : io.out().includes(en.help.usage) ? "en" : "neither";
  };
  const project = (path: string, text: string) => ({ files: { [path]: text } });

  it("is the flag's before the project's before the surroundings'", async () => {
    const world = {
      ...project("/work/riskpaper.yaml", "kind: Project\nlanguage: en # 英文\n"),
      env: { LANG: "zh_CN" },
    };
    expect(await speaks([], world)).toBe("en");
    expect(await speaks(["--lang", "zh-CN"], world)).toBe("zh-CN");
    expect(await speaks(["--lang=zh"], world)).toBe("zh-CN");
    expect(await speaks([], { env: { LANG: "zh_CN" } })).toBe("zh-CN");
  });

  it("is that of the nearest project upward, or of the one named", async () => {
    expect(await speaks([], { ...project("/riskpaper.yaml", 'language: "zh-CN"\r\n'), env: { LANG: "en" } })).toBe(
      "zh-CN",
    );
    const two = { files: { "/work/riskpaper.yaml": "language: en\n", "/work/b/own.yaml": "language: zh-CN\n" } };
    expect(await speaks(["--config", "b/own.yaml"], two)).toBe("zh-CN");
  });

  it("is that of the project which init makes, as in every command after it", async () => {
    const said = async (...lang: string[]) => {
      const io = memoryIo({ env: { LANG: "C" } });
      await run(["init", "new", "--submissions", ...lang], io);
      return io.err().includes("接下来");
    };
    expect([await said(), await said("--lang", "en")]).toEqual([true, false]);
  });

  it("is not disturbed by a project that says nothing, or something else, or cannot be read", async () => {
    for (const text of ["kind: Project\n", "language: fr\n", "people:\n  - language: en\n", "\0\0"]) {
      expect(await speaks([], { ...project("/work/riskpaper.yaml", text), env: { LANG: "zh_CN" } })).toBe("zh-CN");
    }
    expect(await speaks(["--config", "nowhere.yaml"], { env: { LANG: "zh_CN" } })).toBe("zh-CN");
  });
});
