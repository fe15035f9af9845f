import type { TemplateCode } from "../../model/codes/template-codes.ts";
import { nearest } from "../../model/nearest.ts";
import { UNSEEN } from "../../model/unseen.ts";
import type { TemplateArgs } from "../markdown/template-error.ts";
import { visible } from "../plain-text.ts";
import type { ProgramNode, StatementNode, TextNode } from "./ast.ts";
import { literalsIn } from "./figures.ts";
import { blockKinds, payloadOf } from "./signatures.ts";

export type Tell = (code: TemplateCode, args: TemplateArgs, line: number, column: number) => void;

/** Stands for what the template computes. */
const FILLED = "\ufffc";

/** Judges what stands in a template as it is: numbers, HTML, links, fenced blocks written by hand. */
export function judgeText(text: string, program: ProgramNode, tell: Tell): void {
  const lines = skeleton(text, program);
  judgeHidden(text, tell);
  let fence: string | null = null;
  for (const [index, line] of lines.entries()) {
    const at = (column: number) => [index + 1, column + 1] as const;
    for (const { at: column, text: number } of literalsIn(line))
      tell("template-literal-number", { text: number }, ...at(column));
    const opened = /^ {0,3}(`{3,}|~{3,})\s*(.*)$/.exec(line);
    if (fence !== null) {
      if (opened?.[1]?.startsWith(fence) && opened[2] === "") fence = null;
      continue;
    }
    if (opened?.[1] !== undefined) {
      fence = opened[1];
      judgeFence(opened[2] ?? "", (code, args) => tell(code, args, ...at(0)));
      continue;
    }
    for (const match of line.matchAll(/<(?=[a-zA-Z/!?])[^\s<>]{0,20}/g))
      if (line[match.index - 1] !== "\\") tell("template-html", { tag: match[0] }, ...at(match.index));
    for (const match of line.matchAll(/\]\(|^\s{0,3}\[[^\]]+\]:/g)) tell("template-link", {}, ...at(match.index));
  }
}

const UNSEEN_EVERY = new RegExp(UNSEEN, "gu");

/** Characters that hide or turn round what stands beside them, wherever they stand. */
function judgeHidden(text: string, tell: Tell): void {
  for (const [index, line] of text.split("\n").entries())
    for (const match of line.replace(/\r$/, "").matchAll(UNSEEN_EVERY))
      if (match[0] !== "\t")
        tell("template-hidden-character", { character: visible(match[0]) }, index + 1, match.index + 1);
}

function judgeFence(info: string, tell: (code: TemplateCode, args: TemplateArgs) => void): void {
  const kind = /^riskpaper\b\s*(.*?)\s*$/.exec(info)?.[1];
  if (kind === undefined || payloadOf(kind) !== null) return;
  tell("template-unknown-block", { name: kind, near: nearest(kind, blockKinds()) ?? "" });
}

/** The lines of the template with all that is computed, or only a comment, taken out; every character stays in its place. */
function skeleton(text: string, program: ProgramNode): readonly string[] {
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const out = lines.map((line) => [...Array(line.length)].map(() => FILLED));
  for (const node of contents(program)) {
    const { start, end } = node.loc;
    for (let line = start.line; line <= end.line; line++) {
      const [from, to] = [
        line === start.line ? start.column : 0,
        line === end.line ? end.column : (lines[line - 1]?.length ?? 0),
      ];
      const row = out[line - 1];
      for (let column = from; column < to && row && column < row.length; column++)
        row[column] = lines[line - 1]?.[column] ?? FILLED;
    }
  }
  return out.map((row) => row.join(""));
}

function contents(program: ProgramNode | null | undefined): readonly TextNode[] {
  return (program?.body ?? []).flatMap((node: StatementNode): readonly TextNode[] => {
    if (node.type === "ContentStatement") return [node];
    if (node.type === "BlockStatement") return [...contents(node.program), ...contents(node.inverse)];
    return [];
  });
}
