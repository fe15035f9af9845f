import { isRealDate } from "../../model/plain-date.ts";
import type { Judge } from "../law.ts";

/** A waiver that is over no longer covers anything; it is renewed or taken out. */
const judge: Judge<"Project"> = function* ({ document }, { asOf }) {
  for (const [index, { rule, key = "", path = "", expiry, approver }] of (document.waivers ?? []).entries())
    if (isRealDate(expiry) && expiry < asOf)
      yield {
        pointer: `/waivers/${index}/expiry`,
        args: { rule, key: key === "" ? path : key, expiry, approver },
        value: expiry,
      };
};
export default judge;
