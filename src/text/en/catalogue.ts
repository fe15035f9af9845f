import type { Catalogue } from "../catalogue.ts";
import books from "./books.ts";
import cli from "./cli.ts";
import ledgerCodes from "./codes/ledgers.ts";
import desk from "./desk.ts";
import documentReports from "./diagnostics.ts";
import interview from "./interview.ts";
import ledger from "./ledger.ts";
import ledgerExport from "./ledger-export.ts";
import ledgerDue from "./ledger-due.ts";
import ledgerDashboard from "./ledger-dashboard.ts";
import ledgerDiff from "./ledger-diff.ts";
import ledgerMerge from "./ledger-merge.ts";
import ledgerRepeats from "./ledger-repeats.ts";
import ledgerStats from "./ledger-stats.ts";
import library from "./library.ts";
import paper from "./paper.ts";
import merge from "./paper-merge.ts";
import papers from "./papers.ts";
import problems from "./problems.ts";
import register from "./register.ts";
import returns from "./returns.ts";
import seal from "./seal.ts";
import templates from "./templates.ts";
import terms from "./terms.ts";

const diagnostics = { ...documentReports, codes: { ...documentReports.codes, ...ledgerCodes } };
const catalogue: Catalogue = {
  locale: "en",
  books,
  cli,
  desk,
  diagnostics,
  interview,
  ledger,
  ledgerExport,
  ledgerDue,
  ledgerDashboard,
  ledgerDiff,
  ledgerMerge,
  ledgerRepeats,
  ledgerStats,
  library,
  merge,
  paper,
  papers,
  problems,
  register,
  returns,
  seal,
  templates,
  terms,
};
export default catalogue;
