import { unconfirmed } from "../../paper/keep-frozen.ts";
import { nextVersion } from "../../paper/stage.ts";
import type { Judge } from "../law.ts";

/**
 * Findings confirmed are the findings of the paper (R-C09): once the unit was asked, or the paper of an inspection is
 * approved, its word on every finding as it stands is there.
 */
const judge: Judge<"Workpaper"> = function* ({ document, folder }) {
  const { state, assessment } = folder ?? {};
  if (!state || !assessment) return;
  const approved = state.review.stage === "已批准" && state.header.nature === "检查";
  if (state.facts.confirmations.length === 0 && !approved) return;
  const version = nextVersion(state.facts);
  for (const finding of unconfirmed(state, assessment)) {
    const index = document.items.findIndex(({ answer }) =>
      (answer?.findings ?? []).some(({ finding_id }) => finding_id === finding),
    );
    yield { pointer: index < 0 ? "/items" : `/items/${index}`, args: { finding, version } };
  }
};
export default judge;
