import { type Args, code } from "../../code-words.ts";

const rule = (a: Args): string => ` (declared relation: ${a.text})`;
const day = (a: Args): string => `${a.n} ${a.sort === "workdays" ? "working days" : "days"}`;

/** Ledgers: the relations that their profile declares. */
export default {
  "relation-sum": code(
    "A whole is the sum of its parts",
    (a) =>
      a.overlap === 1
        ? `${a.parts} come to ${a.sum} and "${a.header}" is ${a.stated}; the parts may overlap, so they need not be equal${rule(a)}`
        : `${a.parts} come to ${a.sum}, ${a.header === "" ? "due is" : `"${a.header}" is given as`} ${a.stated}${rule(a)}`,
    "check the whole and its parts; where parts may overlap, write overlap: true in the profile",
  ),
  "relation-part": code(
    "A part is not larger than its whole",
    (a) => `"${a.header}" is ${a.part}, more than "${a.whole}", which is ${a.most}${rule(a)}`,
    "check both numbers",
  ),
  "relation-rate": code(
    "A rate is its numerator divided by its denominator",
    (a) => `"${a.header}" is given as ${a.stated}%; "${a.num}" ${a.n} ÷ "${a.den}" ${a.d} is ${a.due}%${rule(a)}`,
    "compute it again from both numbers, to two digits",
  ),
  "relation-order": code(
    "Dates come in their order",
    (a) =>
      Number(a.days) > 0
        ? `"${a.header}" is ${a.date}, less than ${a.days} days after "${a.before}", which is ${a.from}${rule(a)}`
        : `"${a.header}" is ${a.date}, before "${a.before}", which is ${a.from}${rule(a)}`,
    "check both dates",
  ),
  "relation-within": code(
    "A matter is done within its days",
    (a) =>
      a.end === ""
        ? `"${a.from}" is ${a.start}; "${a.header}" is due within ${day(a)}, by ${a.due}, and is still blank${rule(a)}`
        : `"${a.header}" is ${a.end}, later than ${day(a)} after "${a.from}" on ${a.start}, which is ${a.due}${rule(a)}`,
    "check the dates; explain what is truly late",
  ),
  "relation-apart": code(
    "Incompatible duties are not in one hand",
    (a) => `"${a.name}" stands both under "${a.other}" and under "${a.header}"${rule(a)}`,
    "let somebody else do it, or correct the name; where there are too few people, say what control stands in and who approved it",
  ),
  "relation-people": code(
    "What takes several people is done by as many",
    (a) => `"${a.header}" names ${a.count}, at least ${a.min} are needed${rule(a)}`,
    "name all who took part, with commas between; do again what was done by too few",
  ),
  "relation-limit": code(
    "A number keeps to its bounds",
    (a) =>
      `"${a.header}" is ${a.number}, ${a.sort === "low" ? "below" : "above"} ${a.bound}${rule(a)}${a.tunable === 1 ? "; the bound is a proposal and can be changed in the profile" : ""}`,
    "check the number; explain it if it is right",
  ),
  "relation-filled": code(
    "What has to be filled in is not left blank",
    (a) => `${a.because === "" ? "" : `"${a.because}" is "${a.word}" and `}"${a.header}" is blank${rule(a)}`,
    "fill it in",
  ),
  "relation-unique": code(
    "One matter stands in one row",
    (a) => `"${a.header}" is the same as in row ${a.first}: ${a.words}${rule(a)}`,
    "delete the row entered twice, or write what differs",
  ),
  "relation-coverage": code(
    "All that belongs to it is there",
    (a) => `${a.group === "" ? "" : `"${a.group}": `}"${a.header}" lacks ${a.n}: ${a.missing}${rule(a)}`,
    "enter what is missing; enter also what did not happen, and say so",
  ),
  "relation-posts": code(
    "Nobody holds two incompatible posts",
    (a) => `"${a.name}" is "${a.post}", and "${a.other}" in row ${a.first}${rule(a)}`,
    "divide the duties anew; where there are too few people, say what control stands in and who approved it",
  ),
  "relation-table": code(
    "A value is what the stated table makes it",
    (a) => `"${a.header}" is given as ${a.stated}; ${a.because} makes ${a.due}${rule(a)}`,
    "correct it by the table; explain where another basis holds",
  ),
  "relation-subset": code(
    "A row that is part of another is not larger",
    (a) =>
      a.sort === "unknown"
        ? `"${a.whole}", which the row says it is part of, is not in the table${rule(a)}`
        : `"${a.header}" is ${a.part}, more than ${a.most} of "${a.whole}" in row ${a.first}${rule(a)}`,
    "check both rows; write the other row as it is named there, and leave the cell blank where the row is part of none",
  ),
  "relation-run": code(
    "It does not last too many months in a row",
    (a) => `${a.group === "" ? "" : `"${a.group}": `}${a.n} months in a row, the alert stands at ${a.length}${rule(a)}`,
    "enter the alert and say what is done about it; correct the data where they are wrong",
  ),
} as const;
