import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkDigest, checkOrigins } from "../../src/library/check-digest.ts";
import type { Checklist, ChecklistItem } from "../../src/model/generated/documents.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const ITEM: ChecklistItem = {
  id: "CK-RCU-05",
  question: "放款前合同要素是否齐全",
  answer_type: "抽样",
  pass: { rule: "err_pct:=0", text: "问题率=0%" },
  evidence_required: "合同影像",
  unit: "份",
  options: ["甲", "乙"],
  required_set: ["合同", "授权书"],
  sampling: { method: "随机", min_n: 30, population: "全部新发放贷款" },
  risk_points: ["RCU-03"],
  applies_if: { any: [{ item: "CK-RCU-01", rule: "eq:yes" }] },
};

const checklist = (...items: readonly ChecklistItem[]): Checklist => ({
  kind: "Checklist",
  schemaVersion: "1",
  id: "CK-RCU",
  title: "排查表",
  version: "1.0.0",
  libraries: ["RCU"],
  sections: [{ title: "一", items: [...items] }],
});
const item = (number: number, question: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id: `CK-RCU-${String(number).padStart(2, "0")}`,
  question,
  answer_type: "是否",
  pass: { rule: "eq:yes" },
  risk_points: ["RCU-01"],
  ...more,
});
/** `now id < former id`, with `!` where the check changed. */
const told = (before: Checklist, next: Checklist) =>
  checkOrigins(before, next, sha256).map(
    (one) => `${one.item.id.slice(-2)}<${one.from?.id.slice(-2) ?? ""}${one.same ? "" : "!"}`,
  );

describe("the digest of a check", () => {
  const changes: readonly (readonly [string, Partial<ChecklistItem>])[] = [
    ["a character of the question", { question: "放款前合同要素是否齐备" }],
    ["the answer type", { answer_type: "计数" }],
    ["the rule", { pass: { rule: "err_pct:<=1", text: "问题率=0%" } }],
    ["the wording of the passing answer", { pass: { rule: "err_pct:=0", text: "问题率为0" } }],
    ["the evidence demand", { evidence_required: "合同原件" }],
    ["the unit", { unit: "笔" }],
    ["an option", { options: ["甲", "丙"] }],
    ["the required list", { required_set: ["合同"] }],
    ["the sampling minimum", { sampling: { method: "随机", min_n: 31, population: "全部新发放贷款" } }],
    ["the population", { sampling: { method: "随机", min_n: 30, population: "全部贷款" } }],
    ["the rule of its condition", { applies_if: { any: [{ item: "CK-RCU-01", rule: "eq:no" }] } }],
    ["the joining of its condition", { applies_if: { all: [{ item: "CK-RCU-01", rule: "eq:yes" }] } }],
  ];
  it.each(changes)("changes with %s", (_, change) => {
    expect(checkDigest({ ...ITEM, ...change }, sha256)).not.toBe(checkDigest(ITEM, sha256));
  });

  const aside: readonly (readonly [string, Partial<ChecklistItem>])[] = [
    ["its number", { id: "CK-RCU-06" }],
    ["the number of an item it asks about", { applies_if: { any: [{ item: "CK-RCU-02", rule: "eq:yes" }] } }],
    ["the order of options", { options: ["乙", "甲"] }],
    ["risk points, severity, weight and guidance", { risk_points: ["RCU-04"], default_severity: "严重", weight: 5 }],
  ];
  it.each(aside)("does not change with %s", (_, change) => {
    expect(checkDigest({ ...ITEM, ...change }, sha256)).toBe(checkDigest(ITEM, sha256));
  });

  it("does not depend on the order of keys, nor on keys that are there without a value", () => {
    const turned = Object.fromEntries(Object.entries(ITEM).reverse()) as unknown as ChecklistItem;
    expect(checkDigest({ ...turned, weight: undefined } as ChecklistItem, sha256)).toBe(checkDigest(ITEM, sha256));
  });
});

describe("where checks come from", () => {
  const before = checklist(
    item(1, "甲"),
    item(2, "乙"),
    item(3, "丙", { applies_if: { item: "CK-RCU-02", rule: "eq:no" } }),
  );

  it("is told by text first: renumbered checks are the same ones", () => {
    const next = checklist(
      item(1, "新"),
      item(2, "甲"),
      item(3, "乙"),
      item(4, "丙", { applies_if: { item: "CK-RCU-03", rule: "eq:no" } }),
    );
    expect(told(before, next)).toEqual(["01<!", "02<01", "03<02", "04<03"]);
  });

  it("one changed character changes that check and no other, not even one whose condition asks about it", () => {
    const next = checklist(
      item(1, "甲"),
      item(2, "乙。"),
      item(3, "丙", { applies_if: { item: "CK-RCU-02", rule: "eq:no" } }),
    );
    expect(told(before, next)).toEqual(["01<01", "02<02!", "03<03"]);
  });

  it("a condition that asks about another check is a change", () => {
    const next = checklist(
      item(1, "甲"),
      item(2, "乙"),
      item(3, "丙", { applies_if: { item: "CK-RCU-01", rule: "eq:no" } }),
    );
    expect(told(before, next)).toEqual(["01<01", "02<02", "03<03!"]);
  });

  it("so is a rule that compares with another check", () => {
    const rule = (id: string) => ({ answer_type: "计数" as const, pass: { rule: `ref:<=${id}` } });
    const old = checklist(item(1, "甲"), item(2, "乙"), item(3, "丙", rule("CK-RCU-02")));
    const moved = checklist(item(1, "甲"), item(5, "乙"), item(3, "丙", rule("CK-RCU-05")));
    const other = checklist(item(1, "甲"), item(2, "乙"), item(3, "丙", rule("CK-RCU-01")));
    expect(told(old, moved)).toEqual(["01<01", "05<02", "03<03"]);
    expect(told(old, other)).toEqual(["01<01", "02<02", "03<03!"]);
  });

  it("of several alike nobody guesses", () => {
    const twins = checklist(item(1, "甲"), item(2, "甲"), item(3, "甲"));
    expect(told(twins, checklist(item(1, "甲"), item(4, "甲"), item(5, "甲")))).toEqual(["01<01", "04<!", "05<!"]);
    expect(told(twins, checklist(item(1, "甲"), item(2, "甲"), item(5, "甲")))).toEqual(["01<01", "02<02", "05<03"]);
  });
});
