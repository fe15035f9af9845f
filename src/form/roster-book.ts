import type { Place } from "../model/diagnostics.ts";
import { type PlainBook, readSheets } from "./read-book.ts";
import { type DocumentRead, markPlaces } from "./read-document.ts";
import type { FormBook, Plain, SheetForm } from "./sheet-form.ts";
import { showRow } from "./show-row.ts";

const UNITS: SheetForm = {
  key: "units",
  name: "机构",
  layout: "rows",
  fields: [
    { key: "code", header: "机构代码", codec: "id", width: 16, required: true },
    { key: "name", header: "机构名称", codec: "text", width: 40, required: true },
    { key: "parent", header: "上级机构代码", codec: "id", width: 16 },
    { key: "aliases", header: "简称", codec: "list", width: 30 },
  ],
};

const PEOPLE: SheetForm = {
  key: "people",
  name: "人员",
  layout: "rows",
  fields: [
    { key: "id", header: "人员编号", codec: "id", width: 16, required: true },
    { key: "name", header: "姓名", codec: "text", width: 16, required: true },
    { key: "unit", header: "所属机构代码", codec: "id", width: 16, list: "units.code", open: true },
    { key: "roles", header: "岗位和角色", codec: "list", width: 40 },
  ],
};

export const ROSTER_FORMS = [UNITS, PEOPLE];

/** Units and people of a project as a workbook; empty lists make the template. */
export function rosterBook({ units, people }: Readonly<Record<"units" | "people", readonly Plain[]>>): FormBook {
  return {
    kind: "Roster",
    title: "机构和人员名册",
    sheets: [
      { form: UNITS, rows: units.map((unit) => showRow(UNITS.fields, unit)) },
      { form: PEOPLE, rows: people.map((person) => showRow(PEOPLE.fields, person)) },
    ],
    marks: { form: "Roster" },
  };
}

/** The lists `units` and `people` of a project that a roster states; a sheet without rows states nothing. */
export function readRosterBook(book: PlainBook): DocumentRead {
  const { rows, problems } = readSheets(book, ROSTER_FORMS);
  const places = new Map<string, Place>();
  const lists = ["units", "people"].flatMap((key) => {
    const found = rows.get(key) ?? [];
    found.forEach((row, at) => {
      markPlaces(places, `/${key}/${at}`, row);
    });
    return found.length === 0 ? [] : [[key, found.map(({ value }) => value)] as const];
  });
  return { value: Object.fromEntries(lists), places, problems, comment: "" };
}
