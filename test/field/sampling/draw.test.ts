import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "../../../src/field/sampling/allocation.ts";
import { draw, type DrawingOrder, type Member } from "../../../src/field/sampling/draw.ts";
import { numbers, shuffled } from "../../../src/field/sampling/numbers.ts";
import { ROOT } from "../../helpers/built.ts";
import { loans } from "./population.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const GOLDEN = join(ROOT, "test", "fixtures", "sampling", "drawn.json");
const METHODS = ["随机", "系统", "分层", "金额"] as const;
type Method = (typeof METHODS)[number];

const order = (method: Method, n: number, seed: string, more: Partial<DrawingOrder> = {}): DrawingOrder => ({
  method,
  n,
  seed,
  round: 1,
  taken: new Set(),
  ...more,
});
const ids = (members: readonly Member[], given: DrawingOrder): readonly string[] =>
  draw(members, given, sha256).drawn.map(({ member }) => member.id);

/** Draws, then twice more onto it. */
function drawnThrice(members: readonly Member[], method: Method, sizes: readonly number[], seed: string) {
  const rounds: (readonly string[])[] = [];
  for (const [index, n] of sizes.entries())
    rounds.push(ids(members, order(method, n, seed, { round: index + 1, taken: new Set(rounds.flat()) })));
  return rounds;
}

describe("a drawing", () => {
  it("gives the list it gave in every release before", () => {
    const drawn = Object.fromEntries(
      METHODS.flatMap((method) =>
        [
          { rows: 200, sizes: [25, 10, 5], seed: "2026Q3" },
          { rows: 7, sizes: [3, 2, 1], seed: "二〇二六年 第三季度" },
          { rows: 1000, sizes: [1, 1, 60], seed: "0" },
        ].map(({ rows, sizes, seed }) => [
          `${method} ${rows} ${seed}`,
          drawnThrice(loans(rows), method, sizes, seed).map((round) => round.join(" ")),
        ]),
      ),
    );
    if (process.env.UPDATE_SAMPLES === "1") writeFileSync(GOLDEN, `${JSON.stringify(drawn, null, 2)}\n`);
    expect(drawn).toEqual(JSON.parse(readFileSync(GOLDEN, "utf8")));
  });

  it("has as many different members as were asked for, and an extension none of those drawn before", () => {
    const population = fc
      .array(fc.record({ amount: fc.nat(10 ** 9), stratum: fc.constantFrom("甲", "乙", "丙", "") }), {
        minLength: 3,
        maxLength: 60,
      })
      .map((rows) =>
        rows.map((one, i) => ({ id: `N${i}`, row: i + 2, amount: BigInt(one.amount + 1), stratum: one.stratum })),
      );
    fc.assert(
      fc.property(
        population,
        fc.constantFrom(...METHODS),
        fc.string({ minLength: 1 }),
        fc.nat(),
        (members, method, seed, cut) => {
          const n = 1 + (cut % (members.length - 2));
          const rounds = drawnThrice(members, method, [n, 1, members.length - n - 1], seed);
          expect(rounds.map((round) => round.length)).toEqual([n, 1, members.length - n - 1]);
          expect(new Set(rounds.flat()).size).toBe(members.length);
        },
      ),
    );
  });

  it("at random or by strata goes on as if it had never stopped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 80 }), fc.nat(), fc.string({ minLength: 1 }), (rows, cut, seed) => {
        const n = 1 + (cut % (rows - 1));
        const members = loans(rows);
        const rounds = drawnThrice(members, "随机", [n, rows - n], seed);
        expect(rounds.flat()).toEqual(ids(members, order("随机", rows, seed)));
      }),
    );
  });

  it("systematically takes one of every interval", () => {
    const rows = ids(loans(1000), order("系统", 30, "x")).map((id) => Number(id.slice(2)) - 1);
    expect(new Set(rows.map((row, i) => row - Math.floor((i * 1000) / 30))).size).toBeLessThanOrEqual(2);
  });

  it("by amount takes for certain whoever reaches the interval, and nobody without an amount", () => {
    const of = (...amounts: readonly number[]) =>
      amounts.map((amount, i) => ({ id: `N${i}`, row: i + 2, amount: BigInt(amount), stratum: null }));
    const certain = (members: readonly Member[], n: number) =>
      draw(members, order("金额", n, "s"), sha256)
        .drawn.filter((one) => one.certain)
        .map(({ member }) => member.id);
    // 1000 ÷ 4 = 250: two of them; then 100 ÷ 2 = 50: nobody.
    expect(certain(of(600, 300, 40, 40, 20), 4)).toEqual(["N0", "N1"]);
    expect(certain(of(50, 50, 0), 2)).toEqual(["N0", "N1"]);
    expect(ids(of(0, 7, 0, 9, 0), order("金额", 2, "s"))).toEqual(["N1", "N3"]);
  });
});

/** Σ (seen − expected)² ÷ expected. */
const chiSquare = (pairs: readonly (readonly [seen: number, expected: number])[]) =>
  pairs.reduce((sum, [seen, expected]) => sum + (seen - expected) ** 2 / expected, 0);

