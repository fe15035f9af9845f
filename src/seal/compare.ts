import type { SealedFile } from "../model/generated/documents.ts";
import type { SealProblem } from "../model/seal-problem.ts";
import { collisionKey } from "./paths.ts";
import type { Tree, TreeEntry } from "./tree.ts";

/** Bytes; a file of ours is far below. Whoever states more would only make us read for ever. */
export const MOST_FILE_BYTES = 8 * 1024 ** 3;

/**
 * What became of files since their size and SHA-256 were written down. `beside`: entries that are expected though not in
 * the list. Contents are read only where the size is right, or has grown.
 */
export async function compareFiles(
  files: readonly SealedFile[],
  tree: Tree,
  beside: (entry: TreeEntry) => boolean,
): Promise<readonly SealProblem[]> {
  const problems: SealProblem[] = [];
  const entries = new Map<string, TreeEntry>();
  const keys = new Set<string>();
  for (const entry of tree.entries) {
    const key = collisionKey(entry.path);
    if (keys.has(key)) problems.push({ code: "collision", path: entry.path });
    keys.add(key);
    entries.set(entry.path, entry);
  }
  for (const file of files) {
    const entry = entries.get(file.path);
    entries.delete(file.path);
    const problem = entry ? await compareFile(file, entry, tree) : ({ code: "missing", path: file.path } as const);
    if (problem) problems.push(problem);
  }
  for (const entry of entries.values())
    if (!beside(entry)) problems.push({ code: strange(entry) ?? "added", path: entry.path });
  return problems;
}

const strange = ({ kind }: TreeEntry): "link" | "not-a-file" | null =>
  kind === "link" ? "link" : kind === "other" ? "not-a-file" : null;

async function compareFile(file: SealedFile, entry: TreeEntry, tree: Tree): Promise<SealProblem | null> {
  const { path } = file;
  const code = strange(entry);
  if (code) return { code, path };
  if (file.size > MOST_FILE_BYTES) return { code: "too-large", path };
  if (entry.size < file.size) return { code: "changed", path };
  try {
    const sha256 = await tree.digest(path, file.size);
    if (sha256 !== file.sha256) return { code: "changed", path };
    return entry.size > file.size ? { code: "appended", path } : null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { code: "unreadable", path, why: error.code };
  }
}

/** An error of the operating system about one file, as against a bug or an interruption. */
export const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && typeof (error as { code?: unknown }).code === "string" && "syscall" in error;
