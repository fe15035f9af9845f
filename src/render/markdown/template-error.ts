import type { TemplateCode } from "../../model/codes/template-codes.ts";

export type TemplateArgs = Readonly<Record<string, string | number>>;

/**
 * A template that cannot be used: a fact, worded by `text/`. `line` and `column` are 1-based places in `template`, where they
 * are known; `template` is empty while only the helper knows what is wrong and not yet where.
 */
export class TemplateError extends Error {
  constructor(
    readonly template: string,
    readonly code: TemplateCode,
    readonly args: TemplateArgs = {},
    readonly line: number | null = null,
    readonly column: number | null = null,
  ) {
    const facts = Object.values(args).filter((one) => one !== "");
    super(`${[template, line, column].filter((one) => one !== null).join(":")}: ${[code, ...facts].join(" ")}`);
  }

  /** The same problem, now with its place. */
  at(template: string, line: number | null, column: number | null): TemplateError {
    return new TemplateError(template, this.code, this.args, line, column);
  }
}

/** What is wrong, said by whoever does not know where it stands. */
export const problem = (code: TemplateCode, args: TemplateArgs = {}): TemplateError =>
  new TemplateError("", code, args);
