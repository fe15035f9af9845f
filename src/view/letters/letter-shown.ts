import type { Engagement, Letter, Period, PlainDate } from "../../model/generated/documents.ts";
import type { LetterField, MissingInput } from "../missing-inputs.ts";
import { distinct, stated } from "../stated.ts";

/** What a document says of the inspection it belongs to; null is what the inspection file does not state. */
export interface EngagementHead {
  readonly issuer: string;
  readonly department: string | null;
  readonly project: { readonly no: string | null; readonly name: string };
  readonly unit: { readonly code: string; readonly name: string };
  readonly subject: string;
  readonly period: Period | null;
  readonly on_site: Period | null;
  readonly secrecy: string | null;
  readonly contact: string | null;
}

export function engagementHead(engagement: Engagement): EngagementHead {
  const { issuer, project, unit, subject, period, on_site, secrecy } = engagement;
  return {
    issuer,
    department: stated(engagement.department),
    project: { no: project.no ?? null, name: project.name },
    unit: { code: unit.code, name: unit.name },
    subject,
    period: period ? { from: period.from, to: period.to } : null,
    on_site: on_site ? { from: on_site.from, to: on_site.to } : null,
    secrecy: secrecy ?? null,
    contact: stated(engagement.contact),
  };
}

/** The frame of a letter: its number and date, null where they are left for the pen; to whom, the unit where nothing is said. */
export interface LetterShown {
  readonly number: string | null;
  readonly date: PlainDate | null;
  readonly signer: string | null;
  readonly to: readonly string[];
  readonly copies: readonly string[];
  readonly attachments: readonly string[];
}

export const letterShown = (letter: Partial<Letter> | undefined, engagement: Engagement): LetterShown => ({
  number: stated(letter?.number),
  date: letter?.date ?? null,
  signer: stated(letter?.signer),
  to: letter?.to?.length ? distinct(letter.to) : [engagement.unit.name],
  copies: distinct(letter?.copies ?? []),
  attachments: letter?.attachments ?? [],
});

/** The fields that are lacking, in the order of the document. */
export const lackingFields = (lacking: Readonly<Partial<Record<LetterField, boolean>>>): readonly MissingInput[] =>
  (Object.entries(lacking) as [LetterField, boolean][])
    .filter(([, lacks]) => lacks)
    .map(([field]) => ({ what: "field", field }));
