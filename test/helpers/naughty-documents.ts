import fc from "fast-check";
import type { Checklist, RiskLibrary } from "../../src/model/generated/documents.ts";

/** Texts that spreadsheets, programs and people spoil. */
export const NAUGHTY: readonly string[] = [
  "=1+1",
  "+86 10",
  "-甲",
  "@甲",
  "'甲",
  " 甲 ",
  "甲\n乙",
  "\n甲\n",
  "甲\r\n乙",
  "甲\t乙",
  "ＡＢＣ　１２３",
  "123456789012345678",
  "001",
  "1.10",
  "2024-03-05",
  "3/5",
  "1E5",
  "TRUE",
  "是",
  "（空）",
  "‹U+0020›",
  "‹›",
  "_x000D_甲",
  "甲、乙",
  "甲；乙",
  "*编号",
  "#REF!",
  "<b>&amp;</b>",
  "\u200b甲",
  "\u202e甲乙",
  "𠮷野家",
  "e\u0301",
  "甲｜乙",
  "甲（乙）",
];

const text = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: "grapheme", minLength: min, maxLength: Math.min(max, 12) }))
    .map((one) => [...one, ..."甲".repeat(min)].slice(0, Math.max(min, Math.min(max, [...one].length))).join(""));

const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }));

const merged = (...parts: readonly fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

const list = (min: number, max: number) => fc.array(text(1, max), { minLength: min, maxLength: 3 });
const date = fc.constantFrom("2024-03-05", "2026-11-22");

const control = merged(
  text(2, 300).map((one) => ({ text: one })),
  maybe("post", text(0, 40)),
  maybe("frequency", text(0, 20)),
  maybe("evidence", text(0, 100)),
  maybe("control_type", fc.constantFrom("预防", "发现", "纠正")),
);

const id = /^[^\s/\\:*?"<>|]+$/;
const basis = merged(
  text(1, 12)
    .filter((one) => id.test(one))
    .map((one) => ({ id: one })),
  text(1, 120).map((title) => ({ title })),
  fc.constantFrom({ basis_status: "read" }, { basis_status: "named" }),
  maybe("doc_no", text(0, 60)),
  maybe("effective_from", date),
  maybe("note", text(0, 500)),
);

const basisRef = merged(
  text(1, 12)
    .filter((one) => id.test(one))
    .map((ref) => ({ ref })),
  maybe("clause", text(0, 60)),
);

const point = (at: number) =>
  merged(
    fc.constant({ id: `NAU-${String(at + 1).padStart(2, "0")}` }),
    text(2, 40).map((name) => ({ name })),
    text(1, 40).map((category) => ({ category })),
    list(1, 20).map((line) => ({ line })),
    text(4, 300).map((manifestation) => ({ manifestation })),
    fc.array(control, { minLength: 1, maxLength: 2 }).map((controls) => ({ controls })),
    list(1, 40).map((posts) => ({ posts })),
    text(1, 10).map((level) => ({ level })),
    maybe("cause", text(0, 300)),
    maybe("kri", text(0, 120)),
    maybe("basis", fc.array(basisRef, { maxLength: 2 })),
    maybe("likelihood", fc.integer({ min: 1, max: 5 })),
    maybe("suggested", list(0, 20)),
  );

/** Libraries of every shape the schema allows; what they say is nonsense. */
export const libraries: fc.Arbitrary<RiskLibrary> = merged(
  fc.constant({ kind: "RiskLibrary", schemaVersion: "1", key: "NAU", version: "1.10", status: "draft" }),
  text(1, 80).map((title) => ({ title })),
  text(0, 12).map((level_scheme) => ({ level_scheme })),
  maybe("source", text(0, 200)),
  maybe("updated", date),
  maybe("system", fc.array(fc.constant("S01"), { maxLength: 2 })),
  maybe("categories", list(0, 40)),
  maybe("posts", list(0, 40)),
  maybe("basis", fc.array(basis, { maxLength: 3 })),
  maybe("retired_ids", fc.array(fc.constant("NAU-98"), { maxLength: 2 })),
  fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => point(at))))
    .map((points) => ({ points })),
) as fc.Arbitrary<RiskLibrary>;

const rule = fc.oneof(
  fc.constantFrom("eq:yes", "num:<=5", "eq:甲 乙;(丙)", 'eq:"甲"'),
  text(1, 60).map((one) => `eq:${one}`),
);
const condition: fc.Arbitrary<object> = fc.letrec<{ node: object }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    rule.map((one) => ({ item: "CK-NAU-01", rule: one })),
    fc.array(tie("node"), { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
    fc.array(tie("node"), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
    tie("node").map((not) => ({ not })),
    fc.tuple(tie("node"), tie("node")).map(([a, b]) => ({ all: [a], not: b, item: "CK-NAU-02", rule: "eq:no" })),
  ),
})).node;

const duties = merged(
  maybe("note", fc.boolean()),
  maybe("finding", fc.boolean()),
  maybe("evidence", fc.integer({ min: 0, max: 99 })),
  maybe("reason", fc.boolean()),
);
const obligations = merged(maybe("pass", duties), maybe("fail", duties), maybe("na", duties), maybe("pending", duties));

const item = (section: number, at: number) =>
  merged(
    fc.constant({ id: `CK-NAU-${String(section * 10 + at + 1).padStart(2, "0")}` }),
    text(2, 120).map((question) => ({ question })),
    fc.constantFrom("是否", "抽样", "计数", "文本").map((answer_type) => ({ answer_type })),
    fc.constant({ risk_points: ["NAU-01"] }),
    maybe(
      "pass",
      merged(
        rule.map((one) => ({ rule: one.slice(0, 100) })),
        maybe("text", text(0, 60)),
      ),
    ),
    maybe("tunable", fc.boolean()),
    maybe("guidance", text(0, 400)),
    maybe("weight", fc.double({ min: 0, max: 100, noNaN: true })),
    maybe("applies_if", condition),
    maybe("obligations", obligations),
    maybe("sampling", merged(maybe("min_n", fc.integer({ min: 1, max: 99 })), maybe("population", text(0, 60)))),
    maybe("options", list(0, 60)),
    maybe("roles", list(0, 40)),
  );

const section = (at: number) =>
  merged(
    text(1, 40).map((title) => ({ title })),
    maybe("intro", text(0, 400)),
    fc.tuple(item(at, 0), item(at, 1)).map((items) => ({ items })),
  );

/** Checklists of every shape the schema allows. */
export const checklists: fc.Arbitrary<Checklist> = merged(
  fc.constant({ kind: "Checklist", schemaVersion: "1", id: "CK-NAU", version: "1.10", libraries: ["NAU"] }),
  text(1, 60).map((title) => ({ title })),
  maybe("use", text(0, 200)),
  maybe("scored", fc.boolean()),
  maybe(
    "answer_sets",
    fc.dictionary(
      text(1, 8),
      obligations.map((one) => ({ obligations: one })),
      { maxKeys: 2 },
    ),
  ),
  fc.tuple(section(0), section(1)).map((sections) => ({ sections })),
) as fc.Arbitrary<Checklist>;
