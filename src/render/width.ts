import stringWidth from "string-width";
import { columns } from "./columns.ts";

/** Cells a text takes on a terminal: Chinese counts two, escape sequences nothing. */
export const width = (text: string): number => stringWidth(text);

/** `Columns` for any text whatever. */
export const { pad, wrap, clip } = columns(width);
