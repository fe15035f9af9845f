/** A row of a ledger as it was read, with what stands beside it. */
export interface LedgerSourceRow {
  readonly values: Readonly<Record<string, unknown>>;
  /** What its unit is called in the document, and its code; both may be blank. */
  readonly unit: { readonly code: string; readonly name: string };
  /** What its ledger reports on; null: everything counts. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Business lines of its risk point, and the number of that, where a library tells them. */
  readonly lines?: readonly string[];
  readonly point?: string | null;
}

/** A finding or a task of a ledger, with what is counted and added up. */
export interface CountedRow {
  readonly no: string;
  readonly unit: string | null;
  readonly unit_code: string | null;
  readonly severity: string | null;
  readonly category: string | null;
  readonly owner_unit: string | null;
  readonly lines: readonly string[];
  readonly point: string | null;
  readonly status: string | null;
  /** Not found before the period of its ledger. */
  readonly current: boolean;
  readonly deadline: string | null;
  readonly extended: string | null;
  readonly done: string | null;
  readonly closed: string | null;
  readonly cents: bigint | null;
  readonly due_cents: bigint | null;
  readonly fixed_cents: bigint | null;
  readonly amount: string | null;
  readonly repeat: boolean;
}

/**
 * What the rows hold, as flat as a table: it adds nothing up, and uses nothing of what the documents are made of, so that a
 * mistake there does not repeat itself here.
 */
export function countedRows(rows: readonly LedgerSourceRow[]): readonly CountedRow[] {
  return rows.map(({ values, unit, period, lines, point }) => {
    const text = (key: string) => wordOf(values[key]);
    const day = (key: string) => dayOf(values[key]);
    const [found, status, done] = [day("found_date"), text("status"), day("done_date")];
    const amount = moneyOf(values.amount);
    return {
      no: text("task_no") ?? text("seq") ?? String(values._row),
      unit: unit.name === "" ? null : unit.name,
      unit_code: unit.code === "" ? null : unit.code,
      severity: text("severity"),
      category: text("category"),
      owner_unit: text("owner_unit") ?? text("lead_unit"),
      lines: lines ?? [],
      point: point ?? text("risk_point"),
      status,
      current: period === null || found === null || period.from <= found,
      deadline: day("deadline"),
      extended: day("extended_deadline"),
      done,
      closed: status === "已销号" ? (day("verify_date") ?? done) : null,
      cents: centsOf(amount),
      due_cents: centsOf(moneyOf(values.amount_due)) ?? centsOf(amount),
      fixed_cents: centsOf(moneyOf(values.amount_fixed)),
      amount,
      repeat: text("is_repeat") === "是" || text("repeat_of") !== null,
    };
  });
}

function wordOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value.join("、") : typeof value === "number" ? `${value}` : value;
  return typeof text === "string" && text.length > 0 ? text : null;
}

const dayOf = (value: unknown): string | null =>
  typeof value === "string" && /^\d\d\d\d-\d\d-\d\d$/.test(value) ? value : null;

function moneyOf(value: unknown): string | null {
  const text = typeof value === "number" ? `${value}` : typeof value === "string" ? value.split(",").join("") : "";
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text : null;
}

/** 元 as 分; a part of a 分 is rounded away from zero on the half. */
function centsOf(money: string | null): bigint | null {
  const parts = money === null ? null : /^(-?)(\d+)(?:\.(\d+))?$/.exec(money);
  if (!parts) return null;
  const [, sign, whole = "0", part = ""] = parts;
  const up = Number(part[2] ?? "0") >= 5 ? 1n : 0n;
  const cents = BigInt(whole) * 100n + BigInt(part.slice(0, 2).padEnd(2, "0")) + up;
  return sign === "-" ? -cents : cents;
}
