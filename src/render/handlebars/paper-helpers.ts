import type { Kpi } from "../../field/kpi.ts";
import { compareDecimals, percent } from "../../model/decimal.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { EvidenceShown } from "../../view/evidence-index.ts";
import type { CriterionShown, FindingShown } from "../../view/finding-shown.ts";
import type { FindingTotals, UnitCount } from "../../view/finding-totals.ts";
import type { ItemRow } from "../../view/item-row.ts";
import type { RiskMatrix } from "../../view/self-inspection/risk-matrix.ts";
import type { SelfInspectionView } from "../../view/self-inspection.ts";
import { PROBLEM_KEYS } from "../markdown/blocks.ts";
import { amountText, dateText, NOTHING } from "../markdown/value-text.ts";
import { criteriaText } from "./criteria-text.ts";
import type { Helper } from "./helpers.ts";
import { letterHelpers } from "./letter-helpers.ts";
import { recordHelpers } from "./record-helpers.ts";
import { summaryHelpers } from "./summary-helpers.ts";
import { tallyHelpers } from "./tally-helpers.ts";
import { visitHelpers } from "./visit-helpers.ts";

type Repeat = NonNullable<FindingShown["repeat"]>;

/** So many ids are named; the JSON view has them all. */
const NAMED = 12;

/** Wordings that several papers share. All give raw text. */
export function paperHelpers(words: Catalogue): Readonly<Record<string, Helper>> {
  const { papers, terms } = words;
  const severities = terms.severity as Readonly<Record<string, string>>;
  const severity = (level: unknown) => (typeof level === "string" ? (severities[level] ?? level) : NOTHING);
  const quantity = (count: unknown, unit: unknown) =>
    papers.quantity({ count: String(count), unit: typeof unit === "string" ? unit : papers.pieces });
  const quantities = (counts: readonly UnitCount[]) =>
    counts.map(({ count, unit }) => quantity(count, unit)).join(papers.comma);
  const money = (amount: string) => (isZero(amount) ? papers.amount.none : amountText(amount, words));
  return {
    severity: (level) => severity(level),
    /** ids, the first of them by name */
    ids: (list) => {
      const all = list as readonly string[];
      const more = all.length > NAMED ? papers.missing.more({ count: String(all.length) }) : "";
      return all.slice(0, NAMED).join(papers.comma) + more;
    },
    has: (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, String(key)),
    key: (section, name) => `${String(section)}.${String(name)}`,
    mark: (pending) => (pending ? papers.basisPending : ""),
    share: (num, den) =>
      papers.ratio({ percent: percent(Number(num), Number(den)), num: String(num), den: String(den) }),
    methods: (list) =>
      (list as readonly { readonly method: string; readonly count: number }[])
        .map(({ method, count }) => papers.workpaper.method({ method, count: String(count) }))
        .join(papers.comma),
    levels: (totals) => {
      const { levels, unrated } = totals as FindingTotals;
      const parts = levels
        .filter((one) => one.count > 0)
        .map((one) => papers.report.level({ level: severity(one.severity), count: String(one.count) }));
      return [...parts, ...(unrated ? [papers.report.unrated({ count: String(unrated) })] : [])].join(papers.comma);
    },
    /** 高4个、较高6个: a library's points by level */
    level_counts: (list) =>
      (list as readonly { readonly level: string; readonly count: number }[])
        .filter((one) => one.count > 0)
        .map(({ level, count }) =>
          papers.library.report.level({ level: termOf(terms.level, level), count: String(count) }),
        )
        .join(papers.comma),
    ...recordHelpers(words),
    ...visitHelpers(words),
    ...letterHelpers(words),
    ...tallyHelpers(words),
    ...summaryHelpers(words),
    /** that a finding repeats an earlier problem, by its name in the field */
    repeated: (repeat) => {
      const one = repeat as Repeat | null;
      return one === null
        ? ""
        : papers.repeat.judged({ kind: papers.repeat.kind[one.kind], before: beforeText(one, words) });
    },
    /** the same as a fact, without a judgement */
    found_before: (repeat) =>
      repeat === null ? "" : papers.repeat.fact({ before: beforeText(repeat as Repeat, words) }),
    people: (unit, owner) => [unit, owner].filter(Boolean).join(" / "),
    /** what stands in the remarks of an item: the note, and the reason that its verdict needs */
    remark: (row) => {
      const one = row as ItemRow;
      const na = one.na && papers.workpaper.na({ code: naCode(words, one.na.code), reason: one.na.reason ?? "" });
      const parts = [na, one.pending, one.verdict_reason, one.note, one.no_finding_reason].filter((part) => part);
      // A sentence that goes on behind a semicolon ends there: 尚未退还；已在……登记。
      return parts
        .map((part, n) => (n < parts.length - 1 ? part?.replace(/[。.；;]$/u, "") : part))
        .join(papers.semicolon);
    },
    reason: (one, code) => {
      const { reason } = one as { readonly reason: string | null };
      const first =
        code === "undecided" ? papers.report.undecided : typeof code === "string" ? naCode(words, code) : null;
      return [first, reason].filter(Boolean).join(papers.colon) || papers.report.reasonNone;
    },
    /** an amount, in words where it is zero; nothing where nobody stated one */
    money: (amount) => (amount === null ? "" : money(amount as string)),
    /** how many findings state an amount, and the sum; zeros alone are no amounts */
    amounts: (totals) => {
      const { findings, with_amount, amount } = totals as FindingTotals;
      const stated = String(with_amount);
      if (amount === null) return papers.report.amountNone;
      if (!isZero(amount)) return papers.report.amount({ with: stated, amount: amountText(amount, words) });
      if (with_amount === findings) return papers.report.amountZero;
      return papers.report.amountZeroOf({ with: stated, rest: String(findings - with_amount) });
    },
    /** the same as a part of a sentence */
    amount_in_all: (amount) => {
      if (amount === null) return papers.report.noAmount;
      const text = money(amount as string);
      return isZero(amount as string) ? text : papers.confirmation.amountInAll({ amount: text });
    },
    /** 3户; 3笔（份） where the item names no unit */
    quantity: (count, unit) => (count === null ? "" : quantity(count, unit)),
    /** 3户、2台: units are not added up */
    quantities: (counts) => quantities(counts as readonly UnitCount[]),
    quantity_in_all: (counts) => {
      const count = quantities(counts as readonly UnitCount[]);
      return count ? papers.confirmation.quantityInAll({ count }) : papers.report.noCount;
    },
    criteria: (list) => criteriaText(list as readonly CriterionShown[], words),
    titles: (list) => (list as readonly string[]).map(papers.quoted).join(papers.comma),
    unit_names: (list) => {
      const [first, ...others] = list as readonly { readonly name: string }[];
      return others.length ? papers.report.units(first?.name ?? "", String(others.length + 1)) : (first?.name ?? "");
    },
    report_title: (view) => reportTitle(view as SelfInspectionView, words),
    kpi: (list, key) => (list as readonly Kpi[]).find((one) => one.key === key) ?? null,
    outside: (list) =>
      (list as RiskMatrix["outside"])
        .map(({ id, name, level, scheme }) => `${id} ${name} ${scheme} ${level}`)
        .join(papers.comma),
    problems: (list) =>
      (list as readonly FindingShown[]).map((one) => Object.fromEntries(PROBLEM_KEYS.map((key) => [key, one[key]]))),
    cited: (numbers, evidence) =>
      (evidence as readonly EvidenceShown[]).filter((one) => (numbers as readonly string[]).includes(one.no)),
  };
}

