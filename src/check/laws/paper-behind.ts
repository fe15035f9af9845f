import type { Judge } from "../law.ts";

/** paper.yaml tells the latest state; after a stop it may lag behind the journal, which wins. */
const judge: Judge<"Workpaper"> = function* ({ folder }) {
  if (!folder?.state || typeof folder.written === "string") return;
  const { head, records } = folder.written.journal;
  if (head === folder.state.journal.head) return;
  if (folder.reading.records.some((record) => record.hash === head && record.seq === records))
    yield { pointer: "/journal/records", args: { records, now: folder.state.journal.records }, value: String(records) };
};
export default judge;
