import type { Control } from "../../../model/generated/documents.ts";
import type { Catalogue } from "../../../text/catalogue.ts";
import type { BasisCited, PointDetail } from "../../../view/library/point-detail.ts";
import type { PointHit } from "../../../view/library/point-hit.ts";
import { visible } from "../../plain-text.ts";
import { pad, width, wrap } from "../../width.ts";
import { indented, inLevelColour, joined, labelled, levelText, type Sheet, widest } from "./page.ts";

/** Everything about one risk point. */
export function pointText(point: PointDetail, sheet: Sheet): readonly string[] {
  const { words, paint } = sheet;
  const look = words.library.look;
  const t = look.point;
  const rows: readonly (readonly [string, string])[] = [
    [t.level, levelLine(point, words)],
    [t.reason, point.level_reason ?? ""],
    [t.residualLabel, residualLine(point, words)],
    [t.category, point.category],
    [t.line, joined(point.line, words)],
    [t.stage, point.stage ?? ""],
    [t.event, eventText(point.event_type, words)],
    [t.posts, joined(point.posts, words)],
    [t.manifestation, point.manifestation],
    [t.cause, point.cause ?? ""],
    [t.consequence, point.consequence ?? ""],
    [t.effect, point.effect ?? ""],
    [t.controls, point.controls.map((one, at) => `${at + 1}. ${controlText(one)}`).join("\n")],
    [t.recommendation, point.recommendation ?? ""],
    [t.kri, point.kri ?? ""],
    [t.treatment, point.treatment ?? ""],
    [t.basis, point.basis.map((one) => basisText(one, words)).join("\n") || t.noBasis],
  ];
  const cells = widest([...rows.map(([label]) => label), t.askedBy]);
  const items = point.asked_by.flatMap((one) => [
    ...indented(`${one.item}  ${one.question}`, 2, sheet),
    ...(one.pass === null ? [] : indented(t.passes(one.pass), 4, sheet)),
  ]);
  const status = point.status === "active" ? "" : `  ${look.status[point.status]}`;
  return [
    paint.bold(`${point.id}  ${visible(point.name)}`) + status,
    `${point.library.key}  ${visible(point.library.title)}  ${t.version(point.library.version)}${
      point.library.status === "active" ? "" : `  ${look.status[point.library.status]}`
    }`,
    "",
    ...rows.flatMap(([label, text]) =>
      text.split("\n").flatMap((line, at) => labelled(at === 0 ? label : "", line, cells, sheet)),
    ),
    "",
    paint.bold(t.askedBy),
    ...(items.length > 0 ? items : [`  ${t.notAsked}`]),
    ...(point.suggested.length === 0
      ? []
      : [
          "",
          ...indented(t.suggested(joined(fieldNames(point.suggested, words), words)), 0, sheet).map((line) =>
            paint.dim(line),
          ),
        ]),
  ];
}

/** Points found: what each is called and how grave it is, what it looks like, who asks about it. */
export function hitList(hits: readonly PointHit[], sheet: Sheet): readonly string[] {
  const { words, paint } = sheet;
  const { status } = words.library.look;
  const cells = widest(hits.map((hit) => hit.id));
  return hits.flatMap((hit) => {
    const level = inLevelColour(levelText(hit.level, words), hit.level.level, paint);
    const marks = [
      ...(hit.status === "active" ? [] : [status[hit.status]]),
      ...(hit.library.status === "active" ? [] : [status[hit.library.status]]),
    ];
    const room = Math.max(20, sheet.columns - cells - 2);
    const facts = [level, visible(hit.category), ...marks].join("  ");
    const [name = "", ...more] = wrap(visible(hit.name), room);
    const beside = more.length === 0 && width(name) + 2 + width(facts) <= room;
    return [
      `${paint.cyan(pad(hit.id, cells))}  ${paint.bold(name)}${beside ? `  ${facts}` : ""}`,
      ...[...more, ...(beside ? [] : [facts])].map((line) => " ".repeat(cells + 2) + line),
      ...indented(hit.manifestation, cells + 2, sheet),
      ...(hit.asked_by.length === 0
        ? []
        : indented(hit.asked_by.join(" "), cells + 2, sheet).map((line) => paint.dim(line))),
    ];
  });
}

/** A basis as it is cited, with how long it holds and what is not known about it. */
export function basisText(basis: BasisCited, words: Catalogue): string {
  const t = words.library.look.basis;
  const dates = [
    ...(basis.effective_from === null ? [] : [t.from(basis.effective_from)]),
    ...(basis.effective_to === null ? [] : [t.to(basis.effective_to)]),
  ];
  const known = [
    ...dates,
    ...(basis.in_force ? [] : [t.notInForce]),
    ...(basis.superseded_by === null ? [] : [t.by(basis.superseded_by)]),
  ];
  // Of what nobody has looked up nobody knows the dates: the mark says so already.
  const validity = dates.length === 0 && !basis.to_verify ? [t.undated, ...known] : known;
  const cited = `《${basis.title}》${basis.doc_no ?? ""}${basis.clause ?? ""}${basis.to_verify ? t.verify : ""}`;
  return validity.length === 0 ? cited : cited + bracketed(joined(validity, words), words);
}

const bracketed = (text: string, words: Catalogue) => (words.locale === "en" ? ` (${text})` : `（${text}）`);

function levelLine(point: PointDetail, words: Catalogue): string {
  const t = words.library.look.point;
  const { likelihood, impact, probability, consequence_class: consequence } = point;
  const grounds = [
    // Only of L4 is the level their product.
    ...(point.level.scheme === "L4" && likelihood !== null && impact !== null
      ? [t.scored({ likelihood, impact })]
      : []),
    ...(probability !== null && consequence !== null ? [t.integrity({ probability, consequence })] : []),
  ];
  return [levelText(point.level, words), ...grounds].join("  ");
}

const residualLine = ({ inherent, residual }: PointDetail, words: Catalogue): string =>
  inherent === null && residual === null
    ? ""
    : words.library.look.point.residual({ inherent: inherent ?? "—", residual: residual ?? "—" });

export function eventText(code: string | null, words: Catalogue): string {
  const { eventType } = words.library.look;
  if (code === null) return "";
  return Object.hasOwn(eventType, code) ? `${code} ${eventType[code as keyof typeof eventType]}` : code;
}

const controlText = ({ text, post, frequency, control_type, mode, evidence }: Control): string => {
  const about = [post, frequency, control_type, mode, evidence].filter((one) => one);
  return about.length === 0 ? text : `${text} · ${about.join(" · ")}`;
};

/** Names of fields as the reader sees them; a field without a name of its own as it is. */
function fieldNames(fields: readonly string[], words: Catalogue): readonly string[] {
  const t = words.library.look;
  const names: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(t.point).filter(([, name]) => typeof name === "string")),
    likelihood: t.matrix.scores.likelihood,
    impact: t.matrix.scores.impact,
    event_type: t.point.event,
    level_reason: t.point.reason,
  } as Record<string, string>;
  return fields.map((field) => (Object.hasOwn(names, field) ? (names[field] ?? field) : field));
}
