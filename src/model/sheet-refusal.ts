import type { Told } from "./ledger.ts";

/** A file turned out not to be safely readable while its rows were read. The only way reading ends early. */
export class SheetRefusal extends Error {
  readonly problem: Told;
  constructor(problem: Told) {
    super(problem.code);
    this.problem = problem;
  }
}
