import { WriteRefused } from "../io/atomic-file.ts";
import { Interrupted } from "../io/io.ts";
import { NotSaved } from "../io/journal-file.ts";
import { Held } from "../io/lock-file.ts";
import type { Locale } from "../model/locale.ts";
import { visible } from "../render/plain-text.ts";
import type { Catalogue } from "../text/catalogue.ts";
import { EXIT, type ExitCode, exitOf, type Misuse, UsageError } from "./exit.ts";

type Words = Catalogue["cli"];

/** What is said about an error: one line each, and the exit code. */
export interface Said {
  readonly lines: readonly string[];
  readonly code: ExitCode;
}

/** What a bug report needs to name besides the error. */
export interface Circumstances {
  readonly locale: Locale;
  readonly argv: readonly string[];
  readonly version: string;
  readonly platform: string;
  readonly verbose: boolean;
  /** What to type to go on after an interruption. */
  readonly resume: string | null;
  /** What was done before an interruption, where it is not all saved; null where it is. */
  readonly stopped: readonly string[] | null;
}

/** Puts an error into the reader's words: what, where, why, what to do. An error nobody foresaw is a bug, and said so. */
export async function sayError(error: unknown, words: Words, around: Circumstances): Promise<Said> {
  const said =
    foreseen(error, words, around) ??
    (await refusedByJourney(error, words, around.locale)) ??
    system(error, words) ??
    bug(error, words, around);
  // Foreseen or not, who asks for details gets them.
  return around.verbose && said.code !== EXIT.bug && !(error instanceof Interrupted)
    ? { ...said, lines: [...said.lines, ...stackOf(error)] }
    : said;
}

function foreseen(error: unknown, words: Words, around: Circumstances): Said | null {
  const { refused, interrupted } = words;
  const failed = (what: string, where: string | null, todo: string): Said => ({
    lines: lines(words, what, where, [todo]),
    code: EXIT.failed,
  });

  if (error instanceof Interrupted) {
    const resume = around.resume === null ? [] : [interrupted.resume(around.resume)];
    return { lines: [...(around.stopped ?? [interrupted.said]), ...resume], code: exitOf(error.signal) };
  }
  if (error instanceof UsageError) return misused(error, words);
  if (error instanceof Held) {
    const { pid, host, at } = error.owner;
    const what = host === "?" ? refused.heldUnknown : refused.held({ pid, host: visible(host), at: visible(at) });
    return failed(what, error.path, refused.heldTodo);
  }
  if (error instanceof NotSaved) {
    const what = { write: refused.notSavedWrite, moved: refused.notSavedMoved, closed: refused.notSavedClosed }[
      error.reason
    ];
    const cause = system(error.cause, words);
    const said = failed(what, error.path, refused.notSavedTodo);
    return { ...said, lines: [...said.lines, ...(cause?.lines ?? [])] };
  }
  if (error instanceof WriteRefused) {
    const [what, todo] = {
      exists: [refused.exists, refused.existsTodo],
      changed: [refused.changed, refused.changedTodo],
      journal: [refused.journal, refused.journalTodo],
      link: [refused.link, refused.linkTodo],
      "not-a-file": [refused.notAFile, refused.notAFileTodo],
      "no-folder": [refused.noFolder, refused.noFolderTodo],
      record: [refused.record, refused.recordTodo],
    }[error.code] as [string, string];
    return failed(what, error.path, todo);
  }
  // `CalendarGap` of field/, a room that cli/ does not open.
  if (error instanceof Error && "code" in error && error.code === "calendar-year-missing" && "year" in error)
    return failed(
      refused.calendar(visible(String(error.year))),
      null,
      refused.calendarTodo(visible(String(error.year))),
    );
  return null;
}

/** The journeys, and what is said of them, are loaded only for an error that may be theirs. */
async function refusedByJourney(error: unknown, words: Words, locale: Locale): Promise<Said | null> {
  const [{ journeyProblem }, { loadProblemWords }] = await Promise.all([
    import("./journey-problem.ts"),
    import("../text/load.ts"),
  ]);
  const journey = journeyProblem(error, words, await loadProblemWords(locale));
  return journey && { lines: lines(words, journey.what, journey.where, journey.todo), code: journey.code };
}

