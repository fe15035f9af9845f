import { nearest } from "../../model/nearest.ts";
import type { Catalogue } from "../../text/catalogue.ts";

type Tree = Readonly<Record<string, unknown>>;

const stepInto = (at: unknown, step: string): unknown =>
  at !== null && typeof at === "object" && Object.hasOwn(at, step) ? (at as Tree)[step] : undefined;

const under = (words: Catalogue, key: string): unknown => key.split(".").reduce<unknown>(stepInto, words.papers);

/** What a word needs by name; null where there is no such word, or none that a template can call. */
export function wordNeeds(words: Catalogue, key: string): readonly string[] | null {
  const word = under(words, key);
  if (typeof word === "string") return [];
  if (typeof word !== "function") return null;
  const needs = new Set<string>();
  const recording = new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== "string") throw new Error("not by name");
        needs.add(name);
        return "x";
      },
    },
  );
  try {
    if (word.length > 1 || typeof (word as (args: unknown) => unknown)(recording) !== "string") return null;
  } catch {
    // A word that is called with a text, which templates cannot.
    return null;
  }
  return ["replace", "toString", "length"].some((one) => needs.has(one)) ? null : [...needs];
}

/** Whether words stand under this section. */
export const isSection = (words: Catalogue, key: string): boolean => {
  const found = under(words, key);
  return found !== null && typeof found === "object" && !Array.isArray(found);
};

/** Whether a list of words stands under this key. */
export const isWordList = (words: Catalogue, key: string): boolean => Array.isArray(under(words, key));

type Wanted = "words" | "sections" | "lists";

/** The key of a word, a section or a list of words that a mistyped one most likely meant. */
export const nearestKey = (words: Catalogue, key: string, wanted: Wanted = "words"): string =>
  nearest(key, keysOf(words.papers as unknown as Tree, "", wanted)) ?? "";

/** All keys, dotted. */
function keysOf(tree: Tree, before: string, wanted: Wanted): readonly string[] {
  return Object.entries(tree).flatMap(([step, value]) => {
    const key = before === "" ? step : `${before}.${step}`;
    if (Array.isArray(value)) return wanted === "lists" ? [key] : [];
    if (value !== null && typeof value === "object")
      return [...(wanted === "sections" ? [key] : []), ...keysOf(value as Tree, key, wanted)];
    return wanted === "words" ? [key] : [];
  });
}
