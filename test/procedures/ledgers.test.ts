import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validate } from "../../src/journeys/validate/validate.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";
import { SHIPPED_PROFILES } from "../../src/journeys/generated/shipped-profiles.ts";

interface Expected {
  readonly profile: string;
  readonly asOf: string;
  readonly expect: readonly { readonly code: string; readonly cell: string }[];
}

const FOLDER = join(ROOT, "examples", "procedures");
const samples = readdirSync(FOLDER)
  .flatMap((system) => readdirSync(join(FOLDER, system)).map((ledger) => `${system}/${ledger}`))
  .filter((name) => existsSync(join(FOLDER, name, "bad.csv")))
  .map((name) => ({
    name,
    expected: JSON.parse(readFileSync(join(FOLDER, name, "expected.json"), "utf8")) as Expected,
  }));

/** What a sample is told besides notes on how it was read. */
async function toldOf(name: string, half: string, asOf: string) {
  const path = `${half}.csv`;
  const io = memoryIo({ files: { [path]: readFileSync(join(FOLDER, name, path)) } });
  const { files } = await validate({ paths: [path], asOf, config: null }, io);
  const [file] = files;
  const told = (file?.diagnostics ?? [])
    .filter(({ severity }) => severity !== "info")
    .map(({ code, at }) => `${at.cell ?? at.row ?? "-"} ${code}`)
    .sort();
  return { profile: file?.tables?.[0]?.profile, verdict: file?.verdict, told };
}

describe("the ledgers of the procedures", () => {
  it.each(samples)("$name: the good one is accepted, the bad one is told exactly what is wrong", async (sample) => {
    const { name, expected } = sample;
    const { profile, asOf } = expected;
    expect(await toldOf(name, "good", asOf)).toEqual({ profile, verdict: "accepted", told: [] });
    const bad = await toldOf(name, "bad", asOf);
    expect(bad.told).toEqual(expected.expect.map(({ code, cell }) => `${cell} ${code}`).sort());
    expect(bad.profile).toBe(profile);
  });

  it("are all shown by a sample", () => {
    const shown = new Set(samples.map(({ expected }) => expected.profile));
    const due = SHIPPED_PROFILES.filter((one) => one.by_name === true).map(({ key }) => key);
    expect(due.filter((key) => !shown.has(key))).toEqual([]);
  });
});
