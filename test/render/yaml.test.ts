import fc from "fast-check";
import { parse, stringify } from "yaml";
import { expect, it } from "vitest";
import { plainListText } from "../../src/render/plain-yaml.ts";
import { yamlText } from "../../src/render/yaml.ts";

const asTheLibraryWrites = (document: object): string =>
  stringify(document, { version: "1.2", lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: "PLAIN" });

/** Texts that mean something else, or need quotes, blocks or escapes; and plain ones. */
const text = fc.oneof(
  fc.constantFrom(
    ..."|null|Null|true|FALSE|~|yes|n|0|-1|+1|1.50|1e3|0x1f|.inf|2024-01-08|2024-1-8|---|- a|a: b|a:|#a|a #b|a | a|a  b".split(
      "|",
    ),
  ),
  fc.constantFrom(
    "合同（3份）补签：“面签”、双录；100%",
    "一行\n两行",
    "一行\n\n  两行\n",
    "a\tb",
    "\u200b零宽",
    "\ud800",
    "\u0007",
    "'",
    '"',
    "？",
    "1号",
    "F2024-001",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."甲a1 -_.,;:#%/()+=，。\n"), maxLength: 8 }),
);
const scalar = fc.oneof(text, text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(undefined));
const key = fc.oneof(fc.constantFrom("finding_id", "fact", "state", "null", "y", "a b", "1", "键"), text);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4 }),
  ),
}));

it("writes any document to the letter as the library does", () => {
  const documents = fc.dictionary(key, fc.oneof(fc.array(value, { maxLength: 4 }), value), { maxKeys: 3 });
  fc.assert(
    fc.property(documents, (document) => {
      expect(yamlText(document)).toBe(asTheLibraryWrites(document));
    }),
    { numRuns: 200 },
  );
});

it("reads back what it wrote of findings", () => {
  const findings = [
    { finding_id: "F2024-001", amount: "450000.00", owner: ["赵一"], extensions: [{ old: "2024-02-15", record: 3 }] },
  ];
  expect(parse(yamlText({ kind: "Register", findings }))).toEqual({ kind: "Register", findings });
  expect(yamlText({ findings })).toContain('amount: "450000.00"');
});

it("needs the library for none of the texts that findings are made of", () => {
  const finding = {
    finding_id: "F2024-001",
    fact: "抽查30户贷款，3户的合同（2024年）在放款之后才补签：“先放后签”、没有面签",
    found_date: "2024-01-08",
    amount: "450000.00",
    count: 3,
    owner: ["赵一", "钱二"],
    recheck: { on: "2024-06-30", result: "有效" },
    source: { file: "ledger.csv", sheet: "", row: 2 },
  };
  const left: unknown[] = [];
  const odd = (element: unknown) => String(left.push(element));
  plainListText("findings", [finding, { ...finding, fact: "一行\n两行" }], odd);
  expect(left).toEqual([{ ...finding, fact: "一行\n两行" }]);
});
