import { agreesWithItself } from "../../field/sampling/agreement.ts";
import { ALGORITHM } from "../../field/sampling/numbers.ts";
import {
  draw,
  drawable,
  type Drawing,
  type Drawn,
  type Member,
  type SamplingMethod,
} from "../../field/sampling/draw.ts";
import type { Io } from "../../io/io.ts";
import type { PlainDate, Sample, SampleDraw, SampleRound } from "../../model/generated/documents.ts";
import type { Book } from "../../model/sheet.ts";
import { SheetRefusal } from "../../model/sheet-refusal.ts";
import { SHEET_LIMITS } from "../../sheet/limits.ts";
import { openBook } from "../../sheet/open-book.ts";
import type { AskedColumns } from "./find-table.ts";
import type { PopulationProblem } from "./population-problem.ts";
import { type Population, readPopulation, shownText } from "./read-population.ts";

/** All that one drawing needs; plain JSON, so that it can be handed to another process. */
export interface SampleTask {
  /** Of the population. */
  readonly absolute: string;
  /** As the sample names it. */
  readonly file: string;
  readonly columns: AskedColumns & { readonly sheet: string | null };
  readonly method: SamplingMethod;
  /** More to draw; of 判断, as many as are picked. */
  readonly n: number;
  readonly seed: string | null;
  /** Ids that a person picked; only of 判断. */
  readonly pick: readonly string[];
  readonly round: { readonly date: PlainDate; readonly by: string | null; readonly reason: string | null };
  /** The sample that is extended. */
  readonly before: Sample | null;
}

