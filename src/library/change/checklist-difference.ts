import type { Checklist, ChecklistItem } from "../../model/generated/documents.ts";
import type { Hash } from "../../model/journal.ts";
import { checkDigest, checkOrigins, itemsOf, referring } from "../check-digest.ts";
import { contentDigest } from "../content-digest.ts";
import { bumpFor, type Change, type Difference, fieldChanges, inOrder, type What } from "./change.ts";
import { displaced, pairUp } from "./pair.ts";

const TOLD_ELSEWHERE = ["kind", "schemaVersion", "version", "updated", "history", "sections", "answer_sets"];

const WHAT: Readonly<Partial<Record<keyof ChecklistItem, What | null>>> = {
  id: null,
  pass: null,
  question: "reworded",
  evidence_required: "reworded",
  guidance: "reworded",
  default_severity: "level",
};

/** What differs between two versions of a checklist. `hash` is SHA-256, hexadecimal. */
export function checklistDifference(before: Checklist, after: Checklist, hash: Hash): Difference {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const from = pairUp(old, now, {
    id: (item) => item.id,
    content: (item) => checkDigest(item, hash),
    words: (item) => item.question,
  });
  const formerId = new Map([...from].map(([item, former]) => [item.id, former.id]));
  const renamed = renamedSections(before, after, from);
  const [home, newHome] = [sectionsOf(before), sectionsOf(after, (title) => renamed.get(title) ?? title)];
  const stayed = now.filter((item) => {
    const former = from.get(item);
    return former !== undefined && home.get(former) === newHome.get(item);
  });
  const order = new Set(stayed.flatMap((item) => from.get(item) ?? []));
  const displacedItems = displaced(
    old.filter((item) => order.has(item)),
    stayed.flatMap((item) => from.get(item) ?? []),
  );
  const origins = new Set(from.values());
  const changes = [
    ...now.filter((item) => !from.has(item)).map((item) => about("added", item)),
    ...old.filter((item) => !origins.has(item)).map((item) => about("removed", item)),
    ...now.flatMap((item) => {
      const former = from.get(item);
      if (!former) return [];
      const [old, now] = [home.get(former) ?? "", newHome.get(item) ?? ""];
      return [
        ...(former.id === item.id ? [] : [{ ...about("renumbered", item), before: former.id, after: item.id }]),
        ...(old === now ? [] : [{ ...about("moved", item), field: "section", before: old, after: now }]),
        ...(displacedItems.has(former) ? [{ ...about("moved", item), field: "place" }] : []),
        ...itemChanges(former, item, formerId),
      ];
    }),
    ...sectionChanges(before, after, renamed),
    ...answerSetChanges(before, after),
    ...fieldChanges(before, after, { of: "head", id: "", name: after.title }, (field) =>
      TOLD_ELSEWHERE.includes(field) ? null : "changed",
    ),
  ];
  const [one, other] = [before, after].map((all) => ({ version: all.version, digest: contentDigest(all, hash) }));
  return {
    kind: "Checklist",
    key: after.id,
    before: one as Difference["before"],
    after: other as Difference["after"],
    changes: inOrder(changes),
    recheck: checkOrigins(before, after, hash).flatMap(({ item, from: origin, same }) =>
      origin && !same ? [item.id] : [],
    ),
    bump: bumpFor(changes, one?.digest !== other?.digest),
  };
}

const about = (what: What, { id, question }: ChecklistItem): Change => ({ what, of: "item", id, name: question });

const sectionsOf = (
  checklist: Checklist,
  name = (title: string): string => title,
): ReadonlyMap<ChecklistItem, string> =>
  new Map(checklist.sections.flatMap(({ title, items }) => items.map((item) => [item, name(title)] as const)));

/** New titles of sections with their old ones: a section that is gone, and most of whose items stand in one that is new. */
function renamedSections(
  before: Checklist,
  after: Checklist,
  from: ReadonlyMap<ChecklistItem, ChecklistItem>,
): ReadonlyMap<string, string> {
  const titles = new Set(after.sections.map(({ title }) => title));
  const gone = before.sections.filter(({ title }) => !titles.has(title));
  const known = new Set(before.sections.map(({ title }) => title));
  const renamed = new Map<string, string>();
  for (const { title, items } of after.sections.filter((section) => !known.has(section.title)))
    for (const old of gone) {
      const kept = items.filter((item) => old.items.includes(from.get(item) as ChecklistItem)).length;
      if (2 * kept > old.items.length) renamed.set(title, old.title);
    }
  return renamed;
}

/** What an item's fields became. The items it refers to are compared as the ones they come from. */
function itemChanges(
  former: ChecklistItem,
  item: ChecklistItem,
  formerId: ReadonlyMap<string, string>,
): readonly Change[] {
  const which = { of: "item", id: item.id, name: item.question } as const;
  const now = referring(item, (id) => formerId.get(id) ?? id);
  return [
    ...fieldChanges(
      { rule: former.pass?.rule, text: former.pass?.text },
      { rule: now.pass?.rule, text: now.pass?.text },
      which,
      (field) => (field === "text" ? "reworded" : "changed"),
    ).map((change) => ({ ...change, field: `pass.${change.field}` })),
    ...fieldChanges(former, now, which, (field) => {
      const called = WHAT[field as keyof ChecklistItem];
      return called === undefined ? "changed" : called;
    }),
  ];
}

/** Sections go by their title; which items they hold is told of the items. */
function sectionChanges(before: Checklist, after: Checklist, renamed: ReadonlyMap<string, string>): readonly Change[] {
  const told = (what: What, title: string): Change => ({ what, of: "section", id: "", name: title });
  const old = new Map(before.sections.map((section) => [section.title, section]));
  const origins = after.sections.map(
    (section) => [section, old.get(renamed.get(section.title) ?? section.title)] as const,
  );
  const kept = new Set(origins.map(([, former]) => former));
  return [
    ...origins.filter(([, former]) => !former).map(([{ title }]) => told("added", title)),
    ...before.sections.filter((section) => !kept.has(section)).map(({ title }) => told("removed", title)),
    ...origins.flatMap(([{ title, intro }, former]) =>
      former
        ? fieldChanges(
            { title: former.title, intro: former.intro },
            { title, intro },
            { of: "section", id: "", name: title },
            () => "reworded",
          )
        : [],
    ),
  ];
}

const answerSetChanges = (before: Checklist, after: Checklist): readonly Change[] =>
  fieldChanges(
    before.answer_sets ?? {},
    after.answer_sets ?? {},
    { of: "answer-set", id: "", name: "" },
    () => "changed",
  );
