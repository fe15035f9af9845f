import type { Entry } from "../library/search/search.ts";
import type { Assessment, ItemAssessment } from "../model/paper.ts";

/**
 * Where the person wants to go: a place in the checklist ("12"), an id or its end ("CK-SEC-12", "sec-12"), or words of the
 * question, its section or its risk points. Best matches first: exact id, place, then those whose question begins with it.
 */
export function jumpTargets(assessment: Assessment, typed: string): readonly ItemAssessment[] {
  const wanted = typed.normalize("NFKC").trim().toLowerCase();
  if (wanted === "") return [];
  const byId = assessment.items.filter((one) => one.item.id.toLowerCase().endsWith(wanted) && /\D/.test(wanted));
  if (byId.length > 0) return byId;
  const byPlace = assessment.items.filter((one) => String(one.place) === wanted);
  if (byPlace.length > 0) return byPlace;
  const words = wanted.split(/\s+/);
  const hits = assessment.items.filter((one) => words.every((word) => wordsOf(one).includes(word)));
  return [...hits].sort((a, b) => rank(a, wanted) - rank(b, wanted) || a.place - b.place);
}

const wordsOf = (one: ItemAssessment) =>
  [one.item.id, one.item.question, one.section.title, ...one.riskPoints.flatMap((point) => [point.id, point.name])]
    .join("\n")
    .toLowerCase();

const rank = (one: ItemAssessment, wanted: string) => (one.item.question.toLowerCase().startsWith(wanted) ? 0 : 1);

/** The items as a search sees them, for what was typed in other words, other letters or another language. */
export const itemEntries = (assessment: Assessment): readonly Entry[] =>
  assessment.items.map(({ item, section, riskPoints }) => ({
    id: item.id,
    ids: item.risk_points.join(" "),
    name: item.question,
    place: [section.title, ...riskPoints.flatMap((point) => [point.name, point.category])].join(" "),
    posts: riskPoints.flatMap((point) => point.posts).join(" "),
    basis: item.evidence_required ?? "",
    text: riskPoints.map((point) => point.manifestation).join(" "),
    around: item.guidance ?? "",
  }));
