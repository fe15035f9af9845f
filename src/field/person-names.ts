import { isIdentityNumber } from "./check-digits.ts";

// The hundred or so most common surnames, and the common double ones.
const SURNAME =
  "(?:欧阳|司马|上官|诸葛|尉迟|皇甫|慕容|令狐|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤])";
const GIVEN = "[\\u4e00-\\u9fff]{1,2}";
const BEFORE = '(?<=^|[\\s，。、；：:,;（(“"])';
const AFTER = '(?=$|[\\s，。、；,;）)（(”"/])';
const PERSON_LABEL =
  "(?:责任人|联系人|经办人|负责人|举报人|当事人|客户经理|信贷员|柜员|借款人|担保人|检查人|复核人|行长|主任)";

/** A name behind a label and a colon, with an end behind it. */
const LABELLED = new RegExp(`${PERSON_LABEL}(?:姓名)?(?:[：:]\\s*|\\s+)(${SURNAME}${GIVEN})${AFTER}`, "gu");
/** A name with a form of address. */
const ADDRESSED = new RegExp(`${BEFORE}(${SURNAME}${GIVEN})(?:同志|先生|女士)`, "gu");
/** Words that look like a name and are none, and names already made nameless. */
const NO_NAME =
  /某|[部门岗位员长人户社行处科室]$|^(?:经办|主管|主任|高管|任何|何人|相关|有关|全体|金融|白天|方可|向上|万元|石油|江苏|陈述|严重|严禁|严格|周边|周期|武装|程序|许可|任职)/u;

/** Names of persons in a text: behind a label, with a form of address, or of the roster standing by themselves. */
export function personNames(text: string, roster: readonly string[]): readonly string[] {
  const patterned = [LABELLED, ADDRESSED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? ""),
  );
  const known = roster.filter((name) => [...name].length >= 2 && standsAlone(text, name));
  return [...new Set([...patterned.filter((name) => name !== "" && !NO_NAME.test(name)), ...known])];
}

// 钱进 is a person and part of 把钱进账: a roster's name counts only with an end, a title or a particle on both sides.
const LEFT = /(?:^|[\s，。、；：:,;（(“"]|由|经|与|和|及|向|被|对|员|理|长|任|人|管)$/u;
const RIGHT =
  /^(?:$|[\s，。、；：:,;）)（(”"]|同志|先生|女士|行长|主任|经理|的|和|与|及|在|于|将|把|擅自|私自|未|曾|代)/u;

function standsAlone(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (LEFT.test(text.slice(0, at)) && RIGHT.test(text.slice(at + name.length))) return true;
  return false;
}

/** A number that belongs to one person, with all but its ends hidden. */
export interface PersonNumber {
  readonly sort: "identity" | "mobile";
  readonly masked: string;
}

const IDENTITY = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
/** Identity numbers (18 places with a day of birth and a right check digit, GB 11643) and mobile numbers in a text. */
export function personNumbers(text: string): readonly PersonNumber[] {
  const identities = [...text.matchAll(IDENTITY)].map(([one]) => one).filter(isIdentityNumber);
  const mobiles = [...text.matchAll(MOBILE)].map(([one]) => one);
  return [
    ...identities.map((one) => ({ sort: "identity" as const, masked: `${one.slice(0, 6)}********${one.slice(14)}` })),
    ...mobiles.map((one) => ({ sort: "mobile" as const, masked: `${one.slice(0, 3)}****${one.slice(7)}` })),
  ];
}
