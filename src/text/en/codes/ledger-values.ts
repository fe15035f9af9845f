import { code } from "../../code-words.ts";
import { near } from "./tables.ts";

export default {
  "unknown-profile": code(
    "A ledger document names a profile that is known",
    (a) => `there is no ledger profile "${a.profile}"${near(a)}; known: ${a.known}`,
    "correct profile; name the file of a profile of your own with --profile",
  ),
  "same-as-above": code(
    "Every row says all of itself",
    (a) => `"${a.value}" is no value: rows are sorted and split, and then there is another row above`,
    "type what it is in this row too; in a spreadsheet program Ctrl+D copies the cell above",
  ),
  "words-read": code(
    "A list column holds words of its list",
    (a) => `"${a.value}" under "${a.header}" is read as ${a.word}, ${a.count} times`,
    "nothing to mend; if it is read wrongly, correct it, and choose from the list next time",
  ),
  "unlisted-word": code(
    "A column of choices has one of its words",
    (a) => `"${a.value}" is not a word this column takes${near(a)}; choose from: ${a.known}`,
    "choose a word from the cell's drop-down list in Excel or WPS, or copy one of those named here",
  ),
  "type-as-status": code(
    "A type of rectification is not a status",
    (a) => `"${a.value}" is a type of rectification, not a status; the statuses are: ${a.known}`,
    "move it to the column 整改类型 and state the progress here, for example 已整改 for what is done and not yet verified",
  ),
  "overdue-as-status": code(
    "Overdue is computed, not typed",
    (a) => `"${a.value}" is not a status; the statuses are: ${a.known}`,
    "write 未整改 or 整改中; whether it is overdue follows from the deadline, and honest reporting is never rejected for it",
  ),
  "level-mapped": code(
    "Levels are those of the table's own scheme",
    (a) => `"${a.value}" is a level of ${a.from}; by the table it is "${a.word}" of ${a.to}`,
    "nothing has to be done; next time write the table's own level",
  ),
  "unreadable-date": code(
    "A date column has dates",
    (a) => `"${a.value}" cannot be read as a date`,
    "write it like 2024-03-05; leave the cell blank where there is no date yet, without words such as 待定 or XX",
  ),
  "ambiguous-date": code(
    "A date can be read in one way only",
    (a) => `"${a.value}" may be ${a.one} or ${a.other}`,
    "write year-month-day in full, for example 2024-03-05",
  ),
  "date-without-year": code(
    "A date names its year",
    (a) =>
      `"${a.value}" has no year${a.date ? `; it may be ${a.date}` : ", and no period above the table supplies one"}`,
    "add the year, for example 2024-03-05, or state the period above the header",
  ),
  "date-is-span": code(
    "A date column holds one day",
    (a) => `"${a.value}" is more than one day: ${a.to ? `from ${a.from} to ${a.to}` : `from ${a.from} on`}`,
    "type one day: for the date found the day the problem was found, for a deadline or the date done the last day; put the span into the remarks",
  ),
  "distant-date": code(
    "A date lies in a likely year",
    (a) => `"${a.value}" reads as ${a.date}, an unlikely year`,
    "check the year; where the cell holds a plain number, make it a date",
  ),
  "year-from-period": code(
    "A date names its year",
    (a) => `"${a.value}" does not name its year in full; by the period it is ${a.date}`,
    "correct it where the year is wrong; next time write the year in full",
  ),
  "serial-date": code(
    "A date is stored as a date",
    (a) => `the number ${a.value} was read as a day number: ${a.date}`,
    "correct it where the day is wrong; with the cell's format set to a date the day can be seen",
  ),
  "coarse-date": code(
    "A date names a day",
    (a) => `"${a.value}" names only a ${a.precision}; read as ${a.date}`,
    "write the day; only the deadline of 持续整改 may be a month or a quarter",
  ),
  "open-ended-date": code(
    "A deadline is a date",
    (a) => `"${a.value}" is not a deadline; only 持续整改 may be without one`,
    "write the day; where the work really never ends, set the type to 持续整改 and state the goals of its phases",
  ),
  "unreadable-amount": code(
    "An amount column has amounts",
    (a) => `"${a.value}" is not an amount`,
    "write one number such as 45.00; leave the cell blank where there is none, write the sum of several, and put words into the note",
  ),
  "ambiguous-amount": code(
    "An amount can be read in one way only",
    (a) => `"${a.value}" may be ${a.one} or ${a.other}`,
    "write decimals behind a point and a comma between thousands, or none, for example 1234.50",
  ),
  "amount-too-large": code(
    "An amount is one that there can be",
    (a) =>
      `"${a.value}" comes to ${a.yuan ? `${a.yuan} yuan, ` : ""}more than ${a.limit} yuan, the most there can be${a.meant ? `; under a header in ${a.unit}, the cell may be meant in yuan: ${a.meant}` : ""}`,
    "check whether the unit in the header is the one the numbers are in, whether a decimal point is missing, or a number such as an account's stands in the wrong column",
  ),
  "negative-amount": code(
    "An amount is not negative",
    (a) => `the amount "${a.value}" is negative`,
    "write it as a positive number; what was offset or recovered belongs in the note",
  ),
  "amount-unit-missing": code(
    "An amount has a unit",
    (a) => `"${a.value}" may be 元 or 万元`,
    "name the unit in the header, such as 涉及金额（万元）, or write 单位：万元 above it",
  ),
  "approximate-number": code(
    "A number is exact",
    (a) => `"${a.value}" is approximate; read as ${a.number}`,
    "find out and write the exact number; where there is none, say why in the explanation",
  ),
  "amount-own-unit": code(
    "The unit of amounts stands in the header",
    (a) => `"${a.value}" has its own unit ${a.unit}; the header's ${a.header} was not applied to it`,
    "nothing has to be done; next time write the number only",
  ),
  "amount-rounded": code(
    "An amount is given to the 分",
    (a) => `"${a.value}" is finer than a 分; rounded half up to ${a.amount} 元`,
    "nothing has to be done; round computed amounts first",
  ),
  "unreadable-count": code(
    "A count is a whole number",
    (a) => `"${a.value}" is not a whole number (0 or more)`,
    "write one whole number such as 3, 0 or nothing where there is none, and put words into the note",
  ),
  "unreadable-percent": code(
    "A percent column has percentages",
    (a) => `"${a.value}" is not a percentage`,
    "write it like 95.27%",
  ),
  "ambiguous-percent": code(
    "A percentage can be read in one way only",
    (a) => `"${a.value}" may be ${a.one} or ${a.other}`,
    "write the sign, for example 95.27%, or set the cell's format to a percentage",
  ),
  "percent-out-of-range": code(
    "A percentage lies between 0 and 100",
    (a) => `"${a.value}" is not between 0% and 100%`,
    "check numerator and denominator, and write it like 95.27%",
  ),
  "digits-lost": code(
    "Long numbers keep their digits",
    (a) => `"${a.value}" has more than 15 digits; the spreadsheet program made zeros of the last ones`,
    "set the cell's format to text first, then type the whole number again; hide digits with * where they must be masked",
  ),
  "cell-error": code(
    "No cell holds an error value",
    (a) => `the cell holds the error value ${a.value}`,
    "mend the formula, or delete it and write the value itself",
  ),
  "formula-without-value": code(
    "A formula has its computed value",
    () => "the cell holds a formula, and the file has no value for it",
    "open the file in Excel or WPS, recalculate and save it, or paste the cell as a value",
  ),
  "text-from-format": code(
    "A number of a document is stored as it is seen",
    (a) => `the cell stores ${a.value} and its number format shows "${a.shown}"; the column was read as shown`,
    "nothing is lost here; make the column text and write the numbers out, or copies and exports lose what stands before the digits",
  ),
  "text-normalised": code(
    "Text has no stray spaces, breaks or full-width letters",
    (a) => `in ${a.count} cells full-width signs, spaces or line breaks were tidied`,
    "nothing has to be done; the content is the same",
  ),
} as const;
