import type { AsideRow, LedgerRow, LedgerTable } from "../../model/ledger.ts";
import { isBlankWord } from "./blank-words.ts";
import { cutText } from "./comparable.ts";
import { evidenceNames } from "./evidence-names.ts";
import type { DigestValue, RowDigest, TableDigest } from "./ledger-law.ts";

/** Columns no law across files looks at: people's names, what only the sheet's reader needs. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "owner",
  "leader",
  "preparer",
  "handler",
  "funds",
  "plan",
  "rules_made",
  "phase_goals",
  "accountability",
]);

/** Columns that say who or which one: by them rows of different files are held together. */
const NAMES: ReadonlySet<string> = new Set(["org", "finding_id", "risk_point", "point_id"]);

/** Lengths tried in turn until a row fits: characters of a text. Texts that are cut still count, by a hash of the whole. */
const LENGTHS = [200, 80, 32, 12] as const;
/** Of a row's values as JSON, in UTF-8. */
const MOST_BYTES = 1_900;
/** Members of a list, and characters of each. */
const MOST_NAMES = 20;
const NAME = 120;
const TITLES = 20;

/** Gathers what is kept of a table for the laws across files, as its rows go by. */
export function tableDigest(table: LedgerTable): {
  row(row: LedgerRow): void;
  /** What was gathered since it was last taken; the end holds the rest. */
  take(): readonly RowDigest[];
  end(aside: readonly AsideRow[]): TableDigest;
} {
  let rows: RowDigest[] = [];
  return {
    row: (row) => {
      rows.push(digestOf(row));
    },
    take: () => {
      const taken = rows;
      rows = [];
      return taken;
    },
    end: (aside) => ({
      sheet: table.sheet,
      profile: table.profile.key,
      headerRow: table.headerRow,
      unit: table.unit,
      filler: table.filler,
      personInCharge: table.personInCharge,
      period: table.period,
      columns: table.columns,
      schemes: table.schemes,
      rows,
      titles: aside
        .filter(({ role }) => role === "title" || role === "note")
        .slice(0, TITLES)
        .map(({ text }) => cutText(text, LENGTHS[0])),
    }),
  };
}

/**
 * What is kept of a row: the stored values that are not blank, within 2 KB as JSON. Of the evidence column the names of files
 * it gives are kept as a list, else its text. Of a row with absurdly many columns the first values that fit.
 */
export function digestOf({ row, values, state }: LedgerRow): RowDigest {
  for (const most of LENGTHS) {
    const kept = digestValues(values, most, most === 12);
    if (kept) return { row, values: kept, state };
  }
  return { row, values: {}, state };
}

/** Null where they do not fit; `anyway`: as many as fit. */
function digestValues(
  values: LedgerRow["values"],
  most: number,
  anyway: boolean,
): Readonly<Record<string, DigestValue>> | null {
  const kept: Record<string, DigestValue> = {};
  let left = MOST_BYTES;
  for (const key in values) {
    const value = values[key]?.value ?? null;
    if (value === null || LEFT_OUT.has(key)) continue;
    // A dash is nobody's name: neither a unit nor a number that another row could have too.
    if (NAMES.has(key) && typeof value === "string" && isBlankWord(value)) continue;
    const digest = digestValue(key, value, most);
    left -= key.length + 6 + bytesOf(digest);
    if (left < 0) return anyway ? kept : null;
    kept[key] = digest;
  }
  return kept;
}

function digestValue(key: string, value: NonNullable<DigestValue>, most: number): NonNullable<DigestValue> {
  if (typeof value === "number") return value;
  const names = key === "evidence" ? evidenceNames(typeof value === "string" ? value : value.join("、")) : [];
  if (typeof value === "string" && names.length === 0) return cutText(value, most);
  const list = typeof value === "string" || names.length > 0 ? names : value;
  return list.slice(0, MOST_NAMES).map((one) => cutText(one, Math.min(most, NAME)));
}

// Three bytes for a unit beyond ASCII, two for one that JSON escapes, are never too few.
function bytesOf(value: NonNullable<DigestValue>): number {
  if (typeof value === "number") return 20;
  if (typeof value !== "string") return value.reduce((sum, one) => sum + bytesOf(one) + 3, 2);
  let bytes = value.length;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit > 127) bytes += 2;
    else if (unit < 32) bytes += 5;
    else if (unit === 34 || unit === 92) bytes += 1;
  }
  return bytes;
}
