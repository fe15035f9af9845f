import { type Initialised, init } from "../../journeys/init.ts";
import { isAbsolute, join, relative } from "../../io/paths.ts";
import { PROJECT_FILE } from "../../journeys/project.ts";
import { visible } from "../../render/plain-text.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue } from "../../text/load.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { projectLocale } from "../language.ts";
import { shellWord } from "../shell-word.ts";

interface Options {
  readonly force?: boolean;
  readonly json?: boolean;
  readonly submissions?: boolean;
  readonly with?: string;
  readonly roster?: string;
}

export const declare: Declare = (command, words, does) => {
  const t = words.init;
  command
    .argument("[dir]", t.dir)
    .option("--force", t.force)
    .option("--with <KEYS>", t.with)
    .option("--json", t.json)
    .option("--submissions", t.submissions)
    .option("--roster <FILE>", t.roster)
    .action((folder: string | undefined, options: Options) => does((context) => work(folder ?? ".", options, context)));
};

async function work(folder: string, options: Options, context: Context): Promise<ExitCode> {
  if (options.roster !== undefined) return (await import("../roster.ts")).takeRoster(options.roster, context);
  const sample = options.submissions ? "submissions" : "project";
  const keys = options.with?.split(/[,，、\s]+/u).filter(Boolean);
  const made = await init({ folder, force: options.force === true, sample, with: keys }, context.io);
  if (options.json) await context.print(`${JSON.stringify(made, null, 2)}\n`);
  // As every later command there will speak.
  const own = context.lang === null ? await projectLocale(join(made.folder, PROJECT_FILE), context.io) : null;
  const words = await loadCatalogue(own ?? context.locale);
  for (const line of told(made, sample, words, context.io)) await context.say(line);
  return made.state === "made" ? EXIT.clean : EXIT.failed;
}

function told(
  made: Initialised,
  sample: "project" | "submissions",
  words: Catalogue,
  io: Context["io"],
): readonly string[] {
  const t = words.desk.init;
  if (made.state === "in-the-way") {
    const { problem } = words.cli;
    const list = (paths: readonly string[]) => paths.map((path) => `  ${visible(path)}`);
    return made.notFiles.length > 0
      ? [problem.lead(t.cannotReplace), ...list(made.notFiles)]
      : [problem.lead(t.inTheWay), ...list(made.files), problem.todo(t.inTheWayTodo)];
  }
  const where = shown(made.folder, io.cwd);
  const folder = visible(where);
  if (made.written.length === 0) return [t.unchanged(visible(made.folder))];
  const enter = folder === "." ? [] : [`  cd ${shellWord(where)}`];
  return [
    t.made({ folder, files: made.written.length }),
    t.next,
    ...enter,
    ...(sample === "project" ? PROJECT_STEPS : SUBMISSION_STEPS),
  ];
}

const PROJECT_STEPS = ["  riskpaper inspect CK-SEC -o papers/", "  riskpaper status"];
const CHECK = "  riskpaper validate 2024Q1 --campaign 2024Q1 --as-of 2024-04-08";
const SUBMISSION_STEPS = [CHECK, `${CHECK} --annotate returns`, `${CHECK} --format xlsx -o result.xlsx`];

/** From the working folder where it lies below it, else absolute. */
function shown(folder: string, cwd: string): string {
  const step = relative(cwd, folder);
  return step === "" ? "." : step.startsWith("..") || isAbsolute(step) ? folder : step;
}
