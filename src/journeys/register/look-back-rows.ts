import type { Project } from "../../model/generated/documents.ts";
import type { PaperInput } from "../../model/paper.ts";
import { idKey, type RegisterState } from "../../model/register.ts";
import { lookBackEntries } from "../../register/from-look-back.ts";
import { judgeEntries } from "../../register/judge.ts";
import { refusing } from "../../register/stated-row.ts";
import { type AskingRow, type Judging, rowKey } from "../../register/take.ts";
import { nameOf } from "./people.ts";

/** Where a paper tells what it found of earlier problems, as a ledger would name the sheet. */
const SHEET = "回头看";

/**
 * What a paper found of earlier problems, as rows that ask to be taken. Who looked is judged as whoever records a look-back is:
 * neither the owner nor of the owner's unit.
 */
export function lookBackRows(
  { state: { lookBack, header, evidence } }: Pick<PaperInput, "state">,
  register: Pick<RegisterState, "items" | "history">,
  only: ReadonlySet<string> | null,
  judging: Judging,
  project: Project | null,
): readonly AskingRow[] {
  const names = new Map(evidence.map(({ sha256, name }) => [sha256, name]));
  return (lookBack?.items ?? []).flatMap(({ finding_id: id }, index): readonly AskingRow[] => {
    const look = lookBack?.found[id];
    const place = { sheet: SHEET, row: index + 1 };
    if (look === undefined || (only !== null && !only.has(rowKey(place)))) return [];
    const item = register.items.get(idKey(id)) ?? null;
    const asked = lookBackEntries(
      item,
      { id, look, paper: header.index_no, at: place, evidence: look.evidence.flatMap((one) => names.get(one) ?? []) },
      register.history,
    );
    const looker = { ...judging, by: [...new Set([look.by, nameOf(look.by, project)])] };
    const { refusals } = judgeEntries(register.items, asked.entries, looker, 0);
    return [{ id, ...place, asked: refusals.length > 0 ? refusing(...refusals) : asked }];
  });
}
