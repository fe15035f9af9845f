/** The documents are not versions of one: other kinds, or other keys. */
export class CannotMerge extends Error {
  constructor(readonly path: string) {
    super(`${path}: not versions of one document`);
  }
}
