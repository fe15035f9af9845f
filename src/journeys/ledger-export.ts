import { masterUnits, unitFinder } from "../field/roster.ts";
import { replaceFile, WriteRefused } from "../io/atomic-file.ts";
import type { Io } from "../io/io.ts";
import { basename, resolve } from "../io/paths.ts";
import type { FlatFormat, FlatRow, FlatTable } from "../model/flat-table.ts";
import type { RectificationTable } from "../model/rectification-table.ts";
import type { Validation } from "../model/validation.ts";
import { type CodeOf, FINDINGS, findingRows } from "../view/ledger/flat-findings.ts";
import { TRANSITIONS, transitionRows } from "../view/ledger/flat-transitions.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { type Mask, personsIn } from "../view/masking/mask-view.ts";
import { type MaskOptions, maskInForce, type Shown, shownAs } from "./masking.ts";
import { type LeftOut, type RectificationOptions, rectificationInputs } from "./rectification.ts";
import { besideRegisters } from "./told-once.ts";
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

export interface ExportOptions extends RectificationOptions, MaskOptions {
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
 * there whole or not at all. @throws WriteRefused where one is there already; LeakFound, CannotRender
 */
export async function exportLedgers(
  options: ExportOptions,
  io: Io,
  words: Pick<Catalogue, "papers">,
  print: (bytes: Uint8Array) => Promise<void>,
): Promise<Exported> {
  await mustBeFree(options, io);
  const given = await maskInForce(options, io, words);
  const validation = await validate(options, io);
  const mask = given && (await knowingAll(given, validation, options, io));
  const { check } = shownAs({}, [], mask);
  const codeOf = await unitCodes(options, io);
  const onceOf = await besideRegisters(validation, options, codeOf, io);
  const leftOut: LeftOut[] = [];
  const steps: FlatRow[] = [];
  async function* tables(): AsyncGenerator<RectificationTable, void, undefined> {
    for await (const { path, why, tables: read } of rectificationInputs(validation, options, io)) {
      if (why !== null) leftOut.push({ path, why });
      for (const whole of read) {
        const { table, left } = onceOf(whole);
        leftOut.push(...left);
        const shown = shownAs(table, [table], mask);
        if (mask === null) await shown.check("", "ndjson", "");
        const own = transitionRows(shown.view, codeOf);
        // Looked through while the first file can still be left undone.
        if (mask && options.transitions)
          for await (const _ of looked(once(own), TRANSITIONS, options.transitions, check));
        steps.push(...own);
        yield shown.view;
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
    writeTable(table, content, target, { ...options, check: mask && check }, io, print);
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
  target: FlatTarget,
  { asOf, force, check }: Pick<ExportOptions, "asOf" | "force"> & { readonly check: Shown<object>["check"] | null },
  io: Io,
  print: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const { output, format, bom } = target;
  const packed = format === "parquet";
  const rows = check && packed ? looked(batches, table, target, check) : batches;
  const encoding = await encoded(table, rows, format, bom, asOf);
  const content = check && !packed ? lookedBytes(encoding, format, target, check) : encoding;
  if (output !== "-") return replaceFile(io, resolve(io.cwd, output), content, { force });
  // What went down a pipe cannot be called back: all of it is looked through first.
  const pieces = check ? await all(content) : content;
  for await (const bytes of pieces) await print(bytes);
}

/** The mask, which knows every person whom any input names: who is named in one may stand in the text of another. */
async function knowingAll(mask: Mask, validation: Validation, options: ExportOptions, io: Io): Promise<Mask> {
  const names = new Set(mask.names);
  for await (const { tables } of rectificationInputs(validation, options, io))
    for (const name of personsIn(tables)) names.add(name);
  return { ...mask, names: [...names] };
}

/** Pieces of a text file, each looked through before it goes on. */
async function* lookedBytes(
  content: AsyncIterable<Uint8Array>,
  format: "csv" | "ndjson",
  { output }: FlatTarget,
  check: Shown<object>["check"],
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const bytes of content) {
    await check(output === "-" ? "" : basename(output), format, bytes);
    yield bytes;
  }
}

/** Rows, looked through as text before they are packed: nobody reads Parquet here. */
async function* looked(
  batches: AsyncIterable<readonly FlatRow[]>,
  table: FlatTable,
  target: FlatTarget,
  check: Shown<object>["check"],
): AsyncGenerator<readonly FlatRow[], void, undefined> {
  const { flatNdjson } = await import("../render/flat/flat-ndjson.ts");
  for await (const rows of batches) {
    for await (const _ of lookedBytes(flatNdjson(table, once(rows)), "ndjson", target, check));
    yield rows;
  }
}

async function all<T>(pieces: AsyncIterable<T>): Promise<readonly T[]> {
  const held: T[] = [];
  for await (const piece of pieces) held.push(piece);
  return held;
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
