import { masterUnits, unitFinder } from "../field/roster.ts";
import { replaceFile, WriteRefused } from "../io/atomic-file.ts";
import type { Io } from "../io/io.ts";
import { resolve } from "../io/paths.ts";
import type { FlatFormat, FlatRow, FlatTable } from "../model/flat-table.ts";
import type { RectificationTable } from "../model/rectification-table.ts";
import type { Validation } from "../model/validation.ts";
import { type CodeOf, FINDINGS, findingRows } from "../view/ledger/flat-findings.ts";
import { TRANSITIONS, transitionRows } from "../view/ledger/flat-transitions.ts";
import { type LeftOut, type RectificationOptions, rectificationInputs } from "./rectification.ts";
import { findConfiguration } from "./validate/configuration.ts";
import { readRoster } from "./validate/roster.ts";
import { validate } from "./validate/validate.ts";

/** Where a table goes, and how it is written. */
export interface FlatTarget {
  /** A path, or "-" for stdout. */
  readonly output: string;
  readonly format: FlatFormat;
  /** Of a csv: with the mark that Excel needs. */
  readonly bom: boolean;
}

export interface ExportOptions extends RectificationOptions {
  readonly findings: FlatTarget;
  /** The second table, where it is asked for. */
  readonly transitions: FlatTarget | null;
  readonly force: boolean;
}

/** What was written: path as given → rows, in the order of writing; nothing where there was no ledger to export. */
export interface Exported {
  readonly validation: Validation;
  readonly left_out: readonly LeftOut[];
  readonly written: readonly { readonly output: string; readonly table: FlatTable["name"]; readonly rows: number }[];
}

/** Rows that are handed on together. */
const BATCH = 1000;

/**
 * Ledgers of rectification → flat tables. One input is held at a time, and files are written as the rows come; a file is
 * there whole or not at all. @throws WriteRefused where one is there already
 */
export async function exportLedgers(
  options: ExportOptions,
  io: Io,
  print: (bytes: Uint8Array) => Promise<void>,
): Promise<Exported> {
  await mustBeFree(options, io);
  const validation = await validate(options, io);
  const codeOf = await unitCodes(options, io);
  const leftOut: LeftOut[] = [];
  const steps: FlatRow[] = [];
  async function* tables(): AsyncGenerator<RectificationTable, void, undefined> {
    for await (const { path, why, tables: read } of rectificationInputs(validation, options, io)) {
      if (why !== null) leftOut.push({ path, why });
      for (const table of read) {
        steps.push(...transitionRows(table, codeOf));
        yield table;
      }
    }
  }
  const found = tables();
  const first = await found.next();
  if (first.done) return { validation, left_out: leftOut, written: [] };
  let rows = 0;
  async function* batches(begun: RectificationTable): AsyncGenerator<readonly FlatRow[], void, undefined> {
    for (let table: RectificationTable | null = begun; table !== null; table = await nextOf(found)) {
      rows += table.rows.length;
      yield* inBatches(findingRows(table, codeOf));
    }
  }
  const write = (table: FlatTable, content: AsyncIterable<readonly FlatRow[]>, target: FlatTarget) =>
    writeTable(table, content, target, options, io, print);
  await write(FINDINGS, batches(first.value), options.findings);
  const written: Exported["written"][number][] = [{ output: options.findings.output, table: "findings", rows }];
  if (options.transitions) {
    await write(TRANSITIONS, once(steps), options.transitions);
    written.push({ output: options.transitions.output, table: "transitions", rows: steps.length });
  }
  return { validation, left_out: leftOut, written };
}

async function writeTable(
  table: FlatTable,
  batches: AsyncIterable<readonly FlatRow[]>,
  { output, format, bom }: FlatTarget,
  { asOf, force }: ExportOptions,
  io: Io,
  print: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const content = await encoded(table, batches, format, bom, asOf);
  if (output !== "-") return replaceFile(io, resolve(io.cwd, output), content, { force });
  for await (const bytes of content) await print(bytes);
}

async function encoded(
  table: FlatTable,
  batches: AsyncIterable<readonly FlatRow[]>,
  format: FlatFormat,
  bom: boolean,
  asOf: string,
): Promise<AsyncIterable<Uint8Array>> {
  switch (format) {
    case "csv":
      return (await import("../render/flat/flat-csv.ts")).flatCsv(table, batches, bom);
    case "ndjson":
      return (await import("../render/flat/flat-ndjson.ts")).flatNdjson(table, batches);
    case "parquet":
      return (await import("../render/flat/flat-parquet.ts")).flatParquet(table, batches, asOf);
  }
}

/** Said before everything is read, not after. */
async function mustBeFree({ findings, transitions, force }: ExportOptions, io: Io): Promise<void> {
  for (const { output } of [findings, ...(transitions ? [transitions] : [])]) {
    const path = resolve(io.cwd, output);
    if (output !== "-" && !force && (await io.files.stat(path)) !== null) throw new WriteRefused("exists", path);
  }
}

/** Codes by the units of the project and the roster; the same name is looked up once. */
async function unitCodes(options: ExportOptions, io: Io): Promise<CodeOf> {
  const { found } = await findConfiguration(options, io);
  const roster = options.roster ? await readRoster(options.roster, io) : null;
  const finder = unitFinder(masterUnits(found?.project ?? null, roster));
  const known = new Map<string, string | null>();
  return (name) => {
    if (name === null) return null;
    const before = known.get(name);
    if (before !== undefined) return before;
    const match = finder.find(name);
    const code = match.sort === "one" ? match.unit.code : null;
    known.set(name, code);
    return code;
  };
}

async function nextOf<T>(iterator: AsyncIterator<T, void, undefined>): Promise<T | null> {
  const { value, done } = await iterator.next();
  return done === true ? null : (value as T);
}

async function* once(rows: readonly FlatRow[]): AsyncGenerator<readonly FlatRow[], void, undefined> {
  yield* inBatches(rows);
}

/** At least one batch, so that whoever writes begins. */
function* inBatches(rows: Iterable<FlatRow>): Generator<readonly FlatRow[], void, undefined> {
  let batch: FlatRow[] = [];
  let any = false;
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    any = true;
    batch = [];
  }
  if (batch.length > 0 || !any) yield batch;
}
