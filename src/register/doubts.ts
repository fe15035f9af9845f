import { nameKey } from "../field/name-key.ts";
import type { DoubtCode, Entry, RegisterItem } from "../model/register.ts";
import { textIn } from "./values.ts";

/**
 * What the machine allows and somebody will ask about. `extended-after-lapse`: the deadline in force had passed when it was
 * extended; rates rest on the original one all the same. `approver-records`: who approved it records it too, so that nobody
 * else saw the approval.
 */
export function doubtsOf(entry: Entry, before: RegisterItem | null, by: readonly string[]): readonly DoubtCode[] {
  const { proof = {}, on, to } = entry;
  const due = before?.extensions.at(-1)?.new ?? textIn(before?.row ?? {}, "deadline");
  const recorders = by.map(nameKey);
  return [
    ...(to === "延期" && due !== "" && due < on ? (["extended-after-lapse"] as const) : []),
    ...(proof.approver !== undefined && recorders.includes(nameKey(proof.approver))
      ? (["approver-records"] as const)
      : []),
  ];
}
