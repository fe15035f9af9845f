import { code } from "../../code-words.ts";

/** Ledgers: the rows of one ledger together. */
export default {
  "near-duplicate": code(
    "One problem is not told in two rows",
    (a) => `"${a.header}" is ${a.percent}% the same as in row ${a.first}, of the same unit and risk point`,
    "make one row of one problem, adding amounts and counts; write what differs between two",
  ),
  "number-skipped": code(
    "Running numbers leave none out",
    (a) =>
      `the number after ${a.before} is ${a.number}: ${a.from === a.to ? a.from : `${a.from} to ${a.to}`} is missing`,
    "add the rows left out, or number again; say in the remarks where a number is void",
  ),
  "register-number-skipped": code(
    "A register leaves no number out",
    (a) =>
      `the number after ${a.before} is ${a.number}: ${a.from === a.to ? a.from : `${a.from} to ${a.to}`} is missing`,
    "add the rows left out, or number again; say in the remarks where a number is void",
  ),
  "number-repeated": code(
    "A running number stands once",
    (a) => `the number ${a.number} already stands in row ${a.first}`,
    "number again, or delete the row entered twice",
  ),
  "register-number-repeated": code(
    "A number stands once in a register",
    (a) => `the number ${a.number} already stands in row ${a.first}`,
    "number again, or delete the row entered twice",
  ),
  "register-order": code(
    "A register is kept in the order of days",
    (a) => `${a.date} comes after ${a.before} in row ${a.first}`,
    "check the date; a late entry goes at the end under the day it is made, with the day of the transaction in the remarks",
  ),
  "total-differs": code(
    "A total is the sum of its rows",
    (a) => `the total of "${a.header}" is given as ${a.stated}; the rows make ${a.sum}`,
    "check the rows and the total; a sum formula is safest",
  ),
  "part-exceeds-whole": code(
    "A part is not larger than the whole",
    (a) => `"${a.header}" is ${a.part}, more than "${a.whole}", which is ${a.most}`,
    "check both numbers",
  ),
  "partition-differs": code(
    "Counts by level add up to the whole",
    (a) => `"${a.header}" is ${a.stated}, and ${a.parts} come to ${a.sum}`,
    "check the whole and the counts by level, and correct the wrong one",
  ),
  "more-than-due": code(
    "Not more are done than there are to do",
    (a) => `"${a.what}" is ${a.due}, and "${a.actual}" is ${a.k}`,
    "check both numbers and the roster; explain those that are not on it",
  ),
  "staff-not-checked": code(
    "A check of staff leaves nobody out",
    (a) => `the project lists ${a.of} people of this unit, and ${a.n} are not in the ledger: ${a.names}`,
    "add those left out; where somebody has gone, correct the people of riskpaper.yaml or explain it",
  ),
  "copied-text": code(
    "Measures and causes are not copied down",
    (a) => `${a.n} of ${a.of} rows (${a.percent}) have the same "${a.header}", from this row on`,
    "write what fits each problem; explain where it is truly the same",
  ),
  "one-person-many-items": code(
    "Nobody has too much due on one day",
    (a) => `"${a.name}" has ${a.n} problems due on ${a.deadline}, more than ${a.most}`,
    "name who is really in charge, or spread the deadlines; explain if it is so",
  ),
  "ratio-differs": code(
    "A ratio is what its numbers make",
    (a) => `${a.name} is given as ${a.stated}%; ${a.num}/${a.den} is ${a.due}%`,
    "compute it again from the numbers",
  ),
  "ratio-rounded": code(
    "A ratio is given to two digits",
    (a) => `${a.name} is given as ${a.stated}%; ${a.num}/${a.den} is ${a.due}%`,
    "give it to two digits",
  ),
  "all-closed-at-issue": code(
    "Not everything is closed on the day the opinion is issued",
    (a) => `the opinion was issued on ${a.issued}, and all ${a.n} problems are closed by then`,
    "give each its true status and dates; explain what was put right during the inspection",
  ),
} as const;
