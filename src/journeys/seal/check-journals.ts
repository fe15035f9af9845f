import type { Io } from "../../io/io.ts";
import { join } from "../../io/paths.ts";
import type { SealProblem } from "../../model/seal-problem.ts";
import type { SealSeen } from "../../seal/check.ts";
import { isSystemError } from "../../seal/compare.ts";
import { type Tree, within } from "../../seal/tree.ts";
import { believe, JOURNAL_LIMIT, PaperRefused } from "../load-paper.ts";

/**
 * The journals that a seal speaks of: whether each is a chain that holds, tells as many records as the seal says and ends
 * as it says, and still contains what every earlier seal saw of it. Journals that are not there at all are left to the list of files.
 */
export async function checkJournals(
  seal: SealSeen,
  earlier: readonly SealSeen[],
  tree: Tree,
  io: Io,
): Promise<readonly SealProblem[]> {
  const problems: SealProblem[] = [];
  for (const paper of seal.manifest.papers) {
    const path = within(paper.path, "journal.ndjson");
    const bytes = await bytesOf(tree, path);
    if (!bytes) continue;
    const heads = await headsOf(join(paper.path, "journal.ndjson"), bytes, io);
    if (!Array.isArray(heads)) {
      problems.push({ code: "journal-broken", path, ...heads });
      continue;
    }
    if (heads[paper.records - 1] !== paper.head || heads.length !== paper.records)
      problems.push({ code: "journal-differs", path });
    const gone = earlier.some(({ manifest }) =>
      manifest.papers.some((one) => one.path === paper.path && heads[one.records - 1] !== one.head),
    );
    if (gone) problems.push({ code: "journal-rewritten", path });
  }
  return problems;
}

async function bytesOf(tree: Tree, path: string): Promise<Uint8Array | null> {
  try {
    return await tree.read(path, JOURNAL_LIMIT);
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

/** The hash of each record of a journal that can be believed; else where it breaks. */
async function headsOf(
  path: string,
  bytes: Uint8Array,
  io: Io,
): Promise<readonly string[] | { readonly why: string; readonly record?: number }> {
  try {
    const { reading } = await believe(path, bytes, io);
    // Whoever sealed it had it whole: a torn line is damage here.
    if (reading.tornBytes > 0) return { why: "torn", record: reading.records.length + 1 };
    return reading.records.map(({ hash }) => hash);
  } catch (error) {
    if (!(error instanceof PaperRefused)) throw error;
    return { why: error.reason, ...(error.record === undefined ? {} : { record: error.record }) };
  }
}
