import { type Args, code } from "../../code-words.ts";

const because = (reason: Args[string] | undefined, text: Args[string] | undefined): string =>
  ({
    blank: "a value it compares or computes with is blank",
    type: "the types of its values do not fit",
    field: "there is no value of that name",
    steps: "it takes more steps than allowed",
    rows: "there are more rows than allowed",
    calendar: "the calendar does not have the year",
    result: "the expression gives neither true nor false",
    broken: "the expression is wrong",
  })[String(reason)] ?? `it failed${text ? ` (${text})` : ""}`;

export default {
  "file-name-form": code(
    "A file is named as the campaign says",
    (a) => `the file name does not follow the rule; it should be "${a.wanted}"`,
    "save the file under the name asked for: code of the unit, ledger and period with the separators as given and nothing added; a correction ends in _更正",
  ),
  "submission-unidentified": code(
    "The file name or the lines above the header tell whose ledger it is, and of which period",
    (a) => `the file name does not follow "${a.pattern}", and the sheet names neither unit nor period`,
    "rename the file as asked, or write 填报单位： (unit) and 报告期间： (period) above the header",
  ),
  "submitter-unknown": code(
    "The unit that reports is in the list of units",
    (a) => `no unit in the list is called "${a.name}"`,
    "write the unit's code or full name from the list; if the unit is new, have head office add it first",
  ),
  "submitter-ambiguous": code(
    "The unit that reports can be only one",
    (a) => `"${a.name}" may be several units: ${a.units}`,
    "write the unit's code, or its full name",
  ),
  "submitter-differs": code(
    "File name, head line and rows name the same unit",
    (a) => `the file is submitted as ${a.unit} ${a.submitter}, but holds the ledger of ${a.code} ${a.name}`,
    "find out whose ledger it is: replace a file taken by mistake, or correct the file name or the unit above the header",
  ),
  "row-unit-unknown": code(
    "The inspected unit of every row is in the list of units",
    (a) => (a.units ? `"${a.name}" may be several units: ${a.units}` : `no unit in the list is called "${a.name}"`),
    "write the unit's code or full name from the list",
  ),
  "several-units": code(
    "Every row names one inspected unit",
    (a) => `one cell names ${a.count} units: ${a.names}`,
    "write a row for each unit, with its own finding, amount and rectification; if this is the name of one unit, write its code",
  ),
  "row-unit-differs": code(
    "A ledger holds findings of its own unit and those below it only",
    (a) => `this row is about ${a.code} ${a.name}; the file is submitted by ${a.unit} ${a.submitter}`,
    "take out rows of other units, which report them themselves; correct the unit where it is a slip",
  ),
  "period-differs": code(
    "The ledger's period is the one asked for",
    (a) => `the ledger says ${a.stated}; ${a.wanted} is asked for`,
    "send this period's ledger, or correct the period above the header or in the file name",
  ),
  "report-late": code(
    "The ledger comes in by the last day, that day included",
    (a) => `late: the last day was ${a.due}, it came in on ${a.received}`,
    "report in time; where there was a reason, say so in the explanation column",
  ),
  "report-missing": code(
    "Every unit that has to report has reported",
    (a) => {
      const what = a.ledger ? `the ledger "${a.ledger}"` : "a ledger";
      const due = a.due ? ` (last day ${a.due})` : "";
      return a.waiting
        ? `${a.unit} ${a.name} has not yet sent ${what}${due}`
        : `missing: ${a.unit} ${a.name} has not sent ${what}${due}`;
    },
    "ask the unit for it; without findings it sends a zero report. Rename files whose unit cannot be told, and check again",
  ),
  "report-not-due": code(
    "What comes in was asked for",
    (a) =>
      a.ledger
        ? `ledgers of the kind "${a.ledger}" are not asked for`
        : `${a.unit} ${a.name} is not among the units that have to report`,
    "check units and ledgers of the campaign; take out of the folder what nobody asked for",
  ),
  "report-twice": code(
    "One ledger stands for one unit, kind and period",
    (a) => `${a.unit} ${a.name} sent this period's ledger more than once: also ${a.other}`,
    "find out which one counts: take away the other; a correction is named so, with _更正 at the end of the file name",
  ),
  "report-unmarked": code(
    "An accepted ledger is changed by a correction only",
    (a) =>
      `the ledger of ${a.unit} ${a.name} was accepted in round ${a.round} (${a.received}); this one differs and does not say that it corrects it`,
    "if it does, put _更正 (again: _更正2) at the end of the file name and send it again",
  ),
  "report-superseded": code(
    "After a correction the newest one counts",
    (a) => `replaced by the correction ${a.other}; kept on record, left out of totals and of checks across files`,
    "nothing to do",
  ),
  "report-copied": code(
    "A file is handed in once",
    (a) => `the same content as ${a.other}; counted once`,
    "take the second copy away",
  ),
  "own-law": code(
    "The project's own laws",
    (a) => `${a.message} (own law ${a.law})`,
    "mend it as the own law asks; it stands in riskpaper.yaml under laws",
  ),
  "own-law-failed": code(
    "The project's own laws can be judged",
    (a) => `own law ${a.law} could not be judged: ${because(a.reason, a.text)}`,
    "the ledger is not to blame. Mend this law in riskpaper.yaml, for example by asking blank(row['column']) first",
  ),
} as const;
