import { nameKey } from "../../field/name-key.ts";
import { masterUnits, unitFinder } from "../../field/roster.ts";
import type { Io } from "../../io/io.ts";
import { basename } from "../../io/paths.ts";
import type { PaperHeader, PlainDate, Project } from "../../model/generated/documents.ts";
import type { RecordBody } from "../../model/journal.ts";
import type { OutstandingItem } from "../../model/look-back.ts";
import type { Validation } from "../../model/validation.ts";
import { type CurrentRow, currentRows } from "../../view/ledger/current-rows.ts";
import { dateOf, textOf } from "../../view/records/record-table.ts";
import { type RectificationOptions, readRectification } from "../rectification.ts";

/** 回头看: what was closed within so many months before the inspection is looked at once more (domain.md §8.5). */
const MONTHS = 24;

/** What `--open` names holds no rows of rectification. */
export class NothingOutstanding extends Error {
  constructor(
    readonly path: string,
    readonly validation: Validation,
  ) {
    super(`${path}: no rows of rectification`);
  }
}

/** Rows of a ledger or register, read before anybody is asked anything. */
export interface Outstanding {
  readonly name: string;
  readonly sha256: string | null;
  readonly rows: readonly CurrentRow[];
}

/** Reads `--open`. Ledgers with errors are taken as they are: what is open is open. @throws NothingOutstanding */
export async function readOutstanding(
  path: string,
  { asOf, config }: Pick<RectificationOptions, "asOf" | "config">,
  io: Io,
): Promise<Outstanding> {
  const { tables, validation } = await readRectification({ paths: [path], asOf, config, withErrors: true }, io);
  if (tables.length === 0) throw new NothingOutstanding(path, validation);
  const hashes = new Set(tables.map((table) => table.sha256));
  const [sha256 = null] = hashes;
  return { name: basename(path), sha256: hashes.size === 1 ? sha256 : null, rows: currentRows(tables).rows };
}

/** The unit's problems that are not closed, by deadline, then those closed lately. Without a number nobody could say which is meant. */
export function outstandingOf(
  { name, sha256, rows }: Outstanding,
  header: PaperHeader,
  project: Project | null,
): { readonly body: Extract<RecordBody, { kind: "outstanding" }>; readonly unnumbered: number } {
  const { find } = unitFinder(masterUnits(project, null));
  const ours = (text: string | null): boolean => {
    if (text === null) return false;
    const match = find(text);
    return match.sort === "one"
      ? match.unit.code === header.unit.code
      : [header.unit.name, header.unit.code].some((one) => nameKey(one) === nameKey(text));
  };
  const since = monthsBefore(header.date, MONTHS);
  const mine = rows.filter(({ row, unit }) => {
    const status = textOf(row, "status");
    if (!ours(unit) || status === "已撤销") return false;
    return status !== "已销号" || (dateOf(row, "verify_date") ?? dateOf(row, "done_date") ?? "") >= since;
  });
  const numbered = mine.filter(({ row }) => textOf(row, "finding_id") !== null);
  const items = new Map(numbered.map((one) => [textOf(one.row, "finding_id") ?? "", itemOf(one)]));
  return {
    body: {
      kind: "outstanding",
      source: { name, ...(sha256 === null ? {} : { sha256 }) },
      items: [...items.values()].sort(
        (a, b) =>
          Number(a.closed) - Number(b.closed) ||
          compare(a.deadline ?? "9999", b.deadline ?? "9999") ||
          compare(a.finding_id, b.finding_id),
      ),
    },
    unnumbered: mine.length - numbered.length,
  };
}

function itemOf({ row, table: { period } }: CurrentRow): OutstandingItem {
  const status = textOf(row, "status") ?? "";
  const optional = {
    category: cut(textOf(row, "category"), 100),
    severity: cut(textOf(row, "severity"), 20),
    risk_point: cut(textOf(row, "risk_point"), 40),
    owner_unit: cut(textOf(row, "owner_unit"), 100),
    measures: cut(textOf(row, "measures"), 4000),
    found_date: dateOf(row, "found_date"),
    deadline: dateOf(row, "extended_deadline") ?? dateOf(row, "deadline"),
  };
  return {
    finding_id: cut(textOf(row, "finding_id"), 80) ?? "",
    fact: cut(textOf(row, "fact"), 4000) ?? "",
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)) as Partial<OutstandingItem>),
    ...(period === null ? {} : { period: { from: period.from, to: period.to } }),
    status: cut(status, 20) ?? "",
    closed: status === "已销号",
  };
}

/** What the record has room for. */
const cut = (text: string | null, most: number): string | null =>
  text === null ? null : [...text].slice(0, most).join("");

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The same day so many months earlier; a day that month does not have sorts right all the same. */
function monthsBefore(date: PlainDate, months: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}${date.slice(7)}`;
}
