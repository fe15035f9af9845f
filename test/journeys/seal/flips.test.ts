import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { MemoryIo } from "../../helpers/memory-io.ts";
import { sealedTwice, told, verified } from "../../helpers/sealed.ts";

const PAPER = "x.paper";
let io: MemoryIo;
let files: readonly string[];

beforeAll(async () => {
  io = await sealedTwice();
  files = io.paths().filter((path) => path.startsWith(`/work/${PAPER}/`));
});

const bytesOf = async (path: string) => new Uint8Array(await io.files.read(path));
const short = (path: string) => path.slice(`/work/${PAPER}/`.length);
const namedIn = async () => [...new Set((await verified(PAPER, io)).problems.map(({ path }) => path))];

/** Verifies with the file changed, and puts it back. */
async function changed(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  const before = await bytesOf(path);
  io.put(path, bytes);
  try {
    return await namedIn();
  } finally {
    io.put(path, before);
  }
}

describe("a paper sealed twice, signed and countersigned", () => {
  it("is intact before anything is touched, and has all parts of a seal", async () => {
    expect(told(await verified(PAPER, io))).toEqual([]);
    expect(files.filter((path) => path.includes("/seal/0002."))).toHaveLength(7);
    expect(files.filter((path) => path.includes("/outputs/"))).toHaveLength(2);
    expect(files.filter((path) => path.includes("/evidence/"))).toHaveLength(2);
  });

  it("names exactly the file in which one byte is flipped, at 200 places in each", async () => {
    const wrong: unknown[] = [];
    let flips = 0;
    for (const path of files) {
      const whole = await bytesOf(path);
      // Where a file is short every byte has its turn.
      const places =
        whole.length <= 200
          ? [...whole.keys()]
          : fc.sample(fc.integer({ min: 0, max: whole.length - 1 }), { numRuns: 200 });
      for (const [turn, at] of places.entries()) {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (turn % 8));
        const named = await changed(path, bytes);
        flips += 1;
        if (named.length !== 1 || named[0] !== short(path)) wrong.push({ path: short(path), at, turn, named });
      }
    }
    expect(wrong).toEqual([]);
    expect(flips).toBeGreaterThan(files.length * 50);
  }, 120_000);
});
