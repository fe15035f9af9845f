import { isMoney } from "../../model/money.ts";
import { roundHalfUp } from "../../model/decimal.ts";
import type { FlatColumn, FlatRow, FlatTable, FlatType, FlatValue } from "../../model/flat-table.ts";
import { isRealDate } from "../../model/plain-date.ts";
import type { RectificationTable, StoredRow } from "../../model/rectification-table.ts";

/** The code of a unit by what a ledger calls it; null where the roster knows none, or several. */
export type CodeOf = (name: string | null) => string | null;

interface Source {
  readonly table: RectificationTable;
  readonly row: StoredRow;
  readonly codeOf: CodeOf;
}

type Column = FlatColumn & { readonly of: (one: Source) => FlatValue };

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** Where the row stands, and whose ledger it is. */
const PROVENANCE: readonly Column[] = [
  { name: "source_path", type: "text", of: ({ table }) => table.path },
  { name: "source_sheet", type: "text", of: ({ table }) => text(table.sheet) },
  { name: "source_row", type: "integer", of: ({ row }) => (typeof row._row === "number" ? row._row : null) },
  { name: "source_sha256", type: "text", of: ({ table }) => table.sha256 },
  { name: "profile", type: "text", of: ({ table }) => table.profile },
  { name: "unit", type: "text", of: ({ table }) => table.unit },
  { name: "unit_code", type: "text", of: ({ table, codeOf }) => codeOf(table.unit) },
  { name: "period_from", type: "date", of: ({ table }) => table.period?.from ?? null },
  { name: "period_to", type: "date", of: ({ table }) => table.period?.to ?? null },
  { name: "filler", type: "text", of: ({ table }) => table.filler },
  { name: "origin_path", type: "text", of: ({ row }) => text(originOf(row).path ?? originOf(row).file) },
  { name: "origin_sheet", type: "text", of: ({ row }) => text(originOf(row).sheet) },
  { name: "origin_row", type: "integer", of: ({ row }) => fitting(originOf(row).row, "integer") },
];

/** Registers and merged ledgers remember in what file a row came, the first of several. */
function originOf({ _source: source }: StoredRow): Readonly<Record<string, unknown>> {
  const first: unknown = Array.isArray(source) ? source[0] : source;
  return typeof first === "object" && first !== null ? (first as Readonly<Record<string, unknown>>) : {};
}

const CELLS: readonly FlatColumn[] = (
  [
    ["seq", "integer"],
    ["finding_id", "text"],
    ["org", "text"],
    ["org_code", "text"],
    ["found_date", "date"],
    ["item_id", "text"],
    ["risk_point", "text"],
    ["fact", "text"],
    ["category", "text"],
    ["event_type", "text"],
    ["criteria", "text"],
    ["severity", "text"],
    ["severity_scheme", "text"],
    ["amount", "money"],
    ["amount_due", "money"],
    ["amount_fixed", "money"],
    ["count", "integer"],
    ["sample_n", "integer"],
    ["sample_k", "integer"],
    ["cause", "text"],
    ["effect", "text"],
    ["confirm_status", "text"],
    ["rect_type", "text"],
    ["owner_unit", "text"],
    ["owner", "texts"],
    ["leader", "texts"],
    ["measures", "text"],
    ["preparer", "texts"],
    ["deadline", "date"],
    ["extended_deadline", "date"],
    ["extension_reason", "text"],
    ["extension_approver", "texts"],
    ["status", "text"],
    ["state", "text"],
    ["done_date", "date"],
    ["evidence", "text"],
    ["verifier", "texts"],
    ["verify_date", "date"],
    ["verify_result", "text"],
    ["recheck_result", "text"],
    ["is_repeat", "boolean"],
    ["repeat_of", "text"],
    ["merged_into", "text"],
    ["cancel_reason", "text"],
    ["approver", "texts"],
    ["phase_goals", "text"],
    ["funds", "text"],
    ["plan", "text"],
    ["rules_made", "text"],
    ["accountability", "text"],
    ["uscc", "text"],
    ["note", "text"],
  ] as const
).map(([name, type]) => ({ name, type }));

/** Cells that are not under a key of their own. */
const DERIVED: Readonly<Record<string, Column["of"]>> = {
  org_code: ({ table, row, codeOf }) => codeOf(text(row.org) ?? table.unit),
  severity_scheme: ({ table }) => table.schemes.severity ?? null,
  state: ({ row }) => text(row._state),
};

/**
 * One row for each finding of a ledger or register, as it was read: nothing in it depends on the day of the export.
 * docs/export.md says what each column means.
 */
export const FINDINGS: FlatTable = {
  name: "findings",
  version: "1",
  columns: [
    ...PROVENANCE.map(({ name, type }) => ({ name, type })),
    ...CELLS,
    { name: "unread_json", type: "text" },
    { name: "extra_json", type: "text" },
  ],
};

/** The rows of one table, in its order. What does not fit its column is null there and stands in `unread_json`. */
export function* findingRows(table: RectificationTable, codeOf: CodeOf): Generator<FlatRow, void, undefined> {
  for (const row of table.rows) {
    const one: Source = { table, row, codeOf };
    const unread: Record<string, unknown> = { ...(row._raw as Readonly<Record<string, unknown>> | undefined) };
    const cells = CELLS.map(({ name, type }) => {
      const derive = DERIVED[name];
      if (derive) return derive(one);
      const raw = row[name] ?? null;
      const value = raw === null ? null : fitting(raw, type);
      if (value === null && !isBlank(raw)) unread[name] ??= raw;
      return value;
    });
    yield [...PROVENANCE.map((column) => column.of(one)), ...cells, json(unread), json(row._extra)];
  }
}

const isBlank = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.every(isBlank));

const json = (value: unknown): string | null =>
  typeof value === "object" && value !== null && Object.keys(value).length > 0 ? JSON.stringify(value) : null;

/** A stored value as its column holds it; null where it does not fit. */
function fitting(value: unknown, type: FlatType): FlatValue {
  switch (type) {
    case "text":
      return Array.isArray(value) ? value.join("、") : typeof value === "number" ? String(value) : text(value);
    case "texts": {
      const list = (Array.isArray(value) ? value : [value]).map(String).filter((one) => one !== "");
      return list.length > 0 ? list : null;
    }
    case "integer":
      return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
    case "money": {
      const amount = String(value).replaceAll(",", "");
      return isMoney(amount) ? roundHalfUp(amount, 2) : null;
    }
    case "date":
      return typeof value === "string" && isRealDate(value) ? value : null;
    case "boolean":
      return value === "是" ? true : value === "否" ? false : null;
  }
}
