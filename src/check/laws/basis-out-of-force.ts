import { basisInForce } from "../../field/citation.ts";
import type { Judge } from "../law.ts";
import { findingsOf } from "../walk.ts";

/** What a finding cites was in force on the day it was found (R-B05). The paper's own snapshot of the libraries decides. */
const judge: Judge<"Workpaper"> = function* ({ document, folder }) {
  const records = (folder?.state?.libraries ?? []).flatMap((library) => library.basis ?? []);
  for (const { finding, pointer } of findingsOf(document)) {
    const date = finding.found_date ?? document.header.date;
    for (const [index, { ref, title }] of (finding.criteria ?? []).entries()) {
      if (ref === undefined || !records.some((record) => record.id === ref)) continue;
      const valid = basisInForce(records, { ref }, date);
      if (valid?.id === ref) continue;
      yield { pointer: `${pointer}/criteria/${index}`, args: { title, date, valid: valid?.title ?? "" }, value: title };
    }
  }
};
export default judge;
