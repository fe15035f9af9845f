/** A template that cannot be used: `line` and `column` are 1-based places in `template`, where they are known. */
export class TemplateError extends Error {
  readonly template: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly reason: string;

  constructor(template: string, reason: string, line: number | null = null, column: number | null = null) {
    super(`${[template, line, column].filter((one) => one !== null).join(":")}: ${reason}`);
    this.template = template;
    this.reason = reason;
    this.line = line;
    this.column = column;
  }
}
