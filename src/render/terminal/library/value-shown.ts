import { visible } from "../../plain-text.ts";

/** A plain value of a document in one line of text, a level as “L4 高”; "" for nothing. */
export function valueShown(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(valueShown).join("、");
  if (typeof value !== "object") return visible(String(value));
  if (Object.keys(value).join() === "scheme,level") return Object.values(value).map(valueShown).join(" ");
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => `${visible(key)}: ${valueShown(one)}`)
    .join("，");
}
