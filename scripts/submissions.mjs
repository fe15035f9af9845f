// Writes examples/submissions/: what 32 branches of an invented bank sent to head office for the first quarter of 2024,
// good and bad, as Excel, WPS, an old program and a mail gateway leave it. The same bytes on every machine:
//
//     npm run build && node scripts/submissions.mjs
//
// Two units sent nothing, two sent late: the batch has 30 files. 补报/ has what came afterwards.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync, zipSync } from "fflate";

const root = fileURLToPath(new URL("..", import.meta.url));
const Excel = createRequire(import.meta.url)("exceljs/dist/exceljs.min.js");
const STAMP = new Date("2024-04-02T01:00:00Z");

export const PERIOD = "2024Q1";
/** Units that sent nothing. */
const MISSING = [18, 27];
/** Units whose file came after the due date. */
const LATE = [29, 30];

const HEADERS = [
  "序号",
  "被检查单位",
  "检查日期",
  "问题描述",
  "问题类别",
  "风险等级",
  "涉及金额（万元）",
  "责任部门",
  "责任人",
  "整改措施",
  "整改期限",
  "整改状态",
  "整改完成日期",
  "佐证材料",
  "复核人",
  "备注",
  "问题编号",
];

export const codeOf = (n) => `S${String(n).padStart(3, "0")}`;
const PLACES =
  "东城 西城 南关 北门 河东 河西 江南 江北 新区 老街 开发区 高新 城中 城南 城北 东湖 西湖 南湖 北湖 青山 绿水 平安 和平 建设 解放 人民 胜利 光明 朝阳 长安 永兴 兴隆".split(
    " ",
  );
export const nameOf = (n) => `示范农商行${PLACES[n - 1]}支行`;

