import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/paper.ts";
import history from "./paper-history.ts";

const words: Words<typeof zh> = {
  paper: "a workpaper (NAME.paper)",
  finding: "id of the finding",
  reason: "why",
  json: "the result as JSON",
  takeOver: "take over a lock held on another machine",
  seen: "hash of the journal's last record in the paper you looked at (8 characters or more); refused if it changed since",
  item: "only for this item; may be given several times",
  status: {
    summary:
      "where a paper stands: review and approval, the unit's confirmation, what is missing, who may do what next",
    examples: [
      { run: "riskpaper paper status east.paper", does: "one paper" },
      { run: "riskpaper paper status *.paper --json", does: "several, for a script" },
    ],
    stage: (stage) =>
      `Stage: ${{ 编制中: "being prepared", 待复核: "to be reviewed", 已退回: "returned", 已复核: "reviewed", 已批准: "approved" }[stage] ?? stage} (${stage})`,
    facts: (p) =>
      `Facts: ${{ 未确认: "not confirmed", 已确认: "confirmed", 待再确认: "to be confirmed again" }[p.state] ?? p.state} (${p.state})${p.state === "未确认" ? "" : `, version ${p.version}`}`,
    factsNext: (p) => `Facts: to be confirmed again (${p.state}), version ${p.version} is to be signed`,
    opinion: {
      属实: "true (属实)",
      部分异议: "objects in part (部分异议)",
      有异议: "objects (有异议)",
      拒签: "refuses to sign (拒签)",
    },
    finding: (p) =>
      `  ${p.id} ${p.opinion}${p.reason === "" ? "" : `: ${p.reason}`}${p.settled === "" ? "" : `; upheld: ${p.settled}`}`,
    said: (p) => `  ${p.day} ${p.who} ${p.what}: ${p.opinion}${p.stands ? "" : " (no longer counts)"}`,
    what: {
      agree: (level) => `agreed at level ${level}`,
      comment: (level) => `commented at level ${level}`,
      return: "returned it",
      approve: "approved it",
    },
    opinions: "Review and approval:",
    dropped: (p) => `  ${p.day} ${p.who} changed ${p.what}; "${p.was}" no longer counts`,
    droppedHead: "Dropped by changes:",
    missing: (n) => `Still missing: ${n}`,
    open: {
      unconfirmed: (ids) => `Findings not confirmed: ${ids}`,
      objected: (ids) => `Objections not settled: ${ids}`,
      comments: (ids) => `Reviewers' comments still open: ${ids}`,
    },
    wholePaper: "the whole paper",
    next: "Next:",
    nobody: "nothing: the paper is approved",
    who: { anyone: "whoever prepares it", other: (names) => `anybody but ${names}` },
    nextLine: (p) => `  ${p.who}: ${p.step} (${p.command})`,
    step: {
      inspect: "complete the items",
      submit: "hand it in for review",
      confirm: "have the unit confirm the facts",
      settle: "settle the objection: amend, withdraw, or say why not",
      revise: "change what was asked for, and hand it in",
      review: "review it",
      answer: "look whether it was put right, then review again",
      return: "return it",
      approve: "approve it",
      render: "make the documents",
    },
    none: "no workpaper",
    content: {
      items: (ids) => `items ${ids}`,
      header: (fields) => `header ${fields}`,
      findings: (ids) => `findings ${ids}`,
      evidence: (count) => `files of evidence: ${count}`,
    },
  },
  submit: {
    summary: "hand in for review: all items are complete",
    examples: [{ run: "riskpaper paper submit east.paper --by P1", does: "once more, after changes" }],
  },
  review: {
    summary: "review: agree, or comment; whoever prepared or changed the paper cannot",
    examples: [
      { run: "riskpaper paper review east.paper --opinion agreed --by P9", does: "agree to the whole paper" },
      {
        run: 'riskpaper paper review east.paper --comment --item CK-SEC-05 --opinion "how was the sample drawn?" --by P9',
        does: "comment on an item; no approval until it is put right",
      },
    ],
    opinion: "the reviewer's words",
    comment: "a comment to be put right, not an agreement",
    level: "level of review, from 1; a level waits for the one below",
  },
  return: {
    summary: "send the paper back to its authors, with a reason",
    examples: [
      { run: 'riskpaper paper return east.paper --reason "evidence is missing" --by P9', does: "the whole paper" },
    ],
  },
  approve: {
    summary: "approve: after a reviewer agreed, comments are settled and the facts confirmed; any change drops it",
    examples: [{ run: "riskpaper paper approve east.paper --opinion agreed --by P0", does: "approve" }],
    opinion: "the approver's words",
  },
  confirm: {
    summary: "record what the inspected unit says of each finding; from then on the facts are frozen",
    examples: [
      {
        run: "riskpaper paper confirm east.paper --on 2026-11-22 --all 属实 --signer 王强",
        does: "everything is true",
      },
      {
        run: 'riskpaper paper confirm east.paper --on 2026-11-22 --all 属实 F2026-DC01-003=有异议 --reason "signed the same day" --evidence signed.jpg',
        does: "one objection, the others are true",
      },
      {
        run: "riskpaper paper confirm east.paper --answers unit.yaml",
        does: "the opinions are in a file (kind: FactStatements)",
      },
    ],
    statements: "FINDING=opinion: 属实 true, 部分异议 objects in part, 有异议 objects, 拒签 refuses to sign",
    all: "the opinion on every finding not named by itself",
    answers: "a file of the unit's opinions (*.statements.yaml) with day, signer and an opinion on each finding",
    unit: "the unit that confirms, by default the inspected one",
    on: "day of confirmation, YYYY-MM-DD",
    signer: "who signed for the unit",
    collector: "an inspector who was there; several times, at least two where somebody refuses to sign",
    copies: "how many copies are signed, by default 2",
    reason: "why the unit objects or refuses; FINDING=WHY where reasons differ, several times",
    evidence: "a file that supports the objection, registered as evidence; several times; FINDING=FILE for one of them",
    noEvidence: "why there is no evidence; FINDING=WHY for one of them",
  },
  amend: {
    summary: "amend a confirmed finding, with a reason; a changed fact needs confirming again",
    examples: [
      {
        run: 'riskpaper paper amend east.paper F2026-DC01-003 --set amount=320000.00 --reason "compared with the statements" --by P1',
        does: "another amount",
      },
    ],
    set: "field=value; several times; an empty value clears the field",
    from: "a file with the fields (YAML, named as in findings)",
  },
  withdraw: {
    summary: "withdraw a confirmed finding, with a reason; its number is not used again",
    examples: [
      {
        run: 'riskpaper paper withdraw east.paper F2026-DC01-003 --reason "the evidence does not bear it out" --by P1',
        does: "withdraw it",
      },
    ],
  },
  resolve: {
    summary: "settle an objection that changes nothing: the fact stands, and why",
    examples: [
      {
        run: 'riskpaper paper resolve east.paper F2026-DC01-003 --reason "it was signed after the inspection" --by P1',
        does: "the fact stands",
      },
    ],
  },
  done: {
    finish: "handed in for review",
    agree: "the reviewer's agreement is recorded",
    comment: "the reviewer's comment is recorded",
    return: "returned",
    approve: "approved",
    confirm: (p) => `version ${p.version} of the statement of facts is recorded: findings ${p.count}`,
    amendFact: (id) => `${id} is amended; the unit has to confirm it again`,
    amend: (id) => `${id} is amended`,
    amendStale: (fields) =>
      `these fields still say the number that was; look at them and amend them too (--set): ${fields}`,
    withdraw: (id) => `${id} is withdrawn; the unit has to confirm the new version`,
    resolve: (id) => `the objection to ${id} is settled: the fact stands`,
    same: "the approver is a reviewer too",
    dropped: (was) => `"${was}" no longer counts because of this change`,
    now: (p) => `now: ${p.stage}, facts ${p.facts}`,
    recovered: (p) => `an interruption had left half a record (${p.bytes} bytes); it is kept as ${p.file}`,
  },
  history,
};
export default words;
