import { digestPlace } from "../digest-place.ts";
import type { SetLaw } from "../ledger-law.ts";
import { groupBy, setRows, text } from "../set-rows.ts";

const SHOWN = 10;

/**
 * A summary over several units has a line for every unit that has to report, no more and no fewer (R-C10): as many as on the
 * roster. A unit's own summary of one line is not meant.
 */
const law: SetLaw = function* (set, around) {
  const due = around.roster ?? [];
  const { rows: all, above } = setRows(set, around);
  const expected = new Set(due.flatMap(({ code }) => [code, ...above(code)]));
  const summaries = all.filter(({ table }) => table.profile === "rectification-summary");
  for (const rows of groupBy(summaries, ({ path, table }) => `${path}\n${table.sheet}\n${table.headerRow}`).values()) {
    const [first] = rows;
    const listed = new Set(rows.flatMap(({ unit }) => unit || []));
    if (!first || listed.size < 2) continue;
    const missing = due.filter(({ code }) => !listed.has(code)).map(({ name }) => name);
    // Units above those that report may have a line that sums them.
    const extra = [...listed].filter((unit) => !expected.has(unit));
    const lines = groupBy(rows, ({ unit }) => unit);
    const twice = [...lines].flatMap(([unit, of]) => (of.length > 1 ? [unit] : []));
    if (missing.length + extra.length + twice.length === 0) continue;
    const named = (units: readonly string[]) =>
      units.map((unit) => text(lines.get(unit)?.[0]?.row ?? NONE, "org") || unit);
    const args = {
      due: due.length,
      listed: listed.size,
      missing: missing.length,
      names: some(missing),
      extra: some(named(extra)),
      twice: some(named(twice)),
    };
    yield { path: first.path, at: digestPlace(first.table, null, null), args };
  }
};
export default law;

const NONE = { values: {} };
const some = (names: readonly string[]): string => names.slice(0, SHOWN).join("、") + (names.length > SHOWN ? "…" : "");
