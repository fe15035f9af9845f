/** `library export`、`import` 与 `checklist export`、`form`、`import` 的说法。 */
export default {
  export: {
    library: {
      summary: "导出风险点库：xlsx 交风险部门修改，yaml、json 给别的程序",
      examples: [
        { run: "riskpaper library export SEC -o 安全保卫.xlsx", does: "导出成 Excel" },
        { run: "riskpaper library export --blank -o 新库.xlsx", does: "一份空白的，用来编新库" },
      ],
    },
    checklist: {
      summary: "导出检查表本身：xlsx 交风险部门修改，yaml、json 给别的程序",
      examples: [
        { run: "riskpaper checklist export CK-SEC -o 八查表定义.xlsx", does: "导出成 Excel" },
        { run: "riskpaper checklist export --blank -o 新表.xlsx", does: "一份空白的，用来编新表" },
      ],
    },
    given: { library: "风险点库的编号（SEC）或文件", checklist: "检查表编号（CK-SEC）或文件" },
    output: "写到这个文件：.xlsx、.yaml 或 .json；- 为标准输出（xlsx）",
    blank: "一份空白的模板",
    force: "文件已存在时覆盖",
  },
  import: {
    library: {
      summary: "把改好的 Excel 读回成风险点库，有问题的格子逐个指出",
      examples: [
        { run: "riskpaper library import 安全保卫.xlsx -o SEC.library.yaml", does: "写成新文件" },
        {
          run: "riskpaper library import 安全保卫.xlsx -o SEC.library.yaml --force",
          does: "更新原文件，只动改过的地方，注释保留",
        },
        { run: "riskpaper library import 安全保卫.xlsx", does: "只看有没有问题" },
      ],
    },
    checklist: {
      summary: "把改好的检查表或填好的填写表读回来，有问题的格子逐个指出",
      examples: [
        { run: "riskpaper checklist import 八查表.xlsx -o 八查.answers.yaml", does: "填好的表 → 答案文件" },
        {
          run: "riskpaper checklist import 八查表定义.xlsx -o CK-SEC.checklist.yaml --force",
          does: "改好的检查表 → 原文件，注释保留",
        },
      ],
    },
    file: "工作簿（xlsx）",
    output: "写到这个文件：.yaml 或 .json",
    force: "文件已存在时更新它：只动改过的地方，注释保留",
    json: "以 JSON 给出文件内容和每处问题",
    written: (path: string) => `已写出：${path}`,
    notWritten: "有错误，没有写出文件",
  },
  form: {
    summary: "出一张可填写的检查表（xlsx）：下拉、适用条件、填写要求都在表上；打印出来就是纸质表",
    examples: [
      { run: "riskpaper checklist form CK-SEC -o 八查表.xlsx --org D001", does: "给一个机构填写" },
      { run: "riskpaper checklist form CK-SEC -o 八查纸质表.xlsx --paper", does: "只要打印勾选的纸质表" },
      { run: "riskpaper inspect CK-SEC -o 一支行.paper --answers 八查表.xlsx", does: "由填好的表直接生成底稿" },
    ],
    checklist: "检查表编号（CK-SEC）或文件",
    output: "写到这个文件（.xlsx）；- 为标准输出",
    org: "被查机构代码，填进表头",
    paper: "只要打印用的纸质表",
    answers: "已有的答案文件，填进表里接着填",
    force: "文件已存在时覆盖",
  },
} as const;
