import { replaceFile } from "../io/atomic-file.ts";
import type { Io } from "../io/io.ts";
import { resolve } from "../io/paths.ts";
import { yamlText } from "../render/yaml.ts";
import { readMapping } from "./validate/read-mapping.ts";

/** Header → column key, from a mapping file and from what was answered now; the latter wins. */
export async function wholeMapping(
  file: string | null,
  answers: Readonly<Record<string, string>>,
  io: Io,
): Promise<Readonly<Record<string, string>>> {
  return { ...(file === null ? {} : await readMapping(file, io)), ...answers };
}

/** Keeps answers for the next time; what the file held before is kept too. @throws WriteRefused */
export async function saveMapping(path: string, mapping: Readonly<Record<string, string>>, io: Io): Promise<void> {
  const target = resolve(io.cwd, path);
  const seen = await io.files.stat(target);
  const before = seen?.kind === "file" ? await readMapping(path, io) : {};
  const text = yamlText({ columns: { ...before, ...mapping } });
  await replaceFile(io, target, new TextEncoder().encode(text), { force: true, expected: seen });
}
