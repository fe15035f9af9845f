import { type Operator, parseRule } from "../../../field/pass-rule.ts";
import type { ChecklistItem, Condition, ItemId } from "../../../model/generated/documents.ts";

/** Absolute column, relative row: `$E7`; null where the sheet has no such column. */
export type CellOf = (item: ItemId, key: string) => string | null;

/** What a live formula shows for an item that the answers before it leave out. */
export const SKIPPED = "本项跳过";

/** A rule as formulas over the cells of its item: whether there is a value, and whether it meets the rule; null where a sheet cannot tell. */
interface RuleFormula {
  readonly has: string;
  readonly met: string | null;
}

const text = (word: string): string => `"${word.replaceAll('"', '""')}"`;
// Numbers are typed as text as often as not.
const isNumber = (cell: string): string => `AND(LEN(${cell})>0,ISNUMBER(--${cell}))`;
const compared = (left: string, op: Operator, right: string): string => `${left}${op}${right}`;

/** The rule of an item, or one that a condition asks of it. */
export function ruleFormula(item: ChecklistItem, ruleText: string, cellOf: CellOf): RuleFormula | null {
  const cell = (key: string) => cellOf(item.id, key) ?? '""';
  const rule = parseRule(ruleText);
  if (rule === null) return null;
  const has = filled(item, cell);
  switch (rule.form) {
    case "none":
      return { has, met: "TRUE" };
    case "manual":
      return { has: `LEN(${cell("verdict")})>0`, met: `${cell("verdict")}="合格"` };
    case "eq:word":
      return { has, met: `${cell("answer")}=${text(rule.word)}` };
    case "eq:text":
      return { has, met: `${cell("value")}=${text(rule.text)}` };
    case "num":
      return { has: isNumber(cell("value")), met: compared(`--${cell("value")}`, rule.op, rule.bound) };
    case "pct":
    case "times": {
      const [num, den] = [cell("num"), cell("den")];
      const left = rule.form === "pct" ? `ROUND(--${num}*100,6)` : `ROUND(--${num},6)`;
      return { has, met: compared(left, rule.op, `ROUND(${rule.bound}*${den},6)`) };
    }
    case "err_pct":
      return { has, met: compared(`${cell("k")}*100`, rule.op, `ROUND(${rule.bound}*${cell("n")},6)`) };
    case "num_per_month":
    case "num_per_quarter":
    case "num_per_category":
      return {
        has: `AND(${isNumber(cell("value"))},${isNumber(cell("per"))})`,
        met: compared(`--${cell("value")}`, rule.op, `${rule.bound}*${cell("per")}`),
      };
    case "ref": {
      const other = cellOf(rule.item, "value");
      if (other === null) return { has, met: null };
      return {
        has: `AND(${isNumber(cell("value"))},${isNumber(other)})`,
        met: compared(`--${cell("value")}`, rule.op, `--${other}`),
      };
    }
    default:
      // Working days and sets of documents are beyond a cell.
      return { has, met: null };
  }
}

function filled(item: ChecklistItem, cell: (key: string) => string): string {
  switch (item.answer_type) {
    case "是否":
      return `OR(${cell("answer")}="是",${cell("answer")}="否")`;
    case "抽样":
      return `IF(AND(${isNumber(cell("n"))},${isNumber(cell("k"))}),--${cell("n")}>0,FALSE)`;
    case "比率":
      return `IF(AND(${isNumber(cell("num"))},${isNumber(cell("den"))}),--${cell("den")}>0,FALSE)`;
    case "清单":
      return `LEN(${cell("set")})>0`;
    default:
      return `LEN(${cell("value")})>0`;
  }
}

/** Formulas that are TRUE where a condition certainly holds, and where it certainly fails; null for never. */
interface Known {
  readonly holds: string | null;
  readonly fails: string | null;
}

/** What the answers at hand say of a condition; open answers leave it open, as `field/condition` does. */
export function conditionFormula(
  condition: Condition,
  items: ReadonlyMap<ItemId, ChecklistItem>,
  cellOf: CellOf,
): Known {
  const inner = (one: Condition) => conditionFormula(one, items, cellOf);
  const parts: Known[] = [];
  if (condition.all) parts.push(every(condition.all.map(inner)));
  if (condition.any) parts.push(opposite(every(condition.any.map((one) => opposite(inner(one))))));
  if (condition.not) parts.push(opposite(inner(condition.not)));
  if (condition.item !== undefined && condition.rule !== undefined) {
    const item = items.get(condition.item);
    parts.push(item ? leaf(item, condition.rule, cellOf) : NEVER);
  }
  return every(parts);
}

const NEVER: Known = { holds: null, fails: null };
const opposite = ({ holds, fails }: Known): Known => ({ holds: fails, fails: holds });

function every(parts: readonly Known[]): Known {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const [holds, fails] = [parts.map((one) => one.holds), parts.flatMap((one) => one.fails ?? [])];
  return {
    holds: holds.includes(null) ? null : `AND(${holds.join(",")})`,
    fails: fails.length === 0 ? null : `OR(${fails.join(",")})`,
  };
}

function leaf(item: ChecklistItem, rule: string, cellOf: CellOf): Known {
  const [answer, verdict] = [cellOf(item.id, "answer"), cellOf(item.id, "_verdict")];
  const away = `OR(${answer}="不适用",${verdict}="${SKIPPED}")`;
  const formula = ruleFormula(item, rule, cellOf);
  if (!formula || formula.met === null) return { holds: null, fails: away };
  const { has, met } = formula;
  return { holds: `IF(${away},FALSE,IF(${has},${met},FALSE))`, fails: `IF(${away},TRUE,IF(${has},NOT(${met}),FALSE))` };
}

/** What the column 判定 shows of an item. */
export function verdictFormula(item: ChecklistItem, items: ReadonlyMap<ItemId, ChecklistItem>, cellOf: CellOf): string {
  const answer = cellOf(item.id, "answer");
  const rule = item.pass ? ruleFormula(item, item.pass.rule, cellOf) : null;
  const judged =
    rule === null
      ? '""'
      : item.pass?.rule === "none"
        ? `IF(${rule.has},"已记录","")`
        : rule.met === null
          ? `IF(${rule.has},"导入时判定","")`
          : `IF(${rule.has},IF(${rule.met},"合格","不合格"),"")`;
  const stated = `IF(OR(${answer}="不适用",${answer}="待核实"),${answer},${judged})`;
  const { fails } = item.applies_if ? conditionFormula(item.applies_if, items, cellOf) : NEVER;
  return fails === null ? stated : `IF(${fails},"${SKIPPED}",${stated})`;
}
