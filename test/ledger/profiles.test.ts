import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import type { LedgerProfile } from "../../src/model/generated/documents.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const FOLDER = join(import.meta.dirname ?? "", "..", "..", "templates", "ledgers");
const profiles = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), "utf8");
  return { name, text, profile: parse(text) as LedgerProfile };
});

it("ships the profiles of every ledger branches send", () => {
  expect(profiles.map(({ profile }) => profile.key)).toEqual(
    expect.arrayContaining([
      "hazards",
      "large-transactions",
      "problem",
      "rectification",
      "rectification-full",
      "rectification-summary",
      "risk-points",
    ]),
  );
});

test.each(profiles)("$name breaks no law of profiles", async ({ name, text }) => {
  const io = memoryIo({ files: { [name]: text } });
  const code = await run(["validate", "--format", "json", name], io);
  const [file] = (JSON.parse(io.out()) as { files: { diagnostics: object[] }[] }).files;
  expect([code, file?.diagnostics]).toEqual([0, []]);
});

test.each(profiles)("$name is named by its key, and its words and synonyms are told apart", ({ name, profile }) => {
  expect(name).toBe(`${profile.key}.profile.yaml`);
  for (const column of profile.columns) {
    const words = profile.lists?.[column.list ?? ""] ?? [];
    const all = [...words, ...Object.values(column.synonyms ?? {}).flat()];
    expect([column.key, all.length]).toEqual([column.key, new Set(all).size]);
    for (const word of Object.keys(column.synonyms ?? {})) if (column.type === "enum") expect(words).toContain(word);
    for (const status of column.required_when ?? []) expect(profile.lists?.status).toContain(status);
  }
});

test("a column means the same in every profile that has it", () => {
  const types = new Map<string, string>();
  for (const { profile } of profiles)
    for (const { key, type } of profile.columns)
      expect([profile.key, key, types.get(key) ?? types.set(key, type).get(key)]).toEqual([profile.key, key, type]);
});
