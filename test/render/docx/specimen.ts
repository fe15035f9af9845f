import type { Images, Picture } from "../../../src/render/images.ts";
import { type BlockKind, type BlockPayloads, blockText } from "../../../src/render/markdown/blocks.ts";

const block = <K extends BlockKind>(kind: K, payload: BlockPayloads[K]): string => blockText(kind, payload);

/** So many Chinese characters without a sign among them. */
export const filler = (count: number): string =>
  "检查人员核对凭证资料形成底稿".repeat(Math.ceil(count / 14)).slice(0, count);

const findings = (count: number): BlockPayloads["findings-table"] =>
  Array.from({ length: count }, (_, at) => ({
    finding_id: `F2024-D001RCU01-${String(at + 1).padStart(3, "0")}`,
    unit: { code: "D001", name: "第一支行" },
    category: "操作风险",
    severity: "较重",
    title: `放款审查流于形式之${at + 1}`,
    fact: filler(60 + (at % 5) * 30),
    amount: "450000.00",
    owner_unit: "信贷部",
    owner: "周敏",
    deadline: "2024-03-31",
    fixed_on_spot: false,
  }));

const SHA = "a".repeat(64);

// A grey dot: the smallest PNG there is.
const DOT = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="),
  (char) => char.charCodeAt(0),
);
const picture: Picture = { bytes: DOT, type: "png", width: 800, height: 600 };
export const IMAGES: Images = new Map([[SHA, picture]]);

const matrix: BlockPayloads["matrix"] = {
  cells: [5, 4, 3, 2, 1].flatMap((likelihood) =>
    [1, 2, 3, 4, 5].map((impact) => ({
      likelihood,
      impact,
      level: likelihood * impact > 14 ? "高" : likelihood * impact > 7 ? "较高" : likelihood * impact > 3 ? "中" : "低",
      covered: impact === 3 ? 2 : 0,
      hit: impact === 3 ? 1 : 0,
      points: [],
    })),
  ),
  levels: [],
  covered: 10,
  hit: 5,
  outside: [],
};

const chart: BlockPayloads["chart"] = {
  severities: ["严重", "较重", "一般", "轻微"],
  rows: [{ category: "操作风险", cells: [1, 2, 0, 0], unrated: 0, total: 3 }],
  totals: { category: null, cells: [1, 2, 0, 0], unrated: 0, total: 3 },
};

/** Every kind of block once, and everything Markdown may say. */
export const BLOCKS: { readonly [K in BlockKind]: string } = {
  title: block("title", {
    title: "关于示范农商行第一支行网点业务风险点专项排查情况的报告",
    subtitle: "2024年一季度",
    secrecy: "内部",
    number: "JC2024-01",
  }),
  fields: block("fields", [
    ["项目名称", "2024年一季度检查"],
    ["项目编号", "JC2024-01"],
    ["被查机构", "示范农商行第一支行"],
  ]),
  contents: block("contents", null),
  kpis: block("kpis", [{ key: "coverage", num: 5, den: 11, percent: "45.45%" }]),
  matrix: block("matrix", matrix),
  chart: block("chart", chart),
  "findings-table": block("findings-table", findings(24)),
  signatures: block("signatures", [
    ["编制人", "周敏"],
    ["日期", ""],
    ["单位（盖章）", ""],
  ]),
  opinion: block("opinion", { boxes: ["属实", "部分有异议"], lines: ["理由", "拒签说明"] }),
  "page-break": block("page-break", null),
  letterhead: block("letterhead", {
    issuer: "示范农商行审计部",
    number: "示农商审〔2024〕3号",
    secrecy: "秘密",
    urgency: "特急",
    signer: "",
  }),
  addressee: block("addressee", { to: ["第一支行", "第二支行"] }),
  attachments: block("attachments", ["问题清单", "整改台账"]),
  closing: block("closing", { issuer: "示范农商行审计部", date: "2024年3月1日", seal: true }),
  annex: block("annex", { no: "1", title: "问题清单" }),
  imprint: block("imprint", { copies: ["总行办公室", "风险管理部"], issuer: "示范农商行审计部", date: "2024年3月1日" }),
  photos: block("photos", [
    { no: "Z01", caption: "柜台", sha256: SHA, role: "after", pair: "1" },
    { no: "Z02", caption: "库房", sha256: SHA, role: null, pair: null },
    { no: "Z03", caption: "柜台", sha256: SHA, role: "before", pair: "1" },
    { no: "Z04", caption: "不在", sha256: "b".repeat(64), role: null, pair: null },
  ]),
  table: block("table", {
    caption: "表1 覆盖情况",
    head: ["机构", "项数", "说明"],
    widths: [2, 1, 5],
    numbers: [1],
    rows: [
      ["第一支行", "12", filler(40)],
      ["合计", "12", ""],
    ],
    wide: true,
    total: true,
  }),
};

export const PROSE = [
  "## 一、检查情况",
  "### （一）做法",
  `${filler(70)}，**重点**与*强调*。`,
  "#### 1. 分项",
  ["3. 第三项", "4. 第四项", "    - 其下", "5. 第五项"].join("\n"),
  "- 一点\n- 二点",
  "| 项目 | 数量 |\n| --- | --: |\n| 甲 | 1 |\n| 乙 | 2 |",
  "> 引用一句",
].join("\n\n");

/** A whole document of a layout. */
export const SPECIMEN = [...Object.values(BLOCKS), PROSE].join("\n\n");

/** A letter as it goes out: what stands where, in order. */
export const LETTER = [
  BLOCKS.letterhead,
  block("title", {
    title: "关于对示范农商行第一支行开展网点业务风险点专项排查情况的检查意见书",
    subtitle: "",
    secrecy: "",
    number: "",
  }),
  BLOCKS.addressee,
  filler(320),
  PROSE,
  ...Array.from({ length: 8 }, () => filler(260)),
  BLOCKS.attachments,
  BLOCKS.closing,
  BLOCKS.imprint,
  BLOCKS.annex,
  BLOCKS["findings-table"],
].join("\n\n");

/** A report of so many findings: each told, and all of them in a table. */
export const manyFindings = (count: number): string =>
  [
    BLOCKS.title,
    ...findings(count).flatMap((one, at) => [`## ${at + 1}、${one.title}`, one.fact ?? "", PROSE]),
    block("findings-table", findings(count)),
  ].join("\n\n");
