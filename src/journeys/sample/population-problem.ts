import type { Told } from "../../model/ledger.ts";

/** What is wrong with a population, as facts; plain JSON, since it comes from another process. */
export type PopulationProblem =
  /** The file cannot be read as a table, or a value in it cannot be read; with the cell where there is one. */
  | { readonly what: "told"; readonly told: Told }
  | { readonly what: "no-table" | "changed" }
  | { readonly what: "no-sheet"; readonly given: string; readonly known: readonly string[] }
  | {
      readonly what: "no-column";
      readonly given: string;
      readonly near: string | null;
      readonly known: readonly string[];
    }
  /** Nobody said which column it is, and the headers do not tell. */
  | { readonly what: "which-amount" | "which-stratum"; readonly known: readonly string[] }
  | { readonly what: "empty-id"; readonly cell: string }
  | { readonly what: "duplicate-id"; readonly cell: string; readonly first: string; readonly value: string }
  | { readonly what: "too-many"; readonly n: number; readonly rows: number }
  /** A drawing of the sample that is extended is not what its seed gives: the sample was edited. `round` counts from 1. */
  | { readonly what: "altered"; readonly round: number }
  | { readonly what: "not-there"; readonly ids: readonly string[] }
  | { readonly what: "taken"; readonly ids: readonly string[] };

/** A population that nothing can be drawn from as asked. `problems`: the first of `total`. */
export class PopulationRefused extends Error {
  constructor(
    readonly path: string,
    readonly problems: readonly PopulationProblem[],
    readonly total: number,
  ) {
    super(`${path}: ${problems.map(({ what }) => what).join(", ")}`);
  }
}

/** The options do not go together with the sample that is extended, or the file is not what can be written. */
export class CannotSample extends Error {
  constructor(
    readonly reason: "extension" | "extend-method" | "size" | "population" | "pick",
    readonly given: string,
  ) {
    super(`${reason}: ${given}`);
  }
}
