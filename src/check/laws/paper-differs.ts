import { paperDocument } from "../../paper/paper-document.ts";
import { same } from "../../model/canonical.ts";
import type { Judge } from "../law.ts";

/** paper.yaml says what the journal says. Where it does not, somebody changed it by hand, and the journal wins (R-P04). */
const judge: Judge<"Workpaper"> = function* ({ folder }) {
  if (!folder?.state || !folder.assessment || folder.written === "missing") return;
  // Beside a broken journal nobody can tell which of the two is right.
  if (folder.reading.broken || folder.contradiction !== null) return;
  if (folder.written === "unreadable") {
    yield { pointer: "", args: { part: "" } };
    return;
  }
  const { head, records } = folder.written.journal;
  const told = paperDocument(folder.state, folder.assessment);
  if (head !== told.journal.head) {
    const behind = folder.reading.records.some((record) => record.hash === head && record.seq === records);
    if (!behind) yield { pointer: "/journal/head", args: { part: "journal" } };
    return;
  }
  for (const part of ["checklist", "libraries", "header", "state", "summary", "evidence"] as const)
    if (!same(folder.written[part], told[part])) yield { pointer: `/${part}`, on: "key", args: { part } };
  const length = Math.max(folder.written.items.length, told.items.length);
  for (let index = 0; index < length; index++) {
    const [written, item] = [folder.written.items[index], told.items[index]];
    if (!same(written, item))
      yield { pointer: written ? `/items/${index}` : "/items", args: { part: written?.id ?? item?.id ?? "items" } };
  }
};
export default judge;
