import type { Words } from "../catalogue.ts";
import type zh from "../zh-CN/papers-confirmation.ts";

const words: Words<typeof zh> = {
  title: "Statement of facts",
  to: (a) => `To ${a.unit}:`,
  introInspection: (a) =>
    `${a.basis}the inspection team examined ${a.subject} at your unit for ${a.period} and completed its workpaper on ${a.date}. The facts found are listed below; please check them and give your opinion. `,
  introSelf: (a) =>
    `${a.basis}the self-inspection team examined ${a.subject} for ${a.period} and completed its workpaper on ${a.date}. The facts found are listed below; please check them and give your opinion. `,
  basis: (a) => `Under “${a.text}”, `,
  scope: (a) => `Scope: ${a.text}.`,
  factsOnly: "This statement holds facts only: no judgement, level or disposition.",
  facts: "1. Facts",
  head: {
    no: "No.",
    fact: "Facts",
    amount: "Amount (CNY)",
    count: "Quantity",
    basis: "Basis",
    evidence: "Evidence",
  },
  noFact: "(no facts stated)",
  totals: (a) => `${a.facts} facts; ${a.amount}; ${a.count}.`,
  amountInAll: (a) => `amounts in all ${a.amount}`,
  quantityInAll: (a) => `quantities in all ${a.count}`,
  none: (a) =>
    `Of ${a.applicable} applicable items ${a.answered} were examined (${a.samples} samples); there are no facts to confirm.`,
  evidence: "2. Evidence",
  opinion: "3. Your opinion",
  version: (a) => `version ${a.no}`,
  replaces: (a) =>
    `This version replaces version ${a.no}, signed on ${a.date}; facts that differ from it are marked with an asterisk, and the differences stand below the table. Of all other facts the signed opinions stand.`,
  frozen: (a) =>
    `The facts of this version were signed on ${a.date}; any change makes a new version to be signed again.`,
  mark: "*",
  changes: (a) => `Differences from version ${a.no}`,
  changeHead: ["No., id", "Change", "Element", "Was", "Is", "Reason (date)"],
  changeKind: { amended: "amended", withdrawn: "withdrawn", added: "new" },
  changeField: { fact: "Fact", found_date: "Found on", amount: "Amount (CNY)", count: "Quantity", criteria: "Basis" },
  asBelow: "see the facts",
  why: (a) => `${a.text} (${a.date})`,
  said: "Opinions on record:",
  saidHead: { no: "No.", opinion: "Opinion", reason: "Reason, evidence and outcome", date: "Date (version)" },
  saidDate: (a) => `${a.date} (version ${a.no})`,
  upheld: (a) => `upheld: ${a.text}`,
  ask: "Of the other facts, please give your opinion:",
  boxes: { agree: "correct", partly: "partly disputed", disagree: "disputed" },
  reasons: "Facts disputed, reasons and proofs",
  refusal: "Refusal to sign or seal (reason, time and signatures of the inspectors)",
  notes: "4. Notes",
  copies: "1. Made in two copies, one for each side.",
  refusalNote:
    "2. Where the head of the unit refuses or is unable to sign or seal, the inspectors note reason and time above, two of them sign, and the statement is filed with the workpaper.",
  objectionNote:
    "3. Disputed facts are named by number with reasons and proofs; the team verifies them and answers separately.",
  timing: (a) => `4. Data as of ${a.asOf}; generated ${a.generated}.`,
  missing: "5. What is still missing",
};
export default words;
