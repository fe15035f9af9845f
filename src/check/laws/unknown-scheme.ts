import { schemeNames } from "../../field/level-schemes.ts";
import { nearest } from "../../model/nearest.ts";
import type { AnyDocument } from "../../model/documents.ts";
import type { Judge } from "../law.ts";

/** A level scheme is one of the built-in ones or one the project defines: a level without a known scheme says nothing. */
const judge: Judge = function* ({ document }, { project }) {
  const known = schemeNames(document.kind === "Project" ? document : project?.document);
  for (const { pointer, scheme, on } of schemesIn(document))
    if (!known.includes(scheme))
      yield {
        pointer,
        ...(on ? { on } : {}),
        args: { scheme, near: nearest(scheme, known) ?? "", known: known.join("、") },
        value: scheme,
      };
};
export default judge;

interface NamedScheme {
  readonly pointer: string;
  readonly scheme: string;
  readonly on?: "key";
}

function schemesIn(document: AnyDocument): readonly NamedScheme[] {
  if (document.kind === "RiskLibrary")
    return [
      { pointer: "/level_scheme", scheme: document.level_scheme },
      ...document.points.flatMap((point, index) =>
        point.level_scheme === undefined
          ? []
          : [{ pointer: `/points/${index}/level_scheme`, scheme: point.level_scheme }],
      ),
    ];
  if (document.kind === "LedgerProfile")
    return [
      ...Object.entries(document.schemes ?? {}).map(([key, scheme]) => ({ pointer: `/schemes/${key}`, scheme })),
      ...document.columns.flatMap((column, index) =>
        column.scheme === undefined ? [] : [{ pointer: `/columns/${index}/scheme`, scheme: column.scheme }],
      ),
    ];
  if (document.kind !== "Project") return [];
  return Object.keys(document.level_map ?? {}).flatMap((key) =>
    key
      .split("->")
      .map((scheme) => ({ pointer: `/level_map/${key.replaceAll("/", "~1")}`, scheme, on: "key" as const })),
  );
}
