import type { Judge } from "../law.ts";

/** The checklist and libraries in a paper's opening record are of their form: the paper is judged by them, not by today's. */
const judge: Judge<"Workpaper"> = function* ({ folder, path }) {
  for (const place of (folder?.badSnapshot ?? []).slice(0, 5)) {
    const related = [{ path: `${path}/journal.ndjson`, location: { line: 1, pointer: place }, role: "record" }];
    yield { pointer: "", args: { place }, related };
  }
};
export default judge;
