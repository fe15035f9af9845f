import type { SetLaw } from "../ledger-law.ts";
import { followsPattern, namedInside, submissionsOf } from "../submissions.ts";

/** Where the file's name does not follow the campaign's pattern, the sheet says at least unit and period (R-S01). */
const law: SetLaw = function* (set, around) {
  const pattern = around.campaign?.file_name;
  if (pattern === undefined) return;
  const told = new Set<string>();
  for (const one of submissionsOf(set, around)) {
    if (one.verdict === "refused" || told.has(one.path) || followsPattern(one, around) || namedInside(one)) continue;
    told.add(one.path);
    yield { path: one.path, at: {}, args: { pattern }, value: one.path.split("/").at(-1) ?? "" };
  }
};
export default law;
