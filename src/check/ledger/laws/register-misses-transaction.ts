import type { SetLaw } from "../ledger-law.ts";
import type { LedgerRow } from "../../../model/ledger.ts";
import { largeAmount } from "../large-amounts.ts";
import { digestPlace } from "../digest-place.ts";
import { groupBy, placeOf, relatedTo, type SetRow, setRows, text } from "../set-rows.ts";
import { comparable } from "../comparable.ts";

/** A table that says it comes from the system is the extract; any other is the register kept by hand. */
const EXTRACT = /系统|流水|提取|抽取|extract|export/i;

/**
 * Every transaction of the system's extract is in the register of large transactions (漏登, R-C11). The extract is a ledger of
 * the same profile whose file or sheet is called 系统 …, 流水 … or the like. Of it counts what reaches the threshold of its day,
 * alone or added up over a customer's day, and what nobody can tell the threshold of. Transactions are the same by day, account
 * and amount; accounts by their last four digits, for registers mask them.
 */
const law: SetLaw = function* (set, around) {
  const rows = setRows(set, around).rows.filter(({ table }) => table.profile === "large-transactions");
  const extract = reaching(rows.filter(isExtract));
  const register = rows.filter((row) => !isExtract(row));
  const [first] = register;
  if (!first) return;
  const left = new Map([...groupBy(register, keyOf)].map(([key, found]) => [key, found.length] as const));
  const missing = extract.filter((row) => {
    const count = left.get(keyOf(row)) ?? 0;
    left.set(keyOf(row), count - 1);
    return count <= 0;
  });
  for (const row of missing)
    yield {
      path: first.path,
      at: digestPlace(first.table, null, null),
      args: {
        date: text(row.row, "entry_date"),
        amount: text(row.row, "amount"),
        row: row.row.row,
        path: row.path,
        extract: extract.length,
        register: register.length,
      },
      value: text(row.row, "amount"),
      related: [{ ...relatedTo(row, null, "extract"), location: placeOf(row, "amount") }],
    };
};
export default law;

function reaching(rows: readonly SetRow[]): readonly SetRow[] {
  const known = rows.map((row) => ({ row, large: largeAmount(asRow(row)) }));
  const sums = new Map<string, number>();
  for (const { large } of known) if (large) sums.set(large.group, (sums.get(large.group) ?? 0) + large.amount);
  return known
    .filter(
      ({ large }) =>
        large === null || Math.max(large.stated, large.cumulative ? (sums.get(large.group) ?? 0) : 0) >= large.limit,
    )
    .map(({ row }) => row);
}

/** A digest's row as those of a table are. */
const asRow = ({ row }: SetRow): Pick<LedgerRow, "row" | "values"> => ({
  row: row.row,
  values: Object.fromEntries(
    Object.entries(row.values).map(([key, value]) => [key, { value, shown: "", steps: [] }] as const),
  ),
});

const isExtract = ({ path, table }: SetRow): boolean =>
  EXTRACT.test(path.slice(path.lastIndexOf("/") + 1)) || EXTRACT.test(table.sheet);

const keyOf = ({ row }: SetRow): string => {
  const account = comparable(text(row, "account") || text(row, "customer"));
  return JSON.stringify([text(row, "entry_date"), account.slice(-4), text(row, "amount")]);
};
