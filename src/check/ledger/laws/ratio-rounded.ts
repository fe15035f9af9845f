import { ratioLaw } from "../stated-ratios.ts";

/** A stated ratio is given to two digits: one that is out by more than 0.01 and no more than 0.5 percentage points is rounded (R-X09). */
export default ratioLaw(false);
