import { code } from "../../code-words.ts";
import { lookUp } from "./tables.ts";

const LIMITS = {
  entries: "压缩包内的部件个数",
  part: "一个部件展开后的字节数",
  inflated: "全部展开后的字节数",
  ratio: "压缩倍数",
  overlap: "重叠的部件个数",
  rows: "一张表的行数",
  columns: "用到的列数",
  cell: "一个单元格的字数",
  merges: "合并单元格的个数",
  depth: "内部结构的层数",
  attribute: "一个内部属性的字数",
  strings: "不同文字的个数",
} as const;

const REASONS = {
  crc: "校验码不符",
  size: "长度与记载不符",
  inflate: "压缩数据无法展开",
  directory: "压缩包目录不对",
  header: "部件与目录不符",
  method: "压缩方法不认识",
  compound: "内部的扇区链断了",
  records: "内部的记录断了",
  order: "行或列的先后次序不对",
  address: "单元格的地址不对",
  string: "引用了不存在的文字",
  number: "数字单元格里不是数字",
  merges: "合并单元格前后不一致",
  tag: "标签没有配对",
  attribute: "属性写法不对",
  encoding: "文字编码不对",
  end: "没有写完",
  junk: "有不该有的内容",
  other: "无法读懂",
} as const;

const LOOKS = {
  empty: "一个空壳",
  presentation: "演示文稿",
  image: "图片",
  program: "程序",
  database: "数据库文件",
  text: "普通文字",
  mail: "邮件",
  binary: "不认识的内容",
  compound: "不认识的旧版 Office 文件",
  opendocument: "别的 OpenDocument 文件",
} as const;

const FORMATS = {
  xlsx: "xlsx 工作簿",
  csv: "csv 文本",
  xls: "旧版 xls 工作簿",
  xlsb: "xlsb 工作簿",
  ods: "ods 表格",
  html: "网页表格",
} as const;

const part = (name: string | number | undefined): string => (name ? `：${name}` : "");

