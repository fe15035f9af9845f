import type { Catalogue } from "../catalogue.ts";
import refusals from "./register-refusals.ts";

/** Registers of rectification: imports and steps. */
const register: Catalogue["register"] = {
  refusals,
  doubts: {
    "extended-after-lapse":
      "doubt: the deadline had passed when it was extended; rates go on resting on the original one",
    "approver-records": "doubt: who approved it records it; nobody else saw the approval",
  },
  register: "folder of the register (NAME.register)",
  ids: "finding numbers, one or several; where one is refused none is done",
  json: "the result as JSON",
  takeOver: "take over a lock left on another machine",
  on: "the day it happened; default: the as-of date",
  approver: "who approved it (name or id)",
  approvedOn: "the day of approval; default: that of --on",
  reason: "the reason",
  verbs: {
    issue: { summary: "send out confirmed findings with a letter", document: "number of the letter" },
    verify: {
      summary: "record a verification: passed work awaits closing, failed work goes back at once",
      verifier: "who verified, may be given several times; default: who records it",
      result: "通过 (passed) or 不通过 (failed)",
    },
    return: { summary: "send reported work back, for instance for want of evidence" },
    close: { summary: "close findings whose verification passed" },
    reopen: { summary: "back to work: what was returned, extended, rebounded or kept open" },
    extend: {
      summary: "extend the deadline, with reason and approver; the original one stays",
      to: "the new deadline",
    },
    recheck: {
      summary: "record a look-back; a rebound is one at once",
      result: "有效 (holds), 部分有效 (in part) or 反弹 (rebound)",
    },
    "accept-risk": {
      summary: "accept the risk of an issued finding: written commitment, reported to 高管 or 董事会",
      commitment: "name or number of the written commitment",
      reportedTo: "高管 (senior management) or 董事会 (the board)",
    },
    cancel: {
      summary: "cancel a finding: merged into another, or it does not stand",
      mergedInto: "number of the finding it is merged into",
      invalid: "the finding does not stand",
    },
    "keep-open": {
      summary: "keep open for the long run: approval and goals for its stages",
      goals: "goals of the stages",
    },
  },
  examples: {
    issue: [
      {
        run: "riskpaper ledger issue 2024.register F2024-001 F2024-002 --document 3/2024",
        does: "two findings go out with a letter",
      },
    ],
    verify: [
      {
        run: "riskpaper ledger verify 2024.register F2024-001 --result 通过 --by 周五",
        does: "passed; close it with ledger close",
      },
    ],
    close: [{ run: "riskpaper ledger close 2024.register F2024-001", does: "close what passed its verification" }],
    extend: [
      {
        run: "riskpaper ledger extend 2024.register F2024-001 --to 2024-06-30 --reason delayed --approver 刘十二",
        does: "extend; rates go on resting on the original deadline",
      },
    ],
  },
  import: {
    opening: "take ledgers as opening: states as stated (the default for a new register)",
    partial: "these name some findings only, such as reminders sent back: what they leave out is not missed",
    submission: "take ledgers as units' submissions: at most 已整改 (the default for a register that is there)",
    approver: "opening: who approved what is extended, cancelled or kept open, where the ledger has no column for that",
    stage: {
      read: (p) => `reading ${p.of} ${p.of === 1 ? "ledger" : "ledgers"}`,
      take: (path) => `taking ${path}`,
      write: (register) => `writing the register ${register}`,
    },
    created: (p) => `new register ${p.register}: ${p.findings} findings`,
    kept: (p) => `register ${p.register}: ${p.findings} findings, ${p.records} records`,
    as: { opening: "opening", submission: "submission", paper: "paper" },
    file: (p) =>
      `${p.path} (${p.as}): ${p.opened} opened, ${p.moved} moved, ${p.updated} updated, ${p.unchanged} unchanged, ${p.refused} not taken`,
    rechecked: (count) => `  of them looked at again: ${count}`,
    again: (p) => `${p.path}: the same file was taken by record ${p.record}; nothing new can be taken from it`,
    defaultOpening: "the register is new: ledgers are its opening, states as they state them",
    leftOut: (p) => `${p.path} was not taken: ${p.why}`,
    why: {
      refused: "it cannot be read",
      rejected: "it has errors; see riskpaper validate, correct it and import it again",
      replaced: "a correction of it is there",
      other: "it is neither a ledger of rectification nor a paper",
    },
    none: "there is no ledger or paper to take; the register is as it was",
    noneTodo: "give a rectification ledger, a problem ledger or NAME.paper; correct those with errors first",
    missing: (p) =>
      `${p.path} leaves out ${p.id} (${p.org}, ${p.state}): what is open is reported until it is closed (open-id-vanished)`,
    keptValue: (p) =>
      `${p.place}  ${p.id}: ${p.key} stays "${p.register}" as in the register; "${p.stated}" is not taken`,
  },
  place: (p) => [p.path, p.sheet, p.cell].filter((one) => one !== "").join(" "),
  row: (row) => `row ${row}`,
  moved: (p) => `${p.id}: ${p.from} → ${p.to} (${p.on})`,
  seen: {
    verify: (p) => `${p.id}: verification ${p.result} (${p.on}), still ${p.to}, to be closed: riskpaper ledger close`,
    recheck: (p) => `${p.id}: look-back ${p.result} (${p.on}), still ${p.to}`,
  },
  recorded: (record) => `record ${record} of the journal`,
  nothingDone: (count) => `${count} refusals: nothing was done`,
  todo: (text) => `  to do: ${text}`,
  recovered: (p) => `${p.bytes} unfinished bytes of an interruption are kept as ${p.file}`,
};
export default register;