/** What may be found: category, level, department, and the sentence with its figures left open. */
const ISSUES = [
  ["操作风险", "高", "信贷部", (n, k) => `抽查贷款合同${n}户，${k}户先签空白合同后补填金额和期限`, 12.5],
  ["操作风险", "中", "信贷部", (n, k) => `抽查贷后检查报告${n}份，${k}份内容照抄上季度，没有现场照片`, 0],
  ["操作风险", "中", "会计部", (n, k) => `调阅${n}天的尾箱交接登记簿，${k}天没有双人签字`, 0],
  ["操作风险", "低", "会计部", (n, k) => `核对重要空白凭证${n}本，${k}本领用登记缺少起讫号码`, 0],
  ["法律风险", "高", "信贷部", (n, k) => `抽查保证贷款${n}笔，${k}笔保证人签字与预留样本不一致`, 86],
  ["法律风险", "中", "合规部", (n, k) => `查阅诉讼时效台账，${n}笔不良贷款中有${k}笔超过催收间隔`, 45.6],
  ["科技风险", "中", "综合部", (n, k) => `检查柜员权限${n}个，${k}个离岗柜员的权限没有停用`, 0],
  ["科技风险", "低", "综合部", (n, k) => `检查自助设备${n}台，${k}台监控存储不足九十天`, 0],
  ["声誉风险", "中", "综合部", (n, k) => `回访客户${n}人，${k}人反映理财销售没有讲清可能亏损`, 30],
  ["操作风险", "高", "营业部", (n, k) => `调看大额取现录像${n}笔，${k}笔没有核对本人证件`, 64],
  ["操作风险", "中", "营业部", (n, k) => `抽查开户资料${n}户，${k}户证件有效期已过仍未更新`, 0],
  ["其他风险", "低", "综合部", (n, k) => `检查灭火器${n}具，${k}具压力不足未及时更换`, 0],
];
const FIRST = [
  "逐户补签并复印存档",
  "重新调查并补拍现场照片",
  "由运营主管每日复核签字",
  "补登号码并更换登记簿",
  "约见保证人当面重签",
  "专人按月发送催收函并留回执",
  "当日停用并每月核对名单",
  "扩充存储并每周抽看录像",
  "逐一回访说明并留存录音",
  "补做身份核查并双人复核",
  "电话通知客户到柜台更新",
  "更换到期器材并贴检查卡",
];
const THEN = [
  "并在晨会上通报",
  "并纳入下月检查计划",
  "并扣减当月绩效",
  "并组织柜员测试一次",
  "并上报分管行长",
  "并建立逐笔清单",
  "并由合规部回访",
];
const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
const GIVEN = "明 芳 强 丽 军 敏 静 杰 涛 燕 波 霞 超 娟 平 辉 鹏 婷 刚 慧".split(" ");
const person = (seed) => SURNAMES[seed % SURNAMES.length] + GIVEN[(seed * 7 + 3) % GIVEN.length];
const day = (month, date) => `2024-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;

/** The rows of a unit, true and in order: some closed, some under way, none overdue. Numbers differ from unit to unit. */
export function rowsOf(n) {
  const count = 4 + (n % 5);
  return Array.from({ length: count }, (_, i) => {
    const [category, level, department, sentence, amount] = ISSUES[(n * 5 + i * 7) % ISSUES.length];
    const seed = n * 31 + i * 11;
    const found = day(1 + (i % 2), 8 + ((n + i * 3) % 18));
    const state = ["已销号", "整改中", "已整改", "未整改"][(n + i) % 4];
    const done = state === "已销号" || state === "已整改";
    const doneDay = day(3, 20 + ((n + i) % 9));
    return {
      序号: i + 1,
      被检查单位: nameOf(n),
      检查日期: found,
      问题描述: `${sentence(20 + ((n * 3 + i) % 40), 1 + ((n + i) % 6))}，涉及${PLACES[n - 1]}片区${3 + ((n * 2 + i) % 17)}个网点柜台`,
      问题类别: category,
      风险等级: level,
      "涉及金额（万元）": amount === 0 ? 0 : Math.round((amount + n * 1.3 + i) * 100) / 100,
      责任部门: department,
      责任人: state === "未整改" ? "" : person(seed),
      整改措施:
        state === "未整改"
          ? ""
          : `${FIRST[(n * 5 + i * 7) % FIRST.length]}，${4 + ((n + i) % 5)}月${1 + ((n * 7 + i) % 27)}日前完成${20 + n + i}份，${THEN[(n + i * 3) % THEN.length]}`,
      整改期限: state === "未整改" ? "" : day(4 + ((n + i) % 3), 10 + ((n + i) % 15)),
      整改状态: state,
      整改完成日期: done ? doneDay : "",
      佐证材料: done ? `整改照片${codeOf(n)}-${i + 1}.jpg` : "",
      复核人: state === "已销号" ? person(900 + n * 3) : "",
      备注: "",
      问题编号: `F2024-${codeOf(n)}-${String(i + 1).padStart(3, "0")}`,
    };
  });
}

const serial = (text) => new Date(`${text}T00:00:00Z`);
/** A real day: what is none stays the text that somebody typed. */
const isDay = (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && serial(value).toISOString().startsWith(value);

/** A workbook as branches make them: a title, a line with unit and period, the header, the rows, a total, signatures. */
async function workbook(n, rows, { sheet = "整改台账", plain = false, headers = HEADERS, dress } = {}) {
  const book = new Excel.Workbook();
  Object.assign(book, { creator: "示例", lastModifiedBy: "示例", created: STAMP, modified: STAMP });
  const page = book.addWorksheet(sheet);
  if (!plain) {
    page.addRow(["问题整改台账"]);
    page.mergeCells(1, 1, 1, headers.length);
    page.addRow([
      `填报单位：${nameOf(n)}`,
      "",
      "",
      "期间：2024年1月1日至2024年3月31日",
      "",
      "",
      "",
      `填报人：${person(700 + n)}`,
      "",
      `负责人：${person(800 + n)}`,
    ]);
  }
  page.addRow(headers).font = { bold: true };
  for (const row of rows)
    page.addRow(headers.map((header) => (isDay(row[header]) ? serial(row[header]) : row[header]))).eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = "yyyy-mm-dd";
    });
  if (!plain) page.addRow(["填表人：", "", "", "审核人：", "", "", "", "负责人：", "", "日期："]);
  headers.forEach((header, index) => {
    page.getColumn(index + 1).width = header === "问题描述" || header === "整改措施" ? 36 : 12;
  });
  dress?.(page, book);
  return rezipped(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Zip with fixed times, so that the same content is the same file. */
function rezipped(bytes) {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    [content, { mtime: new Date(1980, 0, 1, 12), level: 9 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

const quote = (value) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
const csv = (rows, headers = HEADERS) =>
  `${[headers.map(quote).join(","), ...rows.map((row) => headers.map((header) => quote(row[header])).join(","))].join(
    "\r\n",
  )}\r\n`;

const utf8 = (text, mark = false) =>
  new Uint8Array([...(mark ? [0xef, 0xbb, 0xbf] : []), ...new TextEncoder().encode(text)]);

/** GBK from Node's own decoder turned round. */
function gbk(text) {
  const table = new Map();
  const decoder = new TextDecoder("gbk");
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = low === 0x7f ? "" : decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1 && character !== "\ufffd" && !table.has(character)) table.set(character, [high, low]);
    }
  return new Uint8Array(
    [...text].flatMap((character) =>
      character < "\x80" ? [character.charCodeAt(0)] : (table.get(character) ?? [0x3f]),
    ),
  );
}

const changed = (rows, index, change) => rows.map((row, at) => (at === index ? { ...row, ...change } : row));

/** Name of the file in its folder → how it is made. `n` is the number of the unit. */
function plan() {
  const files = new Map();
  const put = (n, make, extension = "xlsx", name = `${codeOf(n)}_整改台账_${PERIOD}.${extension}`) =>
    files.set(`${LATE.includes(n) ? "第二批" : "第一批"}/${name}`, () => make(n, rowsOf(n)));
  const good = (n, rows) => workbook(n, rows);
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 29, 30, 31]) put(n, good);
  put(11, (n, rows) => workbook(n, rows, { plain: true }));
  put(12, (_, rows) => utf8(csv(rows), true), "csv");
  put(13, (_, rows) => gbk(csv(rows)), "csv");
  put(14, (n, rows) => workbook(n, rows, { headers: [...HEADERS.slice(1), "序号"] }));
  put(15, (n) =>
    workbook(n, [
      {
        ...rowsOf(n)[0],
        ...Object.fromEntries(HEADERS.map((header) => [header, ""])),
        序号: 1,
        被检查单位: nameOf(n),
        问题描述: "零报告",
      },
    ]),
  );
  put(16, (_, rows) => oldExcel(rows), "xls");
  // Bad, each in a way of its own.
  put(17, (n, rows) => workbook(n, changed(changed(rows, 1, { 整改状态: "基本完成" }), 2, { 检查日期: "2024-02-30" })));
  put(19, (n, rows) =>
    workbook(
      n,
      rows.map((row, i) =>
        row.整改状态 === "已整改" || row.整改状态 === "已销号"
          ? { ...row, 佐证材料: "", ...(i === 0 ? { 整改完成日期: "2024-01-01" } : {}) }
          : row,
      ),
    ),
  );
  put(20, (n, rows) => workbook(n, rows, { headers: HEADERS.filter((header) => header !== "责任部门") }));
  put(21, (n, rows) =>
    workbook(n, changed(rows, 0, { "涉及金额（万元）": "约五十万", 责任人: "XX", 整改期限: "07/08/2024" })),
  );
  put(22, (n, rows) => workbook(n, changed(rows, 1, { 问题编号: rows[0].问题编号 })));
  put(23, (n, rows) =>
    workbook(
      n,
      rows.map((row) => ({ ...row, 被检查单位: nameOf(24) })),
    ),
  );
  put(
    24,
    (n, rows) => workbook(n, changed(rows, 0, { 备注: "客户身份证号11010519491231002X，见附件" })),
    "xlsx",
    "建设支行台账（最终版2）.xlsx",
  );
  put(25, (n, rows) =>
    workbook(
      n,
      rows.map((row) => (row.整改状态 === "已销号" ? { ...row, 复核人: row.责任人 } : row)),
    ),
  );
  // Not to be read at all.
  put(26, () => encrypted());
  put(28, async (n, rows) => (await workbook(n, rows)).subarray(0, 3000));
  put(
    32,
    () =>
      utf8(
        "<html><head><title>登录</title></head><body><form action='/login'>请先登录邮件系统后下载附件</form></body></html>",
      ),
    "xls",
  );
  // What came after head office sent the bad ones back, and from those that had sent nothing.
  for (const n of [17, 19, 20, 21, 22, 23, 24, 25, 26, 28, 32])
    files.set(`补报/${codeOf(n)}_整改台账_${PERIOD}_更正.xlsx`, () => workbook(n, rowsOf(n)));
  for (const n of MISSING) files.set(`补报/${codeOf(n)}_整改台账_${PERIOD}.xlsx`, () => workbook(n, rowsOf(n)));
  return files;
}

/** A workbook as Excel 97 wrote it. */
function oldExcel(rows) {
  const Sheets = createRequire(import.meta.url)("@e965/xlsx");
  const book = Sheets.utils.book_new();
  const cells = [["问题整改台账"], HEADERS, ...rows.map((row) => HEADERS.map((header) => row[header]))];
  Sheets.utils.book_append_sheet(book, Sheets.utils.aoa_to_sheet(cells), "整改台账");
  return new Uint8Array(Sheets.write(book, { type: "array", bookType: "biff8", Props: { CreatedDate: STAMP } }));
}

/** What Office leaves of a workbook saved with a password: a container with a stream that nobody without it can read. */
function encrypted() {
  const { CFB } = createRequire(import.meta.url)("@e965/xlsx");
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/EncryptionInfo", Buffer.alloc(224, 4));
  CFB.utils.cfb_add(
    container,
    "/EncryptedPackage",
    Buffer.from(Array.from({ length: 8192 }, (_, i) => (i * 167 + (i >> 3)) % 256)),
  );
  return new Uint8Array(CFB.write(container, { type: "buffer" }));
}

const project = () => `# 来源与说明：虚构的农商行和 32 家支行，用来演示总行收表；由 scripts/submissions.mjs 生成。
kind: Project
schemaVersion: "1"
language: zh-CN
organisation: {code: S000, name: 示范农商行总行, aliases: [总行]}
units:
${Array.from({ length: 32 }, (_, i) => `  - {code: ${codeOf(i + 1)}, name: ${nameOf(i + 1)}, parent: S000, aliases: [${PLACES[i]}支行]}`).join("\n")}
campaigns:
  - id: ${PERIOD}
    name: 2024年一季度整改台账报送
    profiles: [rectification]
    period: {from: "2024-01-01", to: "2024-03-31"}
    label: ${PERIOD}
    file_name: "{unit}_{profile}_{period}"
    due: "2024-04-05"
`;

/** Writes the whole folder. Returns the paths of the submissions, relative. */
export async function writeSubmissions(folder) {
  const files = plan();
  for (const [path, make] of files) {
    const target = join(folder, path.startsWith("补报/") ? "" : PERIOD, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await make());
  }
  writeFileSync(join(folder, "riskpaper.yaml"), project());
  return [...files.keys()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, "examples", "submissions");
  for (const name of [PERIOD, "补报"]) rmSync(join(folder, name), { recursive: true, force: true });
  const paths = await writeSubmissions(folder);
  console.log(`${paths.length} files`);
}
