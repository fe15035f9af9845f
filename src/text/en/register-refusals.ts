import type { Catalogue } from "../catalogue.ts";

/** Why a register does not take or do something, and what to do. */
const refusals: Catalogue["register"]["refusals"] = {
  "no-such-step": {
    what: (a) => `no step leads from ${a.from} to ${a.to}${a.allowed ? `; there is one to ${a.allowed}` : ""}`,
    todo: "plans, progress and 已整改 come in the unit's own ledger, with riskpaper ledger import; the other steps are ledger issue, verify, return, close, reopen",
  },
  "already-there": { what: (a) => `it is ${a.to} already`, todo: "nothing to do" },
  "unknown-id": {
    what: (a) => `the register has no such finding${a.near ? `; did you mean ${a.near}?` : ""}`,
    todo: "check the number; open new findings with riskpaper ledger import",
  },
  "future-date": {
    what: (a) => `the date ${a.date} is later than the as-of date ${a.asOf}`,
    todo: "correct the date, or state the day with --as-of",
  },
  "before-found": {
    what: (a) => `the date ${a.date} is before the day it was found, ${a.found}`,
    todo: "correct the date",
  },
  "before-last-act": {
    what: (a) => `the date ${a.date} is before the last act on this finding, ${a.last}`,
    todo: "record acts in their order; what is recorded late has the day it is recorded, and the reason says the rest",
  },
  "confirmation-missing": {
    what: () => "the number of the statement of facts is missing",
    todo: "confirm the facts, then import the paper",
  },
  "document-missing": { what: () => "the number of the letter is missing", todo: "add --document NUMBER" },
  "measures-missing": { what: () => "there are no measures", todo: "the owning unit states its measures" },
  "owner-missing": { what: () => "nobody is named as owner", todo: "name the person who answers for it" },
  "deadline-missing": { what: () => "there is no deadline", todo: "state the deadline" },
  "deadline-before-found": { what: () => "the deadline is before the day it was found", todo: "check both dates" },
  "evidence-missing": { what: () => "there is no evidence", todo: "name at least one piece of evidence" },
  "done-missing": { what: () => "the day of completion is missing", todo: "state the day of completion" },
  "done-before-found": {
    what: (a) => `completed on ${a.date}, before it was found on ${a.found}`,
    todo: "check both dates",
  },
  "done-in-future": {
    what: (a) => `completed on ${a.date}, after the as-of date ${a.asOf}`,
    todo: "report as done what is done; or state the day with --as-of",
  },
  "not-verified": {
    what: () => "no passed verification is on record",
    todo: "first riskpaper ledger verify REGISTER ID --result 通过",
  },
  "already-verified": {
    what: (a) => `${a.name} verified it on ${a.date}; it passed and is not verified again`,
    todo: "close it with riskpaper ledger close; what turns out not to be mended is recorded with --result 不通过",
  },
  "verifier-missing": { what: () => "nobody is named as verifier", todo: "name the verifier" },
  "verifier-is-owner": {
    what: (a) => `the verifier ${a.name} is the owner`,
    todo: "let somebody of the inspecting or line department verify",
  },
  "verifier-of-owner-unit": {
    what: (a) => `the verifier ${a.name} belongs to the owning unit (${a.unit})`,
    todo: "let somebody of the inspecting or line department verify",
  },
  "closer-is-owner": { what: (a) => `who closes it, ${a.name}, is the owner`, todo: "let somebody else close it" },
  "closed-before-verified": {
    what: (a) => `closed on ${a.date}, before it was verified on ${a.verified}`,
    todo: "check the date; state the day of closing with --on",
  },
  "verified-before-done": {
    what: (a) => `verified on ${a.date}, before it was completed on ${a.done}`,
    todo: "check both dates; state the day of the verification with --on",
  },
  "verified-in-future": {
    what: (a) => `verified on ${a.date}, after the as-of date ${a.asOf}`,
    todo: "correct the date, or state the day with --as-of",
  },
  "reason-missing": { what: () => "there is no reason", todo: "add --reason; in a ledger it stands in the remarks" },
  "deadline-not-later": {
    what: (a) => `the new deadline ${a.date} is not later than the present one, ${a.old}`,
    todo: "an extension ends later than the deadline in force",
  },
  "deadline-lapsed": {
    what: (a) => `the new deadline ${a.date} has passed on the day it is granted, ${a.on}`,
    todo: "grant a day to come; what is done is reported with its day, and being late is shown as it is",
  },
  "approver-missing": { what: () => "nobody is named as approver", todo: "add --approver NAME" },
  "approver-is-owner": {
    what: (a) => `the approver ${a.name} is the owner`,
    todo: "let a superior or the inspecting department approve",
  },
  "approved-in-future": {
    what: (a) => `approved on ${a.date}, after the as-of date ${a.asOf}`,
    todo: "correct the date, or state the day with --as-of",
  },
  "approved-after-act": {
    what: (a) => `approved on ${a.date}, after the act on ${a.on}`,
    todo: "the act is not before its approval",
  },
  "goals-missing": {
    what: () => "there are no goals for its stages",
    todo: "add --goals; in a ledger they stand in their column or in the remarks",
  },
  "ground-missing": {
    what: () => "neither a finding it is merged into, nor that it does not stand",
    todo: "add --merged-into ID or --invalid; in a ledger fill in 并入问题编号, or write 不成立 into the remarks",
  },
  "merged-into-nothing": {
    what: (a) => `${a.into}, which it is merged into, is not in the register or is itself`,
    todo: "check the number",
  },
  "commitment-missing": {
    what: () => "there is no written commitment",
    todo: "add --commitment with its name or number",
  },
  "report-missing": {
    what: () => "it was reported neither to senior management nor to the board",
    todo: "add --reported-to 高管 or 董事会",
  },
  "recheck-missing": {
    what: () => "no look-back with the result 反弹 is on record",
    todo: "first riskpaper ledger recheck REGISTER ID --result 反弹",
  },
  "recheck-before-closed": {
    what: (a) => `looked back on ${a.date}, before it was closed on ${a.closed}`,
    todo: "check both dates",
  },
  "id-missing": {
    what: () => "there is no finding number",
    todo: "number every finding, the same in all periods, for example F2024-001",
  },
  "id-form": {
    what: () => "the finding number is too long or holds strange characters",
    todo: "use one such as F2024-001",
  },
  "id-twice": {
    what: () => "this number is there already",
    todo: "one number for one finding: join the rows or renumber",
  },
  "row-incomplete": { what: (a) => `${a.key} is missing`, todo: "fill it in and import again" },
  "level-unmapped": {
    what: (a) => `the level ${a.level} (${a.from}) has no equal in the register's scheme ${a.to}`,
    todo: "write the map into level_map of the project, or use the register's levels",
  },
  "state-unclear": { what: (a) => `the status "${a.word}" is unclear`, todo: "state a definite one" },
  "claims-too-much": {
    what: () => "a unit may claim at most 已整改; it cannot close",
    todo: "report 已整改 with evidence; the inspecting department verifies and closes (riskpaper ledger verify, close)",
  },
  "needs-office": {
    what: (a) => `${a.from ? `from ${a.from} ` : ""}to ${a.to} is for the inspecting department`,
    todo: "it uses riskpaper ledger issue, extend, keep-open, cancel or accept-risk; then import again",
  },
  "moves-back": {
    what: (a) => `the register has ${a.from}; nothing leads back to ${a.to}`,
    todo: "check whether this is an old ledger; riskpaper ledger return sends work back, recheck records a rebound",
  },
  "immutable-changed": {
    what: (a) => `it may not change: the register has "${a.before}", the ledger "${a.now}"`,
    todo: "restore what it was; a deadline is extended by riskpaper ledger extend and the original one stays",
  },
  "extension-not-granted": {
    what: (a) => `the extended deadline ${a.date} was not granted; the one in force is ${a.deadline || "—"}`,
    todo: "record a granted extension with riskpaper ledger extend; else take it out",
  },
  "self-verified": {
    what: (a) => `the unit states a verification itself (${a.name})`,
    todo: "verifying is for the inspecting department: take out verifier, day and result",
  },
  "closed-changed": {
    what: (a) => `it is ${a.state} or verified, and stays as it is${a.now ? ` (the ledger says "${a.now}")` : ""}`,
    todo: "restore what the register has; record a rebound with riskpaper ledger recheck",
  },
  "withdrawn-in-paper": {
    what: (a) => `the paper withdrew it on ${a.date} (${a.reason}); in the register it is ${a.state}`,
    todo: "have it approved, then riskpaper ledger cancel REGISTER ID --invalid --reason TEXT --approver NAME",
  },
  "same-report": {
    what: (a) => `this is what was sent back or did not hold (completed on ${a.date || "—"})`,
    todo: "report the new day of completion and new evidence",
  },
};
export default refusals;
