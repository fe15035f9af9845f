import { type IParagraphOptions, type IRunOptions, Tab, TabStopType, TextRun } from "docx";
import { visible } from "../plain-text.ts";

/**
 * Data as the lines it has, each fit to stand in a Word document: what would act or hide is named, as everywhere else;
 * nothing here can become a field, a tag or a link, since it only ever is the text of a run.
 */
export const textLines = (text: string): readonly string[] =>
  text.split(/\r\n|[\r\n\u2028\u2029\u0085]/).map((line) => visible(line.replace(/[\t\v\f]/g, " ")));

/** Data as one line. */
export const textLine = (text: string): string => textLines(text).join(" ");

/** Data as runs, with its line breaks. */
export function runs(text: string, look: Omit<IRunOptions, "text" | "children" | "break"> = {}): readonly TextRun[] {
  return textLines(text).map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }));
}

/** A paragraph before it is one: what stands behind it may still change how it is kept together. */
export const plainParagraph = (
  style: string,
  text: string,
  more: Omit<IParagraphOptions, "children" | "text" | "style"> = {},
): IParagraphOptions => ({ style, ...more, children: runs(text) });

/** One text at the left margin, one at the right, `room` apart. */
export const bothEnds = (
  style: string,
  [left, right]: readonly [string, string],
  room: number,
  more: Omit<IParagraphOptions, "children" | "text" | "style" | "tabStops"> = {},
): IParagraphOptions => ({
  style,
  ...more,
  tabStops: [{ type: TabStopType.RIGHT, position: room }],
  children: [new TextRun({ text: textLine(left) }), new TextRun({ children: [new Tab(), textLine(right)] })],
});
