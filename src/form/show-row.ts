import { same } from "../model/canonical.ts";
import { CODECS } from "./codecs.ts";
import { type Cells, EXTRA, type Field, type Plain } from "./sheet-form.ts";

/** A thing as the cells of its row. What the columns cannot give back exactly goes into the column of the rest. */
export function showRow(fields: readonly Field[], thing: Plain): Cells {
  const cells: Record<string, string | number> = {};
  for (const field of fields) {
    const value = valueAt(thing, field.key);
    const shown = value === undefined ? undefined : CODECS[field.codec].show(value);
    if (shown !== undefined) cells[field.key] = shown;
  }
  const back = readCells(fields, cells);
  const rest = lostKeys(thing, back);
  if (rest.length === 0) return cells;
  for (const { key } of fields) if (rest.includes(topOf(key))) delete cells[key];
  cells[EXTRA.key] = CODECS.json.show(Object.fromEntries(rest.map((key) => [key, thing[key]]))) ?? "";
  return cells;
}

/** Keys of a thing that did not come back as they were; nothing is not the same as null. */
export const lostKeys = (thing: Plain, back: Plain): readonly string[] =>
  Object.keys(thing).filter(
    (key) => thing[key] !== undefined && (back[key] === undefined || !same(thing[key], back[key])),
  );

const readCells = (fields: readonly Field[], cells: Cells): Plain =>
  nested(
    fields.flatMap(({ key, codec }) =>
      cells[key] === undefined || codec === "shown" ? [] : [[key, CODECS[codec].read(String(cells[key]))] as const],
    ),
  );

/** Values by their dotted keys → an object; undefined ones are left out. */
export function nested(values: readonly (readonly [string, unknown])[]): Plain {
  const top = new Map<string, unknown>();
  const inside = new Map<string, (readonly [string, unknown])[]>();
  for (const [key, value] of values) {
    if (value === undefined) continue;
    const dot = key.indexOf(".");
    if (dot < 0) top.set(key, value);
    else {
      const owner = key.slice(0, dot);
      const members = inside.get(owner) ?? [];
      members.push([key.slice(dot + 1), value]);
      inside.set(owner, members);
      top.set(owner, null);
    }
  }
  return Object.fromEntries(
    [...top].map(([key, value]) => [key, inside.has(key) ? nested(inside.get(key) ?? []) : value]),
  );
}

export const topOf = (key: string): string => key.split(".")[0] ?? key;

function valueAt(thing: unknown, key: string): unknown {
  let value: unknown = thing;
  for (const part of key.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Plain)[part];
  }
  return value;
}
