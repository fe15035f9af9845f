import { placeText } from "../../ledger/return-sheet.ts";
import type { ChangePlace, LedgerChange } from "../../model/ledger-changes.ts";
import { isRegisterPath } from "../../model/register.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { stored } from "../merge/merged-text.ts";

type Words = Catalogue["ledgerDiff"];

/** A change as a person reads it, one text for each column of the table. */
export interface WordedChange {
  readonly kind: string;
  readonly id: string;
  readonly unit: string;
  readonly fact: string;
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly beforePlace: string;
  readonly afterPlace: string;
  readonly remark: string;
}

export function wordedChange(
  change: LedgerChange,
  headers: (profile: string, key: string) => string,
  t: Words,
): WordedChange {
  const { key, before, after } = change;
  const value = (place: ChangePlace | null) => (key === null || place === null ? "" : stored(place.value, t.blank));
  return {
    kind: t.kinds[change.kind],
    id: change.id === "" ? t.unnumbered : change.id,
    unit: change.unit,
    fact: stored(change.fact, ""),
    key: key === null ? "" : headers(change.profile, key),
    before: value(before),
    after: value(after),
    beforePlace: before === null ? "" : placeOf(before, change.kind === "renumbered" ? value(before) : change.id, t),
    afterPlace: after === null ? "" : placeOf(after, change.id, t),
    remark: remarkOf(change, t),
  };
}

/** a/b.xlsx 整改台账!K5; a register has no rows that anybody could look up: R.register F2024-003. */
export function placeOf({ path, sheet, row, cell }: Omit<ChangePlace, "value">, id: string, t: Words): string {
  if (isRegisterPath(path) && id !== "") return `${path} ${id}`;
  const inside = cell === null ? t.row(row) : placeText({ cell, row });
  return `${path} ${sheet === "" ? "" : `${sheet}!`}${inside}`;
}

function remarkOf({ kind, by, likeness, approved, unit_mistaken }: LedgerChange, t: Words): string {
  const alike = likeness === null ? "" : t.alike(`${Math.round(likeness * 100)}%`);
  return [
    approved === null || kind === "postponed" ? "" : approved ? t.approved : t.unapproved,
    unit_mistaken ? t.unitMistaken : "",
    by === null || by === "id" ? "" : t.by[by] + alike,
  ]
    .filter((one) => one !== "")
    .join("；");
}
