import type { ChecklistItem } from "../model/generated/documents.ts";

const YES = /^(?:eq:)?(?:是|对|有|yes|y|true|pass|合格)$/i;
const NEGATIVE_TEXT = /^(?:否|无|没有|不存在|未发现|未见|no)[。.]?$/i;
const POSITIVE_TEXT = /^(?:是|有|yes)[。.]?$/i;

/** A yes/no item whose rule is only a word for yes, as if that meant 合格. `eq:yes` states what passes, and is no such word. */
export const takesYesForPass = (item: ChecklistItem): boolean =>
  item.answer_type === "是否" &&
  item.pass !== undefined &&
  item.pass.rule !== "eq:yes" &&
  YES.test(item.pass.rule.trim());

/** A yes/no item whose text for people says the opposite of its rule. */
export function contradicts(item: ChecklistItem): boolean {
  const { rule, text } = item.pass ?? {};
  if (item.answer_type !== "是否" || text === undefined) return false;
  return (
    (rule === "eq:yes" && NEGATIVE_TEXT.test(text.trim())) || (rule === "eq:no" && POSITIVE_TEXT.test(text.trim()))
  );
}

// Tried on the 186 yes/no questions of data.md: every hit among them passes on 否, none of those that pass on 是 is hit.
const FAULT =
  "违规|违法|违纪|违反|挪用|虚假|虚构|超范围|超权限|超员|出租|出借|泄露|隐瞒|抽逃|变相|误导|过期|逾期|转借|伪造|变造|篡改|代签|混用|截留|私设|坐支|擅自|未经|吸收公众存款|自融|砍头息";
const ASKS_FOR_FAULT = new RegExp(
  `是否(?:仍|还|均|已)?(?:(?:存在|发现|发生)(?!.*(?:制度|机制|记录|台账|预案|有效|书面))|(?:${FAULT}))`,
);
const ASKS_FOR_GOOD =
  /是否(?:均|已|都)?(?:齐全|完整|健全|落实|到位|合规|规范|有效|按期|按时|按规定|履行|建立|设有|清晰|明确)/;

/** Whether a question's wording makes its passing answer doubtful. A doubt, not a proof: words can deceive. */
export function doubtfulPolarity(item: ChecklistItem): boolean {
  if (item.answer_type !== "是否") return false;
  const asksForFault = ASKS_FOR_FAULT.test(item.question);
  if (item.pass?.rule === "eq:yes") return asksForFault;
  return item.pass?.rule === "eq:no" && ASKS_FOR_GOOD.test(item.question) && !asksForFault;
}
