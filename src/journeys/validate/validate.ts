import type { Io } from "../../io/io.ts";
import type { Validation } from "../../model/validation.ts";
import { conclude, type Run } from "./conclude.ts";
import { examinePart, type Heard } from "./examine-part.ts";
import type { ValidateOptions } from "./options.ts";

/**
 * Reads everything `paths` name, judges each document by the laws of its kind and all of them together. One bad file never
 * stops the others. @throws DocumentRefused where the project's own configuration cannot be used
 */
export async function validate(options: ValidateOptions, io: Io, heard: Heard = {}): Promise<Validation> {
  return (await validateRun(options, io, heard)).validation;
}

/** `validate`, with what the result was judged from. */
export async function validateRun(options: ValidateOptions, io: Io, heard: Heard = {}): Promise<Run> {
  const { files, whole } = await examinePart(options, { index: 1, count: 1 }, io, heard);
  if (!whole) throw new Error("a run that is not sliced is whole");
  return conclude(files, whole);
}
