import { statesOf, wordOf } from "../field/transitions.ts";
import type { MachineState } from "../model/ledger.ts";
import type { Entry, Proof } from "../model/register.ts";
import {
  type Asked,
  earlier,
  keptColumns,
  levelRefusal,
  NOTHING,
  placeOf,
  refused,
  refusing,
  type StatedRow,
  type TakingContext,
} from "./stated-row.ts";
import { namesIn, says, textIn } from "./values.ts";

/** What a finding cannot be without. */
const NEEDED = ["org", "found_date", "fact", "severity"] as const;

/** A row that opens a finding, in the state it states. Whether the state has its proof is judged like any entry. */
export function openingOf(one: StatedRow, context: TakingContext): Asked {
  if (one.id === "") return refusing(refused("", "id-missing", "finding_id"));
  if (!/^[^\s\p{C}]{1,60}$/u.test(one.id)) return refusing(refused(one.id, "id-form", "finding_id"));
  const lacking = NEEDED.filter((key) => textIn(one.values, key) === "");
  if (lacking.length > 0) return refusing(...lacking.map((key) => refused(one.id, "row-incomplete", key, { key })));
  const level = levelRefusal(one, context.scheme);
  if (level.length > 0) return refusing(...level);
  const state = stateAsStated(one);
  if (state === null) return refusing(refused(one.id, "state-unclear", "status", { word: one.word }));
  const reason = reasonOf(one, state);
  const proof = proofOf(one, state, context);
  const entry: Entry = {
    does: "open",
    id: one.id,
    from: null,
    to: state,
    on: dayOf(one, state, context),
    ...(reason === "" ? {} : { reason }),
    set: keptColumns(one),
    ...(Object.keys(proof).length > 0 ? { proof } : {}),
    at: placeOf(one),
  };
  return { ...NOTHING, entries: [entry] };
}

/**
 * The state a row states. 未整改 stands for four: what head office has in its ledger was issued, and with measures, owner and
 * deadline the plan is made. 整改中 by itself is 整改中.
 */
export function stateAsStated({ state, word, values }: StatedRow): MachineState | null {
  const states = statesOf(state, word);
  if (states.length === 1) return states[0] ?? null;
  if (word === wordOf("整改中")) return "整改中";
  if (word === wordOf("方案已定")) {
    const planned = ["measures", "owner", "deadline"].every((key) => textIn(values, key) !== "");
    return planned ? "方案已定" : "已下发";
  }
  return word === wordOf("持续整改") ? "持续整改" : null;
}

const ownDay: Readonly<Partial<Record<MachineState, string>>> = {
  待确认: "found_date",
  已确认: "found_date",
  已下发: "found_date",
  方案已定: "found_date",
  待验收: "done_date",
  已销号: "verify_date",
};

function dayOf(one: StatedRow, state: MachineState, { asOf }: TakingContext): string {
  const stated = textIn(one.values, ownDay[state] ?? "");
  const day = stated === "" ? one.day : stated;
  return earlier(day, asOf);
}

function reasonOf({ values }: StatedRow, state: MachineState): string {
  const note = textIn(values, "note");
  if (state === "延期") return textIn(values, "extension_reason") || note;
  if (state === "已撤销") return textIn(values, "cancel_reason") || note;
  return state === "退回" ? note : "";
}

function proofOf({ values, day }: StatedRow, state: MachineState, { approver: attested }: TakingContext): Proof {
  const approver = textIn(values, state === "延期" ? "extension_approver" : "approver") || (attested ?? "");
  const approved = says(approver) ? { approver } : {};
  switch (state) {
    case "延期": {
      const next = textIn(values, "extended_deadline");
      return {
        ...approved,
        ...(next === "" ? {} : { deadline: { old: textIn(values, "deadline") || null, new: next } }),
      };
    }
    case "持续整改": {
      const goals = textIn(values, "phase_goals") || textIn(values, "note");
      return { ...approved, ...(goals === "" ? {} : { goals }) };
    }
    case "已撤销": {
      const ground = `${textIn(values, "cancel_reason")}${textIn(values, "note")}`;
      const invalid = textIn(values, "merged_into") === "" && ground.includes("不成立");
      return { ...approved, ...(invalid ? { invalid: true as const } : {}) };
    }
    case "已销号":
      return { verification: statedVerification(values, day) };
    default:
      return {};
  }
}

/** A ledger without a column for the result says by 已销号 that it was 通过; one without a verifier or a day is judged as such. */
function statedVerification(values: StatedRow["values"], day: string): NonNullable<Proof["verification"]> {
  const result = textIn(values, "verify_result");
  return {
    verifier: namesIn(values, "verifier"),
    on: textIn(values, "verify_date") || day,
    result: result === "" || result === "通过" ? "通过" : "不通过",
  };
}
