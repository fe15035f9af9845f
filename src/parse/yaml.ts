import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  type YAMLError,
} from "yaml";
import type { Diagnostic, Place } from "../model/diagnostics.ts";
import { decode, placeOf } from "./decode.ts";
import { LIMITS } from "./limits.ts";
import { type Places, steps } from "./places.ts";
import { failed, problem, type Reading } from "./reading.ts";

/**
 * Reads YAML 1.2 (core schema: dates, yes and no stay text) under the limits of `LIMITS`. No tags, no duplicate keys,
 * no anchors that point nowhere, one document a file.
 */
export function readYaml(content: string | Uint8Array): Reading {
  const text = decode(content, LIMITS.yamlBytes);
  if (typeof text !== "string") return failed(text);
  const lines = new LineCounter();
  // Duplicate keys are found below: the library's own search compares each key with all before it.
  const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false });
  const watch = excessWatch();
  const [document, second] = firstTwo(composer.compose(tokensOf(text, lines, watch), true, text.length));
  const excess = watch.found();
  if (excess) return failed(problem(excess.code, placeOf(text, excess.offset), { limit: excess.limit }));
  if (!document) return failed(problem("file-empty", {}));
  const position = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), col: Math.max(1, col) };
  };
  const wrong = [...document.errors, ...document.warnings].slice(0, 20).map((error) => syntaxProblem(error, position));
  if (second) wrong.push(problem("yaml-syntax", position(second.range?.[0] ?? 0), { reason: "documents" }));
  if (wrong.length === 0) wrong.push(...judgeNodes(document, position));
  if (wrong.length > 0) return { ...failed(wrong[0] as Diagnostic), diagnostics: wrong.slice(0, 20) };
  try {
    const value: unknown = document.toJS({ maxAliasCount: LIMITS.aliases });
    if (value === null || value === undefined) return failed(problem("file-empty", {}));
    return { value, places: yamlPlaces(document, position), diagnostics: [] };
  } catch {
    return failed(problem("alias-limit", {}, { limit: LIMITS.aliases }));
  }
}

function firstTwo<T>(all: Iterable<T>): T[] {
  const found: T[] = [];
  for (const one of all) if (found.push(one) === 2) break;
  return found;
}

interface Excess {
  readonly code: "too-deep" | "alias-limit" | "too-many-values";
  readonly limit: number;
  readonly offset: number;
}

/** The grammar's tokens, up to one that is too much: what builds the tree never sees it. */
function* tokensOf(text: string, lines: LineCounter, watch: ExcessWatch): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const token of new Lexer().lex(text)) {
    if (watch.see(token)) return;
    yield* parser.next(token);
  }
  yield* parser.end();
}

interface ExcessWatch {
  /** Whether it is the token too many. */
  see(token: string): boolean;
  found(): Excess | null;
}

// The lexer's own marks take no room in the text.
const MARKS = "\u0002\u0018\u001f\ufeff";

/** Watches for the first token that nests deeper than allowed, or an anchor or token too many. */
function excessWatch(): ExcessWatch {
  let [offset, flow, dashes, indent, anchors, tokens] = [0, 0, 0, 0, 0, 0];
  let found: Excess | null = null;
  const indents: number[] = [];
  return {
    see(token) {
      if (token === "[" || token === "{") flow++;
      else if (token === "]" || token === "}") flow--;
      else if (token === "-" || token === "?") dashes++;
      else if (token === "\n" || token === "\r\n") [dashes, indent] = [0, -1];
      else if (indent === -1 && isSpaces(token)) indent = token.length;
      if (indent > 0 && token.trim() !== "") {
        while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
        indents.push(indent);
        indent = 0;
      }
      if (flow > LIMITS.depth || dashes > LIMITS.depth || indents.length > LIMITS.depth)
        found = { code: "too-deep", limit: LIMITS.depth, offset };
      else if (++tokens > LIMITS.tokens) found = { code: "too-many-values", limit: LIMITS.tokens, offset };
      else if (token.startsWith("&") && ++anchors > LIMITS.anchors)
        found = { code: "alias-limit", limit: LIMITS.anchors, offset };
      if (token.length !== 1 || !MARKS.includes(token)) offset += token.length;
      return found !== null;
    },
    found: () => found,
  };
}

function isSpaces(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== 32) return false;
  return true;
}

type Position = (offset: number) => Place;

