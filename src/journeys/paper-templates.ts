import type { Io } from "../io/io.ts";
import { join } from "../io/paths.ts";
import type { TemplateText } from "../render/handlebars/fill-template.ts";
import type { PageAssets } from "../render/page/page-frame.ts";

const SUFFIX = ".md.hbs";

/** A shipped template with the partials all of them share. */
export async function paperTemplate(
  name: string,
  io: Io,
): Promise<{ readonly template: TemplateText; readonly partials: readonly TemplateText[] }> {
  const folder = join(io.shipped, "templates", "papers");
  const read = async (file: string) => new TextDecoder().decode(await io.files.read(join(folder, file)));
  const shared = (await io.files.list(join(folder, "partials"))).filter((file) => file.endsWith(SUFFIX));
  return {
    template: { name: `${name}${SUFFIX}`, text: await read(`${name}${SUFFIX}`) },
    partials: await Promise.all(
      shared.map(async (file) => ({ name: file.slice(0, -SUFFIX.length), text: await read(join("partials", file)) })),
    ),
  };
}

/** What every page carries inside itself. */
export async function pageAssets(io: Io): Promise<PageAssets> {
  const read = async (file: string) =>
    new TextDecoder().decode(await io.files.read(join(io.shipped, "templates", "page", file)));
  return {
    css: `${await read("page.css")}${await read("print.css")}`,
    script: await read("report.js"),
    sha256: io.sha256,
  };
}
