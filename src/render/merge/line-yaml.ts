import { plainSight } from "../diagnostics/json.ts";

/**
 * A Ledger document as YAML of one value a line, keys in their order, texts always in quotes: whatever stands in them, the
 * change of one value is the change of one line, and no version of any program writes it otherwise.
 */
export function lineYaml(document: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(document).flatMap(([key, value]) =>
    key === "rows" && Array.isArray(value)
      ? [value.length === 0 ? "rows: []" : "rows:", ...value.flatMap(rowLines)]
      : entryLines(key, value, ""),
  );
  return `${lines.join("\n")}\n`;
}

function rowLines(row: unknown): readonly string[] {
  const lines = Object.entries(row as object).flatMap(([key, value]) => entryLines(key, value, "    "));
  return lines.map((line, at) => (at === 0 ? `  - ${line.trimStart()}` : line));
}

/** A map of its own has a line for each of its entries. */
function entryLines(key: string, value: unknown, indent: string): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [`${indent}${keyText(key)}: ${scalar(value)}`];
  const inner = Object.entries(value).flatMap(([name, one]) => entryLines(name, one, `${indent}  `));
  return inner.length === 0 ? [`${indent}${keyText(key)}: {}`] : [`${indent}${keyText(key)}:`, ...inner];
}

const keyText = (key: string): string => (/^[a-zA-Z_]\w*$/.test(key) ? key : scalar(key));

/** JSON is YAML, but for the characters YAML calls unprintable. */
const scalar = (value: unknown): string => plainSight(JSON.stringify(value));
