import type { Judge } from "../law.ts";

/** A journal ends with a whole record; a torn last line is what an interrupted write leaves, and the next start sets it aside. */
const judge: Judge<"Workpaper"> = function* ({ folder, path }) {
  if (!folder || folder.reading.tornBytes === 0) return;
  const line = folder.reading.records.length + 1;
  const related = [{ path: `${path}/journal.ndjson`, location: { line }, role: "record" }];
  yield { pointer: "", args: { bytes: folder.reading.tornBytes, record: line }, related };
};
export default judge;
