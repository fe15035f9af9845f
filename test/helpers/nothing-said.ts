import type { PaperState } from "../../src/model/paper.ts";
import { NO_FACTS } from "../../src/paper/facts.ts";
import { nobodyYet } from "../../src/paper/workflow.ts";

/** What a finished paper put together by hand has of review and confirmation: nobody said anything yet. */
export const NOTHING_SAID: Pick<PaperState, "review" | "facts"> = {
  review: { ...nobodyYet("0".repeat(64)), stage: "待复核" },
  facts: { ...NO_FACTS, state: "未确认", version: 1 },
};
