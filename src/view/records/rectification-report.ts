import { figureGroups, figuresOf, type Figures } from "../../field/figure-groups.ts";
import { isCurrent } from "../../field/figure-row.ts";
import { isDone, isOverdue, type RectificationKpis } from "../../field/rectification-kpi.ts";
import type { Engagement, Money, Period, PlainDate } from "../../model/generated/documents.ts";
import { type LetterShown, lackingFields, letterShown } from "../letters/letter-shown.ts";
import type { MissingInput } from "../missing-inputs.ts";
import { type Ratio, ratio } from "../../field/ratio.ts";
import { stated } from "../stated.ts";
import {
  dateOf,
  decimalOf,
  type RecordContext,
  type RecordHead,
  type RecordRow,
  type RecordTable,
  recordHead,
  textOf,
} from "./record-table.ts";
import { type FigureLookup, figureRow, NO_LOOKUP } from "../ledger/figure-rows.ts";
import { rectificationFact } from "./rectification-fact.ts";

/** One problem on its way: what was done, and of what is open why and until when. */
export interface RectifiedShown {
  readonly no: string;
  readonly finding_id: string | null;
  readonly fact: string | null;
  readonly severity: string | null;
  readonly amount: Money | null;
  readonly measures: string | null;
  readonly owner_unit: string | null;
  readonly owner: string | null;
  readonly deadline: PlainDate | null;
  readonly extended: PlainDate | null;
  readonly status: string | null;
  readonly done: PlainDate | null;
  readonly evidence: string | null;
  readonly is_done: boolean;
  readonly overdue: boolean;
  /** Found before the period: brought forward from the last one. */
  readonly carried: boolean;
  readonly effect: string | null;
  readonly reason: string | null;
  readonly new_deadline: PlainDate | null;
  readonly interim: string | null;
}

/** Findings of one level: how many there are, done, closed, open. */
export interface LevelProgress {
  readonly severity: string | null;
  readonly total: number;
  readonly done: number;
  readonly closed: number;
  readonly open: number;
  readonly overdue: number;
}

/** 整改报告 of the unit (domain.md §4.5): seven sections, figures by §4.0 from the rows, words by the unit. */
export interface RectificationReportView {
  readonly document: "rectification-report";
  readonly head: RecordHead;
  readonly unit: string | null;
  readonly subject: string | null;
  readonly letter: LetterShown;
  readonly opinion_number: string | null;
  readonly received: PlainDate | null;
  readonly organisation: string | null;
  /** Of the findings found within the period of `head`; all rows where there is none. */
  readonly kpis: RectificationKpis;
  readonly open: number;
  readonly levels: readonly LevelProgress[];
  readonly levels_total: LevelProgress;
  readonly carried: number;
  readonly rows: readonly RectifiedShown[];
  readonly systems: readonly {
    readonly name: string;
    readonly number: string | null;
    readonly date: PlainDate | null;
  }[];
  readonly accountability: readonly {
    readonly finding_id: string | null;
    readonly level: string;
    readonly kind: string;
    readonly people: number;
    readonly date: PlainDate | null;
  }[];
  readonly people: number;
  /** 举一反三: what was checked elsewhere, and found. */
  readonly extended: readonly { readonly subject: string; readonly found: Ratio }[];
  readonly extended_total: Ratio;
  readonly outlook: string | null;
  readonly signer: string | null;
  readonly annex: number | null;
  readonly missing: readonly MissingInput[];
}

const CANCELLED = "已撤销";

