import { describe, expect, it } from "vitest";
import type { Project } from "../../../src/model/generated/documents.ts";
import { brief, type Judging, judgeRows, type RowLike } from "../../helpers/ledger-rows.ts";
import { loadCatalogue } from "../../../src/text/load.ts";
import { HONEST } from "./honest-rows.ts";

const OPEN: RowLike = {
  status: "整改中",
  deadline: "2024-04-30",
  done_date: null,
  evidence: null,
  verifier: null,
  verify_date: null,
  verify_result: null,
};
const CANCELLED: RowLike = { ...OPEN, status: "已撤销", measures: null, deadline: null };
describe("a message about a word that was read as another", () => {
  const told = async (change: RowLike, code: "closed-without-evidence" | "verify-date-unclosed") => {
    const said = await judgeRows("rectification-full", [{ ...HONEST["rectification-full"], ...change }]);
    const one = said.find((diagnostic) => diagnostic.code === code);
    const words = await Promise.all((["zh-CN", "en"] as const).map(loadCatalogue));
    return words.map(({ diagnostics: { codes } }) => one && codes[code].message(one.args));
  };
  const as = (shown: string, value: string) => ({ value, shown, steps: ["synonym"] as const });

  it("names the one that stands there too", async () => {
    expect(await told({ status: as("已验收", "已销号"), evidence: null }, "closed-without-evidence")).toEqual([
      expect.stringContaining("已验收（读作已销号）"),
      expect.stringContaining("已验收 (read as 已销号)"),
    ]);
    expect((await told({ status: as("已完成", "已整改") }, "verify-date-unclosed"))[0]).toContain(
      "已完成（读作待验收）",
    );
    expect((await told({ status: "已销号", evidence: null }, "closed-without-evidence"))[0]).not.toContain("读作");
  });
});

const project: Project = {
  kind: "Project",
  schemaVersion: "1",
  organisation: { code: "D000", name: "示范农商行" },
  units: [{ code: "D0-XD", name: "信贷部", aliases: ["信贷管理部"] }],
  people: [{ id: "p1", name: "何平", unit: "D0-XD" }],
  projects: [{ no: "JC2024-01", name: "一季度排查", from: "2024-01-08", to: "2024-01-26" }],
};
const campaign = {
  id: "2024Q1",
  name: "一季度",
  period: { from: "2024-01-01", to: "2024-03-31" },
  project: "JC2024-01",
};

/** [code, where, profile, what is changed in an honest row, surroundings]; where is `row key`. */
type Fault = readonly [code: string, key: string, profile: string, change: RowLike, around?: Judging];

