import { evidenceFolder, namedEvidence, type NamedEvidence } from "../evidence-rows.ts";
import { evidencePath } from "../evidence-names.ts";
import type { LedgerSet, SetAround, SetLaw } from "../ledger-law.ts";
import { groupBy, nameOf, placeOf, relatedTo, type SetRow, setRows, text, textKey } from "../set-rows.ts";

/**
 * One file proves one finding (R-P03): the same name in one unit, or with `--evidence` the same bytes anywhere, for different
 * findings is a doubt. Told once for each file and table, at the second finding.
 */
const law: SetLaw = function* (set, around) {
  const named = namedEvidence(set, around).filter(({ row }) => row.side !== null);
  const hashes = around.evidence ?? {};
  const folder = evidenceFolder(hashes);
  const hashOf = ({ row, name }: NamedEvidence): string => {
    const [path, ...others] = folder.find(row, name);
    return path !== undefined && others.length === 0 ? (hashes[path] ?? "") : "";
  };
  const told = new Set<string>();
  const groups = [
    ...(around.evidence === null ? [] : groupBy(named, hashOf).values()),
    ...groupBy(named, ({ row, name }) => `${row.unit}\n${evidencePath(name).toLowerCase()}`).values(),
  ];
  const find = findingOf(set, around);
  for (const group of groups) {
    if (group.length < 2) continue;
    const findings = groupBy(group, ({ row }) => find(row));
    if (findings.size < 2) continue;
    const [first] = group;
    for (const [, of] of groupBy(group, ({ row }) => `${row.path}\n${row.table.sheet}`)) {
      const one = of.find(({ row }) => first && find(row) !== find(first.row));
      if (!one || !first) continue;
      const key = JSON.stringify([one.row.path, one.row.row.row, one.name]);
      if (told.has(key)) continue;
      told.add(key);
      const args = { file: one.name, findings: findings.size, other: nameOf(first.row.row) };
      const related = [relatedTo(first.row, "evidence", "same")];
      yield { path: one.row.path, at: placeOf(one.row, "evidence"), args, value: one.name, related };
    }
  }
};
export default law;

/** What tells findings apart: the number; without one the text. A problem row and its rectification row are one finding. */
function findingOf(set: LedgerSet, around: SetAround): (row: SetRow) => string {
  let numbers: ReadonlyMap<string, string> | null = null;
  return (row) => {
    if (row.id !== "") return row.id;
    numbers ??= new Map(
      setRows(set, around).findings.flatMap((one) => (one.id === "" ? [] : [[textKey(one), one.id] as const])),
    );
    return numbers.get(textKey(row)) ?? (textKey(row) || text(row.row, "fact"));
  };
}
