import { reportingSources } from "../../check/ledger/submitted.ts";
import { type Reporting, reportingOf } from "../../field/reporting.ts";
import type { Run } from "./conclude.ts";

/** Who reported, of a finished run; null where neither a roster nor any file says who is who. */
export function reportingOfRun({ set, around, validation }: Run): Reporting | null {
  const reporting = reportingOf(reportingSources(set, around, validation.files));
  return around.roster !== null || reporting.lines.some((line) => line.unit !== null) ? reporting : null;
}
