import { mapLevel } from "../../field/level-schemes.ts";
import { masterUnits, unitFinder } from "../../field/roster.ts";
import type { Io } from "../../io/io.ts";
import { JOURNAL } from "../../io/journal-file.ts";
import { basename, join, resolve } from "../../io/paths.ts";
import type { Project } from "../../model/generated/documents.ts";
import type { RectificationTable } from "../../model/rectification-table.ts";
import {
  type ImportedFile,
  type RegisterBody,
  registerOf,
  type RegisterState,
  type Taking,
} from "../../model/register.ts";
import type { FileResult, Validation } from "../../model/validation.ts";
import { apply } from "../../register/fold.ts";
import type { TakingContext } from "../../register/stated-row.ts";
import {
  askingRows,
  type AskingRow,
  type Judging,
  missingFrom,
  rowKey,
  type Taken,
  takeRows,
} from "../../register/take.ts";
import { NobodyNamed } from "../paper/step-refused.ts";
import type { LeftInput } from "../rectification.ts";
import { judgeRectification, rectificationInputs } from "../rectification.ts";
import type { Run } from "../validate/conclude.ts";
import type { Recovered } from "../sound-journal.ts";
import { findConfiguration } from "../validate/configuration.ts";
import type { Heard } from "../validate/examine-part.ts";
import type { ValidateOptions } from "../validate/options.ts";
import { lookBackRows } from "./look-back-rows.ts";
import { paperRows } from "./paper-rows.ts";
import { judgingBy, nameOf } from "./people.ts";
import { createRegister, openRegister, type RegisterSession } from "./register-session.ts";

export interface RegisterImportOptions extends ValidateOptions {
  /** The register's folder, as given. */
  readonly register: string;
  readonly by: string | null;
  readonly takeOver: boolean;
  /** How ledgers are taken; null: a new register takes them as its opening, another as submissions. */
  readonly as: "opening" | "submission" | null;
  /** Who approved what an opening ledger states as extended, cancelled or going on, where it has no column for that. */
  readonly approver: string | null;
  /** Submissions need not name every open finding of their unit: filled-in reminders ask for some only. */
  readonly partial: boolean;
}