const FAULTS: readonly Fault[] = [
  // fields
  ["required-blank", "owner_unit", "rectification", { owner_unit: null }],
  ["required-blank", "owner", "rectification", { owner: ["XX"] }],
  ["required-blank", "measures", "rectification", { ...OPEN, measures: "同上" }],
  [
    "required-blank",
    "evidence",
    "rectification",
    { status: "已整改", verifier: null, verify_date: null, evidence: "无" },
  ],
  ["required-blank", "fact", "problem", { fact: "—" }],
  ["finding-id-form", "finding_id", "rectification-full", { finding_id: "问题7" }],
  [
    "finding-id-form",
    "finding_id",
    "problem",
    { finding_id: "F2024-001" },
    { project: { ...project, finding_id_pattern: "W\\d+" } },
  ],
  [
    "amount-magnitude",
    "amount",
    "rectification",
    { amount: { value: "4500000000.00", shown: "450000", steps: ["header-unit"] } },
  ],
  [
    "amount-magnitude",
    "amount",
    "rectification",
    { fact: "抽查30户贷款档案，其中3户缺少面签记录，涉及账户较多", amount: "1000000000.00" },
  ],
  ["thin-description", "fact", "rectification", { fact: "管理不到位" }],
  [
    "thin-description",
    "fact",
    "rectification",
    { fact: "该机构管理意识淡薄，责任没有压实，思想上不够重视，工作不到位" },
  ],
  ["slogan-measures", "measures", "rectification", { measures: "进一步加强管理，提高认识" }],
  ["slogan-measures", "measures", "rectification", { measures: "1、高度重视；2、切实强化责任心，举一反三。" }],
  ["uscc-check-digit", "uscc", "problem", { uscc: "91350100M000100Y4Z" }],
  ["uscc-check-digit", "uscc", "problem", { uscc: "91350100M000100Y4" }],
  ["identity-check-digit", "id_number", "large-transactions", { id_number: "110105194912310021" }],
  ["group-name", "owner", "rectification", { owner: ["张伟", "相关人员"] }],
  ["group-name", "inspector", "hazards", { inspector: ["安全保卫部"] }],
  // dates
  ["deadline-before-found", "deadline", "rectification", { deadline: "2024-01-05" }],
  ["done-before-found", "done_date", "rectification", { done_date: "2024-01-05" }],
  ["verified-before-done", "verify_date", "rectification-full", { verify_date: "2024-02-19" }],
  ["recheck-before-found", "recheck_date", "hazards", { recheck_date: "2024-01-31" }],
  ["date-in-future", "verify_date", "rectification-full", { verify_date: "2024-04-01" }],
  [
    "date-in-future",
    "assessed",
    "risk-points",
    { assessed: { value: "2024-06-30", shown: "2024年二季度", precision: "quarter" } },
  ],
  [
    "done-after-received",
    "done_date",
    "rectification",
    { done_date: "2024-03-20", verify_date: null, status: "已整改" },
    { received: "2024-03-19" },
  ],
  ["found-outside-period", "found_date", "rectification", { found_date: "2024-02-05" }, { project, campaign }],
  ["found-outside-period", "found_date", "rectification", { found_date: "2024-01-03" }, { project, campaign }],
  // closing
  ["closed-without-evidence", "evidence", "rectification", { evidence: null }],
  ["closed-without-evidence", "evidence", "rectification", { evidence: "0" }],
  ["closed-without-evidence", "evidence", "rectification", { evidence: "无" }],
  ["closed-without-date", "done_date", "rectification", { done_date: null }],
  ["closed-without-date", "verify_date", "rectification-full", { verify_date: null }],
  ["closed-without-verifier", "verifier", "rectification", { verifier: null }],
  ["closed-without-pass", "verify_result", "rectification-full", { verify_result: "不通过" }],
  ["closed-without-pass", "verify_result", "rectification-full", { verify_result: null }],
  ["verify-date-unclosed", "verify_date", "rectification-full", { ...OPEN, verify_date: "2024-02-01" }],
  ["owner-verifies-self", "verifier", "rectification", { verifier: ["张 伟"] }],
  ["owner-verifies-self", "verifier", "rectification", { verifier: ["張偉科员"] }],
  ["owner-verifies-self", "verifier", "rectification", { owner: ["李强", "张伟（信贷部）"], verifier: ["张伟"] }],
  ["preparer-verifies-self", "verifier", "problem", { verifier: ["赵敏"] }],
  ["verifier-of-owner-unit", "verifier", "rectification", { verifier: ["信贷部陈静"] }],
  ["verifier-of-owner-unit", "verifier", "rectification", { verifier: ["何平"] }, { project }],
  // types and grave problems
  ["immediate-too-slow", "deadline", "rectification-full", { ...OPEN, rect_type: "立行立改", deadline: "2024-07-06" }],
  ["ongoing-without-goals", "phase_goals", "problem", { ...OPEN, rect_type: "持续整改", phase_goals: null }],
  ["ongoing-without-approval", "approver", "problem", { ...OPEN, status: "持续整改", approver: null }],
  ["grave-without-leader", "leader", "problem", { severity: "严重", leader: null }],
  ["grave-without-leader", "leader", "problem", { severity: "严重", leader: ["柜员李强"] }],
  ["grave-without-analysis", "cause", "problem", { severity: "严重", cause: "/" }],
  ["grave-without-analysis", "effect", "problem", { severity: "严重", effect: null }],
  ["grave-without-accountability", "accountability", "problem", { severity: "严重", accountability: "未问责" }],
  [
    "grave-without-accountability",
    "accountability",
    "problem",
    { is_repeat: "是", repeat_of: "F2023-017", accountability: null },
  ],
  ["overdue-open", "deadline", "rectification", { ...OPEN, deadline: "2024-03-30" }],
  ["overdue-open", "deadline", "problem", { ...OPEN, deadline: "2024-03-30", extended_deadline: "2024-06-30" }],
  [
    "overdue-open",
    "deadline",
    "rectification-full",
    { ...OPEN, deadline: "2024-02-28", extended_deadline: "2024-03-20" },
  ],
  ["amount-without-count", "count", "rectification-full", { count: 0 }],
  ["repeat-without-prior", "repeat_of", "rectification-full", { is_repeat: "是" }],
  ["prior-without-repeat", "is_repeat", "rectification-full", { repeat_of: "F2023-017" }],
  ["prior-without-repeat", "is_repeat", "rectification-full", { is_repeat: null, repeat_of: "F2023-017" }],
  ["grave-hazard-incomplete", "funds", "hazards", { funds: null }],
  ["grave-hazard-incomplete", "plan", "hazards", { plan: "无" }],
  [
    "grave-hazard-plan",
    "plan",
    "hazards",
    { plan: "一、目标和任务：消除隐患；二、方法和措施：更换线路；三、经费2万元；四、机构和人员：保卫部门负责" },
  ],
  [
    "objection-without-reason",
    "note",
    "problem",
    { ...OPEN, status: "未整改", confirm_status: "拒签", evidence: "取证单", note: null },
  ],
  ["objection-without-evidence", "evidence", "problem", { ...OPEN, status: "未整改", confirm_status: "有异议" }],
  [
    "objection-passed-over",
    "status",
    "problem",
    { ...OPEN, confirm_status: "有异议", evidence: "取证单", note: "支行认为属操作习惯" },
  ],
  ["sample-overcounted", "sample_k", "problem", { sample_n: 30, sample_k: 35 }],
  ["sample-overcounted", "fact", "rectification", { fact: "抽查30户贷款档案，发现35户缺少面签记录，涉及45万元" }],
  ["sample-rate-differs", "fact", "problem", { fact: "抽查30户贷款档案，3户缺少面签记录，占比15%，涉及45万元" }],
  ["cancelled-without-reason", "merged_into", "rectification-full", CANCELLED],
  ["cancelled-without-reason", "cancel_reason", "problem", { ...CANCELLED, merged_into: null }],
  ["cancelled-without-approver", "approver", "problem", { ...CANCELLED, cancel_reason: "问题不成立", approver: null }],
  ["merged-into-nothing", "merged_into", "rectification-full", { ...CANCELLED, merged_into: "F2024-999" }],
  ["merged-into-nothing", "merged_into", "rectification-full", { ...CANCELLED, merged_into: "F2024-101" }],
  // large transactions
  ["large-amount-unreported", "reported", "large-transactions", { reported: "否", report_date: null }],
  [
    "large-amount-unreported",
    "reported",
    "large-transactions",
    { amount: "30000.00", reported: "否", report_date: null },
  ],
  [
    "large-amount-unreported",
    "reported",
    "large-transactions",
    { customer_type: "非自然人", cash_or_transfer: "转账", amount: "2000000.00", reported: "否", report_date: null },
  ],
  ["large-amount-late", "report_date", "large-transactions", { report_date: "2024-03-11" }],
  [
    "large-amount-late",
    "report_date",
    "large-transactions",
    { entry_date: "2005-06-01", amount: "200000.00", report_date: "2005-06-06" },
  ],
  // parts and ratios
  ["part-exceeds-whole", "overdue", "rectification-summary", { overdue: 7 }],
  ["part-exceeds-whole", "-", "rectification-summary", { _extra: { 合计: "1523", "其中：乡镇": "1621" } }],
  ["ratio-differs", "effect", "problem", { effect: "劝阻电信诈骗2940起，成功2653起，成功率96%" }],
  ["ratio-rounded", "effect", "problem", { effect: "劝阻电信诈骗2940起，成功2653起，成功率90%" }],
  // privacy
  ["person-number", "note", "rectification", { note: "借款人11010519491231002X" }],
  ["person-number", "note", "rectification", { note: "联系电话13800138000" }],
  ["person-number", "-", "rectification", { _extra: { 领导批示: "请联系13800138000" } }],
  ["account-number", "note", "rectification", { note: "转入6222 0212 3456 7890 128" }],
  ["account-number", "note", "rectification", { note: "账号：100200300400500" }],
  ["account-number", "account", "large-transactions", { account: "1002003004005" }],
  ["suspicious-named", "note", "large-transactions", { note: "已报可疑" }],
  ["suspicious-named", "note", "rectification", { note: "客户账号6222****1234，已上报可疑交易" }],
  ["formula-text", "note", "rectification", { note: '=HYPERLINK("http://x")' }],
  ["formula-text", "note", "rectification", { note: "- 加强复核" }],
];

