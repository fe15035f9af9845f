import type { LedgerLaw } from "../ledger-law.ts";
import { REGISTERS, skippedNumbers } from "../sequence.ts";

/** Running numbers of a ledger leave none out, unless the remarks explain it (R-X04). Registers have a law of their own. */
const law: LedgerLaw = ({ profile }) => (REGISTERS.includes(profile.key) ? {} : skippedNumbers(true));
export default law;
