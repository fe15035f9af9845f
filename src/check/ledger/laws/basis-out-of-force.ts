import { basisInForce } from "../../../field/citation.ts";
import type { BasisRecord } from "../../../model/generated/documents.ts";
import { textOf } from "../../../model/ledger.ts";
import { comparable } from "../comparable.ts";
import type { LedgerLaw } from "../ledger-law.ts";

/**
 * What a finding cites was in force on the day it was found (R-B05): records of the libraries, known by their document number
 * or their title in the cell. Of versions under one title any in force will do.
 */
const law: LedgerLaw = (_, { libraries }) => {
  const records = libraries.flatMap((library) => library.basis ?? []);
  const versions = new Map<string, BasisRecord[]>();
  for (const record of records) {
    const title = comparable(record.title);
    versions.set(title, [...(versions.get(title) ?? []), record]);
  }
  const titles = [...versions.keys()].filter((title) => title.length >= 4).sort((a, b) => b.length - a.length);
  return {
    row(row, tell) {
      const date = row.values.found_date?.value;
      const cited = textOf(row, "criteria");
      if (typeof date !== "string" || cited === "") return;
      for (const named of citedIn(comparable(cited))) {
        const valid = named.map((record) => basisInForce(records, { ref: record.id }, date));
        if (valid.some((one, at) => one !== null && one.id === named[at]?.id)) continue;
        const args = { title: named[0]?.title ?? "", date, valid: valid.find((one) => one !== null)?.title ?? "" };
        tell({ row: row.row, key: "criteria", args, value: cited });
        return;
      }
    },
  };

  /** Longest titles first, each stretch of the cell once. */
  function citedIn(cell: string): readonly (readonly BasisRecord[])[] {
    const byNumber = records.filter((one) => one.doc_no !== undefined && cell.includes(comparable(one.doc_no)));
    let rest = cell;
    const found: (readonly BasisRecord[])[] = [];
    for (const title of titles) {
      if (!rest.includes(title)) continue;
      rest = rest.replaceAll(title, " ");
      const all = versions.get(title) ?? [];
      const numbered = all.filter((one) => byNumber.includes(one));
      found.push(numbered.length > 0 ? numbered : all);
    }
    const others = byNumber.filter((one) => !found.some((group) => group.includes(one)));
    return [...found, ...others.map((one) => [one])];
  }
};
export default law;