/** What became of one file. */
export interface TakenFile extends Omit<Taken, "entries"> {
  readonly path: string;
  readonly as: Taking;
  /** Number of the journal's record; null where there was nothing to record. */
  readonly record: number | null;
  /** The record of an earlier import of the same bytes; null where they are new. */
  readonly before: number | null;
  readonly opened: number;
  readonly moved: number;
  readonly updated: number;
  /** Findings looked at again: those that hold, and those that came back, which are moved too. */
  readonly rechecked: number;
  /** Open findings of the units it speaks for that it leaves out. */
  readonly missing: readonly { readonly id: string; readonly org: string; readonly state: string }[];
  /** Key → number of its column, by sheet: for the cell of a refusal. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface RegisterImport {
  readonly register: string;
  readonly created: boolean;
  readonly recovered: Recovered | null;
  readonly validation: Validation;
  readonly left_out: readonly LeftInput[];
  readonly files: readonly TakenFile[];
  readonly findings: number;
  readonly records: number;
}

/** Neither a ledger of rectification nor a paper is among what was given: nothing was written. */
export class NothingToTake extends Error {
  constructor(
    readonly validation: Validation,
    readonly left_out: readonly LeftInput[],
  ) {
    super("nothing to take");
  }
}

/** Who wants to hear how far a long import is. */
export interface ImportHeard extends Heard {
  /** A file is about to be taken into the register, or the register to be written. */
  readonly stage?: (stage: { readonly does: "take" | "write"; readonly path: string }) => Promise<void>;
}

/** A file ready to be taken: its tables, or the findings of a paper. */
interface Source {
  readonly result: FileResult;
  readonly tables: readonly RectificationTable[];
  readonly paper: Awaited<ReturnType<typeof paperRows>> | null;
}

/**
 * Takes ledgers and papers into a register, one record each, in the order of the inputs. Everything is judged first, as `validate`
 * judges it; then, row by row, by the machine. @throws NobodyNamed, RegisterRefused, Held, NotSaved, NothingToTake
 */
export async function importIntoRegister(
  options: RegisterImportOptions,
  io: Io,
  heard: ImportHeard = {},
): Promise<RegisterImport> {
  const { found } = await findConfiguration(options, io);
  const project = found?.project ?? null;
  const by = (options.by ?? project?.by ?? "").trim();
  if (by === "") throw new NobodyNamed();
  const run = await judgeRectification({ ...options, withErrors: false }, io, Number.MAX_SAFE_INTEGER, heard);
  const { validation } = run;
  const { sources, leftOut } = await sourcesOf(run, options, io);
  if (sources.length === 0) throw new NothingToTake(validation, leftOut);
  const path = resolve(io.cwd, registerOf(options.register));
  const judging = judgingBy(by, options.asOf, project);
  const open = { path, by, takeOver: options.takeOver };
  const created = (await io.files.stat(join(path, JOURNAL))) === null;
  const work = new Work(options, project, judging);
  let session: RegisterSession | null = null;
  try {
    if (!created) session = await openRegister(open, io);
    for (const source of sources) {
      await heard.stage?.({ does: "take", path: source.result.path });
      await work.take(source, session);
    }
    await heard.stage?.({ does: "write", path: options.register });
    const { bodies } = work;
    if (session === null) session = await createRegister(open, bodies, work.scheme(sources), io);
    await session.writeDocument();
    const state = session.state();
    return {
      register: options.register,
      created,
      recovered: session.recovered,
      validation,
      left_out: leftOut,
      files: work.files,
      findings: state.items.size,
      records: state.journal.records,
    };
  } finally {
    await session?.close();
  }
}

async function sourcesOf({ validation, rows }: Run, options: RegisterImportOptions, io: Io) {
  const sources: Source[] = [];
  const leftOut: LeftInput[] = [];
  const byPath = new Map(validation.files.map((file) => [file.path, file]));
  const judged = rectificationInputs(validation, { ...options, withErrors: false }, io, rows);
  for await (const { path, why, tables } of judged) {
    const result = byPath.get(path);
    if (!result) continue;
    if (result.kind === "Workpaper" && result.verdict === "accepted")
      sources.push({ result, tables: [], paper: await paperRows(path, io) });
    // A register is no submission to another.
    else if (why === null && result.kind !== "Register") sources.push({ result, tables, paper: null });
    else leftOut.push({ path, why: why ?? "other" });
  }
  return { sources, leftOut };
}

/** The scheme of a register that papers open: their own. */
const PAPER_SCHEME = "P4";

const EMPTY = (severity: string): RegisterState => ({
  schemes: { severity },
  items: new Map(),
  history: [],
  imports: [],
  journal: { records: 1, head: "", opened_at: "", last_at: "" },
});

/** The files, one after the other: into an open register at once, or, where there is none yet, gathered for its first write. */
class Work {
  readonly bodies: RegisterBody[] = [];
  readonly files: TakenFile[] = [];
  /** Of a register that is not there yet. */
  private draft: RegisterState | null = null;
  private readonly options: RegisterImportOptions;
  private readonly project: Project | null;
  private readonly judging: Judging;
  private readonly sameUnit: (a: string, b: string) => boolean;

  constructor(options: RegisterImportOptions, project: Project | null, judging: Judging) {
    this.options = options;
    this.project = project;
    this.judging = judging;
    const finder = unitFinder(masterUnits(project, null));
    const codeOf = (name: string): string | null => {
      const match = finder.find(name);
      return match.sort === "one" ? match.unit.code : null;
    };
    const codes = new Map<string, string | null>();
    const known = (name: string): string | null => {
      const code = codes.get(name) ?? codeOf(name);
      codes.set(name, code);
      return code;
    };
    this.sameUnit = (a, b) => known(a) !== null && known(a) === known(b);
  }

