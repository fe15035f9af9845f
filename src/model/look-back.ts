import type { LookBack, Period, PlainDate } from "./generated/documents.ts";

/** The ledger or register earlier problems are taken from, by its name; of a file its SHA-256. */
export interface OutstandingSource {
  readonly name: string;
  readonly sha256?: string;
}

/** An earlier problem as it stood there. `deadline`: the one in force; `status`: the ledger's word. */
export interface OutstandingItem {
  readonly finding_id: string;
  readonly fact: string;
  readonly category?: string;
  readonly severity?: string;
  readonly risk_point?: string;
  readonly owner_unit?: string;
  readonly measures?: string;
  readonly found_date?: PlainDate;
  /** Of the ledger it stands in. */
  readonly period?: Period;
  readonly deadline?: PlainDate;
  readonly status: string;
  readonly closed: boolean;
}

/** What was found of one earlier problem. Of several, the latest counts; the journal keeps all. */
export interface LookBackFound {
  readonly found: LookBack;
  /** The day of looking. */
  readonly on: PlainDate;
  readonly note: string | null;
  /** SHA-256 of registered files. */
  readonly evidence: readonly string[];
  readonly at: string;
  readonly by: string;
}

/** The unit's earlier problems a paper asks about, as they stood when it began to, and what was found of them. */
export interface LookBackState {
  readonly source: OutstandingSource;
  readonly items: readonly OutstandingItem[];
  readonly found: Readonly<Record<string, LookBackFound>>;
}

/** What can be found of a problem: one that was closed holds or has come back, one that is open is mended or not. */
export const looksOf = ({ closed }: Pick<OutstandingItem, "closed">): readonly LookBack[] =>
  closed ? ["已整改", "反弹"] : ["已整改", "未整改"];

/** Problems nobody has looked at yet, in the order they were taken in. */
export const notLookedAt = (state: LookBackState | undefined): readonly OutstandingItem[] =>
  state === undefined ? [] : state.items.filter(({ finding_id }) => !Object.hasOwn(state.found, finding_id));
