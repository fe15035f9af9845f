import { code } from "../../code-words.ts";
import { near } from "./tables.ts";

/** 各类文档通用的规则和风险点库的规则。 */
export default {
  "hidden-character": code(
    "文字里没有看不见的字符",
    (a) => `“${a.key}”里有看不见的字符 ${a.character}`,
    "删去它：这类字符会让看到的和实际的不一样",
  ),
  "unreal-date": code("日期是真有的一天", (a) => `“${a.key}”不是真有的一天`, "核对年月日"),
  "period-reversed": code(
    "期间的起日不晚于止日",
    (a) => `止日 ${a.to} 早于起日 ${a.from}`,
    "核对两个日期，多半是写反了",
  ),
  "duplicate-id": code(
    "编号在同一文件内不重复",
    (a) => `编号“${a.id}”重复${a.line ? `，第 ${a.line} 行已经用了` : ""}`,
    "换一个没有用过的编号",
  ),
  "duplicate-document": code(
    "两份不同的文件不用同一个名字",
    (a) => `“${a.id}”与 ${a.other} 同名，版本或内容不同`,
    "只留要用的一份，或改掉其中一份的 key 或 id",
  ),
  "content-changed": code(
    "定过版的内容不再改，改了就升版",
    (a) => `版本 ${a.version} 已于 ${a.date} 定版，现在的内容与那时不同`,
    "升版：riskpaper library release 文件 --to 新版本号 --note 改了什么（检查表用 riskpaper checklist release）；或把内容改回去",
  ),
  "version-unrecorded": code(
    "有版本沿革的，当前版本也在其中",
    (a) => `history 里没有版本 ${a.version} 的记录`,
    "定版：riskpaper library release 文件 --note 改了什么（检查表用 riskpaper checklist release）",
  ),
  "same-version-differs": code(
    "同一个版本只有一种内容",
    (a) => `${a.name} ${a.version} 与 ${a.other} 版本相同，内容却不同`,
    "只留一份；确实改过的那份用 riskpaper library release（检查表用 checklist release）升版",
  ),
  "overlay-base-missing": code(
    "覆盖件所依的风险点库找得到",
    (a) => `没有风险点库“${a.key}”${near(a)}`,
    "改正 overlay.on，或把总行的库放到覆盖件旁边、项目的 libraries 里",
  ),
  "overlay-base-moved": code(
    "覆盖件跟着总行的版本走",
    (a) => `覆盖件是为 ${a.key} ${a.made} 做的，总行的库已是 ${a.now}`,
    "接到新版上：riskpaper library merge 旧版的库 覆盖件 新版的库 -o 覆盖件 --force，冲突会逐处列出",
  ),
  "overlay-unknown-point": code(
    "覆盖件停用、改级、改写的风险点在总行的库里",
    (a) => `${a.key} ${a.version} 里没有在用的风险点“${a.id}”${near(a)}`,
    "改正编号，或删去这一条；总行已停用的不用再覆盖",
  ),
  "overlay-id-taken": code(
    "覆盖件新增的风险点用自己的编号",
    (a) => `${a.key} 里已有编号“${a.id}”，或曾经用过`,
    "换一个总行没有用过的编号，例如从 RCU-900 往后编",
  ),
  "overlay-no-effect": code(
    "覆盖件的每一条都有改动",
    (a) =>
      a.what === "all"
        ? "这份覆盖件什么也没有改"
        : a.what === "disabled"
          ? `风险点“${a.id}”已被本覆盖件停用，再改它没有作用`
          : `与总行的“${a.id}”原来就一样，没有改动`,
    "删去没有作用的条目",
  ),
  "reused-id": code(
    "停用的编号不再用",
    (a) => `“${a.id}”已列入停用编号，不能再用`,
    "换一个新编号；旧问题和旧底稿还在引用它",
  ),
  "unknown-basis": code(
    "引用的依据在本库里",
    (a) => `没有编号为“${a.ref}”的依据${near(a)}`,
    "在 basis 里补上这条依据，或改正编号",
  ),
  "unknown-successor": code(
    "替代的依据在本库里",
    (a) => (a.id === a.ref ? `依据“${a.id}”写成被自己替代` : `没有编号为“${a.ref}”的依据${near(a)}`),
    "把替代它的依据也写进 basis，或改正编号",
  ),
  "unknown-category": code(
    "风险类别在本库列出的类别中",
    (a) => `“${a.category}”不在本库的类别里${near(a)}（有：${a.known}）`,
    "改用列出的类别，或在 categories 里加上它",
  ),
  "unknown-post": code(
    "岗位在本库列出的岗位中",
    (a) => `“${a.post}”不在本库的岗位里${near(a)}`,
    "改用列出的岗位，或在 posts 里加上它",
  ),
  "unknown-scheme": code(
    "等级方案是已有的",
    (a) => `没有等级方案“${a.scheme}”${near(a)}（有：${a.known}）`,
    "改正名称，或在项目配置的 level_schemes 里定义",
  ),
  "level-outside-scheme": code(
    "等级属于所用的方案",
    (a) => `“${a.level}”不是方案 ${a.scheme} 的等级（有：${a.known}）`,
    "改用该方案的等级；不同方案的等级不能混用",
  ),
  "matrix-level": code(
    "矩阵等级等于可能性乘影响所在的档",
    (a) => `${a.likelihood}×${a.impact}＝${a.score}，应是“${a.expected}”，写的是“${a.level}”`,
    "改正等级或分值；确有理由时写 level_reason",
  ),
  "integrity-by-matrix": code(
    "廉政等级不按可能性乘影响算",
    (a) => `${a.id} 是廉政等级，却只给了可能性和影响的分值`,
    "改写 probability（发生概率）或 consequence_class（后果类别），取其重者",
  ),
  "integrity-grounds": code(
    "廉政等级写明根据",
    (a) => `${a.id} 定为“${a.level}”，没有写发生概率和后果类别`,
    "补上 probability 或 consequence_class，或写 level_reason",
  ),
  "integrity-level": code(
    "廉政等级按概率和后果取其重者",
    (a) => `概率“${a.probability}”、后果“${a.consequence}”，应是“${a.expected}”，写的是“${a.level}”`,
    "改正等级，或写 level_reason",
  ),
  "residual-above-inherent": code(
    "剩余等级不高于固有等级",
    (a) => `剩余“${a.residual}”高于固有“${a.inherent}”`,
    "核对是否写反；确有理由时写 level_reason",
  ),
  "basis-read-undated": code(
    "已查阅的依据有生效日期",
    (a) => `“${a.title}”标为已查阅原文（read），没有生效日期`,
    "从原文查出 effective_from；没有看到原文的改为 named，日期不得臆造",
  ),
  "basis-expired": code(
    "在用的库不引用已失效的依据",
    (a) => `${a.point} 引用的“${a.title}”已于 ${a.ended} 失效（按 ${a.asOf} 判断），也没有写替代的依据`,
    "改引现行依据，或写 superseded_by",
  ),
  "basis-superseded": code(
    "引用现行的依据",
    (a) => `${a.point} 引用的“${a.title}”已被“${a.successor}”替代（按 ${a.asOf} 判断）`,
    "核对条款后改引替代它的依据",
  ),
  "basis-not-yet": code(
    "不引用尚未生效的依据",
    (a) => `${a.point} 引用的“${a.title}”到 ${a.starts} 才生效（按 ${a.asOf} 判断）`,
    "生效前改引现行依据",
  ),
  "basis-unverified": code(
    "依据有文号或条款",
    (a) => `“${a.title}”只有名称，没有文号和条款，打印时注明【依据待核】`,
    "查到原文后补 doc_no、clause，并改为 read",
  ),
  "person-name": code(
    "风险点库里没有人名",
    (a) => `“${a.key}”里的“${a.name}”像是人名`,
    "改写岗位；具体的人和事记在问题里，不进风险点库",
  ),
  "person-number": code(
    "没有个人的证件号和电话",
    (a) => `“${a.key}”里有${a.sort === "identity" ? "身份证号" : "手机号"} ${a.masked}`,
    "删去；文件会在各机构之间传阅",
  ),
  "institution-name": code(
    "风险名称里没有具体机构",
    (a) => `名称里的“${a.name}”是具体机构`,
    "名称写这一类风险；某个机构的情况是它的问题，不是风险点",
  ),
  "point-uncovered": code(
    "每个风险点都有检查项",
    (a) => `没有检查项查到 ${a.id}“${a.name}”（检查表：${a.checklists}）`,
    "在检查表里加一项，或停用这个风险点",
  ),
} as const;
