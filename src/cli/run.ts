import type { Io } from "../io/io.ts";
import { join } from "../io/paths.ts";
import { firstLook } from "./arguments.ts";
import type { Progress } from "./context.ts";
import { EXIT, exitOf } from "./exit.ts";

/**
 * The command line: does what `argv` asks for in the world `io` and returns the exit code. Whatever goes wrong anywhere is
 * caught here and nowhere else, said on stderr, and told from a bug.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const progress: Progress = { locale: null, resume: null, stopped: null };
  try {
    const look = firstLook(argv);
    if (look.version) {
      // Nothing else is loaded for this.
      await io.stdout.write(`${await version(io)}\n`);
      return EXIT.clean;
    }
    const { perform } = await import("./perform.ts");
    const code = await perform(look, io, progress);
    const signal = io.interrupted();
    return signal === null ? code : exitOf(signal);
  } catch (error) {
    await io.close();
    return await complain(error, argv, io, progress);
  } finally {
    await io.close();
  }
}

async function version(io: Io): Promise<string> {
  const text = new TextDecoder().decode(await io.files.read(join(io.shipped, "package.json")));
  return (JSON.parse(text) as { readonly version: string }).version;
}

async function complain(error: unknown, argv: readonly string[], io: Io, progress: Progress): Promise<number> {
  // Nothing is read from disk here: a failing disk may be what there is to complain of.
  const [{ VERSION }, { sayError }, { loadCliWords }, { ambientLocale }, { folded }] = await Promise.all([
    import("../model/version.ts"),
    import("./say-error.ts"),
    import("../text/load.ts"),
    import("./language.ts"),
    import("./folded.ts"),
  ]);
  const locale = progress.locale ?? ambientLocale(io);
  const said = await sayError(error, await loadCliWords(locale), {
    locale,
    argv,
    version: VERSION,
    platform: io.platform,
    verbose: firstLook(argv).verbose,
    resume: progress.resume,
    stopped: progress.stopped?.() ?? null,
  });
  await io.stderr.write(`${said.lines.map((line) => folded(line, io.stderr)).join("\n")}\n`);
  return said.code;
}
