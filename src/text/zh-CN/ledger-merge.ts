/** 合并台账 */
export default {
  summary: "合并各单位报送的整改台账：相同的只留一行，同号不同内容的逐格列出，逐单位核对，不受文件先后影响",
  files: "台账文件、文件夹或整改登记册",
  output:
    "合并结果：.xlsx、.json、.yaml、.csv，或文件夹（每个单位一份 .ledger.yaml，便于用 git 保存）；“-”写到标准输出",
  format: "写成哪种格式；不写看文件名，文件夹用 yaml",
  force: "覆盖已有的文件",
  json: "以 JSON 给出核对结果、冲突、未报送单位",
  withErrors: "有错误的台账也合并（默认不合并，并列出）",
  title: (p: { asOf: string }) => `合并整改台账　截至 ${p.asOf}`,
  /** `superseded`：以前期间报的同一问题，以最后一期为准；只有一期时不说 */
  balance: (p: {
    ledger: string;
    rowsIn: number;
    rowsOut: number;
    duplicates: number;
    superseded: number;
    conflicts: number;
  }) =>
    `${p.ledger}：收到 ${p.rowsIn} 行 ＝ 合并后 ${p.rowsOut} 行 ＋ 重复 ${p.duplicates} 行${p.superseded > 0 ? ` ＋ 以前期间 ${p.superseded} 行` : ""} ＋ 冲突 ${p.conflicts} 行`,
  amounts: (p: {
    amountIn: string;
    amountOut: string;
    duplicates: string;
    superseded: string | null;
    conflicts: string;
  }) =>
    `金额（元）：${p.amountIn} ＝ ${p.amountOut} ＋ ${p.duplicates}${p.superseded === null ? "" : ` ＋ ${p.superseded}`} ＋ ${p.conflicts}`,
  columns: {
    unit: "单位",
    rowsIn: "收到",
    rowsOut: "合并后",
    duplicates: "重复",
    conflicts: "冲突",
    amountOut: "合并后金额（元）",
  },
  unnamed: "（未写单位）",
  moreUnits: (count: number) => `……另有 ${count} 个单位，见 --json`,
  conflicts: (count: number) => `冲突 ${count} 个编号，都没有并入，请核实后更正其中的台账，再合并：`,
  moreConflicts: (count: number) => `……另有 ${count} 个编号，见 --json`,
  why: {
    units: "同一编号用在不同单位",
    kinds: "同一编号在不同格式的台账里",
    periods: "各台账的期间不同，且不该变的变了（发现日期、事实、原定期限、等级、状态走向）；用 ledger diff 看变动",
    content: "内容不一致，或有台账没有载明期间",
  },
  blank: "（空）",
  state: "环节",
  row: (number: number) => `第${number}行`,
  completeness: (p: { due: number; reported: number; missing: number }) =>
    `应报 ${p.due} 家，已报 ${p.reported} 家，未报 ${p.missing} 家`,
  notReported: (names: string) => `未报送：${names}`,
  noRoster: "没有给出应报名单（--roster 或 --campaign），不能说明哪些单位没有报送",
  unchanged: (count: number) => `${count} 份没有变化，未改写`,
  strange: (p: { folder: string; names: string }) => `${p.folder} 里还有不在这次合并里的：${p.names}`,
  none: "没有可以合并的整改台账",
  sheets: {
    check: "合并核对",
    origins: "合并来源",
    conflicts: "合并冲突",
    number: "序号",
    numbers: "合并表序号",
    id: "问题编号",
    file: "文件",
    sheet: "工作表",
    line: "行",
    extra: "其他列",
    key: "栏目",
    value: "内容",
    cell: "位置",
    why: "原因",
    ledger: "台账",
    amountIn: "收到金额（元）",
    amountDuplicates: "重复金额（元）",
    amountConflicts: "冲突金额（元）",
    total: "合计",
    byUnit: "各单位",
    byFile: "各文件",
    superseded: "以前期间",
    amountSuperseded: "以前期间金额（元）",
    standing: "期次",
    latest: "最后一期",
    earlier: "以前期间",
    noteSeveral:
      "收到 ＝ 合并后 ＋ 重复 ＋ 以前期间 ＋ 冲突，行数和金额都如此。以前期间的行由同一问题最后一期的行代替，位置列在“合并来源”里；冲突的行没有并入台账，全部列在“合并冲突”里。",
    note: "收到 ＝ 合并后 ＋ 重复 ＋ 冲突，行数和金额都如此。冲突的行没有并入台账，全部列在“合并冲突”里。",
  },
};
