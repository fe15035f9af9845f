import type { LookBack } from "../../model/generated/documents.ts";
import { looksOf, notLookedAt, type OutstandingItem } from "../../model/look-back.ts";
import { changeLook, isSettled, type LookSaid } from "../../paper/look-back.ts";
import { visible } from "../../render/plain-text.ts";
import { flow, pagesOf } from "../../render/terminal/fit.ts";
import { clip, wrap } from "../../render/width.ts";
import { askLine } from "./ask-line.ts";
import { BELOW, type Desk, sayRefused } from "./desk.ts";
import { registeredFiles } from "./failing.ts";

/** Digits that open an earlier problem; 9 turns the page. */
const ON_A_PAGE = 8;

/** Files taken in for a problem before anything was said of it, by its number. */
type Held = Map<string, readonly string[]>;

/**
 * Asks of each earlier problem that nobody has looked at yet what has become of it. Each answer is on the disk before the next
 * is asked, so that whoever stops goes on where he stopped. Once all are looked at, the list shows what was said before the
 * questions come.
 */
export async function lookBack(desk: Desk): Promise<"done" | "pause"> {
  const held: Held = new Map();
  let asked = desk.recheckOnly === true;
  let back: OutstandingItem | null = null;
  for (;;) {
    const { lookBack: state } = desk.session.state();
    if (state === undefined) return "done";
    const item: OutstandingItem | undefined = back ?? notLookedAt(state)[0];
    if (item === undefined) return asked ? reviewLooks(desk) : "done";
    asked = true;
    const step = await askLook(desk, item, held);
    if (step === "pause") return "pause";
    if (step === "list" && (await reviewLooks(desk)) === "pause") return "pause";
    back = step === "back" ? before(desk, item) : step === "stay" ? item : null;
  }
}

/** All earlier problems with what was found of each; a digit opens one, to be changed or to be given evidence. */
export async function reviewLooks(desk: Desk): Promise<"done" | "pause"> {
  const t = desk.words.interview;
  const held: Held = new Map();
  for (let page = 0; ; ) {
    const { lookBack: state, header } = desk.session.state();
    if (state === undefined || state.items.length === 0) return "done";
    const room = Math.max(40, desk.terminal.columns - 1);
    const pages = Math.ceil(state.items.length / ON_A_PAGE);
    const shown = state.items.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE);
    const title = { of: state.items.length, open: notLookedAt(state).length, unit: visible(header.unit.name) };
    const keys = [
      t.lookBackKeys.open,
      ...(pages > 1 ? [`${t.lookBackKeys.page} ${page + 1}/${pages}`] : []),
      desk.recheckOnly && title.open === 0 ? t.lookBackKeys.done : t.lookBackKeys.go,
      t.lookBackKeys.pause,
    ];
    const frame = [
      ...wrap(t.lookBackListTitle(title), room).map((line) => desk.paint.bold(line)),
      "",
      ...shown.map((item, index) => clip(`${index + 1} ${lineOf(desk, item)}`, room)),
      "",
      ...said(desk, room),
      ...flow(keys, room),
    ];
    const digits = shown.map((_, index) => String(index + 1));
    const offered = [...digits, "g", "return", "escape", "q", ...(pages > 1 ? ["9"] : [])];
    const key = await desk.terminal.askKey(frame.join("\n"), offered);
    const item = shown[Number(key) - 1];
    if (key === "9") page = (page + 1) % pages;
    else if (key === "q") return "pause";
    else if (item === undefined) return "done";
    else if ((await opened(desk, item, held)) === "pause") return "pause";
  }
}

/** One problem of the list, until it is left. */
async function opened(desk: Desk, item: OutstandingItem, held: Held): Promise<"done" | "pause"> {
  for (;;) {
    const step = await askLook(desk, item, held, true);
    if (step !== "stay") return step === "pause" ? "pause" : "done";
  }
}

type After = "next" | "stay" | "back" | "list" | "pause";

/** One problem on the screen: what is found of it, files that show it, or another of the problems. */
async function askLook(desk: Desk, item: OutstandingItem, held: Held, fromList = false): Promise<After> {
  const t = desk.words.interview;
  for (let page = 0; ; ) {
    const looked = seen(desk, item);
    const settled = isSettled(desk.session.state(), item.finding_id);
    const looks = settled ? [] : looksOf(item);
    const offered = [
      ...looks.map((found, index) => `${index + 1} ${t.lookBack[found]}`),
      ...(settled ? [] : [t.lookBackKeys.evidence]),
      ...(looked ? [t.lookBackKeys.keep] : []),
      ...(!fromList && before(desk, item) ? [t.lookBackKeys.back] : []),
      ...(fromList ? [] : [t.lookBackKeys.list]),
      t.lookBackKeys.pause,
    ];
    const { frame, pages } = frameOf(desk, item, held, { page, keys: offered, below: "key" });
    const letters = offered.flatMap((label) => /^[0-9a-z]/.exec(label)?.[0] ?? []);
    const leave = looked || fromList ? ["return", "escape"] : [];
    const key = await desk.terminal.askKey(frame, [...letters, ...leave, ...(pages > 1 ? ["9"] : [])]);
    if (key === "9") page = (page + 1) % pages;
    else if (key === "q") return "pause";
    else if (key === "b") return "back";
    else if (key === "l") return "list";
    else if (key === "e") {
      await addEvidence(desk, item, held);
      return "stay";
    } else {
      const found = looks[Number(key) - 1];
      if (found === undefined) return "next";
      if (await say(desk, item, found, held)) return "next";
    }
  }
}

