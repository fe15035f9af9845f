/** That a report was made, or somebody blew the whistle; not that screening was poor. */
const REPORTED =
  /(?:已|已经|业已|并已|拟|曾)(?:向[^，。；]{1,12})?(?:上报|报送|报告|提交|报)(?:了|为)?可疑|可疑(?:交易)?(?:报告)?(?:已|已经|业已)(?:上报|报送|报告|提交)|可疑交易报告(?:编号|号码)|已列为可疑|已(?:按|作为)可疑(?:交易)?(?:上报|报送|报告)/u;
const WHISTLE = /举报人(?:姓名|电话|身份|联系方式|信息)?\s*[:：为是]|(?:实名|匿名)举报(?:人|信)/u;
const OF_CUSTOMER =
  /(?:账号|帐号|账户号|卡号|证件号码?|身份证号?码?|客户号)\s*[:：为是]?\s*[\dA-Za-z*＊x]{4,}|尾号\s*[:：为是]?\s*\d{3,}|\d{3,}[*＊x]{2,}\d{2,}|(?<!\d)\d{15,19}[\dXx]?(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|客户(?:姓名|名称)\s*[:：]\s*\S/u;

/** The words that tell a suspicious transaction was reported, or null. That screening is poor in general tells nothing. */
export const reportedSuspicion = (text: string): string | null =>
  text.includes("可疑") ? (REPORTED.exec(text)?.[0] ?? null) : null;

/** The words that tell who blew a whistle, or null. */
export const toldWhistleBlower = (text: string): string | null =>
  text.includes("举报") ? (WHISTLE.exec(text)?.[0] ?? null) : null;

/** Whether a text tells which customer it is about, masked or not. */
export const tellsCustomer = (text: string): boolean => OF_CUSTOMER.test(text);
