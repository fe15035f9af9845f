/** 台账导出 */
export default {
  summary: "把整改台账导出成数据表（csv、ndjson、Parquet），给 DuckDB、Spark、ClickHouse 等接着用",
  files: "台账文件、文件夹或整改登记册",
  output: "写到文件；- 为标准输出（csv 或 ndjson）",
  format: "csv、ndjson 或 parquet；不写看文件名的后缀",
  history: "另把整改登记册里每一步变动写成第二张表",
  noBom: "csv 开头不加 UTF-8 标记（Excel 要有，数据库一般不要）",
  withErrors: "有错误的台账也导出（默认不导，并列出）",
  force: "覆盖已有文件",
  tables: { findings: "问题", transitions: "变动" },
  written: (p: { path: string; table: string; rows: number }) => `已写出：${p.path}　${p.table} ${p.rows} 行`,
  leftOutOne: (p: { path: string; why: string }) => `没有导出：${p.path}　${p.why}`,
  none: "没有可以导出的整改台账，没有写文件",
  noneTodo: "先用 riskpaper validate 看台账有什么问题；确要带着错误导出，加 --with-errors",
};
