import { fileURLToPath } from "node:url";
import { pythonScript } from "../../e2e/ledger-clients.ts";

/** What openpyxl finds changed between a workbook and its return. */
export interface Compared {
  readonly changed: readonly string[];
  readonly cells: number;
  readonly red: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly list: readonly (readonly (string | number | null)[])[];
  readonly links: readonly string[];
  /** For each link: severity, place as shown, target, whether its sheet is there to be seen, whether it has a note. */
  readonly leads: readonly (readonly [string, string, string, boolean, boolean])[];
  /** Cells of the first sheet that compute something. */
  readonly formulas: readonly string[];
  /** Sheets that are hidden. */
  readonly hidden: readonly string[];
  readonly active: string;
}

const SCRIPT = fileURLToPath(new URL("compare-books.py", import.meta.url));

/** Compares pairs of files, before and after, in one run of Python. */
export const compared = async (pairs: readonly (readonly [string, string])[]): Promise<readonly Compared[]> =>
  JSON.parse(await pythonScript(SCRIPT, [], JSON.stringify(pairs))) as Compared[];
