import { pairsAcrossPeriods } from "../finding-pairs.ts";
import type { SetLaw } from "../ledger-law.ts";
import { daysDiffer, factsDiffer, levelsDiffer } from "../same-fields.ts";
import { nameOf, placeOf, relatedTo, type SetRow, text } from "../set-rows.ts";

/**
 * The day found, the facts, the original deadline and the level stay as they were last period, unless the change is on record
 * (R-C05): an extension with reason and approver, or a note that says what was changed and who agreed. A later date belongs
 * into 延期后期限; the original one is kept.
 */
const law: SetLaw = function* (set, around) {
  for (const { row, before, by } of pairsAcrossPeriods(set, around)) {
    const changes = [
      daysDiffer(before, row, "found_date"),
      factsDiffer(before, row, false),
      daysDiffer(before, row, "deadline"),
      levelsDiffer(before, row, around.project),
    ];
    for (const change of changes) {
      if (change === null || isRecorded(row, change.key)) continue;
      yield {
        path: row.path,
        at: placeOf(row, change.key),
        args: {
          key: row.table.columns[change.key]?.header ?? change.key,
          what: change.key,
          name: nameOf(row.row),
          before: change.before,
          now: change.now,
          by,
        },
        value: change.now,
        related: [relatedTo(before, change.key, "last")],
      };
    }
  }
};
export default law;

const SAID: Readonly<Record<string, RegExp>> = {
  found_date: /日期|时间/,
  fact: /描述|事实|问题/,
  deadline: /期限|时限|延期|展期/,
  severity: /等级|级别|定级/,
};

/** Whether a change of such a field is on record: an extension with reason and approver, or a note that says what was changed and who agreed. */
export function isRecorded({ row }: Pick<SetRow, "row">, key: string): boolean {
  if (key === "deadline" && text(row, "extension_reason") !== "" && text(row, "extension_approver") !== "") return true;
  const note = text(row, "note");
  return (
    /变更|更正|调整|延期|展期|修改/.test(note) &&
    /批准|审批|同意|批复|核准/.test(note) &&
    (SAID[key]?.test(note) ?? false)
  );
}
