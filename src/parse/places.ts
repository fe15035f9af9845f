import type { Place } from "../model/diagnostics.ts";

/** Where the values of one text stand. Pointers are RFC 6901; "" is the whole document. */
export interface Places {
  /** The place of the value at `pointer`; of the nearest thing around it that exists when there is none. */
  at(pointer: string): Place;
  /** The place of the key of a map member; of the value where it stands in a list. */
  key(pointer: string): Place;
  /** The value as it is written, for a plain scalar: `1.10` where the value is 1.1. Null for anything else. */
  written(pointer: string): string | null;
}

/** Places of a document that has none: every value stands at its pointer only. */
export const NO_PLACES: Places = {
  at: (pointer) => ({ pointer }),
  key: (pointer) => ({ pointer }),
  written: () => null,
};

/** Appends one step to a pointer. */
export const step = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The steps of a pointer, unescaped. */
export const steps = (pointer: string): string[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The pointer without its last step. */
export const parent = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));

/** The value a pointer leads to in plain data, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === "object" && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    root,
  );
}
