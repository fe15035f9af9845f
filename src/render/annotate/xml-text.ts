import { Unpatchable } from "./unpatchable.ts";

/** A tag in a text of XML: `text.slice(start, end)` is the whole of it. `name` with its prefix. */
export interface Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

/** An element: its tags and what lies between them. */
export interface Element {
  readonly name: string;
  readonly start: number;
  /** End of the opening tag. */
  readonly openEnd: number;
  /** Begin of the closing tag; for an empty element the same as `openEnd`. */
  readonly closeStart: number;
  readonly end: number;
}

/** A stretch of a text to be replaced. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GREATER = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;

/** The next tag from `from` on; comments, CDATA and instructions are passed over. */
export function nextTag(text: string, from: number): Tag | null {
  let at = from;
  for (;;) {
    const start = text.indexOf("<", at);
    if (start < 0) return null;
    const second = text[start + 1];
    if (second === "?") at = past(text, "?>", start);
    else if (second === "!") at = pastMarked(text, start);
    else return tagAt(text, start);
  }
}

function pastMarked(text: string, start: number): number {
  if (text.startsWith("<!--", start)) return past(text, "-->", start);
  if (text.startsWith("<![CDATA[", start)) return past(text, "]]>", start);
  throw new Unpatchable("declaration in XML");
}

function past(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new Unpatchable("XML ends early");
  return at + mark.length;
}

/** The tag that begins at `start`. Written for speed: a large sheet has millions of them. */
export function tagAt(text: string, start: number): Tag {
  const close = text.charCodeAt(start + 1) === SLASH;
  const nameStart = close ? start + 2 : start + 1;
  let at = nameStart;
  let nameEnd = 0;
  let quote = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) break;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (nameEnd === 0 && (code <= SPACE || code === SLASH)) nameEnd = at;
  }
  if (at >= text.length) throw new Unpatchable("XML ends early");
  return {
    name: text.slice(nameStart, nameEnd === 0 ? at : nameEnd),
    kind: close ? "close" : text.charCodeAt(at - 1) === SLASH ? "empty" : "open",
    start,
    end: at + 1,
  };
}

/** The element whose opening tag is `tag`. */
export function elementOf(text: string, tag: Tag): Element {
  const { name, start, end } = tag;
  if (tag.kind === "empty") return { name, start, openEnd: end, closeStart: end, end };
  // The one element that may be very long; nothing inside has its name.
  const quick = /(?:^|:)sheetData$/.test(name) ? text.indexOf(`</${name}`, end) : -1;
  const marked = quick < 0 ? -1 : text.indexOf("<!", end);
  if (quick >= 0 && (marked < 0 || marked > quick)) {
    const last = tagAt(text, quick);
    if (last.name === name) return { name, start, openEnd: end, closeStart: quick, end: last.end };
  }
  let depth = 1;
  let at = end;
  for (;;) {
    const next = nextTag(text, at);
    if (!next) throw new Unpatchable("XML ends early");
    at = next.end;
    if (next.kind === "open") depth++;
    else if (next.kind === "close" && --depth === 0)
      return { name, start, openEnd: end, closeStart: next.start, end: next.end };
  }
}

/** The elements directly inside `parent`, in order. `parent` null: the root. */
export function* children(text: string, parent: Element | null): Generator<Element> {
  let at = parent ? parent.openEnd : 0;
  const stop = parent ? parent.closeStart : text.length;
  while (at < stop) {
    const tag = nextTag(text, at);
    if (!tag || tag.start >= stop) return;
    const element = elementOf(text, tag);
    yield element;
    at = element.end;
  }
}

/** The root element. Its end is looked for from the back: what lies between may be very long. */
export function rootOf(text: string): Element {
  const tag = nextTag(text, 0);
  if (!tag || tag.kind === "close") throw new Unpatchable("XML without root");
  const { name, start, end } = tag;
  if (tag.kind === "empty") return { name, start, openEnd: end, closeStart: end, end };
  const last = text.lastIndexOf(`</${name}`);
  if (last < end) throw new Unpatchable("XML ends early");
  return { name, start, openEnd: end, closeStart: last, end: tagAt(text, last).end };
}

/** The first child of that name; null where there is none. */
export function childOf(text: string, parent: Element, name: string): Element | null {
  for (const child of children(text, parent)) if (child.name === name) return child;
  return null;
}

const escapeName = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Decoded value of an attribute of a tag's text; null where it has none. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${escapeName(name)}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? decodeXml(found[1] ?? found[2] ?? "") : null;
}

/** The tag with the attribute set; `null` takes it away. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const pattern = new RegExp(`(\\s)${escapeName(name)}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  if (value === null) return tag.replace(pattern, "");
  const written = `${name}="${escapeXml(value)}"`;
  return pattern.test(tag)
    ? tag.replace(pattern, (_, space: string) => space + written)
    : tag.replace(/\s*\/?>$/, (end) => ` ${written}${end.trim()}`);
}

/** The text with all edits made; they must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text: put } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at) throw new Unpatchable("edits overlap");
    parts.push(text.slice(at, from), put);
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of XML with its references resolved. */
export const decodeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

/** Text as it may stand in an element or between quotes of an attribute; line ends stay in both. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\n\t\r]/g, (char) => ESCAPES[char] ?? char);

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "&#13;",
};

/** Concatenated text of all `<t>` (with the given name) inside a stretch, entities and CDATA resolved. */
export function textIn(text: string, within: Element, name: string): string {
  let out = "";
  let at = within.openEnd;
  while (at < within.closeStart) {
    const tag = nextTag(text, at);
    if (!tag || tag.start >= within.closeStart) break;
    at = tag.end;
    if (tag.name !== name || tag.kind !== "open") continue;
    const element = elementOf(text, tag);
    out += plain(text.slice(element.openEnd, element.closeStart));
    at = element.end;
  }
  return out;
}

/** Character data: CDATA as it stands, the rest decoded. */
export const plain = (data: string): string =>
  data
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((part, index) => (index % 2 === 1 ? part : decodeXml(part)))
    .join("");
