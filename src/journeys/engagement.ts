import type { Io } from "../io/io.ts";
import { resolve } from "../io/paths.ts";
import type { Engagement } from "../model/generated/documents.ts";
import { parseAs } from "../parse/document.ts";
import { DocumentRefused } from "./project.ts";

/**
 * A 检查项目文件 (`*.engagement.yaml`): what the letters of one inspection need and no answer holds.
 * @throws DocumentRefused with the places; the system's error where it cannot be read
 */
export async function readEngagement(given: string, io: Io, handedIn: boolean): Promise<Engagement> {
  const path = resolve(io.cwd, given);
  const { document, diagnostics } = await parseAs(await io.files.read(path), given, "Engagement");
  if (!document) throw new DocumentRefused(given, diagnostics, handedIn);
  return document;
}
