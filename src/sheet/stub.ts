import { delimiterOf } from "./csv/delimiter.ts";

/** Names under which nobody saves plain text. */
const WORKBOOK_NAME = /\.(?:xls[xmb]?|xlt[xm]?|et|ods)$/i;

/** Text under a workbook's name that has no table in it: what a scanner or a mail gate puts in an attachment's place. */
export function isStub(text: string, name: string): boolean {
  if (!WORKBOOK_NAME.test(name)) return false;
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "");
  const delimiter = delimiterOf(text);
  return lines.filter((line) => line.split(delimiter).length >= 3).length < 2;
}

/** Its beginning on one line. */
export const stubText = (text: string): string => {
  const line = text.slice(0, 400).replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
