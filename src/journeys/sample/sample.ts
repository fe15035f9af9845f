import { replaceFile } from "../../io/atomic-file.ts";
import type { Io } from "../../io/io.ts";
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from "../../io/paths.ts";
import type { PlainDate, Sample } from "../../model/generated/documents.ts";
import type { SamplingMethod } from "../../field/sampling/draw.ts";
import { parseAs } from "../../parse/document.ts";
import { yamlText } from "../../render/yaml.ts";
import { DocumentRefused, findProject } from "../project.ts";
import { crewOf, hireFor, isShort, limitMet, secondsFor } from "../validate/crew.ts";
import type { DrawnSample, SampleTask } from "./draw-sample.ts";
import { CannotSample, PopulationRefused } from "./population-problem.ts";

export interface SampleOptions {
  /** As given; null on an extension, where the sample names it. */
  readonly population: string | null;
  readonly method: SamplingMethod | null;
  readonly n: number;
  readonly seed: string | null;
  readonly columns: SampleTask["columns"];
  readonly pick: readonly string[];
  readonly reason: string | null;
  /** The sample to extend, as given. */
  readonly extend: string | null;
  /** A sample document (yaml, json), or a list to work with (xlsx, csv) that gets its sample beside it; null writes nothing. */
  readonly output: string | null;
  readonly force: boolean;
  readonly asOf: PlainDate;
  readonly by: string | null;
  readonly config: string | null;
}

export type Sampled = Extract<DrawnSample, { refused: null }> & {
  /** Files written, absolute; the sample document first. */
  readonly written: readonly string[];
};

/** Draws the list for a working sheet: made where it is asked for, since workbooks are loaded only then. */
export type DrawList = (sampled: Extract<DrawnSample, { refused: null }>, kind: "xlsx" | "csv") => Promise<Uint8Array>;

/**
 * Population → sample. A workbook is opened in a child process, as every stranger's; the list is drawn there too.
 * @throws PopulationRefused, CannotSample, DocumentRefused, WriteRefused, or the system's error
 */
export async function sample(options: SampleOptions, list: DrawList, io: Io): Promise<Sampled> {
  const found = await findProject(options.config ?? undefined, io);
  const before = options.extend === null ? null : await readSample(resolve(io.cwd, options.extend), io);
  const targets = options.output === null ? null : targetsOf(resolve(io.cwd, options.output));
  const absolute = resolve(io.cwd, options.population ?? (before ? besideSample(options, before) : ""));
  // The sample proves what was drawn only as long as the population stays what it was.
  const wanted = targets ? [targets.sample, targets.list?.path ?? targets.sample] : [];
  for (const path of wanted) if (await isSameFile(path, absolute, io)) throw new CannotSample("population", path);
  const method = options.method ?? before?.method ?? null;
  if (method === null) throw new CannotSample("extend-method", "");
  if (before && method !== before.method) throw new CannotSample("extend-method", before.method);
  if ((method === "判断") !== options.pick.length > 0 || (method === "判断" && options.reason === null))
    throw new CannotSample("pick", "");
  if ((before?.n ?? 0) + options.n > MOST) throw new CannotSample("size", String(MOST));
  const seed = method === "判断" ? null : (before?.seed ?? options.seed ?? io.randomHex(8));
  const drawn = await drawnBy(
    {
      absolute,
      file: fromFolder(targets ? dirname(targets.sample) : null, absolute),
      columns: options.columns,
      method,
      n: options.n,
      seed,
      pick: options.pick,
      round: { date: options.asOf, by: options.by ?? found?.project.by ?? null, reason: options.reason },
      before,
    },
    io,
  );
  if (drawn.refused) throw new PopulationRefused(options.population ?? absolute, drawn.refused, drawn.total);
  const written = targets ? await write(targets, drawn, options, list, io) : [];
  return { ...drawn, written };
}

/** What one sample document may hold. */
const MOST = 10_000;

/** A sample document. @throws DocumentRefused */
export async function readSample(path: string, io: Io): Promise<Sample> {
  const { document, diagnostics } = await parseAs(await io.files.read(path), path, "Sample");
  if (!document) throw new DocumentRefused(path, diagnostics, true);
  return document;
}

/** Where the population of a sample lies, as its document says. */
const besideSample = ({ extend }: Pick<SampleOptions, "extend">, { population }: Sample): string =>
  join(dirname(extend ?? ""), population.file);

/** The population's path from the sample's folder, with `/`; its name alone where no path leads there or nothing is written. */
function fromFolder(folder: string | null, absolute: string): string {
  const step = folder === null ? "" : relative(folder, absolute).replaceAll("\\", "/");
  return step === "" || isAbsolute(step) || step.length > 400 ? basename(absolute) : step;
}

const isSameFile = async (path: string, other: string, io: Io): Promise<boolean> =>
  (await io.files.stat(path)) !== null && (await io.files.realPath(path)) === (await io.files.realPath(other));

interface Targets {
  readonly sample: string;
  readonly list: { readonly path: string; readonly kind: "xlsx" | "csv" } | null;
}

function targetsOf(output: string): Targets {
  const extension = extname(output).toLowerCase();
  if (extension === ".yaml" || extension === ".yml" || extension === ".json") return { sample: output, list: null };
  if (extension !== ".xlsx" && extension !== ".csv") throw new CannotSample("extension", output);
  const sample = `${output.slice(0, -extension.length)}.sample.yaml`;
  return { sample, list: { path: output, kind: extension === ".csv" ? "csv" : "xlsx" } };
}

async function drawnBy(task: SampleTask, io: Io): Promise<DrawnSample> {
  const size = (await io.files.stat(await io.files.realPath(task.absolute)))?.size ?? 0;
  const work = { path: task.absolute, size };
  const crew = crewOf({});
  const children = isShort([work], crew) ? null : hireFor([work], { samples: true }, crew, io);
  if (!children) return (await import("./draw-sample.ts")).drawSample(task, io);
  try {
    return (await children.run(task, secondsFor(work, crew) * 1_000)) as DrawnSample;
  } catch (error) {
    const met = limitMet(error, work, crew);
    if (!met) throw error;
    return { refused: [{ what: "told", told: { code: met.code, at: {}, args: { limit: met.limit } } }], total: 1 };
  } finally {
    children.close();
  }
}

/** Looks at both places before it writes to one. The sample comes first: a list whose sample is missing could not be drawn again. */
async function write(
  { sample: path, list: wanted }: Targets,
  drawn: Extract<DrawnSample, { refused: null }>,
  { force, extend }: SampleOptions,
  list: DrawList,
  io: Io,
): Promise<readonly string[]> {
  const text = extname(path) === ".json" ? `${JSON.stringify(drawn.sample, null, 2)}\n` : yamlText(drawn.sample);
  const files: { readonly path: string; readonly bytes: Uint8Array }[] = [
    { path, bytes: new TextEncoder().encode(text) },
  ];
  if (wanted) files.push({ path: wanted.path, bytes: await list(drawn, wanted.kind) });
  // An extended sample takes the place of what it extends: it holds all of it.
  const may = (at: string) => force || (extend !== null && at === resolve(io.cwd, extend));
  for (const one of files) {
    const there = await io.files.stat(one.path);
    if (there && !may(one.path)) await replaceFile(io, one.path, one.bytes, { force: false });
  }
  await io.files.makeFolder(dirname(path));
  for (const one of files) await replaceFile(io, one.path, one.bytes, { force: may(one.path) });
  return files.map((one) => one.path);
}
