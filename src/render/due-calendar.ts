import type { Catalogue } from "../text/catalogue.ts";
import type { DueItem, DueList } from "../view/ledger/due-list.ts";
import type { CalendarEntry } from "./calendar-file.ts";

/** Nine in the morning of the day, and of the third day before it. */
const ALARMS = { day: "PT9H", before: "-P2DT15H" } as const;
const BEFORE = 3;
/** Characters of a fact in a title; the description has it whole. */
const TITLE = 60;

/** Open findings with a deadline → entries of a calendar on the deadline in force. `sha256`: hex. */
export function dueEntries(
  list: DueList,
  { ledgerDue: t }: Catalogue,
  sha256: (text: string) => string,
): readonly CalendarEntry[] {
  const seen = new Map<string, number>();
  return list.groups
    .flatMap((group) => group.items)
    .flatMap((item) => {
      if (item.limit === null) return [];
      const id = sha256(identity(item)).slice(0, 32);
      // Two that cannot be told apart are two all the same.
      const nth = (seen.get(id) ?? 0) + 1;
      seen.set(id, nth);
      const told = { fact: shortened(item.fact ?? ""), unit: item.unit ?? "" };
      return {
        uid: `${id}${nth > 1 ? `-${nth}` : ""}@riskpaper`,
        sequence: Math.max(item.extensions.length, item.extended === null ? 0 : 1),
        day: item.limit,
        summary: item.standing === "overdue" ? t.eventLate(told) : t.event(told),
        description: linesOf(item, t),
        alarms: alarmsOf(item),
      };
    });
}

/** What stays the same while deadlines, owners and states change. */
const identity = ({ unit, finding_id, fact }: DueItem): string =>
  JSON.stringify(finding_id === null ? [unit, null, fact] : [unit, finding_id]);

const alarmsOf = ({ standing, days_left }: DueItem): readonly string[] => {
  // What is late already is nothing to be woken for.
  if (standing === "overdue") return [];
  return (days_left ?? 0) >= BEFORE ? [ALARMS.before, ALARMS.day] : [ALARMS.day];
};

function linesOf(item: DueItem, t: Catalogue["ledgerDue"]): readonly string[] {
  const values = {
    finding_id: item.finding_id,
    unit: item.unit,
    fact: item.fact,
    severity: item.severity,
    owner_unit: item.owner_unit,
    owner: item.owner.length > 0 ? item.owner.join("、") : null,
    status: item.status,
    deadline: item.deadline,
    extended: item.extended,
  };
  return Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [t.fields[key as keyof typeof values](value)],
  );
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > TITLE ? `${characters.slice(0, TITLE - 1).join("")}…` : text;
}
