import { type KeyShown, newKey, showKey } from "../../journeys/seal/keys.ts";
import { fingerprintLines } from "../../model/fingerprint.ts";
import { visible } from "../../render/plain-text.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadSealWords } from "../../text/load.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { withExamples } from "../help.ts";
import { newPassphrase, passphraseFor } from "../passphrase.ts";
import { sayingRefusals } from "../seal-problem.ts";

interface NewFlags {
  readonly output?: string;
  readonly name?: string;
  readonly passphrase?: boolean;
  readonly passphraseFile?: string;
  readonly json?: boolean;
}

interface ShowFlags {
  readonly passphraseFile?: string;
  readonly json?: boolean;
}

/** `riskpaper key`: `new` and `show`. */
export const declare: Declare = async (command, _cli, does, locale) => {
  const { key: t } = await loadSealWords(locale);
  command.helpCommand(false);
  withExamples(command.command("new").description(t.new.summary), t.new.examples)
    .option("-o, --output <FILE>", t.new.output)
    .option("--name <ID>", t.new.name)
    .option("--passphrase", t.new.passphrase)
    .option("--passphrase-file <FILE>", t.new.passphraseFile)
    .option("--json", t.new.json)
    .action((flags: NewFlags) => does((context) => sayingRefusals(context, () => make(flags, context, t))));
  withExamples(command.command("show").description(t.show.summary), t.show.examples)
    .argument("<FILE>", t.show.file)
    .option("--passphrase-file <FILE>", t.show.passphraseFile)
    .option("--json", t.show.json)
    .action((file: string, flags: ShowFlags) =>
      does((context) => sayingRefusals(context, () => show(file, flags, context, t))),
    );
};

async function make(flags: NewFlags, context: Context, t: Catalogue["seal"]["key"]): Promise<ExitCode> {
  const { output } = flags;
  if (output === undefined)
    throw new UsageError({ kind: "optionMissing", given: "-o, --output <FILE>" }, "riskpaper key new");
  const made = await newKey(
    {
      output,
      name: flags.name?.normalize("NFC").trim() ?? null,
      locked: flags.passphrase === true,
      passphrase: newPassphrase(output, flags.passphraseFile, context),
    },
    context.io,
  );
  if (!flags.json) await context.say(t.written({ path: visible(made.path), publicPath: visible(made.publicPath) }));
  await tell(made, flags.json === true, { publicPath: made.publicPath }, context, t);
  return EXIT.clean;
}

async function show(file: string, flags: ShowFlags, context: Context, t: Catalogue["seal"]["key"]): Promise<ExitCode> {
  const shown = await showKey(file, passphraseFor(file, flags.passphraseFile, context), context.io);
  await tell(shown, flags.json === true, {}, context, t);
  return EXIT.clean;
}

async function tell(
  { path, name, fingerprint }: KeyShown,
  json: boolean,
  more: object,
  context: Context,
  t: Catalogue["seal"]["key"],
): Promise<void> {
  if (json) {
    await context.print(`${JSON.stringify({ path, ...more, name, algorithm: "ed25519", fingerprint }, null, 2)}\n`);
    return;
  }
  if (name !== null) await context.say(t.name(visible(name)));
  await context.say(t.fingerprint);
  await context.print(`${fingerprintLines(fingerprint).join("\n")}\n`);
}
