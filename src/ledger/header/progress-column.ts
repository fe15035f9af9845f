import type { SheetRow } from "../../model/sheet.ts";
import { statusState } from "../values/status-words.ts";
import type { HeadColumn } from "./columns.ts";
import type { FoundHeader } from "./find-header.ts";
import { headerText } from "./header-text.ts";
import type { Named } from "./profile-names.ts";

/** Columns that hold a state in one sheet and a story in the next (data.md D16). */
const PROGRESS: ReadonlySet<string> = new Set([
  "整改情况",
  "办理情况",
  "完成情况",
  "整改进展",
  "整改进展情况",
  "进展情况",
  "进展",
  "整改完成情况",
  "整改落实情况",
]);

/**
 * A column such as 整改情况, where no other holds the status: the status when every value below is a state word, else the
 * note. `prose`: the header, where it became the note.
 */
export function withProgress(
  found: FoundHeader,
  rows: readonly SheetRow[],
): { readonly found: FoundHeader; readonly prose: string | null } {
  const column = found.unknown.find(({ header }) => {
    const { bare, changed } = headerText(header);
    return changed === null && PROGRESS.has(bare);
  });
  if (!column || found.mapped.has("status")) return { found, prose: null };
  const texts = rows.flatMap((row) =>
    row.cells.filter((cell) => cell.column === column.column).map((cell) => cell.raw.trim()),
  );
  const said = texts.filter((text) => text !== "");
  // Totals and signatures below the rows are no values: a state word must be what mostly stands there.
  const states = said.length > 0 && said.every((text) => statusState(text) !== null);
  const key = states ? "status" : "note";
  const definition = found.names.profile.columns.find((one) => one.key === key);
  if (!definition || found.mapped.has(key)) return { found, prose: null };
  const named: Named = { column: definition, via: "alias" };
  const head: HeadColumn = { ...column, named };
  return {
    found: {
      ...found,
      mapped: new Map([...found.mapped, [key, head]]),
      unknown: found.unknown.filter((one) => one !== column),
    },
    prose: states ? null : column.header,
  };
}
