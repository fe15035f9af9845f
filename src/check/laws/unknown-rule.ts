import { nearest } from "../../model/nearest.ts";
import { step } from "../../parse/places.ts";
import type { Judge } from "../law.ts";

/** A rule whose severity a project sets, or which it waives, exists; otherwise the setting silently does nothing. */
const judge: Judge<"Project"> = function* ({ document }, { codes }) {
  for (const code of Object.keys(document.rules ?? {}))
    if (!codes.includes(code))
      yield { pointer: step("/rules", code), on: "key", args: { code, near: nearest(code, codes) ?? "" }, value: code };
  const waivable = [...codes, ...(document.laws ?? []).map((law) => law.code)];
  for (const [index, { rule }] of (document.waivers ?? []).entries())
    if (!waivable.includes(rule))
      yield {
        pointer: `/waivers/${index}/rule`,
        args: { code: rule, near: nearest(rule, waivable) ?? "" },
        value: rule,
      };
};
export default judge;
