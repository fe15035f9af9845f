import { coverageOf } from "../../library/coverage.ts";
import type { BatchJudge } from "../law.ts";

/** Every risk point in force is asked about by some item of the checklists that declare its library. */
const judge: BatchJudge = function* (subjects, { checklists }) {
  for (const subject of subjects) {
    const library = subject.document;
    if (library.kind !== "RiskLibrary" || library.status === "historical") continue;
    const using = [...checklists.values()]
      .map(({ document }) => document)
      .filter((one) => one.libraries.includes(library.key));
    // Without any checklist nobody can tell; the runner says that the law did not run.
    if (using.length === 0) continue;
    for (const { id, name } of coverageOf(library, using).uncovered)
      yield {
        subject,
        pointer: `/points/${library.points.findIndex((point) => point.id === id)}/id`,
        args: { id, name, checklists: using.map((one) => one.id).join("、") },
        value: id,
      };
  }
};
export default judge;
