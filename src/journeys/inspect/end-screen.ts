import { progressOf } from "../../interview/next.ts";
import type { ItemId } from "../../model/generated/documents.ts";
import type { ItemAssessment, Missing } from "../../model/paper.ts";
import { visible } from "../../render/plain-text.ts";
import { flow } from "../../render/terminal/fit.ts";
import { clip } from "../../render/width.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { Desk } from "./desk.ts";
import type { Step } from "./commands.ts";
import { reviewLooks } from "./look-back.ts";

/** Digits that jump; 9 turns the page. */
const ON_A_PAGE = 8;

/**
 * The list before the end: what is missing or was flagged for later, each with the digit that jumps there. The paper can be
 * finished when nothing is missing; what is only flagged does not stand in the way. `before`: the item to go back to.
 */
export async function endScreen(desk: Desk, before: ItemId | null): Promise<Step | "finished"> {
  const t = desk.words.interview;
  for (let page = 0; ; ) {
    const assessment = desk.session.assessment();
    const rows = assessment.items.filter((one) => one.missing.length > 0 || one.answer?.flag);
    const last = before ?? assessment.items[0]?.item.id;
    if (rows.length === 0) {
      const looked = desk.session.state().lookBack === undefined ? [] : [t.lookBackKeys.list];
      const frame = [summary(desk), "", `1 ${t.finishNow}`, `2 ${t.finishAnyway}`, `3 ${t.keys.back}`];
      const keys = ["1", "2", "3", "escape", ...looked.map(() => "l")];
      const key = await desk.terminal.askKey([...frame, ...looked].join("\n"), keys);
      if (key === "l") {
        if ((await reviewLooks(desk)) === "pause") return "pause";
        continue;
      }
      if (key === "1") return "finished";
      return key === "2" || !last ? "pause" : { to: last };
    }
    const owed = assessment.missing.length;
    const pages = Math.ceil(rows.length / ON_A_PAGE);
    const shown = rows.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE);
    const room = Math.max(40, desk.terminal.columns - 1);
    const keys = [
      ...(pages > 1 ? [`9 ${t.nextPage} ${page + 1}/${pages}`] : []),
      ...(owed === 0 ? [`g ${t.finishNow}`] : []),
      `0 ${t.finishAnyway}`,
      `b ${t.keys.back}`,
    ];
    const frame = [
      owed > 0 ? t.missingTitle(owed) : summary(desk),
      "",
      ...shown.map((one, index) =>
        clip(`${index + 1} ${one.item.id} ${whatText(one, t)}  ${visible(one.item.question)}`, room),
      ),
      "",
      ...flow([t.jumpThere, ...keys], room),
    ];
    const digits = shown.map((_, index) => String(index + 1));
    const offered = [...digits, "0", "q", "b", "escape", ...(pages > 1 ? ["9"] : []), ...(owed === 0 ? ["g"] : [])];
    const key = await desk.terminal.askKey(frame.join("\n"), offered);
    if (key === "9") page = (page + 1) % pages;
    else if (key === "g") return "finished";
    else if (key === "0" || key === "q") return "pause";
    else {
      const to = shown[Number(key) - 1]?.item.id ?? last;
      return to === undefined ? "pause" : { to };
    }
  }
}

/** What the answers come to, in one line. */
function summary(desk: Desk): string {
  const { findings, counts } = desk.session.assessment();
  const { done, total } = progressOf(desk.session.assessment());
  return desk.words.interview.allAnswered({ done, total, fail: counts.fail, findings: findings.length });
}

function whatText(one: ItemAssessment, t: Catalogue["interview"]): string {
  const says = (each: Missing) =>
    t.missing[each.what] +
    (each.why ? t.recheckWhy[each.why] : "") +
    (each.need === undefined ? "" : t.evidenceCount({ have: each.have ?? 0, need: each.need }));
  return [...new Set([...one.missing.map(says), ...(one.answer?.flag ? [t.flagged] : [])])].join("；");
}
