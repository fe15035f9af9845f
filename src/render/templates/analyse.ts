import type { TemplateCode } from "../../model/codes/template-codes.ts";
import { nearest } from "../../model/nearest.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import type { TemplateArgs } from "../markdown/template-error.ts";
import {
  type BlockNode,
  type CallNode,
  type ExpressionNode,
  isNumber,
  type Loc,
  literalText,
  nameOf,
  type PartialNode,
  type PathNode,
  type ProgramNode,
  type StatementNode,
} from "./ast.ts";
import { judgeCall } from "./calls.ts";
import { DEEPEST } from "./nesting.ts";
import { either, type Field, kindOf, type Shape } from "./shape.ts";
import { elementOf, fieldsOf, fits, member, namesIn } from "./shape-lookup.ts";
import { given, needed, type Signature, signatureOf } from "./signatures.ts";

/** What a name may mean at one place of a template. */
export interface Scope {
  readonly self: Shape;
  /** Contexts outside this one, the nearest first; `../` reaches them. */
  readonly outer: readonly Shape[];
  readonly params: ReadonlyMap<string, Shape>;
  readonly root: Shape;
  /** In a loop: @index, @first and @last are there. */
  readonly loops: number;
}

/** Where a partial is called, with what. */
export interface PartialCall {
  readonly name: string;
  readonly self: Shape;
  readonly loc: Loc;
}

/** What the walk needs to know, and whom it tells. */
export interface Analysis {
  readonly words: Catalogue;
  readonly helpers: readonly string[];
  readonly partials: readonly string[];
  readonly tell: (code: TemplateCode, args: TemplateArgs, loc: Loc) => void;
  /** A text written into a call, which is printed: its numbers are judged. */
  readonly literal: (text: string, loc: Loc) => void;
  readonly call: (call: PartialCall) => void;
}

/** Walks a parsed template and tells everything that cannot be right, in whatever branch it stands. */
export function analyse(program: ProgramNode, scope: Scope, analysis: Analysis): void {
  new Walk(analysis).program(program, scope, 0);
}

/** What a table block says of its layout. */
const LAYOUT: readonly string[] = ["widths", "numbers"];

const HERE = { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };

/** A walk over one template. A class only so that its functions share what they know. */
class Walk {
  /** Lists that only say how a table is laid out. */
  private readonly layout = new WeakSet<object>();

  constructor(private readonly about: Analysis) {}

  program(program: ProgramNode | null | undefined, scope: Scope, depth: number): void {
    if (!program) return;
    if (depth > DEEPEST) {
      this.about.tell("template-too-much", { what: "depth", limit: DEEPEST }, program.loc ?? HERE);
      return;
    }
    for (const node of program.body) this.statement(node, scope, depth);
  }

  private statement(node: StatementNode, scope: Scope, depth: number): void {
    const { tell } = this.about;
    switch (node.type) {
      case "ContentStatement":
      case "CommentStatement":
        return;
      case "Decorator":
      case "DecoratorBlock":
        tell("template-decorator", {}, node.loc);
        return;
      case "PartialStatement":
      case "PartialBlockStatement":
        this.partial(node, scope);
        return;
      case "BlockStatement":
        this.block(node, scope, depth);
        return;
      case "MustacheStatement": {
        if (!node.escaped) tell("template-unescaped", {}, node.loc);
        const shape = this.callOrValue(node, scope);
        this.asText(shape, node.path.loc, nameOf(node.path));
      }
    }
  }

  /** {{name}} or {{helper …}}. */
  private callOrValue(node: CallNode, scope: Scope): Shape {
    if (node.path.type === "PathExpression" && this.isHelper(node.path)) return this.callOf(node, scope);
    if (node.params.length > 0 || node.hash) return this.unknownHelper(node, scope);
    return this.expression(node.path, scope);
  }

  private isHelper(path: PathNode): boolean {
    return (
      !path.data &&
      path.depth === 0 &&
      path.parts.length === 1 &&
      !/^(?:this|\.)/.test(path.original) &&
      this.about.helpers.includes(path.original)
    );
  }

  private unknownHelper(node: CallNode, scope: Scope): Shape {
    const name = nameOf(node.path);
    this.about.tell("template-unknown-helper", { name, near: nearest(name, this.about.helpers) ?? "" }, node.path.loc);
    // What it is called with is judged all the same.
    for (const one of node.params) this.expression(one, scope);
    for (const pair of node.hash?.pairs ?? []) this.expression(pair.value, scope);
    return "any";
  }

  /** A call of a helper that exists: its arguments, their kinds, and what it gives. */
  private callOf(node: CallNode, scope: Scope): Shape {
    const helper = nameOf(node.path);
    if (helper === "block") this.markLayout(node.params[1]);
    const signature = signatureOf(helper);
    const params = node.params.map((one) => this.expression(one, scope));
    const hash = new Map((node.hash?.pairs ?? []).map((pair) => [pair.key, this.expression(pair.value, scope)]));
    if (signature) this.judgeArguments(helper, signature, node, params);
    const special = judgeCall({ helper, node, params, hash }, this.about);
    return special ?? (signature ? given(signature.gives) : "any");
  }

