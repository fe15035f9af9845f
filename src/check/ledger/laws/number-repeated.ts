import type { LedgerLaw } from "../ledger-law.ts";
import { REGISTERS, repeatedNumbers } from "../sequence.ts";

/** A running number stands once in a ledger (R-X04); lists that start at 1 again for each unit are several. Registers have a law of their own. */
const law: LedgerLaw = ({ profile }) => (REGISTERS.includes(profile.key) ? {} : repeatedNumbers(true));
export default law;
