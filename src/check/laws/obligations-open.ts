import type { Judge } from "../law.ts";

/** A finished paper owes nothing: notes, findings, evidence and reasons are there as its answer sets demand. */
const judge: Judge<"Workpaper"> = function* ({ document, folder }) {
  if (!folder?.state?.finished) return;
  for (const { item, what } of folder.assessment?.missing ?? []) {
    const index = document.items.findIndex((one) => one.id === item);
    yield { pointer: index < 0 ? "/items" : `/items/${index}`, args: { id: item, what } };
  }
};
export default judge;
