/** A workbook whose parts cannot be changed with certainty. Its return is a workbook that explains, not a guess. */
export class Unpatchable extends Error {}
