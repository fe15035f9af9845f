import { Chalk, type ChalkInstance } from "chalk";

/** What paints a text for the terminal; without colour it hands the text back. */
export type Paint = ChalkInstance;

/** 16 colours, which every terminal of the last thirty years can show, or none. */
export const paintFor = (colour: boolean): Paint => new Chalk({ level: colour ? 1 : 0 });
