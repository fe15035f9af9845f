import type { TemplateArgs } from "../markdown/template-error.ts";

/** A tag that opens, closes or divides a block; comments and escaped braces are passed over. */
const TAG =
  /\\\{\{|\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}|\{\{~?\s*(?:(#)[>*]?\s*([^\s}~]+)|(\/)\s*([^\s}~]+)|(else|\^)(?=[\s}~]))/g;

/** Deeper than any document needs. The parser takes ever longer over what is nested, so this is looked at before. */
export const DEEPEST = 64;

/** Whether blocks, or calls within calls, are nested deeper than that. */
export function tooDeep(text: string): boolean {
  let blocks = 0;
  let calls = 0;
  for (const [tag] of text.matchAll(/\{\{~?[#/]|[()]|\}\}/g)) {
    if (tag.endsWith("#")) blocks += 1;
    else if (tag.endsWith("/")) blocks -= 1;
    else if (tag === "(") calls += 1;
    else if (tag === ")") calls -= 1;
    // Brackets of the text between tags say nothing.
    else calls = 0;
    if (blocks > DEEPEST || calls > DEEPEST) return true;
  }
  return false;
}

export interface NestingProblem {
  readonly args: TemplateArgs;
  readonly line: number;
  readonly column: number;
}

/** What the parser stops at, with its place: blocks never closed, closed in the wrong order, never opened. All of them. */
export function nestingProblems(text: string): readonly NestingProblem[] {
  const problems: NestingProblem[] = [];
  const open: { readonly name: string; readonly at: number }[] = [];
  const tell = (reason: string, name: string, at: number) => {
    const before = text.slice(0, at).split("\n");
    problems.push({ args: { reason, name }, line: before.length, column: (before.at(-1) ?? "").length + 1 });
  };
  for (const match of text.matchAll(TAG)) {
    const [, opens, name = "", closes, closed = "", divides] = match;
    if (opens) open.push({ name, at: match.index });
    else if (divides && open.length === 0) tell("else", "else", match.index);
    else if (closes) {
      const at = open.findLastIndex((one) => one.name === closed);
      if (at < 0) tell("unopened", `/${closed}`, match.index);
      else {
        // What was opened in between was never closed.
        for (const one of open.splice(at).slice(1)) tell("unclosed", `#${one.name}`, one.at);
      }
    }
  }
  for (const one of open) tell("unclosed", `#${one.name}`, one.at);
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