const lines = (words: Words, what: string, where: string | null, todo: readonly string[]): readonly string[] => [
  words.problem.lead(what),
  ...(where === null ? [] : [words.problem.where(visible(where))]),
  ...todo.filter((one) => one !== "").map(words.problem.todo),
];

function misused({ misuse, command }: UsageError, words: Words): Said {
  const { usage, problem } = words;
  const see = problem.seeHelp(`${command} --help`);
  const near = "near" in misuse && misuse.near !== null ? problem.nearest(misuse.near) : "";
  const known = "known" in misuse && misuse.known.length > 0 ? problem.known(misuse.known.join(", ")) : "";
  const { noShardTodo } = words.validate;
  const todo =
    { badLanguage: usage.languages, badDate: usage.dateForm, noShard: noShardTodo, twoShards: noShardTodo }[
      misuse.kind as string
    ] ?? near;
  return { lines: lines(words, misuseText(misuse, words), null, [todo, known, see]), code: EXIT.failed };
}

function misuseText(misuse: Misuse, words: Words): string {
  const { usage } = words;
  switch (misuse.kind) {
    case "unknownCode":
      return words.explain.unknownCode(visible(misuse.given));
    case "unknownTemplate":
      return words.render.unknownTemplate(visible(misuse.given));
    case "unknownKind":
      return words.schema.unknownKind(visible(misuse.given));
    case "excessArguments":
      return usage.excessArguments(misuse);
    case "badValue":
      return usage.badValue({ flags: misuse.flags, value: visible(misuse.given) });
    case "conflict":
      return usage.conflict(misuse);
    case "noShard":
      return words.validate.noShard;
    case "twoShards":
      return words.validate.twoShards(visible(misuse.given));
    case "other":
      return usage.other;
    default:
      return usage[misuse.kind](visible(misuse.given));
  }
}

// One word for codes that mean the same to a person.
const ALIKE: Readonly<Record<string, string>> = {
  EPERM: "EACCES",
  EDQUOT: "ENOSPC",
  EFBIG: "ENOSPC",
  ENFILE: "EMFILE",
  ETXTBSY: "EBUSY",
};

function system(error: unknown, words: Words): Said | null {
  const { code, syscall, path } = (error ?? {}) as {
    readonly code?: unknown;
    readonly syscall?: unknown;
    readonly path?: unknown;
  };
  if (
    !(error instanceof Error) ||
    typeof code !== "string" ||
    typeof syscall !== "string" ||
    !/^E[A-Z0-9]+$/.test(code)
  )
    return null;
  // Windows says that a rename is not permitted when another program holds the target.
  const key = code === "EPERM" && syscall === "rename" ? "EBUSY" : (ALIKE[code] ?? code);
  const known = key in words.system ? words.system[key as keyof Words["system"]] : null;
  const { why, todo } = known ?? words.system.other;
  const what = words.systemFailure.what(why) + (known ? "" : words.systemFailure.code(code));
  return { lines: lines(words, what, typeof path === "string" ? path : null, [todo]), code: EXIT.failed };
}

function bug(error: unknown, words: Words, { argv, version, platform, verbose }: Circumstances): Said {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const report = [
    words.bug.version({ version, platform }),
    words.bug.command(["riskpaper", ...argv].map(visible).join(" ")),
    words.bug.error(visible(message)),
  ];
  return {
    lines: [
      words.problem.lead(words.bug.what),
      words.bug.report,
      ...report.map((line) => `  ${line}`),
      ...(verbose ? stackOf(error) : [words.bug.verbose]),
    ],
    code: EXIT.bug,
  };
}

const stackOf = (error: unknown): readonly string[] =>
  error instanceof Error && error.stack ? error.stack.split("\n").map((line) => `  ${visible(line)}`) : [];
