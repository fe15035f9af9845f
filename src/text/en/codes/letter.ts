import { type Args, code } from "../../code-words.ts";

const named = ({ list, count }: Args): string => (count ? ` (${count}): ${list}` : "");
const figure: Readonly<Record<string, string>> = { amount: "amount", count: "count" };

/** Laws of what goes out after a visit: nothing unsettled stands in a final text. */
export default {
  "letter-other-unit": code(
    "The inspection file and the paper are about one unit",
    (a) => `paper ${a.paper} is about "${a.unit}", the inspection file about "${a.given}"`,
    "take the inspection file of this unit, or correct its unit",
  ),
  "letter-version-open": code(
    "A report with open items is a draft",
    (a) => `version ${a.version} needs zero open items and there are ${a.count} kinds of them; allowed: ${a.allowed}`,
    "close the open items below one by one, or issue one of the versions allowed",
  ),
  "letter-paper-open": code(
    "The paper behind a document is finished",
    (a) => `paper ${a.paper} is not finished, or was sent back and not handed in again`,
    "finish it with riskpaper inspect --resume",
  ),
  "letter-item-pending": code(
    "A final report has no item still to be verified",
    (a) => `paper ${a.paper} has items to be verified${named(a)}`,
    "verify them: pass, fail or not applicable",
  ),
  "letter-fact-unconfirmed": code(
    "Findings that are issued were confirmed by the unit",
    (a) => `paper ${a.paper}: facts not confirmed, or changed since${named(a)}`,
    "have the unit confirm them and record it with riskpaper paper confirm",
  ),
  "letter-fact-objected": code(
    "An objection to a fact is settled first",
    (a) => `paper ${a.paper}: facts objected to and not settled${named(a)}`,
    "look into it, then riskpaper paper amend or withdraw, or resolve to record why the fact stands",
  ),
  "letter-fact-unsigned": code(
    "A refusal to sign is settled first",
    (a) => `paper ${a.paper}: facts the unit refused to sign, not settled${named(a)}`,
    "review them and record why the facts stand (riskpaper paper resolve) before issuing",
  ),
  "letter-comment-open": code(
    "A final report has no review note open",
    (a) => `paper ${a.paper} has review notes nobody has put right${named(a)}`,
    "put them right and have the paper reviewed again",
  ),
  "letter-finding-unknown": code(
    "Dispositions and feedback are about findings of the paper",
    (a) => `the paper has no finding ${a.id}`,
    "correct the finding_id in the inspection file",
  ),
  "letter-fact-upheld": code(
    "What became of the unit's comments is what the paper says",
    (a) =>
      `finding ${a.id}: the inspection file says the comment was adopted, the paper that the fact stands (${a.reason})`,
    "correct adopted in the inspection file; where it was adopted, change the paper (riskpaper paper amend or withdraw)",
  ),
  "letter-disposition-twice": code(
    "A finding has its dispositions once",
    (a) => `finding ${a.id} has several entries of dispositions`,
    "make one entry of them, with all under its dispositions",
  ),
  "letter-disposition-reason": code(
    "No action (不予处理) has its reason",
    (a) => `finding ${a.id} gets no action and no reason is given`,
    "add reason to this entry",
  ),
  "letter-transfer-receiver": code(
    "A transfer (移送) says to whom",
    (a) => `finding ${a.id} is to be transferred and nobody says to whom`,
    "add transfer_to to this entry: 监管, 纪检 or 司法",
  ),
  "letter-figures-differ": code(
    "The opinion and the statement of facts have the same numbers",
    (a) => `finding ${a.id}: the ${figure[String(a.what)] ?? a.what} is ${a.here} here and ${a.there} as confirmed`,
    "where the fact has changed, riskpaper paper amend and have it confirmed again",
  ),
  "zero-report-findings": code(
    "The paper of a zero report has no findings",
    (a) => `the papers have findings${named(a)}: there is nothing to report zero of`,
    "make a self-inspection or inspection report",
  ),
} as const;
