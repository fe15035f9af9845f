import { code } from "../../code-words.ts";

/** 台账：不能传出去的内容。 */
export default {
  "account-number": code(
    "没有完整的账号和卡号",
    (a) => `“${a.header}”里有完整的账号或卡号 ${a.masked}`,
    "只留头四位和尾四位，中间写成 ****，例如 6222****1234",
  ),
  "suspicious-named": code(
    "可疑交易上报和举报情况不进台账",
    (a) => `“${a.header}”里写明“${a.words}”，同一行又有客户的账号、证件或姓名`,
    "删去上报可疑或举报的内容，按保密规定另行保存；已经发出的立即收回",
  ),
  "formula-text": code(
    "文字不以 = + - @ 开头",
    (a) => `“${a.header}”里的文字以“${a.sign}”开头，打开时可能被当成公式`,
    "去掉开头的符号；要用横线列点的，改用“1.”“（1）”",
  ),
} as const;
