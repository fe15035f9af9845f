import type { AnyDocument } from "../../model/documents.ts";
import type { Judge } from "../law.ts";
import { itemsOf } from "../walk.ts";

interface Named {
  readonly pointer: string;
  readonly id: string | undefined;
}

/** Ids of one sort are unique in their document: points, basis records, entries of an overlay, proposals, sections, items, units, people, projects, campaigns, own laws, columns. */
const judge: Judge = function* ({ document, places, path }) {
  for (const group of idsOf(document)) {
    const first = new Map<string, string>();
    for (const { pointer, id } of group) {
      if (id === undefined) continue;
      const before = first.get(id);
      if (before === undefined) first.set(id, pointer);
      else {
        const location = places.at(before);
        const related = [{ path, location, role: "first" }];
        yield { pointer, args: { id, line: location.line ?? 0 }, value: id, related };
      }
    }
  }
};
export default judge;

const list = <T>(all: readonly T[] | undefined, pointer: string, key: keyof T & string): readonly Named[] =>
  (all ?? []).map((one, index) => ({ pointer: `${pointer}/${index}/${key}`, id: one[key] as string | undefined }));

function idsOf(document: AnyDocument): readonly (readonly Named[])[] {
  switch (document.kind) {
    case "RiskLibrary":
      return [list(document.points, "/points", "id"), list(document.basis, "/basis", "id")];
    case "RiskOverlay":
      return [
        list(document.add, "/add", "id"),
        list(document.disable, "/disable", "id"),
        list(document.regrade, "/regrade", "id"),
        list(document.basis, "/basis", "id"),
      ];
    case "RiskProposals":
      return [list(document.proposals, "/proposals", "id")];
    case "Checklist": {
      const items = itemsOf(document).map(({ item, pointer }) => ({ pointer: `${pointer}/id`, id: item.id }));
      return [list(document.sections, "/sections", "id"), items];
    }
    case "LedgerProfile":
      return [list(document.columns, "/columns", "key")];
    case "Project": {
      const organisation = { pointer: "/organisation/code", id: document.organisation.code };
      return [
        [organisation, ...list(document.units, "/units", "code")],
        list(document.people, "/people", "id"),
        list(document.projects, "/projects", "no"),
        list(document.campaigns, "/campaigns", "id"),
        list(document.laws, "/laws", "code"),
      ];
    }
    default:
      return [];
  }
}
