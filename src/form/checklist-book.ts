import type { Place } from "../model/diagnostics.ts";
import { ANSWER_SET, CHECKLIST, ITEM, SECTION } from "./checklist-forms.ts";
import { HISTORY } from "./library-forms.ts";
import { inOrder } from "./library-book.ts";
import { type PlainBook, readSheets } from "./read-book.ts";
import { byOwner, COMMENT_KEY, type DocumentRead, exactBook, markPlaces, readHead, without } from "./read-document.ts";
import type { FormBook, Plain } from "./sheet-form.ts";
import { showRow } from "./show-row.ts";

const FORMS = [CHECKLIST, ANSWER_SET, SECTION, ITEM, HISTORY];

/** How a condition is said in words, for the reader. */
export type ConditionWords = (condition: unknown) => string;

/** A checklist as a workbook to edit; `readChecklist` gives it back exactly. */
export const checklistBook = (checklist: Plain, words: ConditionWords, comment = ""): FormBook =>
  exactBook(checklist, (part) => draw(part, words, comment), readChecklist);

function draw(checklist: Plain, words: ConditionWords, comment: string): FormBook {
  const sections = (Array.isArray(checklist.sections) ? checklist.sections : []) as readonly Plain[];
  const sets = Object.entries((checklist.answer_sets ?? {}) as Readonly<Record<string, Plain>>);
  const head = without(checklist, "kind", "schemaVersion", "answer_sets", "history", "sections");
  const items = sections.flatMap((section, at) =>
    (Array.isArray(section.items) ? (section.items as readonly Plain[]) : []).map((item) => ({
      ...showRow(ITEM.fields, { ...item, section: at + 1 }),
      ...(item.applies_if === undefined ? {} : { _condition: words(item.applies_if) }),
    })),
  );
  return {
    kind: "Checklist",
    title: String(checklist.title ?? ""),
    sheets: [
      {
        form: CHECKLIST,
        rows: [showRow(CHECKLIST.fields, { ...head, ...(comment ? { [COMMENT_KEY]: comment } : {}) })],
      },
      {
        form: ANSWER_SET,
        // Nothing asked of any verdict is what a row with only a name says.
        rows: sets.map(([name, set]) =>
          showRow(ANSWER_SET.fields, { ...set, ...(isBlank(set.obligations) ? { obligations: undefined } : {}), name }),
        ),
      },
      {
        form: SECTION,
        rows: sections.map((section, at) => showRow(SECTION.fields, { ...without(section, "items"), no: at + 1 })),
      },
      { form: ITEM, rows: items },
      {
        form: HISTORY,
        rows: ((checklist.history ?? []) as readonly Plain[]).map((one) => showRow(HISTORY.fields, one)),
      },
    ],
    marks: { form: "Checklist", key: String(checklist.id ?? ""), version: String(checklist.version ?? "") },
  };
}

const isBlank = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** The checklist a workbook holds. Items stand in the section whose number they name, in the order of their rows. */
export function readChecklist(book: PlainBook): DocumentRead {
  const { rows, problems: told } = readSheets(book, FORMS);
  const problems = [...told];
  const places = new Map<string, Place>();
  const at = (key: string) => rows.get(key) ?? [];
  const head = readHead(rows.get("checklist"));
  for (const row of at("checklist")) markPlaces(places, "", row);
  const sets = at("answer_sets").map((row): readonly [string, Plain] => {
    const name = String(row.value.name ?? "");
    markPlaces(places, `/answer_sets/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, row);
    return [name, { obligations: {}, ...without(row.value, "name") }];
  });
  const history = at("history");
  history.forEach((row, index) => {
    markPlaces(places, `/history/${index}`, row);
  });
  const sections = at("sections");
  const numbers = new Set(sections.map(({ value }) => String(value.no ?? "")));
  const items = byOwner(at("items"), "section", numbers, problems);
  const read = sections.map((row, index) => {
    const pointer = `/sections/${index}`;
    markPlaces(places, pointer, row);
    const own = items.get(String(row.value.no ?? "")) ?? [];
    own.forEach((item, which) => {
      markPlaces(places, `${pointer}/items/${which}`, item);
    });
    return { ...without(row.value, "no"), items: own.map(({ value }) => without(value, "section")) };
  });
  const value = {
    kind: "Checklist",
    schemaVersion: "1",
    ...head.value,
    ...(history.length === 0 ? {} : { history: history.map((row) => row.value) }),
    ...(sets.length === 0 ? {} : { answer_sets: Object.fromEntries(sets) }),
    ...(read.length === 0 ? {} : { sections: read }),
  };
  return { value: inOrder(value, ORDER), places, problems, comment: head.comment };
}

const ORDER = [
  "kind",
  "schemaVersion",
  ...CHECKLIST.fields.map(({ key }) => key),
  "history",
  "answer_sets",
  "sections",
];
