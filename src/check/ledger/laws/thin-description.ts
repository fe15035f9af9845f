import type { LedgerLaw } from "../ledger-law.ts";
import { isBlankAt } from "../blank-words.ts";
import { wordIn } from "../row-values.ts";

const LEAST = 20;
const NUMBER = /[\d〇零一二三四五六七八九十百千万两几]/u;
const OBJECT =
  /合同|协议|凭证|单据|票据|汇票|支票|本票|发票|账户|账簿|账目|账册|客户|借款|贷款|存款|授信|担保|抵押|质押|资料|档案|印章|印鉴|公章|重控|空白|现金|库款|尾箱|金库|钥匙|密码|密钥|系统|设备|监控|录像|视频|机具|终端|权限|登记簿|台账|报表|记录|签字|签章|审批|授权|审查|调查|检查|核对|对账|岗位|柜员|轮岗|培训|制度|流程|手续|证件|身份|印制|信用卡|银行卡|理财|保险|基金|外汇|资金|利率|利息|费用|报销|采购|灭火|消防|通道|电线|线路|报警|门禁|学校|食堂|宿舍|车辆|工程|场所|文件|通知|信息|数据|业务|交易|报告|《|“|"/u;

/** A problem is described so that somebody else understands it: 20 characters or more, with a number or the thing concerned (R-F09). */
const law: LedgerLaw = () => ({
  row(row, tell) {
    const text = wordIn(row, "fact");
    if (isBlankAt(row, "fact") || text === "") return;
    const length = text.length > 3 * LEAST ? text.length : charactersIn(text);
    const empty = !NUMBER.test(text) && !OBJECT.test(text);
    if (length >= LEAST && !empty) return;
    tell({
      row: row.row,
      key: "fact",
      args: { length, least: LEAST, sort: length < LEAST ? "short" : "empty" },
      value: text,
    });
  },
});
export default law;

/** Characters but spaces. */
function charactersIn(text: string): number {
  let count = 0;
  for (const character of text) if (character.charCodeAt(0) > 32 && character !== "\u3000") count += 1;
  return count;
}
