import type { Workpaper } from "../model/generated/documents.ts";
import type { Assessment, PaperState } from "../model/paper.ts";
import type { JournalReading } from "../paper/journal.ts";

/** A file in a paper's evidence folder. `sha256` is null where it is no regular file. */
export interface EvidenceFile {
  readonly name: string;
  readonly sha256: string | null;
}

/** What lies in a `NAME.paper` folder, read and folded, before anything is judged. */
export interface PaperFolder {
  readonly reading: JournalReading;
  /** The paper that the good records tell; null where the opening record's snapshot is not of its form. */
  readonly state: PaperState | null;
  readonly assessment: Assessment | null;
  /** The record that contradicts those before, 1-based, or null. */
  readonly contradiction: number | null;
  /** Where the snapshot in the opening record is not of its form: pointers into the record. */
  readonly badSnapshot: readonly string[];
  /** paper.yaml: as read; "missing"; or "unreadable" where it is no Workpaper. */
  readonly written: Workpaper | "missing" | "unreadable";
  readonly evidence: readonly EvidenceFile[];
}
