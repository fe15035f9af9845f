import type { Money } from "../model/generated/documents.ts";

/** One creditor's claim. `id` decides ties, in code order. */
export interface Claim {
  readonly id: string;
  /** 元, not below zero. */
  readonly amount: Money;
}

/** What a claim gets of the pool. */
export interface Refund extends Claim {
  readonly refund: Money;
}

/**
 * A pool shared in proportion to the claims (data.md D7: 清退额 = 可分配资金 × 个人集资额 ÷ Σ集资额), in whole 分. What rounding
 * down leaves goes, one 分 each, to the largest remainders (最大余额法), ties to the lowest id: 100.00 over 30/30/30 gives
 * 33.34, 33.33, 33.33. Nobody gets more than the claim; the refunds add up to the pool, or to the claims where those are less.
 * In the order given. Throws RangeError for an amount that is none.
 */
export function refunds(pool: Money, claims: readonly Claim[]): readonly Refund[] {
  const sums = claims.map((one) => fen(one.amount));
  const total = sums.reduce((sum, one) => sum + one, 0n);
  const there = fen(pool);
  const shared = compare(there, total) > 0 ? total : there;
  const parts = claims.map((claim, at) => {
    const product = shared * (sums[at] ?? 0n);
    return total === 0n ? { claim, share: 0n, rest: 0n } : { claim, share: product / total, rest: product % total };
  });
  const left = Number(shared - parts.reduce((sum, one) => sum + one.share, 0n));
  const first = [...parts]
    .sort((a, b) => compare(b.rest, a.rest) || (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0))
    .slice(0, left);
  return parts.map((part) => ({ ...part.claim, refund: yuan(part.share + (first.includes(part) ? 1n : 0n)) }));
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** 元 → 分. */
function fen(amount: Money): bigint {
  const match = /^(\d{1,15})(?:\.(\d{1,2}))?$/.exec(amount);
  if (!match) throw new RangeError(`not an amount: ${amount.slice(0, 40)}`);
  return BigInt(match[1] ?? "0") * 100n + BigInt((match[2] ?? "").padEnd(2, "0"));
}

const yuan = (amount: bigint): Money => `${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`;
