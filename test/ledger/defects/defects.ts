import type { Edit, Spot } from "./draft.ts";
import type { Drawn } from "../layouts/grid.ts";
import { RECORDS } from "../layouts/records.ts";
import type { Frame } from "./frames.ts";

/** One thing wrong with the eight good records: how it comes about, and exactly what is said of it. */
export interface Defect extends Edit {
  readonly name: string;
  /** `code place`; a place is `3.deadline` (the third record's), `0.deadline` (its header), `9.deadline` (the total) or `0`: the row of the header. */
  readonly expect: readonly `${string} ${Spot | "0"}`[];
  /** What a clerk writes into the cell a place names, where that is not what stands in the good ledger; or that he explains instead. */
  readonly mend?: Readonly<Record<Spot, Drawn>> | "explained";
  /** In which layouts it can be at all. */
  readonly where?: (frame: Frame) => boolean;
}

const own = ({ cells }: Frame): boolean => cells === "own";
const typed = ({ cells }: Frame): boolean => cells !== "text";
const withTotal = ({ hasTotal }: Frame): boolean => hasTotal;
const not =
  (...ids: readonly string[]) =>
  ({ id }: Frame): boolean =>
    !ids.includes(id);
const MEASURES = "补做实地走访并留存影像，报信贷部复核";
/** The running numbers, from a record on, so many more. */
const shifted = (from: number, by: number): Edit["put"] =>
  Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].filter((one) => one >= from).map((one) => [`${one}.seq`, one + by]));
const all = (code: string, key: string): readonly `${string} ${Spot}`[] =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((record) => `${code} ${record as number}.${key}` as const);

const DATES: readonly Defect[] = [
  { name: "a thirteenth month", type: { "2.found_date": "2024-13-05" }, expect: ["unreal-date 2.found_date"] },
  { name: "a thirtieth of February", type: { "2.deadline": "2024年2月30日" }, expect: ["unreal-date 2.deadline"] },
  { name: "a word for a date", type: { "2.deadline": "尽快" }, expect: ["unreadable-date 2.deadline"] },
  { name: "a date of two readings", type: { "6.found_date": "03/04/2024" }, expect: ["ambiguous-date 6.found_date"] },
  {
    name: "a date without its year",
    type: { "7.found_date": "2月1日" },
    expect: ["date-without-year 7.found_date"],
    // Its title says which year.
    where: not("surrounded"),
  },
  {
    name: "a date two hundred years ago",
    type: { "3.found_date": "1824-01-15" },
    expect: ["distant-date 3.found_date"],
  },
  { name: "a month for a day", type: { "7.deadline": "2024年4月" }, expect: ["coarse-date 7.deadline"] },
  { name: "an open end", type: { "3.deadline": "长期" }, expect: ["open-ended-date 3.deadline"] },
  {
    name: "a deadline before the day of finding",
    put: { "2.deadline": "2024-01-01" },
    expect: ["deadline-before-found 2.deadline"],
  },
  { name: "done before found", put: { "2.done_date": "2024-01-02" }, expect: ["done-before-found 2.done_date"] },
  { name: "done tomorrow", put: { "6.done_date": "2024-03-21" }, expect: ["date-in-future 6.done_date"] },
  { name: "found next year", put: { "4.found_date": "2025-01-16" }, expect: ["date-in-future 4.found_date"] },
  { name: "open beyond its deadline", put: { "3.deadline": "2024-02-29" }, expect: ["overdue-open 3.deadline"] },
  {
    name: "verified before it was done",
    columns: { verify_date: "验收日期" },
    type: { "1.verify_date": "2024-01-20" },
    expect: ["verified-before-done 1.verify_date"],
    mend: { "1.verify_date": "2024-01-26" },
  },
  {
    name: "a day of verifying, and not closed",
    columns: { verify_date: "验收日期" },
    type: { "1.verify_date": "2024-01-26", "2.verify_date": "2024-03-01" },
    expect: ["verify-date-unclosed 2.verify_date"],
    mend: { "2.verify_date": null },
  },
];

