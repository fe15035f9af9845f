import type { Diagnostic } from "../model/diagnostics.ts";
import { type AnyDocument, type DocumentByKind, KINDS, type Kind } from "../model/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Places } from "./places.ts";
import { problem, type Reading } from "./reading.ts";
import { schemaProblems } from "./schema-problems.ts";
import { loadValidator } from "./validators.ts";

/** One text understood, or not. `document` is there exactly when `diagnostics` is empty. */
export interface Parsed<K extends Kind = Kind> {
  readonly path: string;
  /** The kind it says it is, once that is a known one. */
  readonly kind: K | null;
  readonly document: DocumentByKind[K] | null;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
  /** It cannot be read, or is not ours; otherwise its errors are errors of form. */
  readonly refused: boolean;
}

/**
 * Reads one YAML or JSON document (`.json` by its name) and holds it against its schema.
 * A string is text; bytes must be UTF-8. Never throws for what the content holds.
 */
export async function parseDocument(content: string | Uint8Array, path: string): Promise<Parsed> {
  const reading = await read(content, path);
  const refuse = (diagnostics: readonly Diagnostic[]): Parsed => ({
    path,
    kind: null,
    document: null,
    places: reading.places,
    diagnostics,
    refused: true,
  });
  if (reading.diagnostics.length > 0) return refuse(reading.diagnostics);
  const said = kindOf(reading);
  if (typeof said !== "string") return refuse([said]);
  const diagnostics = await formProblems(said, reading.value, reading.places);
  const document = diagnostics.length === 0 ? (reading.value as AnyDocument) : null;
  return { path, kind: said, document, places: reading.places, diagnostics, refused: false };
}

/** Like `parseDocument` where one kind is wanted: another one is refused with `kind-unexpected`. */
export async function parseAs<K extends Kind>(content: string | Uint8Array, path: string, kind: K): Promise<Parsed<K>> {
  const parsed = await parseDocument(content, path);
  if (parsed.kind === kind || parsed.kind === null) return parsed as Parsed<K>;
  const wrong = problem(
    "kind-unexpected",
    parsed.places.at("/kind"),
    { expected: kind, found: parsed.kind },
    parsed.kind,
  );
  return { path, kind: null, document: null, places: parsed.places, diagnostics: [wrong], refused: true };
}

/** A plain value against the schema of a kind, for parts of other documents such as a journal's snapshot. */
export async function formProblems(kind: Kind, value: unknown, places: Places): Promise<readonly Diagnostic[]> {
  const { validate, schema } = await loadValidator(kind);
  return validate(value) ? [] : schemaProblems(validate.errors ?? [], value, schema, places);
}

async function read(content: string | Uint8Array, path: string): Promise<Reading> {
  if (/\.json$/i.test(path)) return (await import("./json.ts")).readJson(content);
  return (await import("./yaml.ts")).readYaml(content);
}

function kindOf({ value, places }: Reading): Kind | Diagnostic {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return problem("file-not-ours", places.at(""));
  const said = (value as Record<string, unknown>).kind;
  if (said === undefined || said === null) return problem("kind-missing", places.at(""), { known: KINDS.join("、") });
  const kind = KINDS.find((one) => one === said);
  if (kind) return kind;
  return problem(
    "kind-unknown",
    places.at("/kind"),
    { near: nearest(String(said), KINDS) ?? "", known: KINDS.join("、") },
    String(said).slice(0, 80),
  );
}
