import type { Diagnostic } from "../model/diagnostics.ts";
import { nearest } from "../model/nearest.ts";
import { formOfPattern } from "./forms.ts";
import { knownKeys, type SchemaNode } from "./known-names.ts";
import { type Places, parent, step, steps, valueAt } from "./places.ts";
import { problem } from "./reading.ts";

/** One error of a compiled validator (ajv's ErrorObject, as far as it is read). */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the error is about a key; `propertyNames` says the same in one error. */
  readonly propertyName?: string;
}

/** Which error of several about one value says most. The rest follow from it. */
const RANK = ["type", "const", "enum", "pattern", "maxLength", "minLength"];
const PER_VALUE = new Set([...RANK, "minimum", "maximum", "minItems", "maxItems", "minProperties"]);

/** The validator's errors in our codes and with places: one for each thing a person has to change, in order of place. */
export function schemaProblems(
  errors: readonly SchemaError[],
  data: unknown,
  schema: SchemaNode,
  places: Places,
): Diagnostic[] {
  const unknown = errors.filter((error) => error.keyword === "additionalProperties");
  const meant = new Map(unknown.map((error) => [unknownKey(error), nearestKey(error, data, schema)]));
  const meantAt = new Set([...meant].flatMap(([pointer, key]) => (key ? [step(parent(pointer), key)] : [])));
  const perValue = new Map<string, SchemaError[]>();
  const problems: Diagnostic[] = [];
  for (const error of errors) {
    if (error.propertyName !== undefined) continue;
    if (PER_VALUE.has(error.keyword))
      perValue.set(error.instancePath, [...(perValue.get(error.instancePath) ?? []), error]);
    else if (error.keyword === "required") {
      const key = String(error.params.missingProperty);
      // A mistyped key is said once, as a mistyped key.
      if (meantAt.has(step(error.instancePath, key))) continue;
      problems.push(
        problem("schema-required", places.at(error.instancePath), { key, owner: ownerName(error.instancePath) }),
      );
    } else if (error.keyword === "dependentRequired") {
      const { property, missingProperty } = error.params;
      problems.push(
        problem("schema-pair", places.at(error.instancePath), {
          key: String(property),
          missing: String(missingProperty),
        }),
      );
    } else if (error.keyword === "propertyNames") {
      const key = String(error.params.propertyName);
      problems.push(
        problem(
          "schema-key",
          places.key(step(error.instancePath, key)),
          { key, owner: ownerName(error.instancePath) },
          key,
        ),
      );
    }
  }
  for (const error of unknown) {
    const pointer = unknownKey(error);
    const key = String(error.params.additionalProperty);
    const near = meant.get(pointer) ?? "";
    const owner = ownerName(error.instancePath);
    problems.push(problem("schema-unknown-key", places.key(pointer), { key, near, owner }, key));
  }
  for (const [pointer, group] of perValue) {
    const said = valueProblem(pointer, group, data, places);
    if (said) problems.push(said);
  }
  return problems.sort(byPlace);
}

const unknownKey = (error: SchemaError) => step(error.instancePath, String(error.params.additionalProperty));

function nearestKey(error: SchemaError, data: unknown, schema: SchemaNode): string | null {
  const present = valueAt(data, error.instancePath);
  const free = knownKeys(schema, error.instancePath).filter((key) => !Object.hasOwn(present as object, key));
  return nearest(String(error.params.additionalProperty), free);
}

/** The name of the map a problem stands in: its key, or the key of the list around it; "" for the document itself. */
const ownerName = (pointer: string): string => steps(pointer).findLast((part) => !/^\d+$/.test(part)) ?? "";

const byPlace = (a: Diagnostic, b: Diagnostic) =>
  (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.col ?? 0) - (b.at.col ?? 0);

function valueProblem(
  pointer: string,
  group: readonly SchemaError[],
  data: unknown,
  places: Places,
): Diagnostic | null {
  const rank = (error: SchemaError) => (RANK.indexOf(error.keyword) + RANK.length + 1) % (RANK.length + 1);
  // `anyOf: [form, null]` complains about null too; what was wanted is the form.
  const [error] = group
    .filter((one) => !(one.keyword === "type" && one.params.type === "null"))
    .sort((a, b) => rank(a) - rank(b));
  if (!error) return null;
  const at = places.at(pointer);
  const key = ownerName(pointer);
  const value = valueAt(data, pointer);
  const shown = show(value);
  switch (error.keyword) {
    case "type":
      return typeProblem(String(error.params.type), pointer, value, places);
    case "const":
      // The only other constant is the kind, by which the schema was chosen.
      return problem("schema-version", at, { expected: String(error.params.allowedValue) }, shown);
    case "enum": {
      const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
      return problem(
        "schema-enum",
        at,
        { key, allowed: allowed.join("、"), near: nearest(shown, allowed) ?? "" },
        shown,
      );
    }
    case "pattern":
      return problem("schema-pattern", at, { key, form: formOfPattern(String(error.params.pattern)) }, shown);
    case "maxLength":
    case "minLength":
      return problem("schema-length", at, bound(key, error, [...shown].length), shown);
    case "minimum":
    case "maximum":
      return problem("schema-range", at, bound(key, error, 0), shown);
    default:
      return problem("schema-count", at, bound(key, error, size(value)));
  }
}

const bound = (key: string, error: SchemaError, found: number) => ({
  key,
  bound: error.keyword.startsWith("min") ? "min" : "max",
  limit: Number(error.params.limit),
  found,
});

function typeProblem(expected: string, pointer: string, value: unknown, places: Places): Diagnostic {
  const key = ownerName(pointer);
  const at = places.at(pointer);
  if (value === null) return problem("schema-blank", places.key(pointer), { key, expected });
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) {
    const written = places.written(pointer) ?? String(value);
    return problem("schema-quote-it", at, { key, written }, written);
  }
  return problem("schema-type", at, { key, expected, found: typeOf(value) }, show(value));
}

const typeOf = (value: unknown) => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);

const size = (value: unknown): number => (typeof value === "object" && value !== null ? Object.keys(value).length : 0);

/** A value as its reader recognises it, short. */
function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return [...text].length > 80 ? `${[...text].slice(0, 79).join("")}…` : text;
}
