import { compareVersions, contentDigest } from "../../library/content-digest.ts";
import type { Checklist, RiskLibrary } from "../../model/generated/documents.ts";
import type { BatchJudge, Known } from "../law.ts";

/** One version of a library or checklist has one content, wherever its copies lie. */
const judge: BatchJudge = function* (subjects, { namesakes, hash }) {
  const seen = new Map<string, Known<RiskLibrary | Checklist>[]>();
  for (const one of namesakes) seen.set(nameOf(one.document), [...(seen.get(nameOf(one.document)) ?? []), one]);
  for (const subject of subjects) {
    const { document, path } = subject;
    if (document.kind !== "RiskLibrary" && document.kind !== "Checklist") continue;
    const name = nameOf(document);
    const before = seen.get(name) ?? [];
    seen.set(name, [...before, { path, document }]);
    const other = before.find(
      (one) =>
        compareVersions(one.document.version, document.version) === 0 &&
        contentDigest(one.document, hash) !== contentDigest(document, hash),
    );
    if (!other) continue;
    const args = { name: name.slice(name.indexOf(" ") + 1), version: document.version, other: other.path };
    yield { subject, pointer: "/version", args, value: document.version };
  }
};
export default judge;

const nameOf = (document: RiskLibrary | Checklist) =>
  `${document.kind} ${document.kind === "Checklist" ? document.id : document.key}`;
