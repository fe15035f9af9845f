import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt } from "../blank-words.ts";
import { textOf } from "../../../model/ledger.ts";

const LEAD =
  "(?:进一步|切实|不断|持续|全面|着力|大力|认真|严格|充分|继续|深入|坚决|积极|及时|务必|要|将|今后|以后|下一步|并|且|同时|对此|我行|我部|本行|支行|各级|全员|全体员工|员工)*";
const SLOGAN =
  "(?:加强|强化|提高|提升|增强|高度重视|引起重视|重视|深化|加大|狠抓|严抓|抓好|抓实|端正|树立|牢固树立|举一反三|引以为戒|严格要求|严格管理|严格执行|严格落实|认真对待|认真学习|认真落实|认真整改|立即整改|尽快整改|坚决整改|落实责任|压实责任|杜绝|避免|防止)";
// What follows the verb may be a few words without anything to count, name or date.
const NAMED = new RegExp(SLOGAN, "u");
const CLAUSE = new RegExp(`^${LEAD}${SLOGAN}[^\\d《》“”"]{0,12}$`, "u");
const CONCRETE =
  /\d|《|系统|双人|复核|清退|收回|追回|补办|补签|补充|退还|更换|修订|修改|印发|制定|上线|设置|张贴|安装|销毁|上锁|轮岗|扣减|通报|处罚|问责|考核办法|台账|登记簿|每[日周月季年]|逐[笔户项]|月底|年底|前完成/u;

const NUMBERING = /(^|[；;。，,\s])[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．]\s*/gu;

/** Measures say what will be done, not only 加强、提高、高度重视 (R-F10). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    if (isBlankAt(row, "measures")) return;
    const whole = textOf(row, "measures");
    // Slogans are short; what is long says something.
    if (whole === "" || whole.length > 80 || !NAMED.test(whole)) return;
    const text = whole.replace(NUMBERING, "$1");
    if (CONCRETE.test(text)) return;
    const clauses = text
      .split(/[，。；、,;\n.！!\s]+|(?<=[\u4e00-\u9fff])(?=并(?:加强|强化|提高))/u)
      .filter((clause) => clause !== "");
    if (clauses.length > 0 && clauses.every((clause) => CLAUSE.test(clause)))
      tell({ row: row.row, key: "measures", value: whole });
  },
});
export default law;
