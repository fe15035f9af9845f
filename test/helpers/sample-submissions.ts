/** Small rectification ledgers for tests of batches: text of csv files by path, made from a number alone. */

const HEADER =
  "序号,被检查单位,检查日期,问题描述,问题类别,风险等级,涉及金额（万元）,责任部门,责任人,整改措施,整改期限,整改状态,整改完成日期,佐证材料,复核人,备注,问题编号";

/** Rows of one file; every third file has a row with a date before the finding, every fifth a word nobody knows. */
function rowsOf(file: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const seq = index + 1;
    const deadline = file % 3 === 0 && seq === 2 ? "2026-01-05" : "2026-09-30";
    const status = file % 5 === 0 && seq === 1 ? "差不多了" : "整改中";
    const id = file === 7 && seq === 1 ? "F2026-X6-001" : `F2026-X${file}-${String(seq).padStart(3, "0")}`;
    return `${seq},第${file}支行,2026-03-${String(10 + seq)},第${file}支行第${seq}项贷款资料缺少第${file * 31 + seq}号合同的签字页,信贷,中,${seq}.5,信贷部,王某${file},补签并核对档案,${deadline},${status},,,,,${id}`;
  });
}

export const submissionCsv = (file: number, rows = 5): string => `${[HEADER, ...rowsOf(file, rows)].join("\r\n")}\r\n`;

/** `count` files in two folders, `in/a/001.csv` …; the last is no ledger. */
export const submissions = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const path = `in/${index % 2 ? "b" : "a"}/${String(index + 1).padStart(3, "0")}.csv`;
      return [path, index === count - 1 ? "甲,乙\r\n1,2\r\n" : submissionCsv(index + 1, 3 + (index % 4))];
    }),
  );
