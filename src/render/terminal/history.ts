import type { PaperState } from "../../model/paper.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { FieldChange, HistoryEntry } from "../../view/paper-history.ts";
import { visible } from "../plain-text.ts";

type Words = Catalogue["paper"]["history"];

/** What happened to a paper, a sentence for each record and a line for each field that changed. */
export const historyText = (
  entries: readonly HistoryEntry[],
  state: PaperState,
  words: Words,
  localTime: (iso: string) => string,
): string => entries.flatMap((one) => linesOf(one, state, words, localTime)).join("\n");

function linesOf(
  entry: HistoryEntry,
  state: PaperState,
  t: Words,
  localTime: (iso: string) => string,
): readonly string[] {
  const { seq, reason, opinion, dropped } = entry;
  const at = localTime(entry.at) + (entry.clock === null ? "" : t.clock);
  return [
    t.line({ seq, at, by: visible(entry.by), what: sentence(entry, t) }),
    ...entry.changes.map((change) => changeLine(change, state, t)),
    ...(opinion === null ? [] : [t.said(oneLine(opinion))]),
    ...(reason === null ? [] : [t.reason(oneLine(reason))]),
    ...(dropped === null ? [] : [t.droppedHere(dropped)]),
  ];
}

function sentence({ kind, says }: HistoryEntry, t: Words): string {
  const text = (key: string): string => valueText(says[key], t);
  const number = (key: string): number => Number(says[key] ?? 0);
  const who = nameOf(says.person);
  const items = text("items") === t.nothing ? "" : t.items(text("items"));
  const k = t.kind;
  switch (kind) {
    case "open":
      return k.open({ checklist: text("checklist"), items: number("items") });
    case "header":
    case "finish":
      return k[kind];
    case "answer": {
      const via = says.via as keyof Words["kind"]["answer"];
      const said = k.answer[via];
      return typeof said === "function" ? said(number("of")) : said;
    }
    case "evidence":
      return k.evidence(text("name"));
    case "carry":
      return k.carry({ index: text("index_no"), items: number("items"), dropped: number("dropped") });
    case "merge":
      return k.merge({ papers: text("papers"), items: number("items") });
    case "recover":
      return k.recover(number("bytes"));
    case "takeover":
      return k.takeover(text("holder"));
    case "review":
      return k.review[says.result === "comment" ? "comment" : "agree"]({ who, level: number("level"), items });
    case "return":
      return k.return({ who, items });
    case "approve":
      return k.approve(who);
    case "confirm": {
      const signer = says.signer === null ? "" : text("signer");
      return k.confirm({ unit: nameOf(says.unit), version: number("version"), on: text("on"), signer });
    }
    case "resolve":
    case "amend":
    case "withdraw":
      return k[kind](text("finding_id"));
    case "outstanding":
      return k.outstanding({ source: text("source"), items: number("items") });
    case "lookback":
      return k.lookback({ id: text("finding_id"), found: text("found"), on: text("on") });
    default:
      return k.other(kind);
  }
}

function changeLine({ item, finding, field, old, new: now, reason }: FieldChange, state: PaperState, t: Words): string {
  if (field === "opinion" && finding !== null) {
    const text = t.statement({ opinion: valueText(now, t), reason: reason === undefined ? "" : oneLine(reason) });
    const before = old === null ? "" : `${valueText(old, t)} → `;
    return t.detail({ what: finding, text: before + text });
  }
  const name = t.field[field as keyof Words["field"]] ?? visible(field);
  const what = [finding ?? item, name].filter((one) => one !== null && one !== "").join(" ");
  const shown = (value: unknown) => valueText(field === "evidence" ? fileNames(value, state) : value, t);
  return t.change({ what, old: shown(old), now: shown(now) });
}

/** Files by the name they came with. */
const fileNames = (value: unknown, { evidence }: PaperState): unknown =>
  Array.isArray(value)
    ? value.map((one) => evidence.find(({ sha256 }) => sha256 === one)?.name ?? String(one).slice(0, 12))
    : value;

/** Any value on one line: members of a list and of an object one after the other. */
function valueText(value: unknown, t: Words): string {
  if (value === null || value === undefined || value === "") return t.nothing;
  if (Array.isArray(value)) return value.length === 0 ? t.nothing : value.map((one) => valueText(one, t)).join("、");
  if (typeof value === "object")
    return Object.values(value)
      .map((one) => valueText(one, t))
      .join(" ");
  return oneLine(String(value));
}

const nameOf = (party: unknown): string =>
  party !== null && typeof party === "object" && "name" in party ? visible(String(party.name)) : "";

const oneLine = (text: string): string => visible(text.replace(/\s*[\r\n]+\s*/g, " "));
