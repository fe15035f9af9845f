import type { PaperInput } from "../model/paper.ts";
import type { Stored } from "../model/ledger.ts";
import type { Entry, RegisterItem, RegisterRefusal } from "../model/register.ts";
import { COLUMNS } from "../model/register.ts";
import { type Asked, NOTHING, refused, refusing, type TakingContext } from "./stated-row.ts";
import { type Row, textIn } from "./values.ts";

/** A finding of a workpaper with the columns of a ledger; `row` is its place among the paper's findings. */
export interface PaperFinding {
  readonly id: string;
  readonly row: number;
  /** The level in the paper's own scheme P4. */
  readonly level: string | null;
  readonly values: Row;
}

/** The number of the unit's confirmation that a finding rests on; null where it has none, or has one that objects. */
export function confirmationOf(
  { state }: Pick<PaperInput, "state">,
  id: string,
): { document: string; on: string } | null {
  const { facts, header } = state;
  const frozen = facts.frozen.find((one) => one.finding_id === id);
  if (!frozen || facts.changed.includes(id)) return null;
  if (frozen.opinion !== "属实" && frozen.resolved === null) return null;
  return { document: `${header.index_no} v${frozen.version}`, on: frozen.on };
}

/**
 * What a paper's finding asks for: 已确认 where its facts are confirmed, else 待确认; later the step from one to the other. A
 * fact that is confirmed in the register stays as it was; before that the paper may still change it.
 */
export function paperEntries(
  item: RegisterItem | null,
  finding: PaperFinding,
  paper: Pick<PaperInput, "state">,
  context: TakingContext,
): Asked {
  const { id } = finding;
  const level = finding.level === null ? null : context.levelOf("P4", finding.level);
  if (finding.level !== null && level === null)
    return refusing(
      refused(id, "level-unmapped", "severity", { level: finding.level, from: "P4", to: context.scheme }),
    );
  const values = { ...finding.values, severity: level };
  const missing = ["fact", "severity"].filter((key) => textIn(values, key) === "");
  if (missing.length > 0) return refusing(...missing.map((key) => refused(id, "row-incomplete", key, { key })));
  const confirmed = confirmationOf(paper, id);
  const at = { sheet: "", row: finding.row };
  const set = stated(values);
  const proof = confirmed ? { proof: { document: confirmed.document } } : {};
  if (item === null) {
    const to = confirmed ? "已确认" : "待确认";
    const on = confirmed?.on ?? textIn(values, "found_date");
    return { ...NOTHING, entries: [{ does: "open", id, from: null, to, on, set, ...proof, at }] };
  }
  const changed = Object.fromEntries(Object.entries(set).filter(([key]) => textIn(set, key) !== textIn(item.row, key)));
  if (item.state !== "待确认") return refusing(...fixedChanged(item, changed));
  const entries: Entry[] = [];
  if (Object.keys(changed).length > 0)
    entries.push({
      does: "update",
      id,
      from: "待确认",
      to: "待确认",
      on: textIn(values, "found_date"),
      set: changed,
      at,
    });
  if (confirmed) entries.push({ does: "step", id, from: "待确认", to: "已确认", on: confirmed.on, ...proof, at });
  return { ...NOTHING, entries };
}

/** The paper's evidence shows the problem, and that it was put right only where this was seen before the inspectors left. */
function stated(values: Row): Readonly<Record<string, Stored>> {
  const seenDone = textIn(values, "done_date") !== "";
  return Object.fromEntries(
    [...COLUMNS.fixed, ...COLUMNS.office, ...COLUMNS.unit].flatMap((key) => {
      const value = values[key] ?? null;
      return value === null || value === "" || (key === "evidence" && !seenDone) ? [] : [[key, value]];
    }),
  );
}

function fixedChanged(item: RegisterItem, changed: Readonly<Record<string, Stored>>): readonly RegisterRefusal[] {
  return COLUMNS.fixed
    .filter((key) => key in changed && textIn(item.row, key) !== "")
    .map((key) =>
      refused(item.id, "immutable-changed", key, { key, before: textIn(item.row, key), now: textIn(changed, key) }),
    );
}
