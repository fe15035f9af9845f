import type { Refusal } from "../../paper/guards.ts";

/** A step that the paper's laws do not allow; nothing was written. */
export class StepRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly path: string,
  ) {
    super(`${path}: ${refusal.why}`);
  }
}

/** Neither `--by` nor the configuration says who is at work. */
export class NobodyNamed extends Error {}
