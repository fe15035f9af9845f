import type { PlainDate } from "../../model/generated/documents.ts";
import type { SheetLimits } from "../../sheet/limits.ts";

/** One of `count` slices of a batch; `index` from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** What a validation is asked to do. Paths are as given; whatever is left out is not there. */
export interface ValidateOptions {
  readonly paths: readonly string[];
  readonly asOf: PlainDate;
  /** `--config`; null looks upward from the working folder. */
  readonly config: string | null;
  /** Key of a shipped ledger profile, or a file. */
  readonly profile?: string | null;
  /** A file that says which header is which column. */
  readonly mapping?: string | null;
  /** Header → column key, where the answers are at hand already; wins over `mapping`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Library files or folders with them; the project's where none is given. */
  readonly libraries?: readonly string[];
  readonly roster?: string | null;
  /** Id of a campaign of the project. */
  readonly campaign?: string | null;
  /** Folder with the ledgers of the last period. */
  readonly baseline?: string | null;
  /** The register of rounds. */
  readonly registerRounds?: string | null;
  /** The day the inputs came in. */
  readonly received?: PlainDate | null;
  readonly evidence?: string | null;
  /** `-o`, and the folder of `--annotate`: what this run writes is no input of it. */
  readonly outputs?: readonly string[];
  /** Child processes at most; null leaves it to the amount of work. */
  readonly jobs?: number | null;
  readonly limits?: Partial<SheetLimits>;
  /** Seconds and bytes that one ledger may take. */
  readonly seconds?: number | null;
  readonly memory?: number | null;
  /** The rows of rectification are wanted (`Run.rows`), of the first inputs up to so many bytes together, large files left out. */
  readonly rows?: number;
}

/** Whether an option is about ledgers only: then it is looked into even where no ledger is given. */
export const asksAboutLedgers = (options: ValidateOptions): boolean =>
  ABOUT_LEDGERS.some((name) => (options[name] ?? null) !== null);

const ABOUT_LEDGERS = [
  "profile",
  "mapping",
  "columns",
  "roster",
  "campaign",
  "baseline",
  "registerRounds",
  "received",
  "evidence",
] as const satisfies readonly (keyof ValidateOptions)[];
