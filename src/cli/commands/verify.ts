import { type Verification, type VerifiedSeal, verify } from "../../journeys/seal/verify.ts";
import { fingerprintLines, typedFingerprint } from "../../model/fingerprint.ts";
import type { SealProblemCode } from "../../model/seal-problem.ts";
import { visible } from "../../render/plain-text.ts";
import type { Catalogue } from "../../text/catalogue.ts";
import { loadSealWords } from "../../text/load.ts";
import type { Context, Declare } from "../context.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { sayingRefusals } from "../seal-problem.ts";

interface Flags {
  readonly publicKey?: readonly string[];
  readonly requireSignature?: boolean;
  readonly fingerprint?: string;
  readonly json?: boolean;
}

type Words = Catalogue["seal"];

const MOST_SAID = 200;

export const declare: Declare = async (command, _cli, does, locale) => {
  const { verify: t } = await loadSealWords(locale);
  command
    .argument("<FOLDER|ZIP|MANIFEST>", t.target)
    .option("--public-key <FILE...>", t.publicKey)
    .option("--require-signature", t.requireSignature)
    .option("--fingerprint <SHA256>", t.fingerprint)
    .option("--json", t.json)
    .action((path: string, flags: Flags) =>
      does((context) => sayingRefusals(context, () => work(path, flags, context))),
    );
};

async function work(path: string, flags: Flags, context: Context): Promise<ExitCode> {
  const asked = flags.fingerprint === undefined ? null : typedFingerprint(flags.fingerprint);
  if (flags.fingerprint !== undefined && asked === null)
    throw new UsageError(
      { kind: "badValue", flags: "--fingerprint <SHA256>", given: flags.fingerprint, known: [] },
      "riskpaper verify",
    );
  const result = await verify(
    {
      path,
      publicKeys: flags.publicKey ?? [],
      requireSignature: flags.requireSignature === true,
      fingerprint: asked,
    },
    context.io,
  );
  if (flags.json) await context.print(`${JSON.stringify(result, null, 2)}\n`);
  else await tell(path, result, await loadSealWords(context.locale), context);
  return result.intact ? EXIT.clean : EXIT.refused;
}

async function tell(given: string, result: Verification, words: Words, context: Context): Promise<void> {
  const t = words.verify;
  const { problems } = result;
  const lines = problems.slice(0, MOST_SAID).map(({ code, path, why, record }) => {
    const place = path === "" ? t.itself : visible(path);
    const detail =
      (record === undefined ? "" : words.record(record)) + (why === undefined ? "" : words.why(reasonText(why, words)));
    return `  ${place}：${words.problems[code]}${detail}`.replace("：", context.locale === "en" ? ": " : "：");
  });
  const shown = visible(given);
  const head = result.intact ? t.intact(shown) : t.broken({ path: shown, problems: problems.length });
  const more = problems.length > lines.length ? [`  ${t.more(problems.length - lines.length)}`] : [];
  const archive = result.archive
    ? [
        t.archive({ at: result.archive.made_at, by: visible(result.archive.by) }) +
          (result.archive.clock ? t.clock : ""),
      ]
    : [];
  const seals = result.seals.flatMap((seal) => sealLines(seal, given, words));
  await context.print(`${[head, ...lines, ...more, ...archive, ...seals].join("\n")}\n`);
  for (const { code, path, count } of result.notes)
    await context.say(t.note[code]({ path: visible(path || given), count: count ?? 0 }));
  for (const hint of new Set(problems.flatMap(({ code }) => HINTS[code] ?? [])))
    await context.say(context.words.cli.problem.todo(words.hints[hint]));
}

function reasonText(why: string, { reasons }: Words): string {
  return why in reasons ? reasons[why as keyof typeof reasons] : visible(why);
}

function sealLines(seal: VerifiedSeal, given: string, { verify: t }: Words): readonly string[] {
  const root = visible(seal.root || given);
  const print = (label: string, sha256: string) => [
    `    ${label}`,
    ...fingerprintLines(sha256).map((one) => `      ${one}`),
  ];
  return [
    t.seal({ root, release: seal.release, at: seal.sealed_at, by: visible(seal.by), files: seal.files }) +
      (seal.clock ? t.clock : ""),
    ...(seal.reason === undefined ? [] : [`    ${t.reason(visible(seal.reason))}`]),
    ...seal.papers.map(
      ({ path, records, state, stage }) => `    ${t.paper({ path: visible(path || root), records, state, stage })}`,
    ),
    ...print(t.fingerprintIs, seal.fingerprint),
    ...seal.signatures.flatMap(({ role, by, key, trusted }) => {
      const trust = trusted === null ? t.signature.own : trusted ? t.signature.trusted : t.signature.strange;
      return [`    ${t.signature[role]({ by: visible(by), trust })}`, ...print(t.signature.key, key)];
    }),
  ];
}

const HINTS: Readonly<Partial<Record<SealProblemCode, keyof Words["hints"]>>> = {
  unsealed: "unsealed",
  unfinished: "unfinished",
  changed: "changed",
  appended: "changed",
  missing: "changed",
  added: "added",
  "manifest-damaged": "changed",
  "signature-damaged": "changed",
  "signature-copy": "changed",
  "key-unknown": "keys",
  "fingerprint-other": "keys",
  "signature-missing": "keys",
  "archive-damaged": "archive",
  "archive-unsafe": "archive",
  "index-damaged": "archive",
};
