import { expectedName, ledgerWord } from "../../../field/submission-name.ts";
import type { SetLaw } from "../ledger-law.ts";
import { followsPattern, namedInside, submissionsOf } from "../submissions.ts";

/** Where the campaign declares a pattern, a file is named after it; the sheet itself says unit and period (R-S01). */
const law: SetLaw = function* (set, around) {
  const { campaign } = around;
  const pattern = campaign?.file_name;
  if (!campaign || pattern === undefined) return;
  const told = new Set<string>();
  for (const one of submissionsOf(set, around)) {
    if (told.has(one.path) || followsPattern(one, around)) continue;
    if (one.verdict !== "refused" && !namedInside(one)) continue;
    told.add(one.path);
    const { unit, profile } = one;
    const wanted = expectedName(
      pattern,
      unit?.code ?? "机构代码",
      ledgerWord(profile ?? campaign.profiles?.[0] ?? "台账种类"),
      campaign.label ?? campaign.name,
    );
    yield { path: one.path, at: {}, args: { wanted }, value: one.path.split("/").at(-1) ?? "" };
  }
};
export default law;
