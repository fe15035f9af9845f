import type { Place } from "../model/diagnostics.ts";
import type { Answers, Checklist } from "../model/generated/documents.ts";
import type { Told } from "../model/ledger.ts";
import { ANSWERS, answerFields, FINDING, HEADER } from "./answers-forms.ts";
import { inOrder } from "./library-book.ts";
import { type PlainBook, type ReadRow, readSheets, sheetLacking } from "./read-book.ts";
import { byOwner, type DocumentRead, markPlaces, without } from "./read-document.ts";
import type { Cells, FormBook, Plain } from "./sheet-form.ts";
import { showRow } from "./show-row.ts";

export const ANSWERS_FORMS = [HEADER, ANSWERS, FINDING];

/** A checklist to fill in, with what is answered already; `readAnswers` gives exactly that back. */
export function answersBook(checklist: Checklist, answers: Pick<Answers, "header" | "answers">): FormBook {
  const fields = answerFields(checklist);
  const given = answers.answers as unknown as Readonly<Record<string, Plain>>;
  const known = checklist.sections.flatMap((section) => section.items.map(({ id }) => id));
  // What is answered and not asked is kept, for its reader to see.
  const ids = [...known, ...Object.keys(given).filter((id) => !known.includes(id))];
  const findings = ids.flatMap((id) =>
    ((given[id]?.findings ?? []) as readonly Plain[]).map((finding) =>
      showRow(FINDING.fields, { ...finding, item: id }),
    ),
  );
  const rows = ids.map((id): Cells => {
    const answer = given[id] ?? {};
    // An empty list of findings is no row of theirs.
    const own =
      (answer.findings as readonly unknown[] | undefined)?.length === 0 ? answer : without(answer, "findings");
    return showRow(fields, { ...own, id });
  });
  return {
    kind: "Answers",
    title: checklist.title,
    sheets: [
      { form: HEADER, rows: [showRow(HEADER.fields, (answers.header ?? {}) as Plain)] },
      { form: { ...ANSWERS, fields }, rows },
      { form: FINDING, rows: findings },
    ],
    marks: { form: "Answers", key: checklist.id, version: checklist.version },
  };
}

/** The answers a filled form holds. Items of which nothing is said are not there. */
export function readAnswers(book: PlainBook): DocumentRead {
  const { rows, problems: told } = readSheets(book, ANSWERS_FORMS);
  const problems = [...told];
  // Renamed is told already; without the sheet altogether every answer would be gone.
  if (!rows.has(ANSWERS.key) && !told.some(({ args }) => args.what === "sheet" && args.header === ANSWERS.name))
    problems.push(sheetLacking(ANSWERS, {}));
  const places = new Map<string, Place>();
  const at = (key: string) => rows.get(key) ?? [];
  const [head] = at("header");
  if (head) markPlaces(places, "/header", head);
  const lines = at("answers");
  const ids = new Set(lines.map(({ value }) => String(value.id ?? "")));
  const findings = byOwner(at("findings"), "item", ids, problems);
  const seen = new Set<string>();
  const answers: [string, Plain][] = [];
  for (const row of lines) {
    const id = String(row.value.id ?? "");
    const own = findings.get(id) ?? [];
    const answer = {
      ...without(row.value, "id"),
      ...(own.length === 0 ? {} : { findings: own.map(({ value }) => without(value, "item")) }),
    };
    if (Object.keys(answer).length === 0) continue;
    if (id === "" || seen.has(id)) {
      problems.push(unnamed(row, id));
      continue;
    }
    seen.add(id);
    const pointer = `/answers/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    markPlaces(places, pointer, row);
    own.forEach((finding, which) => {
      markPlaces(places, `${pointer}/findings/${which}`, finding);
    });
    answers.push([id, answer]);
  }
  const value = inOrder(
    {
      kind: "Answers",
      schemaVersion: "1",
      ...(keyOf(book) === "" ? {} : { checklist: keyOf(book) }),
      ...(head && Object.keys(head.value).length > 0 ? { header: head.value } : {}),
      answers: Object.fromEntries(answers),
    },
    ["kind", "schemaVersion", "checklist", "header", "answers"],
  );
  return { value, places, problems, comment: "" };
}

/** An answer nobody can say of which item it is, or the second one of the same. */
const unnamed = ({ cells, at }: ReadRow, id: string): Told => ({
  code: "book-cell",
  at: cells.get("id") ?? at,
  args: { what: id === "" ? "blank" : "twice", header: cells.get("id")?.column ?? "" },
  ...(id === "" ? {} : { value: id }),
});

const keyOf = ({ properties }: PlainBook): string => properties.key ?? "";
