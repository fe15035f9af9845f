import type { Output } from "../io/io.ts";

/** Whether text for `output` may be painted: a terminal that can, and neither NO_COLOR (https://no-color.org) nor `--no-color`. */
export const mayPaint = (
  output: Pick<Output, "isTTY">,
  env: Readonly<Record<string, string | undefined>>,
  wanted: boolean,
): boolean => wanted && output.isTTY && !env.NO_COLOR && env.TERM !== "dumb";