  scheme([first]: readonly Source[]): string {
    return first?.tables[0]?.schemes.severity ?? PAPER_SCHEME;
  }

  async take(source: Source, session: RegisterSession | null): Promise<void> {
    this.draft ??= session === null ? EMPTY(this.scheme([source])) : null;
    const state = session?.state() ?? this.draft;
    if (!state) throw new Error("no register to take into");
    const { result } = source;
    const as: Taking = source.paper ? "paper" : (this.options.as ?? (session === null ? "opening" : "submission"));
    const sha256 = result.sha256 ?? "";
    const earlier = state.imports.filter((one) => one.sha256 === sha256);
    // The same bytes again: only what was not taken of them is looked at once more.
    const only = earlier.length === 0 ? null : new Set((earlier.at(-1)?.refused ?? []).map((row) => rowKey(row)));
    const taken = takeRows(state, this.rowsOf(source, state, as, only), this.judging);
    const nothingNew = earlier.length > 0 && taken.entries.length === 0;
    const body: RegisterBody = {
      kind: "import",
      as_of: this.options.asOf,
      file: fileOf(source, as),
      entries: taken.entries,
      refused: taken.notTaken,
    };
    if (!nothingNew) await this.record(body, state, session);
    const after = session?.state() ?? this.draft ?? state;
    this.files.push({
      ...counted(taken),
      path: result.path,
      as,
      record: nothingNew ? null : after.journal.records,
      before: earlier.at(-1)?.record ?? null,
      missing:
        as === "submission" && earlier.length === 0 && !this.options.partial
          ? missingFrom(after, source.tables, this.sameUnit).map(({ id, row, state: at }) => ({
              id,
              org: String(row.org ?? ""),
              state: at,
            }))
          : [],
      columns: Object.fromEntries(source.tables.map(({ sheet, columns }) => [sheet, columns])),
    });
  }

  private rowsOf(
    source: Source,
    state: RegisterState,
    as: Taking,
    only: ReadonlySet<string> | null,
  ): readonly AskingRow[] {
    const { project, options } = this;
    const context: TakingContext = {
      asOf: options.asOf,
      scheme: state.schemes.severity,
      levelOf: (scheme, level) => mapLevel(scheme, state.schemes.severity, level, project ?? undefined),
      approver: options.approver === null ? null : nameOf(options.approver, project),
    };
    if (source.paper)
      return [
        ...source.paper.askingRows(state, context, only),
        ...lookBackRows(source.paper.paper, state, only, this.judging, project),
      ];
    return askingRows(state, source.tables, as === "opening" ? "opening" : "submission", context, only);
  }

  private async record(body: RegisterBody, state: RegisterState, session: RegisterSession | null): Promise<void> {
    if (session) await session.record(body);
    else {
      this.bodies.push(body);
      const seq = state.journal.records + 1;
      this.draft = apply(state, { ...body, at: "", by: this.judging.by[0] ?? "", seq, prev: "", hash: "" });
    }
  }
}

function fileOf({ result, tables, paper }: Source, as: Taking): ImportedFile {
  const [first] = tables;
  return {
    name: basename(result.path),
    sha256: result.sha256 ?? "",
    as,
    unit: paper?.unit ?? first?.unit ?? null,
    period: first?.period ?? null,
  };
}

function counted({
  entries,
  ...taken
}: Taken): Omit<Taken, "entries"> & Pick<TakenFile, "opened" | "moved" | "updated" | "rechecked"> {
  const ids = (does: readonly string[]) =>
    new Set(entries.filter((one) => does.includes(one.does)).map(({ id }) => id));
  const moved = ids(["step"]);
  return {
    ...taken,
    opened: ids(["open"]).size,
    moved: moved.size,
    updated: [...ids(["update"])].filter((id) => !moved.has(id)).length,
    rechecked: ids(["recheck"]).size,
  };
}
