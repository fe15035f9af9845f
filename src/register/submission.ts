import { comparable } from "../field/comparable-text.ts";
import { moveBetween, statesOf, unitWay } from "../field/transitions.ts";
import { compareDecimals } from "../model/decimal.ts";
import type { MachineState, Stored } from "../model/ledger.ts";
import type { Entry, RegisterItem, RegisterRefusal } from "../model/register.ts";
import { COLUMNS } from "../model/register.ts";
import { ledgerRow } from "./ledger-row.ts";
import { openingOf, stateAsStated } from "./opening.ts";
import {
  type Asked,
  earlier,
  isReported,
  keptColumns,
  type Kept,
  levelRefusal,
  placeOf,
  refused,
  refusing,
  type StatedRow,
  type TakingContext,
} from "./stated-row.ts";
import { textIn } from "./values.ts";

/** The states a unit may claim of a finding that it reports itself. */
const CLAIMED: readonly MachineState[] = ["待确认", "已确认", "已下发", "方案已定", "整改中", "待验收"];

/**
 * What a unit's row asks for: the steps between what the register has and what the row says, as far as a unit may claim them.
 * A blank cell takes nothing back.
 */
export function submissionOf(item: RegisterItem | null, one: StatedRow, context: TakingContext): Asked {
  if (item === null) return reportedAnew(one, context);
  const refusals = [...levelRefusal(one, context.scheme), ...fixedRefusals(item, one), ...claimRefusals(item, one)];
  const { set, kept, refusals: closed } = changesOf(item, one);
  const way = wayOf(item, one, set);
  const against = [...refusals, ...closed, ...("refusal" in way ? [way.refusal] : [])];
  if (against.length > 0 || "refusal" in way) return refusing(...against);
  return { entries: entriesOf(item, one, way.states, set), refusals: [], kept };
}

function reportedAnew(one: StatedRow, context: TakingContext): Asked {
  const state = stateAsStated(one);
  if (one.id !== "" && state !== null && !CLAIMED.includes(state)) return refusing(beyondClaim(one, state));
  return openingOf(one, context);
}

const beyondClaim = ({ id, word }: StatedRow, state: MachineState): RegisterRefusal =>
  state === "已销号"
    ? refused(id, "claims-too-much", "status", { word })
    : refused(id, "needs-office", "status", { from: "", to: state });

/** R-C05: quietly moved deadlines, reworded facts, lowered levels. What the register lacks may still be stated once. */
function fixedRefusals(item: RegisterItem, one: StatedRow): readonly RegisterRefusal[] {
  return COLUMNS.fixed.flatMap((key) => {
    const [before, now] = [textIn(item.row, key), key === "severity" ? (one.severity ?? "") : textIn(one.values, key)];
    if (before === "" || now === "" || agree(key, before, now)) return [];
    return [refused(one.id, "immutable-changed", key, { key, before, now })];
  });
}

/** A unit's short name for itself is another name, not another unit: whose finding it is, its number tells. */
const agree = (key: string, before: string, now: string): boolean => {
  if (key === "fact") return comparable(before) === comparable(now);
  if (key === "amount")
    return isDecimal(before) && isDecimal(now) ? compareDecimals(before, now) === 0 : before === now;
  if (key === "org")
    return comparable(before).endsWith(comparable(now)) || comparable(now).endsWith(comparable(before));
  return before === now;
};

const isDecimal = (text: string): boolean => /^-?\d{1,15}(\.\d{1,10})?$/.test(text);

/** What only head office grants or finds: an extension, a verification. The register's own words may be repeated. */
function claimRefusals(item: RegisterItem, one: StatedRow): readonly RegisterRefusal[] {
  const own = ledgerRow(item, 0);
  const differs = (key: string): string | null => {
    const now = textIn(one.values, key);
    const before = own[key];
    const shown = Array.isArray(before) ? before.join("、") : String(before ?? "");
    return now === "" || now === shown ? null : now;
  };
  const extended = differs("extended_deadline");
  // That it did not pass is nothing a unit gains by; the opening ledger may have said so.
  const passes = (key: string) => key !== "verify_result" || textIn(one.values, key) === "通过";
  const verified = (["verifier", "verify_date", "verify_result"] as const).find(
    (key) => differs(key) !== null && passes(key),
  );
  const merged = differs("merged_into");
  return [
    ...(extended === null
      ? []
      : [
          refused(one.id, "extension-not-granted", "extended_deadline", {
            date: extended,
            deadline: item.extensions.at(-1)?.new ?? textIn(item.row, "deadline"),
          }),
        ]),
    ...(verified === undefined ? [] : [refused(one.id, "self-verified", verified, { name: differs(verified) ?? "" })]),
    ...(merged === null ? [] : [refused(one.id, "needs-office", "merged_into", { from: item.state, to: "已撤销" })]),
  ];
}

