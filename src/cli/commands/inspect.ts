import { type Inspected, inspect, inspectRound } from "../../journeys/inspect/inspect.ts";
import type { Missing } from "../../model/paper.ts";
import { visible } from "../../render/plain-text.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadCatalogue } from "../../text/load.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { shellWord } from "../shell-word.ts";
import { fromHere, shown } from "../shown.ts";

interface Options {
  readonly output: string;
  readonly org?: string;
  readonly resume?: boolean;
  readonly answers?: string;
  readonly from?: string;
  readonly open?: string;
  readonly recheck?: boolean;
  readonly takeOver?: boolean;
  readonly historical?: boolean;
  readonly json?: boolean;
}

export const declare: Declare = (command, words, does) => {
  const t = words.inspect;
  command
    .argument("<CHECKLIST>", t.checklist)
    .requiredOption("-o, --output <PATH>", t.out)
    .option("--org <IDS>", t.org)
    .option("--resume", t.resume)
    .option("--answers <FILE>", t.answers)
    .option("--from <PAPER>", t.from)
    .option("--open <PATH>", t.open)
    .option("--recheck", t.recheck)
    .option("--take-over", t.takeOver)
    .option("--historical", t.historical)
    .option("--json", t.json)
    .action((checklist: string, options: Options) => does((context) => work(checklist, options, context)));
};

async function work(checklist: string, options: Options, context: Context): Promise<ExitCode> {
  const words = await loadCatalogue(context.locale);
  const orgs = unitsOf(options);
  // Earlier problems are asked about at a terminal.
  if (options.recheck && options.answers !== undefined)
    throw new UsageError({ kind: "conflict", a: "--recheck", b: "--answers" }, "riskpaper inspect");
  const wanted = {
    checklist,
    out: options.output,
    org: orgs[0],
    resume: options.resume === true,
    answers: options.answers,
    from: options.from,
    ...(options.open === undefined ? {} : { open: options.open }),
    recheck: options.recheck === true,
    takeOver: options.takeOver === true,
    historical: options.historical === true,
    asOf: context.asOf,
    by: context.by,
    config: context.config,
    colour: context.colour.out,
  };
  const units = orgs.length > 1 ? ` --org ${shellWord(orgs.join(","))}` : "";
  const { cwd } = context.io;
  const only = options.recheck === true ? RECHECK : "";
  const began = (path: string) => context.resumeWith(goOn(checklist, fromHere(path, cwd)) + units + only);
  const outcomes =
    orgs.length > 1
      ? await inspectRound(wanted, orgs, context.io, words, began)
      : [await inspect(wanted, context.io, words, began)];
  if (options.recheck && outcomes.every(({ earlier }) => earlier === undefined))
    await context.say(words.cli.inspect.noEarlier);
  if (options.json) await context.print(`${JSON.stringify(orgs.length > 1 ? outcomes : outcomes[0], null, 2)}\n`);
  for (const outcome of outcomes)
    for (const line of told(outcome, checklist, words, { cwd, only: only !== "" })) await context.say(line);
  // A person may pause; answers that are handed in are all there, or the documents say no.
  const paused = outcomes.some(({ state }) => state === "paused");
  return options.answers !== undefined && paused ? EXIT.refused : EXIT.clean;
}

/** The units, each once. An answers file and an earlier paper are one unit's. */
function unitsOf({ org, answers, from }: Options): readonly string[] {
  const given = (org ?? "").split(/[,，、]/).map((one) => one.trim());
  const orgs = [...new Set(given)].filter((one) => one !== "");
  const conflict = (a: string) => new UsageError({ kind: "conflict", a, b: "--org A,B" }, "riskpaper inspect");
  if (orgs.length > 1 && answers !== undefined) throw conflict("--answers");
  if (orgs.length > 1 && from !== undefined) throw conflict("--from");
  return orgs;
}

/** What to type to come back; quoted, for Chinese folders often have spaces. */
const goOn = (checklist: string, path: string) => `riskpaper inspect ${shellWord(checklist)} -o ${shellWord(path)}`;

const RECHECK = " --recheck";

/** `only`: just earlier problems were asked about, so what the checklist still lacks is no news. */
function told(
  outcome: Inspected,
  checklist: string,
  words: Catalogue,
  { cwd, only }: { readonly cwd: string; readonly only: boolean },
): readonly string[] {
  const t = words.cli.inspect;
  if (outcome.state === "cancelled") return [t.cancelled];
  const path = shown(outcome.path, cwd);
  const said = [
    ...(outcome.recovered
      ? [t.recovered({ bytes: outcome.recovered.dropped_bytes, file: outcome.recovered.kept_as })]
      : []),
    ...(outcome.unknown.length > 0 ? [t.unknown(outcome.unknown.map(visible).join("、"))] : []),
    ...(outcome.unfit ?? []).map(({ id, why }) => t.unfit({ id: visible(id), why: t.unfitWhy[why] })),
  ];
  const recheck = outcome.missing.filter(({ what }) => what === "recheck").length;
  // Where an answers file has said everything anew, nothing was taken over that anybody would look for.
  if (outcome.carried !== undefined && outcome.carried + recheck > 0)
    said.push(t.carried({ carried: outcome.carried, recheck }));
  if (outcome.period !== undefined) said.push(t.carriedPeriod(outcome.period));
  if ((outcome.dropped ?? []).length > 0) said.push(t.dropped((outcome.dropped ?? []).join("、")));
  if (outcome.earlier) said.push(t.earlier(outcome.earlier));
  if (outcome.state === "finished") return [...said, t.finished({ path, findings: outcome.findings })];
  const paused = t.paused({ path, done: outcome.done, total: outcome.total });
  const next = goOn(checklist, fromHere(outcome.path, cwd));
  if (only) return [...said, paused, t.resume_with(next + (outcome.earlier?.open ? RECHECK : ""))];
  const missing = outcome.missing
    .slice(0, 20)
    .map((one) => t.missingOne({ item: one.item, what: whatText(one, words.interview) }));
  return [
    ...said,
    paused,
    ...(missing.length > 0 ? [t.missing(outcome.missing.length), ...missing] : []),
    t.resume_with(next),
  ];
}

const whatText = (one: Missing, t: Catalogue["interview"]) =>
  t.missing[one.what] +
  (one.why ? t.recheckWhy[one.why] : "") +
  (one.need === undefined ? "" : t.evidenceCount({ have: one.have ?? 0, need: one.need }));
