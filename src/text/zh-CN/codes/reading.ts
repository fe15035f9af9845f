import { code } from "../../code-words.ts";
import { brokenReasons, forms, kinds, lookUp, near, types, yamlReasons } from "./tables.ts";

/** 读文件、认格式时说的话。 */
export default {
  "file-missing": code(
    "写明的文件要存在",
    () => "找不到这个文件或文件夹",
    "核对路径和名字；中文名和空格要用引号括起来",
  ),
  "file-unreadable": code(
    "文件要能打开",
    (a) => `打不开这个文件（${a.reason}）`,
    "核对权限；是链接、设备或管道时，改为给出普通文件",
  ),
  "file-empty": code("文件要有内容", () => "文件是空的", "核对是不是存错了文件"),
  "file-too-large": code(
    "文件不超过大小上限",
    (a) => `文件有 ${a.size} 字节，上限是 ${a.limit} 字节`,
    "拆成几个文件，或核对是不是放错了内容",
  ),
  "file-not-ours": code(
    "文件是带 kind 的一份文档",
    () => "文件最外层不是“键: 值”",
    "文件最前面写 kind，说明它是哪一类文档",
  ),
  "not-utf8": code("文字用 UTF-8 编码", () => "文件不是 UTF-8 编码，中文会变成乱码", "用编辑器另存为 UTF-8"),
  "control-character": code(
    "文件里没有控制字符",
    (a) => `有看不见的控制字符 ${a.character}`,
    "删去这个字符；多半是从别的程序复制来的",
  ),
  "yaml-syntax": code(
    "YAML 写法正确",
    (a) => `YAML 写法不对：${lookUp(yamlReasons, a.reason)}`,
    "从指出的这一行往上看，改好缩进、引号或括号",
  ),
  "yaml-tag": code("不使用 YAML 标签", () => "用了 ! 开头的标签", "去掉标签；以 ! 开头的文字要加引号"),
  "yaml-key": code("键是一个词", () => "键不是一个词", "冒号前只写一个词；要用括号时加引号"),
  "alias-limit": code("引用不过多", (a) => `锚点或引用太多，上限是 ${a.limit}`, "把内容直接写出来，少用 & 和 *"),
  "json-syntax": code("JSON 写法正确", () => "JSON 写法不对", "看指出的位置：少了逗号、引号或括号，或多了逗号"),
  "duplicate-key": code("同一层的键不重复", () => "这个键在同一层里写了两次", "只留一个；后一个本想写别的键时，改过来"),
  "too-deep": code("嵌套不过深", (a) => `嵌套超过 ${a.limit} 层`, "核对缩进和括号；正常的文档不会这么深"),
  "too-many-keys": code("一层里的键不过多", (a) => `同一层有 ${a.count} 个键，上限是 ${a.limit}`, "拆成几个文件"),
  "too-many-values": code("一份文档的内容不过多", (a) => `内容超过 ${a.limit} 个词和符号`, "拆成几个文件"),
  "kind-missing": code(
    "文件写明 kind",
    () => "没有写 kind，不知道是哪一类文档",
    "在文件最前面写 kind，例如 kind: Checklist",
  ),
  "kind-unknown": code(
    "kind 是已有的一类",
    (a) => `没有这一类文档${near(a)}（有：${a.known}）`,
    "改成列出的其中一个，大小写也要一致",
  ),
  "kind-unexpected": code(
    "文件是所要的那一类",
    (a) => `这里要${lookUp(kinds, a.expected)}，给的是${lookUp(kinds, a.found)}`,
    "换成所要的那一类文件",
  ),
  "journal-missing": code(
    "底稿文件夹里有日志",
    () => "文件夹里没有 journal.ndjson，不是底稿",
    "核对是不是漏复制了文件；日志是底稿的正本",
  ),
  "journal-unreadable": code(
    "底稿的第一条记录可信",
    (a) => `日志的第一条记录读不出：${lookUp(brokenReasons, a.reason)}`,
    "从备份恢复；没有第一条记录，底稿无从读起",
  ),
  "schema-version": code(
    "schemaVersion 是本工具认得的版本",
    (a) => `这个版本的文件本工具不认得，认得的是 "${a.expected}"`,
    "升级 riskpaper，或按认得的版本改写",
  ),
  "schema-required": code(
    "必填的键都写了",
    (a) => (a.owner ? `“${a.owner}”里少了“${a.key}”` : `少了“${a.key}”`),
    "补上这个键",
  ),
  "schema-unknown-key": code(
    "没有不认得的键",
    (a) => `不认得“${a.key}”这个键${near(a)}`,
    "改正拼写，或删去；本工具不会悄悄忽略写下的内容",
  ),
  "schema-blank": code(
    "写了键就要有值",
    (a) => `“${a.key}”后面是空的，这里要${lookUp(types, a.expected)}`,
    "填上内容，或把整行删去",
  ),
  "schema-quote-it": code(
    "编号、版本、金额等文字要加引号",
    (a) => `“${a.key}”的 ${a.written} 被读成了数或真假值，不是文字`,
    "加上引号：0012 会变成 12，1.10 会变成 1.1",
  ),
  "schema-type": code(
    "值的种类正确",
    (a) => `“${a.key}”这里要${lookUp(types, a.expected)}，写的是${lookUp(types, a.found)}`,
    "按要求的种类改写；列表用 [甲, 乙] 或每行一个短横",
  ),
  "schema-enum": code(
    "值是列出的其中一个",
    (a) => `“${a.key}”没有这个取值${near(a)}（可写：${a.allowed}）`,
    "改成可写的值之一",
  ),
  "schema-pattern": code(
    "值的写法正确",
    (a) => `“${a.key}”的写法不对，应是${lookUp(forms, a.form)}`,
    "按说明的写法改正",
  ),
  "schema-length": code(
    "文字长短合适",
    (a) =>
      a.bound === "max"
        ? `“${a.key}”有 ${a.found} 个字，最多 ${a.limit} 个`
        : `“${a.key}”有 ${a.found} 个字，至少要 ${a.limit} 个`,
    "改短或写完整；细节可以写进说明类的栏目",
  ),
  "schema-range": code(
    "数在允许的范围内",
    (a) => `“${a.key}”${a.bound === "max" ? "不能大于" : "不能小于"} ${a.limit}`,
    "改成范围内的数",
  ),
  "schema-count": code(
    "列表的个数合适",
    (a) => `“${a.key}”有 ${a.found} 个，${a.bound === "max" ? "最多" : "至少要"} ${a.limit} 个`,
    "补上或删去一些",
  ),
  "schema-pair": code("成对的键要一起写", (a) => `写了“${a.key}”，就要有“${a.missing}”`, "补上另一个"),
  "schema-key": code(
    "键的写法正确",
    (a) => `“${a.owner}”里不能用“${a.key}”作键`,
    "按规定的编号写，例如检查项 CK-RCU-05",
  ),
} as const;