interface Changes {
  readonly set: Readonly<Record<string, Stored>>;
  readonly kept: readonly Kept[];
  readonly refusals: readonly RegisterRefusal[];
}

function changesOf(item: RegisterItem, one: StatedRow): Changes {
  const stated = keptColumns(one);
  const differing = Object.entries(stated).filter(([key]) => {
    const [before, now] = [textIn(item.row, key), textIn(stated, key)];
    return now !== "" && !(before !== "" && agree(key, before, now));
  });
  const isUnits = (key: string) => (COLUMNS.unit as readonly string[]).includes(key) || textIn(item.row, key) === "";
  const settled = !isReported(item) || item.verification?.result === "通过";
  const own = differing.filter(([key]) => isUnits(key) && key !== "merged_into");
  const frozen = settled ? own.filter(([key]) => key !== "note") : [];
  return {
    set: settled ? {} : Object.fromEntries(own),
    kept: differing
      .filter(([key]) => !isUnits(key) && !(COLUMNS.fixed as readonly string[]).includes(key) && key !== "merged_into")
      .map(([key]) => ({ id: item.id, key, register: textIn(item.row, key), stated: textIn(stated, key) })),
    refusals: frozen.map(([key]) =>
      refused(one.id, "closed-changed", key, {
        state: item.state,
        before: textIn(item.row, key),
        now: textIn(stated, key),
      }),
    ),
  };
}

type Way = { readonly states: readonly MachineState[] } | { readonly refusal: RegisterRefusal };

/** The steps behind the state the register has, or why the unit may not claim them. */
function wayOf(item: RegisterItem, one: StatedRow, set: Changes["set"]): Way {
  const claimed = statesOf(one.state, one.word);
  // A ledger without a status says nothing of it.
  if (claimed.length === 0) return { states: [] };
  if (claimed.includes(item.state)) {
    const row = { ...item.row, ...set };
    const planned = ["measures", "owner", "deadline"].every((key) => textIn(row, key) !== "");
    return { states: item.state === "已下发" && one.state === null && planned ? ["方案已定"] : [] };
  }
  const ways = claimed.flatMap((to) => {
    const way = unitWay(item.state, to);
    return way === null ? [] : [way];
  });
  const [shortest] = ways.toSorted((a, b) => a.length - b.length);
  if (shortest) return sameReport(item, one) ?? { states: shortest };
  return { refusal: noWay(item, one, claimed) };
}

/** What was sent back, or did not hold, is not reported again unchanged. */
function sameReport(item: RegisterItem, one: StatedRow): Way | null {
  if (item.failed === null || !statesOf(one.state, one.word).includes("待验收")) return null;
  const { done_date, evidence } = item.failed;
  const before = { done_date, evidence };
  const same = (["done_date", "evidence"] as const).every((key) => textIn(before, key) === textIn(one.values, key));
  return same ? { refusal: refused(one.id, "same-report", "evidence", { date: textIn(before, "done_date") }) } : null;
}

function noWay(item: RegisterItem, { id, word }: StatedRow, claimed: readonly MachineState[]): RegisterRefusal {
  const [to = item.state] = claimed;
  const args = { from: item.state, to };
  if (claimed.includes("已销号")) return refused(id, "claims-too-much", "status", { word });
  const move = moveBetween([item.state], claimed);
  return refused(id, move === "possible" ? "needs-office" : "moves-back", "status", args);
}

function entriesOf(
  item: RegisterItem,
  one: StatedRow,
  states: readonly MachineState[],
  set: Changes["set"],
): readonly Entry[] {
  const at = placeOf(one);
  const filled = Object.keys(set).length > 0 ? { set } : {};
  if (states.length === 0)
    return Object.keys(set).length === 0
      ? []
      : [{ does: "update", id: item.id, from: item.state, to: item.state, on: one.day, ...filled, at }];
  const done = textIn({ ...item.row, ...set }, "done_date");
  const last = states.at(-1) === "待验收" && done !== "" ? done : one.day;
  return states.map((to, index) => ({
    does: "step",
    id: item.id,
    from: index === 0 ? item.state : (states[index - 1] ?? item.state),
    to,
    // Steps in between happened some day before; nobody says which.
    on: earlier(last, one.day),
    ...(index === 0 ? filled : {}),
    at,
  }));
}