  /** Widths of columns, and which of them are set to the right, are written down: they are never printed. */
  private markLayout(payload: ExpressionNode | undefined): void {
    if (payload?.type !== "SubExpression" || nameOf(payload.path) !== "record") return;
    for (const { key, value } of payload.hash?.pairs ?? [])
      if (LAYOUT.includes(key) && value.type === "SubExpression") this.layout.add(value);
  }

  private judgeArguments(helper: string, signature: Signature, node: CallNode, shapes: readonly Shape[]): void {
    const { tell } = this.about;
    const least = signature.params.filter((one) => !one.optional).length;
    const most = signature.rest ? Number.POSITIVE_INFINITY : signature.params.length;
    const named = node.hash?.pairs ?? [];
    if (node.params.length < least || node.params.length > most || (!signature.named && named.length > 0)) {
      tell(
        "template-arguments",
        { helper, given: node.params.length + named.length, signature: signatureText(helper) },
        node.path.loc,
      );
      return;
    }
    for (const [at, one] of node.params.entries()) {
      const param = signature.params[at] ?? signature.rest;
      if (!param) continue;
      const shape = shapes[at] ?? "any";
      if (!this.layout.has(node)) this.judgeLiteral(one, param.kinds);
      if (param.kinds.includes("name") && literalText(one) === null)
        tell("template-argument-kind", { helper, param: param.name, needs: "name", found: kindOf(shape) }, one.loc);
      else if (!fits(shape, needed(param.kinds)))
        tell(
          "template-argument-kind",
          { helper, param: param.name, needs: kindsText(param.kinds), found: kindOf(shape) },
          one.loc,
        );
    }
    for (const pair of named) this.judgeLiteral(pair.value, ["text"]);
  }

  /** A number, or a text with one, that would be printed as if it came from the data. */
  private judgeLiteral(node: ExpressionNode, kinds: readonly string[]): void {
    if (kinds.some((kind) => ["limit", "compared", "word", "name", "addend"].includes(kind))) return;
    if (isNumber(node))
      this.about.tell(
        "template-literal-number",
        { text: String((node as { readonly original: unknown }).original) },
        node.loc,
      );
    const text = literalText(node);
    if (text === null) return;
    if (kinds.includes("fixed")) this.about.tell("template-fixed-text", { text }, node.loc);
    else this.about.literal(text, node.loc);
  }

  private block(node: BlockNode, scope: Scope, depth: number): void {
    const name = nameOf(node.path);
    const flow = ["if", "unless", "with", "each"].includes(name);
    if (!flow) {
      if (this.about.helpers.includes(name)) {
        const shown = signatureText(name);
        this.about.tell(
          "template-arguments",
          { helper: `#${name}`, given: node.params.length, signature: shown },
          node.path.loc,
        );
        this.callOf(node, scope);
      } else this.unknownHelper(node, scope);
      // Nobody knows what such a block hands over.
      const blind = { ...scope, self: "any" as const, params: this.named(node, scope, ["any", "any"]) };
      this.program(node.program, blind, depth + 1);
      this.program(node.inverse, scope, depth + 1);
      return;
    }
    this.callOf(node, scope);
    const [shape] = node.params.map((one) => this.quietly(one, scope));
    const inside = this.inside(name, node, shape ?? "any", scope);
    this.program(node.program, inside, depth + 1);
    this.program(node.inverse, scope, depth + 1);
  }

  /** What names mean inside a block. */
  private inside(name: string, node: BlockNode, shape: Shape, scope: Scope): Scope {
    if (name === "if" || name === "unless") return { ...scope, params: this.named(node, scope, []) };
    const outer = [scope.self, ...scope.outer];
    if (name === "with") {
      const self = withoutNull(shape);
      return { ...scope, self, outer, params: this.named(node, scope, [self]) };
    }
    const self = elementOf(shape) ?? "any";
    return { ...scope, self, outer, loops: scope.loops + 1, params: this.named(node, scope, [self, "index"]) };
  }

  private named(node: BlockNode, scope: Scope, shapes: readonly Shape[]): ReadonlyMap<string, Shape> {
    const names = node.program?.blockParams ?? [];
    if (names.length === 0) return scope.params;
    if (names.length > shapes.length)
      this.about.tell(
        "template-arguments",
        {
          helper: `#${nameOf(node.path)} as |${names.join(" ")}|`,
          given: names.length,
          signature: signatureText(nameOf(node.path)),
        },
        node.path.loc,
      );
    return new Map([...scope.params, ...names.map((name, at) => [name, shapes[at] ?? "any"] as const)]);
  }

