import type { LedgerCode } from "../../model/diagnostic-codes.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { PlainDate, Project } from "../../model/generated/documents.ts";
import { LAWS } from "../laws.ts";
import type { LedgerSet } from "./ledger-law.ts";
import { LEDGER_LINES } from "./ledger-lines.ts";
import type { Submission } from "./submissions.ts";

type Waiver = NonNullable<Project["waivers"]>[number];

/** A diagnostic of a run with its file; null: about no single file. */
export type Told = Diagnostic & { readonly path: string | null };

export interface Waived {
  /** In the order they came, those covered by a waiver marked. */
  readonly told: readonly Told[];
  /** Of each waiver that is over and would have covered something: `waiver-expired`, about no single file. */
  readonly expired: readonly Diagnostic[];
}

/** The names a waiver may give what a diagnostic is about, beside its cell: ids of findings, codes of units. */
export type KeysOf = (told: Told) => readonly string[];

/**
 * Marks what the project waives (豁免): by rule (code or R-id; of an own law its own code), and where the waiver names them by
 * key (id of the finding, sheet!cell, code of the unit) and path. A file that could not be used cannot be waived into use.
 */
export function applyWaivers(
  told: readonly Told[],
  waivers: readonly Waiver[],
  asOf: PlainDate,
  keysOf: KeysOf,
): Waived {
  const over = new Set<Waiver>();
  const marked = told.map((one): Told => {
    if (isRefusal(one)) return one;
    const covering = waivers.filter((waiver) => covers(waiver, one, keysOf));
    if (covering.some((waiver) => waiver.expiry >= asOf)) return { ...one, waived: true };
    for (const waiver of covering) over.add(waiver);
    return one;
  });
  const expired = waivers
    .filter((waiver) => over.has(waiver))
    .map((waiver): Diagnostic => {
      const { rule, key = "", path = "", expiry, approver } = waiver;
      return {
        code: "waiver-expired",
        severity: "warning",
        at: { pointer: `/waivers/${waivers.indexOf(waiver)}/expiry` },
        args: { rule, key: key === "" ? path : key, expiry, approver },
        value: expiry,
      };
    });
  return { told: marked, expired };
}

function covers({ rule, key, path }: Waiver, told: Told, keysOf: KeysOf): boolean {
  const rules = [told.code, LAWS[told.code].law, told.code === "own-law" ? told.args.law : null];
  if (!rules.includes(rule)) return false;
  if (path !== undefined && !samePath(path, told.path)) return false;
  if (key === undefined) return true;
  const { sheet, cell } = told.at;
  const cells = cell === undefined ? [] : sheet === undefined ? [cell] : [`${sheet}!${cell}`];
  return [...cells, ...keysOf(told)].includes(key);
}

/** A waiver's path is the whole path as given, or its last parts. */
const samePath = (wanted: string, path: string | null): boolean => {
  const plain = wanted.replaceAll("\\", "/").replace(/^\.\//, "");
  return path === plain || path?.endsWith(`/${plain}`) === true;
};

const isRefusal = ({ code }: Diagnostic): boolean =>
  Object.hasOwn(LEDGER_LINES, code)
    ? LEDGER_LINES[code as LedgerCode].scope === "refusing"
    : LAWS[code].scope === "reading" || code === "law-crashed";

/** The keys of a run's diagnostics: the finding of the row it stands in, the unit of its file, and what its args name. */
export function waiverKeys(set: LedgerSet, submissions: readonly Submission[]): KeysOf {
  const findings = new Map<string, string>();
  for (const { path, tables } of set.ledgers)
    for (const { sheet, rows } of tables)
      for (const { row, values } of rows) {
        const id = values.finding_id;
        if (typeof id === "string") findings.set(JSON.stringify([path, sheet, row]), id);
      }
  const units = new Map(submissions.map(({ path, unit }) => [path, unit?.code]));
  return ({ path, at, args }) =>
    [
      findings.get(JSON.stringify([path, at.sheet ?? "", at.row])),
      path === null ? undefined : units.get(path),
      args.unit,
      args.id,
    ].filter((one) => typeof one === "string");
}
