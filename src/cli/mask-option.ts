import type { Command } from "commander";
import type { Catalogue } from "../text/catalogue.ts";

/** `--mask`, as commander hands it over. */
export interface MaskFlags {
  readonly mask?: string;
}

/** Declares how what is handed out is masked: the one option of every command that hands something out. */
export const declareMask = (command: Command, words: Catalogue["cli"]): Command =>
  command.option("--mask <PROFILE>", words.render.mask);
