import type { FromChild, ToChild } from "./children.ts";

/**
 * The life of a child: hears its setup, then does task after task until its parent lets go of it. `make` gets the setup and
 * returns what does a task.
 */
export function serve(make: (setup: unknown) => (task: unknown) => Promise<unknown>): void {
  let work: ((task: unknown) => Promise<unknown>) | null = null;
  // Ctrl-C reaches the whole group; the parent decides when its children end.
  process.on("SIGINT", () => undefined);
  process.on("message", (message: ToChild) => {
    if ("setup" in message) {
      work = make(message.setup);
      return;
    }
    const reply = (said: Omit<FromChild, "rss">) => process.send?.({ ...said, rss: process.memoryUsage.rss() });
    work?.(message.task).then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
  process.on("disconnect", () => process.removeAllListeners("SIGINT"));
}