export default {
  "workbook-encrypted": code(
    "台账文件不设打开密码",
    () => "文件设了打开密码，或受权限保护，读不到内容",
    "在 WPS 或 Excel 中打开，文件 → 文档加密（信息 → 保护工作簿），清除密码后另存为 xlsx 再报送",
  ),
  "archive-wrapped": code(
    "报送的是台账本身，不是压缩包",
    (a) => `这是 ${a.kind} 压缩包，不是台账`,
    "先解压，把里面的台账逐个报送；不要只改扩展名",
  ),
  "et-file": code(
    "台账另存为 xlsx",
    () => "这是 WPS 自有格式（.et），别的程序读不了",
    "在 WPS 中打开，文件 → 另存为，类型选“Microsoft Excel 文件（*.xlsx）”，再报送",
  ),
  "dlp-wrapped": code(
    "台账不被加密软件加密",
    (a) => (a.product ? `文件被文档加密软件加密（${a.product}）` : "内容像是乱码，多半被文档加密软件加密"),
    "在装有加密软件的电脑上解密（右键 → 解密，或申请外发），再报送；改扩展名没有用",
  ),
  "stub-text": code(
    "文件里是台账，不是一段通知",
    (a) => `文件名是工作簿，里面只有一段文字：${a.text}`,
    "多半是杀毒软件或邮件系统把附件换成了通知；从原来的电脑重新报送，请管理员放行",
  ),
  "word-document": code(
    "台账是表格文件",
    () => "这是 Word 文档，不是表格",
    "把表格复制到下发的 xlsx 空白表里，保存后再报送",
  ),
  "pdf-document": code(
    "台账是表格文件",
    () => "这是 PDF，不是表格",
    "报送生成 PDF 的那份 xlsx；找不到时填写下发的空白表",
  ),
  "not-a-workbook": code(
    "文件是表格文件",
    (a) => `这不是表格文件，像是${lookUp(LOOKS, a.looks)}`,
    "在 WPS 或 Excel 中打开台账，另存为 xlsx 再报送；不要只改扩展名",
  ),
  "workbook-truncated": code(
    "文件完整",
    () => "文件不完整，后面一截没有了",
    "多半是传输中断；在自己电脑上打开核对后重新报送",
  ),
  "workbook-damaged": code(
    "文件没有损坏",
    (a) => `文件已损坏（${lookUp(REASONS, a.reason)}）${part(a.part)}`,
    "在 WPS 或 Excel 中打开，另存为一份新的 xlsx 再报送；打不开时用备份",
  ),
  "zip-bomb": code(
    "文件展开后不过大",
    (a) => `${lookUp(LIMITS, a.what)}是 ${a.count}，上限是 ${a.limit}${part(a.part)}`,
    "只复制台账的内容到一份新的 xlsx，不带图片和多余的工作表，再报送",
  ),
  "zip-name-unsafe": code(
    "文件内部的名字安全",
    (a) => `文件内部有指向外面的名字${part(a.part)}`,
    "这不是 WPS 或 Excel 存出来的文件；另存为一份新的 xlsx 再报送，并核对文件来源",
  ),
  "zip-duplicate-entry": code(
    "文件内部的部件不重名",
    (a) => `文件内部有两个同名的部件${part(a.part)}`,
    "在 WPS 或 Excel 中打开核对，另存为一份新的 xlsx 再报送",
  ),
  "part-missing": code(
    "文件的部件齐全",
    (a) => `文件里少了一个部件${part(a.part)}`,
    "在 WPS 或 Excel 中打开核对（可能会提示修复），另存为一份新的 xlsx 再报送",
  ),
  "part-wrong-type": code(
    "文件的部件各是其类",
    (a) => `文件里一个部件不是它该是的内容${part(a.part)}`,
    "在 WPS 或 Excel 中打开核对，另存为一份新的 xlsx 再报送",
  ),
  "xml-broken": code(
    "文件内容写法完整",
    (a) => `文件内容写坏了（${lookUp(REASONS, a.reason)}）${part(a.part)}`,
    "在 WPS 或 Excel 中打开核对（可能会提示修复），另存为一份新的 xlsx 再报送",
  ),
  "xml-unsafe": code(
    "文件里没有外部定义",
    (a) => `文件里有不安全的定义（${a.what}）${part(a.part)}`,
    "这不是 WPS 或 Excel 存出来的文件；另存为一份新的 xlsx 再报送，并核对文件来源",
  ),
  "sheet-too-large": code(
    "台账不超过大小上限",
    (a) => `${lookUp(LIMITS, a.what)}是 ${a.count}，上限是 ${a.limit}`,
    "删去多余的行、列和内容，或拆成几个文件再报送",
  ),
  "no-worksheet": code(
    "工作簿里有工作表",
    () => "文件里没有一张可以读的工作表",
    "核对是不是存错了文件；台账要在普通的工作表里",
  ),
  "csv-undecodable": code(
    "csv 的文字编码可以认出",
    () => "认不出文字编码，中文读不出来",
    "在 WPS 或 Excel 中打开核对，另存为 xlsx，或“CSV UTF-8（逗号分隔）”",
  ),
  "csv-quote-open": code(
    "csv 的引号成对",
    () => "从这一行起，一个英文双引号没有配对，后面的内容全连在一起",
    "在这一行补上或删去双引号；或在 WPS、Excel 中改好后另存为 xlsx",
  ),
  "csv-rows-swallowed": code(
    "csv 的引号不把几行连成一格",
    (a) => `这一行的一格里有英文双引号，把后面 ${a.rows} 行连了进来，这些行没有读到`,
    "在这一行删去多余的双引号；确是一格里的内容，把其中的英文逗号改成中文逗号；或在 WPS、Excel 中改好后另存为 xlsx",
  ),
  "text-garbled": code(
    "中文不是乱码",
    (a) => `中文成了乱码，例如“${a.shown}”原来多半是“${a.meant}”`,
    "找到没有乱码的原件，另存为 xlsx 再报送；不要把打开时已是乱码的文件再保存",
  ),
  "characters-lost": code(
    "没有丢失的字",
    (a) => `有 ${a.count} 处文字已经丢失，成了 �`,
    "对照原件把这些字补上；以后用 xlsx 报送，不经过别的编码",
  ),
  "extension-differs": code(
    "扩展名与内容一致",
    (a) => `扩展名是 ${a.extension}，内容其实是${lookUp(FORMATS, a.format)}，已按内容读取`,
    "不影响读取；下次另存为 xlsx 更稳妥",
  ),
  "too-slow": code(
    "每份文件在限定时间内读完",
    (a) =>
      a.work === "return"
        ? `在原表上标出问题，用了 ${a.limit} 秒还没有做完，已停下；问题改为单独列出`
        : `读了 ${a.limit} 秒还没有读完，已停下；其他文件不受影响`,
    "看看文件是不是异常大，或有整列的公式、格式、下拉；只留有数据的区域，另存为新的 xlsx。确实要读，用 --max-seconds 放宽",
  ),
  "too-much-memory": code(
    "每份文件在限定内存内读完",
    (a) =>
      a.work === "return"
        ? `在原表上标出问题，用的内存超过了 ${Math.round(Number(a.limit) / 1_048_576)} MB，已停下；问题改为单独列出`
        : `读它用的内存超过了 ${Math.round(Number(a.limit) / 1_048_576)} MB，已停下；其他文件不受影响`,
    "看看文件是不是异常大；只留有数据的区域，另存为新的 xlsx，或分成几份。确实要读，用 --max-memory 放宽",
  ),
} as const;
