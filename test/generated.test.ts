import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../scripts/generate.mjs";
import { ROOT } from "./helpers/built.ts";

const files: Map<string, string> = await generatedFiles();

describe("what is generated from schemas/, templates/ and the views", () => {
  it.each([...files.keys()])("%s is fresh", (path) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(files.get(path));
  });

  it("is all there is in the folders for it", () => {
    const found = [
      "src/model/generated",
      "src/parse/generated",
      "src/journeys/generated",
      "src/field/generated",
      "src/render/generated",
    ].flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`));
    expect(found.filter((path) => !path.endsWith(".d.ts")).sort()).toEqual([...files.keys()].sort());
  });
});