/** `engagement` null: what only the unit can say is left for the pen. `table`: what the annexed table is called. */
export function rectificationReportView(
  ledger: RecordTable,
  {
    timing,
    organisation,
    engagement,
    table,
    lookup = NO_LOOKUP,
  }: RecordContext & {
    readonly engagement: Engagement | null;
    readonly table: string;
    /** What a run knows of names and schemes. */
    readonly lookup?: FigureLookup;
  },
): RectificationReportView {
  const { asOf } = timing;
  const said = engagement?.letters?.rectification_report;
  const items = new Map((said?.items ?? []).map((one) => [one.finding_id, one]));
  const rows = ledger.rows.map((row) => rectifiedShown(row, asOf, ledger.period, items));
  const facts = ledger.rows.map((row) => {
    const unit = lookup.unit(textOf(row, "org") ?? ledger.unit ?? "");
    return figureRow(row, { unit, period: ledger.period, scheme: ledger.scheme ?? null }, lookup);
  });
  const { amount: _, rebound_rate: __, ...kpis } = figuresOf(facts, asOf);
  const letter = engagement
    ? letterShown(said, { ...engagement, unit: { ...engagement.unit, name: engagement.issuer } })
    : NO_LETTER;
  const attachments = letter.attachments.includes(table) ? letter.attachments : [table, ...letter.attachments];
  const extended = said?.extended ?? [];
  const sum = (key: "checked" | "found") => extended.reduce((total, one) => total + one[key], 0);
  const open = kpis.total - kpis.done;
  return {
    document: "rectification-report",
    head: recordHead(ledger, timing, organisation),
    unit: engagement?.unit.name ?? ledger.unit ?? organisation,
    subject: engagement?.subject ?? null,
    letter: { ...letter, attachments },
    opinion_number: stated(engagement?.letters?.opinion?.number),
    received: said?.received ?? null,
    organisation: stated(said?.organisation),
    kpis,
    open,
    levels: figureGroups(facts, "severity", asOf)
      .filter(({ total }) => total > 0)
      .map((one) => levelProgress(one.key, one)),
    levels_total: levelProgress(null, kpis),
    carried: facts.filter((one) => !isCurrent(one)).length,
    rows,
    systems: (said?.systems ?? []).map((one) => ({
      name: one.name,
      number: stated(one.number),
      date: one.date ?? null,
    })),
    accountability: (said?.accountability ?? []).map((one) => ({
      finding_id: one.finding_id ?? null,
      level: one.level,
      kind: one.kind,
      people: one.people,
      date: one.date ?? null,
    })),
    people: (said?.accountability ?? []).reduce((total, one) => total + one.people, 0),
    extended: extended.map((one) => ({ subject: one.subject, found: ratio(one.found, one.checked) })),
    extended_total: ratio(sum("found"), sum("checked")),
    outlook: stated(said?.outlook),
    signer: stated(said?.signer),
    annex: attachments.length > 1 ? attachments.indexOf(table) + 1 : null,
    missing: lackingFields({
      number: letter.number === null,
      date: letter.date === null,
      received: said?.received === undefined,
      organisation: stated(said?.organisation) === null,
      effects: rows.some((one) => one.is_done && one.effect === null),
      open_reasons: rows.some(
        (one) =>
          !one.is_done &&
          one.status !== CANCELLED &&
          (one.reason === null || one.interim === null || (one.overdue && one.new_deadline === null)),
      ),
      systems: said?.systems === undefined,
      accountability: said?.accountability === undefined,
      extended: said?.extended === undefined,
      outlook: stated(said?.outlook) === null,
      signer: stated(said?.signer) === null,
    }),
  };
}

const NO_LETTER: LetterShown = { number: null, date: null, signer: null, to: [], copies: [], attachments: [] };

function rectifiedShown(
  row: RecordRow,
  asOf: PlainDate,
  period: Period | null,
  items: ReadonlyMap<
    string,
    { readonly effect?: string; readonly reason?: string; readonly deadline?: PlainDate; readonly interim?: string }
  >,
): RectifiedShown {
  const fact = rectificationFact(row);
  const id = textOf(row, "finding_id");
  const item = items.get(id ?? "");
  const done = isDone(fact, asOf);
  return {
    no: textOf(row, "seq") ?? String(row._row),
    finding_id: id,
    fact: textOf(row, "fact"),
    severity: textOf(row, "severity"),
    amount: decimalOf(row, "amount"),
    measures: textOf(row, "measures"),
    owner_unit: textOf(row, "owner_unit"),
    owner: textOf(row, "owner"),
    deadline: fact.deadline,
    extended: fact.extended,
    status: fact.status,
    done: dateOf(row, "done_date"),
    evidence: textOf(row, "evidence"),
    is_done: done,
    overdue: isOverdue(fact, asOf),
    carried: !isCurrent({ found: fact.found, period, strict: false }),
    effect: stated(item?.effect),
    reason: stated(item?.reason) ?? (done ? null : textOf(row, "note")),
    new_deadline: item?.deadline ?? fact.extended,
    interim: stated(item?.interim),
  };
}

const levelProgress = (
  severity: string | null,
  { total, done, closed, overdue_open }: Pick<Figures, "total" | "done" | "closed" | "overdue_open">,
): LevelProgress => ({ severity, total, done, closed, open: total - done, overdue: overdue_open });
