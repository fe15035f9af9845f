import { type Args, code } from "../../code-words.ts";
import { near } from "./tables.ts";

const say = (table: Readonly<Record<string, string>>, key: unknown): string => table[String(key)] ?? String(key);

const files: Readonly<Record<string, string>> = {
  encoding: "文字不是 UTF-8 编码",
  missing: "没有这个文件",
  link: "这是链接，可能指到文件夹外面",
  device: "这不是普通文件",
  folder: "这里应当是文件，却是文件夹",
  name: "文件名只能用文字、数字、- 和 _，中间不能有空格、斜线和点",
  case: "有两个名字只差大小写，在 Windows 上是同一个文件",
};
const front: Readonly<Record<string, string>> = {
  missing: "开头没有 --- 之间的说明（至少写 layout）",
  line: "这一行看不懂，只能写 layout、view、title",
  layout: "layout 只能是 workpaper 或 official",
  view: "这是新的文书，要写 view：用哪一种文书的数据",
  title: "title 要写在一行里，不超过 60 个字",
  twice: "同一个键写了两次",
  partial: "局部模板不写开头的说明",
};
const syntax: Readonly<Record<string, string>> = {
  unclosed: "打开了，没有关上",
  mismatch: "关的不是最近打开的",
  unopened: "没有打开，却关上了",
  else: "else 不在任何块里",
  tag: "括号或参数没有写完",
};
const limits: Readonly<Record<string, string>> = {
  size: "模板太大",
  output: "填出来的文书太大",
  steps: "填写的步数太多",
  depth: "嵌套太深",
  time: "填写太久，已经停止",
  memory: "占用内存太多，已经停止",
  front: "开头的说明太长",
  files: "模板文件太多",
};
const kinds: Readonly<Record<string, string>> = {
  text: "文字",
  number: "数",
  truth: "是或否",
  list: "列表",
  record: "一组数据",
  null: "空",
  word: "词的名称",
  name: "写明的名称",
  any: "任意",
};
const kind = (text: unknown): string =>
  String(text)
    .split("|")
    .map((one) => say(kinds, one.trim()))
    .join("或");
const data: Readonly<Record<string, string>> = {
  full: "样例数据（全有）",
  bare: "样例数据（可空的都空）",
  empty: "样例数据（列表都空）",
  real: "这份数据",
};

