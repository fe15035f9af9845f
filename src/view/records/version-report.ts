import { reportVersions } from "../../field/report-versions.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import { daysBetween } from "../../model/plain-date.ts";
import { type Ratio, ratio } from "../../field/ratio.ts";
import {
  dateOf,
  type RecordContext,
  type RecordHead,
  type RecordTable,
  recordHead,
  textOf,
  textsOf,
} from "./record-table.ts";

export interface OpenItemShown {
  readonly no: string;
  readonly kind: string | null;
  readonly text: string | null;
  readonly predecessor: string | null;
  /** An item that has to be closed before this one, and is open. */
  readonly blocked: boolean;
  readonly owner: string | null;
  readonly baseline: PlainDate | null;
  readonly closed: PlainDate | null;
  /** Days behind the baseline, at the closing or by the day of the document; negative when ahead, null without a baseline. */
  readonly deviation: number | null;
  readonly open: boolean;
  readonly reason: string | null;
}

/**
 * 尾项关闭与版次 (S31): a report with an open item is at most version A or B; 0 needs zero open items, and what changes after 0
 * is version 1. `allowed`: the versions that may be issued on the day.
 */
export interface VersionReportView {
  readonly document: "version-report";
  readonly head: RecordHead;
  readonly items: readonly OpenItemShown[];
  readonly closed: Ratio;
  readonly open: number;
  readonly late: number;
  readonly stated: readonly string[];
  readonly allowed: readonly string[];
  /** A stated version that open items do not allow. */
  readonly refused: readonly string[];
  readonly kinds: readonly { readonly kind: string; readonly open: number; readonly total: number }[];
}

export function versionReportView(table: RecordTable, { timing, organisation }: RecordContext): VersionReportView {
  const { asOf } = timing;
  const isOpen = (row: RecordTable["rows"][number]) => {
    const closed = dateOf(row, "closed_date");
    return textOf(row, "item_state") !== "关闭" || closed === null || closed > asOf;
  };
  const open = new Set(table.rows.filter(isOpen).flatMap((row) => textOf(row, "item_no") ?? []));
  const items = table.rows.map((row): OpenItemShown => {
    const [baseline, closed] = [dateOf(row, "baseline_date"), dateOf(row, "closed_date")];
    const predecessor = textOf(row, "predecessor");
    const end = isOpen(row) ? asOf : (closed ?? asOf);
    return {
      no: textOf(row, "item_no") ?? String(row._row),
      kind: textOf(row, "item_class"),
      text: textOf(row, "item_text"),
      predecessor,
      blocked: (predecessor ?? "").split(/[、,，;；\s]+/u).some((one) => open.has(one)),
      owner: [textOf(row, "owner_unit"), textOf(row, "owner")].filter(Boolean).join(" / ") || null,
      baseline,
      closed,
      deviation: baseline === null ? null : daysBetween(baseline, end),
      open: isOpen(row),
      reason: textOf(row, "deviation_reason"),
    };
  });
  const stated = textsOf(table.rows, "report_version");
  const { withOpen, closed } = reportVersions();
  const allowed = open.size > 0 ? withOpen : closed;
  const count = items.filter((one) => one.open).length;
  return {
    document: "version-report",
    head: recordHead(table, timing, organisation),
    items: [...items].sort((a, b) => Number(b.open) - Number(a.open) || (b.deviation ?? 0) - (a.deviation ?? 0)),
    closed: ratio(items.length - count, items.length),
    open: count,
    late: items.filter((one) => one.open && (one.deviation ?? 0) > 0).length,
    stated,
    allowed,
    refused: stated.filter((one) => open.size > 0 && closed.includes(one)),
    kinds: textsOf(table.rows, "item_class").map((kind) => {
      const own = items.filter((one) => one.kind === kind);
      return { kind, open: own.filter((one) => one.open).length, total: own.length };
    }),
  };
}
