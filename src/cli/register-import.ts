import {
  type ImportHeard,
  importIntoRegister,
  NothingToTake,
  type RegisterImport,
  type TakenFile,
} from "../journeys/register/import-files.ts";
import { told as toldOf } from "../render/diagnostics/json.ts";
import { acrossReport, prettyReport } from "../render/diagnostics/pretty.ts";
import { visible } from "../render/plain-text.ts";
import { cellAddress } from "../model/sheet.ts";
import type { LeftInput } from "../journeys/rectification.ts";
import type { Validation } from "../model/validation.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { loadCatalogue } from "../text/load.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { progressLine, stageLine } from "./progress.ts";
import { refusalLines, told } from "./register-steps.ts";
import { type ValidateFlags, validateOptions } from "./validate-options.ts";

type Words = Catalogue["register"];

export interface RegisterImportFlags extends ValidateFlags {
  readonly output?: string;
  readonly json?: boolean;
  readonly opening?: boolean;
  readonly submission?: boolean;
  readonly approver?: string;
  readonly partial?: boolean;
  readonly takeOver?: boolean;
}

const COMMAND = "riskpaper ledger import";

/** Ledgers and papers into a register, and what of them was not taken and why. */
export async function intoRegister(
  paths: readonly string[],
  flags: RegisterImportFlags,
  columns: Readonly<Record<string, string>>,
  context: Context,
): Promise<ExitCode> {
  if (flags.opening && flags.submission)
    throw new UsageError({ kind: "conflict", a: "--opening", b: "--submission" }, COMMAND);
  const { register: words, diagnostics } = await loadCatalogue(context.locale);
  const as = flags.opening ? "opening" : flags.submission ? "submission" : null;
  const approver = (flags.approver ?? "").trim();
  const options = {
    ...validateOptions(paths, flags, context),
    mapping: null,
    columns,
    outputs: [],
    register: flags.output ?? "",
    by: context.by,
    takeOver: flags.takeOver === true,
    as,
    approver: approver === "" ? null : approver,
    partial: flags.partial === true,
  } as const;
  const page = { colour: context.colour.out, columns: context.io.stdout.columns };
  const [reading, line] = [progressLine(context), stageLine(context)];
  const heard: ImportHeard = {
    progress(done) {
      if (done.files === 0) void line.show(words.import.stage.read(done), done.ofBytes);
      else reading.show(done);
    },
    stage: ({ does, path }) => line.show(words.import.stage[does](visible(path))),
  };
  try {
    const done = await importIntoRegister(options, context.io, heard).finally(async () => {
      await reading.clear();
      await line.clear();
    });
    if (flags.json) {
      const across = done.validation.diagnostics.map((one) => toldOf(one, diagnostics));
      await context.print(`${JSON.stringify({ ...jsonOf(done, words), across_files: across }, null, 2)}\n`);
    } else await context.print(`${linesOf(done, words).join("\n")}\n`);
    const reported = await sayLeftOut(done.left_out, done.validation, words, context, () =>
      prettyReport(rejectedOf(done), diagnostics, page),
    );
    const across = reported ? "" : await acrossReport(done.validation, diagnostics, page);
    if (across !== "") await context.say(across.trimEnd());
    if (done.created && as === null && done.files.some((file) => file.as === "opening"))
      await context.say(words.import.defaultOpening);
    const refused = done.files.some((file) => file.refusals.length > 0 || file.missing.length > 0);
    return refused || done.left_out.some(isLack) ? EXIT.refused : EXIT.clean;
  } catch (error) {
    if (!(error instanceof NothingToTake)) throw error;
    await sayLeftOut(error.left_out, error.validation, words, context, () =>
      prettyReport(error.validation, diagnostics, page),
    );
    await context.say(context.words.cli.problem.lead(words.import.none));
    await context.say(context.words.cli.problem.todo(words.import.noneTodo));
    return error.validation.files.length === 0 ? EXIT.failed : EXIT.refused;
  }
}

const rejectedOf = ({ validation, left_out }: RegisterImport): Validation => {
  const lacking = new Set(left_out.filter(isLack).map(({ path }) => path));
  return { ...validation, files: validation.files.filter(({ path }) => lacking.has(path)) };
};

/** A ledger whose correction came in is missed by nobody. */
const isLack = ({ why }: LeftInput): boolean => why !== "replaced";

/** Whether the report was given, which ends with what is about no single file. */
async function sayLeftOut(
  leftOut: readonly LeftInput[],
  { files }: Validation,
  { import: t }: Words,
  context: Context,
  report: () => Promise<string>,
): Promise<boolean> {
  for (const { path, why } of leftOut) await context.say(t.leftOut({ path: visible(path), why: t.why[why] }));
  const reports = leftOut.some(isLack) && files.some(({ verdict }) => verdict !== "accepted");
  if (reports) await context.say((await report()).trimEnd());
  return reports;
}

function linesOf(done: RegisterImport, words: Words): readonly string[] {
  const { import: t } = words;
  const { created, findings, records } = done;
  const register = visible(done.register);
  return [
    created ? t.created({ register, findings }) : t.kept({ register, findings, records }),
    ...(done.recovered
      ? [words.recovered({ bytes: done.recovered.dropped_bytes, file: visible(done.recovered.kept_as) })]
      : []),
    ...done.files.flatMap((file) => fileLines(file, words)),
  ];
}

function fileLines(file: TakenFile, words: Words): readonly string[] {
  const { import: t } = words;
  const path = visible(file.path);
  if (file.record === null && file.before !== null && file.refusals.length === 0)
    return [t.again({ path, record: file.before })];
  const { opened, moved, updated, rechecked, unchanged } = file;
  const head = t.file({ path, as: t.as[file.as], opened, moved, updated, unchanged, refused: file.notTaken.length });
  return [
    head,
    ...(rechecked === 0 ? [] : [t.rechecked(rechecked)]),
    ...file.refusals.flatMap((one) => {
      const where = placeOf(file, one, words);
      return refusalLines(one, one.id === "" ? where : `${where}  ${visible(one.id)}`, words);
    }),
    ...file.kept.map((one) =>
      t.keptValue({
        place: placeOf(file, one, words),
        id: visible(one.id),
        key: one.key,
        register: visible(one.register),
        stated: visible(one.stated),
      }),
    ),
    ...file.missing.map(({ id, org, state }) => t.missing({ path, id: visible(id), org: visible(org), state })),
  ];
}

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly key: string | null;
}

/** The cell where the column is known, else the row. */
const cellOf = ({ columns }: TakenFile, { sheet, row, key }: Placed): string | null => {
  const column = columns[sheet]?.[key ?? ""];
  return column === undefined ? null : cellAddress(row, column);
};

const placeOf = (file: TakenFile, one: Placed, words: Words): string =>
  words.place({
    path: visible(file.path),
    sheet: visible(one.sheet),
    cell: cellOf(file, one) ?? words.row(one.row),
  });

const jsonOf = ({ validation: _, files, ...done }: RegisterImport, words: Words) => ({
  ...done,
  files: files.map(({ columns: __, notTaken: ___, refusals, ...file }, index) => ({
    ...file,
    refusals: refusals.map((one) => ({
      code: one.code,
      id: one.id,
      key: one.key,
      args: one.args,
      location: { sheet: one.sheet, row: one.row, cell: files[index] ? cellOf(files[index], one) : null },
      ...told(one, words),
    })),
  })),
});
