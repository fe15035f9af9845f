import { describe, expect, it } from "vitest";
import zh from "../../../src/text/zh-CN/papers.ts";
import { leaksIn, type Mask, maskText, maskView, personsIn } from "../../../src/view/masking/mask-view.ts";
import { MASKS } from "../../../src/view/masking/profiles.ts";

const mask = (name: keyof typeof MASKS, more: Partial<Mask> = {}): Mask => ({
  name,
  ...MASKS[name],
  names: [],
  except: [],
  marks: zh.masked,
  ...more,
});
const PLANTED_CARD = "6222021234567890128";
const TEXT =
  "责任人：张伟，证件11010519491231002X，卡号6222021234567890128，手机13800001234，住某某市西湖区文三路12号。";

describe("a masked view", () => {
  it("for the house keeps persons and places and shows the ends of numbers", () => {
    expect(maskText(TEXT, mask("internal"))).toBe(
      "责任人：张伟，证件110105********002X，卡号6222****0128，手机138****1234，住某某市西湖区文三路12号。",
    );
  });

  it("for others shows neither persons nor numbers", () => {
    expect(maskText(TEXT, mask("outbound"))).toBe(
      "责任人：张*，证件［身份证件号已隐去］，卡号6222****0128，手机［手机号已隐去］，住某某市西湖区****。",
    );
  });

  it("is masked once: nothing is left to find, and masking again changes nothing", () => {
    for (const name of ["internal", "outbound"] as const) {
      const one = maskText(`${TEXT}举报人：李四。该户已报可疑交易。`, mask(name));
      expect(leaksIn(one, mask(name))).toEqual([]);
      expect(maskText(one, mask(name))).toBe(one);
    }
  });

  it("knows persons by the members they stand in, and finds them in every other text; posts are no persons", () => {
    const view = {
      preparers: ["李华", "钱进"],
      owner: "王芳、客户经理",
      team: [{ name: "赵军", role: "组长" }],
      findings: [{ fact: "经李华复核，由赵军放款，客户经理在场" }],
      sha256: "0".repeat(12) + "6222021234567890128".padEnd(52, "a"),
      count: 3,
      deadline: "2024-03-31",
      none: null,
    };
    expect(personsIn(view)).toEqual(["李华", "钱进", "王芳", "赵军"]);
    const { view: masked, hidden } = maskView(view, mask("outbound"));
    expect(masked).toEqual({
      ...view,
      preparers: ["李*", "钱*"],
      owner: "王*、客户经理",
      team: [{ name: "赵*", role: "组长" }],
      findings: [{ fact: "经李*复核，由赵*放款，客户经理在场" }],
    });
    expect(hidden).toEqual({ name: 6 });
  });

  it("knows persons whose names are spaced out, and masks both forms everywhere", () => {
    const view = { preparers: ["刘　强", "张 伟、李华"], fact: "刘强、刘　强与张伟、李 华" };
    expect(personsIn(view)).toEqual(["刘强", "张伟", "李华"]);
    expect(maskView(view, mask("outbound")).view).toEqual({
      preparers: ["刘*", "张*、李*"],
      fact: "刘*、刘*与张*、李*",
    });
  });

  it("knows who spoke and who sat at a meeting", () => {
    const view = {
      unit: ["周敏", "孙波"],
      points: [{ who: "赵军", text: "孙波说" }],
      payer: { unit: { name: "总行" } },
      of: { unit: "分行" },
    };
    expect(personsIn(view)).toEqual(["周敏", "孙波", "赵军"]);
  });

  it("masks a number of a person that stands as a number or as the name of a member", () => {
    const identity = "11010519491231002X";
    const view = {
      mobile: 13800001234,
      card: Number(PLANTED_CARD),
      other: 2 ** 53,
      counted: 1234567890123,
      share: 0.4545,
      by: { [identity]: 1, "110105 19491231 002X": 2, 张伟: [{ 13800001234: "是" }], 总计: 3 },
      owner: "张伟",
    };
    const { view: shown } = maskView(view, mask("outbound"));
    expect(shown).toEqual({
      mobile: zh.masked.mobile,
      card: zh.masked.account,
      other: zh.masked.account,
      counted: 1234567890123,
      share: 0.4545,
      by: {
        [zh.masked.identity]: 1,
        [`${zh.masked.identity} 2`]: 2,
        "张*": [{ [zh.masked.mobile]: "是" }],
        总计: 3,
      },
      owner: "张*",
    });
  });

  it("takes no amount for a number of a person", () => {
    const view = { amount: "13800001234.56", yuan: "13912345678.00元", total: "-15900001111.05" };
    expect(maskView(view, mask("outbound")).view).toEqual(view);
  });

  it("leaves a phrase alone that only looks like a name", () => {
    const own = mask("outbound", { names: ["钱进"], except: ["把钱进账"] });
    expect(maskText("钱进未把钱进账", own)).toBe("钱*未把钱进账");
  });
});
