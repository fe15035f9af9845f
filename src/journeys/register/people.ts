import { unitNamesOf } from "../../check/ledger/people-words.ts";
import { nameKey } from "../../field/name-key.ts";
import type { PlainDate, Project } from "../../model/generated/documents.ts";
import type { Judging } from "../../register/take.ts";

/** A name as the roster has it: an id stands for its person. */
export function nameOf(given: string, project: Project | null): string {
  const people = project?.people ?? [];
  const known = people.find(({ id, name }) => id === given || nameKey(name) === nameKey(given));
  return known?.name ?? given;
}

/** What judging may know of people: who records, and who is of which unit. */
export const judgingBy = (by: string, asOf: PlainDate, project: Project | null): Judging => ({
  asOf,
  by: [...new Set([by, nameOf(by, project)])],
  unitsOf: (person) => unitNamesOf(person, project),
});
