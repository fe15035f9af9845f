import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparable, cutText, sameText } from "../../../src/check/ledger/comparable.ts";
import { digestOf, tableDigest } from "../../../src/check/ledger/digest.ts";
import { lackingInSet } from "../../../src/check/ledger/set-needs.ts";
import { foundIn, notRunIn, type RowLike, setOf, tableOf } from "../../helpers/ledger-sets.ts";

const digest = (row: RowLike) => {
  const [first] = tableOf({ profile: "rectification", rows: [row] }).rows;
  if (!first) throw new Error("no row");
  return digestOf(first);
};
const long = (length: number) => "贷款档案检查".repeat(Math.ceil(length / 6)).slice(0, length);

describe("a digest of a row", () => {
  it("keeps what is filled, leaves blanks and people's names out", () => {
    const { values } = digest({
      org: "D001",
      owner: ["甲"],
      amount: "450000.00",
      count: 3,
      note: null,
      verifier: ["乙"],
    });
    expect(values).toEqual({ org: "D001", amount: "450000.00", count: 3, verifier: ["乙"] });
  });

  it("keeps evidence as the files it names, else as its text", () => {
    expect(digest({ evidence: "a.pdf；会议纪要；b.jpg" }).values.evidence).toEqual(["a.pdf", "b.jpg"]);
    expect(digest({ evidence: "会议纪要3份" }).values.evidence).toBe("会议纪要3份");
  });

  it("is cut beyond 200 characters, and still tells wholes apart", () => {
    const one = digest({ fact: `${long(300)}甲` }).values.fact;
    const other = digest({ fact: `${long(300)}乙` }).values.fact;
    expect([...String(one)]).toHaveLength(217);
    expect(sameText(String(one), String(other))).toBe(false);
    expect(sameText(String(one), cutText(`${long(300)} 甲。`, 100))).toBe(true);
    expect(sameText(String(one), `${long(300)}甲`)).toBe(true);
  });

  it("never takes more than 2 KB, whatever the row", () => {
    const text = fc.oneof(fc.string({ maxLength: 400 }), fc.integer({ min: 0, max: 3000 }).map(long));
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), text, { maxKeys: 60 }), (row) => {
        fc.pre(!("__proto__" in row) || Object.hasOwn(row, "__proto__"));
        expect(new TextEncoder().encode(JSON.stringify(digest(row))).length).toBeLessThanOrEqual(2048);
      }),
      { numRuns: 100 },
    );
  });

  it("is plain JSON with the table's titles and notes", () => {
    const { table, rows } = tableOf({
      profile: "problem",
      rows: [{ org: "D001" }],
      period: { from: "2024-01-01", to: "2024-03-31" },
    });
    const gathering = tableDigest(table);
    for (const row of rows) gathering.row(row);
    const made = gathering.end([
      { row: 1, role: "title", values: {}, text: "更正报送" },
      { row: 9, role: "total", values: {}, text: "合计" },
    ]);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(made.titles).toEqual(["更正报送"]);
    expect(made.period?.from).toBe("2024-01-01");
  });
});

it("has no unit and no number where a dash or XX stands", async () => {
  const like = (id: string, org: string): RowLike => ({ finding_id: id, org, fact: `${id}${long(40)}` });
  const set = setOf({
    "a.xlsx": { profile: "problem", rows: [like("/", "同上"), like("XX", "/")] },
    "b.xlsx": { profile: "problem", rows: [like("/", "—")] },
  });
  expect(set.ledgers.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ values }) => values)))).toEqual(
    set.ledgers.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ values: { fact } }) => ({ fact })))),
  );
  expect((await foundIn(set)).map(({ code }) => code)).not.toContain("id-in-two-files");
});

describe("texts as laws compare them", () => {
  it("have no spaces, punctuation, width or case; a decimal point stays", () => {
    expect(comparable("抽查 ３０ 户，Ａ类。")).toBe("抽查30户a类");
    expect(comparable("金额1.5万。")).not.toBe(comparable("金额15万"));
    expect(comparable("⼯作")).toBe("工作");
  });

  it("are compared alike on the short way and the long one", () => {
    const plain = fc.array(fc.constantFrom("贷", "款", "1", "a", ".", "，", " ", "（", "Z", "。"), { maxLength: 12 });
    fc.assert(
      fc.property(plain, (parts) => {
        const text = parts.join("");
        // A letter that only NFKC touches makes the whole go the long way.
        expect(comparable(`${text}Ａ`)).toBe(`${comparable(`${text}a`)}`);
      }),
    );
  });
});

describe("laws over files", () => {
  const row = (id: string, org: string): RowLike => ({
    finding_id: id,
    org,
    found_date: "2024-01-08",
    fact: `${id}${long(40)}`,
    status: "整改中",
  });

  it("find the same in whatever order files come", async () => {
    const files = {
      "c.xlsx": { profile: "problem", rows: [row("F1-1", "D001"), row("F1-2", "D001")] },
      "a.xlsx": { profile: "rectification", rows: [row("F1-1", "D001"), row("F1-3", "D002")] },
      "b.xlsx": { profile: "rectification", rows: [row("F1-3", "D003"), row("F1-4", "D001")] },
    };
    const expected = await foundIn(setOf(files));
    expect(expected.length).toBeGreaterThan(2);
    const entries = Object.entries(files);
    for (const order of [
      [2, 0, 1],
      [1, 2, 0],
      [2, 1, 0],
    ])
      expect(
        await foundIn(setOf(Object.fromEntries(order.map((at) => entries[at] ?? ["", entries[0]?.[1]]) as never))),
      ).toEqual(expected);
  });

  it("have nothing to do with ledgers of other kinds", async () => {
    const set = setOf({ "h.xlsx": { profile: "hazards", rows: [{ place: "配电房" }] } });
    const codes = (await notRunIn(set)).map(({ code }) => code);
    expect(codes).not.toContain("id-in-two-files");
    expect(codes).not.toContain("summary-differs");
  });

  it("say which columns they lack, those of the table that comes nearest", () => {
    const set = setOf({
      "a.xlsx": { profile: "problem", rows: [{ org: "D001", fact: "甲" }] },
      "b.xlsx": { profile: "problem", rows: [{ org: "D001" }] },
    });
    const line = {
      severity: "error",
      scope: "set",
      columns: ["org", "fact", "status"],
      profiles: [],
      needs: [],
      load: null,
      loadSet: null,
    } as const;
    expect(lackingInSet(line, set, {} as never)).toEqual({ needs: "columns", columns: ["status"], profile: "problem" });
  });
});
