import type { Checklist, RiskLibrary } from "../../model/generated/documents.ts";
import type { Entry } from "./search.ts";

/** Every risk point of the libraries as a search sees it, with what the checklists ask about it. */
export function pointEntries(libraries: readonly RiskLibrary[], checklists: readonly Checklist[]): readonly Entry[] {
  const asked = new Map<string, { readonly ids: string[]; readonly questions: string[] }>();
  for (const item of checklists.flatMap((one) => one.sections.flatMap((section) => section.items)))
    for (const point of item.risk_points) {
      const about = asked.get(point) ?? { ids: [], questions: [] };
      asked.set(point, about);
      about.ids.push(item.id);
      about.questions.push(item.question);
    }
  return libraries.flatMap((library) => {
    const records = new Map((library.basis ?? []).map((record) => [record.id, record]));
    return library.points.map((point): Entry => {
      const bases = (point.basis ?? []).flatMap(({ ref, clause }) => {
        const record = records.get(ref);
        return [record?.title, record?.doc_no, record?.issuer, clause];
      });
      const { ids = [], questions = [] } = asked.get(point.id) ?? {};
      return {
        id: point.id,
        ids: joined([library.key, ...(point.basis ?? []).map((one) => one.ref), ...ids]),
        name: point.name,
        place: joined([point.category, ...point.line, point.stage, library.title]),
        posts: joined(point.posts),
        basis: joined(bases),
        text: joined([point.manifestation, ...questions]),
        around: joined([
          point.cause,
          point.consequence,
          point.effect,
          point.recommendation,
          point.kri,
          ...point.controls.map((control) => control.text),
        ]),
      };
    });
  });
}

const joined = (texts: readonly (string | undefined)[]): string => texts.filter((text) => text).join(" ");
