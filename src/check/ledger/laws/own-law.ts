import { addWorkdays, workdaysBetween } from "../../../field/calendar.ts";
import {
  type Budget,
  type CompiledLaw,
  compileOwnLaw,
  type LawRow,
  type LawSurroundings,
  OWN_LAW_LIMITS,
} from "../../../expr/own-law.ts";
import type { Project } from "../../../model/generated/documents.ts";
import type { LedgerTable } from "../../../model/ledger.ts";
import { lawRow } from "../law-row.ts";
import type { LedgerAround, LedgerJudge, LedgerLaw, Tell } from "../ledger-law.ts";

type OwnLaw = NonNullable<Project["laws"]>[number];

/** So many rows a law over all rows may look at; it keeps of each what it names. */
const MOST_ROWS = 50_000;

/** The project's own laws hold (`laws` of riskpaper.yaml, in CEL): over each row, or over all rows of a table. */
const law: LedgerLaw = (table, around) => {
  const own = (around.project?.laws ?? []).filter((one) => (one.profile ?? table.profile.key) === table.profile.key);
  const surroundings = surroundingsOf(table, around);
  const lackingOwn: { readonly ownLaw: string; readonly columns: readonly string[] }[] = [];
  const judges = own.flatMap((one) => {
    const { law: compiled, problem } = compileOwnLaw(one.expr, one.over);
    if (problem) return [brokenJudge(one, problem.reason, problem.word ?? "")];
    const missing = compiled.columns.filter((key) => !table.columns[key]);
    if (missing.length > 0) lackingOwn.push({ ownLaw: one.code, columns: missing });
    if (missing.length > 0) return [];
    return [
      one.over === "row" ? rowJudge(one, compiled, surroundings, table) : rowsJudge(one, compiled, surroundings, table),
    ];
  });
  return {
    lackingOwn,
    row: (row, tell) => {
      for (const judge of judges) judge.row?.(row, tell);
    },
    end: (aside, tell) => {
      for (const judge of judges) judge.end?.(aside, tell);
    },
  };
};
export default law;

const columnOf = (one: OwnLaw, table: LedgerTable): string | null =>
  one.column !== undefined && table.columns[one.column] ? one.column : null;

const argsOf = ({ code, message, remedy = "" }: OwnLaw) => ({ law: code, message, remedy });

function rowJudge(one: OwnLaw, compiled: CompiledLaw, around: LawSurroundings, table: LedgerTable): LedgerJudge {
  const budget: Budget = { steps: OWN_LAW_LIMITS.table };
  const key = columnOf(one, table);
  let over = false;
  return {
    row(row, tell) {
      if (over) return;
      const outcome = compiled.judge(lawRow(row, table.profile, null), around, budget);
      if ("failed" in outcome) {
        // Once in a table: what fails in one row fails in a hundred, and the law has to be mended, not the rows.
        over = true;
        failed(one, outcome, row.row, tell);
      } else if (!outcome.holds) {
        const shown = key === null ? undefined : row.values[key]?.shown;
        const value = shown === undefined ? {} : { value: shown };
        tell({ row: row.row, key, args: argsOf(one), severity: one.severity, ...value });
      }
    },
  };
}

function rowsJudge(one: OwnLaw, compiled: CompiledLaw, around: LawSurroundings, table: LedgerTable): LedgerJudge {
  const rows: LawRow[] = [];
  let many = false;
  return {
    row(row) {
      if (rows.length >= MOST_ROWS) many = true;
      else rows.push(lawRow(row, table.profile, compiled.keys));
    },
    end(_, tell) {
      const outcome = many
        ? ({ failed: "rows", text: String(MOST_ROWS) } as const)
        : compiled.judge(rows, around, { steps: OWN_LAW_LIMITS.table });
      if ("failed" in outcome) failed(one, outcome, null, tell);
      else if (!outcome.holds) tell({ row: null, key: null, args: argsOf(one), severity: one.severity });
    },
  };
}

function failed(
  one: OwnLaw,
  { failed: reason, text }: { readonly failed: string; readonly text: string },
  row: number | null,
  tell: Tell,
) {
  tell({ row, key: null, as: "own-law-failed", args: { law: one.code, reason, text: text.slice(0, 120) } });
}

function brokenJudge(one: OwnLaw, reason: string, word: string): LedgerJudge {
  return {
    end: (_, tell) =>
      tell({
        row: null,
        key: null,
        as: "own-law-failed",
        args: { law: one.code, reason: "broken", text: `${reason} ${word}`.trim() },
      }),
  };
}

function surroundingsOf(table: LedgerTable, { asOf, campaign, isWorkday }: LedgerAround): LawSurroundings {
  return {
    asOf,
    file: {
      sheet: table.sheet,
      profile: table.profile.key,
      unit: table.unit,
      filler: table.filler,
      personInCharge: table.personInCharge,
      from: table.period?.from ?? null,
      to: table.period?.to ?? null,
    },
    campaign: campaign && {
      id: campaign.id,
      name: campaign.name,
      label: campaign.label ?? null,
      from: campaign.period.from,
      to: campaign.period.to,
      due: campaign.due ?? null,
      issued: campaign.issued ?? null,
    },
    workdays: {
      between: (from, to) => workdaysBetween(from, to, isWorkday),
      after: (date, days) => addWorkdays(date, days, isWorkday),
    },
  };
}
