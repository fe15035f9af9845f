import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Ran, RunOptions } from "./run.ts";

const PROGRAM = fileURLToPath(new URL("session.mjs", import.meta.url));

/**
 * The built command line for tests that type many commands one after the other. That each starts alone is what
 * test/cli/process.test.ts and scripts/smoke.mjs show.
 */
export class Session {
  private child: ChildProcess | null = null;

  /** One command. Throws where the process ends under it. */
  async riskpaper(argv: readonly string[], { cwd = process.cwd(), env = process.env }: RunOptions = {}): Promise<Ran> {
    this.child ??= fork(PROGRAM, [], { stdio: ["ignore", "inherit", "inherit", "ipc"], execArgv: [] });
    const child = this.child;
    const said = new Promise<Ran>((resolve, reject) => {
      const ended = (code: number | null) =>
        reject(new Error(`riskpaper ${argv.join(" ")} ended the session: ${code}`));
      child.once("exit", ended);
      child.once("message", (ran) => {
        child.off("exit", ended);
        resolve(ran as Ran);
      });
    });
    child.send({ argv, cwd, env });
    return said;
  }

  close(): void {
    this.child?.kill();
    this.child = null;
  }
}
