import { compareVersions } from "../../library/content-digest.ts";
import { canonical } from "../../model/canonical.ts";
import type { AnyDocument } from "../../model/documents.ts";
import type { BatchJudge, Subject } from "../law.ts";

/** Two different documents, or two versions of one, do not go by the same name: a reference to it could mean either. Copies of one are no harm; one version with two contents is told by its own law. */
const judge: BatchJudge = function* (subjects) {
  const first = new Map<string, Subject>();
  for (const subject of subjects) {
    const [pointer, id] = nameOf(subject);
    if (pointer === null) continue;
    const name = `${subject.kind} ${id}`;
    const before = first.get(name);
    if (!before) first.set(name, subject);
    else if (
      !isSameVersion(before.document, subject.document) &&
      canonical(before.document) !== canonical(subject.document)
    ) {
      const related = [{ path: before.path, location: before.places.at(pointer), role: "first" }];
      yield { subject, pointer, args: { id, other: before.path }, value: id, related };
    }
  }
};
export default judge;

function nameOf({ document }: Subject): readonly [string, string] | readonly [null, null] {
  if (document.kind === "RiskLibrary" || document.kind === "LedgerProfile") return ["/key", document.key];
  return document.kind === "Checklist" ? ["/id", document.id] : [null, null];
}

const isSameVersion = (one: AnyDocument, other: AnyDocument): boolean =>
  (one.kind === "RiskLibrary" || one.kind === "Checklist") &&
  one.kind === other.kind &&
  compareVersions(one.version, other.version) === 0;
