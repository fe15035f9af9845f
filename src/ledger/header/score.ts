import type { HeadColumn } from "./columns.ts";
import { GENERIC, type ProfileNames } from "./profile-names.ts";

/** A header read as one of a profile. */
export interface HeadReading {
  readonly names: ProfileNames;
  /** The first column of each key. */
  readonly mapped: ReadonlyMap<string, HeadColumn>;
  /** Further columns of a key, with the one that has it. */
  readonly doubled: readonly (readonly [HeadColumn, HeadColumn])[];
  readonly unknown: readonly HeadColumn[];
  /** Columns of a table that stands beside this one. */
  readonly beside: readonly HeadColumn[];
  /** Whether what stands beside is a ledger itself. */
  readonly besideIsLedger: boolean;
  readonly score: number;
  readonly acceptable: boolean;
  /** So complete that nothing further down can be meant. */
  readonly strong: boolean;
}

/** Splits off what stands beside behind a blank column, and says how well the rest fits the profile. */
export function readHead(columns: readonly HeadColumn[], names: ProfileNames): HeadReading {
  const parts = segments(columns);
  if (parts.length < 2) return { ...reading(columns, names), beside: [], besideIsLedger: false };
  const [main = [], ...others] = [...parts].sort((a, b) => keysOf(b).size - keysOf(a).size);
  let own = [...main];
  const beside: (readonly HeadColumn[])[] = [];
  for (const part of others) {
    const [mine, theirs] = [keysOf(own), keysOf(part)];
    const doubles = [...theirs].some((key) => mine.has(key));
    if (!doubles && theirs.size * 2 >= part.length) own = [...own, ...part];
    else beside.push(part);
  }
  own.sort((a, b) => a.column - b.column);
  return {
    ...reading(own, names),
    beside: beside.flat(),
    besideIsLedger: beside.some((part) => reading(part, names).acceptable),
  };
}

function segments(columns: readonly HeadColumn[]): readonly (readonly HeadColumn[])[] {
  const parts: HeadColumn[][] = [];
  for (const column of columns) {
    const last = parts.at(-1);
    if (last && column.column === (last.at(-1)?.column ?? 0) + 1) last.push(column);
    else parts.push([column]);
  }
  return parts;
}

const keysOf = (columns: readonly HeadColumn[]): ReadonlySet<string> =>
  new Set(columns.flatMap((one) => one.named?.column.key ?? []));

type Bare = Omit<HeadReading, "beside" | "besideIsLedger">;

function reading(columns: readonly HeadColumn[], names: ProfileNames): Bare {
  const mapped = new Map<string, HeadColumn>();
  // The header itself wins over an alias, wherever it stands.
  for (const via of ["mapping", "exact", "alias"] as const)
    for (const one of columns)
      if (one.named?.via === via && !mapped.has(one.named.column.key)) mapped.set(one.named.column.key, one);
  const doubled = columns.flatMap((one) => {
    const first = one.named ? mapped.get(one.named.column.key) : undefined;
    return first && first !== one ? [[one, first] as const] : [];
  });
  const unknown = columns.filter((one) => one.named === null);
  const required = names.profile.columns.filter((column) => column.required);
  const have = required.filter((column) => mapped.has(column.key)).length;
  const telling = [...mapped.keys()].filter((key) => !GENERIC.has(key)).length;
  const absent = names.profile.columns.length - mapped.size;
  const score =
    telling +
    0.5 * (mapped.size - telling) +
    have -
    (required.length - have) -
    0.4 * unknown.length -
    0.05 * absent +
    // A unit in a row of its own belongs to the header.
    0.1 * [...mapped.values()].filter((one) => one.unit !== null).length;
  const acceptable =
    telling >= 3 && mapped.size * 4 >= columns.length && (have >= 2 || mapped.size * 5 >= columns.length * 3);
  const strong = acceptable && have * 2 >= required.length && mapped.size * 2 >= columns.length;
  return { names, mapped, doubled, unknown, score, acceptable, strong };
}
