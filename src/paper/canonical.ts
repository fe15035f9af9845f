/**
 * One text for one value: object keys in code-unit order, no white space, absent and undefined members left out
 * (RFC 8785; the numbers in our documents are integers and short decimals, which JSON.stringify already writes as it asks).
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}

/** Whether two plain values say the same, whatever the order of their keys. */
export const same = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);
