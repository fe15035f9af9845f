import type { Judge } from "../law.ts";

/** No header or alias belongs to two columns: a sheet with it could be read either way (R-S05). */
const judge: Judge<"LedgerProfile"> = function* ({ document, places, path }) {
  const first = new Map<string, { readonly column: number; readonly pointer: string }>();
  for (const [column, { header, aliases = [] }] of document.columns.entries()) {
    const names = [
      { name: header, pointer: `/columns/${column}/header` },
      ...aliases.map((name, index) => ({ name, pointer: `/columns/${column}/aliases/${index}` })),
    ];
    for (const { name, pointer } of names) {
      const plain = name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
      const before = first.get(plain);
      if (!before) first.set(plain, { column, pointer });
      else {
        const other = document.columns[before.column]?.header ?? "";
        const related = [{ path, location: places.at(before.pointer), role: "first" }];
        yield { pointer, args: { name, header, other, same: before.column === column ? 1 : 0 }, value: name, related };
      }
    }
  }
};
export default judge;
