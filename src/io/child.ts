import type { FromChild, TaskError, ToChild } from "./children.ts";

const parent = process.ppid;

/**
 * Ends this process where its parent is gone, for work that lets no message in for long: nobody would ever hear of it. A
 * thread that looks after the parent would cost every child fifty milliseconds of a processor.
 */
export function endWithParent(): void {
  if (process.ppid !== parent) end();
}

const end = () => process.kill(process.pid, "SIGKILL");

/**
 * The life of a child: hears its setup, says when it is ready, then does task after task until its parent lets go of it.
 * `make` gets the setup and returns what does a task.
 */
export function serve(make: (setup: unknown) => Promise<(task: unknown) => Promise<unknown>>): void {
  let busy = false;
  let work: Promise<(task: unknown) => Promise<unknown>> | null = null;
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
    const doing = work?.then((work) => work(message.task)).finally(() => (busy = false));
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
