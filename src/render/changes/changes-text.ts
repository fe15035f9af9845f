import { CHANGE_KINDS, type LedgerChanges } from "../../model/ledger-changes.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { ledgerName } from "../diagnostics/lacking.ts";
import { visible } from "../plain-text.ts";
import type { Sheet } from "../terminal/library/page.ts";
import { clip, wrap } from "../width.ts";
import { placeOf, type WordedChange, wordedChange } from "./change-words.ts";

/** Changes of one kind that are listed; the table of changes has them all. */
const LISTED = 15;
/** What somebody has to see to. */
const GRAVE: ReadonlySet<string> = new Set(["vanished", "reversed", "postponed", "rebound"]);
/** Of these the counts alone are shown. */
const COUNTED: ReadonlySet<string> = new Set(["other", "settled"]);

/** The lines that say what open findings came to, one for each kind of ledger. */
export const balanceLines = ({ balance }: LedgerChanges, words: Catalogue): readonly string[] =>
  balance.map(({ profile, added_settled, not_reported, ...one }) =>
    words.ledgerDiff.balance({
      ...one,
      ledger: ledgerName(profile, words.diagnostics),
      addedSettled: added_settled,
      notReported: not_reported,
    }),
  );

/** What changed, for a person at a terminal: the balance, how many of each kind, and each with its places. */
export function changesText(
  changes: LedgerChanges,
  named: { readonly before: string; readonly after: string },
  headers: (profile: string, key: string) => string,
  { words, paint, columns }: Sheet,
): string {
  const t = words.ledgerDiff;
  const folded = (text: string, indent = 0): readonly string[] =>
    wrap(visible(text), Math.max(20, columns - indent)).map((line) => " ".repeat(indent) + line);
  const counted = CHANGE_KINDS.filter((kind) => changes.counts[kind] > 0);
  const counts = counted.map((kind) => t.count({ kind: t.kinds[kind], count: changes.counts[kind] }));
  const lines = [
    ...folded(t.title(named)).map((line) => paint.bold(line)),
    ...balanceLines(changes, words).flatMap((line) => folded(line)),
    ...folded(counts.length === 0 ? t.nothing : counts.join("　")),
  ];
  for (const kind of counted.filter((one) => !COUNTED.has(one))) {
    const own = changes.changes.filter((one) => one.kind === kind);
    const ink = GRAVE.has(kind) ? paint.red : paint.bold;
    lines.push("", ink(t.kinds[kind]));
    for (const one of own.slice(0, LISTED)) lines.push(...oneChange(wordedChange(one, headers, t), columns, paint.dim));
    if (own.length > LISTED) lines.push(paint.dim(`  ${t.more(own.length - LISTED)}`));
  }
  if (changes.unclear.length > 0) {
    lines.push("", ...folded(t.unclear(changes.unclear.length)).map((line) => paint.red(line)));
    for (const { period, id, places } of changes.unclear)
      lines.push(...folded(`${t.period[period]} ${id}　${places.map((one) => placeOf(one, id, t)).join("；")}`, 2));
  }
  return lines.join("\n");
}

function oneChange(one: WordedChange, columns: number, dim: (text: string) => string): readonly string[] {
  const what = one.key === "" ? one.fact : `${one.key}　${one.before} → ${one.after}`;
  const places = [one.beforePlace, one.afterPlace].filter((place) => place !== "").join(" → ");
  const cut = (text: string, indent: number) => clip(" ".repeat(indent) + visible(text), columns);
  return [
    cut(`${one.id}　${one.unit}　${what}`, 2),
    dim(cut(places, 4)),
    ...(one.remark === "" ? [] : [dim(cut(one.remark, 4))]),
  ];
}
