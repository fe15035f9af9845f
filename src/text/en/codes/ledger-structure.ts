import { type Args, code } from "../../code-words.ts";

const ROLES: readonly (readonly [string, string])[] = [
  ["title", "titles"],
  ["note", "notes"],
  ["numbering", "numbering"],
  ["header-again", "repeated headers"],
  ["group", "titles of groups with a sum"],
  ["subtotal", "subtotals"],
  ["total", "totals"],
  ["signature", "signatures"],
];
const aside = (a: Args): string =>
  ROLES.flatMap(([role, word]) => (a[role] ? [`${word} (row ${a[role]})`] : [])).join(", ");
const near = (a: Args): string => (a.near ? `; did you mean "${a.near}"?` : "");

export default {
  "no-header": code(
    "A ledger has a row of headers that can be recognised",
    (a) =>
      `no header of a ledger was found: no row looks like the columns of ${a.profiles}${a.found ? `; row ${a.row} comes nearest, and only ${a.found} is known` : ""}`,
    "write the prescribed headers in one row (copy them from the blank form) and send it again; headers that cannot be changed are matched once by whoever receives them",
  ),
  "return-handed-in": code(
    "What is sent is the mended ledger, not the list of problems or a result table",
    (a) =>
      a.sort === "result"
        ? "this is head office's result table, not a ledger"
        : a.sort === "book"
          ? `this is a workbook of this tool (${a.holds}), not a ledger; library import reads a library back, checklist import a checklist or a filled form`
          : "this is the list of problems that was returned, and holds no ledger; the file sent before could not be marked itself, so the list went back alone",
    "do not send a result table; where you got a list, mend the file you sent before by this list (its name stands at the top of the list), save it as xlsx and send that; a list with explanations is moved into that xlsx (right click its tab, Move or Copy)",
  ),
  "table-transposed": code(
    "Headers stand in a row, and each finding has a row",
    () => "the headers stand below each other in a column and each finding has a column: that is no ledger",
    "copy the whole table, choose Paste Special, Transpose into a new sheet so that the headers are one row, and send that",
  ),
  "required-column-missing": code(
    "Every required column is there",
    (a) => `${a.profile} lacks the column "${a.header}"`,
    "add the column and fill it in; where it stands under another name, give it the prescribed one",
  ),
  "unknown-header": code(
    "Every header is a prescribed one or an alias of it",
    (a) => `the header "${a.header}" is unknown${near(a)}; the column is kept but not checked`,
    "correct a misspelt header; a column of your own may stay",
  ),
  "column-without-header": code(
    "Every column with content has a header",
    (a) => `column ${a.column} has no header, but content from row ${a.row} on; it is kept but not checked`,
    "write a header over the column, or delete what does not belong there",
  ),
  "status-prose": code(
    "A column such as 整改情况 counts as the status only where it holds state words",
    (a) => `"${a.header}" holds sentences, not state words; it was taken as the note, and the table has no status`,
    "add a column 整改状态 with words such as 未整改, 整改中, 已整改, 已销号, and keep the story in the note",
  ),
  "duplicate-column": code(
    "Each thing has one column",
    (a) => `"${a.header}" and "${a.first}" (${a.cell}) are the same thing; "${a.first}" was read`,
    "merge the two columns and delete one; if they differ, give one of them another header",
  ),
  "header-variants": code(
    "Headers are written in simplified characters",
    (a) => `headers in traditional or look-alike characters (${a.headers}) were understood as simplified ones`,
    "nothing to change; the prescribed blank form is safer next time",
  ),
  "header-unit": code(
    "Amounts are in 元, 万元 or 亿元",
    (a) => `"${a.header}" is in ${a.unit}, which cannot be converted`,
    "convert the amounts to 万元 or 元 and change the unit in the header accordingly",
  ),
  "money-units-differ": code(
    "The unit of money is stated one way",
    (a) =>
      `the header “${a.header}” is read in ${a.unit}, ${a.row ? `row ${a.row}` : "the line above the table"} says ${a.stated}`,
    "see which unit the amounts are in, and make header and line say the same",
  ),
  "profile-ambiguous": code(
    "It is clear which ledger this is",
    (a) => `the table was read as "${a.profile}", but could be ${a.others}`,
    "name the ledger with --profile, or give the sheet its prescribed name",
  ),
  "form-older": code(
    "The blank form is of the current version",
    (a) => `this is an older form of ${a.profile} (${a.version}, now ${a.current}); it was understood`,
    "nothing to change; use the new blank form next time",
  ),
  "form-unknown-version": code(
    "The version of the form is known",
    (a) =>
      `the form says version ${a.version}, newer than ${a.profile} here (${a.current}); it was read as ${a.current}`,
    "update this tool or the ledger profile, then check again",
  ),
  "mapping-unknown-key": code(
    "A header is matched to a column that exists",
    (a) => `"${a.header}" is matched to "${a.key}", which no ledger has${a.near ? `; did you mean "${a.near}"?` : ""}`,
    "put the key of a column after the equals sign, such as deadline; keys stand in the ledger profile",
  ),
  "rows-aside": code(
    "Titles, notes, totals and signatures are no findings",
    (a) => `these rows are not findings and were not counted: ${aside(a)}`,
    "nothing to change; if one of them is a finding, give it a number and what else is required",
  ),
  "total-inside": code(
    "Totals stand after all findings",
    (a) => `this row is a total or subtotal (${a.text}) among the findings; it was not counted`,
    "move the total to the last row and delete subtotals",
  ),
  "rows-after-end": code(
    "Nothing stands after the total and the signatures",
    (a) =>
      `row ${a.rows} after the total or signatures has no number and lacks required content; not taken as a finding`,
    "if it is a finding, move it above the total and complete it; if it is a remark, delete it or begin it with 注：",
  ),
  "side-table": code(
    "No other table stands beside the ledger",
    (a) => `columns ${a.from} to ${a.to} are another small table, which was not read`,
    "nothing to change; if those are columns of the ledger, delete the blank column between",
  ),
  "tables-side-by-side": code(
    "Two ledgers stand below each other or on two sheets",
    (a) => `columns ${a.from} to ${a.to} are a second ledger beside the first, which was not read`,
    "cut the ledger on the right and paste it into another sheet",
  ),
  "merged-values": code(
    "Rows of data have no merged cells",
    (a) =>
      a.across
        ? `${a.range} is merged across columns; only the leftmost has content`
        : `${a.range} is merged over several rows; each is read with the content of the first`,
    "unmerge the cells and fill in every row",
  ),
  "hidden-rows": code(
    "No rows are hidden",
    (a) => `row ${a.rows} is hidden (${a.count} in all) and counted like any other`,
    "unhide the rows and check them; delete those that should not be reported",
  ),
  "hidden-columns": code(
    "No columns are hidden",
    (a) => `${a.columns}: hidden and read like any other column`,
    "unhide the columns and check them; delete those that should not be reported",
  ),
  "hidden-sheet-read": code(
    "The ledger is on a sheet one can see",
    (a) => `no visible sheet has a ledger; the hidden sheet "${a.sheet}" was read`,
    "unhide the sheet, check it and send it again",
  ),
  "hidden-sheet-unread": code(
    "No sheets are hidden",
    (a) => `the sheet "${a.sheet}" is hidden and was not read`,
    "nothing to change; unhide it if it holds something to report",
  ),
  "hidden-ledger-unread": code(
    "No ledger is on a hidden sheet",
    (a) => `the hidden sheet "${a.sheet}" holds a ledger too (${a.rows} rows); it was not read`,
    "unhide it if it is to be reported; delete the sheet if it is old or a draft",
  ),
  "sheet-without-table": code(
    "Every sheet is a ledger or has nothing to do with one",
    (a) => `no ledger was found on the sheet "${a.sheet}"; it was not read`,
    "nothing to change; if it is a ledger, write the prescribed headers",
  ),
  "rows-without-header": code(
    "Every sheet of a ledger has its header",
    (a) =>
      `the sheet "${a.sheet}" has rows like those of a ledger (${a.rows} or more) and no header; they were not read`,
    "where it continues another sheet, copy the header into its first row, or move its rows below the others; otherwise say in the explanation what it is",
  ),
  "no-rows": code(
    "A ledger has at least one finding, or declares a zero report",
    () => "the ledger has a header and no rows",
    "fill in the findings; where there are none, write 零报告 as the 问题描述 of the first row and name 填报人 and 负责人",
  ),
  "table-without-rows": code(
    "Every table has rows",
    (a) => `this table (${a.profile}) has no rows`,
    "fill it in, or delete a table that is not needed",
  ),
  "zero-report": code(
    "A zero report names who filled it in and who is in charge",
    (a) => `this is a zero report, filled in by ${a.filler}, in charge ${a.person}`,
    "nothing to change",
  ),
  "zero-report-unsigned": code(
    "A zero report names who filled it in and who is in charge",
    (a) =>
      `A zero report that does not name ${[a.filler ? "" : "填报人", a.person ? "" : "负责人"].filter(Boolean).join(" and ")}`,
    "write 填报人： and 负责人： with names above the header or below the table",
  ),
  "zero-report-contradicted": code(
    "A zero report has no findings",
    (a) => `A zero report, but the same table has ${a.rows} findings`,
    "delete the words 零报告, or the row of its own that has them, if there are findings; delete the other rows if there are none",
  ),
} as const;
