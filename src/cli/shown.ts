import { isAbsolute, relative } from "../io/paths.ts";
import { visible } from "../render/plain-text.ts";

/** A path to type again: from the working folder where it lies below it, else absolute. */
export function fromHere(path: string, cwd: string): string {
  const step = relative(cwd, path);
  return step === "" || step.startsWith("..") || isAbsolute(step) ? path : step;
}

/** The same to read. */
export const shown = (path: string, cwd: string): string => visible(fromHere(path, cwd));
