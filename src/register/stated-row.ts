import type { PlainDate } from "../model/generated/documents.ts";
import type { Stored } from "../model/ledger.ts";
import type { RectificationTable, StoredRow } from "../model/rectification-table.ts";
import type { Entry, RefusalCode, RegisterItem, RegisterRefusal } from "../model/register.ts";
import { STATED } from "./ledger-row.ts";
import { type Row, textIn } from "./values.ts";

/** What taking rows needs to know beside them. */
export interface TakingContext {
  readonly asOf: PlainDate;
  /** The register's level scheme. */
  readonly scheme: string;
  /** A level of another scheme in the register's; null where no table says so. */
  levelOf(scheme: string, level: string): string | null;
  /** Who approved what an opening ledger states as extended, cancelled or going on, where it has no column for that. */
  readonly approver: string | null;
}

/** A column that says something else than the register, and is head office's: the register keeps its own. */
export interface Kept {
  readonly id: string;
  readonly key: string;
  readonly register: string;
  readonly stated: string;
}

/** What a row asks for: entries, or why it is not taken. */
export interface Asked {
  readonly entries: readonly Entry[];
  readonly refusals: readonly RegisterRefusal[];
  readonly kept: readonly Kept[];
}

export const NOTHING: Asked = { entries: [], refusals: [], kept: [] };

export const refused = (
  id: string,
  code: RefusalCode,
  key: string | null = null,
  args: RegisterRefusal["args"] = {},
): RegisterRefusal => ({ id, code, key, args });

export const refusing = (...refusals: readonly RegisterRefusal[]): Asked => ({ ...NOTHING, refusals });

/** A ledger row with what of its table matters here. */
export interface StatedRow {
  readonly id: string;
  readonly row: number;
  readonly sheet: string;
  readonly values: Row;
  /** Its level in the register's scheme; null where it states none, or one that has no equal there. */
  readonly severity: string | null;
  /** Level and scheme as stated. */
  readonly stated: { readonly scheme: string; readonly level: string };
  readonly state: string | null;
  readonly word: string;
  /** The day the table speaks of: the end of its period, or today. */
  readonly day: PlainDate;
}

export function statedRow(row: StoredRow, table: RectificationTable, context: TakingContext): StatedRow {
  const values = Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (key.startsWith("_") || !isStored(value) ? [] : [[key, value]])),
  );
  const scheme = table.schemes.severity ?? context.scheme;
  const level = textIn(values, "severity");
  const to = table.period?.to ?? context.asOf;
  return {
    id: textIn(values, "finding_id"),
    row: typeof row._row === "number" ? row._row : 0,
    sheet: table.sheet,
    values,
    severity: level === "" ? null : scheme === context.scheme ? level : context.levelOf(scheme, level),
    stated: { scheme, level },
    state: typeof row._state === "string" ? row._state : null,
    word: textIn(values, "status"),
    day: earlier(to, context.asOf),
  };
}

/** The earlier of two days. */
export const earlier = (a: PlainDate, b: PlainDate): PlainDate => [a, b].sort()[0] ?? a;

const isStored = (value: StoredRow[string]): value is Stored =>
  value === null || typeof value !== "object" || Array.isArray(value);

/** What of a row a register keeps: the stated columns that are not blank. */
export function keptColumns(one: StatedRow): Row {
  const set = Object.fromEntries(
    [...STATED, "merged_into"].flatMap((key) => {
      const value = one.values[key] ?? null;
      return value === null || value === "" ? [] : [[key, value]];
    }),
  );
  return one.severity === null ? set : { ...set, severity: one.severity };
}

export const levelRefusal = ({ id, severity, stated }: StatedRow, scheme: string): readonly RegisterRefusal[] =>
  stated.level !== "" && severity === null
    ? [refused(id, "level-unmapped", "severity", { level: stated.level, from: stated.scheme, to: scheme })]
    : [];

export const placeOf = ({ sheet, row }: StatedRow): Entry["at"] => ({ sheet, row });

/** Whether a finding is still to be put right, as far as a unit has to report it. */
export const isReported = ({ state }: RegisterItem): boolean => !["已销号", "已撤销", "风险接受"].includes(state);
