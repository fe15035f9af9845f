import { countersignSeal } from "../../journeys/seal/countersign.ts";
import { type Sealed, seal } from "../../journeys/seal/seal.ts";
import { fingerprintLines } from "../../model/fingerprint.ts";
import { visible } from "../../render/plain-text.ts";
import { loadSealWords } from "../../text/load.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { passphraseFor } from "../passphrase.ts";
import { sayingRefusals } from "../seal-problem.ts";

interface Flags {
  readonly key?: string;
  readonly passphraseFile?: string;
  readonly message?: string;
  readonly countersign?: boolean;
  readonly json?: boolean;
}

const COMMAND = "riskpaper seal";
const MOST_REASON = 500;

export const declare: Declare = async (command, _cli, does, locale) => {
  const { seal: t } = await loadSealWords(locale);
  command
    .argument("<FOLDER|PAPER>", t.folder)
    .argument("[OUTPUT...]", t.outputs)
    .option("--key <FILE>", t.key)
    .option("--passphrase-file <FILE>", t.passphraseFile)
    .option("-m, --message <REASON>", t.reason)
    .option("--countersign", t.countersign)
    .option("--json", t.json)
    .action((folder: string, outputs: readonly string[], flags: Flags) =>
      does((context) => sayingRefusals(context, () => work(folder, outputs, flags, context))),
    );
};

async function work(folder: string, outputs: readonly string[], flags: Flags, context: Context): Promise<ExitCode> {
  const key = flags.key ?? null;
  const options = {
    folder,
    passphrase: passphraseFor(key ?? "", flags.passphraseFile, context),
    by: context.by,
    reason: reasonOf(flags.message),
    config: context.config,
  };
  if (flags.countersign && key === null)
    throw new UsageError({ kind: "optionMissing", given: "--key <FILE>" }, COMMAND);
  if (flags.countersign && outputs.length > 0)
    throw new UsageError({ kind: "conflict", a: "--countersign", b: "OUTPUT" }, COMMAND);
  const sealed =
    flags.countersign && key !== null
      ? await countersignSeal({ ...options, key }, context.io)
      : await seal({ ...options, outputs, key }, context.io);
  if (flags.json) await context.print(`${JSON.stringify(sealed, null, 2)}\n`);
  else await tell(sealed, flags.countersign === true, context);
  return EXIT.clean;
}

/** One line, as a manifest can hold it; null where nothing was said. */
function reasonOf(given: string | undefined): string | null {
  const reason = (given ?? "").normalize("NFC").trim();
  if (reason === "") return null;
  if (reason.length > MOST_REASON || /[\p{Cc}\p{Cs}]/u.test(reason))
    throw new UsageError({ kind: "badValue", flags: "-m, --message <REASON>", given: given ?? "", known: [] }, COMMAND);
  return reason;
}

async function tell(sealed: Sealed, countersigned: boolean, context: Context): Promise<void> {
  const { seal: t } = await loadSealWords(context.locale);
  const { release, files } = sealed;
  const path = visible(sealed.manifest);
  const reviewer = visible(sealed.signatures.at(-1)?.by ?? "");
  await context.say(
    countersigned ? t.countersigned({ path, release, by: reviewer }) : t.done({ path, release, files }),
  );
  await context.say(t.fingerprint);
  await context.print(`${fingerprintLines(sealed.fingerprint).join("\n")}\n`);
  if (sealed.signatures.length === 0) await context.say(t.unsigned);
  for (const paper of sealed.papers.filter(({ stage }) => stage !== "已批准"))
    await context.say(t.stage({ path: visible(paper.path || sealed.folder), stage: paper.stage }));
}
