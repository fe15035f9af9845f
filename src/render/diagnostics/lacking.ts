import type { NeedName, NotApplied } from "../../model/validation.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { visible } from "../plain-text.ts";

type Words = Catalogue["diagnostics"];

/** Laws that did not run because the whole run lacked one thing, or ledgers of one profile lacked columns. */
export interface Lacking {
  readonly needs: Exclude<NeedName, "config">;
  /** Of `needs: "columns"`. */
  readonly profile: string;
  /** Of the project's own laws their own. */
  readonly codes: readonly string[];
}

/** What was lacked for the run as a whole, each thing once. */
export function lacking(notRun: readonly NotApplied[]): readonly Lacking[] {
  const groups = new Map<string, Lacking>();
  for (const { code: law, path, needs, profile = "", ownLaw } of notRun) {
    if (law === null || path !== null || needs === "config") continue;
    const code = ownLaw ?? law;
    const of = needs === "columns" ? profile : "";
    const codes = groups.get(`${needs} ${of}`)?.codes ?? [];
    if (!codes.includes(code)) groups.set(`${needs} ${of}`, { needs, profile: of, codes: [...codes, code] });
  }
  return [...groups.values()];
}

/** What was lacked, in words. */
export const lackingText = ({ needs, profile }: Lacking, words: Words): string =>
  needs === "columns"
    ? words.report.lackingColumns(ledgerName(profile, words))
    : words.report.lackingNeed(words.needs[needs]);

/** A ledger by the name of its kind; one of the project's own by its key. */
export const ledgerName = (profile: string, { ledgers }: Words): string =>
  Object.hasOwn(ledgers, profile)
    ? ((ledgers as Readonly<Record<string, string>>)[profile] ?? profile)
    : visible(profile);
