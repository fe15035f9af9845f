import { conclude } from "../../../src/journeys/validate/conclude.ts";
import { examinePart } from "../../../src/journeys/validate/examine-part.ts";
import type { Diagnostic } from "../../../src/model/diagnostics.ts";
import type { FileResult } from "../../../src/model/validation.ts";
import { memoryIo, type MemoryIo } from "../../helpers/memory-io.ts";

/** The day on which the eight records are good. */
export const AS_OF = "2024-03-20";

/** What `validate` says of each of many files, each validated as if it were the only one, in one world. */
export async function examineEach(
  files: Readonly<Record<string, Uint8Array>>,
  asOf = AS_OF,
): Promise<{ readonly io: MemoryIo; readonly results: readonly FileResult[] }> {
  const io = memoryIo({ files });
  const options = { paths: Object.keys(files), asOf, config: null, jobs: 1 };
  const { files: examined, whole } = await examinePart(options, { index: 1, count: 1 }, io);
  if (!whole) throw new Error("a run that is not sliced is whole");
  const results: FileResult[] = [];
  for (const one of examined) {
    const { validation } = await conclude([one], whole);
    const [file] = validation.files;
    if (!file || validation.diagnostics.length > 0) throw new Error(`${one.path}: more is said than of the file`);
    results.push(file);
  }
  return { io, results };
}

/** `code place`, in order of the alphabet; places as `frames.ts` writes them. */
export const briefly = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics
    .map(({ code, at }) => {
      const place = at.cell ?? (at.row === undefined ? "" : `row${at.row}`);
      return `${code} ${at.sheet ?? ""}!${place}`;
    })
    .sort();