/** 模板的问题。 */
export default {
  "template-file": code(
    "模板是文件夹里的普通文件",
    (a) => `不能用作模板：${say(files, a.reason)}`,
    "把文件本身放进模板文件夹，按 名称.md.hbs 命名",
  ),
  "template-none": code(
    "模板文件夹里有模板",
    () => "这里没有 .md.hbs 文件",
    "模板叫 名称.md.hbs，局部模板放在 partials 文件夹；先用 riskpaper templates show 名称 看可用的数据",
  ),
  "template-front-matter": code(
    "模板开头写明版式",
    (a) => `${say(front, a.reason)}${a.value ? `：${a.value}` : ""}`,
    "开头三行写 ---、layout: workpaper、---；新的文书再写一行 view",
  ),
  "template-unknown-view": code(
    "view 是已有文书的名称",
    (a) => `没有“${a.name}”这种文书的数据${near(a)}`,
    "用 riskpaper templates list 看有哪些",
  ),
  "template-syntax": code(
    "模板的块有开有关，嵌套正确",
    (a) => (a.name ? `{{${a.name}}} ${say(syntax, a.reason)}` : say(syntax, a.reason)),
    "每个 {{#if}}、{{#each}}、{{#with}} 都要有对应的 {{/if}}、{{/each}}、{{/with}}，先开的后关",
  ),
  "template-unescaped": code("模板里的值都经过转义", () => "三重花括号或 & 会让数据变成格式", "改成两个花括号"),
  "template-decorator": code("模板不用装饰器", () => "这里用了装饰器", "删去；要重复的内容放进 partials 文件夹"),
  "template-dynamic-partial": code(
    "局部模板的名称写明",
    () => "局部模板的名称是算出来的，或带有内容块",
    "写成 {{> 名称 数据}}",
  ),
  "template-unknown-name": code(
    "模板用到的名称数据里都有",
    (a) => `数据里没有“${a.name}”${near(a)}`,
    "用 riskpaper templates show 名称 看可用的数据；取外层的数据写 @root 或给块参数起名 as |one|",
  ),
  "template-unknown-helper": code(
    "模板只用已有的函数",
    (a) => `没有函数“${a.name}”${near(a)}`,
    "用 riskpaper templates show 名称 看可用的函数",
  ),
  "template-unknown-partial": code(
    "局部模板存在",
    (a) => `没有局部模板“${a.name}”${near(a)}`,
    "放进 partials 文件夹，叫 名称.md.hbs",
  ),
  "template-unused-partial": code(
    "局部模板有模板用到",
    (a) => `没有模板用到局部模板“${a.name}”`,
    "删去，或在模板里写 {{> 名称 数据}}",
  ),
  "template-recursion": code("局部模板不调用自己", (a) => `局部模板转了一圈又调用自己：${a.path}`, "去掉其中一处调用"),
  "template-arguments": code(
    "函数的参数个数正确",
    (a) => `${a.helper} 的参数不对，写了 ${a.given} 个；写法是 ${a.signature}`,
    "按写法补上或去掉参数；只是要数据里的同名值，写 this.名称",
  ),
  "template-argument-kind": code(
    "函数的参数种类正确",
    (a) => `${a.helper} 的 ${a.param} 要${kind(a.needs)}，这里是${kind(a.found)}`,
    "换成合适的值",
  ),
  "template-unknown-word": code(
    "词的名称存在",
    (a) => `没有词“${a.key}”${near(a)}`,
    "照自带模板里的写法；自己的话直接写在模板里",
  ),
  "template-word-arguments": code(
    "词要的内容都给了",
    (a) => (a.missing ? `词“${a.key}”还要 ${a.missing}` : `词“${a.key}”不用 ${a.extra}`),
    "按自带模板里同一个词的写法补上或去掉",
  ),
  "template-unknown-block": code(
    "riskpaper 块的种类存在",
    (a) => `没有“${a.name}”这种块${near(a)}`,
    "用 riskpaper templates show 名称 看可用的块",
  ),
  "template-block-payload": code(
    "riskpaper 块的内容合乎种类",
    (a) => `“${a.name}”块的内容不对${a.reason ? `：${a.reason}` : ""}`,
    "按 riskpaper templates show 名称 列出的内容写",
  ),
  "template-html": code("模板里没有 HTML", (a) => `这里有 HTML：${a.tag}`, "改用 Markdown；要尖括号的写 \\<"),
  "template-link": code(
    "模板里没有链接和图片",
    () => "这里有链接或图片",
    "文书要打印签字：把网址写成文字，图片用 photos 块",
  ),
  "template-hidden-character": code(
    "模板里没有看不见的字符",
    (a) => `这里有看不见的字符 ${a.character}`,
    "删去；多半是从别处粘贴带来的",
  ),
  "template-literal-number": code(
    "模板里不写数字，数字都来自数据",
    (a) => `这里写死了“${a.text}”`,
    '改用数据里的字段；确实是固定文字的，写 {{fixed "…"}}',
  ),
  "template-literal-arithmetic": code(
    "数据不与写死的数相加减",
    (a) => `${a.helper} 把数据与写死的数合在一起，文书里的数会不真`,
    "去掉；只有序号可以写 {{plus i 1}}",
  ),
  "template-fixed-text": code("写死的文字有人看过", (a) => `固定文字“${a.text}”`, "核对这段文字在每一份文书里都成立"),
  "template-render-failed": code(
    "用样例数据能填出文书",
    (a) => `用${say(data, a.data)}填不出来：${a.reason}`,
    "可空的值先用 {{#if}} 判断，或写 {{or 值 …}}",
  ),
  "template-too-much": code(
    "模板的大小、深度和用时有限",
    (a: Args) => `${say(limits, a.what)}${a.limit ? `（上限 ${a.limit}）` : ""}`,
    "把模板拆小，去掉层层嵌套的循环",
  ),
};
