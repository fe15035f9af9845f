import { type Args, code } from "../../code-words.ts";

/** The other place: another file, or a place in this one. */
const there = (a: Args): string => (a.place ? `本文件的 ${a.place}` : String(a.path));

const matched = (a: Args): string => (a.by === "text" ? "（没有问题编号，按机构、发现日期和问题描述对应）" : "");

const moves = (a: Args): string =>
  a.move === "rebound" ? "销号后重新整改须有“反弹”（回头看不合格）的记录" : "状态不能这样变化";

export default {
  "id-in-two-files": code(
    "问题编号在全部报送的台账里不重复",
    (a) =>
      a.units
        ? `编号“${a.id}”用在了两家机构的问题上（${a.units}），另一处在 ${there(a)}`
        : `编号“${a.id}”在 ${there(a)} 里也有一行`,
    "核对是不是同一个问题：不是，就给其中一个换新编号；是，就只保留一行",
  ),
  "near-duplicate-elsewhere": code(
    "同一个问题不在两份台账里各编一号",
    (a) => `“${a.name}”与 ${there(a)} 里的“${a.other}”文字有 ${a.percent}% 相同，机构和风险点也相同`,
    "是同一个问题就合并，撤销其中一条并写明并入哪个编号；不是，就在情况说明里讲清区别",
  ),
  "common-finding": code(
    "多家机构的相同问题要作为共性问题处理",
    (a) => `${a.units} 家机构都有同样的问题：“${a.fact}”`,
    "列为共性问题，由总行牵头从制度、系统或流程上解决",
  ),
  "common-risk-point": code(
    "多家机构在同一风险点上有问题时作为共性问题处理",
    (a) => `${a.units} 家机构在风险点“${a.id}”上都有问题`,
    "列为共性问题，由总行牵头从制度、系统或流程上解决",
  ),
  "copied-from-unit": code(
    "整改措施和原因是本机构自己写的",
    (a) => `“${a.key}”有 ${a.rows} 行与另外 ${a.units} 家机构一字不差，例如“${a.other}”的“${a.name}”`,
    "按本机构的实际情况重写；确为统一部署的，在情况说明里写明文件",
  ),
  "finding-without-rectification": code(
    "问题台账里的每个问题在整改台账里都有",
    (a) => `整改台账 ${there(a)} 里没有“${a.name}”${matched(a)}`,
    "在整改台账里补上这个问题，或核对两份台账的问题编号；不成立的，在问题台账里改为已撤销并写明理由",
  ),
  "rectification-without-finding": code(
    "整改台账里的每个问题都来自问题台账",
    (a) => `问题台账 ${there(a)} 里没有“${a.name}”${matched(a)}`,
    "在问题台账里补上这个问题，或核对两份台账的问题编号",
  ),
  "same-id-differs": code(
    "同一个问题在问题台账和整改台账里写得一样",
    (a) => `“${a.name}”的“${a.key}”：这里是“${a.now}”，${there(a)} 里是“${a.before}”${matched(a)}`,
    "查明哪一份对，把另一份改成一样",
  ),
  "amount-unit-differs": code(
    "同一笔金额在各份台账里单位一致",
    (a) => `“${a.name}”的金额：这里合 ${a.now} 元，${there(a)} 里合 ${a.before} 元，正好差一万倍${matched(a)}`,
    "核对表头写的是元还是万元，把填错单位的那一份改过来",
  ),
  "summary-roll-forward": code(
    "期初＋新增－销号－撤销＝期末",
    (a) => `${a.opening}＋${a.added}－${a.closed}－${a.cancelled}＝${a.expected}，期末填的是 ${a.ending}`,
    "核对这五个数，改正填错的那一个",
  ),
  "opening-not-last-ending": code(
    "本期期初等于上期期末",
    (a) => `${a.unit} 期初填的是 ${a.opening}，上期期末是 ${a.ending}（${a.before}）`,
    "以上期期末数为准改正期初；上期数有误的，先更正上期",
  ),
  "open-id-vanished": code(
    "上期未销号的问题本期都还在台账里",
    (a) => `上期台账 ${a.before} 里未销号的“${a.name}”本期没有了${matched(a)}`,
    "把这个问题补回来：已完成的改状态，不成立的改为已撤销并写明理由和审批人，不要删行",
  ),
  "new-finding-before-period": code(
    "本期新列的问题是本期发现的",
    (a) => `“${a.name}”上期台账里没有，发现日期 ${a.date} 却早于本期（${a.from} 至 ${a.to}）`,
    "核对发现日期和问题编号；上期漏报的，在情况说明里写明原因，并更正上期台账",
  ),
  "immutable-changed": code(
    "发现日期、问题描述、原定期限和等级报出后不改",
    (a) => `“${a.name}”的“${a.key}”上期是“${a.before}”，本期变成“${a.now}”${matched(a)}`,
    "恢复上期的内容；经批准延期的，原期限保留，新日期填“延期后期限”；确需更正的，在备注里写明改了什么、谁批准",
  ),
  "impossible-move": code(
    "状态按规定的次序变化",
    (a) => `“${a.name}”上期是“${a.before}”，本期是“${a.now}”：${moves(a)}${matched(a)}`,
    "核对状态；问题反弹的，状态填“反弹”，或在回头看结果、备注里写明反弹情况",
  ),
  "closed-unverified": code(
    "新的销号有总行的验收记录",
    (a) => `“${a.name}”本期报为已销号，总行上期的台账里还没有销号`,
    "报送机构最多报“已整改”，由检查部门验收后销号；已经验收的，在情况说明里写明验收人和日期",
  ),
  "summary-differs": code(
    "汇总表的数与整改台账算出来的一致",
    (a) => `${a.unit} 的“${a.key}”填的是 ${a.stated}${a.percent}，按 ${there(a)} 的明细应是 ${a.expected}${a.percent}`,
    "核对汇总表和明细，把错的一方改正",
  ),
  "evidence-outside": code(
    "佐证材料只写佐证文件夹里的文件",
    (a) => `“${a.name}”指到了文件夹外面`,
    "把文件放进随台账报送的佐证文件夹，这里只写文件名，不写盘符、网址和“..”",
  ),
  "evidence-not-found": code(
    "写到的佐证材料在佐证文件夹里",
    (a) => `“${a.name}”的佐证“${a.file}”在佐证文件夹里找不到`,
    "补交这个文件，或把文件名改成与文件一致（连同扩展名）",
  ),
  "evidence-count-differs": code(
    "佐证份数与实有文件数一致",
    (a) => `“${a.name}”填的是 ${a.stated} 份，佐证文件夹里有 ${a.files} 个文件`,
    "补齐文件，或把份数改成实有数",
  ),
  "issued-unconfirmed": code(
    "已下发的问题都有事实确认",
    (a) => `这一行已经下发，事实确认状态是空的：下发 ${a.issued} 条，确认 ${a.confirmed} 条`,
    "填写事实确认状态；没有确认的，先办理事实确认",
  ),
  "summary-misses-units": code(
    "汇总表的机构与应报机构名录一致",
    (a) =>
      [
        `应报 ${a.due} 家，汇总表列了 ${a.listed} 家`,
        ...(a.missing ? [`少了 ${a.missing} 家：${a.names}`] : []),
        ...(a.extra ? [`不在应报之列：${a.extra}`] : []),
        ...(a.twice ? [`列了不止一行：${a.twice}`] : []),
      ].join("，"),
    "补上缺少的机构，本期没有问题的各数填 0；删去多列的行，或改正应报名录",
  ),
  "register-misses-transaction": code(
    "系统里的大额交易都登记了",
    (a) =>
      `${a.date} 的一笔 ${a.amount} 元（${a.path} 第 ${a.row} 行）没有登记：系统 ${a.extract} 笔，登记簿 ${a.register} 笔`,
    "补登这笔交易，或核对日期、账号末四位和金额",
  ),
  "evidence-reused": code(
    "一份佐证只证明一个问题",
    (a) => `佐证“${a.file}”用在了 ${a.findings} 个问题上，另一处是“${a.other}”`,
    "换成这个问题自己的佐证；一份材料确实涉及几个问题的，在情况说明里写明",
  ),
  "evidence-older": code(
    "佐证材料不早于发现问题的日期",
    (a) => `佐证“${a.name}”从名称看是 ${a.date} 的，问题是 ${a.found} 才发现的`,
    "换成整改之后的材料；名称里的日期不是拍摄或形成日期的，在情况说明里写明",
  ),
} as const;
