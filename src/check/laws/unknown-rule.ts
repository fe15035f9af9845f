import { nearest } from "../../model/nearest.ts";
import { step } from "../../parse/places.ts";
import type { Judge } from "../law.ts";

/** A rule whose severity a project sets exists; otherwise the setting silently does nothing. */
const judge: Judge<"Project"> = function* ({ document }, { codes }) {
  for (const code of Object.keys(document.rules ?? {}))
    if (!codes.includes(code))
      yield { pointer: step("/rules", code), on: "key", args: { code, near: nearest(code, codes) ?? "" }, value: code };
};
export default judge;
