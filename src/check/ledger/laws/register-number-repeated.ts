import type { LedgerLaw } from "../ledger-law.ts";
import { repeatedNumbers } from "../sequence.ts";

/** A number stands once in a register (R-X04). */
const law: LedgerLaw = () => repeatedNumbers(false);
export default law;
