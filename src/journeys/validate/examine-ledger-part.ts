import type { Io } from "../../io/io.ts";
import type { Diagnostic } from "../../model/diagnostics.ts";
import type { FoundProject } from "../project.ts";
import { crewOf } from "./crew.ts";
import type { Numbered } from "./examine-documents.ts";
import { examineLedgers } from "./examine-ledgers.ts";
import type { LedgerOutcome } from "./examiner.ts";
import type { Input } from "./inputs.ts";
import type { References } from "./ledger-references.ts";
import { lookAroundLedgers } from "./ledger-surroundings.ts";
import type { ValidateOptions } from "./options.ts";
import type { Examined, Progress, Whole } from "./part.ts";

/** The ledgers of one slice, and what they are judged by. */
export interface LedgerPart {
  readonly options: ValidateOptions;
  /** All inputs of the run, whatever their slice. */
  readonly inputs: readonly Input[];
  readonly mine: readonly Numbered[];
  /** Whether this slice keeps what is about the run as a whole. */
  readonly whole: boolean;
  /** Among the inputs. */
  readonly references: References;
  readonly project: FoundProject | null;
}

/** The rows of a larger file would wait in its child's memory, and take from what judging them may need: it is read again. */
const LARGE = 4 * 1024 * 1024;

/**
 * Examines the ledgers of a slice, each by itself; `done` hears each in input order, and how far the work is. What laws
 * across ledgers may know is given where this slice keeps it. @throws NotThere, UnknownProfile, DocumentRefused
 */
export async function examineLedgerPart(
  { options, inputs, mine, whole, references, project }: LedgerPart,
  io: Io,
  done: (file: Examined, progress: Progress) => Promise<void>,
): Promise<Whole["around"] | null> {
  const any = mine.length > 0;
  const { assignment, around } = await lookAroundLedgers(options, inputs, references, project, io, { whole, any });
  const ofBytes = mine.reduce((sum, { input }) => sum + (input.size ?? 0), 0);
  let bytes = 0;
  let wanted = options.rows ?? -1;
  const tasks = mine.map(({ input: { path, absolute, named, size = 0, bytes } }) => {
    wanted -= size;
    const rows = wanted >= 0 && size <= LARGE ? ({ rows: true } as const) : {};
    return { path, absolute, named, size, ...rows, ...(bytes ? { content: base64(bytes) } : {}) };
  });
  await examineLedgers(tasks, assignment, crewOf(options), io, async (outcome, index) => {
    const { input, order } = mine[index] as Numbered;
    bytes += input.size ?? 0;
    await done(examined(input, order, outcome), { files: index + 1, of: mine.length, bytes, ofBytes });
  });
  return around;
}

function examined({ path, named }: Input, order: number, outcome: LedgerOutcome): Examined {
  const { sha256, refused, diagnostics, ...ledger } = outcome;
  const own = !named && isResult(diagnostics) ? ({ own: true } as const) : {};
  return { order, path, kind: "Ledger", sha256, refused, diagnostics, ...own, ledger };
}

/** Head office's result table, or a workbook of libraries, checklists, answers or samples, by the mark in it. */
const isResult = ([first]: readonly Diagnostic[]): boolean =>
  first?.code === "return-handed-in" && first.args.sort !== "list";

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}
