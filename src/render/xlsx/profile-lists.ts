import { levelsOf } from "../../field/level-schemes.ts";
import type { LedgerProfile } from "../../model/generated/documents.ts";

/** The words of each drop-down, under the name `drawLists` looks for. */
export function listsOf({ columns, lists, schemes }: LedgerProfile): Readonly<Record<string, readonly string[]>> {
  const own = columns.flatMap(({ key, type, list, scheme }): [string, readonly string[]][] => {
    if (list !== undefined) return [];
    if (type === "yesno") return [[key, ["是", "否"]]];
    const levels = type === "enum" ? levelsOf(scheme ?? schemes?.[key] ?? "") : null;
    return levels === null ? [] : [[key, levels]];
  });
  return { ...Object.fromEntries(own), ...lists };
}
