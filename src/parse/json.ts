import type { Diagnostic, Place } from "../model/diagnostics.ts";
import { decode, placeOf } from "./decode.ts";
import { LIMITS } from "./limits.ts";
import { type Places, parent, step } from "./places.ts";
import { failed, problem, type Reading } from "./reading.ts";

interface Found {
  readonly key: number;
  readonly value: number;
  readonly end: number;
}

class JsonProblem extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
  }
}

/** Reads JSON under the limits of `LIMITS`, with places; a key given twice is an error, not the last one's victory. */
export function readJson(content: string | Uint8Array): Reading {
  const text = decode(content, LIMITS.jsonBytes);
  if (typeof text !== "string") return failed(text);
  try {
    return { value: scan(text, null), places: jsonPlaces(text), diagnostics: [] };
  } catch (error) {
    if (error instanceof JsonProblem) return failed(error.diagnostic);
    throw error;
  }
}

/** Places come from a second reading, made when the first problem asks for one. */
function jsonPlaces(text: string): Places {
  let found: Map<string, Found> | null = null;
  const find = (pointer: string): Found => {
    if (!found) {
      found = new Map();
      scan(text, found);
    }
    for (let at = pointer; ; at = parent(at)) {
      const one = found.get(at);
      if (one) return at === pointer ? one : { ...one, key: one.value };
      if (at === "") return { key: 0, value: 0, end: 0 };
    }
  };
  const place = (offset: number, pointer: string): Place => ({ ...placeOf(text, offset), pointer });
  return {
    at: (pointer) => place(find(pointer).value, pointer),
    key: (pointer) => place(find(pointer).key, pointer),
    written: (pointer) => {
      const { value, end } = find(pointer);
      return /^[\d-]/.test(text[value] ?? "") ? text.slice(value, end) : null;
    },
  };
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The value of a JSON text; with `found`, also the offsets of every value and key. */
function scan(text: string, found: Map<string, Found> | null): unknown {
  let offset = 0;
  const stop = (code: "json-syntax" | "too-deep" | "too-many-keys", at: number, args = {}): never => {
    throw new JsonProblem(problem(code, placeOf(text, at), args));
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = offset;
    const match = pattern.exec(text)?.[0];
    if (match === undefined) return null;
    offset += match.length;
    return match;
  };
  const read = (pointer: string, depth: number, key: number): unknown => {
    if (depth > LIMITS.depth) stop("too-deep", offset, { limit: LIMITS.depth });
    const start = offset;
    const value = readBody(pointer, depth);
    found?.set(pointer, { key: key < 0 ? start : key, value: start, end: offset });
    return value;
  };
  const readBody = (pointer: string, depth: number): unknown => {
    if (text[offset] === "{") return readMembers(pointer, depth);
    if (text[offset] === "[") return readElements(pointer, depth);
    if (text[offset] === '"') return readText();
    return JSON.parse(take(SCALAR) ?? stop("json-syntax", offset)) as unknown;
  };
  /** No regular expression: on a text of many megabytes it would run out of stack. */
  const readText = (): string => {
    const start = offset;
    if (text[offset] !== '"') stop("json-syntax", offset);
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
      let slashes = 0;
      while (text[end - 1 - slashes] === "\\") slashes++;
      if (slashes % 2 === 1) continue;
      offset = end + 1;
      try {
        return JSON.parse(text.slice(start, offset)) as string;
      } catch {
        return stop("json-syntax", start);
      }
    }
    return stop("json-syntax", start);
  };
  const more = (close: string): boolean => {
    take(SPACE);
    const mark = text[offset];
    if (mark !== "," && mark !== close) stop("json-syntax", offset);
    offset++;
    take(SPACE);
    return mark === ",";
  };
  const readMembers = (pointer: string, depth: number): unknown => {
    const members = new Map<string, unknown>();
    const start = offset++;
    take(SPACE);
    if (text[offset] === "}") {
      offset++;
      return {};
    }
    do {
      const at = offset;
      const name = readText();
      if (members.has(name)) throw new JsonProblem(problem("duplicate-key", placeOf(text, at), {}, name.slice(0, 80)));
      take(SPACE);
      if (text[offset] !== ":") stop("json-syntax", offset);
      offset++;
      take(SPACE);
      members.set(name, read(found ? step(pointer, name) : "", depth + 1, at));
      if (members.size > LIMITS.keys) stop("too-many-keys", start, { count: members.size, limit: LIMITS.keys });
    } while (more("}"));
    return Object.fromEntries(members);
  };
  const readElements = (pointer: string, depth: number): unknown => {
    const elements: unknown[] = [];
    offset++;
    take(SPACE);
    if (text[offset] === "]") {
      offset++;
      return elements;
    }
    do elements.push(read(found ? step(pointer, elements.length) : "", depth + 1, -1));
    while (more("]"));
    return elements;
  };
  take(SPACE);
  const value = read("", 1, -1);
  take(SPACE);
  if (offset < text.length) stop("json-syntax", offset);
  return value;
}
