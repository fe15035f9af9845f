import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/problems.ts";
import masking from "./cli-masking.ts";
import paper from "./cli-paper.ts";
import print from "./cli-print.ts";

const words: Words<typeof zh> = {
  masking,
  paper,
  print,
  journey: {
    paper: {
      "not-a-paper": "there is no paper here (no journal.ndjson)",
      "no-record": "the journal holds no whole record",
      broken: (record) => `record ${record} of the journal is damaged or was changed`,
      contradiction: (record) => `record ${record} of the journal contradicts those before it`,
      snapshot: "the checklist or library kept at the start of the journal is not of its form",
      large: "the journal is abnormally large",
      todo: "see riskpaper validate for details; bring the folder back from a backup",
    },
    register: {
      "not-a-register": "there is no register here (no journal.ndjson)",
      "no-record": "the journal holds no whole record",
      broken: (record) => `record ${record} of the journal is damaged or was changed`,
      contradiction: (record) => `record ${record} of the journal contradicts those before it`,
      large: "the journal is abnormally large",
      todo: "see riskpaper validate for details; bring the folder back from a backup",
      none: "make one first: riskpaper ledger import LEDGER -o NAME.register",
      unfit: "the record cannot be written: a text is too long or holds what it may not",
      unfitTodo: "shorten the texts of the cells and import again",
    },
    libraryUnknown: (given) => `there is no risk library “${given}”`,
    checklistMissing: (given) => `there is no checklist “${given}”`,
    mergedLedger: {
      kinds: (profiles) => `There are ledgers of several kinds (${profiles}), too many for one file`,
      kindsTodo: "Write into a folder: -o DIR/, one file for each kind",
      extension: (name) => `The name ${name} does not tell the format`,
      extensionTodo: "End it in .xlsx, .json, .yaml or .csv, or add --format",
      large: (name) => `${name} would be a YAML of more than 2 MB, which could not be read again`,
      largeTodo: "Use --format json, or write an .xlsx",
    },
    noOutstanding: "no rows of rectification could be read here, so nobody knows what was left open",
    noOutstandingTodo: (path) =>
      `see what is wrong with it: riskpaper validate ${path}; give a ledger of rectification or a register`,
    cannotMerge: "this is no version of the same document as the other two",
    cannotMergeTodo:
      "all three must be of one kind and have one key or id; the second may be an overlay on that library",
    libraryMissing: (p) => `risk library ${p.key} is nowhere to be found (checklist ${p.checklist} uses it)`,
    libraryTodo: (folders) => `put its .library.yaml in one of: ${folders}`,
    document: "the file has errors and cannot be used",
    otherForm: (id) => `this form belongs to another checklist (${id})`,
    otherVersion: (version) => `this form was made from another version of the checklist (${version})`,
    formTodo: (path) => `see each cell: riskpaper checklist import ${path}`,
    documentTodo: (path) => `see each of them: riskpaper validate ${path}`,
    headerIncomplete: (fields) => `the paper's header still lacks: ${fields}`,
    headerTodo:
      "write them into header of the answers file, or defaults of riskpaper.yaml; on a terminal they are asked",
    noTerminal: "there is no terminal to ask at",
    noTerminalTodo: "run it in a terminal, or give --answers",
    nothingToResume: "there is no paper to go on with",
    nothingToResumeTodo: "leave out --resume to begin one, or check the path",
    historical: (id) =>
      `${id} (or a library it uses) holds past rules that are superseded; it is not for new inspections`,
    historicalTodo: "to inspect business of that time under the rules of that time, add --historical",
    follow: {
      "other-unit": (unit) => `the earlier paper is of another unit (${unit}); its answers cannot be taken over`,
      "other-checklist": (id) =>
        `the earlier paper answers another checklist (${id}); none of its answers can be taken over`,
      itself: () => "a paper cannot follow itself",
      evidence: (name) => `evidence “${name}” of the earlier paper is gone or was changed`,
      begun: () => "this paper has begun, and does not follow another",
    },
    followTodo: {
      "other-unit": "check --from, or name the same unit with --org",
      "other-checklist": "check --from, or name that checklist",
      itself: "name a new paper with -o",
      evidence: "restore the earlier paper and try again; no paper was written",
      begun: "leave --from out to go on with it, or name another with -o",
    },
    noFolder: "the papers of several units need a folder",
    noFolderTodo: "name a folder with -o that does not end in .paper",
    otherChecklist: (id) => `the paper there was begun with another checklist (${id})`,
    otherChecklistTodo: "choose another -o, or name that checklist",
    records: {
      errors: "the ledger has errors, so its figures would be wrong; nothing was written",
      profile: "this document cannot be made of such a ledger",
      errorsTodo: (path) => `see the errors first: riskpaper validate ${path}`,
      profileTodo: (profiles) =>
        `it is made of these ledgers: ${profiles}; an empty form: riskpaper render KIND --blank -o form.xlsx`,
    },
    figures: {
      what: (p) =>
        `${p.count} figures of ${p.document} are not what its papers say, so it was not released (figure-differs): ${p.field} states ${p.stated}, recomputed it is ${p.computed}`,
      todo: "this is a fault of the program: please report this message with the version; the papers are untouched",
      untraced: (p) =>
        `${p.count} numbers in ${p.document} come from nothing it was made of, so it was not released (figure-untraced): ${p.number} (“${p.text}”)`,
      untracedTodo:
        'in a template of your own take numbers from the data by {{…}}, and words that never change by {{fixed "…"}}; otherwise please report this message with the version',
    },
    cannotRender: {
      several: (template) => `one file holds one document, and there are several (${template})`,
      format: (format) => `there is no ${format} form of this document`,
      extension: (path) => `"${path}" does not tell the format`,
      period: (period) => `period “${period}” is not understood`,
      plan: (plan) => `there is no “${plan}” in the reference tables`,
      mask: (mask) => `there is no masking profile “${mask}”`,
      pool: (template) => `${template} has to know how much there is to share out`,
      findings: (paper) => `the paper ${paper} has no findings, so there are no sheets of evidence`,
      cases: (cases) => `the ledger has claims of several cases (${cases}); each case has a pool of its own`,
      register: (path) => `${path} is a register, not a submission of a unit: no analysis is made of it`,
      todo: {
        register:
          "draw it as a ledger first (riskpaper render rectification REGISTER -o ledger.xlsx); for figures alone: riskpaper ledger stats",
        several: "give -o a folder (ending in /): one file for each",
        period: "write 2026, 2026Q1 or 2026-03",
        plan: "name a system, a plan, or a *.reference.yaml of your own",
        mask: "write internal, outbound or none, or define it under masking.profiles in the project",
        pool: "add --pool, such as --pool 1200000",
        findings: "there is one sheet for each finding: record findings first, or name another paper",
        cases: "part the file by cases and run once for each",
        format: "choose another --format or file extension",
        extension: "add an extension, or --format",
      },
    },
    evidence: {
      missing: "evidence cannot be registered: there is no such file",
      "not-a-file": "evidence cannot be registered: this is no ordinary file",
      link: "evidence cannot be registered: this is a link to somewhere else",
      outside: "evidence cannot be registered: the file is not inside the folder of the answers file",
      large: "evidence cannot be registered: the file is too large",
    },
    evidenceTodo: "what was answered before is saved; mend it and run again to go on",
    headerField: {
      nature: "nature",
      project: "project",
      unit: "unit",
      subject: "subject",
      period: "period",
      index_no: "index number",
      preparers: "preparers",
      date: "date",
    },
  },
};
export default words;
