import type { Checklist, RiskLibrary } from "../../model/generated/documents.ts";
import { askedBy } from "../asked-by.ts";
import type { Entry } from "./search.ts";

/** Every risk point of the libraries as a search sees it, with what the checklists ask about it. */
export function pointEntries(libraries: readonly RiskLibrary[], checklists: readonly Checklist[]): readonly Entry[] {
  const asking = askedBy(checklists);
  return libraries.flatMap((library) => {
    const records = new Map((library.basis ?? []).map((record) => [record.id, record]));
    return library.points.map((point): Entry => {
      const bases = (point.basis ?? []).flatMap(({ ref, clause }) => {
        const record = records.get(ref);
        return [record?.title, record?.doc_no, record?.issuer, clause];
      });
      const items = (asking.get(point.id) ?? []).map((one) => one.item);
      return {
        id: point.id,
        ids: joined([library.key, ...(point.basis ?? []).map((one) => one.ref), ...items.map((item) => item.id)]),
        name: point.name,
        place: joined([point.category, ...point.line, point.stage, library.title]),
        posts: joined(point.posts),
        basis: joined(bases),
        text: joined([point.manifestation, ...items.map((item) => item.question)]),
        // Advice and effects are worded much alike everywhere: they would only blur.
        around: joined([point.cause, point.kri, ...point.controls.map((control) => control.text)]),
      };
    });
  });
}

const joined = (texts: readonly (string | undefined)[]): string => texts.filter((text) => text).join(" ");
