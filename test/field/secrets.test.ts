import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identityCheckCharacter } from "../../src/field/check-digits.ts";
import { maskedName, secretsIn } from "../../src/field/secrets.ts";

/** Made up: the area code belongs to nobody's number here, the check character is right. */
const IDENTITY = `11010519491231002${identityCheckCharacter("11010519491231002")}`;
const found = (text: string, names: readonly string[] = []) =>
  secretsIn(text, names).map(({ sort, from, to }) => [sort, text.slice(from, to)]);

describe("what not everybody may read", () => {
  it.each([
    [`客户证件${IDENTITY}。`, [["identity", IDENTITY]]],
    ["客户证件１１０１０５１９４９１２３１００２Ｘ。", [["identity", "１１０１０５１９４９１２３１００２Ｘ"]]],
    ["客户证件110105 19491231 002X。", [["identity", "110105 19491231 002X"]]],
    ["客户证件110105\u200b19491231\u200b002X。", [["identity", "110105\u200b19491231\u200b002X"]]],
    ["身份证号：110105491231002。", [["identity", "110105491231002"]]],
    ["转入6222021234567890128。", [["account", "6222021234567890128"]]],
    ["转入6222 0212 3456 7890 128。", [["account", "6222 0212 3456 7890 128"]]],
    ["账号：1030123456789。", [["account", "1030123456789"]]],
    ["电话13800001234联系", [["mobile", "13800001234"]]],
    ["电话138-0000-1234联系", [["mobile", "138-0000-1234"]]],
    ["联系0571-12345678。", [["landline", "0571-12345678"]]],
    ["座机：12345678。", [["landline", "12345678"]]],
    ["电话：057112345678。", [["landline", "057112345678"]]],
    ["发至 zhang.san @ example.com。", [["email", "zhang.san @ example.com"]]],
    ["发至zhang.san@example.com。", [["email", "zhang.san@example.com"]]],
    ["借款人住某某市西湖区文三路12号3幢201室，", [["address", "某某市西湖区文三路12号3幢201室"]]],
    ["地址：青山镇河口村三组", [["address", "青山镇河口村三组"]]],
    ["责任人：张伟，", [["name", "张伟"]]],
    ["举报人是匿名储户甲，", [["informant", "匿名储户甲"]]],
    ["该户已报可疑交易。此外无他。", [["suspicion", "该户已报可疑交易。"]]],
    [`客户ID${IDENTITY}。`, [["identity", IDENTITY]]],
    ["证件110105\n19491231\n002X。", [["identity", "110105\n19491231\n002X"]]],
    ["证件110105\u300019491231\u00a0002X。", [["identity", "110105\u300019491231\u00a0002X"]]],
    ["证件110105–19491231–002X。", [["identity", "110105–19491231–002X"]]],
    ["证件110105.19491231.002X。", [["identity", "110105.19491231.002X"]]],
    ["证件𝟏𝟏010519491231002X。", [["identity", "𝟏𝟏010519491231002X"]]],
    ["证件11010519491231٠٠٢X。", [["identity", "11010519491231٠٠٢X"]]],
    [
      `${IDENTITY}${IDENTITY}`,
      [
        ["identity", IDENTITY],
        ["identity", IDENTITY],
      ],
    ],
    ["转入NO6222021234567890128。", [["account", "6222021234567890128"]]],
    ["转入622202\u30001234567890128。", [["account", "622202\u30001234567890128"]]],
    ["转入6222021234567890128 20万元。", [["account", "6222021234567890128"]]],
    ["账　号：1030123456789。", [["account", "1030123456789"]]],
    ["tel13800001234", [["mobile", "13800001234"]]],
    ["No.13800001234", [["mobile", "13800001234"]]],
    ["138–0000–1234", [["mobile", "138–0000–1234"]]],
    ["电话008613800001234", [["mobile", "008613800001234"]]],
    ["（0571）12345678", [["landline", "（0571）12345678"]]],
    ["0571 12345678", [["landline", "0571 12345678"]]],
    ["我行于3月5日上报可疑交易报告。", [["suspicion", "我行于3月5日上报可疑交易报告。"]]],
    ["我行向人民银行报送了可疑交易报告。", [["suspicion", "我行向人民银行报送了可疑交易报告。"]]],
    ["已向反洗钱中心提交了该客户的可疑交易报告。", [["suspicion", "已向反洗钱中心提交了该客户的可疑交易报告。"]]],
    ["该客户已上报STR。", [["suspicion", "该客户已上报STR。"]]],
    ["转入6222021234\n567890128。", [["account", "6222021234\n567890128"]]],
    ["卡 6222\n0212\n3456\n7890\n128", [["account", "6222\n0212\n3456\n7890\n128"]]],
    ["卡 6222   0212    3456   7890\t128", [["account", "6222   0212    3456   7890\t128"]]],
    ["联系057112345678。", [["landline", "057112345678"]]],
    ["致电01062345678核实", [["landline", "01062345678"]]],
    ["该户已列入可疑名单。", [["suspicion", "该户已列入可疑名单。"]]],
  ] as const)("is found in %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("knows a name from elsewhere wherever it stands", () => {
    expect(found("经钱进审批后由钱进入账", ["钱进"])).toEqual([
      ["name", "钱进"],
      ["name", "钱进"],
    ]);
  });

  it.each(["刘 强", "刘　强", "刘\u200b强"])("knows a name spaced out: %s", (name) => {
    expect(found(`由${name}经办`, ["刘强"])).toEqual([["name", name]]);
  });

  it.each([
    ["Zhang Wei", "approved by zhang wei."],
    ["Zhang Wei", "approved by ZHANG  WEI."],
    ["Zhang Wei", "approved by Wei Zhang."],
    ["Zhang Wei", "zhang-wei"],
    ["Zhang Xiaowei", "ZHANG XIAOWEI审批"],
  ])("knows the Latin spelling %s of a name, whatever its case and order", (name, text) => {
    expect(secretsIn(text, [name]).map(({ sort }) => sort)).toEqual(["name"]);
  });

  it.each([
    ["Li Na", "the line of Li Nanning"],
    ["An Ran", "an ranking"],
    ["Ann", "Annual report"],
    ["Wei", "weighted"],
  ])("takes no part of a word for the name %s", (name, text) => {
    expect(secretsIn(text, [name])).toEqual([]);
  });

  it.each([
    "凭证编号057112345678",
    "流水号：010623456789",
    "010012345678",
    "0571123456789",
    "12345678\n23456789",
    "2024\n2023\n2022\n2021",
    "6200\n4500\n3000\n1200",
    "62\n18\n3\n7\n9\n120\n4500\n33",
    "620000.00\n450000.00\n300000.00",
    "余额13800001234元，另13800001234.56 元",
    "机构代码 0101-1234567，编号0012-20240131",
    "0f3c91d813800001234b7ae0f3c91d8e4f7a6b5c4d3e2f10f3c91d8e4f7a6b5c",
    "是否已上报可疑交易",
    "未按规定上报可疑交易",
    "应上报可疑交易而未上报",
    "可疑交易上报不及时",
    "已提交可疑交易甄别制度的整改报告",
    "已报送反洗钱自查报告",
    "2024-03-31",
    "抽查30户，问题3户，金额450000.00元",
    "银监发〔2007〕54号第三十四条",
    "F2024-D001RCU01-005",
    "JC2024-01-XD-003",
    "对可疑交易的甄别流于形式",
    "举报箱没有上锁",
    "第12号柜台",
    "统一社会信用代码91350100M000100Y43",
    "1,050,000,000/100,000,000",
  ])("finds nothing in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("tells places that do not overlap and lie inside the text, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "张伟",
            IDENTITY,
            "13800001234",
            "6222021234567890128",
            "账号",
            "举报人：",
            "已报可疑",
            "文三路12号",
            "。",
            " ",
            "\u200b",
            "x",
            "1",
          ),
          {
            maxLength: 30,
          },
        ),
        (parts) => {
          const text = parts.join("");
          const secrets = secretsIn(text, ["张伟"]);
          let last = 0;
          for (const { from, to } of secrets) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it("takes a long text in its stride", () => {
    const text = "支行在放款审查中未核对原件，路号区市县村组于在到".repeat(4000);
    expect(secretsIn(text, ["张伟"])).toEqual([]);
  });

  it("keeps the surname of a masked name", () => {
    expect(["李华", "诸葛孔明", "欧阳锋", "张三丰"].map(maskedName)).toEqual(["李*", "诸葛**", "欧阳*", "张**"]);
  });
});
