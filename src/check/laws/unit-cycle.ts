import type { Judge } from "../law.ts";

/** No unit is its own parent, however long the way round. */
const judge: Judge<"Project"> = function* ({ document }) {
  const units = [
    { unit: document.organisation, pointer: "/organisation/parent" },
    ...(document.units ?? []).map((unit, index) => ({ unit, pointer: `/units/${index}/parent` })),
  ];
  const parentOf = new Map(units.map(({ unit }) => [unit.code, unit.parent]));
  for (const { unit, pointer } of units) {
    const seen = new Set<string>();
    let at = unit.parent;
    while (at !== undefined && at !== unit.code && !seen.has(at)) {
      seen.add(at);
      at = parentOf.get(at);
    }
    if (at === unit.code) yield { pointer, args: { code: unit.code, name: unit.name }, value: unit.parent ?? "" };
  }
};
export default judge;
