import { code } from "../../code-words.ts";
import { near } from "./tables.ts";

/** Laws of all documents, and of risk libraries. */
export default {
  "hidden-character": code(
    "No text holds invisible characters",
    (a) => `"${a.key}" holds an invisible character ${a.character}`,
    "delete it: such characters make what is seen differ from what is there",
  ),
  "unreal-date": code(
    "A date is a real day",
    (a) => `"${a.key}" is not a day of the calendar`,
    "check year, month and day",
  ),
  "period-reversed": code(
    "A period does not end before it begins",
    (a) => `the end ${a.to} is before the beginning ${a.from}`,
    "check both dates; they are probably exchanged",
  ),
  "duplicate-id": code(
    "An id stands once in its document",
    (a) => `the id "${a.id}" is used twice${a.line ? `, first on line ${a.line}` : ""}`,
    "use an id that was never used",
  ),
  "duplicate-document": code(
    "Two different documents do not share a name",
    (a) => `"${a.id}" is also the name of ${a.other}, whose content differs`,
    "keep the one in use, or change the key or id of the other",
  ),
  "content-changed": code(
    "Released content stays as it is; changed content is a new version",
    (a) => `version ${a.version} was released on ${a.date}, and the content is no longer the same`,
    "raise the version: riskpaper library release FILE --to X.Y.Z --note TEXT (checklists: riskpaper checklist release); or undo the change",
  ),
  "version-unrecorded": code(
    "Where versions are recorded, the present one is too",
    (a) => `the history has no record of version ${a.version}`,
    "release it: riskpaper library release FILE --note TEXT (checklists: riskpaper checklist release)",
  ),
  "same-version-differs": code(
    "One version has one content",
    (a) => `${a.name} ${a.version} has the same version as ${a.other}, but other content`,
    "keep one; raise the version of the one that was changed: riskpaper library release (checklists: checklist release)",
  ),
  "overlay-base-missing": code(
    "The library an overlay lies on is there",
    (a) => `there is no risk library "${a.key}"${near(a)}`,
    "correct overlay.on, or put head office's library beside the overlay or into the project's libraries",
  ),
  "overlay-base-moved": code(
    "An overlay goes with the version of its library",
    (a) => `the overlay was made for ${a.key} ${a.made}, and the library is at ${a.now}`,
    "carry it on: riskpaper library merge OLD-LIBRARY OVERLAY NEW-LIBRARY -o OVERLAY --force; conflicts are named",
  ),
  "overlay-unknown-point": code(
    "An overlay changes points that the library has",
    (a) => `${a.key} ${a.version} has no risk point "${a.id}" in force${near(a)}`,
    "correct the id, or delete the entry; what head office retired needs no overlay",
  ),
  "overlay-id-taken": code(
    "A point an overlay adds has an id of its own",
    (a) => `${a.key} has the id "${a.id}" already, or had it once`,
    "use an id that head office never used, such as one from RCU-900 on",
  ),
  "overlay-no-effect": code(
    "Every entry of an overlay changes something",
    (a) =>
      a.what === "all"
        ? "this overlay changes nothing"
        : a.what === "disabled"
          ? `the overlay disables "${a.id}" itself: changing it has no effect`
          : `head office's "${a.id}" says so already`,
    "delete entries that have no effect",
  ),
  "reused-id": code(
    "A retired id is not used again",
    (a) => `"${a.id}" is among the retired ids`,
    "use a new id; old findings and papers still refer to this one",
  ),
  "unknown-basis": code(
    "A cited basis is in the library",
    (a) => `there is no basis "${a.ref}"${near(a)}`,
    "add the record to basis, or correct the id",
  ),
  "unknown-successor": code(
    "A successor is in the library",
    (a) =>
      a.id === a.ref
        ? `the basis "${a.id}" is said to be superseded by itself`
        : `there is no basis "${a.ref}"${near(a)}`,
    "add the successor to basis, or correct the id",
  ),
  "unknown-category": code(
    "A category is one of the library's",
    (a) => `"${a.category}" is not among the library's categories${near(a)} (known: ${a.known})`,
    "use one of them, or add it to categories",
  ),
  "unknown-post": code(
    "A post is one of the library's",
    (a) => `"${a.post}" is not among the library's posts${near(a)}`,
    "use one of them, or add it to posts",
  ),
  "unknown-scheme": code(
    "A level scheme is a known one",
    (a) => `there is no level scheme "${a.scheme}"${near(a)} (known: ${a.known})`,
    "correct the name, or define it under level_schemes in the project",
  ),
  "level-outside-scheme": code(
    "A level belongs to its scheme",
    (a) => `"${a.level}" is not a level of ${a.scheme} (known: ${a.known})`,
    "use a level of that scheme; levels of different schemes do not mix",
  ),
  "matrix-level": code(
    "A matrix level is that of likelihood × impact",
    (a) => `${a.likelihood}×${a.impact} = ${a.score} should be "${a.expected}", not "${a.level}"`,
    "correct the level or the scores; where there is a reason, write level_reason",
  ),
  "integrity-by-matrix": code(
    "An integrity level is not computed from likelihood × impact",
    (a) => `${a.id} has an integrity level, but only scores of likelihood and impact`,
    "give probability or consequence_class; the graver of the two decides",
  ),
  "integrity-grounds": code(
    "An integrity level states its grounds",
    (a) => `${a.id} is "${a.level}" without probability or class of consequence`,
    "add probability or consequence_class, or write level_reason",
  ),
  "integrity-level": code(
    "An integrity level is the graver of probability and consequence",
    (a) =>
      `probability "${a.probability}" and consequence "${a.consequence}" should be "${a.expected}", not "${a.level}"`,
    "correct the level, or write level_reason",
  ),
  "residual-above-inherent": code(
    "The residual level is not above the inherent one",
    (a) => `the residual "${a.residual}" is above the inherent "${a.inherent}"`,
    "check whether they are exchanged; where there is a reason, write level_reason",
  ),
  "basis-read-undated": code(
    "A basis that was read has its date",
    (a) => `"${a.title}" is marked as read but does not say since when it is in force`,
    "take effective_from from the text; if nobody read it, use named; never invent a date",
  ),
  "basis-expired": code(
    "A library in use cites nothing that has ended",
    (a) => `${a.point} cites "${a.title}", which ended on ${a.ended} (judged on ${a.asOf}) without a successor`,
    "cite what is in force, or write superseded_by",
  ),
  "basis-superseded": code(
    "A citation is of the version in force",
    (a) => `${a.point} cites "${a.title}", superseded by "${a.successor}" (judged on ${a.asOf})`,
    "check the clause and cite the successor",
  ),
  "basis-not-yet": code(
    "A citation is not of a future version",
    (a) => `${a.point} cites "${a.title}", which comes into force on ${a.starts} (judged on ${a.asOf})`,
    "until then cite what is in force",
  ),
  "basis-unverified": code(
    "A basis has its number or clause",
    (a) => `"${a.title}" is only a name without number and clause; it prints 【依据待核】`,
    "when the text is found, add doc_no and clause and use read",
  ),
  "person-name": code(
    "A risk library names no person",
    (a) => `"${a.name}" in "${a.key}" looks like a person's name`,
    "name the post; persons and cases belong into findings, not into a library",
  ),
  "person-number": code(
    "No identity or telephone number of a person stands here",
    (a) => `"${a.key}" holds the ${a.sort === "identity" ? "identity" : "mobile"} number ${a.masked}`,
    "delete it; this file is handed around",
  ),
  "institution-name": code(
    "A risk point's name names no institution",
    (a) => `"${a.name}" in the name is one institution`,
    "name the sort of risk; one unit's case is a finding against the point",
  ),
  "point-uncovered": code(
    "Every risk point has an item",
    (a) => `no item asks about ${a.id} "${a.name}" (checklists: ${a.checklists})`,
    "add an item to a checklist, or retire the point",
  ),
} as const;
