import type { Io } from "../../io/io.ts";
import { basename, dirname, resolve } from "../../io/paths.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { PlainDate } from "../../model/generated/documents.ts";
import type { Validation } from "../../model/validation.ts";
import {
  diagnosticOf,
  type Found,
  type TemplateFile,
  type TemplateSet,
} from "../../render/templates/lint-templates.ts";
import { inForce, type OwnTemplates, readOwnTemplates, shippedTemplates } from "./own-templates.ts";
import { runTemplates, TemplateLost } from "./run-templates.ts";
import type { TemplateTask } from "./template-worker.ts";

/** Templates → everything wrong with them, file by file. Throws the system's error for a path that is not there. */
export async function lintTemplates(paths: readonly string[], asOf: PlainDate, io: Io): Promise<Validation> {
  const shipped = await shippedTemplates(io);
  const files = new Map<string, Diagnostic[]>();
  for (const given of paths) {
    const { own, only } = await lookUp(given, io);
    const wanted = (path: string) => only === null || path === only;
    for (const { path } of [...own.set.documents, ...own.set.partials])
      if (wanted(path)) files.set(path, files.get(path) ?? []);
    for (const { path, diagnostic } of [...own.refused, ...(await judge(own.set, shipped, io))])
      if (wanted(path)) files.set(path, [...(files.get(path) ?? []), diagnostic]);
  }
  return validationOf(files, asOf);
}

/** A folder, or a file of one: then its folder is read too, since a template is judged with the partials beside it. */
async function lookUp(given: string, io: Io): Promise<{ readonly own: OwnTemplates; readonly only: string | null }> {
  const stat = await io.files.stat(resolve(io.cwd, given));
  if (stat?.kind === "folder") return { own: await readOwnTemplates(given, io), only: null };
  const beside = dirname(given);
  const folder = basename(beside) === "partials" ? dirname(beside) : beside;
  const own = await readOwnTemplates(folder, io);
  const name = [beside, basename(given)].join("/").replaceAll("\\", "/");
  const known = [...own.set.documents, ...own.set.partials, ...own.refused].some((one) => one.path === name);
  if (known) return { own, only: name };
  const refused = [
    { path: name, diagnostic: diagnosticOf("template-file", { reason: stat === null ? "missing" : "name" }, {}) },
  ];
  return { own: { ...own, set: { documents: [], partials: [] }, refused }, only: name };
}

/**
 * First everything that can be seen; then each template by itself is filled, so that one that never ends is known by name.
 * Shipped templates are filled where a partial of one's own stands in the place of a shipped one: what fails there is told in
 * the partial.
 */
async function judge(own: TemplateSet, shipped: TemplateSet, io: Io): Promise<readonly Found[]> {
  const locale = "zh-CN" as const;
  const all = inForce(shipped, own);
  const [first] = await runTemplates([{ does: "judge", set: all, locale }], io);
  if (first instanceof TemplateLost) return lostAt(own.documents.length > 0 ? own.documents : own.partials, first);
  const found = first?.found ?? [];
  const broken = new Set(found.filter((one) => one.diagnostic.severity === "error").map((one) => one.path));
  // Nothing can be filled while a partial cannot.
  if (own.partials.some((one) => broken.has(one.path))) return found;
  const replaced = own.partials
    .map((one) => one.name)
    .filter((name) => shipped.partials.some((one) => one.name === name));
  const calls = (text: string) => replaced.some((name) => text.includes(`{{> ${name}`));
  const tried = all.documents.filter((one) => !broken.has(one.path) && (one.own || calls(one.text)));
  const tasks: readonly TemplateTask[] = tried.map(({ name }) => ({ does: "try", set: all, names: [name], locale }));
  const answers = await runTemplates(tasks, io);
  const ownPaths = new Set([...own.documents, ...own.partials].map((one) => one.path));
  const more = answers.flatMap((answer, at) => {
    const file = tried[at];
    if (!(answer instanceof TemplateLost)) return answer.found;
    return file === undefined ? [] : lostAt([file], answer);
  });
  return [...found, ...more.filter((one) => ownPaths.has(one.path))];
}

const lostAt = (files: readonly TemplateFile[], { what, limit }: TemplateLost): readonly Found[] =>
  files.map(({ path }) => ({
    path,
    diagnostic: diagnosticOf("template-too-much", { what, limit }, { line: 1, col: 1 }),
  }));

/** Problems by file as any report tells them. */
export function validationOf(files: ReadonlyMap<string, readonly Diagnostic[]>, asOf: PlainDate): Validation {
  return {
    asOf,
    files: [...files].map(([path, diagnostics]) => ({
      path,
      kind: null,
      verdict: diagnostics.some((one) => one.severity === "error") ? "rejected" : "accepted",
      sha256: null,
      diagnostics,
    })),
    diagnostics: [],
    notRun: [],
    skipped: [],
  };
}
