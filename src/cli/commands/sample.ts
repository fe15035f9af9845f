import { Option } from "commander";
import { PopulationRefused } from "../../journeys/sample/population-problem.ts";
import { type DrawList, type SampleOptions, type Sampled, sample } from "../../journeys/sample/sample.ts";
import type { Sample } from "../../model/generated/documents.ts";
import { visible } from "../../render/plain-text.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { sayRefused } from "../sample-problem.ts";
import { shown } from "../shown.ts";

interface Flags {
  readonly number?: string;
  readonly method?: keyof typeof METHODS;
  readonly seed?: string;
  readonly stratify?: string;
  readonly amount?: string;
  readonly id?: string;
  readonly sheet?: string;
  readonly pick?: string;
  readonly reason?: string;
  readonly extend?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

const METHODS = { random: "随机", systematic: "系统", stratified: "分层", amount: "金额", judgement: "判断" } as const;
const COMMAND = "riskpaper sample";
const MOST = 10_000;

export const declare: Declare = (command, { sample: t }, does) => {
  command
    .argument("[POPULATION]", t.population)
    .option("-n, --number <N>", t.n)
    .addOption(new Option("--method <METHOD>", t.method).choices(Object.keys(METHODS)))
    .option("--seed <TEXT>", t.seed)
    .option("--stratify <COLUMN>", t.stratify)
    .option("--amount <COLUMN>", t.amount)
    .option("--id <COLUMN>", t.id)
    .option("--sheet <NAME>", t.sheet)
    .option("--pick <IDS>", t.pick)
    .option("--reason <TEXT>", t.reason)
    .option("--extend <SAMPLE>", t.extend)
    .option("-o, --output <FILE>", t.output)
    .option("--force", t.force)
    .option("--json", t.json)
    .action((population: string | undefined, flags: Flags) => does((context) => work(population, flags, context)));
};

async function work(population: string | undefined, flags: Flags, context: Context): Promise<ExitCode> {
  if (population === undefined && flags.extend === undefined)
    throw new UsageError({ kind: "argumentMissing", given: "POPULATION" }, COMMAND);
  const method = flags.method === undefined ? (flags.extend ? null : METHODS.random) : METHODS[flags.method];
  const pick = (flags.pick ?? "")
    .split(/[,，、\n]/)
    .map((id) => id.trim())
    .filter((id) => id !== "");
  mustAgree(flags, method, pick);
  const drawn = await drawnOrRefused(
    {
      population: population ?? null,
      method,
      n: pick.length > 0 ? pick.length : numberOf(flags.number),
      seed: flags.seed === undefined ? null : seedOf(flags.seed),
      columns: {
        id: flags.id ?? null,
        amount: flags.amount ?? null,
        stratum: flags.stratify ?? null,
        sheet: flags.sheet ?? null,
      },
      pick,
      reason: flags.reason ?? null,
      extend: flags.extend ?? null,
      output: flags.output ?? null,
      force: flags.force === true,
      asOf: context.asOf,
      by: context.by,
      config: context.config,
    },
    context,
  );
  if (drawn instanceof PopulationRefused) return sayRefused(drawn, context);
  if (flags.json) await context.print(`${JSON.stringify(drawn.sample, null, 2)}\n`);
  else if (drawn.written.length === 0) await context.print(table(drawn.sample, context));
  for (const line of told(drawn, flags, context)) await context.say(line);
  return EXIT.clean;
}

async function drawnOrRefused(options: SampleOptions, context: Context): Promise<Sampled | PopulationRefused> {
  try {
    return await sample(options, listWith(context), context.io);
  } catch (error) {
    if (error instanceof PopulationRefused) return error;
    throw error;
  }
}

const listWith =
  ({ words }: Context): DrawList =>
  async (drawn, kind) => {
    const { sampleCsv, sampleWorkbook } = await import("../../render/sample-list.ts");
    return kind === "csv" ? sampleCsv(drawn, words.cli.sample) : sampleWorkbook(drawn, words.cli.sample);
  };

/** A choice by judgement names its ids and says why; any other says how many. */
function mustAgree(flags: Flags, method: Sample["method"] | null, pick: readonly string[]): void {
  const missing = (given: string) => new UsageError({ kind: "optionMissing", given }, COMMAND);
  if (method === "判断" && pick.length === 0) throw missing("--pick <IDS>");
  if (method === "判断" && (flags.reason ?? "").trim() === "") throw missing("--reason <TEXT>");
  if (method !== "判断" && method !== null && pick.length > 0)
    throw new UsageError({ kind: "conflict", a: "--pick", b: `--method ${flags.method ?? "random"}` }, COMMAND);
  if (pick.length === 0 && flags.number === undefined) throw missing("-n, --number <N>");
  const given = flags.number === undefined ? pick.length : Number(flags.number);
  if (pick.length > 0 && (given !== pick.length || new Set(pick).size < pick.length))
    throw new UsageError({ kind: "badValue", flags: "--pick <IDS>", given: flags.pick ?? "", known: [] }, COMMAND);
  if (flags.extend !== undefined && flags.seed !== undefined)
    throw new UsageError({ kind: "conflict", a: "--extend", b: "--seed" }, COMMAND);
}

function numberOf(given: string | undefined): number {
  const n = /^\d{1,5}$/.test(given ?? "") ? Number(given) : 0;
  if (n < 1 || n > MOST)
    throw new UsageError({ kind: "badValue", flags: "-n", given: given ?? "", known: [`1–${MOST}`] }, COMMAND);
  return n;
}

/** One line, as a document can hold it; composed characters in one form, so that keyboards do not matter. */
function seedOf(given: string): string {
  const seed = given.normalize("NFC").trim();
  if (seed === "" || [...seed].length > 64 || /[\p{Cc}\p{Cs}]/u.test(seed))
    throw new UsageError({ kind: "badValue", flags: "--seed <TEXT>", given, known: [] }, COMMAND);
  return seed;
}

/** The list for somebody who only looks: tab-separated, so that it can be pasted into a sheet. */
function table({ rounds }: Sample, { words }: Context): string {
  const t = words.cli.sample;
  const drawn = rounds.flatMap((round) => round.drawn);
  const has = (key: "amount" | "stratum") => drawn.some((one) => one[key] !== undefined);
  const lines = drawn.map((one, index) => [
    String(index + 1),
    String(one.row),
    visible(one.id),
    ...(has("stratum") ? [visible(one.stratum ?? "")] : []),
    ...(has("amount") ? [one.amount ?? ""] : []),
    ...(one.certain ? [t.certainMark] : []),
  ]);
  const { no, row, id, amount, stratum } = t.columns;
  const head = [no, row, id, ...(has("stratum") ? [stratum] : []), ...(has("amount") ? [amount] : [])];
  return [head, ...lines].map((line) => `${line.join("\t")}\n`).join("");
}

function told(drawn: Sampled, flags: Flags, { words, io }: Context): readonly string[] {
  const t = words.cli.sample;
  const { method, n, population, seed, rounds } = drawn.sample;
  const last = rounds.at(-1);
  const certain = last?.drawn.filter((one) => one.certain).length ?? 0;
  const left = population.left_out ?? [];
  const lines = [
    t.drawn({ method: t.methods[method], n, rows: population.rows, amount: population.amount ?? "" }),
    ...(rounds.length > 1 ? [t.extended({ n: last?.n ?? 0, round: rounds.length })] : []),
    t.hash({ file: visible(population.file), sha256: population.sha256 }),
    ...(seed !== undefined && (flags.seed !== undefined || flags.extend !== undefined)
      ? [t.seedSaid(visible(seed))]
      : []),
    ...(seed !== undefined && flags.seed === undefined && flags.extend === undefined ? [t.seedMade(seed)] : []),
    ...(last?.strata ?? []).map(({ name, ...share }) => t.strata({ name: visible(name) || t.noStratum, ...share })),
    ...(certain > 0 ? [t.certain(certain)] : []),
    ...(left.length > 0
      ? [
          t.leftOut({
            rows: left
              .slice(0, 10)
              .map(({ row }) => row)
              .join("、"),
            count: left.length,
          }),
        ]
      : []),
    ...(drawn.unitGuessed ? [t.unitGuessed(visible(population.amount_column ?? ""))] : []),
    ...(method === "金额" && drawn.withoutAmount > 0 ? [t.withoutAmount(drawn.withoutAmount)] : []),
  ];
  return [...lines, ...drawn.written.map((path) => t.written(shown(path, io.cwd)))];
}
