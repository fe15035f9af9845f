import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLook } from "../../src/cli/arguments.ts";

describe("the first look at the arguments", () => {
  it("finds the command behind options and their values", () => {
    expect(firstLook(["schema", "x"]).command).toBe("schema");
    expect(firstLook(["--lang", "en", "--by", "P01", "inspect", "CK"]).command).toBe("inspect");
    expect(firstLook(["--lang=en", "--quiet", "status"]).command).toBe("status");
    expect(firstLook([]).command).toBeNull();
    expect(firstLook(["--quiet"]).command).toBeNull();
    expect(firstLook(["--", "x"]).command).toBeNull();
  });

  it("reads the last of a repeated option, in both ways of writing it", () => {
    expect(firstLook(["--lang", "en", "--lang=zh-CN"]).lang).toBe("zh-CN");
    expect(firstLook(["x", "--config", "a.yaml"]).config).toBe("a.yaml");
    expect(firstLook(["x", "--lang"]).lang).toBeNull();
    expect(firstLook(["--", "--lang", "en"]).lang).toBeNull();
  });

  it("does not take a value for the version", () => {
    expect(firstLook(["schema", "--by", "-V"]).version).toBe(false);
    expect(firstLook(["schema", "--", "--version"]).version).toBe(false);
    expect(firstLook(["schema", "-V"]).version).toBe(true);
  });

  it("turns help into the flag, with or without a command", () => {
    expect(firstLook(["help", "schema"])).toMatchObject({ command: "schema", argv: ["schema", "--help"] });
    expect(firstLook(["--lang", "en", "help"])).toMatchObject({ command: null, argv: ["--lang", "en", "--help"] });
    expect(firstLook(["schema", "help"]).argv).toEqual(["schema", "help"]);
  });

  it("takes anything", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("--", "--lang", "help", "-V", "--config="))),
        (argv) => {
          const look = firstLook(argv);
          expect(look.command === null || argv.includes(look.command)).toBe(true);
        },
      ),
    );
  });
});
