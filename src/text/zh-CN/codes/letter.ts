import { type Args, code } from "../../code-words.ts";

const named = ({ list, count }: Args): string => (count ? `${count} 项：${list}` : "");
const figure: Readonly<Record<string, string>> = { amount: "金额", count: "数量" };

/** 检查之后发出的文书的规则：没有定下来的，不写进定稿。 */
export default {
  "letter-other-unit": code(
    "检查项目文件和底稿说的是同一个单位",
    (a) => `底稿${a.paper}查的是“${a.unit}”，检查项目文件写的是“${a.given}”`,
    "换成这个单位的检查项目文件，或改正其中的 unit",
  ),
  "letter-version-open": code(
    "有开口项的报告只能是征求意见稿或修改稿",
    (a) => `版次${a.version}要求零开口项，现有${a.count}类开口项；可用的版次：${a.allowed}`,
    "逐项关闭下列开口项，或先按可用的版次出稿",
  ),
  "letter-paper-open": code(
    "文书所据的底稿已经完成",
    (a) => `底稿${a.paper}尚未完成，或被退回后没有重新提交`,
    "用 riskpaper inspect --resume 完成底稿",
  ),
  "letter-item-pending": code(
    "定稿时没有待核实的检查项",
    (a) => `底稿${a.paper}有待核实的检查项 ${named(a)}`,
    "核实后改为合格、不合格或不适用",
  ),
  "letter-fact-unconfirmed": code(
    "发出的问题都经被查单位确认",
    (a) => `底稿${a.paper}的事实未经确认，或确认后又有改动 ${named(a)}`,
    "送被查单位确认，用 riskpaper paper confirm 登记意见",
  ),
  "letter-fact-objected": code(
    "有异议的事实先有处理结果",
    (a) => `底稿${a.paper}的事实有异议而没有处理 ${named(a)}`,
    "查清后用 riskpaper paper amend 更正、withdraw 撤回，或用 resolve 登记维持的理由",
  ),
  "letter-fact-unsigned": code(
    "拒签的事实先有处理结果",
    (a) => `底稿${a.paper}的事实被拒签而没有处理 ${named(a)}`,
    "复核拒签的事实，用 riskpaper paper resolve 登记维持的理由后再发出",
  ),
  "letter-comment-open": code(
    "定稿时没有未落实的复核意见",
    (a) => `底稿${a.paper}有未落实的复核意见 ${named(a)}`,
    "落实后由复核人再次复核",
  ),
  "letter-finding-unknown": code(
    "处理和反馈意见对应底稿里的问题",
    (a) => `底稿里没有编号为 ${a.id} 的问题`,
    "改正检查项目文件里的 finding_id",
  ),
  "letter-fact-upheld": code(
    "反馈意见的采纳情况与底稿一致",
    (a) => `问题 ${a.id}：检查项目文件写着采纳了反馈意见，底稿里却是维持原事实（${a.reason}）`,
    "改正检查项目文件里的 adopted；确实采纳的，用 riskpaper paper amend 或 withdraw 改底稿",
  ),
  "letter-disposition-twice": code(
    "一个问题的处理意见写一次",
    (a) => `问题 ${a.id} 的处理意见写了几次`,
    "合并成一条，几种处理写在同一条的 dispositions 里",
  ),
  "letter-disposition-reason": code(
    "不予处理的写明理由",
    (a) => `问题 ${a.id} 不予处理，没有写理由`,
    "在这一条加上 reason",
  ),
  "letter-transfer-receiver": code(
    "移送的写明移送给谁",
    (a) => `问题 ${a.id} 要移送，没有写移送给谁`,
    "在这一条加上 transfer_to：监管、纪检或司法",
  ),
  "letter-figures-differ": code(
    "意见书与确认书的数相同",
    (a) => `问题 ${a.id} 的${figure[String(a.what)] ?? a.what}，意见书是 ${a.here}，确认书是 ${a.there}`,
    "事实有变的，用 riskpaper paper amend 更正并重新确认",
  ),
  "zero-report-findings": code(
    "零报告的底稿没有问题",
    (a) => `底稿里有问题 ${named(a)}，不能出零报告`,
    "改出自查报告或检查报告",
  ),
} as const;
