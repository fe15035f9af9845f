import { describe, expect, it } from "vitest";
import { nameKey } from "../../src/field/name-key.ts";

describe("a person's name as it is compared", () => {
  it.each([
    ["趙軍", "赵军"],
    ["劉曉東", "刘晓东"],
    ["諸葛曉軍", "诸葛晓军"],
    ["歐陽國強", "欧阳国强"],
    ["鄭麗華（信貸部）", "郑丽华"],
    ["⻩⻛", "黄风"],
    ["赵军科员", "赵军"],
    ["赵　军 同志", "赵军"],
    ["ＺＨＡＯ jun", "zhaojun"],
  ])("is the same for %s and %s", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ["赵军", "赵君"],
    ["张昇", "张升"],
    ["陈祐", "陈佑"],
    ["赵军", "赵军伟"],
  ])("is another for %s and %s", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});
