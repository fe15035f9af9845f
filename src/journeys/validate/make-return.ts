import { type WriteRefused, writeNew } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import type { ReturnExplanation } from "../../ledger/return-sheet.ts";
import type { Locale } from "../../model/locale.ts";
import type { FileResult, Validation } from "../../model/validation.ts";
import { annotateXlsx, explanationsOfReturn } from "../../render/annotate/annotate-xlsx.ts";
import { explainingWorkbook } from "../../render/annotate/explaining-workbook.ts";
import type { ReturnWords } from "../../render/annotate/return-list.ts";
import { loadCatalogue } from "../../text/load.ts";

/** What a child is told that makes returns, before its first task. */
export interface ReturnSetup {
  readonly returns: Locale;
}

/** A return to be made; plain JSON, paths absolute. */
export interface ReturnTask {
  /** The file it answers. */
  readonly source: string;
  readonly file: Pick<FileResult, "path" | "verdict" | "sha256" | "diagnostics" | "quotes">;
  /** Whether to try marks in the sender's own workbook; else it is explained. */
  readonly mark: boolean;
  readonly target: string;
  /** Beside the target: what is made is written there, and moved by whoever asked. */
  readonly temporary: string;
  readonly force: boolean;
  /** The only time in it. */
  readonly asOf: Validation["asOf"];
}

/** What may stand where a return is to stand: asked before anything is made. */
export interface LookTask {
  readonly look: string;
}

/** A return that lies in the temporary file, unless it is there already. */
export interface MadeReturn {
  readonly way: "marked" | "explained";
  /** Where it belongs. */
  readonly to: string;
  /** What stands there now; null for nothing. */
  readonly seen: { readonly size: number; readonly modified: string } | null;
  /** Byte for byte what stands there: nothing was written. */
  readonly same: boolean;
}

/** `input-changed`: the file is not what was validated any more; `exists`: what stands there is not ours to replace. */
export interface NotMade {
  readonly refused: "input-changed" | WriteRefused["code"];
  readonly path: string;
}

export type ReturnMaker = (task: ReturnTask | LookTask) => Promise<MadeReturn | NotMade | boolean>;

/** For a child: the words of a language, then task after task. */
export const returnMakerFor = async ({ returns }: ReturnSetup, io: Io): Promise<ReturnMaker> =>
  returnMaker(await loadCatalogue(returns), io);

/** Makes returns one at a time. A `look` answers whether a return of ours stands there. @throws the system's errors */
export const returnMaker =
  (words: ReturnWords, io: Io): ReturnMaker =>
  async (task) =>
    "look" in task ? explanationsOfReturn(await io.files.read(task.look)) !== null : makeReturn(task, words, io);

async function makeReturn(task: ReturnTask, words: ReturnWords, io: Io): Promise<MadeReturn | NotMade> {
  const { file, target, force } = task;
  const original = task.mark ? await io.files.read(task.source) : null;
  // Marks would stand in wrong places.
  if (original && io.sha256(original) !== file.sha256) return { refused: "input-changed", path: file.path };
  const marked = original && annotateXlsx(original, file.diagnostics, words);
  const bytes = marked ?? (await explainingWorkbook(file, words, new Date(`${task.asOf}T00:00:00Z`)));
  const to = marked ? target : explainedAt(target);
  const seen = await io.files.stat(to);
  if (seen && seen.kind !== "file") return { refused: seen.kind === "link" ? "link" : "not-a-file", path: to };
  const there = seen && (await io.files.read(to));
  const same = there !== null && io.sha256(there) === io.sha256(bytes);
  // Somebody may have answered in the folder itself: that is not lost unread.
  if (there && !same && !force && !holds(explanationsOfReturn(bytes), explanationsOfReturn(there)))
    return { refused: "exists", path: to };
  if (!same) await writeNew(io, task.temporary, bytes);
  return {
    way: marked ? "marked" : "explained",
    to,
    seen: seen && { size: seen.size, modified: seen.modified.toISOString() },
    same,
  };
}

/** What explains holds no macros, and under that extension no program would open it. */
export const explainedAt = (target: string): string => (target.endsWith(".xlsx") ? target : `${target}.xlsx`);

/** Whether every explanation of an earlier return is in the new one. `there` null: no return of ours. */
function holds(now: readonly ReturnExplanation[] | null, there: readonly ReturnExplanation[] | null): boolean {
  if (there === null) return false;
  const texts = new Set((now ?? []).map((one) => `${one.code} ${one.text}`));
  return there.every((one) => texts.has(`${one.code} ${one.text}`));
}
