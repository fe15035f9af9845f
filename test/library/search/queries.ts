/**
 * What people look for, each with the point they have in mind: words as the
 * library has them, other words for the same, initials and syllables of pinyin, English, bases, posts and ids.
 */
export const QUERIES: readonly (readonly [typed: string, wanted: string])[] = [
  // Words.
  ["空白合同", "RCU-03"],
  ["贷后检查", "RCU-05"],
  ["金库监控", "RCU-13"],
  ["票据丢失 公示催告", "BLC-12"],
  ["反向平仓", "FXO-06"],
  ["灭火器过期", "SCH-01"],
  ["章", "SEC-08"],
  // Other words, and whole questions.
  ["柜员把密码借给别人用", "RCU-02"],
  ["公章谁来保管", "SEC-08"],
  ["假发票假合同骗取银行承兑", "BLC-02"],
  ["客户钱和平台钱混在一起", "IFR-05"],
  ["医生收红包", "HOS-02"],
  ["学生在河里游泳淹死", "SCH-13"],
  ["老板跑路失联", "ENT-08"],
  ["拖欠工人工资", "ENT-10"],
  ["一线员工赌博", "SEC-02"],
  ["赌博", "INT-10"],
  ["大领导一个人说了算", "INT-01"],
  ["ATM 上贴假通知", "FRD-04"],
  ["贷款给农户实际企业在用", "POV-01"],
  // Pinyin.
  ["kbht", "RCU-03"],
  ["dhjc", "RCU-05"],
  ["yzbg", "SEC-08"],
  ["chaxunchafu", "BLC-06"],
  ["zi jin chi", "IFR-01"],
  ["shtx", "FRD-07"],
  ["xfss", "SEC-05"],
  // English.
  ["anti-money laundering training", "AML-10"],
  ["suspicious transaction", "AML-06"],
  ["seal", "SEC-08"],
  ["credit archive", "RCU-04"],
  ["segregation of duties acceptance", "BLC-11"],
  ["illegal fundraising employee", "ILF-10"],
  ["pyramid selling", "MKT-07"],
  ["merchant cash-out", "FRD-07"],
  // Bases.
  ["农户贷款操作流程", "RCU-03"],
  ["查询查复管理规定", "BLC-06"],
  ["用电安全责任制", "SEC-04"],
  // Posts.
  ["验票岗", "BLC-07"],
  ["金库管理员", "RCU-13"],
  ["校医", "SCH-12"],
  // Ids.
  ["RCU-09", "RCU-09"],
  ["CK-SEC-05", "SEC-03"],
  ["aml03", "AML-03"],
];
