import { code } from "../../code-words.ts";
import { brokenReasons, lookUp, missing, near } from "./tables.ts";

/** Laws of papers, projects and ledger profiles. */
export default {
  "basis-out-of-force": code(
    "A finding's basis was in force when it was found",
    (a) => `"${a.title}" was not in force on ${a.date}${a.valid ? `; "${a.valid}" was` : ""}`,
    "cite what was in force then",
  ),
  "unknown-unit": code(
    "A unit referred to is on the list",
    (a) => `there is no unit "${a.code}"${near(a)}`,
    "correct the code, or add the unit to units",
  ),
  "unknown-ledger": code(
    "Campaigns and laws name kinds of ledgers there are",
    (a) => `there is no kind of ledger "${a.key}"${near(a)}; there are: ${a.known}`,
    "correct the key; a kind of your own is given by --profile when validating",
  ),
  "unknown-project": code(
    "The inspection a campaign belongs to is on the list",
    (a) => `there is no inspection "${a.no}"${near(a)}`,
    "correct the number, or add the inspection to projects",
  ),
  "unit-cycle": code(
    "No unit is its own parent",
    (a) => `"${a.name}" (${a.code}) is its own parent the long way round`,
    "correct parent",
  ),
  "unknown-person": code(
    "A person referred to is on the roster",
    (a) => `there is no person "${a.id}"${near(a)}`,
    "correct the id, or add the person to people",
  ),
  "calendar-year": code(
    "A day stands under its own year",
    (a) => `${a.date} stands under the year ${a.year}`,
    "move it to its own year",
  ),
  "unknown-rule": code(
    "A rule that is set exists",
    (a) => `there is no rule "${a.code}"${near(a)}: this line does nothing`,
    "riskpaper rules lists all codes",
  ),
  "waiver-expired": code(
    "A waiver is still in force",
    (a) =>
      `the waiver of ${a.rule}${a.key ? ` (${a.key})` : ""} ended on ${a.expiry} and covers nothing any more (approved by ${a.approver})`,
    "have it approved again and change its expiry, or take it out of riskpaper.yaml",
  ),
  "own-law-broken": code(
    "The project's own laws are well written",
    (a) =>
      `the law ${a.law} cannot be used: ${
        {
          syntax: `it cannot be read from character ${a.at} on`,
          length: `it is longer than ${a.word} characters`,
          variable: `there is no variable "${a.word}"${near(a)}`,
          function: `there is no function "${a.word}"${near(a)}`,
          nesting: `loops lie in loops more than ${a.word} deep`,
        }[String(a.reason)] ?? ""
      }`,
    "use ASCII quotes and brackets; a column is row['key'], text and dates stand in quotes ('2024-03-31'), amounts are wan(50) or yuan(500000). There are row or rows, file, campaign, asOf, and blank, days, workdays, addDays, addWorkdays, year, month, quarter, sum, unique, size, has, contains, startsWith, endsWith, matches, all, exists, filter, map",
  ),
  "unknown-list": code(
    "A column's list is declared",
    (a) => `the list "${a.list}" of column "${a.key}" is not declared${near(a)}`,
    "declare it under lists, or correct the name",
  ),
  "enum-list-missing": code(
    "A column of choices has a list or a scheme",
    (a) => `the column "${a.header}" is a choice without list or level scheme`,
    "write list or scheme",
  ),
  "relation-broken": code(
    "A declared relation can be judged",
    (a) => {
      if (a.reason === "column") return `the relation names a column "${a.key}" that is not there${near(a)}`;
      if (a.reason === "type") return `a ${a.kind} relation cannot use "${a.key}", which is of type ${a.type}`;
      if (a.reason === "reference") return `there is no reference table "${a.reference}" with these columns${near(a)}`;
      if (a.reason === "few") return `a ${a.kind} relation needs ${a.least} columns at least`;
      if (a.reason === "part") return `a ${a.kind} relation needs ${a.part}`;
      return `this row of the ${a.kind} relation needs ${a.least} values, one for each of its columns`;
    },
    "correct the key, or add what is missing; schemas/ledger-profile.schema.json says how each kind is written",
  ),
  "unknown-column": code(
    "A scheme is declared for a column that exists",
    (a) => `there is no column "${a.key}"${near(a)}`,
    "correct the key, or delete the line",
  ),
  "money-unit-missing": code(
    "A column of amounts has a unit",
    (a) => `the column "${a.header}" is an amount without unit`,
    "write unit: 元, 万元 or 亿元",
  ),
  "duplicate-header": code(
    "No header or alias belongs to two columns",
    (a) =>
      a.same
        ? `the column "${a.header}" has the name "${a.name}" twice`
        : `"${a.name}" is a name of both "${a.other}" and "${a.header}"`,
    "keep it in one column; a sheet with it could be read either way",
  ),
  "widths-beyond-page": code(
    "A ledger can be printed on A4 landscape",
    (a) => `the widths add up to ${a.sum}, beyond ${a.limit}: fitted to a page the type is too small`,
    "make text columns narrower and wrap them, or drop columns",
  ),
  "journal-broken": code(
    "The journal of a paper or register only grows, and its chain is whole",
    (a) => `record ${a.record} of the journal cannot be believed: ${lookUp(brokenReasons, a.reason)}`,
    "restore it from a backup; what stands before this record is still good, what follows is not",
  ),
  "journal-torn": code(
    "The journal's last record is whole",
    (a) => `the last ${a.bytes} bytes of the journal are unfinished: an interruption left them`,
    "open the paper once with riskpaper inspect, or take the next step in the register: it sets them aside and goes on",
  ),
  "snapshot-invalid": code(
    "The snapshot in a paper is of its form",
    (a) => `the snapshot in the opening record is not of its form (${a.place})`,
    "restore it from a backup; the paper is judged by its snapshot",
  ),
  "paper-missing": code(
    "Beside the journal lies its readable state, paper.yaml or register.yaml",
    (a) => `there is no ${a.file ?? "paper.yaml"}`,
    "open the paper with riskpaper inspect and pause, or take the next step in the register: it is written again; the journal counts",
  ),
  "paper-behind": code(
    "Paper.yaml and register.yaml are up to date",
    (a) => `${a.file ?? "paper.yaml"} stops at record ${a.records}, the journal is at ${a.now}`,
    "open the paper with riskpaper inspect and pause, or take the next step in the register; the journal counts",
  ),
  "paper-differs": code(
    "Paper.yaml and register.yaml say what the journal says",
    (a) => {
      const file = a.file ?? "paper.yaml";
      return a.part ? `"${a.part}" in ${file} differs from the journal` : `${file} cannot be read as what it is`;
    },
    "the journal counts; change a paper with riskpaper inspect and a register with riskpaper ledger, not by hand",
  ),
  "evidence-missing": code(
    "Registered evidence is there",
    (a) => `the evidence "${a.name}" is not in the folder (${a.file})`,
    "find the same file again and put it into the evidence folder",
  ),
  "evidence-changed": code(
    "Evidence was not changed",
    (a) => `the evidence "${a.name}" is not what was registered (${a.file})`,
    "put the original file back",
  ),
  "evidence-unregistered": code(
    "The evidence folder holds registered files only",
    (a) => `${a.file} is not registered`,
    "register it with riskpaper inspect as some item's evidence, or move it away",
  ),
  "evidence-unknown": code(
    "An answer's evidence is registered",
    (a) => `${a.id} refers to evidence ${a.sha256}…, which is not registered`,
    "add the evidence to this item again",
  ),
  "obligations-open": code(
    "A finished paper owes nothing",
    (a) => `${a.id}: ${lookUp(missing, a.what)}`,
    "open it with riskpaper inspect, complete it and finish again",
  ),
  "facts-unconfirmed": code(
    "The facts confirmed are the paper's findings",
    (a) => `the unit has not confirmed ${a.finding} as it stands (version ${a.version} is to be signed)`,
    "have the unit confirm it: riskpaper paper confirm PAPER",
  ),
  "law-crashed": code(
    "Every law runs",
    (a) => `the law ${a.law} failed: ${a.error}`,
    "this is a bug in riskpaper, please report it; the results of the other laws stand",
  ),
} as const;
