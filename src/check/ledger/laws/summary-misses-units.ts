import { digestPlace } from "../digest-place.ts";
import type { SetLaw } from "../ledger-law.ts";
import { groupBy, setRows } from "../set-rows.ts";

const SHOWN = 10;

/**
 * A summary over several units has a line for every unit that has to report, no more and no fewer (R-C10): as many as on the
 * roster. A unit's own summary of one line is not meant.
 */
const law: SetLaw = function* (set, around) {
  const due = around.roster ?? [];
  const summaries = setRows(set, around).rows.filter(({ table }) => table.profile === "rectification-summary");
  for (const rows of groupBy(summaries, ({ path, table }) => `${path}\n${table.sheet}\n${table.headerRow}`).values()) {
    const [first] = rows;
    const listed = new Set(rows.map(({ unit }) => unit));
    if (!first || listed.size < 2) continue;
    const missing = due.filter(({ code }) => !listed.has(code));
    if (missing.length === 0) continue;
    const names = missing.slice(0, SHOWN).map(({ name }) => name);
    const args = { due: due.length, listed: listed.size, missing: missing.length, names: names.join("、") };
    yield { path: first.path, at: digestPlace(first.table, null, null), args };
  }
};
export default law;
