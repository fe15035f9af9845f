import { Unpatchable } from "./unpatchable.ts";
import { attribute, children, type Element, rootOf } from "./xml-text.ts";

const TRANSITIONAL = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";

/** The names a workbook is written with: ISO's strict form has namespaces of its own. */
export interface Flavour {
  readonly main: string;
  readonly relations: string;
}

const FLAVOURS: readonly Flavour[] = [
  { main: `${TRANSITIONAL}spreadsheetml/2006/main`, relations: `${TRANSITIONAL}officeDocument/2006/relationships` },
  { main: `${STRICT}spreadsheetml/main`, relations: `${STRICT}officeDocument/relationships` },
];

/** Prefix of the spreadsheet's own elements in a part, with its colon ("" where it is the default), and its flavour. */
export function flavourOf(text: string): { readonly prefix: string; readonly flavour: Flavour } {
  const root = rootOf(text);
  const tag = text.slice(root.start, root.openEnd);
  const prefix = /^(.*:)?/.exec(root.name)?.[1] ?? "";
  const main = attribute(tag, prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`);
  const flavour = FLAVOURS.find((one) => one.main === main);
  if (!flavour) throw new Unpatchable("foreign namespace");
  return { prefix, flavour };
}

/** One line of a part's relations. */
export interface Relation {
  readonly id: string;
  /** Last step of the type: worksheet, styles, comments … */
  readonly type: string;
  /** Name of the part in the zip, without a leading slash; null for something outside. */
  readonly target: string | null;
}

/** The lines of a `.rels` part. `owner`: the part they belong to, "" for the package. */
export function relationsIn(text: string, owner: string): readonly Relation[] {
  return [...children(text, rootOf(text))].map((one) => {
    const tag = text.slice(one.start, one.openEnd);
    const target = attribute(tag, "Target");
    return {
      id: attribute(tag, "Id") ?? "",
      type: (attribute(tag, "Type") ?? "").replace(/^.*\//, ""),
      target: target === null || attribute(tag, "TargetMode") === "External" ? null : resolvePart(owner, target),
    };
  });
}

/** xl/workbook.xml → xl/_rels/workbook.xml.rels */
export const relationsPart = (owner: string): string => owner.replace(/([^/]*)$/, "_rels/$1.rels");

/** Target as written in the relations of `owner` → name of the part. */
function resolvePart(owner: string, target: string): string {
  const steps = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of decodePercent(target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The target of one part as the relations of another write it, both names from the root of the package. */
export const absoluteTarget = (part: string): string => `/${part}`;

/** Text before the closing tag of an element; an empty one is opened for it. */
export function insertedInto(text: string, element: Element, put: string): string {
  if (element.openEnd !== element.end) return text.slice(0, element.closeStart) + put + text.slice(element.closeStart);
  const open = text.slice(element.start, element.end).replace(/\s*\/>$/, ">");
  return `${text.slice(0, element.start)}${open}${put}</${element.name}>${text.slice(element.end)}`;
}

/** XML written without prefix, with the prefix a part uses for its own elements. */
export const prefixedTags = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
