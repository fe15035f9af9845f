import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/cli.ts";
import sample from "./cli-sample.ts";
import validate from "./cli-validate.ts";

const words: Words<typeof zh> = {
  tagline:
    "Risk inspection workpapers: checklists, interviews, workpapers, ledgers and reports. Works offline on plain files.",
  help: {
    usage: "Usage",
    examples: "Examples",
    arguments: "Arguments",
    commands: "Commands",
    options: "Options",
    globalOptions: "Options everywhere",
    optionsPlace: "[options]",
    commandPlace: "<command>",
    more: "How to use one command: riskpaper <command> --help",
    oneOf: (values) => `one of: ${values}`,
    defaultsTo: (value) => `default: ${value}`,
  },
  global: {
    lang: "language of the interface: zh-CN or en",
    asOf: "the day on which overdue, validity and the like are judged; default today",
    by: "id of the person at work, as in the roster",
    config: "project configuration; default: the nearest riskpaper.yaml from this folder upward",
    color: "no colour",
    quiet: "results only, no conversation",
    verbose: "say more: every note, the rules that did not run, technical details of errors",
    help: "show help",
    version: "show the version",
  },
  commands: {
    inspect: {
      summary: "work through a checklist into a workpaper; every answer is saved at once, stop and resume at will",
      examples: [
        { run: "riskpaper inspect CK-SEC -o east.paper", does: "answer in the terminal" },
        { run: "riskpaper inspect CK-SEC -o east.paper", does: "run it again to go on where you stopped" },
        {
          run: "riskpaper inspect CK-SEC -o east.paper --answers answers.yaml",
          does: "take the answers from a file, ask nothing",
        },
      ],
    },
    sample: {
      summary:
        "draw a sample from a table: random, systematic, stratified, by amount, by judgement; on record, so that anybody can draw it again",
      examples: [
        { run: "riskpaper sample loans.csv -n 30 --seed 2026Q3 -o loans.sample.yaml", does: "30 loans at random" },
        {
          run: "riskpaper sample loans.xlsx -n 25 --method amount --amount Balance --seed 2026Q3 -o list.xlsx",
          does: "in proportion to the balance: a list to work with, the sample beside it",
        },
        {
          run: "riskpaper sample --extend loans.sample.yaml -n 10 -o loans.sample.yaml",
          does: "10 more; what was drawn stays",
        },
      ],
    },
    render: {
      summary: "documents from workpapers, ledgers or risk libraries: statement of facts, ledger, report, opinion …",
      examples: [
        { run: "riskpaper render rectification east.paper -o ledger.xlsx", does: "the rectification ledger for Excel" },
        { run: "riskpaper render confirmation east.paper -o facts.html", does: "print it for the unit to sign" },
        { run: "riskpaper render self-inspection east.paper -o report.html", does: "the report, to read or print" },
        { run: "riskpaper render rectification --blank -o form.xlsx", does: "an empty ledger to hand out" },
      ],
    },
    validate: {
      summary:
        "check ledgers that came in, libraries, checklists, workpapers, the project; every problem with its place",
      examples: [
        { run: "riskpaper validate .", does: "everything in this folder" },
        {
          run: "riskpaper validate in/ --campaign 2026Q3 --annotate back/",
          does: "ledgers that came in, and the returns",
        },
        {
          run: "riskpaper validate in/ --format xlsx -o result.xlsx",
          does: "who reported, who did not, what is wrong",
        },
        { run: "riskpaper validate my.checklist.yaml --format json", does: "a result for a program to read" },
      ],
    },
    "merge-reports": {
      summary: "make one result of the parts of a sliced validation, exactly that of one run",
      examples: [
        { run: "riskpaper merge-reports 1.part 2.part", does: "one result of what validate --shard has written" },
        { run: "riskpaper merge-reports *.part --format xlsx -o result.xlsx", does: "one table" },
      ],
    },
    ledger: {
      summary: "ledgers and registers: read, merge, compare, count, remind, dashboard; verify, close, extend",
      examples: [
        { run: "riskpaper ledger import branch1.xlsx", does: "what was read, and what is wrong with it" },
        { run: "riskpaper ledger import branch1.xls --json -o branch1.json", does: "as JSON, for other programs" },
        {
          run: "riskpaper ledger stats sent",
          does: "completed, overdue and repeated over all of them, by unit and category",
        },
        {
          run: 'riskpaper ledger import branch1.csv --map "要求完成日=deadline" --save-mapping mapping.yaml',
          does: "match an unknown header once; from then on --mapping mapping.yaml",
        },
      ],
    },
    templates: {
      summary: "templates of documents: which there are, what data they may use, whether yours are right",
      examples: [
        { run: "riskpaper templates list", does: "the shipped templates, what they are made of, in which formats" },
        {
          run: "riskpaper templates show confirmation",
          does: "data, helpers, partials and blocks for a statement of facts",
        },
        { run: "riskpaper templates lint templates/", does: "check your own templates, place by place" },
        {
          run: "riskpaper render confirmation east.paper -o confirmation.html --templates templates/",
          does: "make a document with them",
        },
      ],
    },
    library: {
      summary: "risk libraries: edit in Excel, search, compare, merge",
      examples: [
        {
          run: "riskpaper library search 空白合同",
          does: "find risk points: words, pinyin initials (kbht), English, bases, posts",
        },
        { run: "riskpaper library show RCU-03", does: "all of one risk point, and which items ask about it" },
        {
          run: "riskpaper library export SEC -o security.xlsx",
          does: "as a workbook, for the risk department to edit",
        },
        { run: "riskpaper library diff old.library.yaml SEC", does: "which risk points the new version changes" },
        { run: "riskpaper library import security.xlsx -o SEC.library.yaml", does: "read the edited workbook back" },
      ],
    },
    checklist: {
      summary: "checklists: look at them, edit in Excel, make forms to fill in",
      examples: [
        { run: "riskpaper checklist show CK-SEC", does: "what each item asks, what passes, when it applies" },
        { run: "riskpaper checklist form CK-SEC -o form.xlsx", does: "a form to fill in, or to print and tick" },
        { run: "riskpaper checklist import form.xlsx -o visit.answers.yaml", does: "a filled form as an answers file" },
        {
          run: "riskpaper checklist diff old.checklist.yaml CK-SEC",
          does: "which items changed, and which only their number",
        },
        { run: "riskpaper checklist export CK-SEC -o checklist.xlsx", does: "the checklist itself, to edit" },
      ],
    },
    paper: {
      summary:
        "after the inspection: the unit's confirmation, review, approval, amending, status and history of a paper",
      examples: [
        { run: "riskpaper paper status east.paper", does: "where it stands, and who does what next" },
        {
          run: "riskpaper paper confirm east.paper --on 2026-11-22 --all 属实",
          does: "record what the inspected unit says",
        },
        { run: "riskpaper paper review east.paper --opinion agreed --by P9", does: "review it" },
        { run: "riskpaper paper history east.paper", does: "who changed what, when and why" },
      ],
    },
    seal: {
      summary:
        "seal a workpaper or folder: the fingerprint of every file, signed and countersigned if you like, for anybody to verify",
      examples: [
        {
          run: "riskpaper seal east.paper report.docx --key mine.key.pem -m submitted",
          does: "together with the report, and signed",
        },
        {
          run: "riskpaper seal east.paper --countersign --key reviewer.key.pem",
          does: "the reviewer's signature on top",
        },
      ],
    },
    verify: {
      summary:
        "verify a sealed folder or archive: which file was changed, is missing, was added; whether signatures hold",
      examples: [
        { run: "riskpaper verify east.paper", does: "needs nothing but the folder" },
        {
          run: "riskpaper verify archive.zip --public-key li.pub.pem --require-signature",
          does: "an archive and its signatures",
        },
      ],
    },
    key: {
      summary: "keys to sign with: make one, show its fingerprint",
      examples: [
        { run: "riskpaper key new -o mine.key.pem --name P001 --passphrase", does: "a new pair of keys" },
        { run: "riskpaper key show mine.pub.pem", does: "its fingerprint, to compare over the telephone" },
      ],
    },
    status: {
      summary: "how far the workpapers in a folder are, and what its registers have open",
      examples: [{ run: "riskpaper status", does: "the workpapers in this folder" }],
    },
    init: {
      summary: "a project folder that works at once, with editor settings",
      examples: [{ run: "riskpaper init my-project", does: 'a new folder "my-project"' }],
    },
    schema: {
      summary: "print the JSON Schema of one kind of file, for editors and other programs",
      examples: [
        { run: "riskpaper schema", does: "which kinds there are" },
        { run: "riskpaper schema Checklist > checklist.schema.json", does: "the form of a checklist" },
      ],
    },
    rules: {
      summary: "list every rule that validate knows",
      examples: [{ run: "riskpaper rules", does: "all rules" }],
    },
    completion: {
      summary: "print what completes commands in a shell: bash, zsh, fish, PowerShell",
      examples: [
        { run: "riskpaper completion bash > ~/.riskpaper-completion", does: "source this file in ~/.bashrc" },
        { run: "riskpaper completion powershell >> $PROFILE", does: "PowerShell: into the profile" },
      ],
    },
    explain: {
      summary: "explain a code: why it is a problem and how to put it right",
      examples: [{ run: "riskpaper explain pass-missing", does: "what this code means" }],
    },
  },
  sample,
  validate,
  ledger: {
    import: {
      summary: "read one ledger (xlsx, csv, xls, ods, a table in a web page) into rows",
      file: "the ledger; - is standard input. Into a register several may go, and papers (NAME.paper)",
      json: "the rows as JSON",
      output: "write the rows (JSON) to a file; NAME.register takes them into a register",
      force: "replace the file if it exists",
      trace: "say in the JSON how each value stood there and what was done to it",
      map: "match a header to a column, such as '要求完成日=deadline'; may be given several times",
      saveMapping: "remember what --map says, for --mapping",
      savedMapping: (path: string) => `remembered in ${path}; from now on add --mapping ${path}`,
      table: (p: { profile: string; ledger: string; sheet: string; headerRow: number; rows: number }) =>
        `${p.sheet === "" ? "" : `sheet "${p.sheet}", `}header in row ${p.headerRow}, read as ${p.ledger} (${p.profile}): ${p.rows} rows`,
    },
  },
  render: {
    template: (known) => `the document (riskpaper templates list says what each is): ${known}`,
    inputs:
      "what to make it of: papers (NAME.paper; reports and ledgers may be made of several); for duty cards, commitments and the library report a risk library’s file or KEY; for calendars and phase plans a system (such as S25), the name of a plan or a reference table of your own; for the others a ledger",
    period:
      "a year, quarter or month, such as 2026, 2026Q1; for the reporting calendar and stage plans this year unless given, for rectification reports and ledgers drawn from registers what the ledger states, or all of a register",
    pool: "for refund plans and disposal reports: what there is to share out, in CNY",
    templates: "folder of your own templates: those of a shipped name replace it, others are new documents",
    mask: "masking: internal, outbound, none, or a profile of the project",
    engagement:
      "inspection project file (*.engagement.yaml): numbers, addressees, team, dispositions, deadlines; what it does not say is left blank",
    blank:
      "make an empty ledger form to hand out; TEMPLATE is a kind of ledger such as rectification, problem or hazards",
    output: "write to this file; to a folder if it ends in /, named unit_document_period_number; - is stdout",
    format: "the format, unless the extension tells it",
    json: "print the data the document shows, as JSON",
    force: "replace a file that is there",
    written: (path) => `written: ${path}`,
    unknownTemplate: (given) => `there is no document called "${given}"`,
  },
  rules: {
    law: "list this code or law only, such as duplicate-id or R-B05",
    json: "list as JSON",
  },
  completion: { shell: "the shell: bash, zsh, fish or powershell" },
  explain: {
    code: "a code, such as duplicate-id",
    unknownCode: (code) => `there is no code "${code}"`,
  },
  schema: {
    kind: "kind of file, such as Checklist; without it all kinds are listed",
    json: "list as JSON",
    unknownKind: (kind) => `there is no kind of file called "${kind}"`,
    kinds: {
      RiskLibrary: "risk library",
      RiskOverlay: "overlay: what a branch changes in head office's library",
      RiskProposals: "risk points proposed in the field",
      Checklist: "checklist",
      Answers: "answers file",
      Workpaper: "readable state of a workpaper",
      Register: "readable state of a register of rectification",
      Sample: "a sample: what was drawn from a population",
      Engagement: "inspection project: what its letters need",
      FactStatements: "what the inspected unit says of each finding",
      MergeDecisions: "where papers to be merged part, and what was decided",
      LedgerProfile: "ledger profile",
      Ledger: "ledger",
      ReferenceTable: "reference table: limits, correspondences, steps, dates",
      Project: "project configuration",
      JournalRecord: "one line of a workpaper's journal",
      RegisterRecord: "one line of a register's journal",
      SealManifest: "the manifest of a seal",
      SealSignatures: "the signatures of a seal",
      ArchiveIndex: "the index of an archive",
    },
  },
  status: {
    dir: "folder with papers, default this one; folders inside it too",
    json: "as a JSON array",
  },
  init: {
    roster:
      "make no project: write a roster (xlsx with the sheets 机构 and 人员) into the riskpaper.yaml that is there",
    rosterTaken: (p) => `The roster is in ${p.path}: ${p.units} units, ${p.people} people`,
    noProject: "there is no project to write the roster into",
    noProjectTodo: "run riskpaper init first, or name a riskpaper.yaml with --config",
    dir: "folder to make, default this one",
    force: "replace files of the examples' names; no others",
    json: "list the written files as JSON",
    with: "shipped libraries to bring along besides, with their checklists, such as BLC,INT; all for every one. The others can be used by key as well",
    submissions: "make a sample of ledgers that came in instead: a quarter of 32 branches, to try head office's work",
  },
  inspect: {
    checklist: "a checklist file, or the id of one (such as CK-SEC)",
    out: "folder of the paper (its name ends in .paper), or the folder to put it in",
    org: "code of the unit; several, separated by commas, get a paper each, and c goes from one to the other",
    from: "last time's paper: answers whose check is unchanged are taken over, the others marked to be looked at again",
    carried: (p) => `answers taken over: ${p.carried}; to be looked at again: ${p.recheck}`,
    carriedPeriod: (p) => `the period of this paper: ${p.from} to ${p.to}`,
    dropped: (ids) => `answered last time and no longer in the checklist: ${ids}`,
    resume: "only go on with a paper that is there",
    answers: "answers file (yaml, json or the filled-in xlsx form); nothing is asked",
    historical: "begin a paper on a checklist or library of past rules",
    open: "a ledger or register with the unit’s earlier problems: what became of each is asked first",
    recheck: "ask only about earlier problems, not the checklist",
    unfit: (p) => `what the answers file says of the earlier problem ${p.id} was not taken: ${p.why}`,
    unfitWhy: {
      unknown: "this paper does not ask about it",
      "not-so": "a closed one is 已整改 or 反弹, an open one 已整改 or 未整改",
      unseen: "a rebound (反弹) needs a note of what was seen",
      confirmed: "the unit has confirmed the paper, what was found stays",
    },
    earlier: (p) => `${p.problems} earlier problems, ${p.open} of them not looked at yet`,
    noEarlier: "this paper has no earlier problems to look at: add --open with a ledger or register",
    takeOver: "take over a lock left on another machine (journalled)",
    json: "give the outcome as JSON",
    finished: (p) => `The paper is finished: ${p.path} (findings: ${p.findings})`,
    paused: (p) => `The paper is saved: ${p.path} (${p.done}/${p.total} answered)`,
    cancelled: "No paper was begun.",
    missing: (n) => `Missing before it can be finished: ${n}`,
    missingOne: (p) => `  ${p.item} ${p.what}`,
    unknown: (ids) => `Items in the answers file that the checklist does not have were left out: ${ids}`,
    resume_with: (command) => `Go on: ${command}`,
    recovered: (p) =>
      `The last record was not finished when the work stopped (${p.bytes} bytes); kept as ${p.file}. All other answers are intact.`,
  },
  problem: {
    lead: (what) => `riskpaper: ${what}`,
    where: (path) => `  where: ${path}`,
    todo: (what) => `  what to do: ${what}`,
    nearest: (word) => `did you mean "${word}"?`,
    seeHelp: (command) => `see ${command}`,
    known: (words) => `there are: ${words}`,
  },
  usage: {
    unknownCommand: (name) => `there is no command "${name}"`,
    unknownOption: (flag) => `there is no option "${flag}"`,
    optionValueMissing: (flags) => `option "${flags}" needs a value`,
    optionMissing: (flags) => `the option "${flags}" is required`,
    argumentMissing: (name) => `the argument "${name}" is missing`,
    excessArguments: (p) => `too many arguments: at most ${p.expected}, but ${p.got} were given`,
    badValue: (p) => `"${p.flags}" cannot be "${p.value}"`,
    conflict: (p) => `"${p.a}" and "${p.b}" cannot be used together`,
    badLanguage: (value) => `unknown language "${value}"`,
    languages: "write --lang zh-CN or --lang en",
    badDate: (value) => `"${value}" is not a date`,
    dateForm: "write it like 2026-11-22",
    other: "the command is not written right",
  },
  interrupted: {
    said: "Interrupted. Everything confirmed is saved.",
    resume: (command) => `Go on with: ${command}`,
  },
  refused: {
    held: (p) => `somebody else is writing: process ${p.pid} on ${p.host}, since ${p.at}`,
    heldTodo: "try again when they are done; if you know that they have stopped, add --take-over",
    heldUnknown: "somebody else is writing; the lock file does not say who",
    notSavedWrite: "the last entry could not be saved",
    notSavedMoved: "another program changed the journal; nothing more was written, to keep its order",
    notSavedClosed: "an earlier entry could not be saved, so nothing may follow it",
    notSavedTodo: "everything confirmed before is there. Remove the cause and run it again to go on",
    exists: "the file is there already; it was left alone",
    existsTodo: "choose another name, or add --force to replace it",
    changed: "somebody changed the file after it was read; it was left alone",
    changedTodo: "run it again",
    journal: "this is the journal of a paper or register, which is only ever appended to",
    journalTodo: "write elsewhere; --force does not replace it",
    record:
      "this is inside a paper or register, which its own commands keep; nothing else is written there, with --force neither",
    recordTodo: "write elsewhere; riskpaper ledger import, verify, close and the like keep a register up to date",
    noFolder: "there is no such folder",
    noFolderTodo: "make the folder or write elsewhere; an -o that ends in / makes its folder",
    link: "this is a link; nothing is written through links",
    linkTodo: "choose another name, or move the link away",
    notAFile: "this is not an ordinary file",
    notAFileTodo: "choose another name",
    calendar: (year) => `there is no calendar of working days for ${year}, and it is not guessed`,
    calendarTodo: (year) =>
      `add that year to riskpaper.yaml from its holiday notice (off: weekdays off, work: weekend days worked): calendar: {"${year}": {off: [${year}-01-01], work: []}}`,
  },
  system: {
    ENOENT: { why: "no such file or folder", todo: "check the path and the name" },
    ENOTDIR: { why: "a part of the path is not a folder", todo: "check the path" },
    EISDIR: { why: "this is a folder, not a file", todo: "name the file in it" },
    ENOTFILE: {
      why: "this is a device or a pipe, not an ordinary file",
      todo: "name an ordinary file; to read from another program use - for standard input",
    },
    EEXIST: { why: "something is there already", todo: "choose another name" },
    EACCES: { why: "permission denied", todo: "ask somebody who may, or choose another folder" },
    EROFS: { why: "this disk is read-only", todo: "choose a folder that can be written" },
    ENOSPC: { why: "the disk is full", todo: "make room and run it again; what was saved is safe" },
    EBUSY: {
      why: "another program holds the file, most likely Excel or WPS",
      todo: "close the file there and try again",
    },
    EMFILE: { why: "too many files are open", todo: "close some programs and try again" },
    ELOOP: { why: "this is a link, and links are not followed here", todo: "name the file itself" },
    ENAMETOOLONG: { why: "the name is too long", todo: "choose a shorter name" },
    EIO: {
      why: "the disk or the network drive failed",
      todo: "check it and try again; copy what matters to another place first",
    },
    other: { why: "the operating system refused", todo: "remove the cause and try again" },
  },
  systemFailure: {
    what: (why) => `cannot go on: ${why}`,
    code: (code) => ` (${code})`,
  },
  bug: {
    what: "riskpaper itself failed. This is a bug in the program, not a mistake of yours. What was saved is safe.",
    report: "Please report these lines to the maintainers:",
    version: (p) => `version ${p.version}, system ${p.platform}`,
    command: (command) => `command ${command}`,
    error: (message) => `error ${message}`,
    verbose: "Run it again with --verbose for more details",
  },
};
export default words;
