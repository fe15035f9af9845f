/**
 * The plain part of YAML: texts that need no quotes or only the plainest, numbers, and what is made of them. It is written to
 * the letter as the library writes it, some ten times as fast; whatever might be anything else is left to the library.
 */

/** Begins with a letter, and holds nothing that means something to YAML anywhere in a block. */
const PLAIN = /^\p{L}[\p{L}\p{N} _.,;%/()+=，。、；：？！（）《》“”‘’【】〔〕—…·～％-]*$/u;
/** Words that would be read as something else than text. */
const WORD = /^(?:null|true|false)$/i;
const DATE = /^\d{4}-\d\d-\d\d$/;
/** A text that would be read as a number. */
const NUMBER = /^-?\d{1,30}(?:\.\d{1,30})?$/;
const KEY = /^[a-z][a-z0-9_-]{0,60}$/;

/** A list below a key of the document, `odd` for elements that are not plain; null where it is no list, or an empty one. */
export function plainListText(key: string, value: unknown, odd: (element: unknown) => string): string | null {
  if (!Array.isArray(value) || value.length === 0 || !isPlainKey(key)) return null;
  const elements: readonly unknown[] = value;
  return `${key}:\n${elements.map((one) => elementText(one, "  ") ?? odd(one)).join("")}`;
}

/** Null where it is not plain. */
function elementText(value: unknown, indent: string): string | null {
  const text = scalarText(value);
  if (text !== null) return `${indent}- ${text}\n`;
  const inner = isMap(value) ? mapText(value, `${indent}  `) : null;
  return inner === null ? null : `${indent}- ${inner.slice(indent.length + 2)}`;
}

function mapText(map: object, indent: string): string | null {
  let text = "";
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    const shown = isPlainKey(key) ? valueText(value, indent) : null;
    if (shown === null) return null;
    text += `${indent}${key}:${shown}`;
  }
  // A map of nothing is written in braces.
  return text === "" ? null : text;
}

/** What follows the colon, line end included. */
function valueText(value: unknown, indent: string): string | null {
  const text = scalarText(value);
  if (text !== null) return ` ${text}\n`;
  const below = Array.isArray(value)
    ? listText(value, `${indent}  `)
    : isMap(value)
      ? mapText(value, `${indent}  `)
      : null;
  return below === null ? null : `\n${below}`;
}

function listText(list: readonly unknown[], indent: string): string | null {
  let text = "";
  for (const one of list) {
    const element = elementText(one, indent);
    if (element === null) return null;
    text += element;
  }
  return text === "" ? null : text;
}

function scalarText(value: unknown): string | null {
  if (typeof value === "boolean" || value === null) return String(value);
  if (typeof value === "number") return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : null;
  if (typeof value !== "string") return null;
  if (DATE.test(value)) return value;
  if (value === "" || NUMBER.test(value)) return `"${value}"`;
  return PLAIN.test(value) && !WORD.test(value) && !value.endsWith(" ") ? value : null;
}

const isPlainKey = (key: string): boolean => KEY.test(key) && !WORD.test(key);

const isMap = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === Object.prototype;
