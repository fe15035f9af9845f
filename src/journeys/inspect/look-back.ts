import { looksOf, notLookedAt, type OutstandingItem } from "../../model/look-back.ts";
import { visible } from "../../render/plain-text.ts";
import { clipLines } from "../../render/terminal/fit.ts";
import { wrap } from "../../render/width.ts";
import { askLine } from "./ask-line.ts";
import { BELOW, type Desk } from "./desk.ts";

/**
 * Asks of each earlier problem that nobody has looked at yet what has become of it. Each answer is on the disk before the next
 * is asked, so that whoever stops goes on where he stopped.
 */
export async function lookBack(desk: Desk): Promise<"done" | "pause"> {
  for (;;) {
    const { lookBack: state } = desk.session.state();
    const [item] = notLookedAt(state);
    if (state === undefined || item === undefined) return "done";
    const place = state.items.indexOf(item) + 1;
    const looks = looksOf(item);
    const key = await desk.terminal.askKey(frameOf(desk, item, { place, of: state.items.length }, "key"), [
      "1",
      "2",
      "q",
    ]);
    if (key === "q") return "pause";
    const found = looks[Number(key) - 1];
    if (found === undefined) continue;
    const t = desk.words.interview;
    const note = await askLine(desk, {
      frame: frameOf(desk, item, { place, of: state.items.length }, "text"),
      label: t.lookBackNote(t.lookBack[found], found === "反弹"),
      most: 2000,
      // Without what was seen, no register would take the rebound.
      problem: (text) => (found === "反弹" && text.trim() === "" ? t.inputProblem.blank : null),
    });
    // Escape: asked again.
    if (note === null) continue;
    const said = note.trim() === "" ? {} : { note: note.trim() };
    const on = desk.session.state().header.date;
    await desk.session.record({ kind: "lookback", id: item.finding_id, found, on, ...said });
  }
}

function frameOf(
  desk: Desk,
  item: OutstandingItem,
  at: { readonly place: number; readonly of: number },
  below: keyof typeof BELOW,
): string {
  const t = desk.words.interview;
  const room = Math.max(40, desk.terminal.columns - 1);
  const told = [
    [item.finding_id, item.severity, item.category, item.risk_point].filter(Boolean).join("  "),
    item.fact,
    t.lookBackStood({ status: item.status, deadline: item.deadline ?? "" }),
    ...(item.owner_unit === undefined ? [] : [`${t.lookBackOwner}${item.owner_unit}`]),
    ...(item.measures === undefined ? [] : [`${t.lookBackMeasures}${item.measures}`]),
  ];
  const keys = looksOf(item).map((found, index) => `${index + 1} ${t.lookBack[found]}`);
  const lines = [
    desk.paint.bold(t.lookBackTitle({ ...at, unit: visible(desk.session.state().header.unit.name) })),
    "",
    ...told.flatMap((text) => wrap(visible(text), room)),
    "",
  ];
  const last = below === "key" ? [[...keys, `q ${t.finishAnyway}`].join("  ")] : [];
  return [...clipLines(lines, Math.max(4, desk.terminal.rows - BELOW[below] - last.length)), ...last].join("\n");
}
