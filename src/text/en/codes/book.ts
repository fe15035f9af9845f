import { type Args, code } from "../../code-words.ts";

const near = (a: Args): string => (a.near ? `; did you mean "${a.near}"` : "");

/** What a cell should hold, by kind. */
const wanted: Readonly<Record<string, string>> = {
  integer: "takes a whole number",
  number: "takes a number",
  boolean: "takes 是 or 否",
  condition: "takes a condition such as CK-SEC-01 eq:yes, or all(…; …), any(…; …), not(…)",
  obligation: "takes what is owed: 说明、问题、证据≥1、理由, 不须… or 无要求",
  obligations: "takes one verdict a line: 不合格：说明、问题、证据≥1",
  json: "takes JSON",
  basis: "takes one basis a line: its id, a blank, the clause",
  criteria: "takes one text a line: title｜clause｜document number",
  error: "holds a formula that ended in an error",
  formula: "holds a formula saved without its value",
  twice: "is stated before",
  headless: "is a column without a header; what stands there would be lost",
  owner: "names nothing that is there; where a point or an item was deleted, delete the rows that belong to it too",
  sheet: "is a sheet that is missing, or goes by another name here; what it holds would be lost",
  blank: "does not say which item it is about",
};
const lost = "was stored as a number: a 0 at its end, or digits beyond the fifteenth, may be gone";

export default {
  "book-not-ours": code(
    "A workbook is one that riskpaper made, or made like it",
    (a) => `there are no sheets ${a.sheets}: this is no workbook of a ${a.expected}`,
    "make one with riskpaper library export, checklist export or checklist form and fill it in; leave the names of sheets",
  ),
  "book-other": code(
    "A filled form is of the same checklist and version",
    (a) =>
      a.reason === "version"
        ? `this form was made from version ${a.found}; ${a.expected} is at version ${a.current}`
        : `this is a form of ${a.found}, not of ${a.expected}`,
    "take the checklist it belongs to; for another version make a new form with riskpaper checklist form and copy the answers",
  ),
  "book-no-header": code(
    "Every sheet has a row of headers",
    (a) => `"${a.sheet}" has no row of headers (${a.headers})`,
    "put the row of headers back, for example from a fresh export",
  ),
  "book-unknown-sheet": code(
    "No sheet is unknown",
    (a) => `sheet "${a.sheet}" is unknown and was not read (known: ${a.known})`,
    "correct its name, or leave it if it is your own scratch paper",
  ),
  "book-unknown-column": code(
    "No column is unknown",
    (a) => `"${a.header}" is an unknown column${near(a)}; its content would be lost, so nothing was imported`,
    "correct the header, or remove the column",
  ),
  "book-cell": code(
    "Every cell can be understood",
    (a) => `"${a.header}" ${a.what === "number" ? lost : (wanted[a.what ?? ""] ?? "cannot be understood")}`,
    "mend the cell; format it as text before you type ids or versions",
  ),
} as const;
