import { describe, expect, it } from "vitest";
import { run } from "../../../src/cli/run.ts";
import zh from "../../../src/text/zh-CN/interview.ts";
import { type MemoryIo, memoryIo } from "../../helpers/memory-io.ts";
import { SMALL_PAPER } from "../../helpers/small-confirmed.ts";

const { files, inspect, confirm, finding } = SMALL_PAPER;

/** The confirmed paper in a world with these keys. */
async function atTheKeyboard(keys: readonly string[]): Promise<MemoryIo> {
  const made = memoryIo({ files });
  expect([await run(inspect, made), await run(confirm, made), made.err()]).toEqual([0, 0, expect.any(String)]);
  const now = await Promise.all(made.paths().map(async (path) => [path, await made.files.read(path)] as const));
  const io = memoryIo({ files: Object.fromEntries(now), keys });
  expect(await run(["inspect", "CK-GEN", "-o", "x.paper", "--lang", "zh-CN", "--by", "P1"], io)).toBe(0);
  return io;
}
const last = (io: MemoryIo, n: number) =>
  io
    .text("x.paper/journal.ndjson")
    .trimEnd()
    .split("\n")
    .slice(-n)
    .map((line) => JSON.parse(line) as { kind: string; via?: string; changes?: readonly { item: string }[] })
    .map(({ kind, via, changes }) => [kind, via, changes?.[0]?.item]);

describe("an interview over confirmed facts", () => {
  it("refuses another answer and the undo of one, says what to do instead, and goes on", async () => {
    // Back from the end to the sampled item, another count, two undos: of the last item, and of the confirmed one.
    const io = await atTheKeyboard(["3", "b", "25 5", "u", "u", "q"]);
    // The line may be folded further on.
    const said = io.frames.filter((frame) => frame.includes(zh.frozen(finding).slice(0, 24)));
    expect(said).toHaveLength(2);
    expect(last(io, 2)).toEqual([
      ["confirm", undefined, undefined],
      ["answer", "undo", "CK-GEN-03"],
    ]);
  });
});
