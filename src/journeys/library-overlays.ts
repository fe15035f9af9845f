import type { Io } from "../io/io.ts";
import { join } from "../io/paths.ts";
import { applyOverlay } from "../library/overlay/apply.ts";
import type { RiskLibrary, RiskOverlay } from "../model/generated/documents.ts";
import { parseAs } from "../parse/document.ts";
import { DocumentRefused } from "./project.ts";

/** Behind the key in the name of an overlay's file. */
export const OVERLAY_SUFFIX = ".overlay.yaml";

export interface FoundOverlay {
  readonly path: string;
  readonly overlay: RiskOverlay;
}

/**
 * The overlays on the library of that key in the folders (nearest first), each once; in the order to apply them: the
 * farthest first, so that the nearest has the last word. @throws DocumentRefused
 */
export async function overlaysOn(key: string, folders: readonly string[], io: Io): Promise<readonly FoundOverlay[]> {
  const paths = [...new Set(folders.map((folder) => join(folder, key + OVERLAY_SUFFIX)))];
  const found: FoundOverlay[] = [];
  for (const path of paths.toReversed()) {
    if ((await io.files.stat(path))?.kind !== "file") continue;
    const { document, diagnostics } = await parseAs(await io.files.read(path), path, "RiskOverlay");
    if (!document) throw new DocumentRefused(path, diagnostics);
    if (document.overlay.on === key) found.push({ path, overlay: document });
  }
  return found;
}

/** The library with the overlays on it in place. */
export const overlaid = (library: RiskLibrary, overlays: readonly RiskOverlay[]): RiskLibrary =>
  overlays.filter(({ overlay }) => overlay.on === library.key).reduce(applyOverlay, library);
