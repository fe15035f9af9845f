import { onSameFull, ranked } from "../../field/ranking.ts";
import { percent } from "../../model/decimal.ts";
import {
  decimalOf,
  type RecordContext,
  type RecordHead,
  recordHead,
  type RecordTable,
  textOf,
  textsOf,
} from "./record-table.ts";

export interface RankedUnit {
  readonly place: number;
  readonly code: string;
  readonly score: string;
  readonly full: string | null;
  readonly rate: string | null;
  readonly grade: string | null;
  /** Places gained since the period before; null where there is none. */
  readonly gained: number | null;
  /** The place the ledger states, where it is another. */
  readonly stated: string | null;
  readonly reason: string | null;
}

/** 评估通报 (S32): one ranking for each period of the ledger, in its order; units without a score stand apart. */
export interface EvaluationRankingView {
  readonly document: "evaluation-ranking";
  readonly head: RecordHead;
  readonly periods: readonly {
    readonly name: string;
    readonly units: readonly RankedUnit[];
    readonly unscored: readonly string[];
  }[];
}

export function evaluationRankingView(
  table: RecordTable,
  { timing, organisation }: RecordContext,
): EvaluationRankingView {
  return {
    document: "evaluation-ranking",
    head: recordHead(table, timing, organisation),
    periods: textsOf(table.rows, "period_name").map((name) => {
      const rows = table.rows.filter((row) => textOf(row, "period_name") === name);
      const scored = rows.flatMap((row) => {
        const score = decimalOf(row, "score");
        return score === null ? [] : [{ row, score, full: decimalOf(row, "full_score") }];
      });
      const keys = onSameFull(scored);
      const entries = scored.map((one, at) => ({
        ...{ row: one.row, full: one.full, points: one.score, code: textOf(one.row, "unit_name") ?? "" },
        score: keys[at] ?? one.score,
      }));
      return {
        name,
        units: ranked(entries).map(({ row, points: score, full, code, place }) => {
          const [before, stated] = [decimalOf(row, "prev_rank"), textOf(row, "rank")];
          return {
            place,
            code,
            score,
            full,
            rate: full === null ? null : percent(score, full),
            grade: textOf(row, "grade"),
            gained: before === null ? null : Number(before) - place,
            stated: stated !== null && stated !== String(place) ? stated : null,
            reason: textOf(row, "deduct_reason"),
          };
        }),
        unscored: rows
          .filter((row) => decimalOf(row, "score") === null)
          .flatMap((row) => textOf(row, "unit_name") ?? []),
      };
    }),
  };
}
