import { DOCUMENTS } from "../journeys/documents.ts";
import { findProject } from "../journeys/project.ts";
import type { TemplatesInForce } from "../journeys/templates/in-force.ts";
import type { DocumentName } from "../render/document-name.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Context } from "./context.ts";

/** Which document is wanted, and one's own templates where they make it. */
export interface Chosen {
  readonly template: DocumentName;
  readonly templates: TemplatesInForce | null;
}

/**
 * Finds the document `given` among one's own templates; `shipped` says which shipped one it is, or complains, with the names of
 * one's own at hand. The folder is the
 * one given, else that of the project's configuration. Throws TemplatesRefused, DocumentRefused, or the system's error.
 */
export async function chooseTemplate(
  given: string,
  folder: string | null,
  shipped: (given: string, own: readonly string[]) => DocumentName,
  { config, asOf, io }: Context,
): Promise<Chosen> {
  const { ownDocuments, templatesFolder, templatesFor } = await import("../journeys/templates/in-force.ts");
  const at = templatesFolder(folder, await findProject(config ?? undefined, io), io);
  const templates = at === null ? null : await templatesFor(given, at, asOf, io);
  if (templates) return { template: templates.view, templates };
  const own = at === null || Object.hasOwn(DOCUMENTS, given) ? [] : await ownDocuments(at, io);
  return { template: shipped(given, own), templates: null };
}

/** The documents' words, with the name of a document of one's own in the place of the one whose data it uses. */
export function namedWords(words: Catalogue, { template, templates }: Chosen): Catalogue {
  const title = templates?.title ?? null;
  if (title === null) return words;
  const { documents } = words.papers;
  // A self-inspection report is called an inspection report where a visiting team made it.
  const more = template === "self-inspection" ? { inspection: title } : {};
  return { ...words, papers: { ...words.papers, documents: { ...documents, ...more, [template]: title } } };
}