  private partial(node: PartialNode, scope: Scope): void {
    const { tell, partials, call } = this.about;
    const name = node.name.type === "PathExpression" ? node.name.original : literalText(node.name);
    const [context] = node.params.map((one) => this.expression(one, scope));
    const hash: Record<string, Field> = {};
    for (const { key, value } of node.hash?.pairs ?? []) {
      hash[key] = { is: this.expression(value, scope) };
      this.judgeLiteral(value, ["text"]);
    }
    if (name === null || node.type === "PartialBlockStatement") {
      tell("template-dynamic-partial", {}, node.loc);
      return;
    }
    if (!partials.includes(name)) {
      tell("template-unknown-partial", { name, near: nearest(name, partials) ?? "" }, node.name.loc);
      return;
    }
    const base = context ?? { record: {} };
    call({ name, loc: node.loc, self: node.hash ? { record: { ...fieldsOf(withoutNull(base)), ...hash } } : base });
  }

  private expression(node: ExpressionNode, scope: Scope): Shape {
    switch (node.type) {
      case "PathExpression":
        return this.path(node, scope);
      case "SubExpression":
        return node.path.type === "PathExpression" && this.isHelper(node.path)
          ? this.callOf(node, scope)
          : this.unknownHelper(node, scope);
      case "StringLiteral":
        return { oneOf: [String(node.value)] };
      case "NumberLiteral":
        return "number";
      case "BooleanLiteral":
        return "truth";
      case "NullLiteral":
        return "null";
      case "UndefinedLiteral":
        this.about.tell("template-unknown-name", { name: "undefined", near: "" }, node.loc);
        return "any";
    }
  }

  /** The same without telling again what was told. */
  private quietly(node: ExpressionNode, scope: Scope): Shape {
    return new Walk({
      ...this.about,
      tell: () => undefined,
      literal: () => undefined,
      call: () => undefined,
    }).expression(node, scope);
  }

  private path(node: PathNode, scope: Scope): Shape {
    const parts = node.parts.map(String);
    const unknown = (name: string, known: readonly string[]): Shape => {
      this.about.tell("template-unknown-name", { name, near: nearest(name, known) ?? "" }, node.loc);
      return "any";
    };
    let at: Shape;
    let rest = parts;
    if (node.data) {
      const [first = "", ...others] = parts;
      rest = others;
      const data = this.data(first, scope);
      if (data === null)
        return unknown(`@${first}`, scope.loops > 0 ? ["@root", "@index", "@first", "@last"] : ["@root"]);
      at = data;
    } else if (node.depth > 0) {
      const outer = scope.outer[node.depth - 1];
      if (outer === undefined) return unknown(node.original, []);
      at = outer;
    } else {
      const [first = ""] = parts;
      const param = /^(?:this|\.)/.test(node.original) ? undefined : scope.params.get(first);
      if (param !== undefined) rest = parts.slice(1);
      at = param ?? scope.self;
    }
    for (const step of rest) {
      const next = member(at, step);
      if (next === null) {
        const known = at === scope.self ? [...namesIn(at), ...scope.params.keys()] : namesIn(at);
        return unknown(node.parts.length > 1 ? pathUpTo(node, step) : step, withPrefix(node, step, known));
      }
      at = next;
    }
    return at;
  }

  private data(name: string, scope: Scope): Shape | null {
    if (name === "root") return scope.root;
    if (scope.loops === 0) return null;
    return name === "index" ? "index" : name === "first" || name === "last" ? "truth" : null;
  }

  /** What is printed has to be a text. */
  private asText(shape: Shape, loc: Loc, name: string): void {
    if (!fits(shape, needed(["text"])))
      this.about.tell("template-argument-kind", { helper: name, param: "", needs: "text", found: kindOf(shape) }, loc);
  }
}

/** head.prjct of head.prjct.name. */
function pathUpTo(node: PathNode, step: string): string {
  const parts = node.parts.map(String);
  return (node.data ? "@" : "") + parts.slice(0, parts.indexOf(step) + 1).join(".");
}

/** Known names as the whole path would have them, so that the nearest is what one can write. */
function withPrefix(node: PathNode, step: string, known: readonly string[]): readonly string[] {
  const parts = node.parts.map(String);
  const before = parts.slice(0, parts.indexOf(step)).join(".");
  return before === "" ? known : known.map((one) => `${node.data ? "@" : ""}${before}.${one}`);
}

const withoutNull = (shape: Shape): Shape =>
  typeof shape === "object" && "either" in shape ? either(shape.either.filter((one) => one !== "null")) : shape;

const kindsText = (kinds: readonly string[]): string =>
  kinds
    .map(
      (kind) => ({ figure: "number", addend: "number", limit: "number", fixed: "text", compared: "any" })[kind] ?? kind,
    )
    .join("|");

/** A signature as a person writes the call. */
export function signatureText(helper: string): string {
  const signature = signatureOf(helper);
  if (!signature) return helper;
  const params = signature.params.map((one) => (one.optional ? `[${one.name}]` : one.name));
  const block = signature.gives.includes("block");
  const all = [
    helper,
    ...params,
    ...(signature.rest ? [`${signature.rest.name}…`] : []),
    ...(signature.named ? ["…=…"] : []),
  ];
  return block ? `{{#${all.join(" ")}}}` : `{{${all.join(" ")}}}`;
}
