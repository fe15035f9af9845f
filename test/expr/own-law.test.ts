import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compileOwnLaw,
  type LawOutcome,
  type LawRow,
  type LawSurroundings,
  type LawValue,
} from "../../src/expr/own-law.ts";
import { addWorkdays, CalendarGap, workdaysBetween } from "../../src/field/calendar.ts";
import { weekday } from "../../src/model/plain-date.ts";

const isWorkday = (date: string) => {
  if (date.startsWith("2031")) throw new CalendarGap("2031");
  return weekday(date) <= 5;
};
const around: LawSurroundings = {
  asOf: "2024-03-31",
  file: { unit: "第一支行", profile: "rectification", from: null },
  campaign: null,
  workdays: {
    between: (from, to) => workdaysBetween(from, to, isWorkday),
    after: (date, days) => addWorkdays(date, days, isWorkday),
  },
};
const row = (values: Readonly<Record<string, LawValue>>): LawRow => new Map(Object.entries(values));
const given = row({
  status: "已销号",
  amount: 45_000_000n,
  found_date: "2024-03-01",
  deadline: "2024-03-08",
  done_date: null,
  owner: ["张伟", "刘强"],
  rate: 95.27,
  count: 3n,
});

function judge(
  expr: string,
  subject: LawRow | readonly LawRow[] = given,
  over: "row" | "rows" = "row",
  steps = 1_000_000,
): LawOutcome {
  const { law, problem } = compileOwnLaw(expr, over);
  if (problem) throw new Error(`${problem.reason} ${problem.word}`);
  return law.judge(subject, around, { steps });
}

describe("an own law over a row", () => {
  it.each([
    ["row['status'] == '已销号'", true],
    ["row.status in ['未整改', '整改中']", false],
    ["row['amount'] == yuan(450000)", true],
    ["row['amount'] == wan(45) && row['amount'] < wan(45.5)", true],
    ["yuan(0.1) == 10", true],
    ["days(row['found_date'], row['deadline']) <= 7", true],
    ["workdays(row['found_date'], row['deadline']) == 5", true],
    ["addWorkdays('2024-03-01', 5) == row['deadline']", true],
    ["addDays('2024-02-28', 2) == '2024-03-01'", true],
    ["year(asOf) == 2024 && month(asOf) == 3 && quarter(asOf) == 1", true],
    ["blank(row['done_date']) || row['done_date'] >= row['found_date']", true],
    ["row['owner'].exists(p, p == '刘强') && size(row['owner']) == 2", true],
    ["row['rate'] >= 95.27 && row['rate'] < 96", true],
    ["file['unit'] == '第一支行' && campaign == null", true],
    ["!has(row.verifier)", true],
    ["row['deadline'] <= asOf", true],
    ["row['status'].contains('销号') && row['status'].matches('^已.号$')", true],
  ])("%s", (expr, holds) => {
    expect(judge(expr)).toEqual({ holds });
  });

  it.each([
    ["row['done_date'] > row['found_date']", "blank"],
    ["row['amount'] > '450000'", "type"],
    ["row['nothing'] == 1", "field"],
    ["row['status']", "result"],
    ["workdays('2031-01-01', '2031-02-01') > 0", "calendar"],
    ["days('2024-02-30', asOf) > 0", "other"],
    ["workdays('0001-01-01', '9999-12-31') > 0", "other"],
    ["addDays(asOf, 99999999999) > asOf", "other"],
  ])("%s says why it cannot be judged", (expr, failed) => {
    expect(judge(expr)).toMatchObject({ failed });
  });

  it("knows the columns it needs, and those it only asks for", () => {
    const columns = (expr: string, over: "row" | "rows" = "row") => compileOwnLaw(expr, over).law?.columns;
    expect(columns("row['status'] == 'x' || row.done_date != null")).toEqual(["status", "done_date"]);
    expect(columns("!has(row.verifier) || row.verifier != row.owner")).toEqual(["owner"]);
    expect(columns("!('verifier' in row) || row['verifier'] != ''")).toEqual([]);
    expect(columns("rows.filter(r, r.status == 'a').all(s, s['owner'] != '')", "rows")).toEqual(["status", "owner"]);
    expect(columns("rows.map(r, r.amount).all(a, a > 1)", "rows")).toEqual(["amount"]);
    expect(columns("row._row > 3")).toEqual([]);
  });
});

