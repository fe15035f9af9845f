import { stringify } from "yaml";
import { plainListText } from "./plain-yaml.ts";

const HOW = { version: "1.2", lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: "PLAIN" } as const;

/**
 * A plain document as YAML 1.2 that reads well and reads back the same; long texts stay on one line so that diffs are lines.
 * Lists are written element by element: a register has many thousand findings, and nearly all of their texts are plain ones.
 */
export function yamlText(document: object): string {
  const parts = Object.entries(document).filter(([, value]) => value !== undefined);
  if (Array.isArray(document) || parts.length === 0) return stringify(document, HOW);
  return parts
    .map(([key, value]) => plainListText(key, value, oddElement) ?? stringify({ [key]: value }, HOW))
    .join("");
}

/** An element as the library writes it in a list below a key. */
const oddElement = (element: unknown): string => stringify({ in: [element] }, HOW).slice("in:\n".length);
