import type { Io } from "../../io/io.ts";
import { join } from "../../io/paths.ts";
import type { SealManifest } from "../../model/generated/documents.ts";

const FOLDERS = ["ledgers", "page", "papers", "papers/partials"];

/** The templates that documents are made from here, with their hashes: who renders again can tell whether they are the same. */
export async function templatesUsed(io: Io): Promise<SealManifest["templates"]> {
  const used: SealManifest["templates"] = [];
  for (const folder of FOLDERS) {
    const place = join(io.shipped, "templates", folder);
    for (const name of await io.files.list(place)) {
      if ((await io.files.stat(join(place, name)))?.kind !== "file") continue;
      used.push({ path: `templates/${folder}/${name}`, sha256: io.sha256(await io.files.read(join(place, name))) });
    }
  }
  return used;
}
