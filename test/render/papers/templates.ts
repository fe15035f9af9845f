import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TemplateText } from "../../../src/render/handlebars/fill-template.ts";

const folder = fileURLToPath(new URL("../../../templates/papers", import.meta.url));
const SUFFIX = ".md.hbs";

/** A shipped template. */
export const template = (name: string): TemplateText => ({
  name: `${name}${SUFFIX}`,
  text: readFileSync(join(folder, name + SUFFIX), "utf8"),
});

/** The fixed table of partials. */
export const partials: readonly TemplateText[] = readdirSync(join(folder, "partials")).map((file) => ({
  name: file.slice(0, -SUFFIX.length),
  text: readFileSync(join(folder, "partials", file), "utf8"),
}));
