import type { Io } from "../../io/io.ts";
import type { Project } from "../../model/generated/documents.ts";
import type { Skipped } from "../../model/validation.ts";
import { VERSION } from "../../model/version.ts";
import { type Configuration, findConfiguration } from "./configuration.ts";
import { examineDocuments, type ExaminedDocuments, type Numbered } from "./examine-documents.ts";
import { findInputs, type Input } from "./inputs.ts";
import { withLedgerDocuments } from "./ledger-documents.ts";
import { asksAboutLedgers, type Shard, type ValidateOptions } from "./options.ts";
import type { Examined, Part, Progress, Whole } from "./part.ts";
import { sliceOf } from "./slice.ts";

/** Who wants to hear how the work goes on. */
export interface Heard {
  /** One input is examined by itself; in input order. */
  readonly examined?: (file: Examined) => void | Promise<void>;
  /** So many ledgers of how many, and their bytes, are done. */
  readonly progress?: (done: Progress) => void;
}

/** Examines the inputs of one slice, each by itself; documents that are no ledgers belong to the first slice. */
export async function examinePart(options: ValidateOptions, shard: Shard, io: Io, heard: Heard = {}): Promise<Part> {
  const { inputs: found, skipped } = await findInputs(options.paths, io, {
    aside: usedOtherwise(options),
    outputs: options.outputs ?? [],
  });
  const inputs = await withLedgerDocuments(await readStdin(found, options, io), io);
  const configuration = await findConfiguration(options, io);
  const first = shard.index === 1;
  const numbered = inputs.map((input, order): Numbered => ({ input, order }));
  const isLedger = ({ input }: Numbered) => input.sort === "ledger";
  const mine = sliceOf(numbered.filter(isLedger), ({ input }) => input.size ?? 0, shard);

  const documents = first
    ? await examineDocuments(
        numbered.filter((one) => !isLedger(one)),
        options.asOf,
        configuration,
        options.profile ?? null,
        io,
      )
    : NONE;
  const files: Examined[] = [];
  // Documents come between ledgers where they stand between them.
  const documentsLeft = [...documents.files];
  const tell = async (file: Examined) => {
    files.push(file);
    if (!file.own) await heard.examined?.(file);
  };
  const tellUpTo = async (order: number) => {
    while ((documentsLeft[0]?.order ?? order) < order) await tell(documentsLeft.shift() as Examined);
  };
  const { found: project } = configuration;
  let around = first ? withoutLedgers(options, project?.project ?? null) : null;
  if (numbered.some(isLedger) || asksAboutLedgers(options)) {
    // The one door to all that only ledgers need: without them it stays on disk.
    const { examineLedgerPart } = await import("./examine-ledger-part.ts");
    const ofBytes = mine.reduce((sum, { input }) => sum + (input.size ?? 0), 0);
    heard.progress?.({ files: 0, of: mine.length, bytes: 0, ofBytes });
    const given = { options, inputs, mine, whole: first, references: documents.references, project };
    around = await examineLedgerPart(given, io, async (file, progress) => {
      await tellUpTo(file.order);
      await tell(file);
      heard.progress?.(progress);
    });
  }
  await tellUpTo(inputs.length);
  return {
    kind: "riskpaper-part",
    version: VERSION,
    run: runMark(options, configuration, numbered, io),
    shard,
    inputs: inputs.length,
    files,
    whole: around && {
      paths: options.paths,
      around,
      diagnostics: documents.diagnostics,
      notRun: documents.notRun,
      skipped: [...skipped, ...documents.foreign].sort(byPath),
    },
  };
}

/** What laws across ledgers may know where there is no ledger. */
const withoutLedgers = ({ asOf }: ValidateOptions, project: Project | null): Whole["around"] => ({
  asOf,
  project,
  libraries: [],
  checklists: [],
  campaign: null,
  baseline: null,
  roster: null,
  received: {},
  evidence: null,
  rounds: null,
});

/** What comes through stdin has no name to tell what it is: a spreadsheet by its first bytes, a table where no `kind` is said. */
async function readStdin(inputs: readonly Input[], { profile }: ValidateOptions, io: Io): Promise<readonly Input[]> {
  if (!inputs.some(({ sort }) => sort === "stdin")) return inputs;
  const bytes = await io.stdin.bytes();
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 64 * 1024));
  const packed = /^(?:PK|\u00d0\u00cf\u0011\u00e0)/.test(head);
  const table = packed || (profile ?? null) !== null || (/^[^\n]*[,\t]/.test(head) && !/kind["']?\s*:/.test(head));
  return inputs.map((input) =>
    input.sort === "stdin" ? { ...input, sort: table ? "ledger" : "stdin", bytes, size: bytes.length } : input,
  );
}

/** Files and folders that the options name. */
const usedOtherwise = ({ roster, mapping, registerRounds, evidence, baseline }: ValidateOptions) =>
  [roster, mapping, registerRounds, evidence, baseline].filter((path) => path !== null && path !== undefined);

const NONE: ExaminedDocuments = {
  files: [],
  diagnostics: [],
  notRun: [],
  foreign: [],
  references: { libraries: [], checklists: [], overlays: [] },
};

/** What the parts of one run have in common. Crew and paths of outputs do not matter for what comes out. */
function runMark(
  { jobs: _, seconds: _s, memory: _m, outputs: _o, ...options }: ValidateOptions,
  { found }: Configuration,
  inputs: readonly Numbered[],
  io: Io,
): string {
  const seen = inputs.map(({ input }) => [input.path, input.size ?? 0]);
  return io.sha256(JSON.stringify([VERSION, options, found?.project ?? null, seen]));
}

const byPath = (a: Skipped, b: Skipped): number => (a.path < b.path ? -1 : 1);
