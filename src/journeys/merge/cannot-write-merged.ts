/**
 * A merged ledger cannot be written as asked. `kinds`: one file, and ledgers of several kinds; `extension`: the name does not
 * tell the format; `large`: a YAML that could not be read again.
 */
export class CannotWriteMerged extends Error {
  constructor(
    readonly reason: "kinds" | "extension" | "large",
    readonly given: string,
  ) {
    super(`${reason}: ${given}`);
  }
}
