import type { TemplateCode } from "../../model/codes/template-codes.ts";
import { nearest } from "../../model/nearest.ts";
import { type TemplateArgs, TemplateError } from "../markdown/template-error.ts";

/** A node of the parsed template, as far as the rules look at it. */
interface Node {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } };
  readonly [key: string]: unknown;
}

/** Helpers whose result is Markdown; every other result is a text that is still to be escaped. */
const GIVES_MARKDOWN: readonly string[] = ["md", "lines", "t", "block"];

interface Mustache {
  type: string;
  escaped: boolean;
  path: Node & { readonly original?: string };
  params: Node[];
  hash?: unknown;
}

/**
 * Judges and prepares a parsed template, in place: no triple-stash, no decorators, partials and helpers only from the
 * fixed tables, and every value and every text of a helper is sent through `md`, the Markdown escaper. Throws TemplateError with the place.
 */
export function prepare(ast: unknown, template: string, helpers: readonly string[], partials: readonly string[]): void {
  const known = new Set(helpers);
  walk(ast, (node) => {
    const refuse = (code: TemplateCode, args: TemplateArgs = {}): never => {
      const start = node.loc?.start;
      throw new TemplateError(template, code, args, start?.line ?? null, start ? start.column + 1 : null);
    };
    const unknown = (name: string): never =>
      refuse("template-unknown-helper", { name, near: nearest(name, helpers) ?? "" });
    if (node.type === "Decorator" || node.type === "DecoratorBlock") refuse("template-decorator");
    if (node.type === "PartialStatement" || node.type === "PartialBlockStatement") {
      const name = node.name as Node;
      if (name.type !== "PathExpression") refuse("template-dynamic-partial");
      const called = String(name.original);
      if (!partials.includes(called))
        refuse("template-unknown-partial", { name: called, near: nearest(called, partials) ?? "" });
    }
    if (node.type === "SubExpression" || node.type === "BlockStatement") {
      const name = String((node.path as { readonly original?: string }).original);
      if (!known.has(name)) unknown(name);
    }
    if (node.type !== "MustacheStatement") return;
    const mustache = node as unknown as Mustache;
    if (!mustache.escaped) refuse("template-unescaped");
    const name = String(mustache.path.original);
    const { loc } = mustache.path;
    if (known.has(name)) {
      if (GIVES_MARKDOWN.includes(name)) return;
      const { path, params, hash } = mustache;
      mustache.params = [{ type: "SubExpression", path, params, hash, loc } as Node];
      mustache.hash = undefined;
    } else {
      if (mustache.params.length > 0 || mustache.hash) unknown(name);
      mustache.params = [mustache.path];
    }
    mustache.path = { type: "PathExpression", data: false, depth: 0, parts: ["md"], original: "md", loc };
  });
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  else if (value !== null && typeof value === "object") {
    if (typeof (value as { readonly type?: unknown }).type === "string") visit(value as Node);
    for (const [key, member] of Object.entries(value)) if (key !== "loc") walk(member, visit);
  }
}
