import type { Engagement, PlainDate, Request } from "../../model/generated/documents.ts";
import type { MissingInput } from "../missing-inputs.ts";
import type { Timing } from "../paper-head.ts";
import { stated } from "../stated.ts";
import { type EngagementHead, engagementHead, lackingFields } from "./letter-shown.ts";

/** One thing asked for. `state`: still to come, here, given back; `late`: it came, or still is to come, behind its day. */
export interface RequestShown {
  readonly no: number;
  readonly name: string;
  readonly period: string | null;
  readonly form: string | null;
  readonly holder: string | null;
  readonly due: PlainDate | null;
  readonly count: number | null;
  readonly received: PlainDate | null;
  readonly returned: PlainDate | null;
  readonly note: string | null;
}

export const requestShown = (one: Request, at: number): RequestShown => ({
  no: at + 1,
  name: one.name,
  period: stated(one.period),
  form: one.form ?? null,
  holder: stated(one.holder),
  due: one.due ?? null,
  count: one.count ?? null,
  received: one.received ?? null,
  returned: one.returned ?? null,
  note: stated(one.note),
});

/** Numbers of requests, which name lines of the table. */
export interface RequestTally {
  readonly asked: number;
  readonly received: number;
  /** Asked for, and not here. */
  readonly outstanding: readonly number[];
  /** Outstanding although their day is over. */
  readonly overdue: readonly number[];
  /** Came behind their day. */
  readonly late: readonly number[];
  /** Here, and not given back, of those lent: what was copied or looked up in a system needs no return. */
  readonly unreturned: readonly number[];
}

/** 调阅资料清单: what was asked for, handed over and given back. */
export interface RequestListView {
  readonly document: "request-list";
  readonly timing: Timing;
  readonly head: EngagementHead;
  readonly rows: readonly RequestShown[];
  readonly tally: RequestTally;
  readonly missing: readonly MissingInput[];
}

const LENT: readonly (string | null)[] = ["原件", null];

export function requestListView(engagement: Engagement, timing: Timing): RequestListView {
  const rows = (engagement.requests ?? []).map(requestShown);
  const numbers = (holds: (one: RequestShown) => boolean) => rows.filter(holds).map((one) => one.no);
  const here = (one: RequestShown) => one.received !== null && one.received <= timing.asOf;
  const back = (one: RequestShown) => one.returned !== null && one.returned <= timing.asOf;
  return {
    document: "request-list",
    timing,
    head: engagementHead(engagement),
    rows,
    tally: {
      asked: rows.length,
      received: rows.filter(here).length,
      outstanding: numbers((one) => !here(one)),
      overdue: numbers((one) => !here(one) && one.due !== null && one.due < timing.asOf),
      late: numbers((one) => here(one) && one.due !== null && one.received !== null && one.due < one.received),
      unreturned: numbers((one) => here(one) && LENT.includes(one.form) && !back(one)),
    },
    missing: lackingFields({
      requests: rows.length === 0,
      holders: rows.some((one) => one.holder === null),
      dues: rows.some((one) => one.due === null),
      counts: rows.some((one) => here(one) && one.count === null),
    }),
  };
}
