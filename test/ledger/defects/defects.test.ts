import { describe, expect, it } from "vitest";
import { CLEAN, seed, seeded } from "./corpus.ts";
import { DEFECTS } from "./defects.ts";
import { briefly, examineEach } from "./examine-each.ts";
import { FRAMES } from "./frames.ts";

/** Validates workbooks and compares all that is said of each with all that is to be said. */
async function differing(corpus: ReturnType<typeof seeded>): Promise<readonly unknown[]> {
  const { results } = await examineEach(Object.fromEntries(corpus.map(({ path, bytes }) => [path, bytes])));
  expect(results).toHaveLength(corpus.length);
  return corpus.flatMap(({ path, defect, expect: wanted }, index) => {
    const said = briefly(results[index]?.diagnostics ?? []);
    if (results[index]?.path === path && JSON.stringify(said) === JSON.stringify(wanted)) return [];
    return [{ path, defect: defect.name, wanted, said }];
  });
}

describe("defects seeded into ledgers", () => {
  const corpus = seeded();

  it("are at least forty, in at least a hundred and twenty workbooks and every layout", () => {
    expect(new Set(DEFECTS.map(({ name }) => name)).size).toBe(DEFECTS.length);
    expect(DEFECTS.length).toBeGreaterThanOrEqual(40);
    expect(corpus.length).toBeGreaterThanOrEqual(120);
    expect(new Set(corpus.map(({ frame }) => frame.id)).size).toBe(FRAMES.length);
    for (const { defect, frame, bytes } of corpus) {
      const good = seed(CLEAN, frame, "good");
      expect([defect.name, Buffer.compare(bytes, good.bytes)]).not.toEqual([defect.name, 0]);
    }
  });

  it("are nowhere in the good records, whatever these are laid out in", async () => {
    expect(await differing(FRAMES.map((frame) => seed(CLEAN, frame, frame.id)))).toEqual([]);
  });

  it("are each told by their code at their cell, and nothing else is", async () => {
    expect(await differing(corpus)).toEqual([]);
  });
});
