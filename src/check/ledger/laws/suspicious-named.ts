import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt } from "../blank-words.ts";
import { headerOf } from "../row-values.ts";
import { glanceAt, textsIn } from "../row-texts.ts";

/** That a report was made, or somebody blew the whistle; not that screening was poor. */
const REPORTED =
  /(?:已|已经|业已|并已|拟|曾)(?:向[^，。；]{1,12})?(?:上报|报送|报告|提交|报)(?:了|为)?可疑|可疑(?:交易)?(?:报告)?(?:已|已经|业已)(?:上报|报送|报告|提交)|可疑交易报告(?:编号|号码)|已列为可疑|已(?:按|作为)可疑(?:交易)?(?:上报|报送|报告)/u;
const WHISTLE = /举报人(?:姓名|电话|身份|联系方式|信息)?\s*[:：为是]|(?:实名|匿名)举报(?:人|信)/u;
const OF_CUSTOMER =
  /(?:账号|帐号|账户号|卡号|证件号码?|身份证号?码?|客户号)\s*[:：为是]?\s*[\dA-Za-z*＊x]{4,}|尾号\s*[:：为是]?\s*\d{3,}|\d{3,}[*＊x]{2,}\d{2,}|(?<!\d)\d{15,19}[\dXx]?(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|客户(?:姓名|名称)\s*[:：]\s*\S/u;
const CUSTOMER_KEYS = ["customer", "account", "id_number"];

/**
 * That a suspicious transaction was reported, or who blew a whistle, never stands in one row with what tells the customer
 * (R-P02), masked or not. A finding that screening is poor is none of this.
 */
const law: LedgerLaw = (table) => {
  const keys = CUSTOMER_KEYS.filter((key) => table.columns[key]);
  return {
    row(row, tell) {
      if (!glanceAt(row, table).suspicion) return;
      let said: readonly [string | null, string, string] | null = null;
      let named = keys.some((key) => !isBlankAt(row, key));
      for (const [key, text, header] of textsIn(row, table)) {
        if (said === null && (text.includes("可疑") || text.includes("举报"))) {
          const words = REPORTED.exec(text) ?? WHISTLE.exec(text);
          if (words) said = [key, words[0], header ?? headerOf(table, key ?? "")];
        }
      }
      if (said === null) return;
      for (const [, text] of textsIn(row, table)) named ||= OF_CUSTOMER.test(text);
      if (named) tell({ row: row.row, key: said[0], args: { header: said[2], words: said[1] }, value: said[1] });
    },
  };
};
export default law;
