import { ChildLost, type Io } from "../../io/io.ts";
import type { TemplateAnswer, TemplateTask } from "./template-worker.ts";

/** Milliseconds that one task may take: domain limits of templates are 10 s. */
const MILLISECONDS = 10_000;
/** Bytes of the child that does it. */
const MEMORY = 512 * 1024 * 1024;

/** What a task was ended over. */
export class TemplateLost extends Error {
  constructor(
    readonly what: "time" | "memory",
    readonly limit: string,
  ) {
    super(`template: ${what}`);
  }
}

/** Work on templates of somebody's own: in a child, which is stopped when its time or memory is over. Throws TemplateLost, Interrupted. */
export async function runTemplates(
  tasks: readonly TemplateTask[],
  io: Io,
): Promise<readonly (TemplateAnswer | TemplateLost)[]> {
  const children = io.hire({ count: 1, setup: { templates: true }, memory: MEMORY });
  if (children === null) {
    const { templateWork } = await import("./template-worker.ts");
    const answers: TemplateAnswer[] = [];
    for (const task of tasks) answers.push(await templateWork(task));
    return answers;
  }
  const run = (task: TemplateTask): Promise<TemplateAnswer | TemplateLost> =>
    children.run(task, MILLISECONDS).then(
      (answer) => answer as TemplateAnswer,
      (error: unknown) => {
        if (!(error instanceof ChildLost)) throw error;
        return error.reason === "time"
          ? new TemplateLost("time", `${MILLISECONDS / 1000} s`)
          : new TemplateLost("memory", `${MEMORY / 1024 / 1024} MB`);
      },
    );
  try {
    return await Promise.all(tasks.map(run));
  } finally {
    children.close();
  }
}
