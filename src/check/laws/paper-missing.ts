import type { Judge } from "../law.ts";

/** A paper has its readable state beside the journal; it is written at pause and finish. */
const judge: Judge<"Workpaper"> = function* ({ folder }) {
  if (folder && folder.written === "missing") yield { pointer: "" };
};
export default judge;
