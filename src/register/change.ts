import type { Stored } from "../model/ledger.ts";
import type { Entry, Extension, RegisterItem } from "../model/register.ts";
import { namesIn } from "./values.ts";

/** Work that did not hold begins anew: what was shown for it is in the log. */
const BEGUN_ANEW = { done_date: null, evidence: null } as const;

/** A finding after an entry that nothing speaks against. */
export function changedItem(before: RegisterItem | null, entry: Entry, record: number): RegisterItem {
  const moved = entry.does === "open" || entry.does === "step";
  const { proof = {} } = entry;
  const anew = moved && (entry.to === "退回" || entry.to === "反弹") ? BEGUN_ANEW : {};
  return {
    id: before?.id ?? entry.id,
    state: entry.to,
    since: moved ? entry.on : (before?.since ?? entry.on),
    row: filled({ ...before?.row, ...entry.set, ...anew }),
    owners: [...new Set([...(before?.owners ?? []), ...namesIn(entry.set ?? {}, "owner")])],
    extensions: [...(before?.extensions ?? []), ...extensionOf(entry, record)],
    verification: verificationAfter(before, entry),
    failed: failedAfter(before, entry),
    recheck: proof.recheck ?? (entry.does === "step" && entry.to === "待验收" ? null : (before?.recheck ?? null)),
    proof: moved ? proof : (before?.proof ?? {}),
    reason: moved ? (entry.reason ?? null) : (before?.reason ?? null),
    origins: before?.origins ?? [],
  };
}

const filled = (row: Readonly<Record<string, Stored>>): RegisterItem["row"] =>
  Object.values(row).includes(null)
    ? Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
    : row;

function failedAfter(before: RegisterItem | null, { does, to, set }: Entry): RegisterItem["failed"] {
  if ((does !== "step" && does !== "open") || (to !== "退回" && to !== "反弹")) return before?.failed ?? null;
  const { done_date = null, evidence = null } = before?.row ?? set ?? {};
  return { done_date, evidence };
}

/** A verification is of what was reported then: with a new report it is one of before. */
function verificationAfter(before: RegisterItem | null, { does, to, proof }: Entry): RegisterItem["verification"] {
  if (proof?.verification) return proof.verification;
  return does === "step" && (to === "整改中" || to === "待验收") ? null : (before?.verification ?? null);
}

function extensionOf({ to, proof, reason = "" }: Entry, record: number): readonly Extension[] {
  if (to !== "延期" || !proof?.deadline) return [];
  const { deadline, approver = "", approved_on = null } = proof;
  return [{ ...deadline, reason, approver, approved_on, record }];
}
