import type { TemplateCode } from "../../model/codes/template-codes.ts";
import type { Diagnostic, Place } from "../../model/diagnostics.ts";
import { nearest } from "../../model/nearest.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { VIEWS } from "../generated/view-shapes.ts";
import { helperNames } from "../handlebars/fill-template.ts";
import { frontMatter } from "../handlebars/front-matter.ts";
import { type TemplateArgs, TemplateError } from "../markdown/template-error.ts";
import { analyse } from "./analyse.ts";
import type { Loc, ProgramNode } from "./ast.ts";
import { literalsIn } from "./figures.ts";
import { DEEPEST, nestingProblems, tooDeep } from "./nesting.ts";
import type { Shape } from "./shape.ts";
import { judgeText } from "./static-text.ts";

/** A template as a file: `name` without its ending. */
export interface TemplateFile {
  readonly name: string;
  /** As problems name it. */
  readonly path: string;
  readonly text: string;
  /** One's own; shipped templates are looked through for what they do to one's own partials. */
  readonly own: boolean;
}

/** The templates in force: one's own in the place of shipped ones of the same name. */
export interface TemplateSet {
  readonly documents: readonly TemplateFile[];
  readonly partials: readonly TemplateFile[];
}

/** A problem and the file it stands in. */
export interface Found {
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

const SEVERITIES: Readonly<Partial<Record<TemplateCode, Diagnostic["severity"]>>> = {
  "template-unused-partial": "warning",
  "template-fixed-text": "info",
};

/** A problem at its place. */
export const diagnosticOf = (code: TemplateCode, args: TemplateArgs, at: Place): Diagnostic => ({
  code,
  severity: SEVERITIES[code] ?? "error",
  at,
  args,
});

/** Of one partial so many different contexts are looked at; more only come of templates made to be many. */
const MOST_CONTEXTS = 40;

const placeOf = (loc: Loc): Place => ({ line: loc.start.line, col: loc.start.column + 1 });

/** The name of the document whose data a template uses; null with the problem told. */
export function viewOf(
  file: TemplateFile,
  view: string | null,
): { readonly view: string } | { readonly problem: Diagnostic } {
  const at = { line: 1, col: 1 };
  if (Object.hasOwn(VIEWS, file.name)) {
    if (view === null || view === file.name) return { view: file.name };
    return { problem: diagnosticOf("template-unknown-view", { name: view, near: file.name }, at) };
  }
  if (view === null) return { problem: diagnosticOf("template-front-matter", { reason: "view", value: "" }, at) };
  if (Object.hasOwn(VIEWS, view)) return { view };
  return {
    problem: diagnosticOf("template-unknown-view", { name: view, near: nearest(view, Object.keys(VIEWS)) ?? "" }, at),
  };
}

/**
 * Everything that can be told of templates without filling them, in whatever branch it stands: in the order of the files and
 * of their lines. Problems of shipped templates are left out.
 */
export async function judgeTemplates(set: TemplateSet, words: Catalogue): Promise<readonly Found[]> {
  const { default: handlebars } = await import("handlebars");
  const parse = (text: string, name: string) => handlebars.create().parseWithoutProcessing(text, { srcName: name });
  return new Judging(set, words, parse as unknown as Parse).all();
}

type Parse = (text: string, name: string) => ProgramNode;

class Judging {
  private readonly told = new Map<string, Found>();
  private readonly helpers: readonly string[];
  private readonly parsed = new Map<TemplateFile, ProgramNode | null>();
  private readonly partials: ReadonlyMap<string, TemplateFile>;
  private readonly contexts = new Map<string, Set<string>>();

  constructor(
    private readonly set: TemplateSet,
    private readonly words: Catalogue,
    private readonly parse: Parse,
  ) {
    this.helpers = helperNames(words);
    this.partials = new Map(set.partials.map((one) => [one.name, one]));
  }

  all(): readonly Found[] {
    for (const file of this.set.documents) this.document(file);
    for (const file of this.set.partials) if (file.own && !this.contexts.has(file.name)) this.unused(file);
    const order = [...this.set.documents, ...this.set.partials].map((one) => one.path);
    return [...this.told.values()].sort(
      (a, b) =>
        order.indexOf(a.path) - order.indexOf(b.path) ||
        (a.diagnostic.at.line ?? 0) - (b.diagnostic.at.line ?? 0) ||
        (a.diagnostic.at.col ?? 0) - (b.diagnostic.at.col ?? 0),
    );
  }

