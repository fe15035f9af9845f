import type { LedgerLaw } from "../ledger-law.ts";
import { skippedNumbers } from "../sequence.ts";

/** A register leaves no number out, unless the remarks explain it (R-X04). */
const law: LedgerLaw = () => skippedNumbers(false);
export default law;
