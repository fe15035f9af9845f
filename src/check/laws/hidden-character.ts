import { UNSEEN } from "../../model/unseen.ts";
import type { Judge } from "../law.ts";
import { textsOf } from "../walk.ts";

/** No text holds characters that hide, reorder or act: what a reader sees must be what is there. Line ends and tabs may stand. */
const judge: Judge = function* ({ document }) {
  for (const { pointer, key, text } of textsOf(document)) {
    const found = UNSEEN.exec(text.replace(/[\n\r\t]/g, " "));
    if (!found) continue;
    const character = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    yield { pointer, args: { key, character } };
  }
};
export default judge;
