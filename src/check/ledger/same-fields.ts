import { mapLevel, toG3 } from "../../field/level-schemes.ts";
import { compareDecimals, multiplyDecimals } from "../../model/decimal.ts";
import type { Project } from "../../model/generated/documents.ts";
import { comparableDigest, sameText, shownDigest } from "./comparable.ts";
import { day, type SetRow, text } from "./set-rows.ts";

/** A field that says two things, as both ledgers show it. */
export interface Difference {
  readonly key: string;
  readonly before: string;
  readonly now: string;
}

/** What of a row is compared. */
export interface Compared {
  readonly row: SetRow["row"];
  readonly table: Pick<SetRow["table"], "schemes">;
}

/** Levels of different schemes agree where a table maps one to the other, or both to the same of G3; unmapped ones are not compared. */
export function levelsDiffer(a: Compared, b: Compared, project: Project | null): Difference | null {
  const [before, now] = [text(a.row, "severity"), text(b.row, "severity")];
  if (before === "" || now === "") return null;
  const [from, to] = [schemeOf(a), schemeOf(b)];
  const own = project ?? undefined;
  if (from !== to) {
    const mapped = mapLevel(from, to, before, own) ?? toG3(from, before, own);
    const other = mapLevel(from, to, before, own) === null ? toG3(to, now, own) : now;
    if (mapped === null || other === null || mapped === other) return null;
  } else if (before === now) return null;
  return { key: "severity", before, now };
}

const schemeOf = ({ table }: Compared): string => table.schemes.severity ?? "G3";

/** A day both ledgers state. */
export function daysDiffer(a: Compared, b: Compared, key: string): Difference | null {
  const [before, now] = [day(a.row, key), day(b.row, key)];
  return before === null || now === null || before === now ? null : { key, before, now };
}

/** What was found. `abridged`: one text may be part of the other, as where a ledger shortens the problem to its title. */
export function factsDiffer(a: Compared, b: Compared, abridged: boolean): Difference | null {
  const [before, now] = [text(a.row, "fact"), text(b.row, "fact")];
  if (before === "" || now === "" || sameText(before, now)) return null;
  if (abridged) {
    const [one, other] = [comparableDigest(before), comparableDigest(now)];
    if (one.startsWith("#") || other.startsWith("#") || one.includes(other) || other.includes(one)) return null;
  }
  return { key: "fact", before: shownDigest(before), now: shownDigest(now) };
}

/** How two amounts in 元 relate; "unit" where one is 10,000 times the other. Null where either is not stated or they are equal. */
export function amountsDiffer(
  a: SetRow,
  b: SetRow,
): { readonly sort: "value" | "unit"; readonly difference: Difference } | null {
  const [before, now] = [text(a.row, "amount"), text(b.row, "amount")];
  if (!isDecimal(before) || !isDecimal(now) || compareDecimals(before, now) === 0) return null;
  const unit =
    compareDecimals(before, "0") !== 0 &&
    (compareDecimals(multiplyDecimals(before, 10_000), now) === 0 ||
      compareDecimals(multiplyDecimals(now, 10_000), before) === 0);
  return { sort: unit ? "unit" : "value", difference: { key: "amount", before, now } };
}

export const isDecimal = (value: string): boolean => /^-?\d{1,20}(\.\d{1,10})?$/.test(value);