const AMOUNTS: readonly Defect[] = [
  { name: "a word for an amount", type: { "1.amount": "若干" }, expect: ["unreadable-amount 1.amount"] },
  { name: "an amount of two readings", type: { "2.amount": "1.234,5" }, expect: ["ambiguous-amount 2.amount"] },
  { name: "a negative amount", type: { "2.amount": -120 }, expect: ["negative-amount 2.amount"] },
  {
    name: "about so much",
    type: { "1.amount": "约45万元" },
    expect: ["approximate-number 1.amount"],
    where: not("hidden"),
  },
  {
    name: "ten thousand times too much",
    put: { "1.amount": "4500000000.00" },
    expect: ["amount-magnitude 1.amount"],
    where: ({ hasTotal }) => !hasTotal,
  },
  {
    name: "a unit nobody uses",
    type: { "0.amount": "涉及金额（千元）" },
    expect: ["header-unit 0.amount"],
    where: not("unit-below"),
  },
  { name: "a total that is not the sum", total: 9300, expect: ["total-differs 9.amount"], where: withTotal },
];

const WORDS: readonly Defect[] = [
  {
    name: "a status nobody knows, near a word of the list",
    type: { "2.status": "整改毕了" },
    expect: ["unlisted-word 2.status"],
  },
  {
    name: "a kind of rectification for a status",
    type: { "3.status": "立行立改" },
    expect: ["type-as-status 3.status"],
  },
  { name: "a delay for a status", type: { "3.status": "逾期" }, expect: ["overdue-as-status 3.status"] },
  { name: "a level nobody knows", type: { "2.severity": "特高" }, expect: ["unlisted-word 2.severity"] },
  { name: "a number that is no whole number", type: { "2.seq": "二百五" }, expect: ["unreadable-count 2.seq"] },
  { name: "everybody for the owner", type: { "3.owner": "相关人员" }, expect: ["group-name 3.owner"] },
  { name: "a thin description", put: { "3.fact": "对账单未收回" }, expect: ["thin-description 3.fact"] },
  { name: "slogans for measures", put: { "7.measures": "加强管理，提高认识" }, expect: ["slogan-measures 7.measures"] },
  {
    name: "a text that begins as a formula",
    put: { "3.note": '=HYPERLINK("http://a.example","见附件")' },
    expect: ["formula-text 3.note"],
  },
  {
    name: "a character that was lost",
    put: { "3.fact": "2 个对公账户的银企对账\ufffd超过 90 天仍未收回" },
    expect: ["characters-lost 3.fact"],
    // GBK has no such character.
    where: ({ id }) => id !== "gbk" && id !== "page",
  },
];

const CELLS: readonly Defect[] = [
  { name: "an error of a formula", type: { "1.amount": { error: "#REF!" } }, expect: ["cell-error 1.amount"] },
  { name: "an error in a date", type: { "2.deadline": { error: "#N/A" } }, expect: ["cell-error 2.deadline"] },
  { name: "an error in a text", type: { "3.note": { error: "#DIV/0!" } }, expect: ["cell-error 3.note"] },
  {
    name: "a formula nobody computed",
    type: { "1.amount": { formula: "40+5" } },
    expect: ["formula-without-value 1.amount"],
    where: own,
  },
  {
    name: "a number that lost digits",
    type: { "5.finding_id": 123456789012345680 },
    expect: ["digits-lost 5.finding_id"],
    where: typed,
  },
];

const CLOSING: readonly Defect[] = [
  { name: "closed without verifier", put: { "1.verifier": null }, expect: ["closed-without-verifier 1.verifier"] },
  { name: "closed without evidence", put: { "1.evidence": null }, expect: ["closed-without-evidence 1.evidence"] },
  { name: "closed without a day", put: { "1.done_date": null }, expect: ["closed-without-date 1.done_date"] },
  { name: "verified by its owner", put: { "1.verifier": ["李小红"] }, expect: ["owner-verifies-self 1.verifier"] },
];

