import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./built.ts";

/** What a program came to. `code` is null where a signal ended it or it could not be started. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** In place of this process's own. */
  readonly env?: NodeJS.ProcessEnv;
  /** What it finds on its standard input; nothing without. */
  readonly input?: string;
  /** Milliseconds after which it is killed. */
  readonly timeout?: number;
}

/**
 * Runs a program to its end without holding up this process: a test worker that is silent for a minute is given up by
 * vitest, so whatever takes seconds is waited for here and not with spawnSync.
 */
export function run(program: string, argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { input, ...given } = options;
  return new Promise((resolve) => {
    const child = spawn(program, argv, { ...given, stdio: "pipe" });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    // Who ends before it has read everything closes the pipe.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
    const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString("utf8");
    child.on("error", (error) => resolve({ code: null, stdout: text(stdout), stderr: error.message }));
    child.on("close", (code) => resolve({ code, stdout: text(stdout), stderr: text(stderr) }));
  });
}

/** The same for what has to succeed: its standard output. Throws with what it complained of. */
export async function output(program: string, argv: readonly string[], options: RunOptions = {}): Promise<string> {
  const { code, stdout, stderr } = await run(program, argv, options);
  if (code !== 0) throw new Error(`${program} ${argv.join(" ")} ended with ${code}\n${stderr}${stdout}`);
  return stdout;
}

/** The built command line. */
export const riskpaper = (argv: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  run(process.execPath, [join(ROOT, "bin", "riskpaper.js"), ...argv], options);
