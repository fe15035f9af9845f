import type { DiagnosticCode } from "../model/diagnostic-codes.ts";
import type { Severity } from "../model/diagnostics.ts";
import type { Project } from "../model/generated/documents.ts";
import type { LawEntry } from "./law.ts";

/** The severity of a code under a project's `rules`: by the code, or by its R-id. "off" silences a law, never an error of reading. */
export function severityUnder(code: DiagnosticCode, entry: LawEntry, rules: Project["rules"] = {}): Severity | "off" {
  if (entry.scope === "reading" || code === "law-crashed") return entry.severity;
  const own = Object.hasOwn(rules, code) ? rules[code] : undefined;
  const family = entry.law !== null && Object.hasOwn(rules, entry.law) ? rules[entry.law] : undefined;
  return own ?? family ?? entry.severity;
}
