import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const ROOT = join(import.meta.dirname ?? "", "..", "..");
const FOLDER = join(ROOT, "examples", "ledgers");
const NAMES = ["E1.csv", "E1.xlsx", "E1.yaml"];
const files = Object.fromEntries(NAMES.map((name) => [name, readFileSync(join(FOLDER, name))]));

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly verdict: string;
    readonly profile: string;
    readonly rows: number;
    readonly diagnostics: readonly { code: string; law: string | null; severity: string; location: { row?: number } }[];
  }[];
}

describe("the sample ledger", () => {
  it("is what its yaml gives today; if not, `npm run examples` refreshes it", async () => {
    const script = new URL("../../scripts/ledger-samples.mjs", import.meta.url).href;
    const { ledgerSamples } = (await import(script)) as { ledgerSamples(): Promise<Map<string, Uint8Array>> };
    const made = await ledgerSamples();
    expect([...made.keys()].sort()).toEqual(["E1.csv", "E1.xlsx"]);
    expect(Buffer.from(made.get("E1.csv") ?? []).equals(files["E1.csv"] ?? Buffer.alloc(0))).toBe(true);
    const [now, kept] = [
      unzipSync(made.get("E1.xlsx") ?? new Uint8Array()),
      unzipSync(files["E1.xlsx"] ?? new Uint8Array()),
    ];
    for (const [name, content] of Object.entries(now))
      expect([name, Buffer.from(content).equals(Buffer.from(kept[name] ?? []))]).toEqual([name, true]);
  });

  test.each(NAMES)("%s is accepted, with the doubts that are meant and nothing else", async (name) => {
    const io = memoryIo({ files: { [name]: files[name] ?? "" } });
    const code = await run(["validate", "--format", "json", "--as-of", "2024-03-31", name], io);
    const { files: seen } = JSON.parse(io.out()) as Json;
    expect([code, seen[0]?.verdict, seen[0]?.profile, seen[0]?.rows]).toEqual([
      0,
      "accepted",
      "rectification-full",
      15,
    ]);
    const doubts = seen[0]?.diagnostics.filter((one) => one.severity !== "info") ?? [];
    expect(doubts.map(({ law, severity }) => `${law} ${severity}`).sort()).toEqual([
      "R-L06 warning",
      "R-L06 warning",
      "R-L09 warning",
      "R-L09 warning",
    ]);
  });

  it("holds the same rows in every format", async () => {
    const rows = await Promise.all(
      NAMES.map(async (name) => {
        const io = memoryIo({ files: { [name]: files[name] ?? "" } });
        await run(["ledger", "import", name, "--json", "--as-of", "2024-03-31"], io);
        const read = JSON.parse(io.out()) as { rows: Record<string, unknown>[] };
        return read.rows.map(({ _row, ...row }) => row);
      }),
    );
    expect(rows[0]).toHaveLength(15);
    expect(rows[1]).toEqual(rows[0]);
    expect(rows[2]).toEqual(rows[0]);
  });
});
