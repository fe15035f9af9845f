import { ratioLaw } from "../stated-ratios.ts";

/** A ratio that is stated with its numbers, or for the rows of the ledger, is what they make, to 0.5 percentage points (R-X09). */
export default ratioLaw(true);
