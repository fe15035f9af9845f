import type { Sample } from "../../model/generated/documents.ts";
import type { Hash } from "../../model/journal.ts";
import { allocate, type Share } from "./allocation.ts";
import { numbers, shuffled } from "./numbers.ts";

export type SamplingMethod = Sample["method"];

/** One row of a population. Amounts in 分 (a hundredth of a 元), zero or more; null where the population has none. */
export interface Member {
  readonly id: string;
  readonly row: number;
  readonly amount: bigint | null;
  readonly stratum: string | null;
}

/** A member that was drawn. `certain`: its amount reaches the interval, so it could not be missed. */
export interface Drawn {
  readonly member: Member;
  readonly certain: boolean;
}

/** What one drawing came to. `strata`: of a stratified one, what could still be drawn in each and how many were. */
export interface Drawing {
  readonly drawn: readonly Drawn[];
  readonly strata: readonly Share[] | null;
}

/** What to draw: `n` more of the population beside those `taken` (ids) in the rounds before. Rounds count from 1. */
export interface DrawingOrder {
  readonly method: Exclude<SamplingMethod, "判断">;
  readonly n: number;
  readonly seed: string;
  readonly round: number;
  readonly taken: ReadonlySet<string>;
}

/** How many members a method can draw: by amount, those that have one. */
export const drawable = (members: readonly Member[], { method, taken }: Pick<DrawingOrder, "method" | "taken">) =>
  members.filter((one) => !taken.has(one.id) && (method !== "金额" || (one.amount ?? 0n) > 0n)).length;

/**
 * Draws from the population, whose members stand in the order of their rows. Whole numbers only; the same order gives the
 * same list everywhere and for ever. `n` must not exceed `drawable`. docs/sampling.md has every step.
 */
export function draw(members: readonly Member[], order: DrawingOrder, hash: Hash): Drawing {
  const left = members.filter((one) => !order.taken.has(one.id));
  const next = (label: string) => numbers(order.seed, label, hash);
  switch (order.method) {
    case "随机":
      return { drawn: goingOn(members, order, next("random")), strata: null };
    case "系统":
      return { drawn: everySo(left, order.n, next(`systematic/${order.round}`)), strata: null };
    case "分层":
      return stratified(members, order, next);
    case "金额":
      return { drawn: byAmount(left, order.n, next(`amount/${order.round}`)), strata: null };
  }
}

const possible = (member: Member): Drawn => ({ member, certain: false });

/** A shuffled population goes on where it was left: drawing 30 and 10 more is drawing 40. */
function goingOn(members: readonly Member[], { n, taken }: DrawingOrder, next: ReturnType<typeof numbers>): Drawn[] {
  const already = members.filter((one) => taken.has(one.id)).length;
  return shuffled(members.length, already + n, next)
    .slice(already)
    .map((place) => possible(members[place] as Member));
}

/** A random start and the exact, also fractional, interval rows ÷ n: the places ⌊(u + i × rows) ÷ n⌋, u below rows. */
function everySo(left: readonly Member[], n: number, next: ReturnType<typeof numbers>): Drawn[] {
  const rows = BigInt(left.length);
  const start = next(rows);
  return Array.from({ length: n }, (_, i) => possible(left[Number((start + BigInt(i) * rows) / BigInt(n))] as Member));
}

function stratified(
  members: readonly Member[],
  order: DrawingOrder,
  next: (label: string) => ReturnType<typeof numbers>,
): Drawing {
  const strata = new Map<string, Member[]>();
  for (const member of members) {
    const name = member.stratum ?? "";
    const found = strata.get(name);
    if (found) found.push(member);
    else strata.set(name, [member]);
  }
  const sizes = [...strata].map(([name, all]) => ({
    name,
    rows: all.filter((one) => !order.taken.has(one.id)).length,
  }));
  const shares = allocate(sizes, order.n);
  const drawn = shares.flatMap(({ name, n }) =>
    goingOn(strata.get(name) ?? [], { ...order, n }, next(`stratum/${name}`)),
  );
  return { drawn, strata: shares };
}

/**
 * Probability proportional to amount, without replacement. Whoever's amount reaches the interval (what is left ÷ how many are
 * left to draw) is certain, again and again until nobody does; over the rest a random start and the exact interval: drawn is
 * in whose amount the point (u + i × total) ÷ n falls. (Monetary unit sampling by fixed intervals, ISA 530 appendix 4;
 * systematic selection with probability proportional to size, Madow 1949.)
 */
function byAmount(left: readonly Member[], n: number, next: ReturnType<typeof numbers>): Drawn[] {
  let rest = left.flatMap((member) => (member.amount === null ? [] : [{ member, amount: member.amount }]));
  let [count, total] = [BigInt(n), rest.reduce((sum, { amount }) => sum + amount, 0n)];
  const certain = new Set<Member>();
  for (;;) {
    const reach = rest.filter(({ amount }) => amount > 0n && amount * count >= total);
    if (reach.length === 0 || count === 0n) break;
    for (const { member, amount } of reach) {
      certain.add(member);
      total -= amount;
    }
    count -= BigInt(reach.length);
    rest = rest.filter(({ member }) => !certain.has(member));
  }
  const chosen = new Set(certain);
  if (count > 0n) {
    const start = next(total);
    let [i, before] = [0n, 0n];
    for (const { member, amount } of rest) {
      before += amount;
      if (i < count && start + i * total < before * count) {
        chosen.add(member);
        i += 1n;
      }
    }
  }
  return left.flatMap((member) => (chosen.has(member) ? [{ member, certain: certain.has(member) }] : []));
}