  private tell(file: TemplateFile, diagnostic: Diagnostic): void {
    if (!file.own) return;
    const { code, at, args } = diagnostic;
    const key = JSON.stringify([file.path, code, at.line, at.col, args]);
    if (!this.told.has(key)) this.told.set(key, { path: file.path, diagnostic });
  }

  private document(file: TemplateFile): void {
    let head: ReturnType<typeof frontMatter>;
    try {
      head = frontMatter(file.name, file.text);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.tell(file, diagnosticOf(error.code, error.args, { line: error.line ?? 1, col: error.column ?? 1 }));
      // The rest is judged all the same, against data nobody knows.
      this.look(
        file,
        "any",
        "any",
        [],
        file.text.replace(/^---[\s\S]*?\n---\r?(?:\n|$)/, (lines) => lines.replace(/[^\n]/g, "")),
      );
      return;
    }
    const found = viewOf(file, head.view);
    if ("problem" in found) this.tell(file, found.problem);
    const root: Shape = "view" in found ? (VIEWS[found.view] ?? "any") : "any";
    this.look(file, root, root, [], head.body);
  }

  private unused(file: TemplateFile): void {
    this.tell(file, diagnosticOf("template-unused-partial", { name: file.name }, { line: 1, col: 1 }));
    this.look(file, "any", "any", [file.name]);
  }

  /** Walks a template with one meaning of its names, and whatever partials it calls. */
  private look(file: TemplateFile, self: Shape, root: Shape, stack: readonly string[], text = file.text): void {
    const program = this.program(file, text);
    if (!program) return;
    analyse(
      program,
      { self, root, outer: [], params: new Map(), loops: 0 },
      {
        words: this.words,
        helpers: this.helpers,
        partials: [...this.partials.keys()],
        tell: (code, args, loc) => this.tell(file, diagnosticOf(code, args, placeOf(loc))),
        literal: (text, loc) => {
          for (const one of literalsIn(text, false))
            this.tell(file, diagnosticOf("template-literal-number", { text: one.text }, placeOf(loc)));
        },
        call: (call) => this.called(file, call.name, call.self, root, stack, call.loc),
      },
    );
  }

  private called(from: TemplateFile, name: string, self: Shape, root: Shape, stack: readonly string[], loc: Loc): void {
    const file = this.partials.get(name);
    if (!file) return;
    if (stack.includes(name)) {
      const path = [...stack.slice(stack.indexOf(name)), name].join(" → ");
      this.tell(from, diagnosticOf("template-recursion", { path }, placeOf(loc)));
      return;
    }
    const seen = this.contexts.get(name) ?? new Set<string>();
    this.contexts.set(name, seen);
    const context = JSON.stringify([self, root]);
    if (seen.has(context) || seen.size >= MOST_CONTEXTS) return;
    seen.add(context);
    this.look(file, self, root, [...stack, name]);
  }

  /** The parsed template, and what is wrong with the text itself, told once. */
  private program(file: TemplateFile, text: string): ProgramNode | null {
    const known = this.parsed.get(file);
    if (known !== undefined) return known;
    let program: ProgramNode | null = null;
    if (tooDeep(text)) {
      this.parsed.set(file, null);
      this.tell(file, diagnosticOf("template-too-much", { what: "depth", limit: DEEPEST }, { line: 1, col: 1 }));
      return null;
    }
    try {
      program = this.parse(text, file.name);
      if (file.own)
        judgeText(text, program, (code, args, line, col) => this.tell(file, diagnosticOf(code, args, { line, col })));
    } catch (error) {
      for (const one of this.syntax(error, text)) this.tell(file, one);
    }
    this.parsed.set(file, program);
    return program;
  }

  private syntax(error: unknown, text: string): readonly Diagnostic[] {
    if (error instanceof RangeError)
      return [diagnosticOf("template-too-much", { what: "depth", limit: "" }, { line: 1, col: 1 })];
    const nested = nestingProblems(text);
    if (nested.length > 0)
      return nested.map(({ args, line, column }) => diagnosticOf("template-syntax", args, { line, col: column }));
    const { message = "" } = error as { readonly message?: string };
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    return [diagnosticOf("template-syntax", { reason: "tag", name: "" }, { line, col: 1 })];
  }
}
