import type { Judge } from "../law.ts";

/** A column of words to choose from has a list, or a scheme whose levels are the list. */
const judge: Judge<"LedgerProfile"> = function* ({ document }) {
  for (const [index, column] of document.columns.entries()) {
    const scheme = column.scheme ?? document.schemes?.[column.key];
    if (column.type === "enum" && column.list === undefined && scheme === undefined)
      yield { pointer: `/columns/${index}`, args: { key: column.key, header: column.header } };
  }
};
export default judge;
