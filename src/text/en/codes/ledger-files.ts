import { type Args, code } from "../../code-words.ts";

/** The other place: another file, or a place in this one. */
const there = (a: Args): string => (a.place ? `${a.place} of this file` : String(a.path));

const matched = (a: Args): string => (a.by === "text" ? " (no number: matched by unit, day found and text)" : "");

const moves = (a: Args): string =>
  a.move === "rebound"
    ? "after close-out work starts again only with a rebound (反弹) on record"
    : "a status cannot change like that";

export default {
  "id-in-two-files": code(
    "A finding's number is unique over the whole submission",
    (a) =>
      a.units
        ? `"${a.id}" is the number of two units' findings (${a.units}); the other is in ${there(a)}`
        : `"${a.id}" also has a row in ${there(a)}`,
    "if they are different findings, give one a new number; if they are one, keep one row",
  ),
  "near-duplicate-elsewhere": code(
    "One finding does not have two numbers in two ledgers",
    (a) =>
      `"${a.name}" and "${a.other}" in ${there(a)} are ${a.percent}% the same text, for the same unit and risk point`,
    "if they are one finding, cancel one and name the number it was merged into; if not, say in the explanation how they differ",
  ),
  "common-finding": code(
    "What several units have in common is handled as a common problem",
    (a) => `${a.units} units have the same finding: "${a.fact}"`,
    "list it as a common problem, for head office to solve in rules, systems or procedures",
  ),
  "common-risk-point": code(
    "A risk point found in several units is handled as a common problem",
    (a) => `${a.units} units have findings at risk point "${a.id}"`,
    "list it as a common problem, for head office to solve in rules, systems or procedures",
  ),
  "copied-from-unit": code(
    "Measures and causes are the unit's own words",
    (a) =>
      `"${a.key}" is word for word that of ${a.units} other unit(s) in ${a.rows} row(s), for example "${a.name}" of ${a.other}`,
    "rewrite it for this unit; where it was ordered centrally, name the document in the explanation",
  ),
  "finding-without-rectification": code(
    "Every finding of the problem ledger is in the rectification ledger",
    (a) => `the rectification ledger ${there(a)} has no "${a.name}"${matched(a)}`,
    "add the finding there, or check the numbers of both ledgers; if it did not hold, cancel it in the problem ledger with the reason",
  ),
  "rectification-without-finding": code(
    "Every row of the rectification ledger comes from the problem ledger",
    (a) => `the problem ledger ${there(a)} has no "${a.name}"${matched(a)}`,
    "add the finding there, or check the numbers of both ledgers",
  ),
  "same-id-differs": code(
    "One finding reads the same in both ledgers",
    (a) => `"${a.key}" of "${a.name}" is "${a.now}" here and "${a.before}" in ${there(a)}${matched(a)}`,
    "find out which is right and correct the other",
  ),
  "amount-unit-differs": code(
    "One amount has the same unit in every ledger",
    (a) =>
      `the amount of "${a.name}" comes to ${a.now} yuan here and ${a.before} yuan in ${there(a)}: exactly ten thousand times${matched(a)}`,
    "check whether the header says 元 or 万元, and correct the ledger that has the wrong one",
  ),
  "summary-roll-forward": code(
    "Opening + added − closed − cancelled = ending",
    (a) => `${a.opening} + ${a.added} − ${a.closed} − ${a.cancelled} = ${a.expected}, but the ending says ${a.ending}`,
    "check the five numbers and correct the wrong one",
  ),
  "opening-not-last-ending": code(
    "This period opens with what the last one ended with",
    (a) => `${a.unit} opens with ${a.opening}; last period ended with ${a.ending} (${a.before})`,
    "take last period's ending as the opening; if that was wrong, correct last period first",
  ),
  "open-id-vanished": code(
    "What was open last period is still in the ledger",
    (a) => `"${a.name}", open in last period's ${a.before}, is gone${matched(a)}`,
    "put the row back: if it is done change its status, if it did not hold cancel it with reason and approver; never delete it",
  ),
  "new-finding-before-period": code(
    "What is new this period was found in it",
    (a) => `"${a.name}" was not in last period's ledger, yet it was found on ${a.date}, before ${a.from} to ${a.to}`,
    "check the day found and the number; if it was left out last period, explain why and correct that ledger",
  ),
  "immutable-changed": code(
    "Day found, facts, original deadline and level stay as reported",
    (a) => `"${a.key}" of "${a.name}" was "${a.before}" last period and is "${a.now}" now${matched(a)}`,
    "restore it; for an approved extension keep the deadline and fill 延期后期限; for a correction say in the note what changed and who approved",
  ),
  "impossible-move": code(
    "A status changes in the prescribed order",
    (a) => `"${a.name}" was ${a.before} last period and is ${a.now} now: ${moves(a)}${matched(a)}`,
    "check the status; where the problem came back, write 反弹 as status, in the look-back result or in the note",
  ),
  "closed-unverified": code(
    "A new close-out has head office's verification on record",
    (a) => `"${a.name}" is reported as closed; head office's last ledger has it open`,
    "a unit reports 已整改 at most and the inspecting department closes it; if that was done, say by whom and when in the explanation",
  ),
  "summary-differs": code(
    "A summary says what its detail says",
    (a) =>
      `"${a.key}" of ${a.unit} is ${a.stated}${a.percent}; from the rows of ${there(a)} it is ${a.expected}${a.percent}`,
    "check summary and rows, and correct the one that is wrong",
  ),
  "evidence-outside": code(
    "Evidence names files of the evidence folder only",
    (a) => `"${a.name}" leads out of the folder`,
    "put the file into the evidence folder sent with the ledger and write its name only: no drive, no web address, no parent folder",
  ),
  "evidence-not-found": code(
    "Evidence that is named is in the evidence folder",
    (a) => `"${a.file}", evidence of "${a.name}", is not in the evidence folder`,
    "hand in the file, or write its name as it is, ending included",
  ),
  "evidence-count-differs": code(
    "There are as many pieces of evidence as stated",
    (a) => `"${a.name}" states ${a.stated}; the evidence folder has ${a.files} file(s)`,
    "add the missing files, or correct the number",
  ),
  "issued-unconfirmed": code(
    "Every issued finding has its facts confirmed",
    (a) => `this row is issued and its confirmation is blank: ${a.issued} findings issued, ${a.confirmed} confirmed`,
    "fill in the confirmation; if there is none, have the facts confirmed first",
  ),
  "summary-misses-units": code(
    "A summary has every unit of the roster",
    (a) =>
      [
        `${a.due} units have to report, the summary lists ${a.listed}`,
        ...(a.missing ? [`${a.missing} are missing: ${a.names}`] : []),
        ...(a.extra ? [`not on the roster: ${a.extra}`] : []),
        ...(a.twice ? [`more than one line: ${a.twice}`] : []),
      ].join("; "),
    "add the missing units, with zeros where there are no findings; delete the lines too many, or correct the roster",
  ),
  "register-misses-transaction": code(
    "Every large transaction of the system is registered",
    (a) =>
      `${a.amount} yuan of ${a.date} (row ${a.row} of ${a.path}) is not registered: ${a.extract} in the system, ${a.register} in the register`,
    "register it, or check day, last four digits of the account and amount",
  ),
  "evidence-reused": code(
    "One piece of evidence proves one finding",
    (a) => `"${a.file}" is evidence of ${a.findings} findings; another is "${a.other}"`,
    "use this finding's own evidence; where one paper really covers several, say so in the explanation",
  ),
  "evidence-older": code(
    "Evidence is not older than the finding",
    (a) => `"${a.name}" is of ${a.date} by its name; the problem was found on ${a.found}`,
    "use evidence from after the rectification; if the date in the name means something else, say so in the explanation",
  ),
} as const;
