import { recurrenceThresholds } from "../../../field/recurrence/thresholds.ts";
import { comparableDigest } from "../comparable.ts";
import type { SetLaw } from "../ledger-law.ts";
import { groupBy, nameOf, relatedTo, setRows, text } from "../set-rows.ts";

const SHOWN = 10;

/**
 * The same finding in three or more units (the project says how many) is a common problem, for head office to act on (R-X03). The same: equal texts but
 * for their numbers, for every branch counts its own.
 */
const law: SetLaw = function* (set, around) {
  const { findings } = setRows(set, around);
  const { commonUnits } = recurrenceThresholds(around.project);
  const groups = groupBy(findings, ({ row }) => withoutNumbers(comparableDigest(text(row, "fact"))));
  for (const rows of groups.values()) {
    const firsts = [...new Map([...rows].reverse().map((row) => [row.unit, row])).values()].reverse();
    firsts.sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
    const [first] = firsts;
    if (!first || first.unit === "" || firsts.length < commonUnits) continue;
    yield {
      path: null,
      at: {},
      args: { units: firsts.length, fact: nameOf({ values: { fact: first.row.values.fact ?? "" } }) },
      related: firsts.slice(0, SHOWN).map((row) => relatedTo(row, "fact", "same")),
    };
  }
};
export default law;

const withoutNumbers = (comparable: string): string =>
  comparable.startsWith("#")
    ? comparable
    : comparable.replace(/(?<![a-z\d.])[\d.]+|[一二两三四五六七八九十百千]+(?=[户笔人份次起])/gu, "0");
