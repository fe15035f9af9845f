import type { Explanation } from "../../check/ledger/explained.ts";
import type { SetAround, TableDigest } from "../../check/ledger/ledger-law.ts";
import type { LedgerNotRun } from "../../check/ledger/run-ledger-laws.ts";
import type { ReadTable } from "../../ledger/rectification-rows.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { Locale } from "../../model/locale.ts";
import type { FileResult, NotApplied, Skipped, TableFound } from "../../model/validation.ts";
import type { Shard } from "./options.ts";

/** One input examined by itself, before the laws across ledgers. */
export interface Examined {
  /** Its place among all inputs of the run, from 0. */
  readonly order: number;
  readonly path: string;
  readonly kind: FileResult["kind"];
  readonly sha256: string | null;
  readonly refused: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Met in a folder, and made by ourselves: no input after all. */
  readonly own?: true;
  /** Null for what is no ledger. */
  readonly ledger: ExaminedTables | null;
}

export interface ExaminedTables {
  readonly tables: readonly TableFound[];
  readonly notRun: readonly LedgerNotRun[];
  readonly digests: readonly TableDigest[];
  readonly explanations: readonly Explanation[];
  /** The file has our list of problems in it. */
  readonly returned?: true;
  /** Its rows of rectification, where they are wanted: table by table, null for a table of any other kind. */
  readonly read?: readonly (ReadTable | null)[];
}

/** What the run as a whole has besides its files; the first shard keeps it for all. */
export interface Whole {
  /** What was named on the command line. */
  readonly paths: readonly string[];
  /** All the laws across ledgers may know; the working days follow from the project. */
  readonly around: Omit<SetAround, "isWorkday">;
  /** About no single file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly notRun: readonly NotApplied[];
  readonly skipped: readonly Skipped[];
}

/** What examining a slice of a batch comes to: plain JSON. A run that is not sliced has one. It holds rows: keep it private. */
export interface Part {
  readonly kind: "riskpaper-part";
  readonly version: string;
  /** Alike for the parts of one run, and for no others: of the version, the options, and every input's path and size. */
  readonly run: string;
  readonly shard: Shard;
  readonly inputs: number;
  readonly files: readonly Examined[];
  readonly whole: Whole | null;
}

/** A part as it lies in its file. */
export interface StoredPart extends Part {
  /** In which the run speaks; what is merged speaks the same. */
  readonly language: Locale;
}

/** So many ledgers of how many, and their bytes, are done. */
export interface Progress {
  readonly files: number;
  readonly of: number;
  readonly bytes: number;
  readonly ofBytes: number;
}
