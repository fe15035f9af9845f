import { acceptProposal, declineProposal } from "../journeys/library/accept.ts";
import { manualCandidate, proposePoints } from "../journeys/library/propose.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { shellWord } from "./shell-word.ts";

type Words = Catalogue["library"]["proposals"];

export interface ProposeFlags {
  readonly to: string;
  readonly finding?: readonly string[];
  readonly library?: readonly string[];
  readonly name?: string;
  readonly manifestation?: string;
  readonly unit?: string;
  readonly category?: string;
  readonly json?: boolean;
}

export interface AcceptFlags {
  readonly as?: string;
  readonly output?: string;
  readonly name?: string;
  readonly manifestation?: string;
  readonly category?: string;
  readonly line?: readonly string[];
  readonly post?: readonly string[];
  readonly control?: readonly string[];
  readonly level?: string;
  readonly reason?: string;
  readonly decline?: string;
  readonly json?: boolean;
}

export async function proposing(
  inputs: readonly string[],
  flags: ProposeFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const t = words.propose;
  const { to, finding = [], library = [], name, manifestation, unit, category } = flags;
  const lacking = [
    ["--name <TEXT>", name],
    ["--manifestation <TEXT>", manifestation],
    ["--unit <TEXT>", unit],
  ].find(([, value]) => value === undefined);
  const byHand = [name, manifestation, unit].some((value) => value !== undefined);
  if ((byHand || inputs.length === 0) && lacking)
    throw new UsageError({ kind: "optionMissing", given: lacking[0] ?? "" }, "riskpaper library");
  for (const [given, value, least, most] of [
    ["--name <TEXT>", name, 2, 40],
    ["--manifestation <TEXT>", manifestation, 4, 300],
    ["--unit <TEXT>", unit, 1, 60],
    ["--category <TEXT>", category, 1, 40],
  ] as const)
    mustBeLong(given, value, least, most);
  const { by, asOf, config, io } = context;
  const words_ = { name: name ?? "", manifestation: manifestation ?? "", ...(category !== undefined && { category }) };
  const own = byHand ? manualCandidate(words_, { unit: unit ?? "", by, date: asOf }) : null;
  const { added, known } = await proposePoints(
    { inputs, own, findings: finding, to, libraries: library, config, by, asOf },
    io,
  );
  if (flags.json) await context.print(`${JSON.stringify({ added, known }, null, 2)}\n`);
  else
    for (const one of added)
      await context.print(`${t.line({ id: one.id, name: visible(one.name), unit: visible(one.unit) })}\n`);
  if (added.length > 0) await context.say(t.added({ count: added.length, path: visible(to) }));
  if (known.length > 0) await context.say(t.known(known.map(visible).join("、")));
  if (added.length + known.length === 0) await context.say(t.none);
  return EXIT.clean;
}

/** What a list of proposals can hold, in characters: a shorter text would spoil the list, a longer one would be cut. */
function mustBeLong(flags: string, value: string | undefined, least: number, most: number): void {
  const length = [...(value ?? "").trim()].length;
  if (value !== undefined && (length < least || length > most))
    throw new UsageError({ kind: "badValue", flags, given: value, known: [`${least}–${most}`] }, "riskpaper library");
}

/** Exit code 1 where list or library say no. */
export async function accepting(
  file: string,
  id: string,
  flags: AcceptFlags,
  words: Words,
  context: Context,
): Promise<ExitCode> {
  const t = words.accept;
  if (flags.decline !== undefined) {
    const refused = await declineProposal(file, id, flags.decline, context.io);
    if (refused) return no(refused, id, t, context);
    await context.say(t.declined(visible(id)));
    return EXIT.clean;
  }
  const { as, output } = flags;
  if (as === undefined) throw new UsageError({ kind: "optionMissing", given: "--as <POINT>" }, "riskpaper library");
  if (output === undefined)
    throw new UsageError({ kind: "optionMissing", given: "-o, --output <LIBRARY>" }, "riskpaper library");
  const { name, manifestation, category, line, post, control, level } = flags;
  const decided = {
    ...(name !== undefined && { name }),
    ...(manifestation !== undefined && { manifestation }),
    ...(category !== undefined && { category }),
    ...(line && { line: [...line] }),
    ...(post && { posts: [...post] }),
    ...(control && { controls: control.map((text) => ({ text })) }),
    ...(level !== undefined && { level }),
  };
  const done = await acceptProposal(
    { file, id, library: output, as, decided, decision: flags.reason ?? "" },
    context.io,
  );
  if ("why" in done) return no(done, id, t, context);
  if (flags.json) await context.print(`${JSON.stringify(done.point, null, 2)}\n`);
  await context.say(t.done({ id: visible(id), as, path: visible(output) }));
  await context.say(t.release(`riskpaper library release ${shellWord(output)} --to X.Y.Z --note …`));
  return EXIT.clean;
}

async function no(
  { why, fields }: { readonly why: keyof Words["accept"]["why"]; readonly fields: readonly string[] },
  given: string,
  t: Words["accept"],
  context: Context,
): Promise<ExitCode> {
  const { problem } = context.words.cli;
  await context.say(problem.lead(t.why[why]({ given: visible(given), fields: fields.map(visible).join("、") })));
  await context.say(problem.todo(t.todo));
  return EXIT.refused;
}
