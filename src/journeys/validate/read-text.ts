import type { Io } from "../../io/io.ts";
import { KINDS } from "../../model/documents.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { DiagnosticCode } from "../../model/diagnostic-codes.ts";
import { type Parsed, parseDocument } from "../../parse/document.ts";
import { LIMITS } from "../../parse/limits.ts";
import { NO_PLACES } from "../../parse/places.ts";
import type { Input } from "./inputs.ts";

/** A text read and parsed; `sha256` null where it could not be read. */
export interface ReadText {
  readonly parsed: Parsed;
  readonly sha256: string | null;
}

/** Reads one input. What is met in a folder and is not ours gives null: it belongs among the skipped. */
export async function readText(input: Input, io: Io): Promise<ReadText | null> {
  const content = await bytesOf(input, io);
  if (!(content instanceof Uint8Array)) return { parsed: refusedFor(input.path, content), sha256: null };
  const parsed = await parseDocument(content, input.path);
  if (!input.named && parsed.refused && !looksOurs(input.path, content, parsed)) return null;
  return { parsed, sha256: io.sha256(content) };
}

async function bytesOf(input: Input, io: Io): Promise<Uint8Array | Diagnostic> {
  const problem = (code: DiagnosticCode, args: Diagnostic["args"] = {}): Diagnostic => ({
    code,
    severity: "error",
    at: {},
    args,
  });
  if (input.sort === "stdin") return input.bytes ?? io.stdin.bytes();
  if (input.sort === "missing") return problem("file-missing");
  if (input.sort === "strange") return problem("file-unreadable", { reason: "ENOTFILE" });
  try {
    const path = input.named ? await io.files.realPath(input.absolute) : input.absolute;
    const size = (await io.files.stat(path))?.size ?? 0;
    const limit = /\.json$/i.test(input.path) ? LIMITS.jsonBytes : LIMITS.yamlBytes;
    // Before it is read: a file of gigabytes must not be taken into memory to be told that it is too large.
    return size > limit ? problem("file-too-large", { size, limit }) : await io.files.read(path);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (typeof code !== "string") throw error;
    return problem(code === "ENOENT" ? "file-missing" : "file-unreadable", { reason: code });
  }
}

/** A file that yields only one problem of reading. */
export const refusedFor = (path: string, diagnostic: Diagnostic): Parsed => ({
  path,
  kind: null,
  document: null,
  places: NO_PLACES,
  diagnostics: [diagnostic],
  refused: true,
});

const OUR_NAME =
  /(?:\.(?:library|overlay|proposals|checklist|answers|sample|profile)\.(?:ya?ml|json)|(?:^|\/)(?:riskpaper|paper)\.yaml)$/i;

/**
 * Whether a file that could not be used was meant to be ours: its name says so, or its kind is (nearly) one of ours.
 * Other people's yaml lies in folders too, and is none of our business.
 */
function looksOurs(path: string, content: Uint8Array, { diagnostics }: Parsed): boolean {
  if (OUR_NAME.test(path)) return true;
  const [first] = diagnostics;
  if (first?.code === "kind-unknown") return first.args.near !== "";
  if (first?.code === "kind-missing" || first?.code === "file-not-ours") return false;
  const text = new TextDecoder().decode(content.subarray(0, 64 * 1024));
  const said = /(?:^|[{,\n])\s*["']?kind["']?\s*:\s*["']?(\w+)/.exec(text)?.[1];
  return KINDS.some((kind) => kind === said);
}
