import { severityUnder } from "../severity.ts";
import { RELATION_CODES, type RelationCode } from "../../model/codes/ledger-relations.ts";
import { compareDecimals, type Decimal } from "../../model/decimal.ts";
import type { Severity } from "../../model/diagnostics.ts";
import type { Relation, RelationCondition } from "../../model/generated/documents.ts";
import type { AsideRow, LedgerRow, LedgerTable } from "../../model/ledger.ts";
import { isBlankAt } from "./blank-words.ts";
import type { LedgerAround, LedgerLaw, RowHit } from "./ledger-law.ts";
import { namesIn } from "./row-values.ts";

/** Tells that a relation does not hold; its text and severity are added. */
type Breach = (hit: Pick<RowHit, "row" | "key" | "args" | "value" | "related" | "severity">) => void;

/** One declared relation at work on one table. */
interface RelationJudge {
  row?(row: LedgerRow, breach: Breach): void;
  end?(breach: Breach, aside: readonly AsideRow[]): void;
}

type JudgeOf = (relation: Relation, table: LedgerTable, around: LedgerAround) => RelationJudge;

/**
 * The law for one kind of the relations that profiles declare (勾稽关系): each relation is judged by itself, over the rows its
 * condition lets through. A relation whose columns the table lacks is named as not applied.
 */
export const relationLaw =
  (kind: Relation["kind"], judgeOf: JudgeOf): LedgerLaw =>
  (table, around) => {
    const declared = (table.profile.relations ?? []).filter((one) => one.kind === kind);
    if (declared.length === 0) return {};
    const lacking = new Set<string>();
    const judges = declared.flatMap((relation) => {
      const missing = columnsOf(relation).filter((key) => !table.columns[key]);
      for (const key of missing) lacking.add(key);
      return missing.length > 0 ? [] : [{ relation, judge: judgeOf(relation, table, around) }];
    });
    const breachOf =
      ({ text, severity }: Relation, tell: (hit: RowHit) => void): Breach =>
      (hit) => {
        const own = graded(`relation-${kind}`, hit.severity ?? severity, around);
        tell({ ...hit, args: { text, ...hit.args }, ...own });
      };
    return {
      lacking: [...lacking],
      row(row, tell) {
        for (const { relation, judge } of judges)
          if (judge.row && holds(row, relation.when)) judge.row(row, breachOf(relation, tell));
      },
      end(aside, tell) {
        for (const { relation, judge } of judges) judge.end?.(breachOf(relation, tell), aside);
      },
    };
  };

/** Every column a relation speaks of. */
const columnsOf = ({ columns, per = [], minus = [], when }: Relation): readonly string[] => [
  ...columns,
  ...minus,
  ...per,
  ...(when ? [when.column] : []),
];

/** The severity a profile declares counts unless the project grades the code itself. */
function graded(
  code: RelationCode,
  declared: Severity | undefined,
  { project }: LedgerAround,
): { readonly severity?: Severity } {
  // A note stays one: it is not about something wrong.
  if (declared === undefined || declared === "info") return declared ? { severity: declared } : {};
  const usual = { law: RELATION_CODES[code], severity: declared, kinds: [], needs: [], scope: "table" } as const;
  const severity = severityUnder(code, usual, project?.rules);
  return severity === "off" ? {} : { severity };
}

/** Whether a row is one the relation speaks of. */
export function holds(row: LedgerRow, when: RelationCondition | undefined): boolean {
  if (when === undefined) return true;
  if (when.in !== undefined) return wordsIn(row, when.column).some((word) => when.in?.includes(word));
  if (when.above === undefined) return !isBlankAt(row, when.column);
  const number = decimalIn(row, when.column);
  return number !== null && compareDecimals(number, when.above) > 0;
}

/** What stands under a key as words: a list as its entries, a number as it is written. */
export function wordsIn(row: Pick<LedgerRow, "values">, key: string): readonly string[] {
  const value = row.values[key]?.value;
  return typeof value === "number" ? [String(value)] : namesIn(row, key);
}

/** An exact number under a key: a count, an amount in 元, a percent, a text that is a plain number; null for blank, unreadable and approximate ones. */
export function decimalIn(row: Pick<LedgerRow, "values">, key: string): Decimal | null {
  const cell = row.values[key];
  if (cell === undefined || cell.approximate === true) return null;
  const { value } = cell;
  if (typeof value === "number") return value;
  const plain = typeof value === "string" ? value.replaceAll(",", "") : "";
  return /^-?\d{1,30}(?:\.\d{1,15})?$/.test(plain) ? plain : null;
}

/** The group a row belongs to; "" where a relation has none. */
export const groupOf = (row: LedgerRow, per: readonly string[] = []): string =>
  per.map((key) => wordsIn(row, key).join("、")).join("，");
