import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { shardOf } from "../../../src/cli/shard.ts";
import { sliceOf } from "../../../src/journeys/validate/slice.ts";
import { memoryIo } from "../../helpers/memory-io.ts";
import { submissions } from "../../helpers/sample-submissions.ts";

const FILES = { ...submissions(9), "in/z.library.yaml": "kind: RiskLibrary\n", "in/other.yaml": "x: 1\n" };
const COMMON = ["--as-of", "2026-11-22", "--lang", "en"];

/** A world where the slices of a batch have left their parts. */
async function sliced(count: number) {
  const io = memoryIo({ files: FILES });
  for (let index = 1; index <= count; index += 1)
    expect(await run(["validate", "in", "--shard", `${index}/${count}`, "-o", `${index}.part`, ...COMMON], io)).toBe(0);
  return io;
}

describe("slices", () => {
  it.each([1, 4, 11])("merged from %i parts, in any order, give byte for byte what one run gives", async (count) => {
    const io = await sliced(count);
    for (const format of ["json", "pretty"]) {
      const one = memoryIo({ files: FILES });
      const code = await run(["validate", "in", "--format", format, "-o", "one", ...COMMON], one);
      const parts = Array.from({ length: count }, (_, index) => `${count - index}.part`);
      expect(await run(["merge-reports", ...parts, "--format", format, "-o", format, ...COMMON], io)).toBe(code);
      expect(io.text(format)).toBe(one.text("one"));
    }
  });

  it("are merged in the language their run spoke, whatever is spoken where they are merged, unless another is asked for", async () => {
    const io = memoryIo({ files: FILES, env: { LANG: "en_US.UTF-8" } });
    const asOf = ["--as-of", "2026-11-22"];
    for (const index of [1, 2])
      await run(["validate", "in", "--shard", `${index}/2`, "-o", `${index}.part`, "--lang", "zh-CN", ...asOf], io);
    for (const [lang, more] of [
      ["zh-CN", []],
      ["en", ["--lang", "en"]],
    ] as const) {
      const one = memoryIo({ files: FILES });
      await run(["validate", "in", "--lang", lang, "--format", "json", "-o", "one", ...asOf], one);
      await run(["merge-reports", "2.part", "1.part", "--format", "json", "-o", lang, ...more], io);
      expect(io.text(lang)).toBe(one.text("one"));
    }
  });

  it("split every batch into slices that together are the batch, none much heavier than another", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000_000), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (sizes, count) => {
        const all = sizes.map((size, at) => ({ size, at }));
        const slices = Array.from({ length: count }, (_, index) =>
          sliceOf(all, ({ size }) => size, { index: index + 1, count }),
        );
        expect(slices.flat().sort((a, b) => a.at - b.at)).toEqual(all);
        const loads = slices.map((slice) => slice.reduce((sum, { size }) => sum + size + 20_000, 0));
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(0, ...sizes) + 20_000);
      }),
    );
  });

  it("print their slice, and leave private files", async () => {
    const io = memoryIo({ files: FILES });
    await run(["validate", "in", "--shard", "2/4", "-o", "2.part", ...COMMON], io);
    expect(io.out()).toBe("");
    expect(io.err()).toContain("2/4");
  });
});

describe("merge-reports", () => {
  const merge = async (io: ReturnType<typeof memoryIo>, ...parts: string[]) => {
    const before = io.err().length;
    return { code: await run(["merge-reports", ...parts, ...COMMON], io), said: io.err().slice(before), out: io.out() };
  };

  it("says which part is missing, double, foreign, of another version, or none at all; and gives nothing", async () => {
    const io = await sliced(3);
    const other = memoryIo({ files: { ...FILES, "in/a/001.csv": "x" } });
    await run(["validate", "in", "--shard", "2/3", "-o", "2.part", ...COMMON], other);
    io.put("foreign.part", other.text("2.part"));
    io.put("old.part", io.text("2.part").replace(/"version":"[^"]+"/, '"version":"0.0.1"'));
    io.put("cut.part", io.text("2.part").slice(0, 500));
    const all = [
      await merge(io, "1.part", "3.part"),
      await merge(io, "1.part", "2.part", "2.part", "3.part"),
      await merge(io, "1.part", "foreign.part", "3.part"),
      await merge(io, "1.part", "old.part", "3.part"),
      await merge(io, "1.part", "cut.part", "3.part"),
      await merge(io, "1.part", "in/other.yaml", "3.part"),
    ];
    expect(all.map(({ code, out }) => [code, out])).toEqual(all.map(() => [2, ""]));
    const codes = ["missing", "duplicate", "foreign", "version", "unreadable", "unreadable"].map(
      (one) => `slice-${one}`,
    );
    expect(all.map(({ said }) => /slice-[a-z]+/.exec(said.replace(/\S+\.part/g, ""))?.[0])).toEqual(codes);
    expect(all[0]?.said).toContain("2/3");
  });
});

describe("--shard", () => {
  it.each([
    ["2/4", {}, [2, 4]],
    ["auto", { JOB_COMPLETION_INDEX: "0", RISKPAPER_SHARDS: "4" }, [1, 4]],
    ["auto", { CI_NODE_INDEX: "3", CI_NODE_TOTAL: "3" }, [3, 3]],
    ["auto", { SLURM_ARRAY_TASK_ID: "7", SLURM_ARRAY_TASK_MIN: "5", SLURM_ARRAY_TASK_COUNT: "4" }, [3, 4]],
    [
      "auto",
      {
        SLURM_ARRAY_TASK_ID: "30",
        SLURM_ARRAY_TASK_MIN: "10",
        SLURM_ARRAY_TASK_STEP: "10",
        SLURM_ARRAY_TASK_COUNT: "4",
      },
      [3, 4],
    ],
    ["auto", { CIRCLE_NODE_INDEX: "1", CIRCLE_NODE_TOTAL: "2" }, [2, 2]],
    ["auto", { AWS_BATCH_JOB_ARRAY_INDEX: "1", AWS_BATCH_JOB_ARRAY_SIZE: "2" }, [2, 2]],
  ])("%s under %j is slice %j", (given, env, [index, count]) => {
    expect(shardOf(given, env)).toEqual({ index, count });
  });

  it.each([
    ["0/4", {}],
    ["5/4", {}],
    ["a/4", {}],
    ["auto", {}],
    ["auto", { JOB_COMPLETION_INDEX: "0" }],
    ["auto", { CI_NODE_INDEX: "0", CI_NODE_TOTAL: "3" }],
    ["auto", { CI_NODE_INDEX: "1", CI_NODE_TOTAL: "3", CIRCLE_NODE_INDEX: "1", CIRCLE_NODE_TOTAL: "3" }],
  ])("%s under %j is nobody's guess", (given, env) => {
    expect(() => shardOf(given, env)).toThrow();
  });
});