describe("who is drawn how often", () => {
  it("by amount is in proportion to it: 10,000 drawings pass a chi-square test", () => {
    const members = loans(20);
    const total = members.reduce((sum, one) => sum + Number(one.amount), 0);
    const seen = new Map<string, number>();
    for (let i = 0; i < 10_000; i += 1)
      for (const id of ids(members, order("金额", 1, `drawing ${i}`))) seen.set(id, (seen.get(id) ?? 0) + 1);
    const pairs = members.map(({ id, amount }) => [seen.get(id) ?? 0, (Number(amount) * 10_000) / total] as const);
    // The 99.9th percentile of chi-square with 19 degrees of freedom.
    expect(chiSquare(pairs)).toBeLessThan(43.82);
  });

  it("by amount in samples of five likewise, each of them its share of the time", () => {
    const members = loans(40);
    const total = members.reduce((sum, one) => sum + Number(one.amount), 0);
    const seen = new Map<string, number>();
    for (let i = 0; i < 2_000; i += 1)
      for (const id of ids(members, order("金额", 5, `sample ${i}`))) seen.set(id, (seen.get(id) ?? 0) + 1);
    const pairs = members.map(({ id, amount }) => [seen.get(id) ?? 0, (Number(amount) * 10_000) / total] as const);
    // 39 degrees; the members of one sample shun each other, so the true figure lies lower still.
    expect(chiSquare(pairs)).toBeLessThan(72.05);
  });

  it("at random is the same for all, without the bias of a remainder", () => {
    const next = numbers("even", "test", sha256);
    const counts = Array.from({ length: 7 }, () => 0);
    for (let i = 0; i < 7_000; i += 1) {
      const at = Number(next(7n));
      counts[at] = (counts[at] ?? 0) + 1;
    }
    // 6 degrees, the 99.9th percentile.
    expect(chiSquare(counts.map((seen) => [seen, 1_000] as const))).toBeLessThan(22.46);
  });

  it("passes numbers over that would make some likelier", () => {
    const hashes = ["f".repeat(64), `${"0".repeat(63)}5`];
    const next = numbers("s", "l", () => hashes.shift() ?? "");
    expect(next(7n)).toBe(5n);
  });

  it("a shuffled row has every place once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.string(), (size, seed) => {
        const places = shuffled(size, size, numbers(seed, "l", sha256));
        expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i));
      }),
    );
  });
});

describe("the largest remainder", () => {
  it.each([
    [[50, 30, 20], 10, [5, 3, 2]],
    [[1, 1, 1], 2, [1, 1, 0]],
    [[10, 10, 1], 4, [2, 2, 0]],
    [[97, 2, 1], 3, [3, 0, 0]],
    [[5, 3], 8, [5, 3]],
    [[3, 5], 1, [0, 1]],
    [[0, 4], 2, [0, 2]],
  ])("shares %j out for %i as %j", (rows, n, shares) => {
    const strata = rows.map((one, i) => ({ name: String(i), rows: one }));
    expect(allocate(strata, n).map((share) => share.n)).toEqual(shares);
  });

  it("shares out exactly n, and to nobody more than there is", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 8 }), fc.nat(), (rows, cut) => {
        const all = rows.reduce((sum, one) => sum + one, 0);
        const n = all === 0 ? 0 : cut % (all + 1);
        const shares = allocate(
          rows.map((one, i) => ({ name: String(i), rows: one })),
          n,
        );
        expect(shares.reduce((sum, one) => sum + one.n, 0)).toBe(n);
        for (const share of shares) expect(share.n).toBeLessThanOrEqual(share.rows);
      }),
    );
  });
});

const python = ["/usr/bin/python3", "python3", "python"].find(
  (one) => spawnSync(one, ["-c", "import sys; assert sys.version_info >= (3, 8)"], { stdio: "ignore" }).status === 0,
);

describe.skipIf(python === undefined && process.env.CI !== "true")("the program in docs/sampling.md", () => {
  it("draws the same lists", () => {
    const code = /```python\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, "docs", "sampling.md"), "utf8"))?.[1] ?? "";
    const members = loans(200);
    const seeds = ["2026Q3", "季度 3", "0"];
    const rows = members.map(({ id, amount, stratum }) => [id, Number(amount), stratum]);
    const asked = `${code}
import json, sys
rows, seeds = json.loads(sys.stdin.read())
print(json.dumps([[[one for one in random([r[0] for r in rows], 25, s)], systematic([r[0] for r in rows], 25, s),
  [one[0] for one in stratified([(r[0], r[2]) for r in rows], 25, s)],
  [one[0] for one in amount([(r[0], r[1]) for r in rows], 25, s)]] for s in seeds]))`;
    const answer = execFileSync(python ?? "python3", ["-c", asked], {
      input: JSON.stringify([rows, seeds]),
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
    expect(JSON.parse(answer)).toEqual(
      seeds.map((seed) => METHODS.map((method) => ids(members, order(method, 25, seed)))),
    );
  });
});
