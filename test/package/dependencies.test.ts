import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missingBuilds } from "../../scripts/complete-lockfile.mjs";
import { faultsOf, productionPackages } from "../../scripts/licences.mjs";
import { ROOT } from "../helpers/built.ts";

const readJson = (name: string) => JSON.parse(readFileSync(join(ROOT, name), "utf8"));
const one = (over: object) => ({
  path: "node_modules/a",
  name: "a",
  version: "1.0.0",
  licence: "MIT",
  licenceFile: "LICENSE",
  installScript: false,
  ...over,
});

describe("the libraries that come along", () => {
  it("are licensed to be passed on, run nothing when installed and stand above their known holes", () => {
    const packages = productionPackages();
    expect(packages.length).toBeGreaterThan(50);
    expect(packages.map((each) => each.name)).toEqual(expect.arrayContaining(["handlebars", "yaml", "ajv", "exceljs"]));
    expect(faultsOf(packages)).toEqual([]);
  });

  it("would be found at fault otherwise", () => {
    const faulty = [
      one({ licence: "AGPL-3.0-only" }),
      one({ licence: null }),
      one({ licence: "(MIT AND SSPL-1.0)" }),
      one({ installScript: true }),
      one({ name: "uuid", version: "8.3.2" }),
      one({ name: "tmp", version: "0.2.4-rc.1" }),
      one({ name: "chalk", version: "5.6.1" }),
    ];
    expect(faulty.map((each) => faultsOf([each]).length)).toEqual(faulty.map(() => 1));
    expect(faultsOf([one({ licence: "(MIT OR GPL-3.0-or-later)" }), one({ name: "uuid", version: "11.1.1" })])).toEqual(
      [],
    );
  });

  it("are pinned to one version each", () => {
    const { dependencies, devDependencies, overrides } = readJson("package.json");
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies, ...overrides });
    // DuckDB numbers the releases of its binding behind the version of its engine: 1.5.6-r.1.
    expect(loose.filter(([, range]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(range))).toEqual([]);
  });

  it("stand in the lockfile with their builds for every system and without addresses", () => {
    const lock = readJson("package-lock.json");
    expect(missingBuilds(lock)).toEqual({});
    expect(Object.entries<object>(lock.packages).filter(([, entry]) => "resolved" in entry)).toEqual([]);
    const { "node_modules/@biomejs/cli-darwin-arm64": gone, ...rest } = lock.packages;
    expect(missingBuilds({ packages: rest })).toEqual({
      "node_modules/@biomejs/cli-darwin-arm64": {
        version: gone.version,
        cpu: ["arm64"],
        os: ["darwin"],
        dev: true,
        optional: true,
      },
    });
  });
});
