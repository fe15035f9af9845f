/** That a report was made, or somebody blew the whistle; not that screening was poor. */
const NOT_SAID = "(?<!是否|能否|应当?|[未没需须要不])";
const REPORTING = "(?:上报|报送|报告|提交|报)";
/** What stands between a report and its suspicion; a report about how screening works is none of a customer. */
const ABOUT = "(?:(?!整改|甄别|监测|制度|流程|培训|台账|自查|系统)[^，。；]){0,16}";
const REPORTED = new RegExp(
  [
    `${NOT_SAID}(?:已经?|业已|并已|拟|曾|于[^，。；]{1,12}[日月])(?:向[^，。；]{1,12})?${REPORTING}(?:了|为)?${ABOUT}(?:可疑(?!交易(?:甄别|监测|管理|制度|培训))|STR)`,
    `${NOT_SAID}${REPORTING}[了过]${ABOUT}可疑(?!交易(?:甄别|监测|管理|制度|培训))`,
    `可疑(?:交易)?(?:报告)?[:：]?(?:已经?|业已)(?:[于由向经][^，。；未]{1,12})?${REPORTING}`,
    "(?:可疑交易报告|可疑报告|STR)(?:编号|号码|号)",
    `${NOT_SAID}已经?(?:列[为入]|作为?|按|转为)可疑(?:客户|名单|处理|交易|上报|报送)?`,
    `${NOT_SAID}(?:已经?|曾)(?:向)?${REPORTING}?(?:了|给)?(?:中国)?反洗钱(?:监测分析)?中心`,
  ].join("|"),
  "u",
);
const WHISTLE = /举报人(?:姓名|电话|身份|联系方式|信息)?\s*[:：为是]|(?:实名|匿名)举报(?:人|信)/u;
const OF_CUSTOMER =
  /(?:账号|帐号|账户号|卡号|证件号码?|身份证号?码?|客户号)\s*[:：为是]?\s*[\dA-Za-z*＊x]{4,}|尾号\s*[:：为是]?\s*\d{3,}|\d{3,}[*＊x]{2,}\d{2,}|(?<!\d)\d{15,19}[\dXx]?(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|客户(?:姓名|名称)\s*[:：]\s*\S/u;

/** Cheap to ask first. */
const MAYBE = /可疑|STR|反洗钱/u;

/** The words that tell a suspicious transaction was reported, or null. That screening is poor in general tells nothing. */
export const reportedSuspicion = (text: string): string | null =>
  MAYBE.test(text) ? (REPORTED.exec(text)?.[0] ?? null) : null;

/** The words that tell who blew a whistle, or null. */
export const toldWhistleBlower = (text: string): string | null =>
  text.includes("举报") ? (WHISTLE.exec(text)?.[0] ?? null) : null;

/** Whether a text tells which customer it is about, masked or not. */
export const tellsCustomer = (text: string): boolean => OF_CUSTOMER.test(text);
