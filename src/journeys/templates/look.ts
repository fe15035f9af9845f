import type { Io } from "../../io/io.ts";
import { nearest } from "../../model/nearest.ts";
import { BLOCKS, SHAPES, VIEWS } from "../../render/generated/view-shapes.ts";
import { frontMatter } from "../../render/handlebars/front-matter.ts";
import { signatureText } from "../../render/templates/analyse.ts";
import { example } from "../../render/templates/example.ts";
import { type TemplateFile, type TemplateSet, viewOf } from "../../render/templates/lint-templates.ts";
import { type Field, type Fields, members, type NamedShape, type Shape } from "../../render/templates/shape.ts";
import { fieldsOf } from "../../render/templates/shape-lookup.ts";
import { SIGNATURES } from "../../render/templates/signatures.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { DOCUMENTS, type DocumentKind } from "../documents.ts";
import type { FoundProject } from "../project.ts";
import { templatesFolder } from "./in-force.ts";
import { inForce, readOwnTemplates, shippedTemplates } from "./own-templates.ts";

/** A template as `templates list` has it. */
export interface TemplateListed {
  readonly name: string;
  readonly title: string;
  /** The document whose data it uses; null where that cannot be told. */
  readonly view: string | null;
  readonly of: DocumentKind["of"] | null;
  readonly profiles: readonly string[];
  readonly formats: readonly string[];
  readonly from: "shipped" | "own" | "overrides";
}

export interface TemplatesListed {
  readonly templates: readonly TemplateListed[];
  /** One's own partials. */
  readonly partials: readonly string[];
  /** Files of one's own that cannot be used. */
  readonly refused: readonly string[];
}

/** No template has this name. */
export class TemplateUnknown extends Error {
  constructor(
    readonly given: string,
    readonly near: string | null,
    readonly known: readonly string[],
  ) {
    super(given);
  }
}

const NONE: TemplateSet = { documents: [], partials: [] };

async function ownOf(given: string | null, found: FoundProject | null, io: Io) {
  const folder = templatesFolder(given, found, io);
  return folder === null ? { set: NONE, refused: [] } : readOwnTemplates(folder, io);
}

const kindOf = (view: string): DocumentKind | null =>
  Object.hasOwn(DOCUMENTS, view) ? DOCUMENTS[view as keyof typeof DOCUMENTS] : null;

/** Every template there is, one's own first. */
export async function listTemplates(
  given: string | null,
  found: FoundProject | null,
  io: Io,
  words: Catalogue,
): Promise<TemplatesListed> {
  const [shipped, own] = [await shippedTemplates(io), await ownOf(given, found, io)];
  const titles = words.papers.documents as Readonly<Record<string, string>>;
  const listed = (file: TemplateFile): TemplateListed => {
    const head = file.own ? headOf(file) : { view: file.name, title: null };
    const kind = head.view === null ? null : kindOf(head.view);
    const replaces = shipped.documents.some((one) => one.name === file.name);
    return {
      name: file.name,
      title: (Object.hasOwn(titles, file.name) ? titles[file.name] : null) ?? head.title ?? file.name,
      view: head.view,
      of: kind?.of ?? null,
      profiles: kind?.of === "ledger" ? kind.profiles : [],
      formats: kind?.formats ?? [],
      from: file.own ? (replaces ? "overrides" : "own") : "shipped",
    };
  };
  return {
    templates: inForce(shipped, own.set).documents.map(listed),
    partials: own.set.partials.map((one) => one.name),
    refused: own.refused.filter((one) => one.diagnostic.code !== "template-none").map((one) => one.path),
  };
}

function headOf(file: TemplateFile): { readonly view: string | null; readonly title: string | null } {
  try {
    const head = frontMatter(file.name, file.text);
    const found = viewOf(file, head.view);
    return { view: "view" in found ? found.view : null, title: head.title };
  } catch {
    // What is wrong with it, `templates lint` says.
    return { view: null, title: null };
  }
}

/** What a template may use, as `templates show` has it. */
export interface TemplateShown {
  readonly name: string;
  readonly view: string;
  readonly fields: Fields;
  /** Records that the fields refer to by name, in the order in which they are met. */
  readonly records: Readonly<Record<string, NamedShape>>;
  readonly helpers: readonly { readonly name: string; readonly call: string; readonly signature: string }[];
  readonly partials: readonly { readonly name: string; readonly own: boolean }[];
  readonly blocks: Readonly<Record<string, Field>>;
  readonly example: unknown;
}

/** Throws TemplateUnknown. */
export async function showTemplate(
  name: string,
  given: string | null,
  found: FoundProject | null,
  io: Io,
): Promise<{ readonly shown: TemplateShown; readonly source: string }> {
  const all = inForce(await shippedTemplates(io), (await ownOf(given, found, io)).set);
  const file = all.documents.find((one) => one.name === name);
  const known = all.documents.map((one) => one.name);
  const view = file === undefined ? null : file.own ? headOf(file).view : file.name;
  const shape = view !== null && Object.hasOwn(VIEWS, view) ? VIEWS[view] : undefined;
  if (file === undefined || view === null || shape === undefined)
    throw new TemplateUnknown(name, nearest(name, known), known);
  return {
    source: file.text,
    shown: {
      name,
      view,
      fields: fieldsOf(shape) ?? {},
      records: recordsFrom(shape),
      helpers: Object.entries(SIGNATURES).map(([helper, signature]) => ({
        name: helper,
        call: signatureText(helper),
        signature,
      })),
      partials: all.partials.map((one) => ({ name: one.name, own: one.own })),
      blocks: BLOCKS,
      example: example(shape),
    },
  };
}

/** The named records one meets on the way through a shape, without the shape itself. */
function recordsFrom(shape: Shape): Readonly<Record<string, NamedShape>> {
  const met: Record<string, NamedShape> = {};
  const visit = (one: Shape): void => {
    if (typeof one === "string") return;
    if ("either" in one) for (const other of members(one)) visit(other);
    else if ("list" in one) visit(one.list);
    else if ("map" in one) visit(one.map);
    else if ("record" in one) visitFields(one.record);
    else if ("ref" in one) {
      const named = SHAPES[one.ref];
      if (named === undefined || Object.hasOwn(met, one.ref)) return;
      met[one.ref] = named;
      visitFields(named.fields);
    }
  };
  const visitFields = (fields: Fields) => {
    for (const { is } of Object.values(fields)) visit(is);
  };
  visitFields(fieldsOf(shape) ?? {});
  return met;
}
