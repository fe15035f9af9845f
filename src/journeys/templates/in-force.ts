import type { Io } from "../../io/io.ts";
import { join, relative } from "../../io/paths.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { Validation } from "../../model/validation.ts";
import type { DocumentName } from "../../render/document-name.ts";
import type { FilledTemplate } from "../../render/handlebars/fill-template.ts";
import { frontMatter } from "../../render/handlebars/front-matter.ts";
import { TemplateError } from "../../render/markdown/template-error.ts";
import { diagnosticOf, type Found, type TemplateSet, viewOf } from "../../render/templates/lint-templates.ts";
import type { FoundProject } from "../project.ts";
import { validationOf } from "./lint.ts";
import { inForce, readOwnTemplates, shippedTemplates } from "./own-templates.ts";
import { runTemplates, TemplateLost } from "./run-templates.ts";

/** Templates of one's own have errors: no document is made of them. */
export class TemplatesRefused extends Error {
  constructor(readonly validation: Validation) {
    super(validation.files.map((file) => file.path).join(", "));
  }
}

/** The templates that documents of this run are made with. */
export interface TemplatesInForce {
  readonly set: TemplateSet;
  /** The template of the document asked for, by name. */
  readonly name: string;
  /** Whose data it uses; the same name, unless the document is one's own. */
  readonly view: DocumentName;
  /** What a document of one's own is called in the names of its files; null for a shipped one. */
  readonly title: string | null;
}

/** The folder of templates: as given, else the one the project names; null where nobody names one. */
export function templatesFolder(given: string | null, found: FoundProject | null, io: Io): string | null {
  if (given !== null) return given;
  const named = found?.project.templates;
  if (found === null || named === undefined) return null;
  return relative(io.cwd, join(found.folder, named)).replaceAll("\\", "/") || ".";
}

/**
 * Reads the folder and judges what the document `name` is made of. Null where the folder has nothing to do with it. Throws
 * TemplatesRefused, or the system's error.
 */
export async function templatesFor(
  name: string,
  folder: string,
  asOf: PlainDate,
  io: Io,
): Promise<TemplatesInForce | null> {
  const own = await readOwnTemplates(folder, io);
  const all = inForce(await shippedTemplates(io), own.set);
  const document = all.documents.find((one) => one.name === name);
  const broken = own.refused.filter((one) => one.diagnostic.code !== "template-none");
  if (document === undefined && broken.length === 0) return null;
  refuseFor(broken, asOf);
  if (document === undefined || (!document.own && own.set.partials.length === 0)) return null;
  const head = headOf(document.name, document.path, document.text, asOf);
  const found = viewOf(document, head.view);
  if ("problem" in found) throw refusal([{ path: document.path, diagnostic: found.problem }], asOf);
  const set: TemplateSet = { documents: [document], partials: all.partials };
  const [answer] = await runTemplates([{ does: "judge", set, locale: "zh-CN" }], io);
  if (answer instanceof TemplateLost) throw lost(document.path, answer, asOf);
  refuseFor(answer?.found ?? [], asOf);
  const shipped = document.name === found.view;
  return { set, name, view: found.view as DocumentName, title: shipped ? null : (head.title ?? name) };
}

/** Names of the documents that the folder has. Throws the system's error. */
export async function ownDocuments(folder: string, io: Io): Promise<readonly string[]> {
  return (await readOwnTemplates(folder, io)).set.documents.map((one) => one.name);
}

/** Fills the template with a view, within its limits. Throws TemplatesRefused. */
export async function fillOwn(
  templates: TemplatesInForce,
  view: object,
  asOf: PlainDate,
  io: Io,
): Promise<FilledTemplate> {
  const { set, name } = templates;
  const path = set.documents[0]?.path ?? name;
  const [answer] = await runTemplates([{ does: "fill", set, name, view, locale: "zh-CN" }], io);
  if (answer instanceof TemplateLost) throw lost(path, answer, asOf);
  if (answer?.filled) return answer.filled;
  throw refusal(answer?.found ?? [], asOf);
}

const lost = (path: string, { what, limit }: TemplateLost, asOf: PlainDate): TemplatesRefused =>
  refusal([{ path, diagnostic: diagnosticOf("template-too-much", { what, limit }, { line: 1, col: 1 }) }], asOf);

function refuseFor(found: readonly Found[], asOf: PlainDate): void {
  const errors = found.filter((one) => one.diagnostic.severity === "error");
  if (errors.length > 0) throw refusal(errors, asOf);
}

function refusal(found: readonly Found[], asOf: PlainDate): TemplatesRefused {
  const files = new Map<string, Diagnostic[]>();
  for (const { path, diagnostic } of found) files.set(path, [...(files.get(path) ?? []), diagnostic]);
  return new TemplatesRefused(validationOf(files, asOf));
}

function headOf(name: string, path: string, text: string, asOf: PlainDate) {
  try {
    return frontMatter(name, text);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const at = { line: error.line ?? 1, col: error.column ?? 1 };
    throw refusal([{ path, diagnostic: diagnosticOf(error.code, error.args, at) }], asOf);
  }
}
