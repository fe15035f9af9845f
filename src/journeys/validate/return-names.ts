import { RETURN_SUFFIX, withoutReturnSuffix } from "../../model/return-name.ts";

/** Bytes that every file system takes in a name, with room for a number and an extension. */
const NAME_BYTES = 200;

/**
 * Where the return of each file goes, relative to the folder of returns: the path below the input it was found by, with 退回 in
 * its name. Never a step upward; no two alike, not even to a system that does not tell capitals apart.
 */
export function returnNames(
  files: readonly { readonly path: string; readonly extension: string }[],
  inputs: readonly string[],
): readonly string[] {
  const roots = inputs.map((one) => one.replace(/\\/g, "/").replace(/\/+$/, ""));
  const taken = new Set<string>();
  return files.map(({ path, extension }) => {
    const steps = below(path, roots).split("/").filter(isStep);
    const name = steps.pop() ?? "_";
    const stem = shortened(withoutReturnSuffix(name).replace(/\.[^.]{1,8}$/, "") || "_");
    for (let number = 1; ; number++) {
      const wanted = [...steps, `${stem}${RETURN_SUFFIX}${number > 1 ? `(${number})` : ""}.${extension}`].join("/");
      const key = wanted.normalize("NFC").toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return wanted;
    }
  });
}

/** The part of a path below the longest input that is a folder of it; the name alone where the file itself was named. */
function below(path: string, roots: readonly string[]): string {
  const given = path.replace(/\\/g, "/");
  const found = roots
    .filter((root) => root === "" || root === "." || given.startsWith(`${root}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (found === undefined) return given.replace(/^.*\//, "");
  return found === "" || found === "." ? given : given.slice(found.length + 1);
}

/** Neither upward, nor a drive, nor nothing. */
const isStep = (step: string): boolean => step !== "" && step !== "." && step !== ".." && !/^[A-Za-z]:$/.test(step);

function shortened(stem: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const characters = [...stem];
  while (characters.length > 1 && bytes(characters.join("")) > NAME_BYTES) characters.pop();
  return characters.join("");
}
