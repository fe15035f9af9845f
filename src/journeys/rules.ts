import { LAWS } from "../check/laws.ts";
import type { LawEntry } from "../check/law.ts";
import { type DiagnosticCode, DIAGNOSTIC_CODES } from "../model/diagnostic-codes.ts";

/** One code as `rules` lists it. */
export interface Rule extends LawEntry {
  readonly code: DiagnosticCode;
}

/** The codes that go by `wanted`, a code or an R-id in any case; all without it. Empty where nothing does. */
export function listRules(wanted?: string): readonly Rule[] {
  const plain = wanted?.toLowerCase();
  return DIAGNOSTIC_CODES.map((code) => ({ code, ...LAWS[code] })).filter(
    ({ code, law }) => plain === undefined || code === plain || law?.toLowerCase() === plain,
  );
}

/** All that `rules` and `explain` may be asked for. */
export const ruleNames = (): readonly string[] => [
  ...DIAGNOSTIC_CODES,
  ...new Set(Object.values(LAWS).flatMap(({ law }) => law ?? [])),
];
