import { referenceKeys, referenceRows } from "../../field/references.ts";
import { nearest } from "../../model/nearest.ts";
import type { LedgerColumn, LedgerProfile, Relation } from "../../model/generated/documents.ts";
import type { Hit, Judge } from "../law.ts";

type Type = LedgerColumn["type"];
/** A text column may hold plain numbers that no other type takes, such as 7.54 cases. */
const NUMBERS: readonly Type[] = ["integer", "money", "percent", "text"];
const NAMES: readonly Type[] = ["people"];
const DATES: readonly Type[] = ["date"];

/** What the columns of each kind have to be, and how many there are at least; a null type is any. */
const KINDS: Readonly<Record<Relation["kind"], { readonly types: readonly Type[] | null; readonly least: number }>> = {
  sum: { types: NUMBERS, least: 2 },
  part: { types: NUMBERS, least: 2 },
  rate: { types: NUMBERS, least: 3 },
  order: { types: DATES, least: 2 },
  within: { types: DATES, least: 2 },
  apart: { types: NAMES, least: 2 },
  people: { types: NAMES, least: 1 },
  limit: { types: NUMBERS, least: 1 },
  filled: { types: null, least: 1 },
  unique: { types: null, least: 1 },
  coverage: { types: null, least: 1 },
  posts: { types: null, least: 2 },
  table: { types: null, least: 2 },
  run: { types: null, least: 1 },
  subset: { types: null, least: 3 },
};

/** What a kind cannot do without, any one of each list. */
const PARTS: Readonly<Partial<Record<Relation["kind"], readonly (keyof Relation)[]>>> = {
  within: ["days", "workdays"],
  limit: ["min", "max"],
  coverage: ["entries", "reference"],
  posts: ["rows", "reference"],
  table: ["rows", "reference"],
  run: ["when"],
};

/** A declared relation can be judged: its columns are there and of a kind that fits, and nothing it needs is left out. */
const judge: Judge<"LedgerProfile"> = function* ({ document }) {
  for (const [index, relation] of (document.relations ?? []).entries())
    yield* broken(relation, `/relations/${index}`, document);
};
export default judge;

function* broken(relation: Relation, pointer: string, { columns: all }: LedgerProfile): Iterable<Hit> {
  const { kind, columns, per = [], minus = [], when } = relation;
  const { types, least } = KINDS[kind];
  const keys = all.map(({ key }) => key);
  const named = [
    ...columns.map((key, at) => [key, `${pointer}/columns/${at}`] as const),
    ...per.map((key, at) => [key, `${pointer}/per/${at}`] as const),
    ...minus.map((key, at) => [key, `${pointer}/minus/${at}`] as const),
    ...(when ? [[when.column, `${pointer}/when/column`] as const] : []),
  ];
  for (const [key, at] of named)
    if (!keys.includes(key))
      yield { pointer: at, args: { reason: "column", kind, key, near: nearest(key, keys) ?? "" }, value: key };
  for (const [at, key] of columns.entries()) {
    const type = all.find((one) => one.key === key)?.type;
    if (type !== undefined && types !== null && !types.includes(type))
      yield { pointer: `${pointer}/columns/${at}`, args: { reason: "type", kind, key, type }, value: key };
  }
  if (columns.length < least && !(kind === "sum" && relation.total !== undefined))
    yield { pointer: `${pointer}/columns`, args: { reason: "few", kind, least }, value: columns.join("、") };
  const needed = PARTS[kind];
  if (needed?.every((part) => relation[part] === undefined))
    yield { pointer, args: { reason: "part", kind, part: needed.join(" / ") } };
  const { reference } = relation;
  if (
    reference !== undefined &&
    referenceRows(reference, kind === "coverage" ? 1 : columns.length, relation.reference_columns) === null
  )
    yield {
      pointer: `${pointer}/reference`,
      args: { reason: "reference", kind, reference, near: nearest(reference, referenceKeys()) ?? "" },
      value: reference,
    };
  for (const [at, entry] of (relation.rows ?? []).entries())
    if (entry.length !== columns.length)
      yield { pointer: `${pointer}/rows/${at}`, args: { reason: "width", kind, least: columns.length } };
}
