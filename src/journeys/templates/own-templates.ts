import type { Io } from "../../io/io.ts";
import { basename, join, resolve } from "../../io/paths.ts";
import type { TemplateCode } from "../../model/codes/template-codes.ts";
import type { TemplateArgs } from "../../render/markdown/template-error.ts";
import {
  diagnosticOf,
  type Found,
  type TemplateFile,
  type TemplateSet,
} from "../../render/templates/lint-templates.ts";

export const SUFFIX = ".md.hbs";
/** Bytes of one template; the longest shipped one has twelve thousand. */
export const LARGEST = 512 * 1024;
const MOST_FILES = 200;
/** Letters and digits of any script: nothing that a system, a path or a partial's name in a template would read otherwise. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,79}$/u;

/** A folder of one's own templates, as it was found. */
export interface OwnTemplates {
  /** As given. */
  readonly folder: string;
  readonly set: TemplateSet;
  /** Files that cannot be used, each with the reason. */
  readonly refused: readonly Found[];
}

/**
 * Reads `NAME.md.hbs` and `partials/NAME.md.hbs` of a folder: regular files of their own in it, below the limit, UTF-8. No link
 * is followed, nothing outside is opened, other files are passed over. Throws the system's error where there is no folder.
 */
export async function readOwnTemplates(folder: string, io: Io): Promise<OwnTemplates> {
  const at = resolve(io.cwd, folder);
  const refused: Found[] = [];
  const documents = await readFolder(at, folder, io, refused);
  const partials = (await isFolder(join(at, "partials"), `${folder}/partials`, io, refused))
    ? await readFolder(join(at, "partials"), `${folder}/partials`, io, refused)
    : [];
  if (documents.length + partials.length + refused.length === 0)
    refused.push({ path: shownPath(folder), diagnostic: diagnosticOf("template-none", {}, {}) });
  return { folder, set: { documents, partials }, refused };
}

async function isFolder(path: string, shown: string, io: Io, refused: Found[]): Promise<boolean> {
  const stat = await io.files.stat(path);
  if (stat === null) return false;
  if (stat.kind === "folder") return true;
  refused.push(refusal(shown, "template-file", { reason: stat.kind === "link" ? "link" : "device" }));
  return false;
}

const refusal = (path: string, code: TemplateCode, args: TemplateArgs): Found => ({
  path: shownPath(path),
  diagnostic: diagnosticOf(code, args, {}),
});

const shownPath = (path: string): string =>
  path
    .replaceAll("\\", "/")
    .replace(/\/+$/, "")
    .replaceAll(/\/{2,}/g, "/");

async function readFolder(at: string, shown: string, io: Io, refused: Found[]): Promise<readonly TemplateFile[]> {
  const names = (await io.files.list(at)).filter((name) => name.endsWith(SUFFIX));
  if (names.length > MOST_FILES) {
    refused.push(refusal(shown, "template-too-much", { what: "files", limit: MOST_FILES }));
    return [];
  }
  const files: TemplateFile[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    const path = shownPath(`${shown}/${name}`);
    const refuse = (code: TemplateCode, args: TemplateArgs) => refused.push(refusal(path, code, args));
    const plain = name.slice(0, -SUFFIX.length);
    if (!NAME.test(plain)) refuse("template-file", { reason: "name" });
    else if (seen.has(plain.normalize("NFC").toLowerCase())) refuse("template-file", { reason: "case" });
    else {
      const text = await readText(join(at, name), io, refuse);
      if (text !== null) files.push({ name: plain, path, text, own: true });
    }
    seen.add(plain.normalize("NFC").toLowerCase());
  }
  return files;
}

/** The text of a regular file; looked at before it is opened, since opening a pipe waits for ever. */
async function readText(
  path: string,
  io: Io,
  refuse: (code: TemplateCode, args: TemplateArgs) => void,
): Promise<string | null> {
  const stat = await io.files.stat(path);
  if (stat?.kind !== "file") {
    refuse("template-file", { reason: stat?.kind === "link" ? "link" : stat?.kind === "folder" ? "folder" : "device" });
    return null;
  }
  if (stat.size > LARGEST) {
    refuse("template-too-much", { what: "size", limit: LARGEST });
    return null;
  }
  // Never follows a link that has taken the file's place meanwhile.
  const file = await io.files.open(path, "read");
  try {
    const bytes = await file.readAll();
    if (bytes.length > LARGEST) {
      refuse("template-too-much", { what: "size", limit: LARGEST });
      return null;
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    refuse("template-file", { reason: "encoding" });
    return null;
  } finally {
    await file.close();
  }
}

/** The shipped templates. */
export async function shippedTemplates(io: Io): Promise<TemplateSet> {
  const folder = join(io.shipped, "templates", "papers");
  const read = async (at: string): Promise<readonly TemplateFile[]> => {
    const names = (await io.files.list(at)).filter((name) => name.endsWith(SUFFIX));
    return Promise.all(
      names.map(async (name) => ({
        name: basename(name, SUFFIX),
        path: name,
        text: new TextDecoder().decode(await io.files.read(join(at, name))),
        own: false,
      })),
    );
  };
  return { documents: await read(folder), partials: await read(join(folder, "partials")) };
}

/** One's own templates in the place of shipped ones of the same name, beside the others. */
export const inForce = (shipped: TemplateSet, own: TemplateSet): TemplateSet => ({
  documents: over(shipped.documents, own.documents),
  partials: over(shipped.partials, own.partials),
});

const over = (shipped: readonly TemplateFile[], own: readonly TemplateFile[]): readonly TemplateFile[] => [
  ...own,
  ...shipped.filter((one) => !own.some((other) => other.name === one.name)),
];
