import type { Judge } from "../law.ts";

/** An amount's column says in which unit it is written: 45 may be 元 or 万元. */
const judge: Judge<"LedgerProfile"> = function* ({ document }) {
  for (const [index, column] of document.columns.entries())
    if (column.type === "money" && column.unit === undefined)
      yield { pointer: `/columns/${index}`, args: { key: column.key, header: column.header } };
};
export default judge;