describe("one fault in an honest row", () => {
  for (const [code, key, profile, change, around = {}] of FAULTS)
    it(`${code} at ${key} of ${profile}`, async () => {
      const said = await judgeRows(profile, [{ ...HONEST[profile], ...change }], around);
      expect(brief(said)).toEqual([`${code} 2 ${key}`]);
      const shown = JSON.stringify(said);
      for (const secret of ["11010519491231002X", "13800138000", "6222021234567890128", "1002003004005"])
        expect(shown).not.toContain(secret);
    });
});

/** What is near a fault and is none. */
const SOUND: readonly (readonly [what: string, profile: string, change: RowLike, around?: Judging])[] = [
  ["an honest row of the short form", "rectification", {}],
  ["an honest row of the full form", "rectification-full", {}],
  ["an honest problem", "problem", {}],
  ["an honest hazard", "hazards", {}],
  ["an honest risk point", "risk-points", {}],
  ["an honest transaction", "large-transactions", {}],
  ["an honest line of a summary", "rectification-summary", {}],
  ["what could not be read", "rectification", { done_date: { unreadable: true, shown: "2024-02-30" } }],
  ["what could not be read and is required", "rectification", { owner_unit: { unreadable: true, shown: "#REF!" } }],
  ["a deadline on the day of finding", "rectification", { deadline: "2024-01-08" }],
  [
    "a month that the day of finding lies in",
    "rectification",
    { found_date: { value: "2024-02-29", shown: "2024年2月", precision: "month" } },
  ],
  ["a deadline on the as-of date", "rectification", { ...OPEN, deadline: "2024-03-31" }],
  [
    "an extension that runs",
    "rectification-full",
    { ...OPEN, deadline: "2024-02-29", extended_deadline: "2024-04-30" },
  ],
  [
    "what was sent back and keeps its day of verification",
    "rectification-full",
    { ...OPEN, _state: "退回", verify_date: "2024-03-20" },
  ],
  [
    "what is not yet put right and has no measures",
    "rectification",
    { ...OPEN, status: "未整改", owner: null, measures: null },
  ],
  ["what is cancelled by merging", "rectification-full", { ...CANCELLED, note: "并入F2024-100" }],
  ["what is cancelled in a form without columns for it", "rectification", CANCELLED],
  ["seven days at once", "rectification-full", { rect_type: "立行立改", deadline: "2024-01-15" }],
  [
    "no money and some transactions",
    "rectification-full",
    { amount: "0.00", count: 4, fact: "抽查30户贷款档案，其中3户缺少面签记录" },
  ],
  ["reporting still in time", "large-transactions", { reported: "否", report_date: null }, { asOf: "2024-03-08" }],
  [
    "below the threshold",
    "large-transactions",
    { amount: "49999.99", day_total: "49999.99", reported: "否", report_date: null },
  ],
  [
    "an amount of the law of its time",
    "large-transactions",
    { entry_date: "2016-03-01", amount: "60000.00", reported: "否", report_date: null },
  ],
  ["a currency without threshold", "large-transactions", { currency: "日元", reported: "否", report_date: null }],
  [
    "a day of a repeated number that settles an objection",
    "problem",
    { ...OPEN, confirm_status: "有异议", evidence: "取证单", note: "经复核维持原认定" },
  ],
  [
    "poor screening in general",
    "rectification",
    { fact: "可疑交易筛查不到位，抽查30户有3户未按要求重新识别，未见分析记录" },
  ],
  ["a masked number", "rectification", { note: "账号6222****1234，证件110105********002X" }],
  ["digits that are no number of anybody", "rectification", { note: "合同编号202401080000000001" }],
  ["a lone dash", "rectification", { note: "-" }],
  ["measures that say something", "rectification", { measures: "加强管理，3月底前由信贷部补做面签" }],
  ["a person in a department", "rectification", { owner: ["张伟（信贷部）"] }],
  ["a carried-over problem of last year", "rectification", { found_date: "2023-11-06" }, { project, campaign }],
  ["a reason why nobody is held accountable", "problem", { severity: "严重", accountability: "系统原因，未问责" }],
  ["a ratio right to two digits", "problem", { effect: "劝阻电信诈骗2940起，成功2653起，成功率90.24%" }],
];

describe("what is no fault", () => {
  for (const [what, profile, change, around = {}] of SOUND)
    it(`${what} (${profile})`, async () => {
      expect(brief(await judgeRows(profile, [{ ...HONEST[profile], ...change }], around))).toEqual([]);
    });
});
