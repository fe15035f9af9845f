import { type Args, code } from "../../code-words.ts";

const because = (reason: Args[string] | undefined, text: Args[string] | undefined): string =>
  ({
    blank: "要比较或计算的值是空的",
    type: "值的类型对不上",
    field: "没有这个名字的值",
    steps: "计算量超过上限",
    rows: "行数超过上限",
    calendar: "日历里没有这一年",
    result: "表达式的结果不是 true 或 false",
    broken: "表达式有错",
  })[String(reason)] ?? `计算出错${text ? `（${text}）` : ""}`;

export default {
  "file-name-form": code(
    "文件名按报送批次规定的写法",
    (a) => `文件名不符合规定，应为“${a.wanted}”`,
    "把文件另存为规定的名字：机构代码、台账种类、期间之间的连接符照写，不加“最终版”等字样；更正的在后面加“_更正”",
  ),
  "submission-unidentified": code(
    "从文件名或表头上方看得出是哪个机构、哪一期的台账",
    (a) => `文件名不符合“${a.pattern}”，表里也没有写明填报机构和期间，认不出是谁报的哪一期`,
    "按规定的写法改文件名；或在表头上方写明“填报单位：”和“报告期间：”",
  ),
  "submitter-unknown": code(
    "填报机构在机构名录里",
    (a) => `机构名录里没有“${a.name}”`,
    "改成名录里的机构代码或全称；确是新设机构的，请总行先加进名录",
  ),
  "submitter-ambiguous": code(
    "填报机构只能指一家",
    (a) => `“${a.name}”可以是几家机构：${a.units}`,
    "写机构代码，或写机构全称",
  ),
  "submitter-differs": code(
    "文件名、表头上方和各行写的是同一家报送机构",
    (a) => `文件以 ${a.unit} ${a.submitter} 的名义报送，里面却是 ${a.code} ${a.name} 的台账`,
    "确认是谁的台账：拿错了文件就换成本机构的，写错了名字就改正文件名或填报单位",
  ),
  "row-unit-unknown": code(
    "每一行的被检查单位在机构名录里",
    (a) => (a.units ? `“${a.name}”可以是几家机构：${a.units}` : `机构名录里没有“${a.name}”`),
    "改成名录里的机构代码或全称",
  ),
  "several-units": code(
    "每一行只写一家被检查单位",
    (a) => `一格里写了 ${a.count} 家单位：${a.names}`,
    "每家单位各写一行，问题、金额和整改各归各的单位；确实是一家单位的名字，写机构代码",
  ),
  "row-unit-differs": code(
    "台账里只有本机构及其下级机构的问题",
    (a) => `这一行是 ${a.code} ${a.name} 的问题，文件由 ${a.unit} ${a.submitter} 报送`,
    "属于别的机构的行从本表删去，由那家机构自己报；单位写错的改正",
  ),
  "period-differs": code(
    "台账的期间就是本次报送的期间",
    (a) => `台账写的期间是 ${a.stated}，本次要报的是 ${a.wanted}`,
    "报错了期的换成本期台账；期间写错的改正表头上方或文件名里的期间",
  ),
  "report-late": code(
    "台账在截止日之前（含当日）报到",
    (a) => `迟报：截止日 ${a.due}，${a.received} 才收到`,
    "下次按时报送；有特殊情况的，在情况说明里写明原因",
  ),
  "report-missing": code(
    "应报的机构都报了",
    (a) => {
      const what = a.ledger ? `“${a.ledger}”` : "台账";
      const due = a.due ? `（截止日 ${a.due}）` : "";
      return a.waiting
        ? `${a.unit} ${a.name} 尚未报送${what}${due}`
        : `漏报：没有收到 ${a.unit} ${a.name} 的${what}${due}`;
    },
    "催该机构报送；没有问题的也要报零报告。文件名认不出机构的，先改好文件名再查一遍",
  ),
  "report-not-due": code(
    "报来的是应报机构的应报台账",
    (a) => (a.ledger ? `本次报送没有要“${a.ledger}”这种台账` : `${a.unit} ${a.name} 不在本次应报名单里`),
    "核对报送批次里的机构和台账种类；确实多报的，从文件夹里移走",
  ),
  "report-twice": code(
    "同一机构、同一台账、同一期间只有一份有效",
    (a) => `${a.unit} ${a.name} 的同一期台账报了两份：还有 ${a.other}`,
    "确认以哪一份为准：作废的一份移走；后一份是更正的，在文件名后面加“_更正”",
  ),
  "report-unmarked": code(
    "已通过的台账要改，须以更正报送",
    (a) =>
      `${a.unit} ${a.name} 这一期的台账第 ${a.round} 次（${a.received} 收到）已经通过，这一份与它不同，又没有写明更正`,
    "确要更正的，在文件名后面加“_更正”（再次更正写“_更正2”）重新报送",
  ),
  "report-superseded": code(
    "更正报送后以最新一份为准",
    (a) => `已被更正报送 ${a.other} 取代，留存备查，不再参加汇总和跨表核对`,
    "不用处理",
  ),
  "report-copied": code("同一份文件只报一次", (a) => `与 ${a.other} 内容完全相同，只算一份`, "把多余的一份移走"),
  "own-law": code(
    "本单位自己的规则",
    (a) => `${a.message}（本单位规则 ${a.law}）`,
    "按本单位规则的要求改正；规则本身写在 riskpaper.yaml 的 laws 里",
  ),
  "own-law-failed": code(
    "本单位自己的规则能够判断",
    (a) => `本单位规则 ${a.law} 没能判断：${because(a.reason, a.text)}`,
    "这不是填表的问题。请修改 riskpaper.yaml 里的这条规则，例如先用 blank(row['列']) 排除空值",
  ),
} as const;
