import { type Command, InvalidArgumentError, Option } from "commander";
import type { ValidateOptions } from "../journeys/validate/options.ts";
import { parseDate } from "../model/plain-date.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Context } from "./context.ts";
import { UsageError } from "./exit.ts";

/** What `validate` is called with, as commander hands it over. */
export interface ValidateFlags {
  readonly profile?: string;
  readonly mapping?: string;
  readonly library?: readonly string[];
  readonly roster?: string;
  readonly campaign?: string;
  readonly baseline?: string;
  readonly registerRounds?: string;
  readonly received?: string;
  readonly evidence?: string;
  readonly jobs?: number;
  readonly maxSeconds?: number;
  readonly maxMemory?: number;
  readonly [limit: string]: unknown;
}

type LimitName = keyof Catalogue["cli"]["validate"]["limits"];

const MB = 1024 * 1024;

/** Options that set a limit of reading: what one unit of the number given is. */
const LIMITS: Readonly<Record<LimitName, { readonly flag: string; readonly unit: number }>> = {
  fileBytes: { flag: "max-file-size", unit: MB },
  zipEntries: { flag: "max-entries", unit: 1 },
  partBytes: { flag: "max-entry-size", unit: MB },
  inflatedBytes: { flag: "max-unpacked", unit: MB },
  ratio: { flag: "max-ratio", unit: 1 },
  xmlDepth: { flag: "max-depth", unit: 1 },
  rows: { flag: "max-rows", unit: 1 },
  columns: { flag: "max-columns", unit: 1 },
  cellCharacters: { flag: "max-cell-length", unit: 1 },
  merges: { flag: "max-merges", unit: 1 },
};
const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];

/** A whole number from 1; anything else is a mistake in calling. */
const count = (given: string): number => {
  if (!/^\d{1,9}$/.test(given) || Number(given) === 0) throw new InvalidArgumentError("");
  return Number(given);
};

/** Declares everything that decides what `validate` comes to, but for its form. */
export function declareValidateOptions(command: Command, t: Catalogue["cli"]["validate"]): void {
  command.option("--profile <KEY>", t.profile).option("--mapping <FILE>", t.mapping);
  declareRunOptions(command, t)
    .option("--evidence <DIR>", t.evidence)
    .addOption(new Option("--jobs <N>", t.jobs).argParser(count))
    .addOption(new Option("--max-seconds <N>", t.seconds).argParser(count))
    .addOption(new Option("--max-memory <MB>", t.memory).argParser(count));
  for (const name of LIMIT_NAMES) {
    const { flag, unit } = LIMITS[name];
    command.addOption(new Option(`--${flag} <${unit === MB ? "MB" : "N"}>`, t.limits[name]).argParser(count));
  }
}

/** Declares what a run over submissions is held against: libraries, who owes what, and what was before. */
export function declareRunOptions(command: Command, t: Catalogue["cli"]["validate"]): Command {
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  return command
    .addOption(new Option("--library <PATH>", t.library).argParser(several))
    .option("--roster <FILE>", t.roster)
    .option("--campaign <ID>", t.campaign)
    .option("--baseline <DIR>", t.baseline)
    .option("--register-rounds <FILE>", t.registerRounds)
    .option("--received <DATE>", t.received);
}

/** The flags as the journey wants them. @throws UsageError */
export function validateOptions(paths: readonly string[], flags: ValidateFlags, context: Context): ValidateOptions {
  const received = flags.received === undefined ? null : parseDate(flags.received);
  if (flags.received !== undefined && received === null)
    throw new UsageError({ kind: "badDate", given: flags.received }, "riskpaper validate");
  // When a file came in is nothing that its bytes or its time could say.
  if (flags.registerRounds !== undefined && received === null)
    throw new UsageError({ kind: "optionMissing", given: "--received <DATE>" }, "riskpaper validate");
  const limits = LIMIT_NAMES.flatMap((name) => {
    const { flag, unit } = LIMITS[name];
    const given = flags[flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    return typeof given === "number" ? [[name, given * unit] as const] : [];
  });
  return {
    paths,
    asOf: context.asOf,
    config: context.config,
    profile: flags.profile ?? null,
    mapping: flags.mapping ?? null,
    libraries: flags.library ?? [],
    roster: flags.roster ?? null,
    campaign: flags.campaign ?? null,
    baseline: flags.baseline ?? null,
    registerRounds: flags.registerRounds ?? null,
    received,
    evidence: flags.evidence ?? null,
    jobs: flags.jobs ?? null,
    limits: Object.fromEntries(limits),
    seconds: flags.maxSeconds ?? null,
    memory: flags.maxMemory === undefined ? null : flags.maxMemory * MB,
  };
}