/** What the grammar allows and we do not: tags, too many aliases, dangling aliases, odd keys, huge maps, deep nesting. */
function judgeNodes(document: Document, position: Position): Diagnostic[] {
  const anchors = new Set<string>();
  const wrong: Diagnostic[] = [];
  let aliases = 0;
  const visit = (node: unknown, depth: number): void => {
    if (wrong.length > 0 || !isNode(node)) return;
    const at = () => position(node.range?.[0] ?? 0);
    if (isAlias(node)) {
      aliases++;
      if (aliases > LIMITS.aliases) wrong.push(problem("alias-limit", at(), { limit: LIMITS.aliases }));
      else if (!anchors.has(node.source)) wrong.push(problem("yaml-syntax", at(), { reason: "alias" }));
      return;
    }
    if (node.tag !== undefined) wrong.push(problem("yaml-tag", at(), {}, node.tag));
    if (!isCollection(node)) {
      if (isScalar(node) && node.anchor) anchors.add(node.anchor);
      return;
    }
    if (depth > LIMITS.depth) wrong.push(problem("too-deep", at(), { limit: LIMITS.depth }));
    if (isMap(node) && node.items.length > LIMITS.keys)
      wrong.push(problem("too-many-keys", at(), { count: node.items.length, limit: LIMITS.keys }));
    const keys = new Set<string>();
    for (const item of node.items) {
      if (wrong.length > 0) return;
      if (!isPair(item)) visit(item, depth + 1);
      else if (!isScalar(item.key) || item.key.value === null)
        wrong.push(problem("yaml-key", isNode(item.key) ? position(item.key.range?.[0] ?? 0) : at()));
      else {
        const [name, offset] = [String(item.key.value), item.key.range?.[0] ?? 0];
        if (keys.has(name)) wrong.push(problem("duplicate-key", position(offset), {}, name.slice(0, 80)));
        keys.add(name);
        visit(item.key, depth + 1);
        visit(item.value, depth + 1);
      }
    }
    // An anchor is known only behind its own node: an alias inside would make data that contains itself.
    if (node.anchor) anchors.add(node.anchor);
  };
  visit(document.contents, 1);
  return wrong;
}

/** The grammar's errors in a few kinds that can be said in words. */
const REASONS: Readonly<Record<string, string>> = {
  BAD_INDENT: "indent",
  TAB_AS_INDENT: "tab",
  BAD_SCALAR_START: "quote",
  BAD_DQ_ESCAPE: "escape",
  MISSING_CHAR: "missing",
  BLOCK_IN_FLOW: "flow",
  BLOCK_AS_IMPLICIT_KEY: "nested",
  MULTILINE_IMPLICIT_KEY: "key",
  IMPOSSIBLE: "indent",
  BAD_ALIAS: "alias",
  ALIAS_PROPS: "alias",
  BAD_DIRECTIVE: "directive",
  MULTIPLE_ANCHORS: "alias",
  BAD_PROP_ORDER: "alias",
};

function syntaxProblem(error: YAMLError, position: Position): Diagnostic {
  const at = position(error.pos[0]);
  if (error.code === "TAG_RESOLVE_FAILED" || error.code === "MULTIPLE_TAGS") return problem("yaml-tag", at);
  return problem("yaml-syntax", at, { reason: REASONS[error.code] ?? "other" });
}

/** Places found by walking the tree on demand: most documents have no problem, and then nothing is walked. */
function yamlPlaces(document: Document, position: Position): Places {
  const find = (pointer: string) => {
    let node: unknown = document.contents;
    let key: unknown = null;
    for (const part of steps(pointer)) {
      const inside = isAlias(node) ? node.resolve(document) : node;
      if (!isCollection(inside)) return { node, key, whole: false };
      const item = isMap(inside)
        ? inside.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === part)
        : inside.items[Number(part)];
      if (item === undefined) return { node, key, whole: false };
      [node, key] = isPair(item) ? [item.value ?? item.key, item.key] : [item, null];
    }
    return { node, key, whole: true };
  };
  const place = (node: unknown, pointer: string): Place => ({
    ...position(isNode(node) ? (node.range?.[0] ?? 0) : 0),
    pointer,
  });
  return {
    at: (pointer) => place(find(pointer).node, pointer),
    key: (pointer) => {
      const { node, key, whole } = find(pointer);
      return place(whole && key !== null ? key : node, pointer);
    },
    written: (pointer) => {
      const { node, whole } = find(pointer);
      return whole && isScalar(node) ? (node.source ?? null) : null;
    },
  };
}