/** 某单位关于某事项的自查报告; several units are counted, several subjects named. */
function reportTitle(view: SelfInspectionView, { papers, terms }: Catalogue): string {
  const [first, ...others] = view.units;
  const unit = others.length ? papers.report.units(first?.name ?? "", String(others.length + 1)) : (first?.name ?? "");
  return papers.report.title(unit, view.subjects.join(papers.comma), terms.nature[view.nature]);
}

const isZero = (amount: string) => compareDecimals(amount, 0) === 0;

const termOf = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

const naCode = ({ terms }: Catalogue, code: string): string =>
  (terms.naCode as Readonly<Record<string, string>>)[code] ?? code;

/** The earlier problem: its number, when it was found and how its ledger had it, and how it was seen this time. */
function beforeText({ finding_id, found_date, period, status, found, on }: Repeat, words: Catalogue): string {
  const { papers } = words;
  const t = papers.repeat;
  const day = (date: string) => dateText(date, words);
  const had = [
    ...(found_date === null ? [] : [t.foundOn({ date: day(found_date) })]),
    ...(period === null ? [] : [t.period({ from: day(period.from), to: day(period.to) })]),
    ...(status === null ? [] : [t.status({ status })]),
  ];
  const seen = found === null || on === null ? "" : t.seen({ found: t.look[found], date: day(on) });
  return t.before({ id: finding_id, had: had.join(papers.comma), seen });
}
