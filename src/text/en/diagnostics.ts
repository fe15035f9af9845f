import type { DocumentCode } from "../../model/diagnostic-codes.ts";
import type { Words } from "../catalogue.ts";
import { type CodeWords, namingAsWritten } from "../code-words.ts";
import type zh from "../zh-CN/diagnostics.ts";
import book from "./codes/book.ts";
import checklist from "./codes/checklist.ts";
import library from "./codes/library.ts";
import paper from "./codes/paper.ts";
import reading from "./codes/reading.ts";
import { kinds, needs, readAs } from "./codes/tables.ts";
import letter from "./codes/letter.ts";
import template from "./codes/template.ts";

const plain: Readonly<Record<DocumentCode, CodeWords>> = {
  ...reading,
  ...book,
  ...library,
  ...checklist,
  ...paper,
  ...template,
  ...letter,
};

const codes = namingAsWritten(plain, readAs);

const several = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const words: Words<typeof zh> = {
  codes,
  kinds,
  needs,
  ledgers: {
    problem: "problem ledger",
    rectification: "rectification ledger",
    "rectification-full": "rectification ledger (full)",
    "risk-points": "risk point ledger",
    hazards: "hazard ledger",
    "large-transactions": "register of large transactions",
    "rectification-summary": "rectification summary",
    tasks: "task ledger",
    cases: "steps of illegal-finance cases",
    claims: "claims and refunds",
    indicators: "indicators of enterprises",
    "report-calendar": "calendar of reports",
    evaluation: "evaluation scores",
    compensation: "compensation and interest subsidies",
    powers: "powers and integrity levels",
    institutions: "dossiers of institutions",
    duties: "division of duties",
    bills: "bank acceptance bills",
    "fraud-events": "fraud events and dissuasions",
    transfers: "transferred cases",
    "problem-matrix": "list of salient problems",
    "enforcement-statistics": "enforcement statistics",
    disputes: "disputes mediated",
    talks: "talks and problems",
    documents: "documents received",
    "card-losses": "card losses and complaints",
    seals: "custody of seals",
    "staff-checks": "checks of staff",
    devices: "labels on devices",
    "work-orders": "hotline work orders",
    observation: "observation of conduct",
    "bill-notices": "public summons compared",
    "commitments-unit": "commitments of units",
    "commitments-personal": "personal commitments",
    activities: "publicity activities",
    gifts: "gifts received",
    "open-items": "open items",
    drills: "drills and duty",
    stocktakes: "stocktakes of cash and vouchers",
  },
  severity: { error: "error", warning: "doubt", info: "note" },
  verdict: { accepted: "accepted", rejected: "rejected", refused: "refused" },
  report: {
    remedy: (text) => `to do: ${text}`,
    acrossFiles: "across files",
    summary: (p) => {
      const replaced = p.replaced > 0 ? `, ${p.replaced} replaced by corrections` : "";
      return `${several(p.files, "file")}: ${p.accepted} accepted, ${p.rejected} rejected, ${p.refused} refused${replaced}`;
    },
    counts: (p) => {
      const rows = p.rows > 0 ? [`${several(p.rows, "row")} of ledgers`] : [];
      const explained = p.explained > 0 ? ` (${p.explained} explained)` : "";
      const waived = p.waived > 0 ? [`${p.waived} waived`] : [];
      const found = [several(p.errors, "error"), several(p.warnings, "doubt") + explained, several(p.infos, "note")];
      return [...rows, ...found, ...waived].join(", ");
    },
    row: (row) => `row ${row}`,
    notes: (count) => several(count, "note"),
    quote: (p) => `row ${p.row}: ${p.text}`,
    column: (header) => `[${header}]`,
    waived: "waived",
    explanation: (text) => `explained: ${text}`,
    tables: (p) =>
      p.tables > 1 ? `${p.tables} tables, ${several(p.rows, "row")} in all` : `${p.profile}, ${several(p.rows, "row")}`,
    lacking: "rules that did not run (--verbose lists them):",
    lackingAll: "rules that did not run:",
    lackingOne: (p) => `${p.what}: ${p.count}`,
    lackingNeed: (needs) => `for want of ${needs}`,
    lackingColumns: (ledger) => `for want of optional columns in the ${ledger}`,
    clean: "nothing found",
    notRun: (p) => `not run: ${p.law} (${p.path}): needs ${p.needs}`,
    notRunMore: (count) => `${count} more were not run, see --format json`,
    skipped: (p) => `skipped ${p.path}: ${p.reason}`,
    skippedMore: (count) => `${several(count, "more file")} skipped, see --format json`,
    explain: (code) => `more about a rule: riskpaper explain ${code}`,
  },
  skip: {
    "office-lock": "a lock file of an open Office document",
    "own-report": "made by this tool, not sent by anybody",
    output: "lies where this command puts its results",
    evidence: "in a folder named evidence: it supports findings, it is no ledger that was submitted",
    option: "the command uses it for something else",
    "not-ours": "has no kind of ours",
    "not-a-document": "not a type of file this tool handles",
    link: "a link, not followed",
    unreadable: "cannot be read",
  },
  page: {
    comma: ", ",
    colon: ": ",
    stop: ".",
    law: "Law",
    severity: "Severity",
    kinds: "Judges",
    needs: "Needs",
    noLaw: "none",
    reading: "reading of files",
    message: "It says",
    remedy: "What to do",
    wrong: "Wrong",
    right: "Right",
    rules: (code) =>
      `To do without this law, write rules: {${code}: off} in riskpaper.yaml, or set it to info, warning or error.`,
    fixed: "Codes of reading cannot be switched off.",
  },
};
export default words;
