import type { Judge } from "../law.ts";
import { answersOf, itemsOf } from "../walk.ts";

/** A sample is at least as large as its item demands (R-L15). */
const judge: Judge<"Answers" | "Workpaper"> = function* ({ document, folder }, { checklists }) {
  const checklist =
    document.kind === "Workpaper" ? folder?.state?.checklist : checklists.get(document.checklist ?? "")?.document;
  if (!checklist) return;
  const least = new Map(itemsOf(checklist).map(({ item }) => [item.id, item.sampling?.min_n ?? 0]));
  for (const { id, answer, pointer } of answersOf(document)) {
    const { n } = answer;
    const min = least.get(id) ?? 0;
    if (n !== undefined && n < min) yield { pointer: `${pointer}/n`, args: { id, n, min }, value: String(n) };
  }
};
export default judge;
