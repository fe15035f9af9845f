/** Every code riskpaper can say about a document, in one list; `check/laws.ts` has the law behind each. */
export const DIAGNOSTIC_CODES = [] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];
