import { code } from "../../code-words.ts";

/** Ledgers: the fields of one row together. */
export default {
  "verified-before-done": code(
    "Verification is not earlier than completion",
    (a) => `it was verified on ${a.verified}, before it was done on ${a.done}`,
    "check both dates",
  ),
  "recheck-before-found": code(
    "A re-check is not earlier than the finding",
    (a) => `it was re-checked on ${a.recheck}, before it was found on ${a.found}`,
    "check both dates",
  ),
  "date-in-future": code(
    "What has happened does not lie in the future",
    (a) => `"${a.header}" is ${a.date}, after the as-of date ${a.asOf}`,
    "enter the day it happened; leave blank what has not been done (a planned day belongs in the deadline)",
  ),
  "done-after-received": code(
    "Nothing was done after the ledger came in",
    (a) => `"${a.header}" is ${a.date}, after the ledger came in on ${a.received}`,
    "enter the day it happened; leave blank what was not done when the ledger was sent",
  ),
  "found-outside-period": code(
    "A new finding was found within the inspection period",
    (a) => `it was found on ${a.date}, outside the inspection period ${a.from} to ${a.to}`,
    "check the date; move problems of the next period to its ledger",
  ),
  "closed-without-evidence": code(
    "A closed finding has evidence",
    () => "the status is 已销号, and there is no evidence",
    "name the evidence; without any, set the status to 整改中",
  ),
  "closed-without-date": code(
    "A closed finding has its dates",
    (a) => `the status is 已销号, and "${a.header}" is blank`,
    "enter the day; if it has not been verified, set the status to 已整改",
  ),
  "closed-without-verifier": code(
    "A closed finding names its verifier",
    (a) => `the status is 已销号, and "${a.header}" is blank`,
    "name who verified it; if nobody has, set the status to 已整改",
  ),
  "closed-without-pass": code(
    "A closed finding has passed its verification",
    (a) => `the status is 已销号, and the result of verification ${a.result ? `is "${a.result}"` : "is blank"}`,
    "write 通过 where it passed; otherwise set the status to 整改中",
  ),
  "verify-date-unclosed": code(
    "A finding that is not closed has no verification date",
    (a) => `the status is ${a.status}, yet there is a verification date, ${a.date}`,
    "set the status to 已销号 if it passed; otherwise delete the date",
  ),
  "owner-verifies-self": code(
    "Nobody verifies his own work",
    (a) => `"${a.name}" is both in charge and the verifier`,
    "have somebody of the inspecting or superior department verify it, and name him",
  ),
  "preparer-verifies-self": code(
    "Nobody verifies measures of his own",
    (a) => `"${a.name}" drew up the measures and verified them`,
    "have somebody else verify them, and name him",
  ),
  "verifier-of-owner-unit": code(
    "The verifier does not belong to the department in charge",
    (a) => `the verifier "${a.name}" belongs to "${a.unit}", the department that had to rectify it`,
    "have somebody of the inspecting or superior department verify it, and name him",
  ),
  "immediate-too-slow": code(
    "立行立改 (put right at once) takes seven days at most",
    (a) =>
      `the type is 立行立改 (put right at once), yet the deadline ${a.deadline} is ${a.days} days after ${a.found}; at most ${a.most} are allowed`,
    "make it 限期整改 if it takes that long; otherwise correct the deadline",
  ),
  "ongoing-without-goals": code(
    "持续整改 (ongoing) has goals for its stages",
    () => "the type is 持续整改 (ongoing), and it has no stage goals",
    "write what will be reached by when",
  ),
  "ongoing-without-approval": code(
    "持续整改 (ongoing) was approved",
    () => "the type is 持续整改 (ongoing), and no approver is named",
    "name who approved it",
  ),
  "ongoing-overused": code(
    "持续整改 (ongoing) is the exception",
    (a) => `${a.n} of ${a.of} problems are 持续整改 (${a.percent}), more than ${a.most}`,
    "look at each again: give a deadline where one can be kept; explain the others",
  ),
  "grave-without-leader": code(
    "The gravest problems have a leader in charge",
    (a) =>
      a.leader
        ? `a grave problem names "${a.leader}" as its leader, which is below the leader in charge of that field`
        : "a grave problem has no leader in charge",
    "name the leader responsible for that field, or one above",
  ),
  "grave-without-analysis": code(
    "The gravest problems have cause and effect",
    (a) => `for a grave problem "${a.header}" is blank`,
    "write why it came about and what it led to or may lead to",
  ),
  "overdue-open": code(
    "No open finding is past its deadline",
    (a) =>
      `the deadline ${a.deadline} passed ${a.days} days before ${a.asOf}, and it is not done${a.extended ? `; the extension to ${a.extended} has passed or was not approved` : ""}`,
    "honest reporting is never sent back: explain why and what is planned; fill in what is done, or the extended deadline",
  ),
  "amount-without-count": code(
    "Where there is an amount there is a count",
    (a) => `the amount is ${a.amount}, the count is ${a.count === "" ? "blank" : a.count}`,
    "enter how many transactions are concerned",
  ),
  "repeat-without-prior": code(
    "A repeated problem names its earlier number",
    () => "it is said to be repeated, and the earlier number is blank",
    "enter the earlier number, such as F2023-017; or say 否",
  ),
  "prior-without-repeat": code(
    "A problem with an earlier number is a repeated one",
    (a) => `it names the earlier number ${a.prior}, and "repeated" ${a.word ? `says ${a.word}` : "is blank"}`,
    "say 是 if it is repeated; otherwise delete the earlier number",
  ),
  "grave-hazard-incomplete": code(
    "A major hazard has all five: person, measures, money, deadline, plan",
    (a) => `for a major hazard "${a.header}" is blank`,
    "fill in all five: who is in charge, measures, money, deadline, plan",
  ),
  "grave-hazard-plan": code(
    "The plan against a major hazard is complete",
    (a) => `the plan lacks ${a.missing}`,
    "add what is missing; if the plan is a document of its own, write its name only",
  ),
  "objection-without-reason": code(
    "An objection has its reason",
    (a) => `the facts were confirmed as "${a.status}", and no reason is given`,
    "write the unit's reason in the remarks",
  ),
  "objection-without-evidence": code(
    "A disputed finding has evidence",
    (a) => `the facts were confirmed as "${a.status}", and there is no evidence`,
    "name the evidence of the facts",
  ),
  "objection-passed-over": code(
    "A dispute is settled before the finding goes on",
    (a) => `the facts were confirmed as "${a.objection}", yet the status is already ${a.status}`,
    "write in the remarks how it was settled; otherwise set the status back to 未整改",
  ),
  "grave-without-accountability": code(
    "Grave and repeated problems say who was held accountable",
    (a) => `a ${a.sort === "grave" ? "grave" : "repeated"} problem does not say who was held accountable`,
    "write who and how; or why nobody was",
  ),
  "sample-overcounted": code(
    "A sample holds no more problems than items",
    (a) => `${a.n} were sampled, yet ${a.k} of them are said to be wrong`,
    "check both numbers",
  ),
  "sample-rate-differs": code(
    "A rate in the description is problems over samples",
    (a) => `the description says ${a.stated}%; ${a.k} of ${a.n} is ${a.due}%`,
    "correct the rate, or check both numbers",
  ),
  "cancelled-without-reason": code(
    "What is cancelled says why",
    () => "it is cancelled, with no reason and no finding it was merged into",
    "enter the number it was merged into, or the reason",
  ),
  "cancelled-without-approver": code(
    "What is cancelled was approved",
    () => "it is cancelled, and nobody approved that",
    "name who approved it",
  ),
  "merged-into-nothing": code(
    "The finding merged into is in the ledger",
    (a) =>
      a.sort === "self" ? `it is merged into itself (${a.id})` : `there is no finding ${a.id} here to merge into`,
    "correct the number, or add that row",
  ),
  "large-amount-unreported": code(
    "What reaches the threshold is reported",
    (a) =>
      `${a.amount} (alone or added up over the day) reaches the threshold of ${a.limit}, yet it is not marked as reported; it was due by ${a.due}`,
    "report it and enter the day; if it was reported, say 是",
  ),
  "large-amount-late": code(
    "A large transaction is reported in time",
    (a) =>
      a.sort === "early"
        ? `it was reported on ${a.report}, before the day of entry, ${a.day}`
        : `the transaction of ${a.day} was reported on ${a.report}, after ${a.due}`,
    "check both dates; if it was late, explain why",
  ),
  "funds-gathered": code(
    "Funds gathered or scattered within days are screened",
    (a) =>
      a.sort === "gathered"
        ? `${a.n} amounts of ${a.sum} in all came in from ${a.from} to ${a.to}, within ten business days, and ${a.amount} left in one`
        : `${a.amount} came in as one and left in ${a.n} amounts of ${a.sum} in all from ${a.from} to ${a.to}, within ten business days`,
    "screen where the money came from and what it was for; the result is kept apart, not in this register",
  ),
  "restricted-name": code(
    "An institution without a licence does not use a restricted name",
    (a) => `the name contains ${a.words}, and no licence is given (by the rules of ${a.day})`,
    "give the licence; without one, the name and the scope of business have to be changed",
  ),
} as const;
