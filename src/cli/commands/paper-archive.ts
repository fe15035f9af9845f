import type { Command } from "commander";
import { fingerprintLines } from "../../model/fingerprint.ts";
import { visible } from "../../render/plain-text.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadSealWords } from "../../text/load.ts";
import type { Context, Work } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { withExamples } from "../help.ts";
import { sayingRefusals } from "../seal-problem.ts";

type Words = Catalogue["seal"]["archive"];

interface Flags {
  readonly output?: string;
  readonly with?: readonly string[];
  readonly unsealed?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `riskpaper paper archive`. */
export function declareArchive(command: Command, t: Words, does: (work: Work) => void): void {
  withExamples(command.command("archive").description(t.summary), t.examples)
    .argument("<PAPER...>", t.papers)
    .option("-o, --output <ZIP>", t.output)
    .option("--with <OUTPUT...>", t.with)
    .option("--unsealed", t.unsealed)
    .option("--force", t.force)
    .option("--json", t.json)
    .action((papers: readonly string[], flags: Flags) =>
      does((context) => sayingRefusals(context, () => archive(papers, flags, context, t))),
    );
}

async function archive(papers: readonly string[], flags: Flags, context: Context, t: Words): Promise<ExitCode> {
  if (flags.output === undefined)
    throw new UsageError({ kind: "optionMissing", given: "-o, --output <ZIP>" }, "riskpaper paper archive");
  const { archivePapers } = await import("../../journeys/seal/archive.ts");
  // Like every document of an inspection the index is Chinese.
  const words = await loadSealWords("zh-CN");
  const made = await archivePapers(
    {
      papers,
      output: flags.output,
      force: flags.force === true,
      with: flags.with ?? [],
      unsealed: flags.unsealed === true,
      by: context.by,
      config: context.config,
    },
    words,
    context.io,
  );
  if (flags.json) {
    await context.print(`${JSON.stringify(made, null, 2)}\n`);
    return EXIT.clean;
  }
  await context.say(t.done({ path: visible(made.output), files: made.index.files.length + 1, size: made.size }));
  await context.say(t.sha256);
  await context.print(`${fingerprintLines(made.sha256).join("\n")}\n`);
  return EXIT.clean;
}
