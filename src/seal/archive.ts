import type { ArchiveIndex } from "../model/generated/documents.ts";
import type { Hash } from "../model/journal.ts";
import type { SealProblem } from "../model/seal-problem.ts";
import { compareFiles } from "./compare.ts";
import { type DamagedReason, filesProblem, type Reading, readSelfHashed, selfHashed } from "./manifest.ts";
import { inOrder } from "./paths.ts";
import type { Tree } from "./tree.ts";

/** What an archive holds besides papers and outputs. The page comes first, so that it is what a person sees first. */
export const INDEX_PAGE = "00-目录.html";
export const INDEX_FILE = "index.json";

/** The index of an archive, its files in order. It lists every file but itself. */
export function makeIndex(index: Omit<ArchiveIndex, "kind" | "schemaVersion" | "hash">, hash: Hash): ArchiveIndex {
  const files = [...index.files].sort((a, b) => inOrder(a.path, b.path));
  return selfHashed({ kind: "ArchiveIndex" as const, schemaVersion: "1" as const, ...index, files }, hash);
}

/** An index as it lies in an archive, or why it is not to be believed. */
export function readIndex(bytes: Uint8Array, how: Reading): ArchiveIndex | DamagedReason {
  const index = readSelfHashed<ArchiveIndex>(bytes, how);
  return typeof index === "string" ? index : (filesProblem(index.files) ?? index);
}

/** Every file of an archive, unpacked or not, against its index. */
export const checkIndex = (index: ArchiveIndex, tree: Tree): Promise<readonly SealProblem[]> =>
  compareFiles(index.files, tree, ({ path }) => path === INDEX_FILE);