/** Files that show what was found; before anything was, they wait for it. */
async function addEvidence(desk: Desk, item: OutstandingItem, held: Held): Promise<void> {
  const { frame } = frameOf(desk, item, held, { page: 0, keys: [], below: "text" });
  const added = await registeredFiles(desk, frame);
  const looked = seen(desk, item);
  if (looked === null) held.set(item.finding_id, [...new Set([...(held.get(item.finding_id) ?? []), ...added])]);
  else
    await record(desk, item, {
      found: looked.found,
      note: looked.note ?? "",
      evidence: [...looked.evidence, ...added],
    });
}

/** False: not said after all, or not saved; asked again. */
async function say(desk: Desk, item: OutstandingItem, found: LookBack, held: Held): Promise<boolean> {
  const t = desk.words.interview;
  const looked = seen(desk, item);
  const { frame } = frameOf(desk, item, held, { page: 0, keys: [], below: "text" });
  const note = await askLine(desk, {
    frame,
    label: t.lookBackNote(t.lookBack[found], found === "反弹"),
    initial: looked?.found === found ? (looked.note ?? "") : "",
    most: 2000,
    // Without what was seen, no register would take the rebound.
    problem: (text) => (found === "反弹" && text.trim() === "" ? t.inputProblem.blank : null),
  });
  if (note === null) return false;
  const waiting = held.get(item.finding_id);
  const saved = await record(desk, item, { found, note, ...(waiting === undefined ? {} : { evidence: waiting }) });
  if (saved) held.delete(item.finding_id);
  return saved;
}

/** False: it was refused, and the next frame says why. */
async function record(desk: Desk, { finding_id: id }: OutstandingItem, said: LookSaid): Promise<boolean> {
  const t = desk.words.interview;
  try {
    const body = changeLook(desk.session.state(), id, said);
    if (body) await desk.session.record(body);
    desk.messages.push(t.lookBackSaved({ id: visible(id), found: t.lookBack[said.found] }));
    return true;
  } catch (error) {
    sayRefused(desk, error);
    return false;
  }
}

const seen = (desk: Desk, { finding_id }: OutstandingItem) => desk.session.state().lookBack?.found[finding_id] ?? null;

/** The one looked at before this one, in the order they stand. */
function before(desk: Desk, item: OutstandingItem): OutstandingItem | null {
  const items = desk.session.state().lookBack?.items ?? [];
  return items.slice(0, items.indexOf(item)).findLast((one) => seen(desk, one) !== null) ?? null;
}

/** One line of the list. */
function lineOf(desk: Desk, item: OutstandingItem): string {
  const t = desk.words.interview;
  const looked = seen(desk, item);
  const files = looked?.evidence.length ?? 0;
  return [
    visible(item.finding_id),
    looked === null ? t.notLookedAt : t.lookBack[looked.found],
    ...(files > 0 ? [t.lookBackEvidence(files)] : []),
    visible(item.fact),
  ].join("  ");
}

/** What is to be said on this frame; saying it empties the list. */
const said = (desk: Desk, room: number): readonly string[] =>
  desk.messages
    .splice(0)
    .flatMap((message) => wrap(visible(message), room))
    .slice(-4)
    .map((line) => desk.paint.yellow(line));

/** A problem as its ledger had it and as it was found, a page at a time where it is long, with the keys always in sight. */
function frameOf(
  desk: Desk,
  item: OutstandingItem,
  held: Held,
  {
    page,
    keys,
    below,
  }: { readonly page: number; readonly keys: readonly string[]; readonly below: keyof typeof BELOW },
): { readonly frame: string; readonly pages: number } {
  const t = desk.words.interview;
  const { lookBack: state, header } = desk.session.state();
  const room = Math.max(40, desk.terminal.columns - 1);
  const looked = seen(desk, item);
  const waiting = held.get(item.finding_id)?.length ?? 0;
  const told = [
    [item.finding_id, item.severity, item.category, item.risk_point].filter(Boolean).join("  "),
    t.lookBackStood({ status: item.status, deadline: item.deadline ?? "" }),
    ...(looked === null
      ? []
      : [
          t.lookBackSeen({
            found: t.lookBack[looked.found],
            on: looked.on,
            note: looked.note ?? "",
            evidence: looked.evidence.length,
          }),
        ]),
    ...(waiting > 0 ? [t.lookBackHeld(waiting)] : []),
    ...(isSettled(desk.session.state(), item.finding_id) ? [t.lookBackSettled] : []),
    "",
    item.fact,
    ...(item.owner_unit === undefined ? [] : [`${t.lookBackOwner}${item.owner_unit}`]),
    ...(item.measures === undefined ? [] : [`${t.lookBackMeasures}${item.measures}`]),
  ];
  const place = { place: (state?.items.indexOf(item) ?? 0) + 1, of: state?.items.length ?? 0 };
  const title = wrap(t.lookBackTitle({ ...place, unit: visible(header.unit.name) }), room);
  const messages = below === "key" ? said(desk, room) : [];
  const lines = told.flatMap((text) => wrap(visible(text), room));
  const rest = desk.terminal.rows - BELOW[below] - title.length - 2 - messages.length;
  const fits = Math.max(4, rest - flow(keys, room).length);
  const all = pagesOf(lines, lines.length <= fits ? fits : Math.max(4, rest - flow([...keys, PAGED], room).length));
  const turn = below === "key" && all.length > 1 ? [`${t.lookBackKeys.page} ${page + 1}/${all.length}`] : [];
  const frame = [
    ...title.map((line) => desk.paint.bold(line)),
    "",
    ...(all[page] ?? all[0] ?? []),
    "",
    ...messages,
    ...(below === "key" ? flow([...keys, ...turn], room) : []),
  ];
  return { frame: frame.join("\n"), pages: all.length };
}

/** As wide as the key that turns pages. */
const PAGED = "9 next page 99/99";
