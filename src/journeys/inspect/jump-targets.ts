import { itemEntries, jumpTargets } from "../../interview/jump.ts";
import type { Assessment, ItemAssessment } from "../../model/paper.ts";

/**
 * Where the person wants to go: by id, place or the very words; else as libraries are searched, by other words, pinyin or
 * English. The search is loaded only then.
 */
export async function targetsOf(assessment: Assessment, typed: string): Promise<readonly ItemAssessment[]> {
  const exact = jumpTargets(assessment, typed);
  if (exact.length > 0) return exact;
  const { finderOf } = await import("../../library/search/search.ts");
  const hits = await finderOf(itemEntries(assessment))(typed);
  return hits.flatMap(({ id }) => assessment.byId.get(id) ?? []);
}