const BLANKS: readonly Defect[] = (
  [
    "seq",
    "org",
    "found_date",
    "fact",
    "category",
    "severity",
    "owner_unit",
    "status",
    "owner",
    "measures",
    "deadline",
  ] as const
).map((key) => ({
  name: `a blank ${key}`,
  put: { [`2.${key}`]: null },
  expect: [`required-blank 2.${key}`],
}));

const ACROSS: readonly Defect[] = [
  { name: "a finding's number twice", put: { "4.finding_id": "F2024-003" }, expect: ["finding-id-twice 4.finding_id"] },
  { name: "a finding's number in no form", put: { "6.finding_id": "问题6" }, expect: ["finding-id-form 6.finding_id"] },
  { name: "a number twice", put: shifted(3, -1), expect: ["number-repeated 3.seq"], mend: { "3.seq": 8 } },
  { name: "a number left out", put: shifted(4, 1), expect: ["number-skipped 4.seq"], mend: "explained" },
  {
    name: "one text of measures for three problems",
    put: { "2.measures": MEASURES, "7.measures": MEASURES },
    expect: ["copied-text 1.measures"],
    mend: { "1.measures": "逐户补做走访，影像归档备查" },
    where: not("halves"),
  },
  {
    name: "one text of measures for two units",
    put: { "3.measures": MEASURES },
    expect: ["copied-from-unit 1.measures"],
    mend: { "1.measures": "逐户补做走访，影像归档备查" },
  },
  {
    name: "one problem told twice",
    put: { "2.fact": "3 户个人贷款的贷前调查报告缺少实地走访记录，合计金额 45 万元" },
    expect: ["near-duplicate 2.fact"],
  },
  {
    name: "nearly all of it without an end",
    put: Object.fromEntries(
      [2, 3, 6, 7].flatMap((one) => [
        [`${one}.status`, "持续整改"],
        [`${one}.deadline`, "2024-12-31"],
      ]),
    ),
    expect: ["ongoing-overused 0.status"],
    mend: "explained",
    where: not("halves"),
  },
];

const PRIVATE: readonly Defect[] = [
  {
    name: "the number of a person",
    put: { "3.note": "客户证件 11010519491231002X" },
    expect: ["person-number 3.note"],
  },
  {
    name: "the number of an account",
    put: { "3.note": "转入6222 0212 3456 7890 128" },
    expect: ["account-number 3.note"],
  },
  { name: "a suspicion told", put: { "6.note": "账号：6222****1234，已报可疑" }, expect: ["suspicious-named 6.note"] },
];

const HEADERS: readonly Defect[] = [
  {
    name: "a column nobody knows",
    columns: { other: "领导批示" },
    type: { "1.other": "已阅" },
    expect: ["unknown-header 0.other"],
    mend: "explained",
  },
  { name: "a column without header", type: { "0.note": null }, expect: ["column-without-header 0.note"] },
  {
    name: "a column twice",
    columns: { again: "整改期限" },
    type: { "3.again": "2024-03-31" },
    expect: ["duplicate-column 0.again"],
    mend: { "0.again": "延期后期限" },
    // Where the first goes by another name, the second is the deadline.
    where: not("reversed"),
  },
  { name: "no column for the status", without: ["status"], expect: ["required-column-missing 0"] },
  { name: "no column for the level", without: ["severity"], expect: ["required-column-missing 0"] },
  {
    name: "the headers of two columns changed about",
    type: { "0.category": "风险等级", "0.severity": "问题类别" },
    expect: all("unlisted-word", "category"),
    mend: Object.fromEntries(
      RECORDS.map(({ severity = null }, index) => [`${index + 1}.category`, severity as string]),
    ),
  },
];

export const DEFECTS: readonly Defect[] = [
  ...DATES,
  ...AMOUNTS,
  ...WORDS,
  ...CELLS,
  ...CLOSING,
  ...BLANKS,
  ...ACROSS,
  ...PRIVATE,
  ...HEADERS,
];
