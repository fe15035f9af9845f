import { describe, expect, it } from "vitest";
import { interruption } from "../../src/io/interruption.ts";

const counts = () => (["SIGINT", "SIGTERM", "SIGHUP"] as const).map((name) => process.listenerCount(name));

describe("signals", () => {
  it("are given back to the system at the end", () => {
    const before = counts();
    const stop = interruption();
    stop.watch();
    expect(counts()).toEqual(before.map((count) => count + 1));
    stop.raise("INT");
    stop.close();
    expect(counts()).toEqual(before);
  });

  it("still find a listener when the input ended before the system's HUP came", () => {
    const before = counts();
    const stop = interruption();
    stop.watch();
    stop.raise("HUP");
    stop.close();
    const [int, term, hup] = counts();
    expect([int, term, hup]).toEqual([before[0], before[1], (before[2] ?? 0) + 1]);
    process.emit("SIGHUP", "SIGHUP");
    expect(stop.signal()).toBe("HUP");
    const [mine] = process.listeners("SIGHUP").slice(-1);
    if (mine) process.removeListener("SIGHUP", mine as NodeJS.SignalsListener);
  });
});
