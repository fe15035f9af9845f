import type { FromChild, TaskError, ToChild } from "./children.ts";

const parent = process.ppid;

const end = () => process.kill(process.pid, "SIGKILL");

/** Does a task. `tell` sends a part of the answer ahead, so that nobody has to hold the whole. */
type Work = (task: unknown, tell: (part: unknown) => void) => Promise<unknown>;

/**
 * The life of a child: hears its setup, says when it is ready, then does task after task until its parent lets go of it.
 * `make` gets the setup and returns what does a task.
 */
export function serve(make: (setup: unknown) => Promise<Work>): void {
  let busy = false;
  let work: Promise<Work> | null = null;
  const tell = (part: unknown): void => {
    // Work may let no message in for long, and whoever asked for it be gone by now. A thread that looks after the parent would
    // cost every child fifty milliseconds of a processor.
    if (process.ppid !== parent) end();
    process.send?.({ part, rss: 0 });
  };
  // Ctrl-C reaches the whole group; the parent decides when its children end.
  process.on("SIGINT", () => undefined);
  process.on("message", (message: ToChild) => {
    const reply = (said: Omit<FromChild, "rss">) => process.send?.({ ...said, rss: process.memoryUsage.rss() });
    if ("setup" in message) {
      work = make(message.setup);
      // What goes wrong here is told with the first task.
      work.then(
        () => reply({ ready: true }),
        () => reply({ ready: true }),
      );
      return;
    }
    busy = true;
    const doing = work?.then((work) => work(message.task, tell)).finally(() => (busy = false));
    doing?.then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ error: told(error) }),
    );
  });
  // Let go of between two tasks it may end in peace.
  process.on("disconnect", () => (busy ? end() : process.removeAllListeners("SIGINT")));
}

function told(error: unknown): TaskError {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, code, syscall, path } = error as Error & Partial<Record<"code" | "syscall" | "path", unknown>>;
  const known = Object.entries({ code, syscall, path }).filter(([, value]) => typeof value === "string");
  return { message, ...Object.fromEntries(known) };
}
