import type { LookBackFound } from "../model/look-back.ts";
import type { Entry, RegisterItem, RegisterState } from "../model/register.ts";
import { type Asked, NOTHING, refused, refusing } from "./stated-row.ts";
import { textIn } from "./values.ts";

/** What a paper found of one earlier problem, and where it says so. */
export interface LookedAt {
  readonly id: string;
  readonly look: LookBackFound;
  /** The paper's number. */
  readonly paper: string;
  readonly at: NonNullable<Entry["at"]>;
  /** Names of the files it was seen with. */
  readonly evidence: readonly string[];
}

/**
 * What looking back in a paper asks for. Of what is closed it is a look-back: 有效, or 反弹 and the rebound with it. Of what is open
 * it becomes a remark: that somebody saw it mended is no evidence, verification or close-out, so the state stays.
 */
export function lookBackEntries(
  item: RegisterItem | null,
  { id, look, paper, at, evidence }: LookedAt,
  history: RegisterState["history"],
): Asked {
  if (item === null) return refusing(refused(id, "unknown-id", "finding_id"));
  const { found, on } = look;
  const note = (look.note ?? "").trim();
  if (found === "反弹" || (found === "已整改" && item.state === "已销号")) {
    const result = found === "反弹" ? "反弹" : "有效";
    // The same paper in other bytes, after a review or a seal.
    if (history.some((one) => one.id === item.id && one.on === on && one.recheck === result)) return NOTHING;
    const reason = note === "" ? {} : { reason: note };
    const { state } = item;
    const seen: Entry = {
      does: "recheck",
      id: item.id,
      from: state,
      to: state,
      on,
      ...reason,
      proof: { recheck: { on, result, ...(evidence.length > 0 ? { evidence } : {}) } },
      at,
    };
    const rebound: Entry = { does: "step", id: item.id, from: state, to: "反弹", on, ...reason, at };
    return { ...NOTHING, entries: found === "反弹" ? [seen, rebound] : [seen] };
  }
  const remark = `${on} 回头看（底稿 ${paper}）：${found}${note === "" ? "" : `，${note}`}${evidence.length > 0 ? `（佐证：${evidence.join("、")}）` : ""}`;
  const before = textIn(item.row, "note");
  // What has passed its verification since is known to be mended; the remark would say nothing new of it.
  if (before.includes(remark) || (found === "已整改" && item.verification?.result === "通过")) return NOTHING;
  const set = { note: before === "" ? remark : `${before}；${remark}` };
  return { ...NOTHING, entries: [{ does: "update", id: item.id, from: item.state, to: item.state, on, set, at }] };
}
