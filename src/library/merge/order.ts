/**
 * The order of a list whose elements were merged. `kept` are its elements. Those all three have follow the side that
 * changed their order; what came in stands behind the element it stood behind. Null where both sides turned the order, and
 * not the same way. It does not matter which side is which.
 */
export function mergedOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
  either: readonly string[] | null,
): readonly string[] | null {
  const common = new Set(base.filter((key) => kept.has(key) && ours.includes(key) && theirs.includes(key)));
  const [old, one, other] = [base, ours, theirs].map((list) => list.filter((key) => common.has(key)));
  const frame = skeleton(old ?? [], one ?? [], other ?? []) ?? either?.filter((key) => common.has(key)) ?? null;
  if (frame === null) return null;
  const behind = [...Array(frame.length + 1)].map(() => ({ ours: [] as string[], theirs: [] as string[] }));
  const place = (key: string, list: readonly string[]) => {
    const before = list.slice(0, list.indexOf(key)).findLast((earlier) => common.has(earlier));
    return before === undefined ? 0 : frame.indexOf(before) + 1;
  };
  const placeOf = (key: string) =>
    Math.min(...[ours, theirs].filter((list) => list.includes(key)).map((list) => place(key, list)));
  for (const key of ours) if (kept.has(key) && !common.has(key)) behind[placeOf(key)]?.ours.push(key);
  for (const key of theirs) if (kept.has(key) && !common.has(key)) behind[placeOf(key)]?.theirs.push(key);
  return behind.flatMap((one, index) => [
    ...(index > 0 ? [frame[index - 1] ?? ""] : []),
    ...joined(one.ours, one.theirs),
  ]);
}

const equal = (a: readonly string[], b: readonly string[]) => a.every((key, index) => key === b[index]);

function skeleton(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  if (equal(ours, theirs) || equal(base, theirs)) return ours;
  return equal(base, ours) ? theirs : null;
}

/** Two runs as one: each in its own order as far as both allow, otherwise by name. */
function joined(one: readonly string[], other: readonly string[]): readonly string[] {
  const [a, b] = [[...one], [...other]];
  const all: string[] = [];
  while (a.length > 0 || b.length > 0) {
    const heads = [a[0], b[0]].filter((key) => key !== undefined).sort();
    const free = heads.filter((key) => !a.slice(1).includes(key) && !b.slice(1).includes(key));
    const next = free[0] ?? heads[0] ?? "";
    all.push(next);
    for (const run of [a, b]) if (run.includes(next)) run.splice(run.indexOf(next), 1);
  }
  return all;
}