describe("an own law over all rows", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, n) => row({ id: `F${n}`, amount: BigInt(n), org: n % 3 === 0 ? "甲" : "乙" }));

  it("loops over more rows than the language itself can", () => {
    expect(judge("sum(rows.filter(r, r.org == '甲').map(r, r.amount)) == 66663333", rows(20_000), "rows")).toEqual({
      holds: true,
    });
    expect(judge("unique(rows.map(r, r.id)) && size(rows) == 20000", rows(20_000), "rows")).toEqual({ holds: true });
    expect(
      judge("rows.exists_one(r, r.amount == 7) && rows.map(r, r.amount > 3, r.id).size() == 16", rows(20), "rows"),
    ).toEqual({ holds: true });
  });

  it.each([
    "rows.map(r, rows.exists(q, q.id == 'x' && q.org == r.org)).size() == 1",
    "rows.map(r, rows.map(q, q.id)).size() == 1",
    "rows.all(r, rows.all(q, rows.all(s, s.id != '')))",
    "rows.all(r, !(r in rows) || true)",
    "rows.all(r, rows == rows)",
    "rows.map(r, rows).all(x, x.all(y, y.id != ''))",
    "rows.all(r, unique(rows.map(q, q.id)))",
  ])("%s ends when its steps are used up", (expr) => {
    expect(judge(expr, rows(1_000), "rows", 50_000)).toMatchObject({ failed: "steps" });
  });

  it("shares its steps among the rows of a table", () => {
    const { law } = compileOwnLaw("row.owner.all(p, row.owner.all(q, p != '' && q != ''))", "row");
    const budget = { steps: 100 };
    const outcomes = Array.from({ length: 40 }, () => law?.judge(given, around, budget));
    expect(outcomes[0]).toEqual({ holds: true });
    expect(outcomes.at(-1)).toMatchObject({ failed: "steps" });
  });
});

describe("an expression that is no law", () => {
  it.each([
    ["row['a'", "syntax"],
    ["row[“a”] == 1", "syntax"],
    ["rows.all(r, true)", "variable"],
    ["raw['a'] == 1", "variable"],
    ["workday('a', 'b') == 1", "function"],
    ["row.a.foo()", "function"],
    ["@append([], 1) == []", "syntax"],
    ["[1].all(a, [1].all(b, [1].all(c, [1].all(d, true))))", "nesting"],
    [`'${"x".repeat(2000)}' == ''`, "length"],
    ["(".repeat(1900), "syntax"],
    ["[".repeat(1900), "syntax"],
  ])("%.40s", (expr, reason) => {
    expect(compileOwnLaw(expr, "row").problem).toMatchObject({ reason });
  });

  it("names what may have been meant", () => {
    expect(compileOwnLaw("workday('a', 'b') == 1", "row").problem).toMatchObject({ word: "workday", near: "workdays" });
    expect(compileOwnLaw("raw['a'] == 1", "row").problem).toMatchObject({ word: "raw", near: "row" });
  });

  it("never throws, whatever it is", () => {
    const word = fc.constantFrom(
      "row",
      "['a']",
      ".b",
      "(",
      ")",
      "[",
      "]",
      "1",
      "'x'",
      "==",
      "&&",
      "?",
      ":",
      "all(",
      "r,",
      "!",
      "-",
      "in",
      "size",
      "{",
      "}",
      "@step",
      "，",
      " ",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const { law } = compileOwnLaw(words.join(""), "row");
        law?.judge(given, around, { steps: 1000 });
      }),
      { numRuns: 500 },
    );
  });
});
