import { describe, expect, it } from "vitest";
import { readRounds, registerRounds, RoundsDamaged } from "../../../src/journeys/validate/rounds.ts";
import { Held } from "../../../src/io/lock-file.ts";
import { memoryIo } from "../../helpers/memory-io.ts";

const input = (n: number, verdict: "accepted" | "rejected" = "rejected") => ({
  sha256: String(n).padStart(64, "0"),
  path: `${n}.csv`,
  unit: "D001",
  profile: "rectification",
  period: "2024Q1",
  verdict,
});

describe("the register of rounds", () => {
  it("begins with nothing, grows by what is new, and is not touched by what it knows", async () => {
    const io = memoryIo();
    expect(await readRounds("轮次.ndjson", io)).toEqual([]);
    await registerRounds("轮次.ndjson", [input(1)], "2024-04-03", io);
    const once = io.text("轮次.ndjson");
    await registerRounds("轮次.ndjson", [input(1)], "2024-05-01", io);
    expect(io.text("轮次.ndjson")).toBe(once);
    const { rounds: all, added } = await registerRounds(
      "轮次.ndjson",
      [input(1), input(2, "accepted")],
      "2024-04-08",
      io,
    );
    expect(added).toBe(1);
    expect(all.map((one) => [one.round, one.received, one.verdict])).toEqual([
      [1, "2024-04-03", "rejected"],
      [2, "2024-04-08", "accepted"],
    ]);
    expect(io.text("轮次.ndjson").startsWith(once)).toBe(true);
    expect(await readRounds("轮次.ndjson", io)).toEqual(all);
    expect(io.paths()).toEqual(["/work/轮次.ndjson"]);
  });

  it("is not extended where it is damaged, and says where", async () => {
    const io = memoryIo();
    await registerRounds("r.ndjson", [input(1)], "2024-04-03", io);
    io.put("r.ndjson", `${io.text("r.ndjson")}half a li`);
    const before = io.text("r.ndjson");
    const error = await registerRounds("r.ndjson", [input(2)], "2024-04-08", io).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(RoundsDamaged);
    expect(error).toMatchObject({ path: "r.ndjson", line: 3, reason: "torn" });
    expect(io.text("r.ndjson")).toBe(before);
    expect(io.has("r.ndjson.lock")).toBe(false);
  });

  it("is not written while somebody else writes it", async () => {
    const io = memoryIo({ running: [77] });
    io.put(
      "r.ndjson.lock",
      `${JSON.stringify({ pid: 77, host: "desk", nonce: "n", at: "2026-11-22T09:00:00.000Z" })}\n`,
    );
    await expect(registerRounds("r.ndjson", [input(1)], "2024-04-03", io, 0)).rejects.toBeInstanceOf(Held);
    expect(io.has("r.ndjson")).toBe(false);
  });

  it("is written by several in turn: each sees what the others wrote, and counts only its own", async () => {
    const io = memoryIo();
    const runs = [[input(1), input(2)], [input(2), input(3)], [input(1)]];
    const done = await Promise.all(runs.map((inputs) => registerRounds("r.ndjson", inputs, "2024-04-03", io)));
    expect(done.reduce((sum, { added }) => sum + added, 0)).toBe(3);
    expect((await readRounds("r.ndjson", io)).map(({ round }) => round)).toEqual([1, 2, 3]);
    expect(io.has("r.ndjson.lock")).toBe(false);
  });
});
