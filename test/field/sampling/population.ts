import type { Member } from "../../../src/field/sampling/draw.ts";

/** A population of loans for the goldens: nothing about it is random, so that anybody can write it down again. */
export const loans = (count: number): readonly Member[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `JJ${String(i + 1).padStart(4, "0")}`,
    row: i + 2,
    // From 1.00 to 999.50 元, and every fiftieth a thousand times as much.
    amount: BigInt((((i * 7919) % 1998) + 2) * 50) * (i % 50 === 49 ? 1000n : 1n),
    stratum: ["对公", "个人", "个人", "小微", "个人"][(i * 7) % 5] ?? "",
  }));

/** As a csv, amounts in 元. */
export const loansCsv = (count: number): string =>
  [
    "借据号,贷款种类,余额（元）",
    ...loans(count).map(({ id, amount, stratum }) => {
      const cents = String(amount).padStart(3, "0");
      return `${id},${stratum},${cents.slice(0, -2)}.${cents.slice(-2)}`;
    }),
    "",
  ].join("\n");
