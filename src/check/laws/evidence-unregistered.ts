import type { Judge } from "../law.ts";

/** Nothing lies in a paper's evidence folder that the journal does not know (R-C08). */
const judge: Judge<"Workpaper"> = function* ({ document, folder }) {
  if (!folder?.state || folder.reading.broken) return;
  const known = new Set(document.evidence.map((one) => one.file));
  for (const { name } of folder.evidence)
    if (!known.has(`evidence/${name}`))
      yield { pointer: "/evidence", args: { file: `evidence/${name}` }, value: `evidence/${name}` };
};
export default judge;