/** What the population's rows look like to a reader: the drawn ones, in the order in which they were drawn. */
export interface Listing {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type DrawnSample =
  | {
      readonly refused: null;
      readonly sample: Sample;
      readonly listing: Listing;
      /** Nothing says in which unit the amounts are; they were read as 元. */
      readonly unitGuessed: boolean;
      /** Members without an amount: a drawing by amount cannot reach them. */
      readonly withoutAmount: number;
    }
  | { readonly refused: readonly PopulationProblem[]; readonly total: number };

/** Problems alike help nobody; so many of them are handed on. */
const MOST = 50;

/** Reads a population, draws, and says what was drawn. What a file holds never makes it throw; the system's errors do. */
export async function drawSample(task: SampleTask, io: Pick<Io, "files" | "sha256">): Promise<DrawnSample> {
  const bytes = await populationBytes(task.absolute, io);
  if (!(bytes instanceof Uint8Array)) return refuse(bytes);
  const sha256 = io.sha256(bytes);
  if (task.before && task.before.population.sha256 !== sha256) return refuse({ what: "changed" });
  const { book, refused } = await openBook(bytes, task.absolute, SHEET_LIMITS);
  if (!book) return refuse({ what: "told", told: refused });
  try {
    const needs = { amount: task.method === "金额", stratum: task.method === "分层" };
    const { population, problems } = await readPopulation(book, columnsOf(task), needs);
    if (!population) return refuse(...problems);
    const altered = alteredRound(population.members, task, io);
    if (altered !== null) return refuse({ what: "altered", round: altered });
    const drawn = drawnOf(population.members, task, io);
    if ("what" in drawn) return refuse(drawn);
    const sample = sampleOf(task, population, sha256, drawn);
    return {
      refused: null,
      sample,
      listing: await listingOf(book, population, sample),
      unitGuessed: population.amount !== null && !population.unitStated,
      withoutAmount: population.amount ? population.members.filter(({ amount }) => amount === 0n).length : 0,
    };
  } catch (error) {
    if (error instanceof SheetRefusal) return refuse({ what: "told", told: error.problem });
    throw error;
  }
}

const refuse = (...problems: readonly PopulationProblem[]): DrawnSample => ({
  refused: problems.slice(0, MOST),
  total: problems.length,
});

/** An extension reads the columns that the sample names. */
function columnsOf({ before, columns }: SampleTask): SampleTask["columns"] {
  if (!before) return columns;
  const { id_column, amount_column, stratum_column, sheet } = before.population;
  return {
    id: id_column,
    amount: amount_column ?? null,
    stratum: stratum_column ?? null,
    sheet: sheet === "" ? null : sheet,
  };
}

async function populationBytes(absolute: string, io: Pick<Io, "files">): Promise<Uint8Array | PopulationProblem> {
  const path = await io.files.realPath(absolute);
  const size = (await io.files.stat(path))?.size ?? 0;
  const limit = SHEET_LIMITS.fileBytes;
  if (size > limit) return { what: "told", told: { code: "file-too-large", at: {}, args: { size, limit } } };
  return io.files.read(path);
}

/** The first drawing of the sample to extend that its seed does not give again, from 1; of 判断, that is not in the population. */
function alteredRound(members: readonly Member[], task: SampleTask, io: Pick<Io, "sha256">): number | null {
  const { before } = task;
  if (!before) return null;
  if (!agreesWithItself(before)) return before.rounds.length;
  for (const [at, round] of before.rounds.entries()) {
    const again = drawnOf(
      members,
      {
        ...task,
        n: round.n,
        pick: round.drawn.map(({ id }) => id),
        before: { ...before, rounds: before.rounds.slice(0, at) },
      },
      io,
    );
    if ("what" in again || !sameDraws(again.drawn.map(drawOf), round.drawn)) return at + 1;
  }
  return null;
}

const sameDraws = (ours: readonly SampleDraw[], theirs: readonly SampleDraw[]): boolean =>
  ours.length === theirs.length &&
  ours.every((one, at) => {
    const other = theirs[at];
    return (["id", "row", "amount", "stratum", "certain"] as const).every((key) => one[key] === other?.[key]);
  });

function drawnOf(members: readonly Member[], task: SampleTask, io: Pick<Io, "sha256">): Drawing | PopulationProblem {
  const taken = new Set((task.before?.rounds ?? []).flatMap(({ drawn }) => drawn.map(({ id }) => id)));
  if (task.method === "判断") return picked(members, task.pick, taken);
  const order = {
    method: task.method,
    n: task.n,
    seed: task.seed ?? "",
    round: (task.before?.rounds.length ?? 0) + 1,
    taken,
  };
  const rows = drawable(members, order);
  if (task.n > rows) return { what: "too-many", n: task.n, rows };
  return draw(members, order, io.sha256);
}

function picked(
  members: readonly Member[],
  ids: readonly string[],
  taken: ReadonlySet<string>,
): Drawing | PopulationProblem {
  const byId = new Map(members.map((one) => [one.id, one]));
  const strange = ids.filter((id) => !byId.has(id));
  if (strange.length > 0) return { what: "not-there", ids: strange };
  const again = ids.filter((id) => taken.has(id));
  if (again.length > 0) return { what: "taken", ids: again };
  const drawn = ids.flatMap((id) => {
    const member = byId.get(id);
    return member ? [{ member, certain: false }] : [];
  });
  return { drawn, strata: null };
}

function sampleOf(task: SampleTask, population: Population, sha256: string, { drawn, strata }: Drawing): Sample {
  const { before } = task;
  const { date, by, reason } = task.round;
  const round: SampleRound = {
    n: drawn.length,
    date,
    ...(by === null ? {} : { by }),
    ...(reason === null ? {} : { reason }),
    ...(strata ? { strata: strata.map((share) => ({ ...share })) } : {}),
    drawn: drawn.map(drawOf),
  };
  const rounds = [...(before?.rounds ?? []), round];
  return {
    kind: "Sample",
    schemaVersion: "1",
    algorithm: ALGORITHM,
    population: before ? { ...before.population, file: task.file } : populationOf(population, task.file, sha256),
    method: task.method,
    ...(task.seed === null ? {} : { seed: task.seed }),
    n: rounds.reduce((sum, { n }) => sum + n, 0),
    rounds,
  };
}

const drawOf = ({ member, certain }: Drawn): SampleDraw => ({
  id: member.id,
  row: member.row,
  ...(member.amount === null ? {} : { amount: yuan(member.amount) }),
  ...(member.stratum === null ? {} : { stratum: member.stratum }),
  ...(certain ? { certain } : {}),
});

function populationOf(population: Population, file: string, sha256: string): Sample["population"] {
  const { amount, stratum, members, leftOut } = population;
  return {
    file,
    sha256,
    sheet: population.sheet,
    header_row: population.headerRow,
    id_column: population.id.header,
    ...(amount ? { amount_column: amount.header, amount_unit: population.unit } : {}),
    ...(stratum ? { stratum_column: stratum.header } : {}),
    rows: members.length,
    ...(amount ? { amount: yuan(members.reduce((sum, one) => sum + (one.amount ?? 0n), 0n)) } : {}),
    ...(leftOut.length > 0 ? { left_out: leftOut.slice(0, 100).map((one) => ({ ...one })) } : {}),
  };
}

/** 分 → 元 with two digits. */
function yuan(cents: bigint): string {
  const digits = cents.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

async function listingOf(book: Book, { sheet, columns }: Population, { rounds }: Sample): Promise<Listing> {
  const wanted = rounds.flatMap(({ drawn }) => drawn.map(({ row }) => row));
  const numbers = new Set(wanted);
  const texts = new Map<number, readonly string[]>();
  for await (const rows of book.sheets.find(({ name }) => name === sheet)?.rows() ?? []) {
    for (const row of rows.filter(({ number }) => numbers.has(number))) {
      const cells = new Map(row.cells.map((cell) => [cell.column, shownText(cell, book.epoch)]));
      texts.set(
        row.number,
        columns.map(({ column }) => cells.get(column) ?? ""),
      );
    }
  }
  return { headers: columns.map(({ header }) => header), rows: wanted.map((row) => texts.get(row) ?? []) };
}
