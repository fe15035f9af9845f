import type { BatchJudge } from "../law.ts";
import { itemsOf } from "../walk.ts";

/** Every risk point in force is asked about by some item of the checklists that declare its library. */
const judge: BatchJudge = function* (subjects, { checklists }) {
  for (const subject of subjects) {
    const library = subject.document;
    if (library.kind !== "RiskLibrary" || library.status === "historical") continue;
    const using = [...checklists.values()].filter(({ document }) => document.libraries.includes(library.key));
    // Without any checklist nobody can tell; the runner says that the law did not run.
    if (using.length === 0) continue;
    const asked = new Set(using.flatMap(({ document }) => itemsOf(document).flatMap(({ item }) => item.risk_points)));
    for (const [index, point] of library.points.entries())
      if (!asked.has(point.id) && point.status !== "retired" && point.status !== "draft")
        yield {
          subject,
          pointer: `/points/${index}/id`,
          args: { id: point.id, name: point.name, checklists: using.map(({ document }) => document.id).join("、") },
          value: point.id,
        };
  }
};
export default judge;
