import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { amlRegime } from "../../src/field/aml-thresholds.ts";
import { integrityLevel } from "../../src/field/level-schemes.ts";
import { referenceKeys, referenceRows } from "../../src/field/references.ts";
import { restrictedWordsIn } from "../../src/field/restricted-names.ts";
import { validate } from "../../src/journeys/validate/validate.ts";
import type { RiskPoint } from "../../src/model/generated/documents.ts";
import { ROOT } from "../helpers/built.ts";
import { memoryIo } from "../helpers/memory-io.ts";

const FOLDER = join(ROOT, "examples", "references");
const names = readdirSync(FOLDER);

it("break no law, and go by their keys", async () => {
  const files = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(FOLDER, name)))]));
  const result = await validate({ paths: ["."], asOf: "2024-03-31", config: null }, memoryIo({ files }));
  expect(
    result.files.flatMap(({ path, kind, diagnostics }) => diagnostics.map(({ code }) => [path, kind, code])),
  ).toEqual([]);
  expect(names).toEqual([...referenceKeys()].map((key) => `${key}.reference.yaml`).sort());
});

it("rows are had by their columns, those with a blank left out; a table nobody has is none", () => {
  expect(referenceRows("seal-custody", 2)?.[0]).toEqual(["公章", "办公室"]);
  expect(referenceRows("ten-steps", 2, ["nr", "step"])).toHaveLength(10);
  expect(referenceRows("ten-steps", 1, ["workdays"])).toEqual([[30]]);
  expect([referenceRows("ten-steps", 1, ["nobody"]), referenceRows("constructor", 1)]).toEqual([null, null]);
});

it("the three levels of integrity are what the rule of probability or consequence makes them", () => {
  const rows = referenceRows("integrity-levels", 3) ?? [];
  expect(rows).toHaveLength(12);
  for (const [probability, consequence, level] of rows)
    expect([
      probability,
      consequence,
      integrityLevel(probability as RiskPoint["probability"], consequence as RiskPoint["consequence_class"]),
    ]).toEqual([probability, consequence, level]);
});

it("thresholds of large transactions are those of their day", () => {
  const cash = (day: string) => amlRegime(day)?.limits.cash;
  expect(amlRegime("2003-02-28")).toBeNull();
  expect(amlRegime("2007-02-28")).toMatchObject({
    cumulative: false,
    workdays: 2,
    limits: { unit: { cny: 1_000_000, usd: null } },
  });
  expect([cash("2007-03-01"), cash("2017-06-30")]).toEqual(Array(2).fill({ cny: 200_000, usd: 10_000 }));
  expect([cash("2017-07-01"), cash("2030-01-01")]).toEqual(Array(2).fill({ cny: 50_000, usd: 10_000 }));
  expect(amlRegime("2024-03-01")?.limits["person-abroad"]).toEqual({ cny: 200_000, usd: 10_000 });
});

it("words that names may not have are those of the day, the longest of those inside each other", () => {
  expect(restrictedWordsIn("示范投资管理中心", "2016-07-18")).toEqual(["投资管理"]);
  expect(restrictedWordsIn("示范投资管理中心", "2024-03-05")).toEqual([]);
  expect(restrictedWordsIn("示范 财富管理 有限公司", "2024-03-05")).toEqual(["财富管理"]);
  expect(restrictedWordsIn("示范ｐ2ｐ平台", "2016-07-18")).toEqual(["P2P"]);
  expect(restrictedWordsIn("示范金融交易所", "2015-01-01")).toEqual([]);
});
