import type { Judge } from "../law.ts";

/** A paper's journal is append-only and its chain whole: every record carries the hash of the one before (R-P04). */
const judge: Judge<"Workpaper"> = function* ({ folder, path }) {
  if (!folder) return;
  const broken =
    folder.reading.broken ??
    (folder.contradiction === null ? null : { record: folder.contradiction, reason: "contradiction" });
  if (!broken) return;
  const related = [{ path: `${path}/journal.ndjson`, location: { line: broken.record }, role: "record" }];
  yield { pointer: "", args: { record: broken.record, reason: broken.reason }, related };
};
export default judge;
