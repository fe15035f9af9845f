import type { Checklist, PaperHeader, RiskLibrary } from "../model/generated/documents.ts";
import type { RecordBody } from "../model/journal.ts";

/** The opening record: with a snapshot of what the paper is answered against, so that it never changes when a library does. */
export function startPaper(
  checklist: Checklist,
  libraries: readonly RiskLibrary[],
  header: PaperHeader,
  tool: { readonly name: string; readonly version: string },
): RecordBody {
  return { kind: "open", tool, checklist, libraries, header };
}
