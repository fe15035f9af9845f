import type { Catalogue } from "../../text/catalogue.ts";
import type { Repeats } from "../../view/ledger/repeats.ts";
import type { ResultTable } from "../diagnostics/result-tables.ts";
import { likenessText, placeText, reasonText, suggestionText } from "./repeat-words.ts";

/** A table with its title; texts as they stand in the ledgers. */
export interface TitledTable extends ResultTable {
  readonly title: string;
}

/** What came back, one line a finding with its latest prior, and the common problems, one line a unit. */
export function repeatTables({ repeats, common }: Repeats, words: Catalogue): readonly TitledTable[] {
  const t = words.ledgerRepeats;
  const c = t.columns;
  return [
    {
      title: t.sheet,
      columns: [
        { header: c.unit, width: 18, align: "left" },
        { header: c.finding, width: 14, align: "left" },
        { header: c.found, width: 12, align: "left" },
        { header: c.level, width: 8, align: "left" },
        { header: c.fact, width: 40, align: "left" },
        { header: c.place, width: 26, align: "left" },
        { header: c.kind, width: 12, align: "left" },
        { header: c.count, width: 7, align: "right" },
        { header: c.reasons, width: 26, align: "left" },
        { header: c.suggestion, width: 20, align: "left" },
        { header: c.declared, width: 10, align: "left" },
        { header: c.priorFinding, width: 14, align: "left" },
        { header: c.priorFound, width: 12, align: "left" },
        { header: c.priorStatus, width: 10, align: "left" },
        { header: c.priorFact, width: 40, align: "left" },
        { header: c.priorPlace, width: 26, align: "left" },
        { header: c.likeness, width: 26, align: "left" },
      ],
      rows: repeats.map((one) => {
        const [prior] = one.priors;
        return [
          one.unit,
          one.finding_id ?? "",
          one.found ?? "",
          one.level ?? "",
          one.fact,
          placeText(one),
          t.kind[one.kind],
          one.count,
          [reasonText(one, t), one.to_confirm ? t.confirm : ""].filter(Boolean).join("；"),
          suggestionText(one, t),
          one.declared ? t.yes : t.no,
          prior?.finding_id ?? "",
          prior?.found ?? "",
          prior?.status ?? "",
          prior?.fact ?? "",
          prior ? placeText(prior) : "",
          prior ? likenessText(prior, t) : "",
        ];
      }),
    },
    {
      title: t.common,
      columns: [
        { header: c.point, width: 16, align: "left" },
        { header: c.period, width: 24, align: "left" },
        { header: c.units, width: 8, align: "right" },
        { header: c.unit, width: 20, align: "left" },
        { header: c.finding, width: 14, align: "left" },
        { header: c.fact, width: 50, align: "left" },
        { header: c.place, width: 30, align: "left" },
      ],
      rows: common.flatMap(({ risk_point, period, units }) =>
        units.flatMap(({ unit, findings }) =>
          findings.map((one) => [
            risk_point,
            period ? t.period(period) : "",
            units.length,
            unit,
            one.finding_id ?? "",
            one.fact,
            placeText(one),
          ]),
        ),
      ),
    },
  ];
}
